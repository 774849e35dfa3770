"""Declares the interpreters and agencies we work with, and every booking of one for an appointment."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    Sensitivity,
    SpaceClass,
    answer,
    choice,
    choices_of,
    date,
    link,
    long_text,
    moment,
    money,
    protective,
    record_kind,
    several,
    text,
)
from imsa_desktop.casework.kinds.interpreter import MODES
from imsa_desktop.casework.orders import no_is_safer

MAY_WORK = choices_of((("do_not_use", "Do not use"), ("ask_first", "Ask head office first"), ("use", "May be used")))

INTERPRETER_GENDERS = choices_of(
    (("not_asked", "Not asked"), ("woman", "Woman"), ("man", "Man"), ("other", "Says it otherwise"))
)

BOOKING_STATES = choices_of(
    (
        ("needed", "Still to be asked for"),
        ("requested", "Requested"),
        ("confirmed", "Confirmed"),
        ("cancelled", "Cancelled"),
        ("did_not_come", "Did not come"),
        ("came", "Came"),
    )
)

WHO_PAYS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("us", "This service"),
        ("host", "The host organisation"),
        ("legal_aid", "Legal aid or the solicitor"),
        ("public_body", "The other service"),
        ("nobody", "Nobody is charged"),
        ("other", "Somebody else"),
    )
)


@record_kind(
    "interpreter_agency",
    "Interpreting agency",
    plural="Interpreting agencies",
    space=SpaceClass.SHELF,
    title_field="name",
)
@dataclasses.dataclass(frozen=True, slots=True)
class InterpreterAgency:
    """An agency that sends interpreters, with what a colleague needs to book one."""

    name: str | None = text("Name", searched=True)
    telephone: str | None = text("Telephone", searched=True)
    email: str | None = text("E-mail", searched=True)
    languages: str | None = long_text("Languages", searched=True)
    modes: frozenset[str] | None = several("Ways", MODES)
    hours: str | None = text("Hours", help="Also nights and weekends.")
    notice: str | None = text("How long before to book")
    cost: str | None = text("Cost and how it is paid")
    account_reference: str | None = text("Our account with them", searched=True, prints=False)
    standing: str | None = choice("May we use them?", MAY_WORK, **protective("do_not_use", "ask_first", "use"))
    why: str | None = long_text("Why", prints=False)
    last_checked: str | None = date("Last checked on")
    notes: str | None = long_text("Notes for colleagues")


@record_kind("interpreter", "Interpreter", space=SpaceClass.SHELF, title_field="name")
@dataclasses.dataclass(frozen=True, slots=True)
class Interpreter:
    """An interpreter known to the service; interpreters can be a way back to traffickers, so standing comes first."""

    name: str | None = text("Name", searched=True)
    agency: bytes | None = link("Agency", "interpreter_agency")
    languages: str | None = text("Languages", searched=True)
    dialects: str | None = text("Dialects", searched=True)
    signed: str | None = answer("Signed languages?")
    modes: frozenset[str] | None = several("Ways", MODES)
    gender: str | None = choice("Woman or man", INTERPRETER_GENDERS)
    community: str | None = text("Community or home region", prints=False)
    telephone: str | None = text("Telephone", searched=True, prints=False)
    qualification: str | None = text("Qualification and register number")
    standing: str | None = choice("May we use them?", MAY_WORK, **protective("do_not_use", "ask_first", "use"))
    why: str | None = long_text("Why", prints=False)
    notes: str | None = long_text("What works well")


@record_kind("interpreter_booking", "Interpreter booking", title_field="language")
@dataclasses.dataclass(frozen=True, slots=True)
class InterpreterBooking:
    """Who was asked to interpret at an appointment, and whether they came."""

    appointment: bytes | None = link("Appointment", "appointment", is_parent=True)
    interpreter: bytes | None = link("Interpreter", "interpreter")
    who: str | None = text(
        "Who, if not in the directory", sensitivity=Sensitivity.THIRD_PARTY, searched=True, prints=False
    )
    agency: str | None = text("Agency")
    language: str | None = text(
        "Language", suggests="languages", help="A code from the list of languages, or any words."
    )
    dialect: str | None = text("Dialect or region")
    mode: str | None = choice("Way", MODES)
    state: str | None = choice(
        "Standing",
        BOOKING_STATES,
        **protective("needed", "did_not_come", "cancelled", "requested", "confirmed", "came"),
    )
    requested_at: str | None = moment("Requested")
    confirmed_at: str | None = moment("Confirmed")
    agency_reference: str | None = text("Agency’s reference", searched=True)
    client_agreed: str | None = answer("Does the client agree to this interpreter?", **no_is_safer())
    told: str | None = text("What they were told", help="First name only, unless the client agreed to more.")
    who_pays: str | None = choice("Who pays", WHO_PAYS)
    cost: int | None = money("Cost")
    cancelled_why: str | None = text("Why cancelled, or why they did not come")
    notes: str | None = long_text("Notes")
