"""Takes edits made on this laptop and keeps them as changes of our own until they are sealed into a segment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, NamedTuple

import cbor2

from imsa_desktop.merge.change_array import BrokenChange, check_own
from imsa_desktop.merge.changes import Change, RecordKey, Seen
from imsa_desktop.storage.acts import MARKS
from imsa_desktop.storage.apply import Batch
from imsa_desktop.storage.errors import NotAChange
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import AUTHOR_BYTES, COUNTER_BYTES, ChangeId, RecordId, SpaceId

_NO_NAMES: frozenset[ChangeId] = frozenset()
_INSERT = "INSERT INTO unsealed (counter, space, record, body) VALUES (?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Edit:
    """Some registers of one record, to be set here and now.

    ``replaces`` says, a register, which values the editor had shown: None means all that stand now; a register left
    out of a given mapping replaces nothing. Names this vault cannot have seen are left out when saving.
    ``saw`` is for concluding acts; ``concluding=True`` without it means everything applied here until now.
    """

    space: SpaceId
    kind: str
    record: RecordId
    sets: Mapping[str, Any]
    replaces: Mapping[str, frozenset[ChangeId]] | None = None
    reason: str | None = None
    concluding: bool = False
    saw: Seen | None = None


class _Here(NamedTuple):
    """A space as the edits of one save see it."""

    row: int
    seen: dict[bytes, int]  # highest counter applied of every other author
    own: int  # highest own counter before this save


def save(vault: Vault, conn: Connection, edits: Sequence[Edit]) -> list[ChangeId]:
    """Save edits: journal, merge, tables and search in the transaction of ``conn``; returns their change ids in order.

    Raises :class:`~imsa_desktop.storage.errors.NotAChange` (nothing of the batch is saved then) and ``UnknownSpace``.
    """
    if not edits:
        return []
    batch = Batch(vault, conn)
    batch.load({RecordKey(edit.space, edit.kind, edit.record) for edit in edits})
    counting = vault.counting(conn)
    author, tick = counting.author, counting.clock.tick
    reissued = _Reissued(conn)
    spaces: dict[SpaceId, _Here] = {}
    rows: list[tuple[int, int, bytes, bytes]] = []
    made: list[ChangeId] = []
    counter = counting.counter
    for edit in edits:
        here = spaces.get(edit.space)
        if here is None:
            here = spaces[edit.space] = _here(vault, conn, edit.space)
        counter += 1
        change = Change(
            author + counter.to_bytes(COUNTER_BYTES, "big"),
            tick(),
            edit.space,
            edit.kind,
            edit.record,
            edit.sets,
            _names(batch, edit, here, author, reissued),
            here.seen,
            edit.reason,
            _saw(edit, here, author, counter),
        )
        body = body_of(change)
        rows.append((counter, here.row, edit.record, body))
        made.append(change.id)
        batch.apply(change)
    conn.exec_driver_sql(_INSERT, rows)
    counting.counter = counter
    counting.last_hash = sha256(rows[-1][3]).digest()
    batch.flush()
    return made


def _names(batch: Batch, edit: Edit, here: _Here, author: bytes, reissued: _Reissued) -> dict[str, frozenset[ChangeId]]:
    """Which values the edit replaces: those given, as far as they can have been seen here, or all that stand."""
    names: dict[str, frozenset[ChangeId]] = {}
    if edit.replaces is None:
        key = RecordKey(edit.space, edit.kind, edit.record)
        for register in edit.sets:
            live = batch.live(key, register)
            if live:
                names[register] = frozenset([each.id for each in live])
        return names
    for register, given in edit.replaces.items():
        if register in edit.sets:
            known = frozenset(name for each in given if _seen_here(name := reissued.now(each), here, author))
            if known:
                names[register] = known
    return names


def _seen_here(name: ChangeId, here: _Here, author: bytes) -> bool:
    by = name[:AUTHOR_BYTES]
    return by == author or int.from_bytes(name[AUTHOR_BYTES:], "big") <= here.seen.get(by, 0)


def _saw(edit: Edit, here: _Here, author: bytes, counter: int) -> dict[bytes, int] | None:
    if edit.saw is not None:
        return dict(edit.saw)
    if edit.concluding or any(edit.sets.get(mark) is True for mark in MARKS):
        return {**here.seen, author: counter - 1} if counter > 1 else dict(here.seen)
    return None


class _Reissued:
    """Looks up what own changes are called since they were issued again."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self._any: bool | None = None

    def now(self, name: ChangeId) -> ChangeId:
        """The present name of a change."""
        if self._any is None:
            self._any = self._conn.exec_driver_sql("SELECT 1 FROM reissued LIMIT 1").scalar() is not None
        if not self._any:
            return name
        new = self._conn.exec_driver_sql("SELECT new FROM reissued WHERE old = ?", (name,)).scalar()
        return self.now(new) if new is not None else name


