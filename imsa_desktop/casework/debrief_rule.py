"""Says after what a debrief is offered to the advocate: a death, an assault, a hard disclosure, a trial.

Source: DOMAIN, "Training, supervision, the team": a debrief after a death, an assault, a disclosure or a trial. It is
offered, never ordered, and what was taken or declined is the advocate's own.
"""

from __future__ import annotations

from collections.abc import Collection

OFFERED_AFTER = ("death", "assault", "disclosure")
"""Codes of ``encounter.told_of`` that are codes of ``supervision_session.debrief_after`` too, the gravest first."""

TRIAL_DAYS = frozenset({"evidence", "trial", "sentence"})
"""Kinds of hearing that make a day a trial day."""

DAYS_OFFERED = 14


def debrief_after(told_of: Collection[str], hearings: Collection[str] = ()) -> str | None:
    """Return after what a debrief is offered (a code of ``debrief_after``), or None where nothing asks for one."""
    for each in OFFERED_AFTER:
        if each in told_of:
            return each
    return "trial" if TRIAL_DAYS & set(hearings) else None
