"""Puts segments into the journal: received ones are applied, own ones take over the unsealed changes they hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import cbor2

from imsa_desktop.merge.body import Head, SegmentBody, changes_in
from imsa_desktop.merge.changes import Change, Seen
from imsa_desktop.merge.clock import milliseconds
from imsa_desktop.storage import notices
from imsa_desktop.storage.apply import AppliedReport, Batch
from imsa_desktop.storage.binding import without_collecting
from imsa_desktop.storage.frames import FrameState, advance
from imsa_desktop.storage.statements import every, only, run, run_many, scalar
from imsa_desktop.storage.unlocked import Connection, Vault, vault_of
from imsa_protocol.identifiers import AUTHOR_BYTES, ID_BYTES, Author, SpaceId


@dataclass(frozen=True, slots=True)
class OpenedSegment:
    """A stored segment and its opened body, ready to be applied."""

    space: SpaceId
    author: Author
    number: int
    body: SegmentBody


def apply_segments(vault: Vault, conn: Connection, segments: Sequence[OpenedSegment]) -> AppliedReport:
    """Apply stored, waiting segments in this order (the causal gate is the caller's): journal, merge, tables.

    Segments that were applied already are passed over. Changes that break the rules of §2 are set aside and noticed.
    """
    with without_collecting(sum(len(segment.body.arrays) for segment in segments)):
        report = _apply(vault, conn, segments)
    report.spaces.update(segment.space for segment in segments)
    vault.touched.spaces.update(segment.space for segment in segments)
    vault.touched.local.add("delivery")
    if report.ignored_names:
        about = {"devices": sorted(report.ignored_by), "count": report.ignored_names}
        notices.tell(vault, conn, notices.NAMES_IGNORED, b"".join(sorted(report.ignored_by)), about)
    return report


def _apply(vault: Vault, conn: Connection, segments: Sequence[OpenedSegment]) -> AppliedReport:
    batch = Batch(vault, conn)
    read: list[Change] = []
    clock = vault.counting(conn).clock
    for segment in segments:
        changes = _journal(vault, conn, segment)
        too_late = [change.time for change in changes if not clock.observe(change.time)]
        if too_late:
            _note_clock(vault, conn, segment.author[:ID_BYTES], max(too_late))
        read += changes
    batch.load({change.key for change in read})
    for change in read:
        batch.apply(change)
    return batch.flush()


def _note_clock(vault: Vault, conn: Connection, device: bytes, time: int) -> None:
    ahead = milliseconds(time) - vault.surroundings.now_ms()
    notices.tell(vault, conn, notices.CLOCK_AHEAD, device, {"device": device, "ahead_ms": ahead})


def _journal(vault: Vault, conn: Connection, segment: OpenedSegment) -> list[Change]:
    """Note a segment as applied, with what it had seen and which records it touches; returns its changes."""
    numbers = vault.numbers
    space_row, author_row = numbers.space_row(conn, segment.space), numbers.author_row(conn, segment.author)
    frame_row, state = only(
        conn,
        "SELECT row, state FROM frame WHERE space = ? AND author = ? AND number = ?",
        (space_row, author_row, segment.number),
    )
    if state != FrameState.WAITING:
        return []
    after = only(conn, "SELECT counter FROM stream WHERE space = ? AND author = ?", (space_row, author_row))[0]
    heads = {each.author: each.number for each in segment.body.heads if each.author != segment.author}
    seen = note_heads(vault, conn, segment.space, segment.author, heads)
    read = changes_in(segment.body, author=segment.author, space=segment.space, seen=seen, after=after)
    _note_applied(vault, conn, frame_row, read.last_counter, seen)
    _note_records(conn, frame_row, read.changes)
    advance(conn, space_row, author_row)
    if read.set_aside:
        about = segment.space + segment.author + segment.number.to_bytes(4, "big")
        data = {
            "space": segment.space,
            "device": segment.author[:ID_BYTES],
            "number": segment.number,
            "why": sorted({each.why.value for each in read.set_aside}),
            "changes": len(read.set_aside),
        }
        notices.tell(vault, conn, notices.SET_ASIDE, about, data)
    return read.changes


def _note_applied(vault: Vault, conn: Connection, frame_row: int, last_counter: int, seen: Seen) -> None:
    counting = vault.counting(conn)
    counting.applied += 1
    rows = {vault.numbers.author_row(conn, author): counter for author, counter in seen.items()}
    run(
        conn,
        "UPDATE frame SET state = ?, applied = ?, last_counter = ?, seen = ? WHERE row = ?",
        (int(FrameState.APPLIED), counting.applied, last_counter, cbor2.dumps(rows), frame_row),
    )


def _note_records(conn: Connection, frame_row: int, changes: Sequence[Change]) -> None:
    highest: dict[bytes, int] = {}
    for change in changes:  # counters rise along a segment
        highest[change.record] = int.from_bytes(change.id[AUTHOR_BYTES:], "big")
    if highest:
        run_many(
            conn,
            "INSERT INTO frame_record (record, frame, last_counter) VALUES (?, ?, ?)",
            [(record, frame_row, counter) for record, counter in highest.items()],
        )


def note_heads(
    vault: Vault, conn: Connection, space: SpaceId, reader: Author, heads: Mapping[Author, int]
) -> dict[Author, int]:
    """Join heads with those a reader's stream named before; returns what it has seen now, as change counters."""
    numbers = vault.numbers
    space_row, reader_row = numbers.space_row(conn, space), numbers.author_row(conn, reader)
    for author, number in heads.items():
        author_row = numbers.author_row(conn, author)
        counter = scalar(
            conn,
            "SELECT last_counter FROM frame WHERE space = ? AND author = ? AND number <= ? AND state <> 0"
            " ORDER BY number DESC LIMIT 1",
            (space_row, author_row, number),
        )
        run(
            conn,
            "INSERT INTO heads_seen (space, reader, author, number, counter) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (space, reader, author) DO UPDATE SET"
            " number = max(number, excluded.number), counter = max(counter, excluded.counter)",
            (space_row, reader_row, author_row, number, counter or 0),
        )
    found = every(
        conn, "SELECT author, counter FROM heads_seen WHERE space = ? AND reader = ?", (space_row, reader_row)
    )
    return {numbers.author(conn, row): counter for row, counter in found}


def mark_sealed(
    vault: Vault, conn: Connection, space: SpaceId, number: int, through: int, heads: Sequence[Head] = ()
) -> None:
    """Say that own stored frame ``number`` of ``space`` holds the unsealed changes up to counter ``through``.

    ``heads`` are those that its body names. For a receipt ``through`` is 0.
    """
    numbers, author = vault.numbers, vault.counting(conn).author
    space_row, author_row = numbers.space_row(conn, space), numbers.author_row(conn, author)
    frame_row = only(
        conn, "SELECT row FROM frame WHERE space = ? AND author = ? AND number = ?", (space_row, author_row, number)
    )[0]
    seen = note_heads(vault, conn, space, author, {each.author: each.number for each in heads})
    before = only(conn, "SELECT counter FROM stream WHERE space = ? AND author = ?", (space_row, author_row))[0]
    run(
        conn,
        "INSERT INTO frame_record (record, frame, last_counter)"
        " SELECT record, ?, max(counter) FROM unsealed WHERE space = ? AND counter <= ? GROUP BY record",
        (frame_row, space_row, through),
    )
    run(conn, "DELETE FROM unsealed WHERE space = ? AND counter <= ?", (space_row, through))
    _note_applied(vault, conn, frame_row, max(before, through), seen)
    advance(conn, space_row, author_row)
    vault.touched.local.add("delivery")


def heads_seen_by(conn: Connection, space: SpaceId, author: Author) -> dict[Author, int]:
    """Numbers of the other streams that an author's applied frames say it had applied (the join over its stream)."""
    numbers = vault_of(conn).numbers
    found = every(
        conn,
        "SELECT author, number FROM heads_seen WHERE space = ? AND reader = ?",
        (numbers.known_space_row(conn, space), numbers.known_author_row(conn, author)),
    )
    return {numbers.author(conn, row): number for row, number in found}


def seen_from(vault: Vault, conn: Connection, kept: bytes | None) -> dict[Author, int]:
    """What a segment had seen, as its row keeps it."""
    rows: dict[int, Any] = cbor2.loads(kept) if kept else {}
    return {vault.numbers.author(conn, row): counter for row, counter in rows.items()}
