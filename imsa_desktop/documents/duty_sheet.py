"""Makes the duty sheet: one page that tells a stranger to the case what to do tonight, by the client's permission.

It is for the duty person, in the service's own language, and carries as little as the night needs: the name to use,
no full name, no address marked confidential, nobody of danger by name, no code word.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.declaration import FieldKind, Sensitivity, kind_named
from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.casework.wording import words_of
from imsa_desktop.documents.discretion import Discretion
from imsa_desktop.documents.plan_file import OpenQuestion, Sheet
from imsa_desktop.documents.rich_text import CARE, CARE_EDGE, QUIET, Setter, Typography

A4_MM = (210, 297)
_TIGHT = Typography(title=20, heading=11.5, body=10, small=8, space=8, leading=108)
_FIRST = ("safe_contact", "interpreter", "dangers")
_THEN = (
    "plan",
    "if_happens",
    "bed_tonight",
    "dependants",
    "money_today",
    "health",
    "helps",
    "makes_worse",
    "may_be_told",
    "colleague",
)
_WITH = {"bed_tonight": "bed_until"}  # a day that stands in the same line
_WORDS = to_say(
    {
        "title": "Duty sheet",
        "plain_title": "Notes for tonight",
        "for": "{name} · case {reference}",
        "until": "good until {day}",
        "question": "Not settled – ask before you rely on it",
        "danger": "In danger: 999 first. Write down what was done, and tell head office.",
        "keep": "The client’s permission: {permission}. For: {whom}. Give it back or destroy it when it ends.",
        "duty": "duty person",
    }
)


@dataclass(frozen=True, slots=True)
class DutyFile:
    """What a duty sheet is made of: the values as they stand, what is not settled, and what must never be printed."""

    values: Mapping[str, Any]
    reference: str
    permission_words: str
    printed_for: str = ""
    questions: Sequence[OpenQuestion] = ()
    code_words: Sequence[str] = ()
    names: Sequence[str] = ()
    never: Sequence[str] = ()  # names that reach no paper at all


@dataclass(frozen=True, slots=True)
class DutyWish:
    """How it is to be printed."""

    plain_title: bool = False
    without_names: bool = False


def duty_sheet(file: DutyFile, wish: DutyWish) -> Sheet:
    """Make the sheet; fields that the declaration keeps off paper stay off it."""
    setter = Setter(_TIGHT, right_to_left=False)
    discretion = _Discreet(file, wish)
    title = said(_WORDS["plain_title" if wish.plain_title else "title"])
    parts = [setter.title(title, _line(file, wish, discretion))]
    if file.questions:
        parts.append(_questions(setter, file.questions))
    urgent = "".join(_block(setter, file, discretion, name) for name in _FIRST)
    if urgent:
        parts.append(setter.box(urgent, ground=CARE, edge=CARE_EDGE))
    parts.append(setter.paragraph(said(_WORDS["danger"]), bold=True, above=6))
    parts += [_block(setter, file, discretion, name) for name in _THEN]
    keep = said(_WORDS["keep"]).format(
        permission=file.permission_words, whom=discretion.text(file.printed_for) or said(_WORDS["duty"])
    )
    parts.append(setter.paragraph(keep, size=_TIGHT.small, colour=QUIET, above=10))
    return Sheet(
        title=title,
        language="en",
        right_to_left=False,
        html=setter.page(title, "en", "".join(parts)),
        small_card=False,
        page_mm=A4_MM,
        questions=tuple(file.questions),
        held_back=discretion.held_back(),
    )


class _Discreet:
    """Takes out every code word of the file, and names where none may stand."""

    def __init__(self, file: DutyFile, wish: DutyWish) -> None:
        words = [each for each in file.code_words if each] or [""]
        self._each = [
            Discretion(
                word,
                lambda language: said("our word"),
                file.names,
                without_names=wish.without_names,
                never=file.never,
            )
            for word in words
        ]

    def text(self, words: str) -> str:
        """Words as they may stand on the sheet."""
        for each in self._each:
            words = each.text(words)
        return words

    def held_back(self) -> frozenset[str]:
        """What was taken out, as codes."""
        return frozenset().union(*(each.held_back for each in self._each))


def _line(file: DutyFile, wish: DutyWish, discretion: _Discreet) -> str:
    parts = []
    name = str(file.values.get("name_on_sheet") or "")
    if not wish.plain_title:
        words = said(_WORDS["for"]).format(name=discretion.text(name), reference=file.reference)
        parts.append(words if name else file.reference)
    until = _words("valid_until", file.values)
    if until:
        parts.append(said(_WORDS["until"]).format(day=until))
    return " · ".join(parts)


def _block(setter: Setter, file: DutyFile, discretion: _Discreet, name: str) -> str:
    words = _words(name, file.values)
    if not words:
        return ""
    also = _WITH.get(name)
    if also and _words(also, file.values):
        label = said(kind_named("duty_sheet").field(also).label)
        words = f"{words} ({label[:1].lower()}{label[1:]} {_words(also, file.values)})"
    heading = setter.paragraph(said(kind_named("duty_sheet").field(name).label), bold=True, above=5, below=0)
    lines = (discretion.text(each) for each in words.split("\n") if each.strip())
    return heading + "".join(setter.typed(each) for each in lines)


def _words(name: str, values: Mapping[str, Any]) -> str:
    """The words of a field that may print; "" otherwise."""
    declared = kind_named("duty_sheet").field(name)
    if not declared.prints or declared.sensitivity is not Sensitivity.NORMAL:
        return ""
    value = values.get(name)
    return str(value or "") if declared.kind in (FieldKind.TEXT, FieldKind.LONG_TEXT) else words_of(declared, value)


def _questions(setter: Setter, questions: Sequence[OpenQuestion]) -> str:
    head = setter.paragraph(said(_WORDS["question"]), bold=True, colour=CARE_EDGE)
    body = "".join(
        setter.paragraph(each.heading, bold=True, above=3)
        + "".join(setter.answer("", answer, right_to_left=False) for answer in each.answers)
        for each in questions
    )
    return setter.box(head + body, ground=CARE, edge=CARE_EDGE)
