"""Says what is worth a look before a case is closed: it is said, and closing is never refused.

Source: DOMAIN, "Closing": open deadlines handed to a named person, papers returned, is it safe to write, permissions
ended, retention and legal hold, door left open; contact counts as lost only after the contact plan.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

Values = Mapping[str, Any]

OPEN_DEADLINES = frozenset({"open", "with_solicitor"})
OPEN_TASKS = frozenset({"open", "waiting"})
STILL_TO_COME = frozenset({"planned", "confirmed", "moved"})
AWAITED = frozenset({"expected", "missed", "acting"})
OPEN_ACTIONS = frozenset({"open", "working", "waiting"})
OVER_FOR_GOOD = frozenset({"died", "removed"})

_OPEN: Mapping[str, frozenset[str]] = {
    "deadline": OPEN_DEADLINES,
    "task": OPEN_TASKS,
    "appointment": STILL_TO_COME,
    "check_in": AWAITED,
    "plan_action": OPEN_ACTIONS,
}


@dataclass(frozen=True, slots=True)
class Carried:
    """Which field of an open thing says who of us sees to it, and whether that has to be somebody."""

    field: str
    wants_somebody: bool


CARRIED: Mapping[str, Carried] = {
    "deadline": Carried("person", True),
    "task": Carried("who", True),
    "appointment": Carried("advocate", False),  # the client may go without any of us
    "check_in": Carried("waits_for", True),
    "plan_action": Carried("colleague", False),  # it may be the client's own step
}
"""What passes on with a case, kind by kind."""


def passes_on(kind: str, values: Mapping[str, Any], held_by: Collection[object] | None) -> bool:
    """Whether an open thing goes to whoever has the case next.

    ``held_by`` are the people whose things pass on (None: everybody's). What another colleague has stays theirs.
    """
    how = CARRIED[kind]
    if not is_open(kind, values):
        return False
    holder = values.get(how.field)
    if holder is None:
        return how.wants_somebody
    return held_by is None or holder in held_by


class Look(StrEnum):
    """Something worth a look; the order is the order in which it is said."""

    CLOSED = "closed"  # it is closed already, perhaps by somebody else meanwhile
    REASON = "reason"
    CONTACT_PLAN = "contact_plan"  # contact lost, and the contact plan was not followed yet
    DEADLINES = "deadlines"  # open ones, and nobody is named who has them from now on
    TASKS = "tasks"
    APPOINTMENTS = "appointments"
    CHECK_INS = "check_ins"  # somebody still waits for a sign of life
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
    check_ins: Sequence[Values] = ()
    consents: Sequence[Values] = ()
    outcomes: Sequence[Values] = ()
    may_be_witness: bool = False
    closed: bool = False


def is_open(kind: str, values: Values) -> bool:
    """Whether a deadline, task, appointment, check-in or action still wants somebody; one without a standing does."""
    state, wanted = values.get("state"), _OPEN.get(kind)
    return wanted is not None and (state is None or state in wanted)


def to_look_at(closing: Values, still: Open) -> tuple[Look, ...]:
    """Return what is worth a look before this closing; nothing of it holds the closing up."""
    found = [Look.CLOSED] if still.closed else []
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
    if still.check_ins and not closing.get("deadlines_to"):
        found.append(Look.CHECK_INS)
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
