"""Puts registers into words: what each is called, and what its value says; for history, questions and lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from imsa_desktop.casework.declaration import Field, FieldKind, Kind
from imsa_desktop.casework.tongue import said
from imsa_desktop.casework.values import choice_named
from imsa_desktop.casework.wording import words_of
from imsa_desktop.merge.changes import FINISHED, WITHDRAWN

LinkTitle = Callable[[str, bytes], str]
"""Gives the title of a linked record: (kind, id) to words."""

_LANGUAGE_FIELDS = frozenset({"language", "words_language", "language_used"})
LanguageWords = Callable[[str], str]
CodeWords = Mapping[str, Callable[[str], str]]
"""For fields that hold a code of a list or any words: name of the field to what turns a code into words."""


class Wording:
    """Words for values: linked records by their titles, languages and codes of lists by their names."""

    def __init__(
        self,
        link_title: LinkTitle | None = None,
        language: LanguageWords | None = None,
        codes: CodeWords | None = None,
    ) -> None:
        self._link_title = link_title
        self._language = language
        self._codes = codes or {}

    def of_field(self, field: Field, value: Any) -> str:
        """A value of a field as a person reads it; what cannot be read is given as it was typed."""
        if value is None or value == "":
            return ""
        if field.kind is FieldKind.LINK and isinstance(value, bytes):
            return self._link_title(field.links_to or "", value) if self._link_title else ""
        if field.name in _LANGUAGE_FIELDS and self._language is not None and isinstance(value, str):
            return self._language(value)
        if field.name in self._codes and isinstance(value, str):
            return self._codes[field.name](value)
        return words_of(field, value)

    def of_register(self, kind: Kind | None, register: str, value: Any) -> str:
        """The value of a whole register: a field, a together-group, one choice, or what every kind has."""
        if register in (FINISHED, WITHDRAWN) or isinstance(value, bool):
            return said("Yes") if value else said("No")
        if value is None:
            return ""
        if kind is None:
            return value.hex() if isinstance(value, bytes) else str(value)
        members = kind.groups().get(register)
        if members is not None:
            given = value if isinstance(value, Mapping) else {}
            parts = [(said(each.label), self.of_field(each, given.get(each.name))) for each in members]
            return "; ".join(f"{label}: {words}" for label, words in parts if words)
        field = field_of(kind, register)
        return self.of_field(field, value) if field else str(value)


def register_label(kind: Kind | None, register: str) -> str:
    """What a register is called: its field's label, the leading field's of a group, or "Field: choice"."""
    if register == FINISHED:
        return said("Finished")
    if register == WITHDRAWN:
        return said("Withdrawn")
    if kind is None:
        return register
    members = kind.groups().get(register)
    if members:
        return said(next((each.label for each in members if each.leads_group), members[0].label))
    name, _, code = register.partition("/")
    field = field_of(kind, name)
    if field is None:
        return register
    return f"{said(field.label)}: {said(choice_named(field, code).label)}" if code else said(field.label)


def fields_of_register(kind: Kind, register: str) -> tuple[Field, ...]:
    """The fields whose answer a register holds."""
    members = kind.groups().get(register)
    if members:
        return members
    field = field_of(kind, register.partition("/")[0])
    return (field,) if field else ()


def field_of(kind: Kind, name: str) -> Field | None:
    """The field called ``name``, if the kind has it."""
    return next((each for each in kind.fields if each.name == name), None)
