"""Writes and reads the version word of a record: opaque, and the same in any vault that shows the same.

``"v1." ‖ base64url(CBOR [authors, {register: [[place of author, counter], …]}])``, deterministic, so equal states give
equal words.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping

from imsa_desktop.merge.changes import Register
from imsa_desktop.storage.errors import BadVersion
from imsa_protocol import canonical
from imsa_protocol.errors import ProtocolError
from imsa_protocol.identifiers import AUTHOR_BYTES, COUNTER_BYTES, ChangeId

_MARK = "v1."
_LONGEST = 1 << 20


def encode_version(registers: Mapping[str, Register]) -> str:
    """Make the version word."""
    authors = sorted({each.id[:AUTHOR_BYTES] for live in registers.values() for each in live})
    places = {author: place for place, author in enumerate(authors)}
    named = {
        register: [[places[each.id[:AUTHOR_BYTES]], int.from_bytes(each.id[AUTHOR_BYTES:], "big")] for each in live]
        for register, live in registers.items()
        if live
    }
    return _MARK + base64.urlsafe_b64encode(canonical.encode([authors, named])).decode().rstrip("=")


def decode_version(word: str) -> dict[str, frozenset[ChangeId]]:
    """Read a version word: register to live ids. Raises :class:`~imsa_desktop.storage.errors.BadVersion`."""
    if not word.startswith(_MARK):
        raise BadVersion
    body = word[len(_MARK) :]
    try:
        data = base64.b64decode(body + "=" * (-len(body) % 4), altchars=b"-_", validate=True)
        authors, named = canonical.decode(data, max_bytes=_LONGEST)
        if not all(isinstance(author, bytes) and len(author) == AUTHOR_BYTES for author in authors):
            raise BadVersion
        return {
            str(register): frozenset(authors[place] + counter.to_bytes(COUNTER_BYTES, "big") for place, counter in ids)
            for register, ids in named.items()
        }
    except (ProtocolError, binascii.Error, ValueError, TypeError, AttributeError, LookupError, OverflowError):
        raise BadVersion from None
