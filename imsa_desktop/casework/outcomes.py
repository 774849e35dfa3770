"""Names the six key outcomes, and what in a file bears on each; whether one is reached, people say.

Source: DOMAIN, "The six key outcomes": each yes, partly, no or not known, who says so, evidence. Re-trafficking
prevented is said as "no known re-exploitation on" a day, so the day of the latest review of risk stands with it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.completeness import is_unsaid
from imsa_desktop.casework.framework import helped_in_emergency, own_choice
from imsa_desktop.casework.tongue import to_say

Values = Mapping[str, Any]
_GOOD, _BAD = ("resolved", "partly"), ("not_achieved",)
_ROOF = ("housing", "welfare_benefits", "fraud_debt")
_STOPPED = ("no_action", "dropped")
_ENTITLED = ("welfare_benefits", "housing", "compensation", "health", "nrm", "community_care", "immigration")


@dataclass(frozen=True, slots=True)
class Sign:
    """Something in the file that bears on an outcome. ``speaks_for`` False means it speaks against."""

    code: str
    label: str
    kind: str
    counts: Callable[[Values], bool]
    speaks_for: bool = True


@dataclass(frozen=True, slots=True)
class KeyOutcome:
    """One outcome, by the code of ``key_outcome.outcome``, and its signs."""

    code: str
    signs: tuple[Sign, ...]


def _need(states: tuple[str, ...], areas: tuple[str, ...]) -> Callable[[Values], bool]:
    return lambda values: values.get("state") in states and values.get("area") in areas


def _filled(*names: str) -> Callable[[Values], bool]:
    return lambda values: any(not is_unsaid(values.get(name)) for name in names)


def _is(name: str, *codes: str) -> Callable[[Values], bool]:
    return lambda values: values.get(name) in codes


def _own_step_done(values: Values) -> bool:
    """A step that was the client's, alone or with us, and was done; one planned or left says nothing yet."""
    return values.get("whose") in ("client", "together") and values.get("state") == "done"


def _came_to_an_outcome(matter: Values) -> bool:
    """An outcome that is told, but of what was stopped: that stands on the other side."""
    return not is_unsaid(matter.get("outcome")) and matter.get("stage") not in _STOPPED


OUTCOMES = (
    KeyOutcome(
        "choice_empowerment",
        (
            Sign("chose", to_say("Choices the client made"), "option", own_choice),
            Sign("goals", to_say("Goals reached, wholly or partly"), "plan_goal", _is("state", "reached", "partly")),
            Sign("own_steps", to_say("Steps the client did"), "plan_action", _own_step_done),
            Sign("asked_us", to_say("Choices left to us"), "option", _is("decision", "asked_me"), speaks_for=False),
            Sign(
                "pressed",
                to_say("Choices others pressed for"),
                "option",
                _is("pressed_by_others", "yes"),
                speaks_for=False,
            ),
        ),
    ),
    KeyOutcome(
        "destitution_avoided",
        (
            Sign("roof", to_say("Needs of home and money met"), "need", _need(_GOOD, _ROOF)),
            Sign("crisis", to_say("Helped in an emergency"), "crisis_help", helped_in_emergency),
            Sign("no_roof", to_say("Needs of home and money not met"), "need", _need(_BAD, _ROOF), speaks_for=False),
            Sign(
                "crisis_not",
                to_say("Emergencies not helped"),
                "crisis_help",
                _is("state", "not_helped"),
                speaks_for=False,
            ),
        ),
    ),
    KeyOutcome(
        "justice",
        (
            Sign("said", to_say("What justice means to the client, in their words"), "case", _filled("justice_means")),
            Sign("matters", to_say("Criminal matters with an outcome"), "criminal_matter", _came_to_an_outcome),
            Sign("overturned", to_say("Convictions overturned"), "conviction", _is("state", "overturned")),
            Sign(
                "warrants",
                to_say("Surrender refused, or the warrant withdrawn"),
                "warrant",
                _is("state", "refused", "withdrawn"),
            ),
            Sign("compensation", to_say("Compensation reached"), "need", _need(_GOOD, ("compensation",))),
            Sign("awards", to_say("Compensation awarded"), "compensation_claim", _is("state", "awarded", "paid")),
            Sign(
                "dropped",
                to_say("Stopped without a trial"),
                "criminal_matter",
                _is("stage", *_STOPPED),
                speaks_for=False,
            ),
        ),
    ),
    KeyOutcome(
        "no_retrafficking",
        (
            Sign("none_known", to_say("Reviews with none known"), "risk_review", _is("re_exploitation_known", "no")),
            Sign("plans", to_say("Safety plans in use"), "safety_plan", _is("state", "in_use")),
            Sign(
                "known",
                to_say("Reviews with re-exploitation known"),
                "risk_review",
                _is("re_exploitation_known", "yes"),
                speaks_for=False,
            ),
        ),
    ),
    KeyOutcome(
        "entitlements",
        (
            Sign("needs", to_say("Entitlements reached"), "need", _need(_GOOD, _ENTITLED)),
            Sign(
                "decisions",
                to_say("Decisions changed after a challenge"),
                "decision",
                _is("result", "changed", "changed_partly"),
            ),
            Sign("not", to_say("Entitlements not reached"), "need", _need(_BAD, _ENTITLED), speaks_for=False),
        ),
    ),
    KeyOutcome(
        "educated",
        (
            Sign(
                "explained",
                to_say("Options explained and understanding checked"),
                "option",
                _filled("understanding_checked"),
            ),
            Sign(
                "professionals",
                to_say("What professionals learned from us"),
                "professional_contact",
                _filled("learned_from_us"),
            ),
            Sign(
                "roles",
                to_say("Our role explained to professionals"),
                "professional_contact",
                _filled("role_explained_on"),
            ),
        ),
    ),
)


def kinds_read() -> tuple[str, ...]:
    """The kinds of record that any sign counts."""
    return tuple(dict.fromkeys(each.kind for outcome in OUTCOMES for each in outcome.signs))
