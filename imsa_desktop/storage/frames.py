"""Keeps frames exactly as they were received or sealed, and how far each stream has come here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from imsa_desktop.merge.body import SegmentBody
from imsa_desktop.merge.changes import Seen
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import Author, DeviceId, RecordId, SpaceId


class FrameState(IntEnum):
    """What has become of a stored frame."""

    WAITING = 0  # verified and kept; something it had seen is not here yet
    APPLIED = 1
    SET_ASIDE = 2  # kept without effect
    STUB = 3  # erased: header, hash and signature are left


@dataclass(frozen=True, slots=True)
class StoredFrame:
    """A frame as kept: ``data`` are its bytes as received."""

    space: SpaceId
    author: Author
    number: int
    kind: int
    hash: bytes
    state: FrameState
    last_counter: int  # the author's highest counter up to and including this frame; known once applied
    sent: bool  # on the hub, as far as this vault knows
    data: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """The last frame of a stream."""

    number: int
    hash: bytes
    last_counter: int


@dataclass(frozen=True, slots=True)
class OpenedSegment:
    """A stored segment and its opened body, ready to be applied."""

    space: SpaceId
    author: Author
    number: int
    body: SegmentBody


def store_frame(
    vault: Vault,
    conn: Connection,
    *,
    space: SpaceId,
    author: Author,
    number: int,
    kind: int,
    hash: bytes,  # noqa: A002  # reason: it is what the protocol calls it
    data: bytes,
    state: FrameState = FrameState.WAITING,
    sent: bool = False,
) -> bool:
    """Keep a verified frame; False when the same bytes were here already. Raises ``FrameClash`` for other bytes.

    Frames without changes of records (genesis, epoch, ring delivery) are stored ``APPLIED``.
    """
    raise NotImplementedError


def frame(conn: Connection, space: SpaceId, author: Author, number: int) -> StoredFrame | None:
    """One stored frame."""
    raise NotImplementedError


def stored_heads(conn: Connection, space: SpaceId) -> dict[Author, Head]:
    """The last stored frame of every stream of a space, applied or not."""
    raise NotImplementedError


def stored_head(conn: Connection, space: SpaceId, author: Author) -> Head | None:
    """The last stored frame of one stream."""
    raise NotImplementedError


def applied_heads(conn: Connection, space: SpaceId) -> dict[Author, Head]:
    """The last frame of every stream of a space that was applied (or set aside, or erased) here, with all before it."""
    raise NotImplementedError


def all_stored_heads(conn: Connection) -> Iterator[tuple[SpaceId, Author, Head]]:
    """Heads of every stream of every space, ring logs included."""
    raise NotImplementedError


def waiting_frames(conn: Connection, space: SpaceId | None = None) -> list[StoredFrame]:
    """Stored frames not applied yet, in the order of their streams."""
    raise NotImplementedError


def apply_segments(vault: Vault, conn: Connection, segments: Sequence[OpenedSegment]) -> AppliedReport:
    """Apply stored segments in this order (the causal gate is the caller's): journal index, heads seen, merge, tables."""
    raise NotImplementedError


def set_aside_frame(vault: Vault, conn: Connection, space: SpaceId, author: Author, number: int) -> None:
    """Keep a frame without effect; its stream goes on behind it."""
    raise NotImplementedError


def heads_seen_by(conn: Connection, space: SpaceId, author: Author) -> dict[Author, int]:
    """Numbers of the other streams that an author's applied frames say it had applied (the join over its stream)."""
    raise NotImplementedError


def seen_counters_of(conn: Connection, space: SpaceId, author: Author, number: int) -> Seen:
    """What one applied segment had seen, as change counters."""
    raise NotImplementedError


def unsent_frames(conn: Connection, limit: int | None = None) -> list[StoredFrame]:
    """Frames the hub is not known to hold, in the order they were stored: ring deliveries first, then spaces."""
    raise NotImplementedError


def mark_sent(vault: Vault, conn: Connection, frames: Sequence[tuple[SpaceId, Author, int]]) -> None:
    """Say that the hub holds these frames."""
    raise NotImplementedError


def mark_all_unsent(vault: Vault, conn: Connection, beyond: Mapping[tuple[SpaceId, Author], int] | None = None) -> None:
    """Forget what the hub held, except streams up to the numbers in ``beyond`` (after a hub was restored)."""
    raise NotImplementedError


def frames_after(conn: Connection, space: SpaceId, author: Author, number: int, limit: int = 1000) -> list[StoredFrame]:
    """Stored frames of one stream behind ``number``, for handing them in or on."""
    raise NotImplementedError


@dataclass(slots=True)
class AppliedReport:
    """What applying changes did."""

    records: set[RecordId]
    spaces: set[SpaceId]
    kinds: set[str]
    changes: int
    new_questions: int
    ignored_names: int  # names that a change could not have seen; they have no effect on anybody
    by_devices: set[DeviceId]
