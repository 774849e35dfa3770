"""Opens segments received, once their turn has come (docs/sync.md §4, "Segment body"; §8, "Checks")."""

from __future__ import annotations

from imsa_desktop.crypto.errors import CryptoError
from imsa_desktop.crypto.sealing import open_segment
from imsa_desktop.merge.body import SegmentBody, decode_body
from imsa_desktop.sync.errors import FrameRefused, Refusal
from imsa_protocol.errors import ProtocolError
from imsa_protocol.frames import Frame


def opened_segment(frame: Frame, space_key: bytes) -> SegmentBody:
    """Open a segment whose author, signature and place are right; raises ``FrameRefused``."""
    try:
        body = decode_body(open_segment(frame, space_key))
    except CryptoError as error:
        raise FrameRefused(Refusal.ALTERED) from error
    except ProtocolError as error:
        raise FrameRefused(Refusal.BAD_BODY) from error
    if len(body.arrays) != frame.header.count:
        raise FrameRefused(Refusal.BAD_BODY)
    return body
