"""Derives a table from every record kind: one column a field, made anew from the journal when a declaration changed.

Columns hold what is shown; what stands in the registers lies packed in ``_v`` beside them (``packing``). Columns have
no type of their own, so a value comes back as it went in. A value of another type than its field's, which only another
program can have written, stands in its register and in no column. Kinds that this version does not know share the table
``unknown_record``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

import sqlalchemy as sa

from imsa_desktop.casework.declaration import Field, FieldKind, Kind, kinds
from imsa_desktop.merge.changes import FINISHED, WITHDRAWN
from imsa_desktop.storage import list_indexes
from imsa_protocol import canonical

PROJECTION_VERSION = 4
"""Raised when the way projections are made changes, so that vaults make them anew."""

FIXED = ("id", "space", "parent", "finished", "withdrawn", "flags", "created", "created_dot", "changed", "changed_dot")
UNKNOWN_TABLE = "unknown_record"
_OTHER_THAN_TEXT: Mapping[FieldKind, type] = {
    FieldKind.LINK: bytes,
    FieldKind.MONEY: int,
    FieldKind.DURATION: int,
    FieldKind.NUMBER: int,
}


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a register stands among the columns of its kind, and how its value is read back from there."""

    how: str  # "field", "group", "choice" or "mark"
    columns: tuple[int, ...]  # places in a row of KindPlan.columns
    names: tuple[str, ...]  # field names of a group; the choice's code
    types: tuple[type, ...] = ()  # of the values that each column may show


@dataclass(frozen=True)
class KindPlan:
    """Everything storage needs to know of a kind, worked out once."""

    kind: Kind | None  # None: kinds of another version
    name: str  # kind's name, or "" for the table of unknown kinds
    number: int  # part of search row numbers
    table_name: str
    columns: tuple[str, ...]  # of one row, without its number
    slots: Mapping[str, Slot]  # register to slot
    parent_register: str | None
    parent_field: str | None
    searched: tuple[tuple[str, Field], ...]  # register and field
    select: str

    def make_table(self) -> tuple[str, ...]:
        """The statements that make its table, in which no id stands twice; blob affinity converts no value."""
        table = self.table_name
        columns = ", ".join(f'"{column}" BLOB' for column in self.columns)
        within = "id, space" if self.kind else "id, space, kind"
        return (
            f'CREATE TABLE "{table}" ("row" INTEGER NOT NULL PRIMARY KEY, {columns})',
            f'CREATE UNIQUE INDEX "{table}_id" ON "{table}" ({within})',
        )

    def make_index(self) -> str:
        """The statement that makes the index by which the records of a case are listed."""
        return f'CREATE INDEX "{self.table_name}_place" ON "{self.table_name}" (space, parent)'


@dataclass(frozen=True)
class Plans:
    """The plans of all kinds and the shape they amount to."""

    by_name: Mapping[str, KindPlan]
    unknown: KindPlan
    shape: bytes
    by_number: Mapping[int, KindPlan]
    hanging_on: Mapping[str, tuple[KindPlan, ...]]  # name of a kind to the kinds whose records hang on it
    above: Mapping[str, frozenset[str]]  # name of a kind to every kind its records hang on, step by step

    def of(self, kind: str) -> KindPlan:
        """The plan of a kind; the one for unknown kinds when this version does not have it."""
        return self.by_name.get(kind, self.unknown)

    def all(self) -> tuple[KindPlan, ...]:
        """Every plan, the unknown kinds' last."""
        return (*self.by_name.values(), self.unknown)


def make_plans(declared: Mapping[str, Kind] | None = None) -> Plans:
    """Work out the tables of the declared kinds (default: all of ``casework``)."""
    found = declared if declared is not None else kinds()
    return _plans(tuple(found.values()), PROJECTION_VERSION)


@lru_cache(maxsize=4)
def _plans(declared: tuple[Kind, ...], version: int) -> Plans:
    found = {kind.name: kind for kind in declared}
    by_name = {name: _plan(kind, number) for number, (name, kind) in enumerate(found.items(), 1)}
    unknown = _unknown_plan()
    by_number = {plan.number: plan for plan in (*by_name.values(), unknown)}
    hanging_on: dict[str, tuple[KindPlan, ...]] = {}
    for plan in by_name.values():
        above = plan.kind.parent_field if plan.kind else None
        if above is not None and above.links_to is not None:
            hanging_on[above.links_to] = (*hanging_on.get(above.links_to, ()), plan)
    all_above = {name: _all_above(name, found) for name in found}
    return Plans(by_name, unknown, _shape(found, version), by_number, hanging_on, all_above)


def _all_above(name: str, declared: Mapping[str, Kind]) -> frozenset[str]:
    found: dict[str, None] = {}
    kind = declared.get(name)
    while kind is not None and kind.parent_field is not None:
        above = kind.parent_field.links_to
        if above is None or above in found:
            break
        found[above] = None
        kind = declared.get(above)
    return frozenset(found)


