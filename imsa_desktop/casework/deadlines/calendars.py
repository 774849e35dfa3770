"""Says what counting asks of a calendar of working days, and which calendars a nation's law is counted by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

_SATURDAY = 5
_DAY = timedelta(days=1)
_NEVER_CLOSED_LONGER = 366  # a calendar that is closed for a whole year is broken


class Calendar(Protocol):
    """A calendar of working days, handed in by the rooms above."""

    @property
    def known_until(self) -> date:
        """The last day for which its holidays are known; beyond it only weekends are."""

    def is_open(self, day: date) -> bool:
        """Whether offices and courts work on that day."""


class Calendars(Protocol):
    """The three calendars of the four nations."""

    def of_nation(self, nation: str) -> Calendar:
        """The calendar of a nation (England and Wales share one)."""


class CalendarBroken(ValueError):
    """A calendar that knows no open day for a year."""


@dataclass(frozen=True, slots=True)
class WeekendsOnly:
    """Monday to Friday, no holidays: what is left where a calendar has run out, and what tests begin with."""

    known_until: date = date.max

    def is_open(self, day: date) -> bool:
        """Monday to Friday."""
        return day.weekday() < _SATURDAY


@dataclass(frozen=True, slots=True)
class OpenInAll:
    """Several calendars together: open where all of them are, known as far as all of them are."""

    calendars: Sequence[Calendar]

    @property
    def known_until(self) -> date:
        """The day the first of them runs out."""
        return min(each.known_until for each in self.calendars)

    def is_open(self, day: date) -> bool:
        """Open everywhere."""
        return all(each.is_open(day) for each in self.calendars)


@dataclass(frozen=True, slots=True)
class ByNation:
    """Calendars kept in a table by nation."""

    calendars: Mapping[str, Calendar]

    def of_nation(self, nation: str) -> Calendar:
        """The calendar of a nation."""
        return self.calendars[nation]


def next_open(day: date, calendar: Calendar) -> date:
    """The day itself where it is open, else the next open day after it. Raises :class:`CalendarBroken`."""
    return _step(day, calendar, _DAY)


def last_open(day: date, calendar: Calendar) -> date:
    """The day itself where it is open, else the last open day before it. Raises :class:`CalendarBroken`."""
    return _step(day, calendar, -_DAY)


def _step(day: date, calendar: Calendar, by: timedelta) -> date:
    for _ in range(_NEVER_CLOSED_LONGER):
        if calendar.is_open(day):
            return day
        day += by
    raise CalendarBroken
