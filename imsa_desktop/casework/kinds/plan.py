"""Declares the advocacy plan: the client's goals in the client's order, and who does what by when."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    choice,
    choices_of,
    date,
    link,
    long_text,
    number,
    protective,
    record_kind,
    text,
)
from imsa_desktop.casework.kinds.encounters import OWN_WORDS
from imsa_desktop.casework.orders import earliest

GOAL_STATES = choices_of(
    (
        ("wanted", "Wanted"),
        ("working", "We are working on it"),
        ("waiting", "Waiting on others"),
        ("reached", "Reached"),
        ("partly", "Reached in part"),
        ("not_reached", "Not reached"),
        ("changed", "The client wants something else now"),
        ("not_wanted", "No longer wanted"),
    )
)

ACTION_STATES = choices_of(
    (
        ("open", "To do"),
        ("working", "Begun"),
        ("waiting", "Waiting on somebody"),
        ("not_done", "Not done"),
        ("not_needed", "No longer needed"),
        ("done", "Done"),
    )
)

WHOSE = choices_of(
    (
        ("not_decided", "Not decided yet"),
        ("client", "The client"),
        ("advocate", "The advocate"),
        ("together", "Both together"),
        ("professional", "Another professional"),
        ("other", "Somebody else"),
    )
)


@record_kind("plan_goal", "Goal", title_field="goal")
@dataclasses.dataclass(frozen=True, slots=True)
class PlanGoal:
    """Something the client wants to reach, in the client's own words and order."""

    case: bytes | None = link("Case", "case", is_parent=True)
    place: int | None = number("Place in the client’s order")
    goal: str | None = text("Goal, in the client’s own words", searched=True)
    goal_are: str | None = choice("These words are", OWN_WORDS)
    why: str | None = long_text("Why it matters to the client")
    need: bytes | None = link("Need it belongs to", "need")
    would_show: str | None = text("How the client will know it is reached")
    begun_on: str | None = date("Set on")
    hoped_by: str | None = date("Hoped for by")
    state: str | None = choice("Standing", GOAL_STATES)
    reviewed: str | None = date("Looked at together on")
    review_on: str | None = date("Look at it again on", **earliest())
    client_says: str | None = long_text("What the client says of it now", searched=True)
    reached_on: str | None = date("Reached on")


@record_kind("plan_action", "Action", title_field="what")
@dataclasses.dataclass(frozen=True, slots=True)
class PlanAction:
    """One step towards a goal: whose it is, and by when."""

    goal: bytes | None = link("Goal", "plan_goal", is_parent=True)
    place: int | None = number("Order")
    what: str | None = text("What is to be done", searched=True)
    whose: str | None = choice("Whose step it is", WHOSE)
    who: str | None = text("Who exactly")
    colleague: bytes | None = link("Colleague", "person")
    by_when: str | None = date("By when", **earliest())
    state: str | None = choice(
        "Standing", ACTION_STATES, **protective("open", "working", "waiting", "not_done", "not_needed", "done")
    )
    in_the_way: str | None = text("What stands in the way")
    done_on: str | None = date("Done on")
    result: str | None = long_text("What came of it", searched=True)
    task: bytes | None = link("Task", "task")
