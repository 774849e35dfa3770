"""Declares the duty sheet for a night or a Sunday, and what was written into the wrong file."""

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
    moment,
    protective,
    record_kind,
    text,
)
from imsa_desktop.casework.orders import earliest, no_is_safer

THIRD = Sensitivity.THIRD_PARTY

SHEET_PERMISSIONS = choices_of(
    (
        ("withdrawn", "Withdrawn"),
        ("declined", "Does not want a sheet"),
        ("not_asked", "Not asked yet"),
        ("in_part", "Yes, but not everything"),
        ("given", "Yes"),
    )
)

BREACH = choices_of(
    (
        ("not_decided", "Not decided yet"),
        ("ours_only", "Seen only inside our service"),
        ("seen_outside", "May have been seen outside"),
        ("told_authority", "Told to the data protection authority"),
        ("no_breach", "Nobody saw it"),
    )
)


@record_kind("duty_sheet", "Duty sheet", once_in="case", title_field="valid_until")
@dataclasses.dataclass(frozen=True, slots=True)
class DutySheet:
    """One page for the duty person: what a stranger to the case must know in a crisis, by the client's leave."""

    case: bytes | None = link("Case", "case", is_parent=True)
    permission: str | None = choice(
        "Does the client agree to a sheet for the duty person?",
        SHEET_PERMISSIONS,
        **protective("withdrawn", "declined", "not_asked", "in_part", "given"),
    )
    permission_words: str | None = text("What may stand on it, and what not")
    name_on_sheet: str | None = text("Name on the sheet", help="What the client is called; not the full name.")
    safe_contact: str | None = long_text("How to reach the client safely", help="Which way, which hours, what to say.")
    interpreter: str | None = long_text("Interpreter", help="Language, dialect, who not; which agency at night.")
    dangers: str | None = long_text("What to watch for", help="Without names: the sheet may be seen by others.")
    health: str | None = long_text("Health that matters in a crisis", help="Only what the client wants known.")
    bed_tonight: str | None = text("Tonight’s bed")
    bed_until: str | None = date("Bed until", **earliest())
    dependants: str | None = text("Who depends on the client tonight")
    money_today: str | None = text("Money and food for today")
    plan: str | None = long_text("What the client and we agreed to do", help="First, then, and if that fails.")
    helps: str | None = long_text("What calms or helps", help="In the client’s words.")
    makes_worse: str | None = long_text("What makes it worse")
    may_be_told: str | None = long_text("Who may be told, and what")
    never_told: str | None = long_text("Who must not be told", sensitivity=THIRD, prints=False)
    if_happens: str | None = long_text(
        "If this happens, then", help="For instance: missed check-in, police at the door."
    )
    colleague: str | None = text("Who knows the case and may be rung")
    valid_from: str | None = date("From")
    valid_until: str | None = date("Good until", help="After that it leaves the duty laptop’s list.", **earliest())
    printed_for: str | None = text("Given or printed for")
    used_on: str | None = moment("Last used")
    used_what: str | None = long_text("What the duty person did")


@record_kind("misfiling", "Entry in the wrong file", plural="Entries in the wrong file", title_field="what_kind")
@dataclasses.dataclass(frozen=True, slots=True)
class Misfiling:
    """That something of another person stood in this file: hidden at once, moved, and noted as a breach."""

    case: bytes | None = link("Case", "case", is_parent=True)
    what_kind: str | None = text("What kind of entry", help="The kind only, nothing of what it says.")
    record_link: str | None = text("Its number", prints=False, help="The id of the hidden record.")
    belongs_to: str | None = text("Moved to the case", sensitivity=THIRD, prints=False, help="By its reference.")
    moved_as: str | None = text("Its number there", prints=False, sensitivity=THIRD)
    hidden_on: str | None = moment("Hidden on")
    moved_on: str | None = moment("Moved on")
    why: str | None = long_text("How it came here")
    seen_by: str | None = text("Who may have seen it", sensitivity=THIRD, prints=False)
    printed_or_sent: str | None = answer("Was it printed, sent or read out?")
    breach_recorded: str | None = choice(
        "Breach",
        BREACH,
        **protective("seen_outside", "not_decided", "told_authority", "ours_only", "no_breach"),
    )
    told: str | None = text("Who was told", help="Head office, the person concerned; when.")
    told_client: str | None = answer("Was the person concerned told?", **no_is_safer())
    so_that: str | None = long_text("What is done so that it does not happen again")
