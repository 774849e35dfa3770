"""Every shipped rule, on any decision, with the real calendars: what must never happen does not."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from imsa_desktop.casework.deadlines.governing import GovernedBy, govern
from imsa_desktop.casework.deadlines.reckoning import (
    ONLY_WHEN_SURE,
    Warned,
    calendars_for,
    computed_for,
    day_of,
    reckon,
)
from imsa_desktop.casework.deadlines.recount import days_to_act, recounted, values_of
from imsa_desktop.casework.deadlines.rule import NATIONS, Rule, Trigger
from imsa_desktop.casework.deadlines.rule_list import load_deadline_rules
from imsa_desktop.paths import resources
from imsa_desktop.services.bank_holidays import bank_holidays

RULES = list(load_deadline_rules(resources() / "lists"))
CALENDARS = bank_holidays()
TODAY = date(2026, 11, 23)
DAYS = st.dates(date(2024, 1, 1), date(2028, 6, 1)).map(date.isoformat)
DECISIONS = st.fixed_dictionaries(
    {"nation": st.sampled_from((*NATIONS, "not_asked", None))},
    optional=dict.fromkeys((*(each.value for each in Trigger), "seen", "printed_deadline"), DAYS),
)
EACH_RULE = st.sampled_from(RULES)
MANY = settings(max_examples=600, deadline=None)


@MANY
@given(EACH_RULE, DECISIONS)
def test_what_is_reckoned_can_be_relied_on_as_far_as_it_says(rule: Rule, decision: dict[str, Any]) -> None:
    reckoned = reckon(rule, decision, CALENDARS, TODAY)
    if reckoned.last_day is None:
        assert {Warned.TYPED_FROM_PAPER, Warned.TRIGGER_UNKNOWN} & set(reckoned.warnings)
        assert (reckoned.act_by, reckoned.proof_asked_by, reckoned.basis) == (None, None, None)
        return
    assert rule.computed
    assert reckoned.trigger.on is not None
    assert reckoned.last_day >= reckoned.trigger.on
    nation = decision["nation"]
    for calendar in calendars_for(computed_for(rule, nation), nation, CALENDARS):
        assert reckoned.act_by is not None
        assert calendar.is_open(reckoned.act_by)
        assert reckoned.act_by <= reckoned.last_day
    if not rule.enough:
        assert reckoned.basis is None
        assert Warned.ONLY_SUGGESTION in reckoned.warnings
        assert nation not in ONLY_WHEN_SURE
    known = decision.get(rule.trigger.value)
    assert (reckoned.trigger.warned is None) is (known is not None)


@MANY
@given(EACH_RULE, DECISIONS)
def test_the_governing_day_is_never_later_than_the_printed_one(rule: Rule, decision: dict[str, Any]) -> None:
    printed = day_of(decision.get("printed_deadline"))
    reckoned = reckon(rule, decision, CALENDARS, TODAY)
    governing = govern(printed, reckoned.last_day, only_suggestion=not rule.enough)
    if printed is not None:
        assert governing.day is not None
        assert governing.day <= printed
    if not rule.enough:
        assert governing.by in (GovernedBy.PRINTED, GovernedBy.NOTHING)


@MANY
@given(EACH_RULE, DECISIONS)
def test_counting_twice_changes_nothing(rule: Rule, decision: dict[str, Any]) -> None:
    made = values_of(reckon(rule, decision, CALENDARS, TODAY))
    made |= days_to_act(made, rule, decision["nation"], CALENDARS)
    assert recounted(made, decision, rule, CALENDARS, TODAY) == {}
