"""Declares what the areas of law and status ask beyond the need itself, from convictions to public law."""

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
    several,
    text,
    undecided,
)
from imsa_desktop.casework.orders import earliest, no_is_safer, yes_is_safer

CONVICTION_EFFECTS = choices_of(
    (
        ("immigration", "Immigration status"),
        ("compensation", "Compensation"),
        ("work_checks", "Checks for work"),
        ("housing", "Housing"),
        ("family", "Family"),
        ("travel", "Travel"),
        ("benefits", "Benefits"),
    )
)

PERMISSIONS_TO_STAY = choices_of(
    (
        ("not_asked", "Not asked"),
        ("none", "None"),
        ("not_sure", "Not sure"),
        ("overstayed", "Ran out"),
        ("asylum_seeker", "Seeking asylum"),
        ("visit_or_work", "Visa for a visit, study or work"),
        ("domestic_worker", "Overseas domestic worker"),
        ("vts", "Temporary permission for victims"),
        ("discretionary", "Other limited leave"),
        ("humanitarian", "Humanitarian protection"),
        ("refugee", "Refugee"),
        ("pre_settled", "Pre-settled status"),
        ("settled", "Settled or indefinite leave"),
        ("citizen", "British or Irish citizen"),
        ("other", "Another permission"),
    )
)

APPLICATION_KINDS = choices_of(
    (
        ("none", "None open"),
        ("asylum", "Asylum claim"),
        ("human_rights", "Human rights"),
        ("vts", "Temporary permission for victims"),
        ("extension", "Extension or change"),
        ("settlement", "Settlement"),
        ("eu_settlement", "EU settlement scheme"),
        ("appeal", "Appeal"),
        ("admin_review", "Administrative review"),
        ("judicial_review", "Judicial review"),
        ("fee_waiver", "Fee waiver"),
        ("return", "Return home"),
        ("other", "Another"),
    )
)

REMOVAL = choices_of(
    (
        ("not_asked", "Not asked"),
        ("detained", "Detained"),
        ("removal_notice", "Notice of removal or deportation"),
        ("reporting", "Has to report"),
        ("bail", "On immigration bail"),
        ("none", "None of these"),
    )
)

LEGAL_AID = choices_of(
    (
        ("not_asked", "Not asked"),
        ("granted", "Granted"),
        ("applied", "Applied for"),
        ("refused", "Refused"),
        ("ended", "Ended"),
        ("not_available", "Not available for this"),
        ("paying", "Client pays"),
        ("free", "Free of charge"),
    )
)


@record_kind("convictions_facts", "Convictions and warrants", plural="Convictions and warrants", once_in="case")
@dataclasses.dataclass(frozen=True, slots=True)
class ConvictionsFacts:
    """What convictions from the time of exploitation still do; each conviction and warrant is its own record."""

    case: bytes | None = link("Case", "case", is_parent=True)
    any_convictions: str | None = answer("Any convictions, here or abroad?", prints=False)
    abroad: str | None = text("In which other countries", prints=False, suggests="countries")
    record_checked_on: str | None = date("Police record asked for on")
    record_came_on: str | None = date("Police record came on")
    raised_then: str | None = answer("Was trafficking raised at the time?")
    nrm_then: str | None = text("Where the NRM stood then")
    still_affects: frozenset[str] | None = several("What they still do", CONVICTION_EFFECTS)
    effects_words: str | None = long_text("What they still do, in words")
    lawyer: bytes | None = link("Lawyer", "professional_contact")
    advice_basis: str | None = text("What the lawyer advised, as the client understood it")
    any_warrant: str | None = answer("Is a warrant outstanding?", prints=False, **yes_is_safer())
    bail_conditions: str | None = long_text("Bail conditions")
    notes: str | None = long_text("Notes")


