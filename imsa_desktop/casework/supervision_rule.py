"""Says when the next supervision is due: 31 days after the last session that was taken, one to one or in a group.

Source: DOMAIN, "Training, supervision, the team": monthly one-to-one and group clinical supervision, offered and taken;
reminder after 31 days. A debrief is no supervision; an offer that was not taken moves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from imsa_desktop.casework.calendar_words import first_day

DAYS_BETWEEN = 31
COUNTING_KINDS = ("one_to_one", "group")


@dataclass(frozen=True, slots=True)
class SupervisionDue:
    """Where supervision stands. ``due`` is the day on which the reminder comes."""

    last: date | None
    due: date
    overdue: bool
    days: int  # until due; negative when it lies behind


def supervision_due(sessions: Iterable[Mapping[str, Any]], since: date, today: date) -> SupervisionDue:
    """Return where supervision stands; ``since`` is the day from which it is counted where none was taken yet."""
    taken = [
        day
        for each in sessions
        if each.get("session_kind") in COUNTING_KINDS
        and each.get("taken") == "taken"
        and (day := _day(each.get("on"))) is not None
        and day <= today
    ]
    last = max(taken, default=None)
    due = (last or since) + timedelta(days=DAYS_BETWEEN)
    return SupervisionDue(last, due, due < today, (due - today).days)


def _day(written: object) -> date | None:
    try:
        return first_day(written) if isinstance(written, str) else None
    except (ValueError, IndexError):
        return None
