"""Supervision is due 31 days after the last session that was taken; a step between strands has a direction."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from imsa_desktop.casework.strand_rule import Step, step
from imsa_desktop.casework.supervision_rule import supervision_due

SINCE, TODAY = date(2026, 9, 1), date(2026, 11, 23)


def _session(on: str | None, kind: str = "one_to_one", taken: str = "taken") -> dict[str, Any]:
    return {"session_kind": kind, "on": on, "taken": taken}


def test_the_reminder_comes_31_days_after_the_last_session():
    found = supervision_due([_session("2026-10-23"), _session("2026-09-23")], SINCE, TODAY)
    assert (found.last, found.due, found.overdue, found.days) == (date(2026, 10, 23), date(2026, 11, 23), False, 0)
    assert supervision_due([_session("2026-10-22")], SINCE, TODAY).overdue


@pytest.mark.parametrize(
    "session",
    [
        _session("2026-11-01", taken="missed"),
        _session("2026-11-01", taken="declined"),
        _session("2026-11-01", kind="debrief"),
        _session("2026-11-01", kind="offered"),
        _session(None),
        _session("soon"),
        _session("2026-12-01"),  # taken cannot be what is still to come
    ],
)
def test_only_a_session_that_was_taken_moves_the_day(session: dict[str, Any]):
    found = supervision_due([session], SINCE, TODAY)
    assert (found.last, found.due, found.overdue) == (None, date(2026, 10, 2), True)


def test_a_group_session_counts_as_one_to_one_does():
    assert supervision_due([_session("2026-11-20", kind="group")], SINCE, TODAY).days == 28


@pytest.mark.parametrize(
    ("before", "after", "which"),
    [
        ("advice", "intervention", Step.UP),
        ("intervention", "full_advocacy", Step.UP),
        ("full_advocacy", "advice", Step.DOWN),
        ("advice", "advice", Step.SAME),
        (None, "not_decided", Step.SAME),
        (None, "advice", Step.FIRST),
        ("not_decided", "full_advocacy", Step.FIRST),
        ("advice", "not_decided", Step.UNDONE),
    ],
)
def test_which_way_a_step_goes(before: str | None, after: str | None, which: Step):
    assert step(before, after) is which
