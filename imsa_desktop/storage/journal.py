"""Takes edits made on this laptop and keeps them as changes of our own until they are sealed into a segment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, NamedTuple

import cbor2

from imsa_desktop.merge.change_array import BrokenChange, check_own, read_change
from imsa_desktop.merge.changes import Change, RecordKey, Seen
from imsa_desktop.storage.acts import MARKS
from imsa_desktop.storage.apply import Batch
from imsa_desktop.storage.binding import without_collecting
from imsa_desktop.storage.errors import NotAChange
from imsa_desktop.storage.standing import Standing
from imsa_desktop.storage.statements import every, only, run, run_many, scalar
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import AUTHOR_BYTES, COUNTER_BYTES, ChangeId, RecordId, SpaceId
from imsa_protocol.limits import CHANGE_BYTES

_AT_ONCE = 2_000
_SURELY_SMALL = CHANGE_BYTES - 1_000  # names take more room here than in a segment
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


def save(vault: Vault, conn: Connection, edits: Sequence[Edit]) -> list[ChangeId]:
    """Save edits: journal, merge, tables and search in the transaction of ``conn``; returns their change ids in order.

    Raises :class:`~imsa_desktop.storage.errors.NotAChange` (nothing of the batch is saved then) and ``UnknownSpace``.
    """
    made: list[ChangeId] = []
    saving = _Saving(vault, conn)
    with without_collecting(len(edits)):
        for start in range(0, len(edits), _AT_ONCE):
            made += saving.save(edits[start : start + _AT_ONCE])
    return made


class _Here(NamedTuple):
    """A space as the edits of one save see it."""

    row: int
    seen: dict[bytes, int]  # highest counter applied of every other author


class _Saving:
    """One save, which may take its edits a few thousand at a time."""

    def __init__(self, vault: Vault, conn: Connection) -> None:
        self._vault = vault
        self._conn = conn
        self._counting = vault.counting(conn)
        self._author = self._counting.author
        self._spaces: dict[SpaceId, _Here] = {}
        self._reissued = _Reissued(conn)

    def save(self, edits: Sequence[Edit]) -> list[ChangeId]:
        """Save some edits; see :func:`save`."""
        batch = Batch(self._vault, self._conn)
        keys = [RecordKey(edit.space, edit.kind, edit.record) for edit in edits]
        batch.load(keys)
        counting = self._counting
        rows: list[tuple[int, int, bytearray, bytearray]] = []
        made: list[ChangeId] = []
        for edit, key in zip(edits, keys, strict=True):
            here = self._spaces.get(edit.space) or self._look(edit.space)
            standing = batch.standing(key)
            counting.counter += 1
            change = self._change(edit, here, standing, counting.counter)
            body = body_of(change)
            rows.append((counting.counter, here.row, bytearray(edit.record), bytearray(body)))
            made.append(change.id)
            batch.apply(change, standing)
        run_many(self._conn, _INSERT, rows)
        counting.last_hash = sha256(rows[-1][3]).digest()
        batch.flush()
        return made

    def _look(self, space: SpaceId) -> _Here:
        seen = applied_counters(self._conn, space)
        seen.pop(self._author, None)
        here = self._spaces[space] = _Here(self._vault.numbers.space_row(self._conn, space), seen)
        return here

    def _change(self, edit: Edit, here: _Here, standing: Standing, counter: int) -> Change:
        time = self._counting.clock.tick()
        array = [counter, time, edit.kind, edit.record, edit.sets, {}]
        try:
            change = read_change(
                array,
                authors=(),
                author=self._author,
                space=edit.space,
                seen=here.seen,
                after=counter - 1,
                may_be_large=False,
            )
        except BrokenChange as broken:
            raise NotAChange(broken.why.value) from None
        names = self._names(edit, here, standing)
        saw = self._saw(edit, here, counter)
        if names or saw is not None or edit.reason is not None:
            change = change._replace(replaces=names, reason=edit.reason, saw=saw)
        return change

    def _names(self, edit: Edit, here: _Here, standing: Standing) -> dict[str, frozenset[ChangeId]]:
        """Which values the edit replaces: those given, as far as they can have been seen here, or all that stand."""
        registers = standing.registers
        if edit.replaces is None:
            if not registers:
                return {}
            return {
                register: frozenset([each.id for each in registers[register]])
                for register in edit.sets
                if registers.get(register)
            }
        names = {}
        for register, given in edit.replaces.items():
            live = {each.id for each in registers.get(register, ())}
            present = [self._present(each, given, live) for each in given] if register in edit.sets else []
            known = frozenset(each for each in present if _seen_here(each, here, self._author))
            if known:
                names[register] = known
        return names

    def _present(self, name: ChangeId, given: frozenset[ChangeId], live: set[ChangeId]) -> ChangeId:
        """What a value that was shown is called now. An id given again may also be a lost change that came back."""
        now = self._reissued.now(name)
        return name if name in live and (now in given or now not in live) else now

    def _saw(self, edit: Edit, here: _Here, counter: int) -> dict[bytes, int] | None:
        if edit.saw is not None:
            return {author: highest for author, highest in edit.saw.items() if highest > 0}
        if edit.concluding or any(edit.sets.get(mark) is True for mark in MARKS):
            return {**here.seen, self._author: counter - 1} if counter > 1 else dict(here.seen)
        return None


def _seen_here(name: ChangeId, here: _Here, author: bytes) -> bool:
    by = name[:AUTHOR_BYTES]
    return by == author or int.from_bytes(name[AUTHOR_BYTES:], "big") <= here.seen.get(by, 0)


class _Reissued:
    """Looks up what own changes are called since they were issued again."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self._any: bool | None = None

    def now(self, name: ChangeId) -> ChangeId:
        """The present name of a change."""
        if self._any is None:
            self._any = scalar(self._conn, "SELECT 1 FROM reissued LIMIT 1") is not None
        if not self._any:
            return name
        new = scalar(self._conn, "SELECT new FROM reissued WHERE old = ?", (name,))
        return self.now(new) if new is not None else name


