"""Declares who stands behind a safety plan: people to call, and the check-in with a second person who acts."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    Sensitivity,
    answer,
    choice,
    choices_of,
    duration,
    link,
    long_text,
    moment,
    number,
    protective,
    record_kind,
    several,
    text,
)
from imsa_desktop.casework.kinds.safety_plan import PRINTING
from imsa_desktop.casework.orders import earliest, no_is_safer

PARTS = choices_of(
    (
        ("to_call", "To call"),
        ("comes_along", "Comes along"),
        ("knows", "Knows about the plan"),
        ("emergency", "Emergency service"),
    )
)

CHECK_IN_WAYS = choices_of(
    (
        ("call", "The client calls"),
        ("message", "The client sends a message"),
        ("we_call", "We call"),
        ("we_message", "We send a message"),
        ("in_person", "In person"),
    )
)

CHECK_IN_STATES = choices_of(
    (
        ("expected", "Expected"),
        ("missed", "Did not come"),
        ("acting", "Did not come; the second person is acting"),
        ("came", "Came"),
        ("cancelled", "No longer needed"),
    )
)


@record_kind("plan_contact", "Person in the plan", plural="People in the plan", title_field="name")
@dataclasses.dataclass(frozen=True, slots=True)
class PlanContact:
    """Somebody the client can turn to, with what they know and whether calling is safe."""

    plan: bytes | None = link("Safety plan", "safety_plan", is_parent=True)
    place: int | None = number("Order", help="Whom to call first.")
    name: str | None = text("Name as the client knows it", searched=True)
    telephone: str | None = text("Telephone or other way", searched=True)
    parts: frozenset[str] | None = several("Part in the plan", PARTS)
    relation: str | None = text("Who they are to the client", sensitivity=Sensitivity.THIRD_PARTY, prints=False)
    when_to_call: str | None = text("When to call, and what to say")
    language: str | None = text("Language they speak")
    safe_to_call: str | None = answer("Is it safe to call them?", **no_is_safer())
    agreed: str | None = answer("Have they agreed?", **no_is_safer())
    knows_what: str | None = long_text("What they know", sensitivity=Sensitivity.THIRD_PARTY, prints=False)
    printing: str | None = choice("Printing", PRINTING, prints=False, **protective("do_not_print", "may_print"))


@record_kind("check_in", "Check-in", title_field="due")
@dataclasses.dataclass(frozen=True, slots=True)
class CheckIn:
    """A sign of life that is agreed for a time, and a second person who acts if it does not come."""

    plan: bytes | None = link("Safety plan", "safety_plan", is_parent=True)
    due: str | None = moment("When", **earliest())
    way: str | None = choice("How", CHECK_IN_WAYS)
    waits_for: bytes | None = link("Who waits for it", "person")
    grace: int | None = duration("How long we wait before acting")
    second_person: str | None = text("Second person, who acts if it does not come", prints=False)
    second_colleague: bytes | None = link("The second person is a colleague", "person")
    second_reached_by: str | None = text("How to reach the second person", prints=False)
    second_knows_how: str | None = text(
        "How that person knows", help="Who tells them that it did not come, and how.", prints=False
    )
    second_agreed: str | None = answer("Has the second person agreed?", **no_is_safer())
    then_does: str | None = long_text("What the second person does", prints=False)
    when_police: str | None = text("When the police are told", prints=False)
    what_client_sees: str | None = text("What stands on the sheet about it", help="In plain words for the client.")
    state: str | None = choice(
        "Standing", CHECK_IN_STATES, **protective("acting", "missed", "expected", "cancelled", "came")
    )
    outcome: str | None = long_text("What happened")
