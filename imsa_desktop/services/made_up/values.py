"""Makes up a value for any declared field, whatever its kind, so that a kind declared tomorrow is written too."""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from imsa_desktop.casework.declaration import Field, FieldKind
from imsa_desktop.services.made_up.people import colleague, telephone
from imsa_desktop.services.made_up.sayings import BY_NAME, SENTENCES

_AHEAD = frozenset(
    [
        "due",
        "review_on",
        "deadline",
        "expires",
        "act_by",
        "by_when",
        "bail_ends",
        "release_on",
        "printed",
        "next_on",
        "ends",
        "valid_until",
        "bed_until",
        "waiting_until",
        "permission_until",
        "answer_due",
        "next_review",
        "keep_until",
    ]
)
_NUMBERS = frozenset(["telephone", "number_to_ring", "phone"])
_PEOPLE = frozenset(
    [
        "name",
        "who",
        "adviser",
        "officer",
        "assessor_name",
        "interviewer",
        "lawyer",
        "worker",
        "reviewer",
        "approver",
        "with_whom",
    ]
)
_OTHERS = ("not_asked", "not_recorded", "prefers_not_to_say", "declined", "not_talked", "not_known")


@dataclass(frozen=True, slots=True)
class Span:
    """The time a case has gone on: from the day it was opened to today."""

    opened: date
    today: date

    def day(self, chance: random.Random) -> date:
        """A day in it."""
        return self.opened + timedelta(days=chance.randrange(max(1, (self.today - self.opened).days + 1)))

    def soon(self, chance: random.Random) -> date:
        """A day around today: some passed, most to come."""
        return self.today + timedelta(days=chance.choice((-9, -2, 0, 1, 3, 6, 12, 25, 40, 70, 120)))


def made_up_value(field: Field, chance: random.Random, span: Span) -> Any:
    """A value of the field's stored form; None for links, which only their case can make."""
    makers: Mapping[FieldKind, Callable[[Field, random.Random, Span], Any]] = {
        FieldKind.TEXT: _line,
        FieldKind.LONG_TEXT: _paragraph,
        FieldKind.CHOICE: _choice,
        FieldKind.ANSWER: _choice,
        FieldKind.CHOICES: _choices,
        FieldKind.DATE: _date,
        FieldKind.APPROXIMATE_DATE: _about_when,
        FieldKind.TIME: lambda _, c, __: f"{c.randrange(8, 19):02d}:{c.choice((0, 15, 30, 45)):02d}",
        FieldKind.MOMENT: lambda f, c, s: moment(s.soon(c) if f.name in _AHEAD else s.day(c), c),
        FieldKind.MONEY: lambda _, c, __: c.randrange(1, 400) * 50,
        FieldKind.DURATION: lambda _, c, __: c.choice((10, 15, 30, 45, 60, 90, 120)),
        FieldKind.NUMBER: lambda _, c, __: c.randrange(1, 6),
    }
    maker = makers.get(field.kind)
    return maker(field, chance, span) if maker is not None else None


def moment(day: date, chance: random.Random) -> str:
    """A moment of the working day."""
    return datetime(
        day.year, day.month, day.day, chance.randrange(8, 19), chance.choice((0, 5, 20, 40)), tzinfo=UTC
    ).isoformat(timespec="minutes")


def reference(chance: random.Random) -> str:
    """A reference such as offices give."""
    letters = "".join(chance.choices(string.ascii_uppercase, k=2))
    return f"{letters}{chance.randrange(100_000, 999_999)}/{chance.randrange(10, 27)}"


def _line(field: Field, chance: random.Random, span: Span) -> str:
    if field.name in BY_NAME:
        return chance.choice(BY_NAME[field.name])
    if field.name in _NUMBERS:
        return telephone(chance)
    if field.name in _PEOPLE:
        return colleague(chance)
    if "reference" in field.name or field.name in ("number", "value"):
        return reference(chance)
    if "email" in field.name:
        return f"{chance.choice(('post', 'desk', 'duty'))}{chance.randrange(100)}@example.org"
    return chance.choice(SENTENCES).split(";")[0].split(",")[0].rstrip(".")


def _paragraph(field: Field, chance: random.Random, span: Span) -> str:
    if field.name in BY_NAME:
        return chance.choice(BY_NAME[field.name])
    return " ".join(chance.sample(SENTENCES, k=chance.randrange(1, 5)))


def _choice(field: Field, chance: random.Random, span: Span) -> str | None:
    codes = [each.code for each in field.choices]
    if not codes:
        return None
    told = [code for code in codes if code not in _OTHERS]
    return chance.choice(told if told and chance.random() < 0.85 else codes)


def _choices(field: Field, chance: random.Random, span: Span) -> frozenset[str] | None:
    codes = [each.code for each in field.choices]
    return frozenset(chance.sample(codes, k=min(len(codes), chance.choice((1, 1, 2, 3))))) if codes else None


def _date(field: Field, chance: random.Random, span: Span) -> str:
    return (span.soon(chance) if field.name in _AHEAD else span.day(chance)).isoformat()


def _about_when(field: Field, chance: random.Random, span: Span) -> str:
    if "birth" in field.name or field.name == "born":
        return f"{chance.randrange(1965, 2008)}" + chance.choice(("", "~", "-04", "-11-02"))
    return span.day(chance).isoformat()[: chance.choice((4, 7, 10))]
