"""Declares the first assessment: a sweep over the areas of a life, over several meetings, never an interrogation."""

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
)
from imsa_desktop.casework.kinds.encounters import AREAS

ASSESSED_AREAS = (
    *AREAS,
    *choices_of(
        (
            ("safety", "Safety"),
            ("wellbeing", "Health and wellbeing"),
            ("identity_papers", "Identity papers"),
            ("money_today", "Money for today"),
            ("dependants", "Dependants"),
            ("criminal_justice", "Criminal justice"),
            ("support_network", "Support network"),
            ("work_learning", "Work, learning and future"),
        )
    ),
)

NEED_STATES = choices_of(
    (
        ("not_talked", "Not talked about yet"),
        ("no_need", "No need"),
        ("need", "Need"),
        ("in_progress", "In progress"),
        ("waiting", "Waiting on somebody"),
        ("resolved", "Resolved"),
        ("partly", "Partly resolved"),
        ("not_achieved", "Not achieved"),
        ("declined", "Client declined"),
        ("does_not_apply", "Does not apply"),
        ("prefers_not", "Prefers not to say"),
    )
)

NEED_STATES_SAFEST_FIRST = (
    "need",
    "in_progress",
    "waiting",
    "partly",
    "not_achieved",
    "not_talked",
    "prefers_not",
    "declined",
    "resolved",
    "no_need",
    "does_not_apply",
)

NEED_URGENCY = choices_of((("today", "Today"), ("week", "This week"), ("later", "Later")))
NEED_URGENCY_SAFEST_FIRST = ("today", "week", "later")

ASSESSMENT_STATES = choices_of(
    (("not_begun", "Not begun"), ("under_way", "Under way"), ("whole", "Every area talked about"))
)


@record_kind("assessment", "Initial assessment", once_in="case")
@dataclasses.dataclass(frozen=True, slots=True)
class Assessment:
    """The first look over all areas together; begun on one day, finished whenever it is."""

    case: bytes | None = link("Case", "case", is_parent=True)
    begun_on: str | None = date("Begun on")
    with_interpreter: str | None = answer("Was an interpreter there?")
    state: str | None = choice("Where it stands", ASSESSMENT_STATES, **protective("under_way", "not_begun", "whole"))
    pace: str | None = long_text(
        "How the client wants to go about it", help="Pauses, what not to ask, who may be there."
    )
    notes: str | None = long_text("Notes", searched=True)


@record_kind(
    "assessment_area",
    "Area of the assessment",
    plural="Areas of the assessment",
    once_in="assessment",
    once_key="area",
    title_field="area",
)
@dataclasses.dataclass(frozen=True, slots=True)
class AssessmentArea:
    """What the sweep found in one area."""

    assessment: bytes | None = link("Initial assessment", "assessment", is_parent=True)
    area: str | None = choice("Area", ASSESSED_AREAS)
    state: str | None = choice("State", NEED_STATES, **protective(*NEED_STATES_SAFEST_FIRST))
    urgency: str | None = choice("How soon", NEED_URGENCY, **protective(*NEED_URGENCY_SAFEST_FIRST))
    words: str | None = long_text("What was said", searched=True)
    talked_on: str | None = date("Talked about on")
