"""Turns the values of fields into the registers that a change sets, and back again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from imsa_desktop.casework.declaration import FieldKind, Kind


def registers_to_set(kind: Kind, wanted: Mapping[str, Any], shown: Mapping[str, Any]) -> dict[str, Any]:
    """Return the registers that must be set so that ``shown`` becomes ``wanted``; only what differs.

    ``wanted`` and ``shown`` map fields to values (several choices: a set of codes). Fields not in ``wanted``
    stay as they are; one field of a together-group takes the group's other shown values along, as the group is
    one answer. Raises :class:`KeyError` for a field the kind does not have.
    """
    sets: dict[str, Any] = {}
    touched_groups: set[str] = set()
    for name, value in wanted.items():
        field = kind.field(name)
        if field.kind is FieldKind.CHOICES:
            before, after = frozenset(shown.get(name) or ()), frozenset(value or ())
            sets |= {f"{name}/{code}": code in after for code in sorted(before ^ after)}
        elif field.group:
            if value != shown.get(name):
                touched_groups.add(field.group)
        elif value != shown.get(name):
            sets[name] = value
    for group, fields in kind.groups().items():
        if group in touched_groups:
            sets[group] = {each.name: wanted.get(each.name, shown.get(each.name)) for each in fields}
    return sets