def applied_counters(conn: Connection, space: SpaceId) -> dict[bytes, int]:
    """The highest change counter of each author applied here in a space, own unsealed ones included."""
    streams = run(
        conn,
        "SELECT a.author, s.counter FROM stream s JOIN author a ON a.row = s.author JOIN space p ON p.row = s.space"
        " WHERE p.id = ? AND s.counter > 0",
        (space,),
    )
    found: dict[bytes, int] = dict(streams)
    own = only(
        conn,
        "SELECT a.author, max(u.counter) FROM unsealed u, state s JOIN author a ON a.row = s.author"
        " WHERE u.space = (SELECT row FROM space WHERE id = ?)",
        (space,),
    )
    if own[1] is not None:
        found[own[0]] = max(own[1], found.get(own[0], 0))
    return found


def body_of(change: Change) -> bytes:
    """A change of our own as the journal keeps it. Raises :class:`NotAChange` for one that others would set aside."""
    try:
        names = {register: sorted(each) for register, each in change.replaces.items()}
        body = cbor2.dumps([change.time, change.kind, change.sets, names, change.reason, change.saw])
        if len(body) > _SURELY_SMALL:
            check_own(change)
        return body
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
    found = every(conn, "SELECT counter, record, body FROM unsealed WHERE space = ? ORDER BY counter", (row,))
    return [change_from(author, space, each, seen) for each in found]


def own_author(conn: Connection) -> bytes:
    """The author under which this vault counts just now."""
    return bytes(only(conn, "SELECT a.author FROM state s JOIN author a ON a.row = s.author WHERE s.id = 1")[0])


def spaces_with_unsealed(conn: Connection) -> list[SpaceId]:
    """Spaces that hold own changes not sealed yet."""
    return list(unsealed_counts(conn))


def unsealed_counts(conn: Connection) -> dict[SpaceId, int]:
    """How many own changes of each space are not sealed yet."""
    found = run(
        conn,
        "SELECT p.id, count(*) AS changes FROM unsealed u JOIN space p ON p.row = u.space"
        " GROUP BY u.space ORDER BY p.row",
    )
    return dict(found)
