"""Declares letters: from which template, to whom, and the copy that was sent, frozen as a document."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    MergeClass,
    answer,
    choice,
    choices_of,
    date,
    link,
    long_text,
    record_kind,
    text,
)
from imsa_desktop.casework.kinds.encounters import ADVICE_BASIS, AREAS
from imsa_desktop.casework.orders import earliest, no_is_safer

LETTER_KINDS = choices_of(
    (
        ("not_said", "Not said yet"),
        ("letter", "Letter"),
        ("challenge", "Challenge to a decision"),
        ("referral", "Referral"),
        ("support", "Letter of support"),
        ("request", "Request for information"),
        ("complaint", "Complaint"),
        ("to_client", "Letter to the client"),
        ("other", "Another letter"),
    )
)

LETTER_STATES = choices_of(
    (
        ("draft", "Draft"),
        ("checked", "To be checked"),
        ("finished", "Finished"),
        ("sent", "Sent"),
        ("not_sent", "Not sent after all"),
    )
)

SENT_HOW = choices_of(
    (
        ("not_recorded", "Not recorded"),
        ("email", "E-mail"),
        ("post", "Post"),
        ("recorded_post", "Signed-for post"),
        ("by_hand", "By hand"),
        ("portal", "Online form"),
        ("through_lawyer", "Through the lawyer"),
    )
)


@record_kind("letter", "Letter", title_field="title")
@dataclasses.dataclass(frozen=True, slots=True)
class Letter:
    """A letter of ours: from which template, to whom, and the copy that was sent, frozen."""

    case: bytes | None = link("Case", "case", is_parent=True)
    title: str | None = text("What it is about", searched=True)
    letter_kind: str | None = choice("Kind", LETTER_KINDS)
    area: str | None = choice("Area", AREAS)
    to_whom: str | None = text("To", searched=True, suggests="bodies")
    to_contact: bytes | None = link("To the professional", "professional_contact")
    decision: bytes | None = link("Against the decision", "decision")
    consent: bytes | None = link("By the permission", "consent")
    client_agreed: str | None = answer("Has the client agreed to this letter?", **no_is_safer())
    advice_basis: str | None = choice(
        "Information or advice",
        ADVICE_BASIS,
        help="In immigration only a regulated adviser advises on the person’s case; the same for debt solutions.",
    )
    adviser: str | None = text("Adviser", help="Who gave or checked the advice.")
    template: str | None = text("Template", prints=False)
    template_version: str | None = text("Version of the template", prints=False)
    words: str | None = long_text("Text", searched=True, merge=MergeClass.TEXT)
    written_on: str | None = date("Written on")
    written_by: bytes | None = link("Written by", "person")
    state: str | None = choice("Standing", LETTER_STATES)
    sent_on: str | None = date("Sent on")
    sent_how: str | None = choice("How", SENT_HOW)
    proof: str | None = text("Proof that it was sent")
    answer_due: str | None = date("Answer due by", **earliest())
    answer_came: str | None = date("Answer came on")
    document: bytes | None = link("Copy as sent", "document")
    fingerprint: str | None = text("Fingerprint of the copy", prints=False, help="SHA-256 of what was sent.")
