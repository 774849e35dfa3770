"""Silence and days: who has gone quiet, and what wants doing when."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from imsa_desktop.casework.declaration import kinds
from imsa_desktop.casework.quiet import is_quiet, ordinary_silence
from imsa_desktop.casework.today import KINDS_WITH_A_DAY, Due, When, days_until, due_of, when

MONDAY = date(2026, 11, 23)
FRIDAY_NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(("level", "days"), [(None, 21), ("low", 21), ("not_judged", 21), ("medium", 7)])
def test_without_an_agreement_risk_decides_how_long_a_silence_is_ordinary(level: str | None, days: int):
    assert not is_quiet(FRIDAY_NOON, FRIDAY_NOON + timedelta(days=days), level=level)
    assert is_quiet(FRIDAY_NOON, FRIDAY_NOON + timedelta(days=days, seconds=1), level=level)


def test_at_high_risk_two_working_days_count_and_weekends_do_not():
    assert not is_quiet(FRIDAY_NOON, datetime(2026, 11, 24, 23, 59, tzinfo=UTC), level="high")
    assert is_quiet(FRIDAY_NOON, datetime(2026, 11, 25, 0, 1, tzinfo=UTC), level="high")


def test_closed_days_do_not_count_as_working_days():
    closed = {MONDAY}
    assert not is_quiet(FRIDAY_NOON, datetime(2026, 11, 25, 12, tzinfo=UTC), level="high", closed_days=closed)
    assert is_quiet(FRIDAY_NOON, datetime(2026, 11, 26, 12, tzinfo=UTC), level="high", closed_days=closed)


def test_what_was_agreed_goes_before_the_level():
    assert is_quiet(FRIDAY_NOON, FRIDAY_NOON + timedelta(hours=25), agreed_minutes=24 * 60, level="low")
    assert not is_quiet(FRIDAY_NOON, FRIDAY_NOON + timedelta(days=29), agreed_minutes=30 * 24 * 60, level="high")
    assert ordinary_silence(60, "high").agreed
    assert not ordinary_silence(0, "high").agreed


def test_a_case_without_any_contact_yet_is_not_quiet():
    assert not is_quiet(None, FRIDAY_NOON)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (None, When.UNDATED),
        (MONDAY - timedelta(days=1), When.OVERDUE),
        (MONDAY, When.TODAY),
        (MONDAY + timedelta(days=1), When.THIS_WEEK),
        (MONDAY + timedelta(days=6), When.THIS_WEEK),
        (MONDAY + timedelta(days=7), When.LATER),
    ],
)
def test_days_are_sorted_as_seen_from_today(day: date | None, expected: When):
    assert when(day, MONDAY) is expected


def test_days_until_count_backwards_when_overdue():
    assert (days_until(date(2026, 11, 20), MONDAY), days_until(None, MONDAY)) == (-3, None)


@pytest.mark.parametrize(
    ("kind", "values", "due"),
    [
        ("task", {"due": "2026-11-24", "due_time": "14:00"}, Due(date(2026, 11, 24), "14:00", "due")),
        (
            "task",
            {"due": "2026-11-24", "due_time": "14:00", "deadline": "2026-11-23"},
            Due(MONDAY, None, "deadline", urgent=True),
        ),
        ("task", {"urgency": "urgent"}, Due(None, urgent=True)),
        ("task", {"due": "2026-11-24", "state": "done"}, None),
        ("task", {"due": "not a day"}, Due(None)),
        ("check_in", {"due": "2026-11-27T18:00+00:00"}, Due(date(2026, 11, 27), "18:00", "due", urgent=True)),
        ("check_in", {"due": "2026-11-27T18:00+00:00", "state": "came"}, None),
        (
            "check_in",
            {"due": "2026-11-27T18:00+00:00", "state": "missed"},
            Due(date(2026, 11, 27), "18:00", "due", True),
        ),
        ("safety_plan", {"review_on": "2026-12-01"}, Due(date(2026, 12, 1), field="review_on")),
        ("safety_plan", {"review_on": "2026-12-01", "state": "ended"}, None),
        ("safety_plan", {"review_on": "2026-12-01", "wish": "declined"}, None),
        ("risk_judgement", {"review_on": "2026-12-01"}, Due(date(2026, 12, 1), field="review_on")),
        ("risk_judgement", {}, None),
        (
            "encounter",
            {"promised_by": "2026-12-01"},
            None,
        ),  # a finished entry could never leave the list; its task does
        ("address", {"stays_until": "2026-12-01"}, Due(date(2026, 12, 1), field="stays_until", urgent=True)),
        ("address", {"stays_until": "2026-12-01", "left": "2026-11"}, None),
        ("client", {"name_to_use": "Linh"}, None),
    ],
)
def test_when_a_record_wants_attention(kind: str, values: dict[str, Any], due: Due | None):
    assert due_of(kind, values) == due


def test_every_kind_with_a_day_is_declared():
    assert set(KINDS_WITH_A_DAY) <= set(kinds())
