"""Reads records back: what is shown, what stands in every register, and the word that names what was seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.declaration import FieldKind, UnknownKind, kind_named
from imsa_desktop.casework.identity import NotOnce, derived_id
from imsa_desktop.merge.changes import FINISHED, WITHDRAWN, RecordKey, Register, Value
from imsa_desktop.merge.shown import Shown, show
from imsa_desktop.storage.acts import MARKS, unseen
from imsa_desktop.storage.apply import none_opened, shown_of
from imsa_desktop.storage.errors import UnknownRecord
from imsa_desktop.storage.kind_tables import KindPlan, stored_type
from imsa_desktop.storage.standing import (
    FLAG_AMENDED,
    FLAG_CHANGED_AFTER_WITHDRAWING,
    Standing,
    parent_of,
    read_row,
)
from imsa_desktop.storage.statements import every
from imsa_desktop.storage.unlocked import Connection, Vault, vault_of
from imsa_desktop.storage.versions import encode_version
from imsa_protocol.identifiers import AUTHOR_BYTES, Author, ChangeId, RecordId, SpaceId

AMENDED = "amended"
CHANGED_AFTER_WITHDRAWING = "changed_after_withdrawing"
_AT_ONCE = 400
_TABLES_AT_ONCE = 100  # a statement may join 500


@dataclass(frozen=True, slots=True)
class Record:
    """One record as it stands here."""

    kind: str
    id: RecordId
    space: SpaceId
    parent: RecordId | None
    values: Mapping[
        str, Any
    ]  # field to shown value; `choices` fields: frozenset of codes; None when empty or undecided
    registers: Mapping[str, Register]  # every register that was ever set, unknown ones included
    shown: Mapping[str, Shown]  # the same registers
    finished: bool
    withdrawn: bool
    flags: frozenset[str]  # AMENDED, CHANGED_AFTER_WITHDRAWING
    questions: tuple[str, ...]  # registers with an open question
    created: int  # hybrid time of the earliest change
    created_by: Author
    changed: int  # hybrid time of the latest change
    changed_by: Author

    @property
    def version(self) -> str:
        """The opaque word that carries the live ids of every register; the same in every vault."""
        return encode_version(self.registers)


def get(conn: Connection, kind: str, record: RecordId, space: SpaceId | None = None) -> Record:
    """One record (in this space); raises :class:`~imsa_desktop.storage.errors.UnknownRecord`.

    The same id may have been given in two spaces, by chance never and by somebody who would have what is written to
    another's client written to her own. Without ``space`` the one counts that :func:`_rightful` names.
    """
    if space is None:
        found = get_many(conn, kind, [record]).get(record)
    else:
        of = "id = ? AND space = (SELECT row FROM space WHERE id = ?)"
        found = next((_record(conn, each) for each in _standing(conn, kind, of, (record, space))), None)
    if found is None:
        raise UnknownRecord(kind, record)
    return found


def get_many(conn: Connection, kind: str, records: Sequence[RecordId]) -> dict[RecordId, Record]:
    """Several records of one kind, those that exist."""
    found: dict[RecordId, Standing] = {}
    for start in range(0, len(records), _AT_ONCE):
        ids = tuple(records[start : start + _AT_ONCE])
        for standing in _standing(conn, kind, f"id IN ({', '.join('?' * len(ids))})", ids):
            other = found.get(standing.key.record)
            found[standing.key.record] = _rightful(conn, other, standing) if other else standing
    return {record: _record(conn, standing) for record, standing in found.items()}


def _rightful(conn: Connection, *same: Standing) -> Standing:
    """Of records of one id in several spaces: the one whose id follows from its space, else the first that was here.

    Times do not decide: whoever takes another's id would set her clock back.
    """
    return min(same, key=lambda each: (not _is_in_its_place(_record(conn, each)), each.row or 0))


def _is_in_its_place(record: Record) -> bool:
    try:
        return derived_id(kind_named(record.kind), record.space, record.values) == record.id
    except (UnknownKind, NotOnce, KeyError, TypeError, AttributeError):
        return False


def find_kind(conn: Connection, record: RecordId) -> str | None:
    """The kind of a record of which only the id is known."""
    for plan in vault_of(conn).plans.all():
        named = f"'{plan.name}'" if plan.kind else "kind"
        found: str | None = conn.exec_driver_sql(
            f'SELECT {named} FROM "{plan.table_name}" WHERE id = ?',  # noqa: S608  # reason: names of our own declarations
            (record,),
        ).scalar()
        if found is not None:
            return found
    return None


def list_kind(
    conn: Connection,
    kind: str,
    *,
    space: SpaceId | None = None,
    parent: RecordId | None = None,
    where: Mapping[str, Value] | None = None,
    withdrawn: bool = False,
) -> list[Record]:
    """Records of a kind, oldest first. Withdrawn ones are left out unless flagged or asked for.

    ``where`` compares shown values of single fields.
    """
    condition, values = conditions(conn, kind, space, parent, where, withdrawn=withdrawn)
    return [_record(conn, standing) for standing in _standing(conn, kind, condition, values)]


def children(conn: Connection, record: RecordId, space: SpaceId) -> list[Record]:
    """Records of every kind that hang on this one, oldest first."""
    hanging = [plan for plan in vault_of(conn).plans.all() if plan.parent_register]
    plans = _holding(conn, hanging, "parent", record)
    found = [each for plan in plans for each in list_kind(conn, plan.name, space=space, parent=record, withdrawn=True)]
    return sorted(found, key=lambda each: (each.created, each.id))


def in_space(conn: Connection, space: SpaceId, *, withdrawn: bool = True) -> list[Record]:
    """All records of a space, unknown kinds included, oldest first."""
    found = [_record(conn, standing) for standing in standing_in(conn, space)]
    kept = [each for each in found if withdrawn or not each.withdrawn or CHANGED_AFTER_WITHDRAWING in each.flags]
    return sorted(kept, key=lambda each: (each.created, each.id))


def standing_in(conn: Connection, space: SpaceId) -> Iterator[Standing]:
    """Every record of a space with its registers, kind by kind."""
    vault = vault_of(conn)
    row = vault.numbers.known_space_row(conn, space)
    for plan in _holding(conn, vault.plans.all(), "space", row):
        for found in every(conn, f"{plan.select} WHERE space = ?", (row,)):
            yield read_row(vault, conn, plan, found)


def _holding(conn: Connection, plans: Iterable[KindPlan], column: str, value: Any) -> list[KindPlan]:
    """Those of the plans whose tables hold a row with this value, asked at once: most of a hundred hold none."""
    asked = list(plans)
    found: set[int] = set()
    for start in range(0, len(asked), _TABLES_AT_ONCE):
        some = range(start, min(start + _TABLES_AT_ONCE, len(asked)))
        parts = [_exists(at, asked[at].table_name, column) for at in some]
        found.update(at for (at,) in every(conn, " UNION ALL ".join(parts), (value,)))
    return [plan for at, plan in enumerate(asked) if at in found]


def _exists(number: int, table: str, column: str) -> str:
    return f'SELECT {number} WHERE EXISTS (SELECT 1 FROM "{table}" WHERE {column} = ?1)'  # noqa: S608  # reason: names of our own declarations


def conditions(
    conn: Connection,
    kind: str,
    space: SpaceId | None,
    parent: RecordId | None,
    where: Mapping[str, Value] | None,
    *,
    withdrawn: bool,
) -> tuple[str, tuple[Any, ...]]:
    """The SQL of a list's conditions, and the values for it."""
    parts: list[str] = ["1"]
    values: list[Any] = []
    if space is not None:
        parts.append("space = ?")
        values.append(vault_of(conn).numbers.known_space_row(conn, space))
    if parent is not None:
        parts.append("parent = ?")
        values.append(parent)
    if not withdrawn:
        parts.append(f"(withdrawn IS NOT 1 OR flags & {FLAG_CHANGED_AFTER_WITHDRAWING})")
    declared = vault_of(conn).plans.of(kind).kind
    for field, value in (where or {}).items():
        if declared is None:
            raise KeyError(field)
        parts.append(f'"f_{declared.field(field).name}" IS ?')
        values.append(value)
    return " AND ".join(parts), tuple(values)


