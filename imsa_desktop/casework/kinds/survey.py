"""Declares the client survey: asked by a third party, readable only to those who hold the survey's key."""

from __future__ import annotations

import dataclasses
from typing import Any

from imsa_desktop.casework.declaration import (
    MergeClass,
    Sensitivity,
    SpaceClass,
    answer,
    choice,
    choices_of,
    date,
    long_text,
    number,
    record_kind,
    text,
)
from imsa_desktop.casework.orders import no_is_safer

SURVEY = SpaceClass.SURVEY
ONLY = Sensitivity.SURVEY_ONLY
LOWEST, HIGHEST = 1, 5
STATEMENTS = (
    "understands_rights",
    "understands_systems",
    "secured_rights",
    "informed_choices",
    "others_benefit",
    "safer",
    "less_risk",
)

SHEET_STATES = choices_of(
    (
        ("being_asked", "Being asked"),
        ("finished", "Finished"),
        ("broken_off", "Broken off"),
        ("declined", "The client did not want to"),
    )
)


def _score(label: str) -> Any:
    return number(
        label, sensitivity=ONLY, prints=False, help="1 strongly disagree … 5 strongly agree; blank: no answer."
    )


def _open_question(label: str) -> Any:
    return long_text(label, sensitivity=ONLY, prints=False, merge=MergeClass.TEXT)


@record_kind("survey_sheet", "Survey sheet", space=SURVEY, title_field="on")
@dataclasses.dataclass(frozen=True, slots=True)
class SurveySheet:
    """One client's answers to the seven statements and four questions; the advocate can never read them."""

    on: str | None = date("Asked on", sensitivity=ONLY, prints=False)
    interviewer: str | None = text("Asked by", sensitivity=ONLY, prints=False, help="Never the client’s own advocate.")
    case_reference: str | None = text("Reference of the case", sensitivity=ONLY, prints=False)
    service: str | None = text("Host organisation", sensitivity=ONLY, prints=False)
    by_phone: str | None = answer("By telephone?", sensitivity=ONLY, prints=False)
    interpreter: str | None = answer("With an interpreter?", sensitivity=ONLY, prints=False)
    language: str | None = text("Language", sensitivity=ONLY, prints=False, suggests="languages")
    permission: str | None = answer("Does the client agree to answer?", sensitivity=ONLY, prints=False, **no_is_safer())
    told_limits: str | None = answer(
        "Was the client told that danger to life or a child would be passed on, and to whom?",
        sensitivity=ONLY,
        prints=False,
        **no_is_safer(),
    )
    may_be_quoted: str | None = answer(
        "May words be quoted without a name?", sensitivity=ONLY, prints=False, **no_is_safer()
    )
    understands_rights: int | None = _score("I understand my rights better")
    understands_systems: int | None = _score("I understand systems in the United Kingdom better")
    secured_rights: int | None = _score("The advocate helped to secure my rights")
    informed_choices: int | None = _score("I can make informed choices")
    others_benefit: int | None = _score("Others would benefit from an advocate")
    safer: int | None = _score("I feel safer")
    less_risk: int | None = _score("I am at less risk of being exploited again")
    help_given: str | None = _open_question("What help did the advocate give?")
    effect: str | None = _open_question("What did it change?")
    compared: str | None = _open_question("Compared with other help?")
    change: str | None = _open_question("What should be done differently?")
    passed_on: str | None = long_text(
        "What had to be passed on, and to whom",
        sensitivity=ONLY,
        prints=False,
        help="Danger to life or to a child only; told to the client.",
    )
    state: str | None = choice("Standing", SHEET_STATES, sensitivity=ONLY, prints=False)
