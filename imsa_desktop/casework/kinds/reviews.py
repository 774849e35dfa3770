"""Declares what was reached and how well: the six key outcomes, and reviews against the seven domains."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import choice, choices_of, date, link, long_text, protective, record_kind, text

KEY_OUTCOMES = choices_of(
    (
        ("choice_empowerment", "Choice and empowerment"),
        ("destitution_avoided", "Destitution and homelessness avoided"),
        ("justice", "Justice pursued as the client means it"),
        ("no_retrafficking", "Re-trafficking prevented"),
        ("entitlements", "Entitlements received that the client wants"),
        ("educated", "Client and professionals educated"),
    )
)

OUTCOME_ANSWERS = choices_of((("not_known", "Not known"), ("yes", "Yes"), ("partly", "Partly"), ("no", "No")))

DOMAINS = choices_of(
    (
        ("empowering_relationship", "Empowering relationship"),
        ("trauma_informed", "Trauma-informed approach"),
        ("criminal_justice", "Informed engagement with criminal justice"),
        ("complex_systems", "Knowledge of complex systems"),
        ("mental_health", "Mental health and wellbeing"),
        ("partnership", "Partnership working"),
        ("training_supervision", "Training and supervision"),
    )
)

JUDGEMENTS = choices_of(
    (
        ("not_judged", "Not judged yet"),
        ("shown_well", "Shown well"),
        ("shown_partly", "Shown in part"),
        ("not_shown", "Not shown in the file"),
        ("does_not_apply", "Does not apply"),
    )
)

CASE_REVIEW_OCCASIONS = choices_of(
    (
        ("regular", "Regular"),
        ("supervision", "In supervision"),
        ("closing", "At the closing"),
        ("outside", "By somebody from outside"),
        ("event", "After something serious"),
        ("self", "By the advocate"),
    )
)


@record_kind("key_outcome", "Key outcome", once_in="case", once_key="outcome", title_field="outcome")
@dataclasses.dataclass(frozen=True, slots=True)
class KeyOutcome:
    """One of the six outcomes: what the client, the advocate and a reviewer each say, side by side."""

    case: bytes | None = link("Case", "case", is_parent=True)
    outcome: str | None = choice("Outcome", KEY_OUTCOMES)
    answer: str | None = choice("Reached?", OUTCOME_ANSWERS, **protective("no", "partly", "not_known", "yes"))
    says_client: str | None = choice("The client says", OUTCOME_ANSWERS)
    client_words: str | None = long_text("In the client’s own words")
    says_advocate: str | None = choice("The advocate says", OUTCOME_ANSWERS)
    says_reviewer: str | None = choice("A reviewer says", OUTCOME_ANSWERS)
    reviewer: str | None = text("Who reviewed")
    evidence: str | None = long_text("Evidence", help="What in the file shows it.")
    as_of: str | None = date("As of", help="Re-trafficking is said as: none known on this day.")


@record_kind("case_review", "Case review", title_field="on")
@dataclasses.dataclass(frozen=True, slots=True)
class CaseReview:
    """One reading of the whole file against the seven domains of the best-practice framework."""

    case: bytes | None = link("Case", "case", is_parent=True)
    on: str | None = date("On")
    occasion: str | None = choice("Occasion", CASE_REVIEW_OCCASIONS)
    reviewer: str | None = text("Reviewed by", help="Name and role.")
    went_well: str | None = long_text("What went well")
    differently: str | None = long_text("What we would do differently")
    client_view: str | None = long_text("What the client said, where it was asked")
    overall: str | None = long_text("As a whole")
    learned: str | None = long_text("What colleagues can learn from it")
    agreed: str | None = long_text("What was agreed, and by when")
    next_on: str | None = date("Look again on")


@record_kind(
    "domain_judgement",
    "Judgement of a domain",
    plural="Judgements of domains",
    once_in="case_review",
    once_key="domain",
    title_field="domain",
)
@dataclasses.dataclass(frozen=True, slots=True)
class DomainJudgement:
    """What a reviewer judges about one domain, beside what the file itself shows."""

    review: bytes | None = link("Case review", "case_review", is_parent=True)
    domain: str | None = choice("Domain", DOMAINS)
    judgement: str | None = choice("Judgement", JUDGEMENTS)
    words: str | None = long_text("In words")
    evidence_seen: str | None = long_text("What in the file shows it")
    not_in_file: str | None = long_text("What was done and does not stand in the file")
