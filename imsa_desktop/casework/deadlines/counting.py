"""Counts periods: calendar days, working days, weeks, months, years and hours, each as the law counts it."""

from __future__ import annotations

import calendar as months_of
from datetime import date, datetime, time, timedelta

from imsa_desktop.casework.deadlines.calendars import Calendar, last_open, next_open
from imsa_desktop.casework.deadlines.rule import ClosedLastDay, Rule, Unit

_DAY = timedelta(days=1)
_MONTHS_OF_YEAR = 12
ACT_BY_WORKING_DAYS = 2
PROOF_WORKING_DAYS = 5


def after_days(start: date, days: int, *, first_day_counts: bool = False) -> date:
    """Return the last of ``days`` calendar days.

    Where the first day counts, 21 days from Monday the 2nd end on Sunday the 22nd (Housing Act 1996 s.202(3), S3);
    where it does not, on Monday the 23rd (s.204, S3).
    """
    return start + timedelta(days=days - 1 if first_day_counts and days else days)


def after_working_days(start: date, days: int, calendar: Calendar, *, first_day_counts: bool = False) -> date:
    """Return the last of ``days`` working days of a calendar (Criminal Procedure Rules r.34.2(2), S10).

    A first day that counts is counted only where it is open.
    """
    day = start
    left = days - 1 if first_day_counts and calendar.is_open(start) else days
    while left > 0:
        day = next_open(day + _DAY, calendar)
        left -= 1
    return day


def before_working_days(day: date, days: int, calendar: Calendar) -> date:
    """Return the open day that lies ``days`` working days before a day; the day itself is not counted.

    Two working days before both Sunday the 22nd and Monday the 23rd is Thursday the 19th (DEADLINES.md §1.4).
    """
    for _ in range(days):
        day = last_open(day - _DAY, calendar)
    return day


def after_months(start: date, months: int) -> date:
    """Return the corresponding day some months later, else the last day of that month: 31 October + 1 is 30 November.

    The corresponding-date rule (Dodds v Walker [1981] UKHL; DEADLINES.md §1.8).
    """
    year, month = divmod(start.year * _MONTHS_OF_YEAR + start.month - 1 + months, _MONTHS_OF_YEAR)
    return date(year, month + 1, min(start.day, months_of.monthrange(year, month + 1)[1]))


def after_months_less_a_day(start: date, months: int) -> date:
    """Return the day before the corresponding day: three months less a day from 7 October end on 6 January (S13)."""
    return after_months(start, months) - _DAY


def after_years(start: date, years: int) -> date:
    """Return the corresponding day some years later; 29 February becomes 28 February in a common year (S12)."""
    return after_months(start, years * _MONTHS_OF_YEAR)


def after_hours(start: datetime, hours: int) -> datetime:
    """Return the moment some hours later by the same clock (48 hours to a first contact, S27; 72 to report, S18)."""
    return start + timedelta(hours=hours)


def last_whole_day_of_hours(start: date, hours: int) -> date:
    """Return the last day that lies in the hours when only the day they began on is known.

    Counted from the very start of that day, the earliest possible (DEADLINES.md §1.3): 72 hours from the 1st end at the
    end of the 3rd.
    """
    ends = after_hours(datetime.combine(start, time.min), hours)
    return (ends - timedelta(minutes=1)).date() if hours else start


def act_by(last_day: date, trigger_on: date | None, calendar: Calendar) -> date:
    """Return the day by which to act: two working days before the last day, never a weekend or holiday (§1.4).

    In a period so short that this lies before it began, the first open day of the period, or the last before it.
    """
    by = before_working_days(last_day, ACT_BY_WORKING_DAYS, calendar)
    if trigger_on is None or by >= trigger_on or last_day < trigger_on:
        return by
    return act_at_once(last_day, trigger_on, calendar)


def act_at_once(last_day: date, trigger_on: date, calendar: Calendar) -> date:
    """Return the first open day from ``trigger_on`` on, or the last before it where the period has none."""
    first = next_open(trigger_on, calendar)
    return first if first <= last_day else last_open(last_day, calendar)


def proof_asked_by(last_day: date, calendar: Calendar) -> date:
    """Return the day to ask whoever acts for us whether it has been done: five working days before (§1.7)."""
    return before_working_days(last_day, PROOF_WORKING_DAYS, calendar)


def last_day(rule: Rule, start: date, calendar: Calendar) -> date:
    """Return the last day of a rule counted from a day, a closed last day moved as the rule says.

    The rule itself names the law it comes from (``rule.source``).
    """
    counted = _counted(rule, start, calendar)
    if rule.closed_last_day is ClosedLastDay.NEXT_OPEN:
        return next_open(counted, calendar)
    if rule.closed_last_day is ClosedLastDay.EARLIER:
        return last_open(counted, calendar)
    return counted


def _counted(rule: Rule, start: date, calendar: Calendar) -> date:
    first = rule.first_day_counts
    match rule.unit:
        case Unit.DAYS:
            return after_days(start, rule.period, first_day_counts=first)
        case Unit.WEEKS:
            return after_days(start, rule.period * 7, first_day_counts=first)
        case Unit.WORKING_DAYS:
            return after_working_days(start, rule.period, calendar, first_day_counts=first)
        case Unit.MONTHS:
            return after_months_less_a_day(start, rule.period) if first else after_months(start, rule.period)
        case Unit.MONTHS_LESS_A_DAY:
            return after_months_less_a_day(start, rule.period)
        case Unit.YEARS:
            return after_years(start, rule.period) - (_DAY if first else timedelta())
        case Unit.HOURS:
            return last_whole_day_of_hours(start, rule.period)
        case Unit.TYPED:
            return start
