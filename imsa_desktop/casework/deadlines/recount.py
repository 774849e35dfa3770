"""Recounts deadlines: at once when their decision changes, only as a proposal when their rule has a newer version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from imsa_desktop.casework.deadlines.calendars import Calendars
from imsa_desktop.casework.deadlines.governing import GovernedBy, governing_day
from imsa_desktop.casework.deadlines.reckoning import (
    Reckoned,
    Warned,
    calendars_for,
    days_before,
    may_be_earlier,
    reckon,
)
from imsa_desktop.casework.deadlines.rule import Rule

Values = Mapping[str, Any]


def values_of(reckoned: Reckoned) -> dict[str, Any]:
    """The values a deadline record takes from a reckoning: what is computed, never what is printed in the paper."""
    trigger = reckoned.trigger
    return {
        "rule": reckoned.rule.code,
        "rule_version": reckoned.rule.version,
        "rule_check_by": reckoned.rule.check_again_by.isoformat(),
        "trigger_used": trigger.field,
        "trigger_on": _iso(trigger.on),
        "trigger_guessed": None if trigger.on is None else ("yes" if trigger.warned else "no"),
        "computed_last_day": _iso(reckoned.last_day),
        "only_suggestion": None if reckoned.last_day is None else ("no" if reckoned.enough else "yes"),
        "arrive_or_sent": reckoned.rule.arrive_or_sent.value,
    }


def days_to_act(deadline: Values, rule: Rule | None, nation: object, calendars: Calendars) -> dict[str, Any]:
    """The day to act by and the day to ask for proof, counted back from the day that governs now.

    Both are at once where a computed day governs that can only be too late: its first day may lie before all known.
    """
    governing = governing_day(deadline)
    if governing.day is None:
        return {"act_by": None, "proof_asked_by": None}
    used = calendars_for(rule.nations if rule else (), nation, calendars)
    started = deadline.get("trigger_on")
    trigger_on = date.fromisoformat(started) if isinstance(started, str) else None
    too_late = rule is not None and may_be_earlier(rule, deadline.get("trigger_used"))
    at_once = too_late and governing.by is GovernedBy.COMPUTED
    by, proof = days_before(governing.day, trigger_on, used, at_once=at_once)
    return {"act_by": by.isoformat(), "proof_asked_by": proof.isoformat()}


def recounted(deadline: Values, decision: Values, rule: Rule, calendars: Calendars, today: date) -> dict[str, Any]:
    """Return the values of a deadline that counting by this rule changes; empty where it stands as it is.

    The days printed in the paper and the overrides are never touched; the day
    computed stays visible beside an override (DEADLINES.md §1.5).
    """
    fresh = values_of(reckon(rule, decision, calendars, today))
    fresh |= days_to_act({**deadline, **fresh}, rule, decision.get("nation"), calendars)
    return {name: value for name, value in fresh.items() if deadline.get(name) != value}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A newer version of the rule a deadline was made with, and what a recount would make of it."""

    older: Rule | None
    newer: Rule
    computed: date | None  # as it stands
    would_be: date | None
    warnings: tuple[Warned, ...]

    @property
    def moves(self) -> bool:
        """Whether the last day would be another one."""
        return self.computed != self.would_be


def proposal(
    deadline: Values, decision: Values, older: Rule | None, newer: Rule | None, calendars: Calendars, today: date
) -> Proposal | None:
    """Propose a recount where the rule has a newer version that counts otherwise; never done by itself (§1.1)."""
    version = deadline.get("rule_version")
    if newer is None or not isinstance(version, int) or newer.version <= version:
        return None
    if older is not None and older.says_the_same(newer):
        return None
    fresh = reckon(newer, decision, calendars, today)
    stands = deadline.get("computed_last_day")
    computed = date.fromisoformat(stands) if isinstance(stands, str) else None
    return Proposal(older, newer, computed, fresh.last_day, fresh.warnings)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
