"""Says when something is due, the same everywhere: nothing is late by law before its last day has passed."""

from __future__ import annotations

from imsa_desktop.ui.words import day_words, distance_words, is_past, tr


def due_words(day: str | None, last_day: str | None = None, clock: str | None = None) -> str:
    """The day and how far off it is; of a legal deadline the day to act by, and after that day the last one.

    Both are ISO dates; ``last_day`` is that of a legal deadline, whose ``day`` is the day to act by.
    """
    if not day:
        return ""
    if not last_day:
        return _joined(day_words(day), clock or "", distance_words(day))
    act = tr("Act by {day}").format(day=day_words(day))
    if not is_past(day):
        return _joined(act, distance_words(day))
    if is_past(last_day):
        return _joined(tr("Last day {day}").format(day=day_words(last_day)), distance_words(last_day))
    return _joined(act, tr("last day {when}").format(when=distance_words(last_day)))


def due_in_short(day: str, last_day: str | None = None) -> str:
    """How far off what matters is, without its date: for a chip, and where a line has no room."""
    if not last_day:
        return distance_words(day)
    if not is_past(day):
        return tr("act {when}").format(when=distance_words(day))
    return (
        distance_words(last_day) if is_past(last_day) else tr("last day {when}").format(when=distance_words(last_day))
    )


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
