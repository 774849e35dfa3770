"""Writes stored values out in plain English, as lists, histories and questions show them."""

from __future__ import annotations

from typing import Any

from imsa_desktop.casework.calendar_words import write_day, write_moment
from imsa_desktop.casework.declaration import Field, FieldKind
from imsa_desktop.casework.tongue import said
from imsa_desktop.casework.values import choice_named, is_well_written, to_json


def words_of(field: Field, value: Any) -> str:
    """Return a stored value in words, "" for none; what cannot be read is shown as it stands, never hidden."""
    if value is None:
        return ""
    if field.kind is FieldKind.CHOICES and not isinstance(value, str | int | bytes):
        return ", ".join(said(choice_named(field, code).label) for code in to_json(field, value))
    if isinstance(value, bool):
        return said("Yes") if value else said("No")
    if isinstance(value, str):
        return _words_of_text(field, value)
    if isinstance(value, int):
        return _words_of_number(field, value)
    if isinstance(value, bytes):
        return str(to_json(field, value)) if field.kind is FieldKind.LINK else value.hex()
    return str(value)


def _words_of_text(field: Field, value: str) -> str:
    if field.kind in (FieldKind.CHOICE, FieldKind.ANSWER, FieldKind.CHOICES):
        return said(choice_named(field, value).label)
    if field.kind in (FieldKind.DATE, FieldKind.APPROXIMATE_DATE) and is_well_written(field.kind, value):
        return write_day(value)
    if field.kind is FieldKind.MOMENT and is_well_written(field.kind, value):
        return write_moment(value)
    return value


def _words_of_number(field: Field, value: int) -> str:
    if field.kind is FieldKind.MONEY:
        pounds, pence = divmod(abs(value), 100)
        return f"{'−' if value < 0 else ''}£{pounds:,}.{pence:02}"
    if field.kind is FieldKind.DURATION:
        return words_of_minutes(value)
    return str(value)


def words_of_minutes(minutes: int) -> str:
    """Write a length of time: "45 min", "1 h 30 min", "3 days"."""
    days, rest = divmod(minutes, 1440)
    hours, left = divmod(rest, 60)
    parts = [said("{n} day").format(n=days) if days == 1 else said("{n} days").format(n=days)] if days else []
    parts += [said("{n} h").format(n=hours)] if hours else []
    parts += [said("{n} min").format(n=left)] if left or not parts else []
    return " ".join(parts)
