"""Says what a laptop may ask of whatever carries frames, and every way in which that can fail (docs/sync.md §7).

A transport carries bytes and believes nothing: frames and log entries come back exactly as they were
received, and the checks of docs/sync.md §8 are made by its callers. What it does check is that the far
end is the pinned hub and that receipts bear that hub's signature. Calls block, may be made from one
thread at a time, and can be cancelled from any thread with :meth:`Transport.cancel`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from imsa_protocol.identifiers import Author, DeviceId, SpaceId
from imsa_protocol.messages import ChainHead, Cursor, Receipt
from imsa_protocol.signatures import Signer

__all__ = [
    "AskingDevice",
    "Cancelled",
    "ChainHead",
    "Cursor",
    "HeadsPage",
    "HubAddress",
    "HubHasAnotherCertificate",
    "HubIdentity",
    "HubMisbehaved",
    "HubRefused",
    "HubUnreachable",
    "InvitationHolder",
    "InvitationId",
    "LogEntries",
    "LogHead",
    "LogMoved",
    "Page",
    "Pulled",
    "PushRefusal",
    "PushResult",
    "Receipt",
    "StreamHead",
    "Transport",
    "TransportError",
    "UnknownCursor",
]

InvitationId = bytes
"""16 bytes."""


@dataclass(frozen=True, slots=True)
class HubAddress:
    """Where a hub is, and the pin of its certificate authority (both printed by ``imsa-hub init``)."""

    url: str  # "https://name:port"
    pin: str  # base32 of SHA-256 of the authority's subjectPublicKeyInfo, lower case, unpadded


@dataclass(frozen=True, slots=True)
class HubIdentity:
    """Which hub this is: its Ed25519 key (32 bytes), and the generation (8 bytes) of its store."""

    hub: bytes
    generation: bytes


@dataclass(frozen=True, slots=True)
class LogHead:
    """The last entry of a log: its number (0 for an empty log) and its frame hash (zeros for an empty log)."""

    number: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class LogEntries:
    """Entries of the organisation log in order, as received, and the head the hub has."""

    entries: tuple[bytes, ...]
    head: LogHead


@dataclass(frozen=True, slots=True)
class Pulled:
    """One line of a page. For frames of the asking device itself only the hash is sent (``frame`` is None)."""

    position: int  # in the hub's one order, from 1
    place: int  # in the space's order, from 1
    frame: bytes | None  # the frame (or stub) as received
    frame_hash: bytes | None  # given where ``frame`` is None
    chain: bytes  # the space's chain at this place


@dataclass(frozen=True, slots=True)
class Page:
    """A run of frames in the hub's order. ``cursor`` is to be kept with them; None in pages of one space."""

    frames: tuple[Pulled, ...]
    cursor: Cursor | None
    more: bool


@dataclass(frozen=True, slots=True)
class PushRefusal:
    """Why the frame at ``index`` of a push was not kept; frames after it were not looked at.

    ``error`` is a code of :class:`imsa_protocol.errors.HubRefusal`; with ``gap`` the hub tells the head
    of the stream it has in ``details`` (``{"number": n, "hash": bytes}``), with ``fork`` the hash it keeps.
    """

    index: int
    error: str
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PushResult:
    """What became of a push: newly kept, already known with the same bytes, and the first refused, if any.

    The receipt covers the spaces of all frames that were kept or known; its signature has been checked.
    """

    kept: int
    known: int
    refused: PushRefusal | None
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class StreamHead:
    """The last frame of one author's stream in one space."""

    space: SpaceId
    author: Author
    number: int
    frame_hash: bytes


