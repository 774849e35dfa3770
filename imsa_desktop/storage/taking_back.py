"""Takes own frames that nobody else has out of the journal again, so that what is in them can be issued anew.

Only a vault whose stream turned out to go on elsewhere does this (docs/sync.md §9): the places of these frames are
taken by other frames of its own, which it made before it was put back and no longer has.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import cbor2

from imsa_desktop.merge.changes import Change
from imsa_desktop.storage.frames import StoredFrame, frames_after
from imsa_desktop.storage.history import changes_of_stream
from imsa_desktop.storage.statements import first, run, run_many, scalar
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.frames import FrameKind
from imsa_protocol.identifiers import HASH_BYTES, SpaceId


@dataclass(slots=True)
class TakenBack:
    """What stood in the frames that are gone: changes to issue again, and open frames whose payloads are good still."""

    changes: list[Change] = field(default_factory=list)
    open_frames: list[StoredFrame] = field(default_factory=list)
    spaces: set[SpaceId] = field(default_factory=set)


def take_back(vault: Vault, conn: Connection, starts: Mapping[SpaceId, int]) -> TakenBack:
    """Remove this vault's own unsent frames of these spaces from the given numbers on; returns what they held.

    A frame that the hub has acknowledged stays, with all before it. The records still show the changes: whoever calls
    issues them again and rebuilds.
    """
    author, taken = vault.counting(conn).author, TakenBack()
    author_row = vault.numbers.author_row(conn, author)
    for space, start in starts.items():
        space_row = vault.numbers.known_space_row(conn, space)
        if space_row is None:
            continue
        acknowledged = scalar(
            conn,
            "SELECT max(number) FROM frame WHERE space = ? AND author = ? AND sent = 1",
            (space_row, author_row),
        )
        kept = max(start - 1, acknowledged or 0)
        gone = _frames_behind(conn, space, author, kept)
        if not gone:
            continue
        taken.changes += changes_of_stream(vault, conn, space, author, kept)
        taken.open_frames += [each for each in gone if each.kind != FrameKind.SEGMENT]
        taken.spaces.add(space)
        _remove(conn, space_row, author_row, kept)
        vault.touched.spaces.add(space)
    vault.touched.local.update(("frames", "delivery"))
    return taken


def _frames_behind(conn: Connection, space: SpaceId, author: bytes, number: int) -> list[StoredFrame]:
    found: list[StoredFrame] = []
    while some := frames_after(conn, space, author, found[-1].number if found else number):
        found += some
    return found


def _remove(conn: Connection, space_row: int, author_row: int, kept: int) -> None:
    """Cut a stream off behind a number, and put back how far it had come and what it had said of others."""
    place = (space_row, author_row)
    run(
        conn,
        "DELETE FROM frame_record WHERE frame IN (SELECT row FROM frame WHERE space = ? AND author = ? AND number > ?)",
        (*place, kept),
    )
    run(conn, "DELETE FROM frame WHERE space = ? AND author = ? AND number > ?", (*place, kept))
    last = first(
        conn,
        "SELECT hash, last_counter, seen FROM frame WHERE space = ? AND author = ? AND number = ?",
        (*place, kept),
    )
    frame_hash, counter, seen = last if last is not None else (bytes(HASH_BYTES), 0, None)
    run(
        conn,
        "UPDATE stream SET stored = ?, stored_hash = ?, applied = ?, applied_hash = ?, counter = ?"
        " WHERE space = ? AND author = ?",
        (kept, frame_hash, kept, frame_hash, counter, *place),
    )
    run(conn, "DELETE FROM heads_seen WHERE space = ? AND reader = ?", place)
    said: dict[int, int] = cbor2.loads(seen) if seen else {}
    # the lowest head that shows as much: to say too little of what was seen does no harm
    run_many(
        conn,
        "INSERT INTO heads_seen (space, reader, author, number, counter)"
        " SELECT ?, ?, ?, coalesce(min(number), 0), ? FROM frame WHERE space = ? AND author = ? AND last_counter >= ?",
        [(*place, other, counter, space_row, other, counter) for other, counter in said.items()],
    )
    run(
        conn,
        "UPDATE space SET given_out = 0, creator = NULL WHERE row = ? AND mine = 1"
        " AND NOT EXISTS (SELECT 1 FROM frame WHERE space = ? AND kind = ?)",
        (space_row, space_row, int(FrameKind.GENESIS)),
    )