def of_standing(conn: Connection, standing: Standing) -> Record:
    """The record that these registers make, whether they stand now or stood at an earlier time."""
    return _record(conn, standing)


def _standing(conn: Connection, kind: str, condition: str, values: Iterable[Any]) -> Iterator[Standing]:
    vault = vault_of(conn)
    plan = vault.plans.of(kind)
    of_kind, more = ("", ()) if plan.kind else (" AND kind = ?", (kind,))
    for row in conn.exec_driver_sql(
        f"{plan.select} WHERE {condition}{of_kind} ORDER BY created, id", (*values, *more)
    ).all():
        yield read_row(vault, conn, plan, row)


def _record(conn: Connection, standing: Standing) -> Record:
    vault, kind = vault_of(conn), standing.plan.kind
    opened = none_opened()
    shown = {
        register: shown_of(vault, conn, standing, register, live, opened)
        if len(live) > 1
        else show(kind, register, live)
        for register, live in standing.registers.items()
    }
    return Record(
        kind=standing.key.kind,
        id=standing.key.record,
        space=standing.key.space,
        parent=parent_of(standing, {register: each.value for register, each in shown.items()}),
        values=_values(standing.plan, shown),
        registers=standing.registers,
        shown=shown,
        finished=_marked(shown, FINISHED),
        withdrawn=_marked(shown, WITHDRAWN),
        flags=flag_names(standing.flags),
        questions=tuple(sorted(register for register, each in shown.items() if each.question)),
        created=standing.created,
        created_by=standing.created_by[:AUTHOR_BYTES],
        changed=standing.changed,
        changed_by=standing.changed_by[:AUTHOR_BYTES],
    )


