"""Holds records while a transaction works on them: read in batches, merged in memory, written back in batches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from imsa_desktop.merge.changes import FINISHED, WITHDRAWN, Register, Value
from imsa_desktop.merge.changes import RecordKey as Key
from imsa_desktop.storage.binding import insert_rows, update_rows
from imsa_desktop.storage.kind_tables import FIXED, KindPlan
from imsa_desktop.storage.packing import FilledRow, fill, unpack
from imsa_desktop.storage.statements import every, scalar
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import ID_BYTES, ChangeId, RecordId

FLAG_AMENDED = 1
FLAG_CHANGED_AFTER_WITHDRAWING = 2
FLAG_QUESTION = 4
FLAG_DIFFERING = 8
FLAG_JOINED = 16
CONCLUDED_FLAGS = FLAG_AMENDED | FLAG_CHANGED_AFTER_WITHDRAWING

_AT_ONCE = 400
_SPACE, _PARENT, _FLAGS = 1, 2, 5
_PACKED = len(FIXED)
_FIRST_FIELD = _PACKED + 1
_NEVER_CHANGE = frozenset((0, _SPACE))


@dataclass(slots=True)
class Standing:
    """One record as it stands; ``row`` is None until it has been written."""

    plan: KindPlan
    row: int | None
    key: Key
    space_row: int
    registers: dict[str, Register]
    flags: int = 0
    created: int = 0
    created_by: ChangeId = b""
    changed: int = 0
    changed_by: ChangeId = b""
    dirty: set[str] = field(default_factory=set)
    above: RecordId | None = None  # what it hung on when it was read

    @property
    def marks(self) -> bool:
        """Whether anybody ever finished or withdrew it."""
        return FINISHED in self.registers or WITHDRAWN in self.registers

    def note_change(self, change: ChangeId, time: int) -> None:
        """Take a change into account for who made the record and who changed it last."""
        if not self.created_by or (time, change) < (self.created, self.created_by):
            self.created, self.created_by = time, change
        if not self.changed_by or (time, change) > (self.changed, self.changed_by):
            self.changed, self.changed_by = time, change


def read_row(vault: Vault, conn: Connection, plan: KindPlan, row: Sequence[Any]) -> Standing:
    """Make a standing record of a row that ``plan.select`` gave."""
    numbers = vault.numbers
    columns = row[1:]
    record, space_row, _, _, _, flags, created, created_dot, changed, changed_dot, packed = columns[:_FIRST_FIELD]
    created_by = numbers.change(conn, created_dot)
    kind = plan.name or columns[_FIRST_FIELD]
    return Standing(
        plan=plan,
        row=row[0],
        key=Key(numbers.space(conn, space_row), kind, record),
        space_row=space_row,
        registers=unpack(plan, columns, packed, created_by, created, lambda dot: numbers.change(conn, dot)),
        flags=flags,
        created=created,
        created_by=created_by,
        changed=changed,
        changed_by=numbers.change(conn, changed_dot),
        above=columns[_PARENT],
    )


def load(vault: Vault, conn: Connection, keys: Iterable[Key]) -> dict[Key, Standing]:
    """Read the records of these keys that exist, a few hundred at a time."""
    found: dict[Key, Standing] = {}
    by_kind: dict[str, set[Key]] = defaultdict(set)
    for key in keys:
        by_kind[key.kind].add(key)
    for kind, asked in by_kind.items():
        plan, ids = vault.plans.of(kind), sorted({key.record for key in asked})
        for start in range(0, len(ids), _AT_ONCE):
            some = tuple(ids[start : start + _AT_ONCE])
            statement = f"{plan.select} WHERE id IN ({', '.join('?' * len(some))})"
            for row in every(conn, statement, some):
                standing = read_row(vault, conn, plan, row)
                if standing.key in asked:
                    found[standing.key] = standing
    return found


def parent_of(standing: Standing, shown: dict[str, Value]) -> RecordId | None:
    """The record this one hangs on, as shown."""
    register = standing.plan.parent_register
    live = standing.registers.get(register) if register else None
    if not register or not live:
        return None
    value = live[0].value if len(live) == 1 else shown.get(register)
    if isinstance(value, dict):
        value = value.get(standing.plan.parent_field)
    return value if isinstance(value, bytes) and len(value) == ID_BYTES else None


def as_row(vault: Vault, conn: Connection, standing: Standing, shown: dict[str, Value]) -> FilledRow:
    """The filled columns of a record, by their place in its plan."""
    plan, numbers = standing.plan, vault.numbers
    row = FilledRow()
    packed = fill(
        plan,
        row,
        standing.registers,
        shown,
        standing.created_by,
        standing.created,
        lambda change: numbers.dot(conn, change),
    )
    row[0], row[_SPACE] = standing.key.record, standing.space_row
    row[_PARENT] = parent_of(standing, shown) if plan.parent_register else None
    row[_FLAGS] = standing.flags
    made = numbers.dot(conn, standing.created_by)
    row[6], row[7], row[8] = standing.created, made, standing.changed
    row[9] = made if standing.changed_by == standing.created_by else numbers.dot(conn, standing.changed_by)
    row[_PACKED] = packed
    if plan.kind is None:
        row[_FIRST_FIELD] = standing.key.kind
    return row


def write_back(vault: Vault, conn: Connection, plan: KindPlan, rows: Sequence[tuple[Standing, FilledRow]]) -> None:
    """Write the rows of one kind: new ones get their numbers here."""
    moved: list[tuple[int, FilledRow]] = []
    stayed: list[tuple[int, FilledRow]] = []
    for standing, row in rows:
        if standing.row is not None:
            (moved if plan.parent_register in standing.dirty else stayed).append((standing.row, row))
    fresh = [each for each in rows if each[0].row is None]
    if fresh:
        first = scalar(conn, f'SELECT coalesce(max(row), 0) + 1 FROM "{plan.table_name}"')  # noqa: S608  # reason: a name of our own declarations
        for number, (standing, _) in enumerate(fresh, first):
            standing.row = number
        insert_rows(conn, plan.table_name, plan.columns, [(standing.row or 0, row) for standing, row in fresh])
    if moved:
        update_rows(conn, plan.table_name, plan.columns, moved, _NEVER_CHANGE)
    if stayed:
        update_rows(conn, plan.table_name, plan.columns, stayed, _NEVER_CHANGE | {_PARENT})
