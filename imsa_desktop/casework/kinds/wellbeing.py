"""Declares wellbeing: what was offered and taken, apart from casework notes and without any account of harm."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    answer,
    choice,
    choices_of,
    date,
    link,
    long_text,
    money,
    number,
    record_kind,
    text,
)

SUPPORT_KINDS = choices_of(
    (
        ("not_said", "Not said yet"),
        ("signposting", "Shown the way to a service"),
        ("counselling", "Counselling"),
        ("community", "Community and friends"),
        ("activity", "Activity, sport or art"),
        ("learning", "Learning or a course"),
        ("faith", "Faith community"),
        ("group", "Survivors’ group"),
        ("other", "Something else"),
    )
)

TAKEN = choices_of(
    (
        ("not_asked", "Not answered yet"),
        ("taken", "Taken up"),
        ("waiting", "On a waiting list"),
        ("later", "Perhaps later"),
        ("declined", "Declined"),
        ("ended", "Ended"),
        ("not_available", "Could not be had"),
    )
)

SESSION_STATES = choices_of(
    (
        ("offered", "Offered"),
        ("taken", "Taken"),
        ("missed", "Missed"),
        ("cancelled", "Cancelled"),
        ("ended", "Ended early"),
    )
)


@record_kind("wellbeing_support", "Support for wellbeing", plural="Support for wellbeing", title_field="what")
@dataclasses.dataclass(frozen=True, slots=True)
class WellbeingSupport:
    """Something that may do the client good: offered, taken up or not, and by whom given."""

    case: bytes | None = link("Case", "case", is_parent=True)
    support_kind: str | None = choice("Kind", SUPPORT_KINDS)
    what: str | None = text("What", searched=True)
    client_idea: str | None = answer("Was it the client’s own idea?")
    provider: str | None = text("Given by", searched=True)
    language: str | None = text("Language", suggests="languages")
    interpreter: str | None = answer("Is an interpreter needed for it?")
    offered_on: str | None = date("Offered on")
    waiting_since: str | None = date("Waiting since")
    taken: str | None = choice("Taken up?", TAKEN)
    begun_on: str | None = date("Begun on")
    ended_on: str | None = date("Ended on")
    sessions_agreed: int | None = number("Sessions agreed")
    funded_by: str | None = text("Paid for by")
    agreed_by: str | None = text("Money agreed by")
    client_says: str | None = long_text("What the client says of it", help="In the client’s own words.")
    notes: str | None = long_text("Notes", help="Nothing of what is said in the sessions.")


@record_kind("funded_session", "Session", title_field="number")
@dataclasses.dataclass(frozen=True, slots=True)
class FundedSession:
    """One session that was paid for: whether it took place, never what was said."""

    support: bytes | None = link("Support for wellbeing", "wellbeing_support", is_parent=True)
    number: int | None = number("Number")
    on: str | None = date("On")
    state: str | None = choice("Standing", SESSION_STATES)
    cost: int | None = money("Cost")
    interpreter_cost: int | None = money("Cost of the interpreter")
    invoice: str | None = text("Invoice", searched=True)
    note: str | None = text("Note", help="For instance: moved because of court.")
