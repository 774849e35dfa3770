"""Reads a few shown values of very many records, as plain tuples: what lists of ten thousand cases are made of.

Where :mod:`.rows` gives each record with who changed it and its flags, this gives its place and the values asked for;
that is five times quicker. The longest kinds have indexes of their own for it (:mod:`.list_indexes`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.declaration import FieldKind
from imsa_desktop.storage.kind_tables import KindPlan, stored_type
from imsa_desktop.storage.packing import ticks_in
from imsa_desktop.storage.parcels import in_parcels
from imsa_desktop.storage.standing import FLAG_CHANGED_AFTER_WITHDRAWING
from imsa_desktop.storage.statements import run, scalar
from imsa_desktop.storage.unlocked import Connection, vault_of
from imsa_protocol.identifiers import RecordId, SpaceId

_MOST_NAMED = 300  # more spaces than these are read by going through all
_IN_SIGHT = f"(withdrawn IS NOT 1 OR flags & {FLAG_CHANGED_AFTER_WITHDRAWING})"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which records of a kind a list wants; all parts must fit."""

    spaces: Collection[SpaceId] | None = None
    unless: Mapping[str, Collection[str]] | None = None  # field to codes that put a record out of the list
    between: tuple[str, str, str] | None = None  # field, first value, and the value before which it must lie
    filled: tuple[str, ...] = ()  # fields of which one at least says something
    unfinished: bool = False
    withdrawn: bool = False  # withdrawn ones too


EVERYTHING = Wanted()


def light(
    conn: Connection, kind: str, fields: Sequence[str], wanted: Wanted = EVERYTHING
) -> Iterator[tuple[SpaceId, RecordId, tuple[Any, ...]]]:
    """Space, id and the shown values of ``fields``, in no order; raises ``KeyError`` for a field the kind has not."""
    vault = vault_of(conn)
    plan = vault.plans.by_name[kind]
    named = {field.name: field for field in plan.kind.fields} if plan.kind else {}
    several = [place for place, name in enumerate(fields, 2) if named[name].kind is FieldKind.CHOICES]
    blobs = [1, *(place for place, name in enumerate(fields, 2) if stored_type(named[name]) is bytes)]
    columns = ["space", "id", *(f'"f_{named[name].name}"' for name in fields)]
    condition, values = _condition(conn, plan, wanted)
    rest = f'FROM "{plan.table_name}" WHERE {condition}'
    chosen = frozenset(wanted.spaces) if wanted.spaces is not None else None
    names: dict[int, SpaceId] = {}
    for row in in_parcels(conn, columns, rest, values, blobs=blobs):
        space = names.get(row[0])
        if space is None:
            space = names[row[0]] = vault.numbers.space(conn, row[0])
        if chosen is not None and space not in chosen:
            continue
        for place in several:
            row[place] = frozenset(ticks_in(row[place]))
        yield space, row[1], tuple(row[2:])


def count(conn: Connection, kind: str, wanted: Wanted = EVERYTHING) -> dict[SpaceId, int]:
    """How many records of a kind each space holds."""
    vault = vault_of(conn)
    plan = vault.plans.by_name[kind]
    condition, values = _condition(conn, plan, wanted)
    each = f'SELECT space, count(*) AS many FROM "{plan.table_name}" WHERE {condition} GROUP BY space'  # noqa: S608  # reason: names of our own declarations
    found = in_parcels(conn, ("space", "many"), f"FROM ({each})", values)
    return {vault.numbers.space(conn, space): many for space, many in found}


def last_heard(
    conn: Connection,
    kinds_of_contact: Collection[str],
    spaces: Collection[SpaceId] | None = None,
    *,
    before: str = "9999",
) -> dict[SpaceId, str]:
    """The latest moment of an encounter in which the client was heard, by space; read from one index alone.

    ``before`` is a day: nobody was heard on days to come, whatever year was typed.
    """
    vault = vault_of(conn)
    plan = vault.plans.by_name["encounter"]
    condition, values = _condition(conn, plan, Wanted(spaces=spaces))
    kinds = sorted(kinds_of_contact)
    each = (
        f'SELECT space, max(f_happened) AS latest FROM "{plan.table_name}" WHERE {condition}'  # noqa: S608  # reason: as above
        f" AND f_encounter_kind IN ({', '.join('?' * len(kinds))}) AND f_client_took_part IS NOT 'no'"
        " AND f_happened GLOB '[0-9][0-9][0-9][0-9]-*' AND f_happened < ? GROUP BY space"
    )
    found = in_parcels(conn, ("space", "latest"), f"FROM ({each})", (*values, *kinds, before))
    return {vault.numbers.space(conn, space): latest for space, latest in found}


def _condition(conn: Connection, plan: KindPlan, wanted: Wanted) -> tuple[str, tuple[Any, ...]]:
    parts = ["1" if wanted.withdrawn else _IN_SIGHT]
    values: list[Any] = []
    if wanted.spaces is not None and len(wanted.spaces) <= _MOST_NAMED:
        numbers = vault_of(conn).numbers
        rows = [numbers.known_space_row(conn, each) for each in wanted.spaces]
        parts.append(f"space IN ({', '.join('?' * len(rows))})")
        values += rows
    if wanted.unfinished:
        parts.append("finished IS NOT 1")
    for field, codes in (wanted.unless or {}).items():
        parts += [f"{_own(plan, field)} IS NOT '{_own_code(plan, field, code)}'" for code in sorted(codes)]
    if wanted.filled:
        parts.append(f"({' OR '.join(f'{_own(plan, field)} IS NOT NULL' for field in wanted.filled)})")
    if wanted.between is not None:
        field, low, high = wanted.between
        parts.append(f"{_own(plan, field)} >= ? AND {_own(plan, field)} < ?")
        values += [low, high]
    return " AND ".join(parts), tuple(values)


def _own(plan: KindPlan, field: str) -> str:
    """The column of a field of our own declarations."""
    if plan.kind is None:
        raise KeyError(field)
    return f'"f_{plan.kind.field(field).name}"'


def _own_code(plan: KindPlan, field: str, code: str) -> str:
    """A declared code, written into the statement so that a partial index may be used."""
    if plan.kind is None or code not in {each.code for each in plan.kind.field(field).choices}:
        raise KeyError(code)
    return code


def unfinished(
    conn: Connection, kind: str, title: str | None, limit: int, *, left: bool = False
) -> tuple[int, list[tuple[SpaceId, RecordId, Any, int]]]:
    """How many records of a kind are not finished, and of the latest ``limit``: space, id, title, hybrid time.

    ``left``: only those that somebody left so; what was never marked either way does not count.
    """
    vault = vault_of(conn)
    plan = vault.plans.by_name[kind]
    where = f'FROM "{plan.table_name}" WHERE {_IN_SIGHT} AND finished {"IS 0" if left else "IS NOT 1"}'
    named = _own(plan, title) if title else "NULL"
    some = run(conn, f"SELECT space, id, {named}, changed {where} ORDER BY changed DESC LIMIT ?", (limit,))
    listed = [(vault.numbers.space(conn, space), record, words, changed) for space, record, words, changed in some]
    return len(listed) if len(listed) < limit else scalar(conn, f"SELECT count(*) {where}"), listed
