"""Declares what the areas of daily life ask beyond the need itself: housing, health, community care."""

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
    money,
    protective,
    record_kind,
    several,
    text,
)
from imsa_desktop.casework.kinds.contact import PLACES
from imsa_desktop.casework.orders import earliest, no_is_safer, yes_is_safer

DUTY_STAGES = choices_of(
    (
        ("not_asked", "Not asked"),
        ("not_applied", "Not applied"),
        ("applied", "Applied, no answer"),
        ("interim", "Interim or temporary place while they decide"),
        ("prevention", "Duty to prevent"),
        ("relief", "Duty to relieve"),
        ("main", "Main duty, or duty to house"),
        ("offer", "Offer of a home"),
        ("no_duty", "No duty accepted"),
        ("ended", "Duty ended"),
        ("other", "Another stage, in words"),
    )
)

HOME_NEEDS = choices_of(
    (
        ("women_only", "Women only"),
        ("men_only", "Men only"),
        ("children", "With children"),
        ("ground_floor", "Ground floor or lift"),
        ("own_kitchen", "Own kitchen"),
        ("own_bathroom", "Own bathroom"),
        ("quiet", "Quiet"),
        ("single_room", "Not a shared room"),
        ("near_hospital", "Near a hospital or clinic"),
        ("near_school", "Near the school"),
        ("near_community", "Near community or faith"),
        ("away_from", "Away from places of danger"),
    )
)

CARE_LAWS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("care_act", "Care Act 2014 (England)"),
        ("wales", "Social Services and Well-being (Wales) Act 2014"),
        ("scotland", "Scottish social care law"),
        ("northern_ireland", "Northern Ireland health and social care law"),
        ("s17", "Child in need (section 17)"),
        ("s20", "Child accommodated (section 20)"),
        ("leaving_care", "Leaving care"),
        ("mental_health_aftercare", "Aftercare (section 117)"),
        ("other", "Another law"),
    )
)

CARE_STAGES = choices_of(
    (
        ("not_asked", "Not asked for"),
        ("asked", "Asked for"),
        ("under_way", "Being assessed"),
        ("eligible", "Found eligible"),
        ("not_eligible", "Found not eligible"),
        ("refused", "Assessment refused"),
        ("receiving", "Support received"),
        ("ended", "Support ended"),
    )
)

MENTAL_HEALTH = choices_of(
    (
        ("not_asked", "Not asked"),
        ("none_wanted", "None wanted"),
        ("to_refer", "To be referred"),
        ("waiting", "Referred and waiting"),
        ("seen", "Being seen"),
        ("ended", "Ended"),
        ("refused", "Refused by the service"),
        ("prefers_not_to_say", "Prefers not to say"),
    )
)


@record_kind("housing_facts", "Housing", plural="Housing", once_in="case")
@dataclasses.dataclass(frozen=True, slots=True)
class HousingFacts:
    """Where the client sleeps tonight, until when, and what the council owes."""

    case: bytes | None = link("Case", "case", is_parent=True)
    tonight: str | None = text("Where tonight?", searched=True, prints=False)
    tonight_until: str | None = date("Until when?", **earliest())
    tonight_safe: str | None = answer("Is it safe there?", **no_is_safer())
    place_kind: str | None = choice("Kind of place", PLACES)
    provider: str | None = text("Provided by")
    who_knows: str | None = text("Who knows the address", sensitivity=Sensitivity.THIRD_PARTY, prints=False)
    council: str | None = text("Council", searched=True)
    duty_stage: str | None = choice("What the council has accepted", DUTY_STAGES)
    duty_words: str | None = text("The stage in that nation’s words")
    duty_ends_on: str | None = date("That stage ends on", **earliest())
    local_connection: str | None = long_text("Local connection")
    unsafe_areas: str | None = long_text("Areas that are not safe, and why", prints=False)
    suitability: frozenset[str] | None = several("What makes a home suitable", HOME_NEEDS)
    suitability_words: str | None = long_text("What makes a home suitable, in words")
    tenancy: str | None = text("Tenancy or licence")
    rent: int | None = money("Rent")
    arrears: int | None = money("Arrears")
    notice: str | None = text("Notice received", help="Which kind, by whom, for which day.")
    leave_by: str | None = date("Told to leave by", **earliest())
    notes: str | None = long_text("Notes")


@record_kind("health_facts", "Health", plural="Health", once_in="case")
@dataclasses.dataclass(frozen=True, slots=True)
class HealthFacts:
    """Only what the client wants known about health, and what makes care reachable."""

    case: bytes | None = link("Case", "case", is_parent=True)
    gp: str | None = text("Doctor’s practice", searched=True)
    registered_as: str | None = text("Registered under which name", prints=False)
    wants_known: str | None = long_text(
        "What the client wants us to know", help="Condition, medicine, pregnancy – only what they choose.", prints=False
    )
    medicine_runs_out: str | None = date("Medicine lasts until", **earliest())
    pregnancy: str | None = answer("Is the client pregnant?", prints=False)
    baby_due: str | None = date("Baby due on", prints=False)
    mental_health: str | None = choice("Mental-health service", MENTAL_HEALTH, prints=False)
    mental_health_where: str | None = text("Which service", prints=False)
    waiting_since: str | None = date("Waiting since")
    helps_in_crisis: str | None = long_text("What helps in a crisis")
    ring_in_crisis: str | None = text("Whom to ring in a crisis")
    suicide_safety: str | None = long_text(
        "Keeping safe from suicide", help="What was agreed, and who knows.", prints=False
    )
    exempt_from_charges: str | None = answer("Has the service accepted that no charge is due?")
    bills: str | None = long_text("Bills received", help="A victim of slavery is exempt: dispute them at once.")
    clinician_gender: str | None = text("Woman or man as clinician")
    interpreter_at_appointments: str | None = answer("Is an interpreter needed at appointments?", **yes_is_safer())
    triggers: str | None = long_text("What brings it back, and what helps then", prints=False)
    notes: str | None = long_text("Notes", prints=False)


@record_kind("care_facts", "Community care", plural="Community care", once_in="case")
@dataclasses.dataclass(frozen=True, slots=True)
class CareFacts:
    """What the client cannot manage alone, and what social care was asked, found and pays."""

    case: bytes | None = link("Case", "case", is_parent=True)
    law: str | None = choice("Under which law", CARE_LAWS)
    cannot_manage: str | None = long_text("What the client cannot manage, in own words", searched=True)
    stage: str | None = choice(
        "Assessment",
        CARE_STAGES,
        **protective("refused", "not_eligible", "ended", "asked", "not_asked", "under_way", "eligible", "receiving"),
    )
    asked_on: str | None = date("Asked for on")
    assessed_on: str | None = date("Done on")
    decision: str | None = long_text("What was decided")
    substantial_difficulty: str | None = answer(
        "Substantial difficulty in taking part?",
        help="Then a statutory advocate or an appropriate person is due; that is not this service by default.",
        **yes_is_safer(),
    )
    statutory_advocate: str | None = text("Statutory advocate or appropriate person")
    plan: str | None = long_text("Care plan")
    budget: int | None = money("Personal budget a week")
    charge: int | None = money("Charge to the client a week")
    review_due: str | None = date("Review due on", **earliest())
    safeguarding_enquiry: str | None = text("Safeguarding enquiry", prints=False)
    social_worker: bytes | None = link("Social worker", "professional_contact")
    notes: str | None = long_text("Notes")
