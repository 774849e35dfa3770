"""Writes records down through the windows: the chooser of Ctrl+N, the sheet, Ctrl+S."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from imsa_desktop.casework.declaration import Field, FieldKind, kind_named
from imsa_desktop.services.showing import RecordView
from imsa_desktop.story.stage import Person
from imsa_desktop.ui.words import choice_words, label_of
from imsa_protocol.identifiers import SpaceId


@dataclass(frozen=True)
class Line:
    """One line of a sheet: the field, and what is typed or chosen there (a code, of a field with choices)."""

    field: str
    value: str


def write_down(
    person: Person, space: SpaceId, kind: str, found_by: str, lines: Sequence[Line], *, which: str = ""
) -> RecordView:
    """Add a record of a kind in the case in front and return it; raises where it does not hold what was written.

    ``which`` answers the second step: the record it hangs on, or the heading it is about.
    """
    hands, records = person.hands, person.workspace.records
    before = {each.id for each in records.list(kind, space=space)}
    declared = kind_named(kind)
    label = label_of(declared)
    hands.key("Ctrl+N")
    hands.wait(lambda: hands.seen(QWidget, "What do you want to add?"), "the chooser of what to add")
    hands.type_words(found_by)
    hands.wait(lambda: hands.reads(label), f"{label!r} among what can be added")
    hands.key("Return")
    if which:
        hands.wait(lambda: hands.reads(which), f"{which!r} to choose from")
        hands.type_words(which)
        hands.key("Return")
    first = label_of(declared.field(lines[0].field))
    hands.wait(lambda: any(first in each for each in hands.everything_readable()), f"the sheet of {label!r}")
    hands.look_first()
    for line in lines:
        fill_in(person, declared.field(line.field), line.value)
    hands.key("Ctrl+S")

    def written() -> list[RecordView]:
        there = records.list(kind, space=space)
        return [each for each in there if each.id not in before and each.finished] or (
            [each for each in there if each.finished] if declared.once_in else []
        )

    hands.wait(written, f"the finished record of {label!r}")
    made = written()[0]
    for line in lines:
        _check(made, declared.field(line.field), line.value)
    hands.look_first()
    return made


def fill_in(person: Person, field: Field, value: str) -> None:
    """Type or choose one line of the sheet in front."""
    hands, label = person.hands, label_of(field)
    if field.kind not in (FieldKind.CHOICE, FieldKind.ANSWER, FieldKind.CHOICES):
        hands.write(label, value)
        return
    words = choice_words(field, value)
    spoken = f"{label}: {words}"
    if hands.seen(QAbstractButton, spoken):
        hands.press(spoken)
    elif hands.seen(QComboBox, label):
        hands.choose(label, words)
    else:
        hands.press(spoken)


def _check(made: RecordView, field: Field, value: str) -> None:
    there: Any = made[field.name]
    if field.kind is FieldKind.CHOICES:
        held = value in (there or ())
    elif field.kind in (
        FieldKind.DATE,
        FieldKind.MOMENT,
        FieldKind.APPROXIMATE_DATE,
        FieldKind.MONEY,
        FieldKind.NUMBER,
    ):
        held = there is not None
    else:
        held = there == value
    if not held:
        raise AssertionError(f"{made.kind.name}.{field.name} should hold what was written, it holds {there!r}")
