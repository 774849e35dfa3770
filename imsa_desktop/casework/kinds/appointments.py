"""Declares appointments: when, where, with whom, whether it is safe to go, and what became of them."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    answer,
    choice,
    choices_of,
    duration,
    link,
    long_text,
    moment,
    protective,
    record_kind,
    text,
)
from imsa_desktop.casework.kinds.encounters import AREAS
from imsa_desktop.casework.orders import earliest, no_is_safer, yes_is_safer

APPOINTMENT_WAYS = choices_of(
    (
        ("not_asked", "Not decided"),
        ("meeting", "Meeting"),
        ("call", "Call"),
        ("video_call", "Video call"),
        ("visit", "Visit to the client"),
        ("interview", "Interview"),
        ("court", "Court or tribunal"),
        ("health", "Health appointment"),
        ("other", "Something else"),
    )
)

APPOINTMENT_STATES = choices_of(
    (
        ("planned", "Planned"),
        ("confirmed", "Confirmed"),
        ("moved", "Moved to another time"),
        ("cancelled", "Cancelled"),
        ("happened", "Happened"),
        ("not_attended", "The client did not come"),
    )
)


@record_kind("appointment", "Appointment", title_field="what")
@dataclasses.dataclass(frozen=True, slots=True)
class Appointment:
    """A time that was agreed, ours or the client's with somebody else; afterwards it becomes an encounter."""

    case: bytes | None = link("Case", "case", is_parent=True)
    what: str | None = text("What it is for", searched=True)
    when: str | None = moment("When", **earliest())
    lasts: int | None = duration("How long")
    where: str | None = text("Where", searched=True)
    with_whom: str | None = text("With whom", searched=True)
    contact: bytes | None = link("Professional", "professional_contact")
    advocate: bytes | None = link("Who of us goes", "person")
    area: str | None = choice("Area", AREAS)
    how: str | None = choice("What kind", APPOINTMENT_WAYS)
    client_goes: str | None = answer("Does the client take part?")
    safe_to_attend: str | None = answer(
        "Is it safe for the client to go?",
        help="The way there, who else may be there, who knows of it.",
        **no_is_safer(),
    )
    safety_words: str | None = long_text("What makes it safe", prints=False)
    interpreter_needed: str | None = answer("Is an interpreter needed?", **yes_is_safer())
    travel: str | None = text("Travel, childcare and who goes along")
    state: str | None = choice(
        "Standing",
        APPOINTMENT_STATES,
        **protective("confirmed", "planned", "moved", "not_attended", "cancelled", "happened"),
    )
    moved_to: bytes | None = link("Moved to", "appointment")
    cancelled_by: str | None = text("Who cancelled or moved it, and why")
    encounter: bytes | None = link("Became the encounter", "encounter")
    notes: str | None = long_text("Notes", searched=True)
