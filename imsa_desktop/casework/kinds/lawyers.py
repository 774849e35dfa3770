"""Declares the search for a lawyer, request by request, and second opinions on advice."""

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
from imsa_desktop.casework.kinds.encounters import AREAS
from imsa_desktop.casework.orders import earliest

SEARCH_ANSWERS = choices_of(
    (
        ("not_yet", "No answer yet"),
        ("yes", "Yes"),
        ("no", "No"),
        ("no_capacity", "No capacity"),
        ("waiting_list", "Waiting list"),
        ("conflict", "Conflict of interest"),
        ("not_their_field", "Not their field"),
        ("no_legal_aid", "No legal aid for this"),
        ("client_declined", "The client did not want them"),
    )
)

ASKED_HOW = choices_of(
    (
        ("not_asked", "Not recorded"),
        ("call", "By telephone"),
        ("email", "By e-mail"),
        ("form", "By an online form"),
        ("letter", "By letter"),
        ("in_person", "In person"),
        ("through_someone", "Through somebody"),
    )
)

FUNDING = choices_of(
    (
        ("not_asked", "Not asked"),
        ("legal_aid", "Legal aid"),
        ("exceptional", "Exceptional case funding"),
        ("no_win_no_fee", "Paid only if won"),
        ("pro_bono", "Free of charge"),
        ("private", "Paid privately"),
        ("none", "No way to pay found"),
    )
)


@record_kind("lawyer_search", "Search for a lawyer", plural="Search for a lawyer", title_field="firm")
@dataclasses.dataclass(frozen=True, slots=True)
class LawyerSearch:
    """One lawyer or firm that was asked, and what they answered."""

    case: bytes | None = link("Case", "case", is_parent=True)
    firm: str | None = text("Firm or chambers", searched=True)
    whom: str | None = text("Whom we asked", searched=True)
    telephone: str | None = text("Telephone or e-mail", searched=True)
    area: str | None = choice("Area", AREAS)
    for_what: str | None = text("For what", help="For instance: appeal within fourteen days.")
    needed_by: str | None = date("Needed by", **earliest())
    funding: str | None = choice("How it would be paid", FUNDING)
    asked_on: str | None = date("Asked on")
    asked_how: str | None = choice("How", ASKED_HOW)
    answer: str | None = choice(
        "Answer",
        SEARCH_ANSWERS,
        **protective(
            "not_yet",
            "waiting_list",
            "no_capacity",
            "no",
            "conflict",
            "not_their_field",
            "no_legal_aid",
            "client_declined",
            "yes",
        ),
    )
    answered_on: str | None = date("Answered on")
    why: str | None = long_text("Why, in their words")
    again_on: str | None = date("Ask again on", **earliest())
    contact: bytes | None = link("Became a professional of this case", "professional_contact")


@record_kind("second_opinion", "Second opinion", title_field="asked_of")
@dataclasses.dataclass(frozen=True, slots=True)
class SecondOpinion:
    """What somebody else said about the advice of a professional."""

    professional: bytes | None = link("Professional", "professional_contact", is_parent=True)
    about: str | None = long_text("About which advice")
    client_wants: str | None = answer("Does the client want a second opinion?")
    asked_of: str | None = text("Asked of", searched=True, help="Name, and as what they may advise.")
    asked_on: str | None = date("Asked on")
    on: str | None = date("Answered on")
    said: str | None = long_text("What they said", searched=True)
    difference: str | None = long_text("Where the two differ")
    explained_on: str | None = date("Explained to the client on")
    then: str | None = long_text("What the client decided", help="Neutrally, also where it differs from advice.")
