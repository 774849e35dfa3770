"""Reckons a deadline from a decision and a rule: which day it counts from, the last day, the day to act by."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from imsa_desktop.casework.deadlines.calendars import Calendar, Calendars, OpenInAll
from imsa_desktop.casework.deadlines.counting import act_at_once, act_by, last_day, proof_asked_by
from imsa_desktop.casework.deadlines.rule import NATIONS, ArriveOrSent, Rule, Trigger, Unit

Values = Mapping[str, Any]

# The days of a decision that lie before a trigger, the nearest first: the earliest such a trigger can be.
_NOT_BEFORE: Mapping[Trigger, tuple[Trigger, ...]] = {
    Trigger.DATED: (),
    Trigger.SENT: (Trigger.DATED,),
    Trigger.NOTIFIED: (Trigger.SENT, Trigger.DATED),
    Trigger.SERVED: (Trigger.SENT, Trigger.DATED),
    Trigger.MADE_IN_COURT: (),
    Trigger.EVENT: (),
}
ONLY_WHEN_SURE = frozenset({"scotland", "northern_ireland"})
_SEEN = "seen"
_OF_A_LETTER = ("dated", "sent", "served", "notified", _SEEN)
_HAVE_HAPPENED = ("dated", "sent", "notified", "served", "made_in_court", _SEEN)
_ORDER = (("dated", "sent"), *itertools.product(("dated", "sent"), ("notified", "served", _SEEN)))


class Warned(StrEnum):
    """What has to be said beside a reckoned date."""

    TRIGGER_GUESSED = "trigger_guessed"  # counted from the earliest possible day
    TRIGGER_MAY_BE_EARLIER = "trigger_may_be_earlier"  # from the earliest known; the true one may lie before
    TRIGGER_UNKNOWN = "trigger_unknown"  # nothing to count from
    ONLY_SUGGESTION = "only_suggestion"  # below certainty B: never the only basis of a date
    TYPED_FROM_PAPER = "typed_from_paper"  # the program must not compute it
    CHECK_BEFORE_RELYING = "check_before_relying"  # past the day to check the rule again
    CALENDAR_RUNS_OUT = "calendar_runs_out"  # holidays are not known as far as that
    NATION_UNKNOWN = "nation_unknown"  # reckoned for every nation it may be, the earliest taken
    MUST_ARRIVE = "must_arrive"
    NOT_IN_FORCE = "not_in_force"  # the rule was not the law on that day
    DAYS_DOUBTFUL = "days_doubtful"  # the days of the decision contradict one another, or lie ahead
    TOO_FAR = "too_far"  # beyond any calendar


@dataclass(frozen=True, slots=True)
class TriggerFound:
    """The day a period is counted from. ``field`` is the decision's field it was read from."""

    on: date | None
    field: str | None = None
    warned: Warned | None = None


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What a rule makes of a decision; days are None where nothing may or can be computed."""

    rule: Rule
    trigger: TriggerFound
    last_day: date | None
    act_by: date | None
    proof_asked_by: date | None
    warnings: tuple[Warned, ...]

    @property
    def enough(self) -> bool:
        """Whether the computed day may govern: a rule that is sure enough and was the law on that day."""
        return self.rule.enough and Warned.NOT_IN_FORCE not in self.warnings

    @property
    def basis(self) -> date | None:
        """The computed last day where it may be the basis of a date; None for a mere suggestion."""
        return self.last_day if self.enough else None

    @property
    def must_arrive(self) -> bool:
        """Whether it has to have arrived by the last day."""
        return self.rule.arrive_or_sent is ArriveOrSent.ARRIVE


def day_of(value: object) -> date | None:
    """Read a stored day; None for none, and for what cannot be read."""
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def trigger_of(decision: Values, trigger: Trigger) -> TriggerFound:
    """Find the day to count from: the day itself, else the earliest it can have been (DEADLINES.md §1.3).

    A letter cannot reach anybody before it was sent, nor be sent before its date. Where no such day is known, the
    earliest known day of the letter counts, it is said that the true one may lie before, and one acts at once: the
    last day is then the latest it can be. For what happened in court or in life nothing is guessed.
    """
    if day := day_of(decision.get(trigger.value)):
        return TriggerFound(day, trigger.value)
    for before in _NOT_BEFORE[trigger]:
        if day := day_of(decision.get(before.value)):
            return TriggerFound(day, before.value, Warned.TRIGGER_GUESSED)
    if trigger in (Trigger.EVENT, Trigger.MADE_IN_COURT):
        return TriggerFound(None, warned=Warned.TRIGGER_UNKNOWN)
    known = [(day, name) for name in _OF_A_LETTER if (day := day_of(decision.get(name)))]
    if not known:
        return TriggerFound(None, warned=Warned.TRIGGER_UNKNOWN)
    day, name = min(known)
    return TriggerFound(day, name, Warned.TRIGGER_MAY_BE_EARLIER)


def reckon(rule: Rule, decision: Values, calendars: Calendars, today: date) -> Reckoned:
    """Reckon one rule for one decision (values by field name).

    Where the nation is not known, each nation the rule holds for is reckoned and the earliest day taken.
    """
    trigger = trigger_of(decision, rule.trigger)
    nation = decision.get("nation")
    counted = computed_for(rule, nation)
    used = calendars_for(counted or rule.nations, nation, calendars)
    warned = [trigger.warned] if trigger.warned else []
    if days_doubtful(decision, today):
        warned.append(Warned.DAYS_DOUBTFUL)
    if nation not in NATIONS and len(used) > 1:
        warned.append(Warned.NATION_UNKNOWN)
    warned += _of_rule(rule, trigger.on or today, today, computed=bool(counted))
    last = by = proof = None
    if counted and trigger.on is not None:
        try:
            last = min(last_day(rule, trigger.on, each) for each in counted_by(rule, used, calendars))
            by, proof = days_before(last, trigger.on, used, at_once=may_be_earlier(rule, trigger.field))
        except (OverflowError, ValueError):
            last = by = proof = None
            warned.append(Warned.TOO_FAR)
    if last is not None and last > OpenInAll(used).known_until:
        warned.append(Warned.CALENDAR_RUNS_OUT)
    return Reckoned(rule, trigger, last, by, proof, tuple(warned))


def counted_by(rule: Rule, used: Sequence[Calendar], calendars: Calendars) -> Sequence[Calendar]:
    """The calendars the last day is counted by, the earliest day of which is taken.

    Working days of a rule that is the same in all four nations are counted by all calendars: the court or tribunal may
    sit in another nation than the client lives in, and a holiday there only is none here (asylum support, 3 days).
    """
    everywhere = rule.unit is Unit.WORKING_DAYS and rule.nations >= frozenset(NATIONS)
    return calendars_for(rule.nations, None, calendars) if everywhere else used


def days_doubtful(decision: Values, today: date) -> bool:
    """Whether a letter was had before it was sent, sent before its date, or anything of it lies ahead: look again."""
    days = {name: day for name in _HAVE_HAPPENED if (day := day_of(decision.get(name)))}
    ahead = any(day > today for day in days.values())
    return ahead or any(days[one] > days[other] for one, other in _ORDER if one in days and other in days)


def may_be_earlier(rule: Rule, counted_from: object) -> bool:
    """Whether the true first day may lie before the one of the decision that was counted from (its field)."""
    return counted_from is not None and counted_from not in (rule.trigger, *_NOT_BEFORE[rule.trigger])


def days_before(
    last: date, trigger_on: date | None, calendars: Sequence[Calendar], *, at_once: bool = False
) -> tuple[date, date]:
    """Return the day to act by and the day to ask for proof, both open in all the calendars.

    ``at_once``: the true last day may be earlier and nobody knows by how much, so both are the first open day.
    """
    together = OpenInAll(calendars)
    if at_once and trigger_on is not None and trigger_on <= last:
        first = act_at_once(last, trigger_on, together)
        return first, first
    return act_by(last, trigger_on, together), proof_asked_by(last, together)


def calendars_for(nations: Iterable[str], nation: object, calendars: Calendars) -> list[Calendar]:
    """The calendar of a known nation, else one for each nation it may be; equal ones once."""
    known = isinstance(nation, str) and nation in NATIONS
    wanted = [str(nation)] if known else [each for each in NATIONS if each in nations]
    found: list[Calendar] = []
    for each in wanted or NATIONS:
        calendar = calendars.of_nation(each)
        if calendar not in found:
            found.append(calendar)
    return found


def computed_for(rule: Rule, nation: object) -> frozenset[str]:
    """The nations a rule may be computed for; empty where the day is typed from the paper (DEADLINES.md, end of §2).

    Never what the list marks as typed, and nothing Scottish or Northern Irish below certainty B.
    """
    if not rule.computed or rule.unit is Unit.TYPED:
        return frozenset()
    allowed = rule.nations if rule.enough else rule.nations - ONLY_WHEN_SURE
    return allowed & {nation} if nation in NATIONS else allowed


def _of_rule(rule: Rule, counted_from: date, today: date, *, computed: bool) -> list[Warned]:
    warned = []
    if not computed:
        warned.append(Warned.TYPED_FROM_PAPER)
    elif not rule.enough:
        warned.append(Warned.ONLY_SUGGESTION)
    if not rule.in_force(counted_from):
        warned.append(Warned.NOT_IN_FORCE)
    if rule.past_check(today):
        warned.append(Warned.CHECK_BEFORE_RELYING)
    if rule.arrive_or_sent is ArriveOrSent.ARRIVE:
        warned.append(Warned.MUST_ARRIVE)
    return warned
