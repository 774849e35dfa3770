"""Declares the journey through the National Referral Mechanism, from before a referral until after the exit.

The preparation sheet follows what the online referral form asks: its form is open for about an hour, without a line it
cannot be opened at all. What it asks changes; the sheet is to be checked with a first responder.
"""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    MergeClass,
    Sensitivity,
    answer,
    choice,
    choices_of,
    date,
    link,
    long_text,
    moment,
    record_kind,
    several,
    text,
)
from imsa_desktop.casework.kinds.client import EXPLOITATION_KINDS
from imsa_desktop.casework.orders import earliest, no_is_safer, yes_is_safer

ACCOUNT = Sensitivity.ACCOUNT_OF_EXPLOITATION
THIRD = Sensitivity.THIRD_PARTY

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


PREPARATION_STATES = choices_of(
    (
        ("begun", "Begun"),
        ("waits", "Something is still to be found out"),
        ("ready", "Ready to be typed in"),
        ("typed", "Typed into the online form"),
        ("not_wanted", "The person does not want to be referred"),
    )
)


@record_kind("nrm_preparation", "Preparation for the referral form", once_in="nrm_journey", title_field="state")
@dataclasses.dataclass(frozen=True, slots=True)
class NrmPreparation:
    """What the online referral form will ask, gathered beforehand from what stands written; nothing is asked again."""

    journey: bytes | None = link("National Referral Mechanism", "nrm_journey", is_parent=True)
    state: str | None = choice("Standing", PREPARATION_STATES)
    agrees: str | None = answer(
        "Does the person agree to be referred?",
        help="An adult decides; without consent some bodies only notify, and name nobody.",
        **no_is_safer(),
    )
    understood_how: str | None = text("How it was explained and understood")
    may_be_child: str | None = answer("Might they be under 18?", help="Then no consent is asked.", **yes_is_safer())
    first_responder: str | None = text("First responder who types it in", suggests="first_responders")
    responder_contact: str | None = text("Name and telephone there")
    names_as_in_papers: str | None = text("Name and date of birth as in the papers", prints=False)
    nationality: str | None = text("Nationality", suggests="nationalities")
    language: str | None = text("Language and interpreter", suggests="languages")
    safe_contact: str | None = text("How the person may be reached safely", help="And what must not be sent or said.")
    staying: str | None = text("Where the person stays tonight, and is it safe", prints=False)
    dependants: str | None = text("Children and others who depend on the person")
    exploitation: frozenset[str] | None = several("Exploitation", EXPLOITATION_KINDS, sensitivity=ACCOUNT, prints=False)
    where: str | None = text("Places and countries", sensitivity=ACCOUNT, prints=False)
    when: str | None = text("From when until when, as far as it is known", sensitivity=ACCOUNT, prints=False)
    how_it_began: str | None = long_text(
        "How it began",
        sensitivity=ACCOUNT,
        prints=False,
        help="Out of a statement that exists; the person is not asked to tell it again.",
    )
    what_was_done: str | None = long_text("What the person was made to do", sensitivity=ACCOUNT, prints=False)
    how_controlled: str | None = long_text(
        "How the person was controlled", sensitivity=ACCOUNT, prints=False, help="Debt, papers, threats, family."
    )
    how_it_ended: str | None = long_text("How it ended, and whether it goes on", sensitivity=ACCOUNT, prints=False)
    signs: str | None = long_text("What was seen that points to it", sensitivity=ACCOUNT, prints=False)
    others: str | None = long_text("Those responsible, and others who were there", sensitivity=THIRD, prints=False)
    evidence: str | None = long_text("Evidence, and who holds it")
    police: str | None = text("Police: told or not wanted; reference")
    other_bodies: str | None = text("Other bodies that know, and their references")
    in_danger: str | None = long_text("Danger now, and who must not learn of it", prints=False)
    support_wanted: str | None = long_text("Support the person wants", help="A bed, money, a doctor, a lawyer.")
    still_to_find: str | None = long_text("Still to be found out")
    read_through: str | None = answer("Was it read through with the person?", **no_is_safer())
    typed_on: str | None = moment("Typed into the form at")
    form_reference: str | None = text("Reference the form gave", searched=True)