def _plan(kind: Kind, number: int) -> KindPlan:
    names = [column for field in kind.fields for column in (field.name,)]
    places = {name: place for place, name in enumerate((*FIXED, "_v", *names))}
    slots: dict[str, Slot] = {
        FINISHED: Slot("mark", (places["finished"],), ()),
        WITHDRAWN: Slot("mark", (places["withdrawn"],), ()),
    }
    for group, fields in kind.groups().items():
        slots[group] = Slot(
            "group",
            tuple(places[each.name] for each in fields),
            tuple(each.name for each in fields),
            tuple(stored_type(each) for each in fields),
        )
    for field in kind.fields:
        if field.kind is FieldKind.CHOICES:
            for choice in field.choices:
                slots[f"{field.name}/{choice.code}"] = Slot("choice", (places[field.name],), (choice.code,))
        elif field.group is None:
            slots[field.name] = Slot("field", (places[field.name],), (), (stored_type(field),))
    parent = kind.parent_field
    searched = tuple((field.group or field.name, field) for field in kind.fields if field.searched)
    columns = [_column(name) for name in names]
    return _finish(kind, kind.name, number, f"kind_{kind.name}", columns, slots, parent, searched)


def _unknown_plan() -> KindPlan:
    return _finish(None, "", 0, UNKNOWN_TABLE, ["kind"], {}, None, ())


def stored_type(field: Field) -> type:
    """The type in which the values of a field are stored."""
    return _OTHER_THAN_TEXT.get(field.kind, str)


def _column(field: str) -> str:
    """Field names get a mark of their own, so that no field can collide with a fixed column."""
    return f"f_{field}"


def _finish(
    kind: Kind | None,
    name: str,
    number: int,
    table_name: str,
    own: list[str],
    slots: dict[str, Slot],
    parent: Field | None,
    searched: tuple[tuple[str, Field], ...],
) -> KindPlan:
    columns = (*FIXED, "_v", *own)
    quoted = [f'"{column}"' for column in columns]
    return KindPlan(
        kind=kind,
        name=name,
        number=number,
        table_name=table_name,
        columns=columns,
        slots=slots,
        parent_register=(parent.group or parent.name) if parent else None,
        parent_field=parent.name if parent else None,
        searched=searched,
        select=f'SELECT row, {", ".join(quoted)} FROM "{table_name}"',  # noqa: S608  # reason: names are of our own declarations
    )


def _shape(declared: Mapping[str, Kind], version: int) -> bytes:
    """Everything of the declarations on which a projection depends, as one hash."""
    told = [
        [
            kind.name,
            [
                [
                    field.name,
                    field.kind.value,
                    field.merge.value,
                    [choice.code for choice in field.choices],
                    list(field.safest_first),
                    field.group,
                    field.leads_group,
                    field.searched,
                    field.is_parent,
                ]
                for field in kind.fields
            ],
        ]
        for kind in declared.values()
    ]
    return sha256(canonical.encode([version, told])).digest()


QUESTION_DDL = (
    "CREATE TABLE question (record BLOB NOT NULL, space INTEGER NOT NULL, kind TEXT NOT NULL, register TEXT NOT NULL,"
    " id BLOB NOT NULL, answers INTEGER NOT NULL, latest INTEGER NOT NULL,"
    " PRIMARY KEY (record, space, kind, register)) WITHOUT ROWID",
    "CREATE INDEX question_id ON question (id)",
    "CREATE INDEX question_space ON question (space)",
)

ACT_DDL = (
    "CREATE TABLE act (space INTEGER NOT NULL, record BLOB NOT NULL, kind TEXT NOT NULL, register TEXT NOT NULL,"
    " dot INTEGER NOT NULL, told BLOB NOT NULL, PRIMARY KEY (space, record, kind, register, dot)) WITHOUT ROWID",
)

SEARCH_DDL = (
    "CREATE VIRTUAL TABLE search USING"
    " fts5(body, tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'\")",
    "INSERT INTO search(search, rank) VALUES ('automerge', 0)",
    "CREATE VIRTUAL TABLE number_part USING fts5(digits, tokenize='trigram')",
)


def drop_projections(conn: sa.Connection) -> None:
    """Drop every projection that is there, whatever version made it."""
    names = conn.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        " AND (name LIKE 'kind\\_%' ESCAPE '\\' OR name IN (?, ?, ?, ?, ?))",
        (UNKNOWN_TABLE, "question", "act", "search", "number_part"),
    ).scalars()
    for name in list(names):
        conn.exec_driver_sql(f'DROP TABLE "{name}"')


def create_projections(conn: sa.Connection, plans: Plans) -> None:
    """Make empty tables for every kind, for questions, for concluding acts and for search."""
    create_bare(conn, plans)
    index_projections(conn, plans)


def create_bare(conn: sa.Connection, plans: Plans) -> None:
    """The same without the indexes that only reading wants: to fill first and index afterwards is quicker."""
    tables = [statement for plan in plans.all() for statement in plan.make_table()]
    for statement in (*tables, *QUESTION_DDL, *ACT_DDL, *SEARCH_DDL):
        conn.exec_driver_sql(statement)


def index_projections(conn: sa.Connection, plans: Plans) -> None:
    """Make the indexes that :func:`create_bare` left out."""
    of_lists = [each for plan in plans.by_name.values() if plan.kind for each in list_indexes.statements(plan.kind)]
    for statement in (*(plan.make_index() for plan in plans.all()), *of_lists):
        conn.exec_driver_sql(statement)
