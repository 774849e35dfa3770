"""Says which days of which records want attention, how long before, and what makes each of them past caring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from imsa_desktop.casework.deadlines.counting import after_months_less_a_day

Values = Mapping[str, Any]

TWO_WEEKS = 14
FOUR_WEEKS = 28


@dataclass(frozen=True, slots=True)
class DueDay:
    """One day of a kind of record. ``over_when``: answers that end it; ``over_once``: fields that do, filled."""

    field: str
    days_before: int = 0
    urgent: bool = False
    over_when: tuple[tuple[str, frozenset[str]], ...] = ()
    over_once: tuple[str, ...] = ()
    only_when: tuple[str, frozenset[str]] | None = None
    reviewed: str | None = None  # a look since the day that attention was wanted from ends it
    months_after: int = 0  # the last day lies so many months after the day, less one: a suggestion, never a deadline
    once_come: bool = False  # said on the day and afterwards, not before: it may be years ahead

    def fields(self) -> tuple[str, ...]:
        """Every field of the record it looks at."""
        others = (self.only_when[0],) if self.only_when else ()
        seen = (self.reviewed,) if self.reviewed else ()
        return (self.field, *(name for name, _ in self.over_when), *self.over_once, *others, *seen)

    def is_over(self, values: Values, wanted_on: date) -> bool:
        """Whether this day wants nothing any more."""
        for name, answers in self.over_when:
            if values.get(name) in answers:
                return True
        for name in self.over_once:
            if values.get(name):
                return True
        if self.only_when is not None and values.get(self.only_when[0]) not in self.only_when[1]:
            return True
        seen = values.get(self.reviewed) if self.reviewed else None
        return isinstance(seen, str) and seen[:10] >= wanted_on.isoformat()

    def wanted_on(self, day: date) -> date:
        """The day attention is wanted: some days before the last day."""
        return self.last_day(day) - timedelta(days=self.days_before)

    def last_day(self, day: date) -> date:
        """The day itself, or the one that is reckoned from it."""
        return after_months_less_a_day(day, self.months_after) if self.months_after else day


def _is(name: str, *answers: str) -> tuple[tuple[str, frozenset[str]], ...]:
    return ((name, frozenset(answers)),)


_PLAN_OVER = (("state", frozenset({"replaced", "ended"})), ("wish", frozenset({"declined"})))
_CLAIM_IS_IN = _is("state", "sent", "offer", "challenged", "awarded", "paid", "not_wanted", "out_of_time", "refused")
_CHALLENGE_IS_IN = _is("state", "issued", "permission", "refused", "hearing", "won", "settled", "lost", "dropped")
REVIEW_MONTHS = 3
"""Months in which judicial review is asked for, promptly at that, from the day the grounds first arose.

