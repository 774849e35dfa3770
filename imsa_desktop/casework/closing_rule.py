"""Says what is worth a look before a case is closed: it is said, and closing is never refused.

Source: DOMAIN, "Closing": open deadlines handed to a named person, papers returned, is it safe to write, permissions
ended, retention and legal hold, door left open; contact counts as lost only after the contact plan.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

Values = Mapping[str, Any]

OPEN_DEADLINES = frozenset({"open", "with_solicitor"})
OPEN_TASKS = frozenset({"open", "waiting"})
STILL_TO_COME = frozenset({"planned", "confirmed", "moved"})
OVER_FOR_GOOD = frozenset({"died", "removed"})


class Look(StrEnum):
    """Something worth a look; the order is the order in which it is said."""

    REASON = "reason"
    CONTACT_PLAN = "contact_plan"  # contact lost, and the contact plan was not followed yet
    DEADLINES = "deadlines"  # open ones, and nobody is named who has them from now on
    TASKS = "tasks"
    APPOINTMENTS = "appointments"
    PAPERS = "papers"
    SAFE_TO_WRITE = "safe_to_write"
    PERMISSIONS = "permissions"
    LEGAL_HOLD = "legal_hold"
    DOOR = "door"
    OUTCOMES = "outcomes"


@dataclass(frozen=True, slots=True)
class Open:
    """What is still open in a case, as records' values by kind."""

    deadlines: Sequence[Values] = ()
    tasks: Sequence[Values] = ()
    appointments: Sequence[Values] = ()
    consents: Sequence[Values] = ()
    outcomes: Sequence[Values] = ()
    may_be_witness: bool = False


def is_open(kind: str, values: Values) -> bool:
    """Whether a deadline, task or appointment still wants somebody; one without a standing does."""
    state = values.get("state")
    wanted = {"deadline": OPEN_DEADLINES, "task": OPEN_TASKS, "appointment": STILL_TO_COME}.get(kind)
    return wanted is not None and (state is None or state in wanted)


def to_look_at(closing: Values, still: Open) -> tuple[Look, ...]:
    """Return what is worth a look before this closing; nothing of it holds the closing up."""
    found = []
    if closing.get("reason") in (None, "not_said"):
        found.append(Look.REASON)
    if closing.get("reason") == "contact_lost" and closing.get("contact_plan_followed") != "yes":
        found.append(Look.CONTACT_PLAN)
    taken_on = bool(closing.get("deadlines_to") or closing.get("deadlines_named"))
    if still.deadlines and not taken_on:
        found.append(Look.DEADLINES)
    if still.tasks and not taken_on:
        found.append(Look.TASKS)
    if still.appointments:
        found.append(Look.APPOINTMENTS)
    if closing.get("reason") not in OVER_FOR_GOOD:
        found += _about_the_client(closing)
    if still.consents and closing.get("permissions_ended") != "yes":
        found.append(Look.PERMISSIONS)
    if still.may_be_witness and closing.get("legal_hold") in (None, "not_asked"):
        found.append(Look.LEGAL_HOLD)
    if not any(each.get("answer") for each in still.outcomes):
        found.append(Look.OUTCOMES)
    return tuple(sorted(found, key=list(Look).index))


def _about_the_client(closing: Values) -> list[Look]:
    found = []
    if closing.get("papers_returned") in (None, "not_asked"):
        found.append(Look.PAPERS)
    if closing.get("safe_to_write") in (None, "not_asked"):
        found.append(Look.SAFE_TO_WRITE)
    if not closing.get("door_left_open"):
        found.append(Look.DOOR)
    return found
