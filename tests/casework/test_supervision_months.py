"""Supervision is counted by month as it was offered and taken, and hours of training by their kind."""

from __future__ import annotations

from datetime import date

from imsa_desktop.casework.supervision_months import months, training_hours

TODAY = date(2026, 1, 15)


def test_months_go_back_over_the_turn_of_the_year() -> None:
    assert [each.month for each in months([], TODAY, 3)] == ["2026-01", "2025-12", "2025-11"]


def test_what_was_taken_was_offered_and_what_was_not_taken_was_offered_too() -> None:
    sessions = [
        {"session_kind": "one_to_one", "on": "2026-01-05", "taken": "taken"},
        {"session_kind": "one_to_one", "on": "2026-01-12", "taken": "declined"},
        {"session_kind": "group", "on": None, "offered": "2025-12-01", "taken": "not_yet"},
        {"session_kind": "debrief", "on": "2026-01-07", "taken": "taken"},  # no supervision
        {"session_kind": "group", "on": "2024-01-07", "taken": "taken"},  # long ago
    ]
    january, december = months(sessions, TODAY, 2)
    assert (january.offered["one_to_one"], january.taken["one_to_one"]) == (2, 1)
    assert (december.offered["group"], december.taken["group"]) == (1, 0)
    assert not january.offered["debrief"]


def test_a_session_that_is_still_to_come_is_not_held_against_anybody() -> None:
    sessions = [
        {"session_kind": "one_to_one", "on": day, "offered": "2026-01-02"} for day in ("2026-01-15", "2026-01-16")
    ]
    assert months(sessions, TODAY, 1)[0].offered["one_to_one"] == 1


def test_hours_are_summed_by_kind_and_by_year() -> None:
    entries = [
        {"training_kind": "shadowing", "on": "2025-12-31", "lasted": 90},
        {"training_kind": "shadowing", "on": "2026-01-02", "lasted": 60},
        {"training_kind": None, "on": "2026-01-03", "lasted": None},
    ]
    assert training_hours(entries) == {"shadowing": 2.5, "not_said": 0.0}
    assert training_hours(entries, "2026")["shadowing"] == 1.0
