"""Sorts what is to be done by its day: overdue, today, this week, later, or without a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from imsa_desktop.casework.calendar_words import first_day
from imsa_desktop.casework.deadlines.governing import governing_day, is_open
from imsa_desktop.casework.due_days import DUE_DAYS

Values = Mapping[str, Any]
DAYS_OF_THIS_WEEK = 7
_WHOLE_DAY = len("2026-11-23")


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
    last_day: date | None = None  # where ``day`` is ahead of it: two working days before a deadline, two weeks before…
    check_by: date | None = None  # a deadline's rule is to be checked again by then
    once_come: bool = False  # nothing is said of it before its day


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
        if len(value) == _WHOLE_DAY:  # by far the most are: a day, no more and no less exact
            return date.fromisoformat(value)
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


def _deadline(values: Values) -> Due | None:
    """The day to act by, with the last day that governs; without either it waits for the day in the paper."""
    if not is_open(values):
        return None
    last = governing_day(values).day
    if last is None:
        return Due(None, field="printed", urgent=True)
    asks = values.get("who_acts") == "solicitor"
    by = _day(values.get("proof_asked_by" if asks else "act_by"))
    check_by = _day(values.get("rule_check_by"))
    if by is None or by > last:
        return Due(last, field="last_day", urgent=True, last_day=last, check_by=check_by)
    return Due(by, field="proof_asked_by" if asks else "act_by", urgent=True, last_day=last, check_by=check_by)


def _plain(kind: str, values: Values) -> list[Due]:
    """The days of a kind as the table says."""
    found = []
    for each in DUE_DAYS.get(kind, ()):
        value = values.get(each.field)
        day = _day(value)
        if day is None or each.is_over(values, each.wanted_on(day)):
            continue
        clock = value[11:16] if isinstance(value, str) and "T" in value and not each.days_before else None
        ahead = each.last_day(day) if each.days_before else None
        found.append(Due(each.wanted_on(day), clock, each.field, each.urgent, last_day=ahead, once_come=each.once_come))
    return found


_READ: Mapping[str, Callable[[Values], Due | None]] = {
    "task": _task,
    "check_in": _check_in,
    "deadline": _deadline,
}

KINDS_WITH_A_DAY = (*_READ, *DUE_DAYS)


def dues_of(kind: str, values: Values) -> tuple[Due, ...]:
    """Return every day on which a record wants attention, the earliest first; none where it wants none."""
    reads = _READ.get(kind)
    if reads is not None:
        due = reads(values)
        return () if due is None else (due,)
    return tuple(sorted(_plain(kind, values), key=lambda due: due.day or date.max))


def due_of(kind: str, values: Values) -> Due | None:
    """Return when a record first wants attention, or None when it wants none (done, declined, or without a day)."""
    return next(iter(dues_of(kind, values)), None)


def when_due(due: Due, today: date) -> When:
    """Sort something to be done: between the day to act and the last day it is for today, not overdue."""
    if due.day is not None and due.last_day is not None and due.day < today <= due.last_day:
        return When.TODAY
    return when(due.day, today)
