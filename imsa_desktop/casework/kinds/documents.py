"""Declares documents: papers, pictures and messages in the file, their pages kept as attachments."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    answer,
    approximate_date,
    choice,
    choices_of,
    date,
    link,
    long_text,
    moment,
    number,
    protective,
    record_kind,
    text,
)
from imsa_desktop.casework.kinds.encounters import AREAS
from imsa_desktop.casework.orders import yes_is_safer

DOCUMENT_KINDS = choices_of(
    (
        ("not_said", "Not sorted yet"),
        ("decision", "Decision"),
        ("letter", "Letter"),
        ("form", "Form"),
        ("identity", "Identity paper"),
        ("medical", "Medical paper"),
        ("legal", "Court or legal paper"),
        ("tenancy", "Tenancy or housing paper"),
        ("money", "Bill, debt or bank paper"),
        ("evidence", "Evidence"),
        ("photograph", "Photograph"),
        ("receipt", "Receipt"),
        ("email", "E-mail"),
        ("messages", "Messages"),
        ("our_letter", "Our letter, as sent"),
        ("other", "Other"),
    )
)

CAME_HOW = choices_of(
    (
        ("not_asked", "Not recorded"),
        ("client", "Brought by the client"),
        ("post", "By post"),
        ("email", "By e-mail"),
        ("message", "By message"),
        ("portal", "From an online account"),
        ("handed_over", "Handed over in person"),
        ("photographed", "Photographed by us"),
        ("made_here", "Made here"),
    )
)

DOCUMENT_STANDINGS = choices_of(
    (
        ("in_use", "In use"),
        ("not_read", "Not read yet"),
        ("replaced", "Replaced by a later one"),
        ("given_back", "Given back to the client"),
    )
)


@record_kind("document", "Document", title_field="title")
@dataclasses.dataclass(frozen=True, slots=True)
class Document:
    """A paper, picture or message in the file: what it is, where it came from, and its pages as an attachment."""

    case: bytes | None = link("Case", "case", is_parent=True)
    title: str | None = text("Title", searched=True)
    document_kind: str | None = choice("Kind", DOCUMENT_KINDS)
    area: str | None = choice("Area", AREAS)
    dated: str | None = approximate_date("Dated")
    from_whom: str | None = text("From", searched=True, suggests="bodies")
    reference: str | None = text("Its reference", searched=True)
    came_how: str | None = choice("How it came", CAME_HOW)
    received_on: str | None = date("Received on")
    received_by_client_on: str | None = date("The client had it on")
    privileged: str | None = answer(
        "Between the client and their lawyer only?",
        help="Letters from the client’s lawyer are; nobody else is given them.",
        **yes_is_safer(),
    )
    holds_account: str | None = answer("Does it tell of the exploitation?", prints=False, **yes_is_safer())
    document_language: str | None = text("Language", suggests="languages")
    explained_on: str | None = date("Read through with the client on")
    decision: bytes | None = link("Decision in it", "decision")
    encounter: bytes | None = link("Came with", "encounter")
    pages: int | None = number("Pages")
    where_original: str | None = text("Where the original is")
    standing: str | None = choice(
        "Standing", DOCUMENT_STANDINGS, **protective("not_read", "in_use", "given_back", "replaced")
    )
    notes: str | None = long_text("What matters in it", searched=True)
    attachment: str | None = text("Attachment", prints=False, help="Where the program keeps its pages.")
    file_name_kept: str | None = text("Name of the file", prints=False)
    media_type: str | None = text("Kind of file", prints=False)
    size: int | None = number("Size", help="In bytes.", prints=False)
    fingerprint: str | None = text("Fingerprint", prints=False, help="SHA-256 of the file.")
    saved_outside: str | None = moment(
        "Saved outside the program", prints=False, help="When it was last written to a place that is not protected."
    )
