"""Declares the reviews of a safety plan and of the judgement of risk: each look again is a record of its own."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    answer,
    choice,
    choices_of,
    date,
    link,
    long_text,
    record_kind,
    text,
)
from imsa_desktop.casework.kinds.risk import LEVELS
from imsa_desktop.casework.orders import earliest, no_is_safer

STILL_RIGHT = choices_of(
    (
        ("not_asked", "Not asked"),
        ("yes", "Still right"),
        ("with_changes", "Right with changes"),
        ("no", "No longer right"),
        ("not_wanted", "The client does not want a plan any more"),
    )
)

REVIEW_OCCASIONS = choices_of(
    (
        ("regular", "The day had come"),
        ("event", "Something happened"),
        ("client", "The client asked for it"),
        ("moving", "A move or a journey"),
        ("court", "Court, police or a release"),
        ("closing", "Before closing"),
        ("other", "Another reason"),
    )
)


@record_kind("plan_review", "Review of the plan", plural="Reviews of the plan", title_field="on")
@dataclasses.dataclass(frozen=True, slots=True)
class PlanReview:
    """One look together at whether a safety plan is still right."""

    plan: bytes | None = link("Safety plan", "safety_plan", is_parent=True)
    on: str | None = date("Looked at on")
    occasion: str | None = choice("Why now", REVIEW_OCCASIONS)
    with_whom: str | None = text("With whom")
    interpreter: str | None = answer("With an interpreter?")
    still_right: str | None = choice("Is the plan still right?", STILL_RIGHT)
    used: str | None = long_text("Was it used, and did it help?", help="In the client’s own words.")
    changed: str | None = long_text("What was changed")
    sheet_taken_back: str | None = answer("Was the earlier sheet taken back or destroyed?", **no_is_safer())
    next_on: str | None = date("Look again on", **earliest())


@record_kind("risk_review", "Review of risk", plural="Reviews of risk", title_field="on")
@dataclasses.dataclass(frozen=True, slots=True)
class RiskReview:
    """One look again at the risk in a case: the level then, and what had changed."""

    case: bytes | None = link("Case", "case", is_parent=True)
    on: str | None = date("Looked at on")
    occasion: str | None = choice("Why now", REVIEW_OCCASIONS)
    level_before: str | None = choice("Level before", LEVELS, beside_client=False)
    level_then: str | None = choice("Level then", LEVELS, beside_client=False)
    what_changed: str | None = long_text("What changed since", beside_client=False)
    re_exploitation_known: str | None = answer(
        "Is any re-exploitation known?", help="Said as: no known re-exploitation on this day."
    )
    client_view: str | None = long_text("How the client sees it", searched=True)
    done: str | None = long_text("What we do about it")
    by: bytes | None = link("Judged by", "person")
    next_on: str | None = date("Look again on", **earliest())
