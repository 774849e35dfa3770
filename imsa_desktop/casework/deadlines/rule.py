"""Says what a deadline rule is made of: data with a source, a version and a day to check it again, never code."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class Trigger(StrEnum):
    """The day a period is counted from; each is a field of the decision record of the same name."""

    DATED = "dated"
    SENT = "sent"
    NOTIFIED = "notified"  # the client had it
    SERVED = "served"
    MADE_IN_COURT = "made_in_court"
    EVENT = "event_on"


class Unit(StrEnum):
    """What a period is counted in."""

    DAYS = "days"
    WORKING_DAYS = "working_days"
    WEEKS = "weeks"
    MONTHS = "months"
    MONTHS_LESS_A_DAY = "months_less_a_day"
    YEARS = "years"
    HOURS = "hours"
    TYPED = "typed"  # no period: the day stands in the paper


class ArriveOrSent(StrEnum):
    """What has to have happened by the last day."""

    ARRIVE = "arrive"
    SENT = "sent"
    NOT_KNOWN = "not_known"


class ClosedLastDay(StrEnum):
    """What becomes of a last day on which nobody is there."""

    UNCHANGED = "unchanged"
    NEXT_OPEN = "next_open"
    EARLIER = "earlier"


class Certainty(StrEnum):
    """How sure the rule is (DEADLINES.md, §2): only A and B may be the basis of a date."""

    A = "a"
    B = "b"
    C = "c"
    UNSURE = "unsure"


ENOUGH = frozenset({Certainty.A, Certainty.B})
NATIONS = ("england", "wales", "scotland", "northern_ireland")


@dataclass(frozen=True, slots=True)
class DecisionKind:
    """A kind of decision that rules hang on; ``code`` never changes."""

    code: str
    area: str
    label: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One period of the law: what must be done, counted from which day of which decision, and what if it is missed."""

    code: str
    version: int
    title: str
    nations: frozenset[str]
    area: str
    decision_kind: str
    trigger: Trigger
    period: int
    unit: Unit
    source: str
    certainty: Certainty
    check_again_by: date
    computed: bool = True  # False: typed from the paper, never computed
    first_day_counts: bool = False
    arrive_or_sent: ArriveOrSent = ArriveOrSent.NOT_KNOWN
    closed_last_day: ClosedLastDay = ClosedLastDay.UNCHANGED
    late_route: str = ""
    note: str = ""
    in_force_from: date | None = None
    in_force_to: date | None = None
    checked_by: str = ""
    changes_what: str = ""
    from_shelf: bool = False  # the organisation's own version, in the place of the shipped one

    @property
    def enough(self) -> bool:
        """Whether the computed day may be the only basis of a date (certainty A or B)."""
        return self.certainty in ENOUGH

    def fits(self, area: str | None, nation: str | None, decision_kind: str | None) -> bool:
        """Whether it is a rule for such a decision; an unknown nation fits every rule, so that none is overlooked."""
        return (
            (not area or area == self.area)
            and decision_kind == self.decision_kind
            and (nation not in NATIONS or nation in self.nations)
        )

    def in_force(self, on: date) -> bool:
        """Whether it was the law on a day."""
        return (self.in_force_from is None or self.in_force_from <= on) and (
            self.in_force_to is None or on <= self.in_force_to
        )

    def past_check(self, today: date) -> bool:
        """Whether the day to check it again has passed: then it says "check before relying" everywhere."""
        return today > self.check_again_by

    def says_the_same(self, other: Rule) -> bool:
        """Whether another version counts exactly as this one does."""
        return _counting(self) == _counting(other)


def _counting(rule: Rule) -> Rule:
    """The rule without what does not touch a date."""
    return replace(
        rule,
        version=0,
        title="",
        source="",
        check_again_by=date.min,
        late_route="",
        note="",
        checked_by="",
        changes_what="",
        from_shelf=False,
    )
