"""The three calendars of the four nations, as far as they are known."""

from __future__ import annotations

from datetime import date

import pytest

from imsa_desktop.services.bank_holidays import FIRST_YEAR, LAST_YEAR, bank_holidays, runs_out

CALENDARS = bank_holidays()
NATIONS = ("england", "wales", "scotland", "northern_ireland")


@pytest.mark.parametrize(
    ("day", "closed_in"),
    [
        ("2026-11-30", {"scotland"}),  # Saint Andrew
        ("2026-12-25", set(NATIONS)),
        ("2026-12-28", set(NATIONS)),  # Boxing Day fell on a Saturday
        ("2027-01-01", set(NATIONS)),
        ("2027-01-04", {"scotland"}),  # 2 January fell on a Saturday
        ("2027-03-29", {"england", "wales", "northern_ireland"}),  # Easter Monday
        ("2027-03-17", {"northern_ireland"}),
        ("2027-07-12", {"northern_ireland"}),
        ("2027-08-30", {"england", "wales", "northern_ireland"}),
        ("2027-08-02", {"scotland"}),
        ("2026-11-29", set(NATIONS)),  # a Sunday
        ("2026-11-24", set()),
    ],
)
def test_a_day_is_closed_where_it_is_a_holiday(day: str, closed_in: set[str]) -> None:
    closed = {nation for nation in NATIONS if not CALENDARS.of_nation(nation).is_open(date.fromisoformat(day))}
    assert closed == closed_in


def test_england_and_wales_share_one_calendar() -> None:
    assert CALENDARS.of_nation("england") is CALENDARS.of_nation("wales")
    assert len({id(CALENDARS.of_nation(nation)) for nation in NATIONS}) == 3


def test_the_tables_reach_two_years_ahead_and_say_when_they_run_out() -> None:
    assert FIRST_YEAR <= 2015
    assert LAST_YEAR == 2028
    assert all(CALENDARS.of_nation(nation).known_until == date(2028, 12, 31) for nation in NATIONS)
    assert not runs_out(date(2026, 11, 23))
    assert runs_out(date(2028, 1, 2))
