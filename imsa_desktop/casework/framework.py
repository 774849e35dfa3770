"""Names the seven domains of the best-practice framework, and what in a file is evidence for each.

The file shows counts with the records behind them; a reviewer judges beside them. No count is a mark, and a domain
without records is "nothing in the file yet", never a failing.
Source: DOMAIN, "The best-practice framework" (Independent review of the IMSA model, 2021).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from imsa_desktop.casework.completeness import is_unsaid
from imsa_desktop.casework.consent_rule import Holds, holds_on
from imsa_desktop.casework.deadlines.governing import governing_day
from imsa_desktop.casework.deadlines.reckoning import day_of
from imsa_desktop.casework.tongue import to_say

Values = Mapping[str, Any]
Counts = Callable[[Values, date], bool]
"""Whether a record counts, by its values and the day that is asked about."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing a file can show: the kind of record, which of them count, and how it is said."""

    code: str
    label: str
    kind: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class Domain:
    """One domain of the framework, by the code of ``domain_judgement.domain``."""

    code: str
    evidence: tuple[Evidence, ...]


def _any(_: Values, _on: date) -> bool:
    return True


def _has(*names: str) -> Counts:
    return lambda values, _on: any(not is_unsaid(values.get(name)) for name in names)


def _is(name: str, *codes: str) -> Counts:
    return lambda values, _on: values.get(name) in codes


def _kept(values: Values, _on: date) -> bool:
    """A deadline done on or before the day that governs; where either day is not known, nobody can say it was kept."""
    done, last = day_of(values.get("done_on")), governing_day(values).day
    return values.get("state") == "done" and done is not None and last is not None and done <= last


def _may_share(values: Values, on: date) -> bool:
    return holds_on(values, on) in (Holds.HOLDS, Holds.IN_PART)


def own_choice(option: Values) -> bool:
    """Whether the client chose, for or against, and nobody is known to have pressed them."""
    return option.get("decision") in ("chose", "did_not_choose") and option.get("pressed_by_others") != "yes"


def helped_in_emergency(crisis: Values) -> bool:
    """Whether help is said: helped for now, or over and what was done; that it is over alone may be mere luck."""
    return crisis.get("state") == "held" or (crisis.get("state") == "over" and not is_unsaid(crisis.get("done")))


def _is_not(name: str, *codes: str) -> Counts:
    return lambda values, _on: values.get(name) not in codes


def _health(need: Values, _on: date) -> bool:
    return need.get("area") == "health" and need.get("state") not in _NO_NEED


_HOW_INTERPRETED = ("interpreter", "advocate_speaks")
_ASKED_FOR = ("asked", "refused", "in_part", "granted")
_ANSWERED = ("refused", "in_part", "given", "order", "nothing_held")
_NO_NEED = ("not_talked", "no_need", "does_not_apply")
_OWN_VIEW = ("copes", "safe", "hope", "people", "own_words")

