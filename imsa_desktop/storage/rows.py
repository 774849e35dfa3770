"""Reads some shown values of many records straight from their columns: what lists of thousands are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.declaration import FieldKind
from imsa_desktop.merge.changes import Value
from imsa_desktop.storage.packing import COUNTER_BITS, ticks_in
from imsa_desktop.storage.records import conditions, flag_names
from imsa_desktop.storage.standing import FLAG_QUESTION
from imsa_desktop.storage.unlocked import Connection, vault_of
from imsa_protocol.identifiers import Author, RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class Row:
    """A record as a list needs it: some shown values, no registers."""

    kind: str
    id: RecordId
    space: SpaceId
    parent: RecordId | None
    values: Mapping[str, Any]  # as in Record.values
    finished: bool
    withdrawn: bool
    flags: frozenset[str]
    has_question: bool
    created: int
    changed: int
    changed_by: Author
    unfinished: bool = False  # marked so; what was never marked either way is neither finished nor unfinished
    created_by: Author = b""


def rows(
    conn: Connection,
    kind: str,
    fields: Sequence[str],
    *,
    space: SpaceId | None = None,
    parent: RecordId | None = None,
    where: Mapping[str, Value] | None = None,
    withdrawn: bool = False,
) -> list[Row]:
    """Some fields of every record of a declared kind, oldest first; raises ``KeyError`` for a field it has not."""
    vault = vault_of(conn)
    plan = vault.plans.by_name[kind]
    if plan.kind is None:
        raise KeyError(kind)
    declared = [plan.kind.field(name) for name in fields]
    several = [field.kind is FieldKind.CHOICES for field in declared]
    columns = "".join(f', "f_{field.name}"' for field in declared)
    condition, values = conditions(conn, kind, space, parent, where, withdrawn=withdrawn)
    found = conn.exec_driver_sql(
        f"SELECT id, space, parent, finished, withdrawn, flags, created, changed, changed_dot, created_dot{columns}"  # noqa: S608  # reason: names of our own declarations
        f' FROM "{plan.table_name}" WHERE {condition} ORDER BY created, id',
        values,
    )
    numbers = vault.numbers
    return [
        Row(
            kind,
            record,
            numbers.space(conn, space_row),
            above,
            {
                name: frozenset(ticks_in(value)) if many else value
                for name, many, value in zip(fields, several, own, strict=True)
            },
            finished == 1,
            withdrawn_mark == 1,
            flag_names(flags),
            bool(flags & FLAG_QUESTION),
            created,
            changed,
            numbers.author(conn, last >> COUNTER_BITS),
            finished == 0,
            numbers.author(conn, first >> COUNTER_BITS),
        )
        for record, space_row, above, finished, withdrawn_mark, flags, created, changed, last, first, *own in found
    ]
