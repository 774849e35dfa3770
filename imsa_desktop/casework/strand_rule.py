"""Says what a step between the three strands of work is: up or down, and that neither takes anything away.

Source: DOMAIN, "The three strands of work": a case can step up or down between strands without losing anything.
"""

from __future__ import annotations

from enum import StrEnum

LADDER = ("advice", "intervention", "full_advocacy")
NOT_DECIDED = "not_decided"


class Step(StrEnum):
    """Which way a change of strand goes."""

    FIRST = "first"  # nothing had been decided before
    UP = "up"
    DOWN = "down"
    SAME = "same"
    UNDONE = "undone"  # back to not decided


def step(before: str | None, after: str | None) -> Step:
    """Return which way a change goes; unknown strands count as not decided."""
    old = LADDER.index(before) if before in LADDER else None
    new = LADDER.index(after) if after in LADDER else None
    if old == new:
        return Step.SAME
    if new is None:
        return Step.UNDONE
    if old is None:
        return Step.FIRST
    return Step.UP if new > old else Step.DOWN
