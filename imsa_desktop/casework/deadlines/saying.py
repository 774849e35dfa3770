"""Puts into words what a deadline has to say: what it was counted from, what to beware of, what was missed."""

from __future__ import annotations

from collections.abc import Mapping

from imsa_desktop.casework.deadlines.governing import GovernedBy
from imsa_desktop.casework.deadlines.reckoning import Warned
from imsa_desktop.casework.deadlines.rule import ArriveOrSent, Certainty, Rule, Unit
from imsa_desktop.casework.tongue import said, to_say

_WARNED: Mapping[Warned, str] = to_say(
    {
        Warned.TRIGGER_GUESSED: "The day it counts from is not known: counted from the earliest it can have been.",
        Warned.TRIGGER_MAY_BE_EARLIER: "The day it counts from is not known, and may lie before every day that is: "
        "the last day may be earlier. Act at once, and find the date on the paper.",
        Warned.TRIGGER_UNKNOWN: "The day it counts from is not known. Without it nothing can be counted.",
        Warned.ONLY_SUGGESTION: "Only a suggestion: this rule has not been checked well enough to rely on. "
        "Type the last day from the paper, or ask a lawyer.",
        Warned.TYPED_FROM_PAPER: "The program computes none here. Type the last day from the paper and attach it.",
        Warned.CHECK_BEFORE_RELYING: "Check before relying: the day to check this rule again has passed.",
        Warned.CALENDAR_RUNS_OUT: "Bank holidays are not known as far as that day. Check it against a calendar.",
        Warned.NATION_UNKNOWN: "The nation is not recorded. The earliest day of those it may be was taken.",
        Warned.MUST_ARRIVE: "It must have arrived by the last day.",
        Warned.NOT_IN_FORCE: "This rule was not the law on the day it counts from.",
        Warned.DAYS_DOUBTFUL: "The days of the decision do not fit together, or lie ahead. Look at them once more.",
        Warned.TOO_FAR: "That day lies beyond any calendar. Look at the date once more.",
    }
)

_CERTAINTY: Mapping[Certainty, str] = to_say(
    {
        Certainty.A: "Official text seen",
        Certainty.B: "Good secondary source seen",
        Certainty.C: "Not checked",
        Certainty.UNSURE: "Sources disagree, or the law is changing",
    }
)

_GOVERNED: Mapping[GovernedBy, str] = to_say(
    {
        GovernedBy.PRINTED: "The day printed in the paper governs",
        GovernedBy.COMPUTED: "The computed day governs",
        GovernedBy.BOTH: "Printed and computed are the same day",
        GovernedBy.OVERRIDE: "Another day counts instead",
        GovernedBy.NOTHING: "No day to rely on yet: type it from the paper",
    }
)

_UNITS: Mapping[Unit, tuple[str, str]] = to_say(
    {
        Unit.DAYS: ("{n} day", "{n} days"),
        Unit.WORKING_DAYS: ("{n} working day", "{n} working days"),
        Unit.WEEKS: ("{n} week", "{n} weeks"),
        Unit.MONTHS: ("{n} month", "{n} months"),
        Unit.MONTHS_LESS_A_DAY: ("{n} month less a day", "{n} months less a day"),
        Unit.YEARS: ("{n} year", "{n} years"),
        Unit.HOURS: ("{n} hour", "{n} hours"),
    }
)

_BY_THEN: Mapping[str, str] = to_say(
    {
        ArriveOrSent.ARRIVE.value: "must have arrived by then",
        ArriveOrSent.SENT.value: "must have been sent by then",
        ArriveOrSent.NOT_KNOWN.value: "let it arrive by then",  # nobody knows whether sending is enough
    }
)

_FROM: Mapping[str, str] = to_say(
    {
        "dated": "the date on it",
        "sent": "the day it was sent",
        "notified": "the day the client had it",
        "served": "the day it was served",
        "made_in_court": "the day it was made in court",
        "event_on": "the day it happened",
        "seen": "the day we saw it",
    }
)


def words_of_warning(warned: Warned) -> str:
    """A sentence that stands beside the date."""
    return said(_WARNED[warned])


def words_of_certainty(certainty: Certainty) -> str:
    """How sure a rule is."""
    return said(_CERTAINTY[certainty])


def words_of_sign_off(rule: Rule) -> str:
    """Who signed the rule off, or that nobody has: an organisation relies on it only after a lawyer did."""
    if rule.checked_by:
        return said("Signed off by {lawyer}").format(lawyer=rule.checked_by)
    return said("Not signed off: a regulated lawyer has to, before this organisation relies on it.")


def words_of_governing(by: GovernedBy) -> str:
    """Which of the two days governs."""
    return said(_GOVERNED[by])


def words_of_day(field: str | None) -> str:
    """A day of the decision inside a sentence: "the day it was sent"; "" for none."""
    return said(_FROM[field]) if field and field in _FROM else ""


def words_of_by_then(arrive_or_sent: object) -> str:
    """What has to have happened by the last day; where nobody has said, what is safe either way."""
    code = str(arrive_or_sent or ArriveOrSent.NOT_KNOWN.value)
    return said(_BY_THEN.get(code, _BY_THEN[ArriveOrSent.NOT_KNOWN.value]))


def words_of_period(rule: Rule) -> str:
    """The period of a rule: "21 days from the day the client had it, that day counted"; "" where it is typed."""
    if rule.unit is Unit.TYPED or not rule.period:
        return ""
    one, many = _UNITS[rule.unit]
    length = said(one if rule.period == 1 else many).format(n=rule.period)
    words = said("{length} from {day}").format(length=length, day=words_of_day(rule.trigger.value))
    return said("{period}, that day counted").format(period=words) if rule.first_day_counts else words


def words_of_late(rule: Rule | None) -> str:
    """What is said once the last day has passed: never quiet, and the way that is left."""
    late = said("Late – ask today, with reasons.")
    return f"{late} {said(rule.late_route)}" if rule is not None and rule.late_route else late
