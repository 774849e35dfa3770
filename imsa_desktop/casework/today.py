"""Sorts what is to be done by its day: overdue, today, this week, later, or without a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from imsa_desktop.casework.calendar_words import first_day

Values = Mapping[str, Any]
DAYS_OF_THIS_WEEK = 7


class When(StrEnum):
    """Where a day stands as seen from today."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this_week"  # within the next seven days
    LATER = "later"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Due:
    """Something to be done: the day and, where known, the time; ``field`` says which date governs."""

    day: date | None
    time: str | None = None
    field: str | None = None
    urgent: bool = False


def when(day: date | None, today: date) -> When:
    """Sort a day."""
    if day is None:
        return When.UNDATED
    if day <= today:
        return When.TODAY if day == today else When.OVERDUE
    return When.THIS_WEEK if (day - today).days < DAYS_OF_THIS_WEEK else When.LATER


def days_until(day: date | None, today: date) -> int | None:
    """Days until ``day``; negative when it lies behind."""
    return None if day is None else (day - today).days


def _day(value: object) -> date | None:
    if not isinstance(value, str):
        return None
    try:
        return datetime.fromisoformat(value).date() if "T" in value else first_day(value)
    except (ValueError, IndexError):
        return None


def _task(values: Values) -> Due | None:
    if values.get("state") in ("done", "not_needed"):
        return None
    urgent = values.get("urgency") == "urgent"
    dates = [(day, name) for name in ("deadline", "due") if (day := _day(values.get(name)))]
    if not dates:
        return Due(None, urgent=urgent)
    day, name = min(dates)
    return Due(day, values.get("due_time") if name == "due" else None, name, urgent or name == "deadline")


def _check_in(values: Values) -> Due | None:
    if values.get("state") in ("came", "cancelled"):
        return None
    moment = values.get("due")
    day = _day(moment)
    clock = moment[11:16] if isinstance(moment, str) and day else None
    return Due(day, clock, "due", urgent=True)


def _review(values: Values) -> Due | None:
    day = _day(values.get("review_on"))
    return Due(day, field="review_on") if day else None


def _plan_review(values: Values) -> Due | None:
    if values.get("state") in ("replaced", "ended") or values.get("wish") == "declined":
        return None
    return _review(values)


def _bed(values: Values) -> Due | None:
    day = _day(values.get("stays_until"))
    return Due(day, field="stays_until", urgent=True) if day and not values.get("left") else None


_DUE: Mapping[str, Callable[[Values], Due | None]] = {
    "task": _task,
    "check_in": _check_in,
    "safety_plan": _plan_review,
    "risk_judgement": _review,
    "contact_plan": _review,
    "address": _bed,
}

KINDS_WITH_A_DAY = tuple(_DUE)


def due_of(kind: str, values: Values) -> Due | None:
    """Return when a record wants attention, or None when it wants none (done, declined, or of a kind without a day)."""
    reads = _DUE.get(kind)
    return reads(values) if reads else None