@record_kind("immigration_facts", "Immigration and asylum", plural="Immigration and asylum", once_in="case")
@dataclasses.dataclass(frozen=True, slots=True)
class ImmigrationFacts:
    """Permission, applications and who advises; only a regulated adviser advises on the person's case."""

    case: bytes | None = link("Case", "case", is_parent=True)
    permission: str | None = choice("Permission now", PERMISSIONS_TO_STAY, **undecided())
    permission_words: str | None = text("Permission in words")
    may_work: str | None = answer("May the client work?")
    public_funds: str | None = answer("Are public funds allowed?")
    expires: str | None = date("Permission ends on", **earliest())
    application: str | None = choice("Open application or appeal", APPLICATION_KINDS)
    application_reference: str | None = text("Reference", searched=True)
    lodged_on: str | None = date("Lodged on")
    adviser: bytes | None = link("Regulated adviser", "professional_contact")
    adviser_level: str | None = text("Firm or level of the adviser")
    legal_aid: str | None = choice("Legal aid", LEGAL_AID)
    removal: str | None = choice(
        "Detention, removal, reporting",
        REMOVAL,
        **protective("detained", "removal_notice", "bail", "reporting", "not_asked", "none"),
    )
    bail_conditions: str | None = long_text("Reporting or bail conditions")
    next_reporting: str | None = date("Report next on", **earliest())
    interview_on: str | None = date("Interview or biometrics on", **earliest())
    evidence_due: str | None = date("Evidence due on", **earliest())
    passport_held_by: str | None = text("Who holds the passport", sensitivity=Sensitivity.THIRD_PARTY, prints=False)
    online_account: str | None = text(
        "Who controls the online account", sensitivity=Sensitivity.THIRD_PARTY, prints=False
    )
    proof_held: str | None = text("Proof of status the client holds")
    dependants_words: str | None = text("Dependants on the application")
    family_reunion: str | None = text("Family reunion or tracing")
    notes: str | None = long_text("Notes")


@record_kind("family_facts", "Family law", plural="Family law", once_in="case")
@dataclasses.dataclass(frozen=True, slots=True)
class FamilyFacts:
    """Proceedings about family and children; each child stands with the dependants."""

    case: bytes | None = link("Case", "case", is_parent=True)
    children_words: str | None = long_text("Children, and where they are", prints=False)
    proceedings: str | None = text("Which proceedings")
    court: str | None = text("Court and its reference", searched=True, suggests="courts")
    next_hearing: str | None = date("Next hearing on", **earliest())
    lawyer: bytes | None = link("Client’s lawyer", "professional_contact")
    legal_aid: str | None = choice("Legal aid", LEGAL_AID)
    orders: str | None = long_text("Orders in force")
    orders_end: str | None = date("The first of them ends on", **earliest())
    contact: str | None = long_text("Contact with the children")
    handover_safe: str | None = answer("Is the hand-over of the children safe?", **no_is_safer())
    other_party: str | None = text(
        "The other party’s link to the exploitation", sensitivity=Sensitivity.THIRD_PARTY, prints=False
    )
    address_kept: str | None = answer("Must the address be kept from them?", prints=False, **yes_is_safer())
    social_worker: bytes | None = link("Social worker", "professional_contact")
    child_protection: str | None = text("Child-protection status")
    abduction_risk: str | None = answer("Could a child be taken abroad?", prints=False, **yes_is_safer())
    notes: str | None = long_text("Notes", prints=False)


@record_kind("nrm_facts", "National Referral Mechanism", plural="National Referral Mechanism", once_in="case")
@dataclasses.dataclass(frozen=True, slots=True)
class NrmFacts:
    """What the area panel shows of the NRM; the journey with its stages is a record of its own."""

    case: bytes | None = link("Case", "case", is_parent=True)
    referred_by: str | None = text("Who referred", suggests="first_responders")
    referred_on: str | None = date("Referred on")
    number: str | None = text("NRM number", searched=True)
    duty_to_notify_only: str | None = answer("Only a duty to notify, without consent?")
    support_wanted: str | None = answer("Does the client want the support?")
    provider: str | None = text("Support provider and worker")
    support_entered: str | None = date("Support since")
    support_ends: str | None = date("Support ends on", **earliest())
    subsistence: str | None = text("Subsistence received", help="Amount, how it is paid, what is missing.")
    disqualification: str | None = text("Disqualification")
    rna_number: str | None = text("Which recovery needs assessment")
    rna_found: str | None = long_text("What it found")
    rna_ends: str | None = date("Its support ends on", **earliest())
    proof_held: str | None = text("Proof the client holds")
    copies_with: str | None = text("Who has copies")
    notes: str | None = long_text("Notes")


@record_kind("public_law_facts", "Public law", plural="Public law", once_in="case")
@dataclasses.dataclass(frozen=True, slots=True)
class PublicLawFacts:
    """What stands over all challenges; each challenge is a record of its own."""

    case: bytes | None = link("Case", "case", is_parent=True)
    bodies_failing: str | None = long_text("Which bodies fail the client, and how")
    lawyer: bytes | None = link("Solicitor", "professional_contact")
    legal_aid: str | None = choice("Legal aid", LEGAL_AID)
    client_wants: str | None = answer("Does the client want a challenge?")
    risks_explained: str | None = text("Risks that were explained, costs among them")
    notes: str | None = long_text("Notes")
