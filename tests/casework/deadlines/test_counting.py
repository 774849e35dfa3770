"""Periods are counted as the law counts them, to the day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsa_desktop.casework.deadlines.calendars import (
    Calendar,
    CalendarBroken,
    OpenInAll,
    WeekendsOnly,
    last_open,
    next_open,
)
from imsa_desktop.casework.deadlines.counting import (
    act_by,
    after_days,
    after_hours,
    after_months,
    after_months_less_a_day,
    after_working_days,
    after_years,
    before_working_days,
    last_day,
    last_whole_day_of_hours,
    proof_asked_by,
)
from imsa_desktop.casework.deadlines.rule import ClosedLastDay, Rule, Unit
from tests.casework.deadlines.rules import Closed, a_rule

WEEKDAYS = WeekendsOnly()
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
CALENDARS = st.builds(lambda closed: Closed(frozenset(closed)), st.sets(DAYS, max_size=30))


def _day(written: str) -> date:
    return date.fromisoformat(written)


@pytest.mark.parametrize(
    ("start", "days", "first_counts", "last"),
    [
        ("2026-11-02", 21, True, "2026-11-22"),  # notified Monday the 2nd: Sunday the 22nd
        ("2026-11-02", 21, False, "2026-11-23"),
        ("2026-11-23", 30, False, "2026-12-23"),
        ("2026-12-20", 14, False, "2027-01-03"),
        ("2028-02-28", 1, False, "2028-02-29"),
        ("2026-11-02", 1, True, "2026-11-02"),
        ("2026-11-02", 7, True, "2026-11-08"),  # extradition, Part 1: the day of the order is the first
    ],
)
def test_calendar_days_end_on_the_day(start: str, days: int, first_counts: bool, last: str) -> None:
    assert after_days(_day(start), days, first_day_counts=first_counts) == _day(last)


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        ("2026-10-31", 1, "2026-11-30"),  # 31 October + 1 month
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-11-15", 1, "2026-12-15"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2026-11-23", 13, "2027-12-23"),
    ],
)
def test_months_end_on_the_corresponding_day_or_the_last_of_the_month(start: str, months: int, last: str) -> None:
    assert after_months(_day(start), months) == _day(last)


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        ("2026-10-07", 3, "2027-01-06"),  # 7 October: 6 January
        ("2026-03-01", 3, "2026-05-31"),
        ("2026-01-01", 6, "2026-06-30"),
        ("2026-08-31", 3, "2026-11-29"),
    ],
)
def test_months_less_a_day_end_the_day_before(start: str, months: int, last: str) -> None:
    assert after_months_less_a_day(_day(start), months) == _day(last)


@pytest.mark.parametrize(
    ("start", "years", "last"),
    [("2024-11-23", 2, "2026-11-23"), ("2024-02-29", 2, "2026-02-28"), ("2024-02-29", 4, "2028-02-29")],
)
def test_years_end_on_the_corresponding_day(start: str, years: int, last: str) -> None:
    assert after_years(_day(start), years) == _day(last)


@pytest.mark.parametrize(
    ("start", "days", "closed", "first_counts", "last"),
    [
        ("2026-11-20", 3, (), False, "2026-11-25"),  # Friday: Monday, Tuesday, Wednesday
        ("2026-11-21", 3, (), False, "2026-11-25"),  # from a Saturday the same
        ("2026-12-23", 3, ("2026-12-25", "2026-12-28"), False, "2026-12-30"),
        ("2026-11-23", 1, (), True, "2026-11-23"),
        ("2026-11-22", 1, (), True, "2026-11-23"),  # a Sunday cannot be the first working day
        ("2026-11-23", 15, (), False, "2026-12-14"),
    ],
)
def test_working_days_leave_out_weekends_and_holidays(
    start: str, days: int, closed: tuple[str, ...], first_counts: bool, last: str
) -> None:
    calendar = Closed(frozenset(map(_day, closed)))
    assert after_working_days(_day(start), days, calendar, first_day_counts=first_counts) == _day(last)


@pytest.mark.parametrize(
    ("start", "hours", "last"),
    [("2026-11-23", 72, "2026-11-25"), ("2026-11-23", 48, "2026-11-24"), ("2026-11-23", 1, "2026-11-23")],
)
def test_hours_from_an_unknown_time_are_counted_from_the_start_of_the_day(start: str, hours: int, last: str) -> None:
    assert last_whole_day_of_hours(_day(start), hours) == _day(last)


def test_hours_from_a_known_time_end_at_that_time() -> None:
    begun = datetime(2026, 11, 23, 14, 5)  # noqa: DTZ001  # reason: a wall clock without a zone, as counting takes it
    assert after_hours(begun, 72) == begun + timedelta(days=3)


@pytest.mark.parametrize(
    ("last", "by"),
    [
        ("2026-11-22", "2026-11-19"),  # Sunday: Friday, Thursday
        ("2026-11-23", "2026-11-19"),
        ("2026-11-25", "2026-11-23"),
        ("2026-11-26", "2026-11-24"),
    ],
)
def test_one_acts_two_working_days_before(last: str, by: str) -> None:
    assert act_by(_day(last), None, WEEKDAYS) == _day(by)


def test_a_holiday_moves_the_day_to_act_back() -> None:
    last = _day("2026-12-02")
    assert act_by(last, None, WEEKDAYS) == _day("2026-11-30")
    assert act_by(last, None, Closed(frozenset({_day("2026-11-30")}))) == _day("2026-11-27")


def test_in_a_period_too_short_one_acts_on_its_first_open_day() -> None:
    assert act_by(_day("2026-11-24"), _day("2026-11-23"), WEEKDAYS) == _day("2026-11-23")
    assert act_by(_day("2026-11-23"), _day("2026-11-21"), WEEKDAYS) == _day("2026-11-23")
    weekend = act_by(_day("2026-11-22"), _day("2026-11-21"), WEEKDAYS)
    assert weekend == _day("2026-11-20")  # nothing is open in it: the last day before


def test_proof_is_asked_for_five_working_days_before() -> None:
    assert proof_asked_by(_day("2026-11-23"), WEEKDAYS) == _day("2026-11-16")


@pytest.mark.parametrize(
    ("closed_last_day", "expected"),
    [
        (ClosedLastDay.UNCHANGED, "2026-11-22"),
        (ClosedLastDay.NEXT_OPEN, "2026-11-23"),
        (ClosedLastDay.EARLIER, "2026-11-20"),
    ],
)
def test_a_closed_last_day_moves_as_the_rule_says(closed_last_day: ClosedLastDay, expected: str) -> None:
    rule = a_rule(period=20, unit=Unit.DAYS, closed_last_day=closed_last_day)
    assert last_day(rule, _day("2026-11-02"), WEEKDAYS) == _day(expected)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (a_rule(period=8, unit=Unit.WEEKS), "2027-01-18"),
        (a_rule(period=1, unit=Unit.MONTHS), "2026-12-23"),
        (a_rule(period=1, unit=Unit.MONTHS, first_day_counts=True), "2026-12-22"),
        (a_rule(period=3, unit=Unit.MONTHS_LESS_A_DAY), "2027-02-22"),
        (a_rule(period=2, unit=Unit.YEARS), "2028-11-23"),
        (a_rule(period=2, unit=Unit.YEARS, first_day_counts=True), "2028-11-22"),
        (a_rule(period=3, unit=Unit.WORKING_DAYS), "2026-11-26"),
        (a_rule(period=72, unit=Unit.HOURS), "2026-11-25"),
    ],
    ids=lambda value: value.unit.value if isinstance(value, Rule) else value,
)
def test_each_unit_is_counted_as_itself(rule: Rule, expected: str) -> None:
    assert last_day(rule, _day("2026-11-23"), WEEKDAYS) == _day(expected)


def test_a_calendar_that_is_always_closed_is_found_out() -> None:
    class NeverOpen:
        known_until = date.max

        def is_open(self, day: date) -> bool:
            return False

    for step in (next_open, last_open):
        with pytest.raises(CalendarBroken):
            step(_day("2026-11-23"), NeverOpen())


@given(DAYS, st.integers(1, 400))
def test_a_first_day_that_counts_ends_a_day_earlier(start: date, days: int) -> None:
    assert after_days(start, days, first_day_counts=True) + timedelta(days=1) == after_days(start, days)


@given(DAYS, st.integers(1, 60), CALENDARS)
def test_the_last_working_day_is_open_and_so_many_lie_between(start: date, days: int, calendar: Calendar) -> None:
    last = after_working_days(start, days, calendar)
    between = [start + timedelta(days=n) for n in range(1, (last - start).days + 1)]
    assert calendar.is_open(last)
    assert sum(calendar.is_open(day) for day in between) == days


@given(DAYS, st.integers(1, 60), CALENDARS)
def test_counting_back_undoes_counting_forward(start: date, days: int, calendar: Calendar) -> None:
    opened = next_open(start, calendar)
    assert before_working_days(after_working_days(opened, days, calendar), days, calendar) == opened


@given(DAYS, st.integers(1, 48), st.integers(1, 48))
def test_more_months_never_end_earlier(start: date, some: int, more: int) -> None:
    assert after_months(start, some) < after_months(start, some + more)


@given(DAYS, st.integers(1, 48))
def test_months_keep_the_day_or_take_the_last_of_the_month(start: date, months: int) -> None:
    ends = after_months(start, months)
    assert (ends.year * 12 + ends.month) - (start.year * 12 + start.month) == months
    assert ends.day == start.day or (ends.day < start.day and (ends + timedelta(days=1)).day == 1)


@given(DAYS, st.integers(0, 60), CALENDARS)
def test_the_day_to_act_is_always_open_and_never_after_the_last_day(start: date, days: int, calendar: Calendar) -> None:
    last = start + timedelta(days=days)
    by = act_by(last, start, calendar)
    assert calendar.is_open(by)
    assert by <= last


@given(DAYS, CALENDARS, CALENDARS)
def test_calendars_together_are_open_where_all_are(day: date, one: Calendar, other: Calendar) -> None:
    together = OpenInAll([one, other])
    assert together.is_open(day) is (one.is_open(day) and other.is_open(day))
    assert together.known_until == min(one.known_until, other.known_until)


@pytest.mark.parametrize("move", [next_open, last_open])
def test_an_open_day_stays_where_it_is(move: Callable[[date, Calendar], date]) -> None:
    assert move(_day("2026-11-23"), WEEKDAYS) == _day("2026-11-23")