DOMAINS = (
    Domain(
        "empowering_relationship",
        (
            Evidence("options", to_say("Options explained with how they may fail"), "option", _has("may_fail")),
            Evidence("choices", to_say("Choices of the client’s own"), "option", lambda each, _on: own_choice(each)),
            Evidence("own_words", to_say("Encounters with the client’s own words"), "encounter", _has("own_words")),
            Evidence("wishes", to_say("Wishes in the client’s order"), "client_wish", _any),
            Evidence("goals", to_say("Goals in the client’s words"), "plan_goal", _has("goal")),
            Evidence("agreements", to_say("Agreements explained and talked over"), "agreement", _has("explained_on")),
        ),
    ),
    Domain(
        "trauma_informed",
        (
            Evidence(
                "interpreted", to_say("Encounters interpreted"), "encounter_interpreter", _is("how", *_HOW_INTERPRETED)
            ),
            Evidence("safe_first", to_say("Asked first whether it is safe to talk"), "encounter", _has("safe_to_talk")),
            Evidence("safety_plans", to_say("Safety plans talked through"), "safety_plan", _has("wish")),
            Evidence("plan_reviews", to_say("Safety plans looked at again"), "plan_review", _any),
            Evidence("not_retold", to_say("Accounts that need not be told again"), "account_source", _any),
            Evidence("risk_reviews", to_say("Risk looked at again"), "risk_review", _any),
        ),
    ),
    Domain(
        "criminal_justice",
        (
            Evidence("willing", to_say("Asked whether the client wants to go on"), "criminal_matter", _has("willing")),
            Evidence("rights", to_say("Rights asked for"), "criminal_matter", _has("rights_asked")),
            Evidence("measures", to_say("Special measures asked for"), "special_measure", _is("state", *_ASKED_FOR)),
            Evidence("hearings", to_say("Hearings that took place"), "hearing", _is("state", "happened")),
            Evidence("reports", to_say("Crimes reported"), "crime_report", _any),
            Evidence(
                "convictions",
                to_say("Convictions challenged, or advice sought"),
                "conviction",
                _is("state", "advice", "appeal", "overturned"),
            ),
            Evidence(
                "requests",
                to_say("Requests for our material answered"),
                "material_request",
                _is("answer", *_ANSWERED),
            ),
        ),
    ),
    Domain(
        "complex_systems",
        (
            Evidence("needs", to_say("Needs talked about"), "need", _is_not("state", "not_talked")),
            Evidence(
                "resolved", to_say("Needs resolved, wholly or partly"), "need", _is("state", "resolved", "partly")
            ),
            Evidence("tried", to_say("What was tried, and who refused"), "need_attempt", _any),
            Evidence("decisions", to_say("Decisions of bodies and courts"), "decision", _any),
            Evidence("challenged", to_say("Challenges sent"), "decision", _has("submitted_on")),
            Evidence("deadlines", to_say("Legal deadlines kept"), "deadline", _kept),
            Evidence("letters", to_say("Letters sent"), "letter", _has("sent_on")),
        ),
    ),
    Domain(
        "mental_health",
        (
            Evidence(
                "offered",
                to_say("Support for wellbeing offered"),
                "wellbeing_support",
                _is_not("taken", "not_available"),
            ),
            Evidence("taken", to_say("Support taken up"), "wellbeing_support", _is("taken", "taken", "ended")),
            Evidence("sessions", to_say("Sessions that took place"), "funded_session", _is("state", "taken")),
            Evidence("asked", to_say("Asked the client how they see it"), "resilience_check", _has(*_OWN_VIEW)),
            Evidence(
                "crisis", to_say("Helped in an emergency"), "crisis_help", lambda each, _on: helped_in_emergency(each)
            ),
            Evidence("health", to_say("Needs in health"), "need", _health),
        ),
    ),
    Domain(
        "partnership",
        (
            Evidence("professionals", to_say("Professionals around the client"), "professional_contact", _any),
            Evidence("roles", to_say("Our role explained to them"), "professional_contact", _has("role_explained_on")),
            Evidence("permissions", to_say("Permissions to share"), "consent", _may_share),
            Evidence("lawyers", to_say("Lawyers asked"), "lawyer_search", _any),
            Evidence("second", to_say("Second opinions"), "second_opinion", _has("asked_on", "on", "said")),
            Evidence(
                "learned", to_say("What professionals learned from us"), "professional_contact", _has("learned_from_us")
            ),
            Evidence(
                "with_others",
                to_say("Contacts with others for the client"),
                "encounter",
                _is("encounter_kind", "without_client"),
            ),
        ),
    ),
    Domain(
        "training_supervision",
        (
            Evidence("reviews", to_say("Reviews of this case"), "case_review", _any),
            Evidence(
                "in_supervision", to_say("Talked over in supervision"), "case_review", _is("occasion", "supervision")
            ),
            Evidence("turning", to_say("Turning points written down"), "turning_point", _any),
            Evidence("learned", to_say("What colleagues can learn"), "case_review", _has("learned")),
        ),
    ),
)


def kinds_read() -> tuple[str, ...]:
    """The kinds of record that any evidence counts."""
    return tuple(dict.fromkeys(each.kind for domain in DOMAINS for each in domain.evidence))
