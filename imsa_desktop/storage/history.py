"""Reads changes back from where they lie: own unsealed ones in a table, all others inside sealed frames."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from imsa_desktop.crypto.sealing import open_segment
from imsa_desktop.merge.body import changes_in, decode_body
from imsa_desktop.merge.changes import Change
from imsa_desktop.storage import spaces
from imsa_desktop.storage.errors import NoKeyForFrame
from imsa_desktop.storage.frames import FrameState
from imsa_desktop.storage.journal import applied_counters, change_from, own_author
from imsa_desktop.storage.segments import seen_from
from imsa_desktop.storage.statements import run
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.frames import Frame, FrameKind
from imsa_protocol.identifiers import Author, RecordId, SpaceId

_KEPT_OPEN = 64
_SELECT = (
    "SELECT f.row, p.id AS space, a.author, f.number, f.sent, f.seen, f.data,"
    " (SELECT last_counter FROM frame b WHERE b.space = f.space AND b.author = f.author AND b.number < f.number"
    " ORDER BY b.number DESC LIMIT 1) AS before"
    " FROM frame f JOIN space p ON p.row = f.space JOIN author a ON a.row = f.author"
)
_UNSEALED = "SELECT p.id, u.counter, u.record, u.body FROM unsealed u JOIN space p ON p.row = u.space"


@dataclass(frozen=True, slots=True)
class KeptChange:
    """A change and where it is kept: ``number`` is its segment's in its stream, None while it is not sealed."""

    change: Change
    number: int | None
    sent: bool


class Opened:
    """Segments opened lately in one transaction, so that a record's neighbours are not unsealed again and again."""

    def __init__(self) -> None:
        self._changes: OrderedDict[int, list[Change]] = OrderedDict()

    def changes(self, vault: Vault, conn: Connection, row: Any) -> list[Change]:
        """The changes of a frame row of ours; raises :class:`NoKeyForFrame`."""
        found = self._changes.get(row.row)
        if found is None:
            found = self._changes[row.row] = _open(vault, conn, row)
            if len(self._changes) > _KEPT_OPEN:
                self._changes.popitem(last=False)
        return found


def _open(vault: Vault, conn: Connection, row: Any) -> list[Change]:
    frame = Frame.parse(row.data)
    key = spaces.key_of(conn, frame.header.key_id)
    if key is None:
        raise NoKeyForFrame(row.space, frame.header.key_id)
    body = decode_body(open_segment(frame, key.key))
    seen = seen_from(vault, conn, row.seen)
    return changes_in(body, author=row.author, space=row.space, seen=seen, after=row.before or 0).changes


def changes_of_record(
    vault: Vault, conn: Connection, record: RecordId, opened: Opened | None = None
) -> list[KeptChange]:
    """Every change of a record, in the order applied here."""
    opened = opened or Opened()
    rows = conn.exec_driver_sql(
        _SELECT + " JOIN frame_record r ON r.frame = f.row WHERE r.record = ? ORDER BY f.applied", (record,)
    ).all()
    found = [
        KeptChange(change, row.number, bool(row.sent))
        for row in rows
        for change in opened.changes(vault, conn, row)
        if change.record == record
    ]
    return [*found, *_unsealed(conn, " WHERE u.record = ?", record)]


def _unsealed(conn: Connection, where: str, *values: Any) -> Iterator[KeptChange]:
    author = own_author(conn)
    seen: dict[SpaceId, dict[bytes, int]] = {}
    for space, *row in run(conn, _UNSEALED + where + " ORDER BY u.counter", values):
        if space not in seen:
            seen[space] = applied_counters(conn, space)
        yield KeptChange(change_from(author, space, row, seen[space]), None, sent=False)


def changes_of_stream(vault: Vault, conn: Connection, space: SpaceId, author: Author, after: int) -> list[Change]:
    """The changes in one author's applied segments of a space behind a number, in their order."""
    rows = conn.exec_driver_sql(
        _SELECT + " WHERE f.kind = ? AND f.state = ? AND p.id = ? AND a.author = ? AND f.number > ? ORDER BY f.number",
        (int(FrameKind.SEGMENT), int(FrameState.APPLIED), space, author, after),
    ).all()
    return [change for row in rows for change in _open(vault, conn, row)]


def all_changes(vault: Vault, conn: Connection, space: SpaceId | None = None) -> Iterator[KeptChange]:
    """Every change of the journal (of a space), in the order applied here; read as they are asked for."""
    where, values = ("", ()) if space is None else (" AND p.id = ?", (space,))
    rows = conn.exec_driver_sql(
        _SELECT + " WHERE f.kind = ? AND f.state = ?" + where + " ORDER BY f.applied",
        (int(FrameKind.SEGMENT), int(FrameState.APPLIED), *values),
    )
    for row in rows:
        for change in _open(vault, conn, row):
            yield KeptChange(change, row.number, bool(row.sent))
    yield from _unsealed(conn, "" if space is None else " WHERE p.id = ?", *values)
