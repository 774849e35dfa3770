"""Declares the journey through the National Referral Mechanism, from before a referral until after the exit."""

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
from imsa_desktop.casework.orders import earliest, no_is_safer

NRM_STAGES = choices_of(
    (
        ("not_asked", "Not talked about"),
        ("pre_nrm", "Before a referral"),
        ("declined", "Does not want to be referred"),
        ("referred", "Referred"),
        ("rg_waiting", "Waiting for reasonable grounds"),
        ("rg_positive", "Reasonable grounds: positive"),
        ("rg_negative", "Reasonable grounds: negative"),
        ("recovery", "Recovery period"),
        ("cg_waiting", "Waiting for conclusive grounds"),
        ("cg_positive", "Conclusive grounds: positive"),
        ("cg_negative", "Conclusive grounds: negative"),
        ("rna", "Recovery needs assessment"),
        ("exit", "Left the support"),
        ("reach_in", "Reach-in support"),
        ("disqualified", "Disqualified"),
        ("withdrawn", "Withdrew"),
    )
)

NRM_AUTHORITIES = choices_of(
    (
        ("not_known", "Not known"),
        ("sca", "Single Competent Authority"),
        ("ieca", "Immigration Enforcement Competent Authority"),
        ("child_pilot", "Local pilot for children"),
        ("other", "Another authority"),
    )
)

REFERRAL_BASIS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("consent", "With the person’s consent"),
        ("duty_to_notify", "Duty to notify only"),
        ("child", "As a child"),
    )
)

DISQUALIFICATION = choices_of(
    (
        ("not_known", "Not known"),
        ("none", "Nothing of the kind"),
        ("considered", "Being considered"),
        ("public_order", "On grounds of public order"),
        ("bad_faith", "On grounds of bad faith"),
        ("lifted", "Lifted or overturned"),
    )
)


@record_kind("nrm_journey", "National Referral Mechanism", plural="National Referral Mechanism", title_field="stage")
@dataclasses.dataclass(frozen=True, slots=True)
class NrmJourney:
    """One way through the Mechanism; a second referral is a second record. Its decisions are decision records."""

    case: bytes | None = link("Case", "case", is_parent=True)
    stage: str | None = choice("Stage", NRM_STAGES)
    number: str | None = text("Reference number", searched=True)
    consent_or_duty: str | None = choice(
        "Consent, or duty to notify only", REFERRAL_BASIS, help="An adult decides for themselves."
    )
    consent_with_interpreter: str | None = answer("Was consent given with an interpreter?", **no_is_safer())
    consent_on: str | None = date("Consent given on")
    first_responder: str | None = text("First responder", suggests="first_responders")
    responder_person: str | None = text("Name of the person there", searched=True)
    referred_on: str | None = date("Referred on")
    authority: str | None = choice("Competent authority", NRM_AUTHORITIES)
    caseworker: str | None = text("Their caseworker", searched=True)
    rg_on: str | None = date("Reasonable grounds decided on")
    recovery_until: str | None = date("Recovery period until", **earliest())
    cg_on: str | None = date("Conclusive grounds decided on")
    move_on_until: str | None = date("Support after the decision until", **earliest())
    provider: str | None = text("Support provider", searched=True)
    worker: str | None = text("Support worker", searched=True)
    entered_on: str | None = date("Entered the support on")
    exit_on: str | None = date("Leaves or left the support on", help="The cliff edge: prepare it early.", **earliest())
    subsistence: str | None = text("Subsistence", help="How much, how often, how it is paid.")
    disqualification: str | None = choice("Disqualification", DISQUALIFICATION)
    disqualification_words: str | None = long_text("What is said about that")
    rna_number: str | None = text("Number of the recovery needs assessment", searched=True)
    rna_on: str | None = date("Assessment of")
    rna_found: str | None = long_text("What it found")
    rna_end: str | None = date("Support by it until", **earliest())
    reach_in: str | None = text("Reach-in worker and since when")
    proof_held: str | None = text("Letters held", help="For instance both grounds decisions.")
    copies_with: str | None = text("Who has copies")
    client_understands: str | None = long_text("What the client understands of it", help="Asked, not supposed.")
    preparation: str | None = long_text(
        "Preparation sheet",
        help="The online form gives about an hour: gather the words for it here first.",
        merge=MergeClass.TEXT,
        prints=True,
    )
    notes: str | None = long_text("Notes", searched=True)