def _values(plan: KindPlan, shown: Mapping[str, Shown]) -> dict[str, Any]:
    if plan.kind is None:
        return {register: each.value for register, each in shown.items() if not register.startswith("_")}
    values: dict[str, Any] = {}
    for field in plan.kind.fields:
        if field.kind is FieldKind.CHOICES:
            registers = ((choice.code, shown.get(f"{field.name}/{choice.code}")) for choice in field.choices)
            values[field.name] = frozenset(code for code, each in registers if each is not None and each.value is True)
        elif field.group:
            whole = shown.get(field.group)
            part = whole.value.get(field.name) if whole is not None and isinstance(whole.value, dict) else None
            values[field.name] = part if type(part) is stored_type(field) else None
        else:
            one = shown.get(field.name)
            # of another type only somebody else's program can have written it: it stands in the history
            values[field.name] = one.value if one is not None and type(one.value) is stored_type(field) else None
    return values


def _marked(shown: Mapping[str, Shown], register: str) -> bool:
    found = shown.get(register)
    return found is not None and found.value is True


def flag_names(flags: int) -> frozenset[str]:
    """The flags of a row by name."""
    names = ((FLAG_AMENDED, AMENDED), (FLAG_CHANGED_AFTER_WITHDRAWING, CHANGED_AFTER_WITHDRAWING))
    return frozenset(name for flag, name in names if flags & flag)


def amendments(vault: Vault, conn: Connection, kind: str, record: RecordId, space: SpaceId) -> list[ChangeId]:
    """Changes of the record and its children that its standing finish or withdrawal had not seen."""
    key = RecordKey(space, kind, record)
    return sorted({each for register in MARKS for each in unseen(vault, conn, key, register)})
