"""Names the indexes that let the daily lists pass by the hundred thousand notes a vault may hold.

Each serves one question of :mod:`.lists` and is as narrow as that question; a kind without one is read through, which
is quick while it holds some thousand records.
"""

from __future__ import annotations

from collections.abc import Iterator

from imsa_desktop.casework.declaration import Kind

_UNFINISHED = ("encounter", "safety_plan", "plan_issue")
_HEARD = ("encounter_kind", "client_took_part", "happened")
_OPEN = {"task": ("state", ("done", "not_needed"))}


def statements(kind: Kind) -> Iterator[str]:
    """The statements that make the indexes of a kind beside those every kind has."""
    table, names = f"kind_{kind.name}", {field.name for field in kind.fields}
    if kind.name in _UNFINISHED:
        yield f"CREATE INDEX {table}_unfinished ON {table} (space) WHERE finished IS NOT 1"
    if kind.name == "encounter" and names.issuperset(_HEARD):
        columns = ", ".join(f"f_{name}" for name in _HEARD)
        yield f"CREATE INDEX {table}_heard ON {table} (space, {columns}, withdrawn, flags)"
    if kind.name in _OPEN and _OPEN[kind.name][0] in names:
        field, codes = _OPEN[kind.name]
        condition = " AND ".join(f"\"f_{field}\" IS NOT '{code}'" for code in sorted(codes))
        yield f"CREATE INDEX {table}_open ON {table} (space) WHERE {condition}"
