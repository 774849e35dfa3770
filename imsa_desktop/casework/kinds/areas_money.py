"""Declares what the money areas ask beyond the need itself: benefits, compensation, fraud and debt."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    Sensitivity,
    answer,
    approximate_date,
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
    undecided,
)
from imsa_desktop.casework.orders import earliest, no_is_safer, yes_is_safer

PAYING_BODIES = choices_of(
    (
        ("not_asked", "Not asked"),
        ("dwp", "Department for Work and Pensions"),
        ("council", "Council"),
        ("social_security_scotland", "Social Security Scotland"),
        ("dfc", "Department for Communities"),
        ("home_office", "Home Office"),
        ("other", "Another body"),
    )
)

RECOURSE = choices_of(
    (
        ("not_asked", "Not asked"),
        ("allowed", "Public funds allowed"),
        ("not_allowed", "No recourse to public funds"),
        ("not_sure", "Not sure"),
        ("applied", "Asked for the condition to be lifted"),
    )
)

COMPENSATION_ROUTES = choices_of(
    (
        ("cica", "Criminal injuries (CICA)"),
        ("ni_scheme", "Northern Ireland scheme"),
        ("tribunal", "Employment tribunal"),
        ("civil", "Civil claim"),
        ("reparation", "Reparation order"),
        ("human_rights", "Human Rights Act"),
        ("wages", "Enforcement of the minimum wage"),
        ("other", "Another route"),
    )
)

CLAIM_STATES = choices_of(
    (
        ("thinking", "Being thought about"),
        ("advised", "Advised by a lawyer"),
        ("preparing", "Being prepared"),
        ("sent", "Sent in"),
        ("offer", "An offer was made"),
        ("refused", "Refused"),
        ("challenged", "Challenged"),
        ("awarded", "Awarded"),
        ("paid", "Paid"),
        ("not_wanted", "The client does not want it"),
        ("out_of_time", "Out of time"),
    )
)

DEBT_WHOSE = choices_of(
    (
        ("not_asked", "Not asked"),
        ("client", "The client’s own"),
        ("others", "Made by others in the client’s name"),
        ("under_force", "Made by the client under force"),
        ("not_sure", "Not sure"),
    )
)

DEBT_STAGES = choices_of(
    (
        ("not_asked", "Not asked"),
        ("bill", "Bill or reminder"),
        ("collection", "Collector or default notice"),
        ("letter_before_claim", "Letter before a claim"),
        ("claim", "Court claim"),
        ("judgment", "Judgment"),
        ("bailiffs", "Bailiffs or enforcement"),
        ("statutory_demand", "Statutory demand"),
        ("bankruptcy", "Bankruptcy or sequestration"),
        ("held", "On hold"),
        ("disputed", "Disputed"),
        ("written_off", "Written off or cleared"),
        ("paid", "Paid"),
    )
)

DEBT_PROTECTION = choices_of(
    (
        ("breathing_space", "Breathing space"),
        ("protective_registration", "Protective registration against fraud"),
        ("vulnerability", "Marked as vulnerable with the creditor"),
        ("company_corrected", "Company record put right"),
        ("vehicle_corrected", "Vehicle record put right"),
        ("credit_file", "Note on the credit file"),
        ("crime_reported", "Reported as fraud"),
    )
)


@record_kind("benefits_facts", "Benefits", plural="Benefits", once_in="case")
@dataclasses.dataclass(frozen=True, slots=True)
class BenefitsFacts:
    """What has to be known about the client's benefits and who controls them."""

    case: bytes | None = link("Case", "case", is_parent=True)
    benefit: str | None = text("Benefits received", searched=True)
    paying_body: str | None = choice("Paid by", PAYING_BODIES)
    recourse: str | None = choice("Public funds", RECOURSE)
    residence_test: str | None = text("Residence test", help="Met, not met, and why.")
    ni_number: str | None = answer("Does the client have a National Insurance number?")
    next_payment_on: str | None = date("Next payment on")
    next_payment: int | None = money("Amount of the next payment")
    deductions: str | None = long_text("Deductions", help="Advance, overpayment, sanction.")
    account_controlled_by: str | None = text(
        "Who controls the account and log-in", sensitivity=Sensitivity.THIRD_PARTY, prints=False
    )
    appointee: str | None = text("Appointee", sensitivity=Sensitivity.THIRD_PARTY, prints=False)
    control_is_safe: str | None = answer("Does the money safely reach the client?", **no_is_safer())
    claims_by_others: str | None = long_text("Claims that others made in the client’s name", prints=False)
    health_assessment: str | None = text("Health assessment")
    health_assessment_on: str | None = date("Assessment or form due on", **earliest())
    evidence_due_on: str | None = date("Evidence due on", **earliest())
    notes: str | None = long_text("Notes")


