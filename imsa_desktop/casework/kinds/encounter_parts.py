"""Declares what belongs to an encounter besides its words: who took part, and messages taken in whole."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    MergeClass,
    Sensitivity,
    answer,
    choice,
    choices_of,
    link,
    long_text,
    moment,
    number,
    record_kind,
    text,
)
from imsa_desktop.casework.orders import no_is_safer, yes_is_safer

THIRD = Sensitivity.THIRD_PARTY

PARTS_TAKEN = choices_of(
    (
        ("not_asked", "Not recorded"),
        ("in_room", "Took part in the room"),
        ("on_line", "Took part on the line"),
        ("could_hear", "Could hear"),
        ("part_of_time", "Was there for a part of it"),
        ("not_there", "Was expected and did not come"),
    )
)

CAME_AS = choices_of(
    (
        ("not_asked", "Not recorded"),
        ("email", "E-mail file"),
        ("outlook", "Outlook message"),
        ("pasted", "Pasted thread"),
        ("export", "Export of a message app"),
        ("typed", "Typed in"),
    )
)

DIRECTIONS = choices_of(
    (("not_asked", "Not recorded"), ("received", "Received"), ("sent", "Sent"), ("between", "Between others"))
)


@record_kind(
    "encounter_participant",
    "Present",
    plural="Present",
    amend_only_when_finished=True,
    title_field="who",
)
@dataclasses.dataclass(frozen=True, slots=True)
class EncounterParticipant:
    """Somebody besides the client and the advocate who was there or could hear."""

    encounter: bytes | None = link("Encounter", "encounter", is_parent=True)
    who: str | None = text("Who", sensitivity=THIRD, prints=False, searched=True)
    role: str | None = text("As what", sensitivity=THIRD, prints=False, suggests="professions")
    part: str | None = choice("How they were there", PARTS_TAKEN, sensitivity=THIRD, prints=False)
    client_agreed: str | None = answer(
        "Did the client agree that they were there?", sensitivity=THIRD, prints=False, **no_is_safer()
    )
    asked_to_leave: str | None = answer("Were they asked to leave for a part?", sensitivity=THIRD, prints=False)
    pressed: str | None = answer(
        "Did they seem to press the client?", sensitivity=THIRD, prints=False, **yes_is_safer()
    )
    professional: bytes | None = link(
        "Professional of this case", "professional_contact", sensitivity=THIRD, prints=False
    )


@record_kind(
    "correspondence",
    "Letter or message",
    plural="Letters and messages",
    amend_only_when_finished=True,
    title_field="subject",
)
@dataclasses.dataclass(frozen=True, slots=True)
class Correspondence:
    """One message taken in whole, word for word; a thread is several, in their order."""

    encounter: bytes | None = link("Encounter", "encounter", is_parent=True)
    place: int | None = number("Order in the thread")
    direction: str | None = choice("Direction", DIRECTIONS)
    sender: str | None = text("From", sensitivity=THIRD, prints=False, searched=True)
    recipients: str | None = text("To", sensitivity=THIRD, prints=False, searched=True)
    copies: str | None = text("Copies to", sensitivity=THIRD, prints=False)
    subject: str | None = text("Subject", searched=True)
    sent: str | None = moment("Sent")
    words: str | None = long_text("What it says, word for word", merge=MergeClass.PLAIN, searched=True)
    attachments: str | None = text("What was attached")
    came_as: str | None = choice("How it came here", CAME_AS)
    language: str | None = text("Language", suggests="languages")
    privileged: str | None = answer("Between the client and their lawyer only?", **yes_is_safer())
    thread: str | None = text("Thread", prints=False, help="What ties the messages of one thread together.")
    fingerprint: str | None = text("Fingerprint", prints=False, help="SHA-256 of the message as it came.")
