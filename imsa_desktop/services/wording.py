"""Puts stored values into words: labels of choices, days written out, amounts; for history, lists and sheets on screen."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from imsa_desktop.casework.declaration import Field, FieldKind, Kind
from imsa_desktop.merge.changes import FINISHED, WITHDRAWN

LinkTitle = Callable[[str, bytes], str]
"""Gives the title of a linked record: (kind, id) to words."""

_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_APPROXIMATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~?)")


def in_words(field: Field, value: Any, link_title: LinkTitle | None = None) -> str:
    """A value of a field as a person reads it; what cannot be read is given as it was typed."""
    if value is None or value == "":
        return ""
    if field.kind in (FieldKind.CHOICE, FieldKind.ANSWER):
        return choice_label(field, str(value))
    if field.kind is FieldKind.CHOICES:
        return ", ".join(each.label for each in field.choices if each.code in value) or ""
    if field.kind is FieldKind.DATE:
        return day_in_words(str(value))
    if field.kind is FieldKind.APPROXIMATE_DATE:
        return _approximate(str(value))
    if field.kind is FieldKind.MOMENT:
        return moment_in_words(str(value))
    if field.kind is FieldKind.LINK:
        return link_title(field.links_to or "", value) if link_title and isinstance(value, bytes) else ""
    if field.kind is FieldKind.MONEY and isinstance(value, int):
        return f"£{value // 100:,}.{value % 100:02d}" if value >= 0 else f"−£{-value // 100:,}.{-value % 100:02d}"
    if field.kind is FieldKind.DURATION and isinstance(value, int):
        return _duration(value)
    return str(value)


def choice_label(field: Field, code: str) -> str:
    """The label of a choice; the code itself when this version does not know it."""
    return next((each.label for each in field.choices if each.code == code), code)


def register_in_words(kind: Kind | None, register: str, value: Any, link_title: LinkTitle | None = None) -> str:
    """The value of a whole register: a field, a together-group, one choice, or what every kind has."""
    if register in (FINISHED, WITHDRAWN):
        return "Yes" if value else "No"
    if kind is None:
        return "" if value is None else str(value)
    members = kind.groups().get(register)
    if members is not None:
        given = value if isinstance(value, Mapping) else {}
        parts = [(each.label, in_words(each, given.get(each.name), link_title)) for each in members]
        return "; ".join(f"{label}: {words}" for label, words in parts if words)
    if "/" in register:
        return "Yes" if value else "No"
    field = field_of(kind, register)
    return in_words(field, value, link_title) if field else ("" if value is None else str(value))


def register_label(kind: Kind | None, register: str) -> str:
    """What a register is called: its field's label, the leading field's of a group, or "Field: choice"."""
    if register == FINISHED:
        return "Finished"
    if register == WITHDRAWN:
        return "Withdrawn"
    if kind is None:
        return register
    members = kind.groups().get(register)
    if members:
        return next((each.label for each in members if each.leads_group), members[0].label)
    name, _, code = register.partition("/")
    field = field_of(kind, name)
    if field is None:
        return register
    return f"{field.label}: {choice_label(field, code)}" if code else field.label


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


def day_in_words(value: str) -> str:
    """A day as people in Britain write it: 23 November 2026."""
    try:
        day = date.fromisoformat(value[:10])
    except ValueError:
        return value
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def moment_in_words(value: str) -> str:
    """A day and time: 23 November 2026, 14:05."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value
    words = day_in_words(value)
    return f"{words}, {moment:%H:%M}" if "T" in value or " " in value else words


def _approximate(value: str) -> str:
    found = _APPROXIMATE.fullmatch(value)
    if not found:
        return value
    year, month, day, about = found.groups()
    words = year
    if month and 1 <= int(month) <= 12:
        words = f"{_MONTHS[int(month) - 1]} {year}"
        if day:
            words = f"{int(day)} {words}"
    return f"about {words}" if about else words


def _duration(minutes: int) -> str:
    days, rest = divmod(minutes, 1440)
    if days and not rest:
        return f"{days} day{'s' if days != 1 else ''}"
    hours, left = divmod(minutes, 60)
    parts = [f"{hours} h"] if hours else []
    return " ".join([*parts, f"{left} min"] if left or not parts else parts)