Source: the rule ``public_law.judicial_review`` (S24), certainty B: not checked for each nation.
"""

DUE_DAYS: Mapping[str, tuple[DueDay, ...]] = {
    # the safety of the client
    "safety_plan": (
        DueDay("review_on", over_when=_PLAN_OVER),
        DueDay("bed_until", urgent=True, over_when=_PLAN_OVER),
    ),
    "plan_review": (DueDay("next_on", over_when=_is("still_right", "not_wanted")),),
    "risk_judgement": (DueDay("review_on"),),
    "risk_review": (DueDay("next_on"),),
    "contact_plan": (DueDay("review_on"),),
    "danger_person": (DueDay("review_on", over_when=_is("standing", "no_longer")),),
    "danger_order": (DueDay("ends", TWO_WEEKS, urgent=True, reviewed="reviewed_on"),),
    "suspect": (
        DueDay("bail_ends", TWO_WEEKS, urgent=True, over_when=_is("state", "dead"), reviewed="reviewed_on"),
        DueDay("release_on", TWO_WEEKS, urgent=True, over_when=_is("state", "dead"), reviewed="reviewed_on"),
    ),
    # bed, papers and money
    "address": (DueDay("stays_until", urgent=True, over_once=("left",)),),
    "housing_facts": (
        DueDay("tonight_until", urgent=True),
        DueDay("leave_by", urgent=True),
        DueDay("duty_ends_on"),
    ),
    "immigration_facts": (
        DueDay("expires", FOUR_WEEKS, urgent=True),
        DueDay("next_reporting", urgent=True),
        DueDay("interview_on", urgent=True),
        DueDay("evidence_due", urgent=True),
    ),
    "benefits_facts": (DueDay("health_assessment_on", urgent=True), DueDay("evidence_due_on", urgent=True)),
    "nrm_facts": (DueDay("support_ends", TWO_WEEKS, urgent=True), DueDay("rna_ends", TWO_WEEKS, urgent=True)),
    "nrm_journey": (
        DueDay("exit_on", TWO_WEEKS, urgent=True, over_when=_is("stage", "reach_in", "withdrawn", "declined")),
        DueDay("rna_end", TWO_WEEKS, urgent=True, over_when=_is("stage", "exit", "reach_in", "withdrawn")),
        DueDay("move_on_until", TWO_WEEKS, urgent=True, over_when=_is("stage", "exit", "reach_in", "withdrawn")),
    ),
    "health_facts": (DueDay("medicine_runs_out", urgent=True),),
    "care_facts": (DueDay("review_due"),),
    "debt": (
        DueDay("act_by", urgent=True, over_when=_is("stage", "written_off", "paid")),
        DueDay("protection_until", over_when=_is("stage", "written_off", "paid")),
    ),
    "identity_paper": (DueDay("expires", FOUR_WEEKS, over_when=_is("held_by_kind", "destroyed", "never_had")),),
    # courts and claims
    "decision": (  # as long as no deadline hangs on it: then that one is wanted in its place
        DueDay(
            "printed_deadline",
            urgent=True,
            over_when=_is("result", "changed", "decided_afresh", "withdrawn", "not_asked", "stands", "late_refused"),
            over_once=("submitted_on",),
        ),
    ),
    "compensation_facts": (DueDay("last_day", urgent=True),),
    "compensation_claim": (
        DueDay("last_day", urgent=True, over_when=_CLAIM_IS_IN, over_once=("sent_on",)),
        DueDay("answer_by", urgent=True, over_once=("answered_on", "paid_on")),
    ),
    "challenge": (
        DueDay(
            "arose_on",
            FOUR_WEEKS,
            urgent=True,
            over_once=("issued_on", "outcome_on"),
            over_when=_CHALLENGE_IS_IN,
            months_after=REVIEW_MONTHS,
        ),
        DueDay("answer_due", over_once=("answered_on",), over_when=_is("state", "won", "settled", "lost", "dropped")),
    ),
    "family_facts": (DueDay("next_hearing", urgent=True), DueDay("orders_end", TWO_WEEKS, urgent=True)),
    "hearing": (
        DueDay("when", urgent=True, over_when=_is("state", "happened", "cancelled", "adjourned", "moved")),
        DueDay("next", urgent=True, only_when=("state", frozenset({"happened", "adjourned", "moved"}))),
    ),
    "warrant": (DueDay("next", urgent=True, over_when=_is("state", "refused", "withdrawn")),),
    "conviction": (
        DueDay(
            "deadline",
            urgent=True,
            over_when=_is("state", "appeal", "overturned", "not_wanted", "spent"),
            over_once=("overturned_on",),
        ),
    ),
    "criminal_matter": (DueDay("review_by", urgent=True, over_when=_is("stage", "ended")),),
    "crime_report": (DueDay("again_by", over_when=_is("result", "closed")),),
    "material_request": (DueDay("answer_by", urgent=True, over_once=("answered_on",)),),
    "lawyer_search": (
        DueDay("needed_by", urgent=True, over_when=_is("answer", "yes", "client_declined")),
        DueDay("again_on", over_once=("answered_on",), over_when=_is("answer", "yes", "client_declined")),
    ),
    # what was agreed
    "appointment": (DueDay("when", over_when=_is("state", "happened", "cancelled", "not_attended", "moved")),),
    "consent": (DueDay("expires", over_when=_is("standing", "withdrawn", "refused", "expired")),),
    "professional_contact": (
        DueDay(
            "permission_until",
            over_when=_is("permission", "withdrawn", "refused", "expired"),
            over_once=("works_until",),
        ),
    ),
    "agreement": (DueDay("again_on", over_once=("ended_on",)),),
    "plan_goal": (DueDay("review_on", over_when=_is("state", "reached", "not_reached", "changed", "not_wanted")),),
    "plan_action": (DueDay("by_when", over_when=_is("state", "done", "not_needed", "not_done")),),
    "letter": (DueDay("answer_due", over_once=("answer_came",), only_when=("state", frozenset({"sent"}))),),
    "duty_sheet": (DueDay("valid_until"),),
    "case_closing": (
        DueDay(
            "keep_until",
            over_when=_is("legal_hold", "yes"),
            only_when=("state", frozenset({"closed"})),
            once_come=True,
        ),
    ),
    "case": (DueDay("waiting_until", only_when=("stage", frozenset({"referral", "waiting"}))),),
    # concerns, advice and the team
    "safeguarding_concern": (DueDay("answer_due", urgent=True, over_when=_is("standing", "answered", "closed")),),
    "concern_step": (DueDay("again_by", urgent=True),),
    "service_concern": (DueDay("answer_due", over_when=_is("standing", "closed")),),
    "complaint": (DueDay("answer_due", over_when=_is("standing", "answered", "closed")),),
    "advice_query": (DueDay("needed_by", urgent=True, over_when=_is("state", "answered", "referral", "closed")),),
    "visit_safety": (DueDay("back_at", urgent=True, over_when=_is("state", "back", "cancelled")),),
}

WANTED_AFTER_CLOSING = frozenset({"task", "deadline", "check_in", "decision", "case_closing"})
"""What stays on Today when a case is closed: what somebody took on, and until when the file is kept."""

ONLY_LATEST: Mapping[str, tuple[str, str]] = {
    "plan_review": ("plan", "on"),
    "risk_review": ("case", "on"),
    "concern_step": ("concern", "on"),  # asking again is a step of its own
}
"""Kinds of which only the latest record in a parent counts: (parent's field, the day it is the latest by)."""

OVER_WITH_PARENT: Mapping[str, tuple[str, str, Mapping[str, frozenset[str]]]] = {
    "concern_step": ("concern", "safeguarding_concern", {"standing": frozenset({"closed"})}),
}
"""Kinds that want nothing once what they hang on is over: (parent's field, its kind, its answers that say so)."""

SAID_BY_THE_NEXT: Mapping[str, tuple[str, str]] = {"hearing": ("next", "when")}
"""A day that wants nothing once another record of its kind in the case stands on it: (this day, the other's day)."""

LEFT_TO: Mapping[str, tuple[str, str]] = {"decision": ("deadline", "decision")}
"""Kinds whose day is left to the records of another kind that hang on them: (that kind, its parent's field)."""

LEFT_TO_ANY: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "compensation_facts": ("compensation_claim", ("last_day", "sent_on")),
}
"""Kinds whose day is left to any record of another kind in the same case that says something in these fields."""
