"""Made-up rules and calendars for the tests of deadlines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from imsa_desktop.casework.deadlines.calendars import ByNation, Calendar
from imsa_desktop.casework.deadlines.rule import NATIONS, Certainty, Rule, Trigger, Unit

TODAY = date(2026, 11, 23)


@dataclass(frozen=True)
class Closed:
    """Weekdays but for some closed days."""

    closed: frozenset[date] = frozenset()
    known_until: date = date.max

    def is_open(self, day: date) -> bool:
        """Neither weekend nor closed."""
        return day.weekday() < 5 and day not in self.closed


def by_nation(default: Calendar | None = None, **nations: Calendar) -> ByNation:
    """One calendar for all nations, others where they are named."""
    return ByNation({nation: nations.get(nation, default or Closed()) for nation in NATIONS})


def a_rule(**changed: Any) -> Rule:
    """A sure rule of England: 21 days from the day the client had it."""
    whole: dict[str, Any] = {
        "code": "made.up",
        "version": 1,
        "title": "Ask for a review",
        "nations": frozenset({"england"}),
        "area": "housing",
        "decision_kind": "housing_negative",
        "trigger": Trigger.NOTIFIED,
        "period": 21,
        "unit": Unit.DAYS,
        "source": "Made up",
        "certainty": Certainty.A,
        "check_again_by": date(2027, 5, 31),
        "late_route": "Ask for leave.",
    }
    return Rule(**{**whole, **changed})
