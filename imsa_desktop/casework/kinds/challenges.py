"""Declares challenges in public law: what is challenged, how far it has gone, what the court ordered meanwhile."""

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
from imsa_desktop.casework.kinds.areas_law import LEGAL_AID
from imsa_desktop.casework.kinds.case import NATIONS
from imsa_desktop.casework.orders import earliest

CHALLENGE_STATES = choices_of(
    (
        ("thinking", "Being thought about"),
        ("lawyer_sought", "Looking for a solicitor"),
        ("letter_sent", "Letter before claim sent"),
        ("answered", "They answered"),
        ("issued", "Claim issued"),
        ("permission", "Permission given"),
        ("refused", "Permission refused"),
        ("hearing", "To be heard"),
        ("won", "Won"),
        ("settled", "Settled"),
        ("lost", "Lost"),
        ("dropped", "Not taken further"),
    )
)


@record_kind("challenge", "Challenge", title_field="what")
@dataclasses.dataclass(frozen=True, slots=True)
class Challenge:
    """One act or failure of a public body that is challenged, up to judicial review."""

    case: bytes | None = link("Case", "case", is_parent=True)
    need: bytes | None = link("Need", "need")
    what: str | None = text("What is challenged", searched=True)
    by_body: str | None = text("Done, or not done, by whom", searched=True, suggests="bodies")
    nation: str | None = choice("Nation whose law applies", NATIONS)
    arose_on: str | None = date("Grounds first arose on", **earliest())
    lawyer: bytes | None = link("Solicitor", "professional_contact")
    legal_aid: str | None = choice("Legal aid", LEGAL_AID)
    letter_sent_on: str | None = date("Letter before claim sent on")
    answer_due: str | None = date("Answer due on", **earliest())
    answered_on: str | None = date("Answered on")
    interim_asked: str | None = answer("Was interim relief asked for?")
    interim_result: str | None = text("Interim relief")
    claim_number: str | None = text("Claim number", searched=True)
    issued_on: str | None = date("Issued on")
    state: str | None = choice(
        "Standing",
        CHALLENGE_STATES,
        **protective(
            "hearing",
            "permission",
            "issued",
            "refused",
            "answered",
            "letter_sent",
            "lawyer_sought",
            "thinking",
            "lost",
            "settled",
            "won",
            "dropped",
        ),
    )
    outcome: str | None = long_text("Outcome", searched=True)
    outcome_on: str | None = date("Outcome on")
    notes: str | None = long_text("Notes", searched=True)
