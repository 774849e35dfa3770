"""Puts the days of a deadline into one line: the last day that governs, and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from imsa_desktop.casework.calendar_words import write_day
from imsa_desktop.casework.deadlines.governing import governing_day
from imsa_desktop.casework.deadlines.reckoning import day_of
from imsa_desktop.casework.deadlines.saying import words_of_by_then, words_of_day
from imsa_desktop.casework.tongue import said


def deadline_lines(values: Mapping[str, Any], *, over: bool = False) -> str:
    """What stands beside a deadline: its last day, what must have happened by then, what differs, what was guessed.

    ``over``: the last day has passed, so nothing can happen by then any more.
    """
    governing = governing_day(values)
    parts = []
    if governing.day is not None:
        parts.append(said("Last day {day}").format(day=write_day(governing.day.isoformat())))
        if not over:
            parts.append(words_of_by_then(values.get("arrive_or_sent")))
    printed, computed = values.get("printed"), values.get("computed_last_day")
    if printed and computed and printed != computed:
        words = said("printed {printed}, computed {computed}")
        parts.append(words.format(printed=write_day(printed), computed=write_day(computed)))
    if values.get("trigger_guessed") == "yes":
        parts.append(_guessed(values.get("trigger_used")))
    if values.get("who_acts") == "solicitor":
        parts.append(said("the solicitor acts"))
    return ", ".join(parts)


def _guessed(counted_from: object) -> str:
    """What was counted from in the place of a day nobody knows; only before the date on it nothing can lie."""
    if counted_from == "dated":
        return said("counted from the earliest possible day")
    day = words_of_day(str(counted_from or ""))
    return said("the right day is not known, counted from {day}").format(day=day)


def late_lines(values: Mapping[str, Any]) -> str:
    """What stands beside a deadline whose last day has passed while it was open."""
    late = said("Late – ask today, with reasons.").removesuffix(".")
    return " · ".join(part for part in (late, deadline_lines(values, over=True)) if part)


def unchecked(values: Mapping[str, Any], on: date) -> str:
    """Say "check before relying", once the day to check the rule again has passed (DEADLINES.md §1.10); "" before."""
    check_by = day_of(values.get("rule_check_by"))
    return said("check before relying") if check_by is not None and check_by < on else ""
