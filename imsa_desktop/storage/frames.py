"""Keeps frames exactly as they were received or sealed, and how far each stream has come here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from imsa_desktop.storage.errors import FrameClash
from imsa_desktop.storage.statements import every, first, only, run, run_many, scalar
from imsa_desktop.storage.unlocked import Connection, Vault, vault_of
from imsa_protocol.frames import FrameKind
from imsa_protocol.identifiers import HASH_BYTES, Author, SpaceId

_NO_HASH = bytes(HASH_BYTES)


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


_SELECT = (
    "SELECT p.id, a.author, f.number, f.kind, f.hash, f.state, f.last_counter, f.sent, f.data"
    " FROM frame f JOIN space p ON p.row = f.space JOIN author a ON a.row = f.author"
)


def _made(row: Any) -> StoredFrame:
    space, author, number, kind, frame_hash, state, last_counter, sent, data = row
    return StoredFrame(space, author, number, kind, frame_hash, FrameState(state), last_counter, bool(sent), data)


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
    state: FrameState | None = None,
    sent: bool = False,
) -> bool:
    """Keep a verified frame; False when the same bytes were here already. Raises ``FrameClash`` for other bytes.

    Frames without changes of records (genesis, epoch, ring delivery) have no effect to wait for and are stored
    ``APPLIED``; segments wait unless told otherwise.
    """
    numbers = vault.numbers
    place = (numbers.space_row(conn, space), numbers.author_row(conn, author))
    known = scalar(conn, "SELECT hash FROM frame WHERE space = ? AND author = ? AND number = ?", (*place, number))
    if known is not None:
        if known != hash:
            raise FrameClash(space, author, number)
        return False
    if state is None:
        state = FrameState.WAITING if kind == FrameKind.SEGMENT else FrameState.APPLIED
    run(
        conn,
        "INSERT INTO frame (space, author, number, kind, state, sent, last_counter, hash, data)"
        " VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)",
        (*place, number, kind, int(state), int(sent), hash, data),
    )
    run(
        conn,
        "INSERT INTO stream (space, author, stored, stored_hash, applied, applied_hash, counter)"
        " VALUES (?, ?, ?, ?, 0, ?, 0)"
        " ON CONFLICT (space, author) DO UPDATE SET stored = excluded.stored, stored_hash = excluded.stored_hash"
        " WHERE excluded.stored > stored",
        (*place, number, hash, _NO_HASH),
    )
    vault.touched.local.add("frames")
    if state is not FrameState.WAITING:
        advance(conn, *place)
    return True


def advance(conn: Connection, space_row: int, author_row: int) -> None:
    """Move the applied head of a stream over every frame that waits no longer."""
    applied, reached = only(
        conn, "SELECT applied, counter FROM stream WHERE space = ? AND author = ?", (space_row, author_row)
    )
    for number, state, frame_hash, counter in every(
        conn,
        "SELECT number, state, hash, last_counter FROM frame"
        " WHERE space = ? AND author = ? AND number > ? ORDER BY number",
        (space_row, author_row, applied),
    ):
        if number != applied + 1 or state == FrameState.WAITING:
            break
        applied = number
        if counter < reached:  # a frame without changes of records reaches as far as the one before it
            run(
                conn,
                "UPDATE frame SET last_counter = ? WHERE space = ? AND author = ? AND number = ?",
                (reached, space_row, author_row, number),
            )
        reached = max(reached, counter)
        run(
            conn,
            "UPDATE stream SET applied = ?, applied_hash = ?, counter = ? WHERE space = ? AND author = ?",
            (number, frame_hash, reached, space_row, author_row),
        )


def frame(conn: Connection, space: SpaceId, author: Author, number: int) -> StoredFrame | None:
    """One stored frame."""
    row = first(conn, _SELECT + " WHERE p.id = ? AND a.author = ? AND f.number = ?", (space, author, number))
    return _made(row) if row is not None else None


def stored_heads(conn: Connection, space: SpaceId) -> dict[Author, Head]:
    """The last stored frame of every stream of a space, applied or not."""
    return _heads(conn, "stored", space)


def stored_head(conn: Connection, space: SpaceId, author: Author) -> Head | None:
    """The last stored frame of one stream."""
    return stored_heads(conn, space).get(author)


def applied_heads(conn: Connection, space: SpaceId) -> dict[Author, Head]:
    """The last frame of every stream of a space that was applied (or set aside, or erased) here, with all before it."""
    return _heads(conn, "applied", space)


def _heads(conn: Connection, which: str, space: SpaceId) -> dict[Author, Head]:
    found = run(
        conn,
        f"SELECT a.author, s.{which}, s.{which}_hash, s.counter FROM stream s JOIN author a ON a.row = s.author"  # noqa: S608  # reason: one of two words of ours
        f" WHERE s.space = (SELECT row FROM space WHERE id = ?) AND s.{which} > 0",
        (space,),
    )
    return {author: Head(number, frame_hash, counter) for author, number, frame_hash, counter in found}


def all_stored_heads(conn: Connection) -> Iterator[tuple[SpaceId, Author, Head]]:
    """Heads of every stream of every space, ring logs included."""
    found = every(
        conn,
        "SELECT p.id, a.author, s.stored, s.stored_hash, s.counter FROM stream s JOIN author a ON a.row = s.author"
        " JOIN space p ON p.row = s.space WHERE s.stored > 0 ORDER BY p.id, a.author",
    )
    for space, author, number, frame_hash, counter in found:
        yield space, author, Head(number, frame_hash, counter)


def waiting_frames(conn: Connection, space: SpaceId | None = None) -> list[StoredFrame]:
    """Stored frames not applied yet, in the order of their streams."""
    order = " ORDER BY f.space, f.author, f.number"
    if space is None:
        found = run(conn, _SELECT + " WHERE f.state = 0" + order)
    else:
        found = run(conn, _SELECT + " WHERE f.state = 0 AND p.id = ?" + order, (space,))
    return [_made(row) for row in found]


def set_aside_frame(vault: Vault, conn: Connection, space: SpaceId, author: Author, number: int) -> None:
    """Keep a frame without effect; its stream goes on behind it."""
    place = (vault.numbers.space_row(conn, space), vault.numbers.author_row(conn, author))
    run(
        conn,
        "UPDATE frame SET state = ? WHERE space = ? AND author = ? AND number = ?",
        (int(FrameState.SET_ASIDE), *place, number),
    )
    advance(conn, *place)


def unsent_frames(conn: Connection, limit: int | None = None) -> list[StoredFrame]:
    """Frames the hub is not known to hold, in the order they were stored: ring deliveries first, then spaces."""
    order = " WHERE f.sent = 0 ORDER BY f.kind <> ?, f.row LIMIT ?"
    found = run(conn, _SELECT + order, (int(FrameKind.DELIVERY), -1 if limit is None else limit))
    return [_made(row) for row in found]


def mark_sent(vault: Vault, conn: Connection, frames: Sequence[tuple[SpaceId, Author, int]]) -> None:
    """Say that the hub holds these frames."""
    rows = [
        (vault.numbers.space_row(conn, space), vault.numbers.author_row(conn, author), number)
        for space, author, number in frames
    ]
    if rows:
        run_many(conn, "UPDATE frame SET sent = 1 WHERE space = ? AND author = ? AND number = ? AND sent = 0", rows)
        vault.touched.local.add("delivery")
        vault.touched.spaces.update(space for space, _, _ in frames)


def mark_all_unsent(vault: Vault, conn: Connection, beyond: Mapping[tuple[SpaceId, Author], int] | None = None) -> None:
    """Forget what the hub held, except streams up to the numbers in ``beyond`` (after a hub was restored)."""
    run(conn, "UPDATE frame SET sent = 0")
    for (space, author), number in (beyond or {}).items():
        row = vault.numbers.known_space_row(conn, space)
        if row is not None:
            run(
                conn,
                "UPDATE frame SET sent = 1 WHERE space = ? AND author = ? AND number <= ?",
                (row, vault.numbers.author_row(conn, author), number),
            )
    vault.touched.local.add("delivery")


def frames_after(conn: Connection, space: SpaceId, author: Author, number: int, limit: int = 1000) -> list[StoredFrame]:
    """Stored frames of one stream behind ``number``, for handing them in or on."""
    numbers = vault_of(conn).numbers
    found = run(
        conn,
        _SELECT + " WHERE f.space = ? AND f.author = ? AND f.number > ? ORDER BY f.number LIMIT ?",
        (numbers.known_space_row(conn, space), numbers.known_author_row(conn, author), number, limit),
    )
    return [_made(row) for row in found]
