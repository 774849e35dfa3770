"""Declares reviews of the service as a whole: against the seven domains, and against the Advocacy Charter.

Source: DOMAIN, "The best-practice framework": self-review of a case and of the service; the Charter frames the service.
"""

from __future__ import annotations

import dataclasses
from typing import Any

from imsa_desktop.casework.declaration import SpaceClass, choice, choices_of, date, long_text, record_kind, text
from imsa_desktop.casework.orders import earliest

SHELF = SpaceClass.SHELF

HOW_WELL = choices_of(
    (
        ("not_judged", "Not judged yet"),
        ("shown_well", "Done well"),
        ("shown_partly", "Done in part"),
        ("not_shown", "Not done"),
        ("does_not_apply", "Does not apply"),
    )
)


def _judged(label: str) -> Any:
    return choice(label, HOW_WELL)


def _shown_by(label: str) -> Any:
    return long_text(label, help="What shows it, and what is still to do. No client’s name or story.")


@record_kind(
    "service_review", "Review of the service", plural="Reviews of the service", space=SHELF, title_field="what"
)
@dataclasses.dataclass(frozen=True, slots=True)
class ServiceReview:
    """One look at the whole service against the seven domains of the best-practice framework; it names no client."""

    what: str | None = text("What was looked at", searched=True, help="The whole service, one host, one year.")
    on: str | None = date("On")
    reviewers: str | None = text("Who looked", help="Also whether clients, or somebody from outside, took part.")
    clients_said: str | None = long_text("What clients said of the service", help="From the survey; nobody by name.")
    empowering_relationship: str | None = _judged("Empowering relationship")
    empowering_relationship_words: str | None = _shown_by("Empowering relationship: in words")
    trauma_informed: str | None = _judged("Trauma-informed approach")
    trauma_informed_words: str | None = _shown_by("Trauma-informed approach: in words")
    criminal_justice: str | None = _judged("Informed engagement with criminal justice")
    criminal_justice_words: str | None = _shown_by("Informed engagement with criminal justice: in words")
    complex_systems: str | None = _judged("Knowledge of complex systems")
    complex_systems_words: str | None = _shown_by("Knowledge of complex systems: in words")
    mental_health: str | None = _judged("Mental health and wellbeing")
    mental_health_words: str | None = _shown_by("Mental health and wellbeing: in words")
    partnership: str | None = _judged("Partnership working")
    partnership_words: str | None = _shown_by("Partnership working: in words")
    training_supervision: str | None = _judged("Training and supervision")
    training_supervision_words: str | None = _shown_by("Training and supervision: in words")
    overall: str | None = long_text("As a whole", searched=True)
    agreed: str | None = long_text("What was agreed, who does it, and by when")
    check_again: str | None = date("Look again on", **earliest())


@record_kind(
    "charter_review",
    "Review against the Advocacy Charter",
    plural="Reviews against the Advocacy Charter",
    space=SHELF,
    title_field="what",
)
@dataclasses.dataclass(frozen=True, slots=True)
class CharterReview:
    """One look at the whole service against the ten points of the Advocacy Charter; it names no client."""

    what: str | None = text("What was looked at", searched=True, help="The whole service, one host, one year.")
    on: str | None = date("On")
    reviewers: str | None = text("Who looked", help="Also whether clients, or somebody from outside, took part.")
    clarity_of_purpose: str | None = _judged("Clarity of purpose")
    clarity_of_purpose_words: str | None = _shown_by("Clarity of purpose: in words")
    independence: str | None = _judged("Independence")
    independence_words: str | None = _shown_by("Independence: in words")
    confidentiality: str | None = _judged("Confidentiality")
    confidentiality_words: str | None = _shown_by("Confidentiality: in words")
    person_led: str | None = _judged("Person-led")
    person_led_words: str | None = _shown_by("Person-led: in words")
    empowerment: str | None = _judged("Empowerment")
    empowerment_words: str | None = _shown_by("Empowerment: in words")
    equality_diversity: str | None = _judged("Equality and diversity")
    equality_diversity_words: str | None = _shown_by("Equality and diversity: in words")
    accessibility: str | None = _judged("Accessibility")
    accessibility_words: str | None = _shown_by("Accessibility: in words")
    accountability: str | None = _judged("Accountability")
    accountability_words: str | None = _shown_by("Accountability: in words")
    safeguarding: str | None = _judged("Safeguarding")
    safeguarding_words: str | None = _shown_by("Safeguarding: in words")
    supporting_advocates: str | None = _judged("Supporting advocates")
    supporting_advocates_words: str | None = _shown_by("Supporting advocates: in words")
    overall: str | None = long_text("As a whole", searched=True)
    agreed: str | None = long_text("What was agreed, who does it, and by when")
    check_again: str | None = date("Look again on", **earliest())
