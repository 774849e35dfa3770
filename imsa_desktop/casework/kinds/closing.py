"""Declares the end of the work with a client: why, what goes to whom, and the door that stays open."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    answer,
    choice,
    choices_of,
    date,
    link,
    long_text,
    protective,
    record_kind,
    text,
)
from imsa_desktop.casework.orders import no_is_safer, yes_is_safer

CLOSING_REASONS = choices_of(
    (
        ("not_said", "Not said yet"),
        ("aims_met", "Aims met"),
        ("clients_wish", "The client’s wish"),
        ("moved", "Moved away"),
        ("passed_on", "Another service goes on"),
        ("died", "Died"),
        ("removed", "Removed from the country"),
        ("detained", "Detained"),
        ("contact_lost", "Contact lost"),
        ("other", "Another reason"),
    )
)

CLOSING_STATES = choices_of(
    (
        ("reopened", "Reopened"),
        ("preparing", "Being prepared"),
        ("closed", "Closed"),
    )
)


@record_kind("case_closing", "Closing", title_field="on")
@dataclasses.dataclass(frozen=True, slots=True)
class CaseClosing:
    """One closing of the case; a case may be reopened and closed again, and each stays."""

    case: bytes | None = link("Case", "case", is_parent=True)
    state: str | None = choice("Standing", CLOSING_STATES, **protective("reopened", "preparing", "closed"))
    on: str | None = date("Closed on")
    reason: str | None = choice("Why", CLOSING_REASONS)
    reason_words: str | None = long_text("In words")
    client_agrees: str | None = answer("Does the client agree?", **no_is_safer())
    contact_plan_followed: str | None = answer(
        "Was the contact plan followed?", help="Contact counts as lost only after it.", **no_is_safer()
    )
    contact_tried: str | None = long_text("What was tried to reach the client")
    deadlines_to: bytes | None = link("Open deadlines go to the colleague", "person")
    deadlines_named: str | None = text("Open deadlines go to", help="A named person, here or at another service.")
    deadlines_which: str | None = long_text("Which deadlines and tasks", help="Each with its day.")
    papers_returned: str | None = answer("Have the papers been given back?", **no_is_safer())
    papers_words: str | None = text("Which papers, when, how")
    safe_to_write: str | None = answer("Is it safe to write?", **no_is_safer())
    permissions_ended: str | None = answer("Have the permissions been ended?", **no_is_safer())
    professionals_told: str | None = long_text("Which professionals were told")
    keep_until: str | None = date("Keep until", help="From the organisation’s rule for keeping files.")
    legal_hold: str | None = answer(
        "Must it be kept for a trial or claim?", help="Then it is kept whatever the rule says.", **yes_is_safer()
    )
    legal_hold_why: str | None = text("For which trial or claim")
    door_left_open: str | None = long_text("How the client can come back", help="The door stays open; say how.")
    said_to_client: str | None = long_text("What was said to the client at the end")
    last_meeting_on: str | None = date("Last met on")
    experience_asked_by: str | None = text("Who asks how the client found it", help="Somebody else than the advocate.")
    reopened_on: str | None = date("Reopened on")
    reopened_why: str | None = long_text("Why it was reopened")