def _here(vault: Vault, conn: Connection, space: SpaceId) -> _Here:
    row = vault.numbers.space_row(conn, space)
    seen = applied_counters(conn, space)
    own = seen.pop(vault.counting(conn).author, 0)
    return _Here(row, seen, own)


def applied_counters(conn: Connection, space: SpaceId) -> dict[bytes, int]:
    """The highest change counter of each author applied here in a space, own unsealed ones included."""
    streams = conn.exec_driver_sql(
        "SELECT a.author, s.counter FROM stream s JOIN author a ON a.row = s.author JOIN space p ON p.row = s.space"
        " WHERE p.id = ? AND s.counter > 0",
        (space,),
    )
    found: dict[bytes, int] = {each.author: each.counter for each in streams}
    own = conn.exec_driver_sql(
        "SELECT a.author, max(u.counter) FROM unsealed u, state s JOIN author a ON a.row = s.author"
        " WHERE u.space = (SELECT row FROM space WHERE id = ?)",
        (space,),
    ).one()
    if own[1] is not None:
        found[own[0]] = max(own[1], found.get(own[0], 0))
    return found


def body_of(change: Change) -> bytes:
    """A change of our own as the journal keeps it. Raises :class:`NotAChange` for one that others would set aside."""
    try:
        check_own(change)
        names = {register: sorted(each) for register, each in change.replaces.items()}
        return cbor2.dumps([change.time, change.kind, change.sets, names, change.reason, change.saw])
    except BrokenChange as broken:
        raise NotAChange(broken.why.value) from None
    except (cbor2.CBOREncodeError, TypeError, ValueError, OverflowError):
        raise NotAChange("value") from None


def change_from(author: bytes, space: SpaceId, row: Any, seen: Seen) -> Change:
    """A change of our own as it was kept: ``row`` is (counter, record, body)."""
    counter, record, body = row
    time, kind, sets, names, reason, saw = cbor2.loads(body)
    replaces = {register: frozenset(each) for register, each in names.items()}
    return Change(
        author + counter.to_bytes(COUNTER_BYTES, "big"), time, space, kind, record, sets, replaces, seen, reason, saw
    )


def unsealed(vault: Vault, conn: Connection, space: SpaceId) -> list[Change]:
    """Own changes of a space that no segment holds yet, by counter."""
    row = vault.numbers.known_space_row(conn, space)
    seen = applied_counters(conn, space)
    author = own_author(conn)
    found = conn.exec_driver_sql(
        "SELECT counter, record, body FROM unsealed WHERE space = ? ORDER BY counter", (row,)
    ).all()
    return [change_from(author, space, each, seen) for each in found]


def own_author(conn: Connection) -> bytes:
    """The author under which this vault counts just now."""
    return bytes(
        conn.exec_driver_sql(
            "SELECT a.author FROM state s JOIN author a ON a.row = s.author WHERE s.id = 1"
        ).scalar_one()
    )


def spaces_with_unsealed(conn: Connection) -> list[SpaceId]:
    """Spaces that hold own changes not sealed yet."""
    return list(unsealed_counts(conn))


def unsealed_counts(conn: Connection) -> dict[SpaceId, int]:
    """How many own changes of each space are not sealed yet."""
    found = conn.exec_driver_sql(
        "SELECT p.id, count(*) AS changes FROM unsealed u JOIN space p ON p.row = u.space GROUP BY u.space ORDER BY p.row"
    )
    return {each.id: each.changes for each in found}
