"""Turns fields and their values, as forms and commands know them, into registers, as merging knows them, and back."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from imsa_desktop.casework.declaration import Field, FieldKind, Kind, UnknownKind, kind_named, kinds
from imsa_desktop.merge.changes import FINISHED, WITHDRAWN
from imsa_desktop.services.errors import BadValues, NoSuchField, NoSuchKind


def known_kind(name: str) -> Kind:
    """The declared kind; raises :class:`NoSuchKind` with names that are alike."""
    try:
        return kind_named(name)
    except UnknownKind:
        raise NoSuchKind(name, tuple(get_close_matches(name, kinds(), n=2))) from None


def known_field(kind: Kind, name: str) -> Field:
    """The field; raises :class:`NoSuchField` with names that are alike."""
    try:
        return kind.field(name)
    except KeyError:
        alike = get_close_matches(name, [each.name for each in kind.fields], n=2)
        raise NoSuchField(kind.name, name, tuple(alike)) from None


def normal(value: Any) -> Any:
    """The stored form of a value: text in NFC, nothing for an empty line."""
    if isinstance(value, str):
        value = unicodedata.normalize("NFC", value)
        return value or None
    return value


def sets_for(kind: Kind, values: Mapping[str, Any], present: Mapping[str, Any]) -> dict[str, Any]:
    """Registers to set so that ``values`` (field to value) stand, where ``present`` are the values shown now.

    A together-group is set whole, from what is shown and what is given. Of a ``choices`` field only the choices that
    change are set; codes this version does not know are left alone. Fields whose value is as shown are left out.
    """
    sets: dict[str, Any] = {}
    for name, value in values.items():
        field = known_field(kind, name)
        if field.kind is FieldKind.CHOICES:
            sets |= _choices_set(kind, field, value, present.get(name))
        elif field.group:
            if normal(value) != normal(present.get(name)):
                sets[field.group] = {}
        elif normal(value) != normal(present.get(name)):
            sets[name] = normal(value)
    for group, members in kind.groups().items():
        if group in sets:
            sets[group] = {
                each.name: normal(values[each.name] if each.name in values else present.get(each.name))
                for each in members
            }
    return sets


_CLOSES = {("case", "stage"): frozenset({"closed", "not_taken_on"})}


def concludes(kind: Kind, sets: Mapping[str, Any]) -> bool:
    """Whether setting these registers is a concluding act (finish, withdraw, close), which says what it had seen."""
    return any(
        (register in (FINISHED, WITHDRAWN) and value is True) or value in _CLOSES.get((kind.name, register), ())
        for register, value in sets.items()
    )


def _choices_set(
    kind: Kind, field: Field, wanted: Iterable[str] | None, present: Iterable[str] | None
) -> dict[str, bool]:
    want, have = frozenset(wanted or ()), frozenset(present or ())
    unknown = want - {each.code for each in field.choices}
    if unknown:
        raise BadValues(kind.name, ((field.name, f"no choice called {min(unknown)}"),))
    return {
        f"{field.name}/{each.code}": each.code in want
        for each in field.choices
        if (each.code in want) != (each.code in have)
    }