@record_kind("compensation_facts", "Compensation", plural="Compensation", once_in="case")
@dataclasses.dataclass(frozen=True, slots=True)
class CompensationFacts:
    """What any route to compensation asks first, and what an award would change."""

    case: bytes | None = link("Case", "case", is_parent=True)
    client_wants: str | None = answer("Does the client want compensation?")
    routes: frozenset[str] | None = several("Routes talked about", COMPENSATION_ROUTES)
    first_incident: str | None = approximate_date("First incident", prints=False)
    last_incident: str | None = approximate_date("Last incident", prints=False)
    reported_on: str | None = approximate_date("Reported on")
    report_reference: str | None = text("Reference of the report", searched=True)
    last_day: str | None = date("Last day to claim", **earliest())
    late_reasons: str | None = long_text("Reasons, if late")
    unspent_convictions: str | None = answer(
        "Unspent convictions on the day of the claim?",
        help="They bar or cut a criminal-injuries award.",
        **yes_is_safer(),
    )
    effect_on_benefits: str | None = long_text("What an award would do to benefits")
    paid_safely: str | None = text("How it can be paid safely", help="Own account, trust, somebody who holds it.")
    lawyer: bytes | None = link("Lawyer", "professional_contact")
    notes: str | None = long_text("Notes")


@record_kind("compensation_claim", "Compensation claim", title_field="against")
@dataclasses.dataclass(frozen=True, slots=True)
class CompensationClaim:
    """One claim on one route, from the first advice until the money is there."""

    case: bytes | None = link("Case", "case", is_parent=True)
    need: bytes | None = link("Need", "need")
    route: str | None = choice("Route", COMPENSATION_ROUTES)
    against: str | None = text("Claim to or against", searched=True)
    reference: str | None = text("Reference", searched=True)
    lawyer: bytes | None = link("Lawyer", "professional_contact")
    funding: str | None = text("How it is paid for", help="Legal aid, no win no fee, free.")
    last_day: str | None = date("Last day to claim", **earliest())
    late_reasons: str | None = long_text("Reasons, if late")
    sent_on: str | None = date("Sent in on")
    state: str | None = choice("Standing", CLAIM_STATES)
    offer: int | None = money("Offer or award")
    offer_on: str | None = date("Offered on")
    answer_by: str | None = date("Answer by", **earliest())
    answered_on: str | None = date("Answered on")
    paid_on: str | None = date("Paid on")
    paid_how: str | None = text("Paid how")
    client_view: str | None = long_text("What the client thinks of it")
    notes: str | None = long_text("Notes", searched=True)


@record_kind("money_facts", "Money and bank account", plural="Money and bank accounts", once_in="case")
@dataclasses.dataclass(frozen=True, slots=True)
class MoneyFacts:
    """The client's bank account, and who else can see into the client's money."""

    case: bytes | None = link("Case", "case", is_parent=True)
    has_account: str | None = answer("Does the client have a bank account of their own?")
    account_opened_on: str | None = date("Opened on")
    bank: str | None = text("Bank", prints=False)
    opened_with: str | None = text("Opened with which papers")
    refused_by: str | None = text("Banks that refused, and why")
    who_else_sees: str | None = text("Who else can see or use it", sensitivity=Sensitivity.THIRD_PARTY, prints=False)
    accounts_by_others: str | None = long_text("Accounts opened by others in the client’s name", prints=False)
    companies_by_others: str | None = long_text("Companies and vehicles in the client’s name", prints=False)
    credit_checked_on: str | None = date("Credit file looked at on")
    money_adviser: bytes | None = link("Debt adviser", "professional_contact")
    notes: str | None = long_text("Notes")


@record_kind("debt", "Debt", title_field="creditor")
@dataclasses.dataclass(frozen=True, slots=True)
class Debt:
    """One debt: whose it truly is, how far it has gone, and what protects the client."""

    case: bytes | None = link("Case", "case", is_parent=True)
    need: bytes | None = link("Need", "need")
    creditor: str | None = text("Creditor", searched=True)
    collector: str | None = text("Collector or bailiff", searched=True)
    reference: str | None = text("Reference", searched=True)
    amount: int | None = money("Amount")
    whose: str | None = choice("Whose is it?", DEBT_WHOSE, **undecided())
    whose_words: str | None = long_text("How it came about", prints=False)
    stage: str | None = choice(
        "How far it has gone",
        DEBT_STAGES,
        **protective(
            "bailiffs",
            "bankruptcy",
            "statutory_demand",
            "judgment",
            "claim",
            "letter_before_claim",
            "collection",
            "bill",
            "disputed",
            "not_asked",
            "held",
            "written_off",
            "paid",
        ),
    )
    stage_on: str | None = date("Since")
    act_by: str | None = date("Answer or visit on", **earliest())
    crime_reference: str | None = text("Crime reference", searched=True)
    evidence: str | None = long_text("Evidence")
    protection: frozenset[str] | None = several("Protection in place", DEBT_PROTECTION)
    protection_until: str | None = date("Protected until", **earliest())
    adviser: bytes | None = link("Regulated adviser", "professional_contact")
    notes: str | None = long_text("Notes", searched=True)
