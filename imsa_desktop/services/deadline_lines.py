"""Puts the days of a deadline into one line: the last day that governs, and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from imsa_desktop.casework.calendar_words import write_day
from imsa_desktop.casework.deadlines.governing import governing_day
from imsa_desktop.casework.tongue import said


def deadline_lines(values: Mapping[str, Any]) -> str:
    """What stands beside a deadline: its last day, what differs, and that its first day was only guessed."""
    governing = governing_day(values)
    parts = []
    if governing.day is not None:
        parts.append(said("Last day {day}").format(day=write_day(governing.day.isoformat())))
    printed, computed = values.get("printed"), values.get("computed_last_day")
    if printed and computed and printed != computed:
        words = said("printed {printed}, computed {computed}")
        parts.append(words.format(printed=write_day(printed), computed=write_day(computed)))
    if values.get("trigger_guessed") == "yes":
        parts.append(said("counted from the earliest possible day"))
    if values.get("who_acts") == "solicitor":
        parts.append(said("the solicitor acts"))
    return ", ".join(parts)
