"""Puts the days of a deadline into one line: the last day that governs, and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from imsa_desktop.casework.calendar_words import write_day
from imsa_desktop.casework.tongue import said

_OTHER = ("extension", "wrong_date", "adviser_says")


def governing_day(values: Mapping[str, Any]) -> str | None:
    """The last day that counts (ISO): the other day where one was given, else the earlier of printed and computed."""
    if values.get("override") in _OTHER and values.get("override_day"):
        return str(values["override_day"])
    known = [str(values[name]) for name in ("printed", "computed_last_day") if values.get(name)]
    return min(known, default=None)


def deadline_lines(values: Mapping[str, Any]) -> str:
    """What stands beside a deadline: its last day, and that its first day was only guessed."""
    last = governing_day(values)
    parts = []
    if last:
        parts.append(said("Last day {day}").format(day=write_day(last)))
    printed, computed = values.get("printed"), values.get("computed_last_day")
    if printed and computed and printed != computed:
        words = said("printed {printed}, computed {computed}")
        parts.append(words.format(printed=write_day(printed), computed=write_day(computed)))
    if values.get("trigger_guessed") == "yes":
        parts.append(said("counted from the earliest possible day"))
    if values.get("who_acts") == "solicitor":
        parts.append(said("the solicitor acts"))
    return ", ".join(parts)
