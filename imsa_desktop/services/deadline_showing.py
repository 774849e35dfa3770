"""What a screen is given of deadlines: suggestions from rules, and how one deadline stands today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imsa_desktop.casework.deadlines.governing import GovernedBy, Override
from imsa_desktop.casework.deadlines.reckoning import Reckoned, Warned
from imsa_desktop.casework.deadlines.recount import Proposal
from imsa_desktop.casework.deadlines.rule import Rule
from imsa_desktop.services.showing import RecordView
from imsa_protocol.identifiers import RecordId


@dataclass(frozen=True, slots=True)
class Note:
    """Something said beside a date. ``code`` is a value of :class:`Warned` or one of this module's."""

    code: str
    words: str


PRINTED_DIFFERS = "printed_differs"  # printed and computed are not the same day: both are shown
PRINTED_IN_DECISION = "printed_in_decision"  # the decision's printed deadline is earlier than the day that governs
SUGGESTED_EARLIER = "suggested_earlier"  # a suggestion that may not govern lies before the printed day
OVERRIDE_LACKS = "override_lacks"  # an override does not count until something is there
RULE_NOT_HERE = "rule_not_here"  # the version it was made with is not on this laptop
DATES_CHANGED = "dates_changed"  # the decision says other days than those it was computed from
NEWER_RULE = "newer_rule"  # a recount is proposed
DONE_LATE = "done_late"  # it was done after its last day, and keeps saying so
ACT_TODAY = "act_today"  # the day to act by has come or passed, the last day has not


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One rule that fits a decision, and the days it makes. Days are ISO, None where nothing is computed."""

    rule: Rule
    reckoned: Reckoned
    title: str
    period: str  # "21 days from the day the client had it, that day counted"; "" where typed from the paper
    counted_from: str | None  # the day
    counted_from_words: str  # "the day it was sent"
    computed: str | None  # last day; a mere suggestion where ``only_suggestion``
    printed: str | None  # as it stands in the decision
    governs: str | None  # the day that would govern
    governed_by: GovernedBy
    act_by: str | None
    only_suggestion: bool
    typed_only: bool
    by_then: str  # "must have arrived by then"
    certainty: str  # words
    sign_off: str  # who signed the rule off, or that no lawyer has yet: to be shown wherever the day is
    source: str
    late_route: str
    good_to_know: str  # the rule's own note, "" for none
    notes: Sequence[Note]


@dataclass(frozen=True, slots=True)
class DeadlineStanding:
    """How one deadline stands today. Days are ISO."""

    view: RecordView
    decision: RecordId | None
    what: str
    rule: Rule | None  # the version it was made with; None for one typed from the paper alone
    period: str
    counted_from: str | None
    counted_from_words: str
    computed: str | None
    printed: str | None
    last_day: str | None  # the day that governs
    governed_by: GovernedBy
    governed_words: str
    act_by: str | None
    proof_asked_by: str | None  # where the solicitor acts
    who_acts: str  # code
    by_then: str  # "must have arrived by then"
    open: bool
    late: bool
    days_left: int | None  # to the governing day; negative when late
    late_words: str  # "" unless late
    override: Override | None
    override_day: str | None
    override_lacks: Sequence[str]  # fields
    certainty: str
    sign_off: str
    source: str
    late_route: str
    good_to_know: str  # the rule's own note, "" for none
    notes: Sequence[Note]
    proposal: Proposal | None

    def warned(self, code: str | Warned) -> bool:
        """Whether something of that code is said beside it."""
        return any(each.code == code for each in self.notes)
