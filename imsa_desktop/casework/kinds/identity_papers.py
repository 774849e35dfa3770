"""Declares the client's identity papers and the references by which other services know the client."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    Sensitivity,
    answer,
    choice,
    choices_of,
    date,
    link,
    long_text,
    protective,
    record_kind,
    text,
    undecided,
)
from imsa_desktop.casework.orders import earliest, yes_is_safer

PAPER_KINDS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("passport", "Passport"),
        ("national_card", "National identity card"),
        ("residence_permit", "Residence permit or visa"),
        ("online_status", "Online immigration status"),
        ("asylum_card", "Asylum registration card"),
        ("birth_certificate", "Birth certificate"),
        ("driving_licence", "Driving licence"),
        ("travel_document", "Travel document"),
        ("marriage_certificate", "Marriage or divorce paper"),
        ("ni_letter", "National Insurance letter"),
        ("work_papers", "Contract, payslips or work papers"),
        ("bank_card", "Bank card or statement"),
        ("false_paper", "Paper in another name"),
        ("other", "Another paper"),
    )
)

HOLDERS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("client", "The client"),
        ("us", "This service"),
        ("solicitor", "Solicitor"),
        ("home_office", "Home Office"),
        ("police", "Police"),
        ("support_provider", "Support provider"),
        ("family", "Family or friend"),
        ("exploiter", "An exploiter"),
        ("lost", "Lost"),
        ("destroyed", "Destroyed"),
        ("never_had", "Never had one"),
        ("other", "Somebody else"),
    )
)

REFERENCE_KINDS = choices_of(
    (
        ("nrm", "NRM reference"),
        ("home_office", "Home Office reference"),
        ("police", "Crime or police reference"),
        ("court", "Court or tribunal reference"),
        ("ni", "National Insurance number"),
        ("nhs", "NHS number"),
        ("council", "Council reference"),
        ("benefits", "Benefits reference"),
        ("provider", "Support provider’s reference"),
        ("other", "Another reference"),
    )
)


@record_kind("identity_paper", "Identity paper", title_field="paper_kind")
@dataclasses.dataclass(frozen=True, slots=True)
class IdentityPaper:
    """One paper that shows who the client is, or that others use against the client: where it is, who holds it."""

    client: bytes | None = link("Client", "client", is_parent=True)
    paper_kind: str | None = choice("What paper", PAPER_KINDS)
    paper_words: str | None = text("In other words", help="Where no kind of the list fits.")
    number: str | None = text("Number on it", searched=True, prints=False)
    country: str | None = text("Issued by which country", suggests="countries")
    name_on_it: str | None = text("Name on it", searched=True, prints=False, help="As written there, also if wrong.")
    held_by_kind: str | None = choice("Who holds it", HOLDERS, group="holder", leads_group=True, **undecided())
    held_by: str | None = text("Name of the holder", group="holder", sensitivity=Sensitivity.THIRD_PARTY, prints=False)
    where_is_it: str | None = text("Where it is", group="holder", prints=False)
    expires: str | None = date("Valid until", **earliest())
    genuine: str | None = answer("Is it genuine, as far as the client knows?")
    copy_on_file: str | None = answer("Is a copy on file?")
    client_wants_back: str | None = answer("Does the client want it back?", **yes_is_safer())
    asked_back_on: str | None = date("Asked for on")
    returned_on: str | None = date("Given back on")
    notes: str | None = long_text("Notes")


@record_kind("client_reference", "Reference", title_field="value")
@dataclasses.dataclass(frozen=True, slots=True)
class ClientReference:
    """A number or word by which another service knows the client."""

    client: bytes | None = link("Client", "client", is_parent=True)
    reference_kind: str | None = choice("Whose reference", REFERENCE_KINDS)
    value: str | None = text("Reference", searched=True)
    body: str | None = text("Which office or force", suggests="bodies")
    who_gave: str | None = text("Who gave it to us")
    checked_on: str | None = date("Seen on a paper on")
    printing: str | None = choice(
        "On letters",
        choices_of((("do_not_print", "Only where a person chooses it"), ("may_print", "May stand on letters"))),
        prints=False,
        **protective("do_not_print", "may_print"),
    )