@dataclass(frozen=True, slots=True)
class HeadsPage:
    """Heads of streams, by space; ask again after the last space while ``more``."""

    heads: tuple[StreamHead, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class InvitationHolder:
    """Proof of somebody who is not yet a device that she knows an invitation's code: ``V`` of docs/sync.md §10."""

    invitation: InvitationId
    verifier: bytes


@dataclass(frozen=True, slots=True)
class AskingDevice:
    """The device that asks, as the organisation log names it, and the key it signs its requests with."""

    device: DeviceId
    key: Signer


class Transport(Protocol):
    """A hub within reach. Every call may raise :class:`TransportError`, :class:`Cancelled` and its subclasses."""

    def generation(self) -> HubIdentity:
        """Ask which hub and which generation this is; needs no device."""
        ...

    def log_after(self, number: int, holder: InvitationHolder | None = None) -> LogEntries:
        """Fetch entries of the organisation log above ``number``, a bounded run (ask again while short of ``head``)."""
        ...

    def append_log(self, after: int, entries: Sequence[bytes]) -> LogHead:
        """Append entries on the head numbered ``after``; raises :class:`LogMoved` when the log has grown meanwhile."""
        ...

    def push(self, frames: Sequence[bytes]) -> PushResult:
        """Hand in frames, anybody's, in one request; the caller keeps within ``imsa_protocol.limits``."""
        ...

    def pull(self, cursor: Cursor | None, limit: int) -> Page:
        """Fetch up to ``limit`` frames behind ``cursor``; raises :class:`UnknownCursor` after a hub was restored."""
        ...

    def space(self, space: SpaceId, after: int, limit: int) -> Page:
        """Fetch frames of one space from place ``after + 1``, the own ones in full too; the page's cursor is None."""
        ...

    def heads(self, after: SpaceId | None = None) -> HeadsPage:
        """Fetch heads of the streams this device may read, spaces above ``after``."""
        ...

    def chunks_held(self, space: SpaceId, names: Sequence[bytes]) -> frozenset[bytes]:
        """Ask which of some chunks of attachments the hub holds for a space; at most ``limits.CHUNKS_NAMED``."""
        ...

    def put_chunk(self, space: SpaceId, name: bytes, chunk: bytes) -> None:
        """Hand in a chunk of a space; repeating it is harmless."""
        ...

    def get_chunk(self, space: SpaceId, name: bytes) -> bytes:
        """Fetch a chunk; its bytes are for the caller to check. Raises :class:`HubRefused`: ``unknown chunk``, …"""
        ...

    def open_invitation(self, invitation: InvitationId, verifier_hash: bytes, lasts: int) -> None:
        """Let requests under an invitation in for so many seconds from now, whatever the time is here or there."""
        ...

    def send_request(self, holder: InvitationHolder, request: bytes) -> None:
        """Hand in a request to join; raises :class:`HubRefused`: ``wrong code``, ``invitation over``, …"""
        ...

    def requests(self) -> tuple[tuple[InvitationId, bytes], ...]:
        """Fetch requests to join that await admission."""
        ...

    def request_done(self, invitation: InvitationId) -> None:
        """Say that an invitation is used up; its request is dropped."""
        ...

    def found(self, token: str, entries: Sequence[bytes]) -> HubIdentity:
        """Give an empty hub its organisation, once, with its token; repeating it with the same entries is harmless."""
        ...

    def cancel(self) -> None:
        """Make the call under way, and every later one, raise :class:`Cancelled`; may be called from any thread."""
        ...

    def close(self) -> None:
        """Let the connection go; may be called twice."""
        ...


class TransportError(Exception):
    """Base of everything that keeps a transport from answering."""


class Cancelled(TransportError):
    """Somebody asked for the exchange to stop."""


class HubUnreachable(TransportError):
    """No answer came: no network, no such name, nobody listening, or the line broke. Trying later is safe."""

    def __init__(self, url: str, reason: str) -> None:
        super().__init__(reason)
        self.url = url
        self.reason = reason  # a code: "connect", "timeout", "broken line", "name", "address"


class HubHasAnotherCertificate(TransportError):
    """Whoever answers there is not the pinned hub; nothing was told to it."""

    def __init__(self, url: str, expected: str, found: str | None) -> None:
        super().__init__(url)
        self.url = url
        self.expected = expected
        self.found = found  # the pin shown to us; None when the TLS handshake itself failed


class HubMisbehaved(TransportError):
    """The pinned hub answered what no hub of this protocol may: not CBOR, too much, or a receipt not signed by it."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class HubRefused(TransportError):
    """The hub refused a request. ``code`` is one of :class:`imsa_protocol.errors.HubRefusal`."""

    def __init__(self, code: str, status: int, details: Mapping[str, Any] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.status = status
        self.details: Mapping[str, Any] = details or {}


class UnknownCursor(HubRefused):
    """The hub does not hold the frame the cursor names: it was restored from a backup, or is another one."""


class LogMoved(HubRefused):
    """Somebody else appended to the organisation log first; fetch it and try again."""
