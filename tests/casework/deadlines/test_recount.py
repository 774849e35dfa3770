"""What hangs on a changed date is counted anew; a newer rule only proposes it."""

from __future__ import annotations

from datetime import date

import pytest

from imsa_desktop.casework.deadlines.reckoning import reckon
from imsa_desktop.casework.deadlines.recount import days_to_act, proposal, recounted, values_of
from imsa_desktop.casework.deadlines.rule import Certainty
from imsa_desktop.casework.deadlines.rule_list import DeadlineRules
from imsa_desktop.casework.declaration import kind_named
from tests.casework.deadlines.rules import TODAY, Closed, a_rule, by_nation

RULE = a_rule()
DECISION = {"nation": "england", "notified": "2026-11-02"}
NEWER = a_rule(version=2, period=14)


def _made() -> dict[str, object]:
    values = values_of(reckon(RULE, DECISION, by_nation(), TODAY))
    return values | days_to_act(values, RULE, "england", by_nation())


def test_a_reckoning_fills_fields_that_the_record_has() -> None:
    kind = kind_named("deadline")
    made = _made()
    assert made["computed_last_day"] == "2026-11-23"
    assert (made["act_by"], made["proof_asked_by"]) == ("2026-11-19", "2026-11-16")
    assert (made["trigger_used"], made["trigger_guessed"], made["only_suggestion"]) == ("notified", "no", "no")
    for name, value in made.items():
        field = kind.field(name)
        assert not field.choices or value in {choice.code for choice in field.choices}


@pytest.mark.parametrize("field", ["dated", "sent", "notified", "served", "made_in_court", "event_on", "seen"])
def test_every_day_it_may_count_from_can_be_kept(field: str) -> None:
    codes = {choice.code for choice in kind_named("deadline").field("trigger_used").choices}
    assert field in codes


def test_a_rule_that_was_only_checked_again_stands_for_the_older_version() -> None:
    checked = a_rule(version=2, check_again_by=date(2029, 1, 1), source="Seen by our lawyer")
    rules = DeadlineRules([], [RULE, checked, a_rule(version=3, period=14)])
    assert rules.standing_for(RULE.code, 1) == RULE
    assert DeadlineRules([], [RULE, checked]).standing_for(RULE.code, 1) == checked
    assert rules.standing_for(RULE.code, 9) is None


def test_nothing_is_recounted_where_nothing_moved() -> None:
    assert recounted(_made(), DECISION, RULE, by_nation(), TODAY) == {}


def test_a_changed_day_moves_what_is_computed_and_nothing_else() -> None:
    made = {**_made(), "printed": "2026-12-24", "override": "none"}
    moved = recounted(made, {**DECISION, "notified": "2026-11-09"}, RULE, by_nation(), TODAY)
    assert moved == {
        "trigger_on": "2026-11-09",
        "computed_last_day": "2026-11-30",
        "act_by": "2026-11-26",
        "proof_asked_by": "2026-11-23",
    }


def test_the_day_to_act_follows_the_day_that_governs() -> None:
    printed_earlier = {**_made(), "printed": "2026-11-13"}
    assert recounted(printed_earlier, DECISION, RULE, by_nation(), TODAY) == {
        "act_by": "2026-11-11",
        "proof_asked_by": "2026-11-06",
    }
    overridden = {**_made(), "override": "adviser_says", "override_day": "2026-12-31", "adviser": "Ms Okafor"}
    moved = recounted(overridden, DECISION, RULE, by_nation(), TODAY)
    assert moved == {"act_by": "2026-12-29", "proof_asked_by": "2026-12-24"}  # the computed day stays visible


def test_a_day_that_became_unknown_takes_the_computed_day_away() -> None:
    moved = recounted(_made(), {"nation": "england"}, RULE, by_nation(), TODAY)
    assert moved["computed_last_day"] is None
    assert (moved["act_by"], moved["proof_asked_by"]) == (None, None)


def test_without_a_rule_the_days_to_act_follow_the_printed_day() -> None:
    days = days_to_act({"printed": "2026-11-25"}, None, None, by_nation(Closed(frozenset({date(2026, 11, 24)}))))
    assert days == {"act_by": "2026-11-20", "proof_asked_by": "2026-11-17"}


def test_a_newer_rule_proposes_and_never_recounts_by_itself() -> None:
    made = _made()
    found = proposal(made, DECISION, RULE, NEWER, by_nation(), TODAY)
    assert found is not None
    assert found.moves
    assert (found.computed, found.would_be) == (date(2026, 11, 23), date(2026, 11, 16))
    assert recounted(made, DECISION, RULE, by_nation(), TODAY) == {}
    after = {**made, **recounted(made, DECISION, NEWER, by_nation(), TODAY)}
    assert (after["rule_version"], after["computed_last_day"]) == (2, "2026-11-16")
    assert proposal(after, DECISION, NEWER, NEWER, by_nation(), TODAY) is None


@pytest.mark.parametrize(
    "newer",
    [
        None,
        RULE,
        a_rule(version=2, title="Other words", source="Seen now", check_again_by=date(2028, 1, 1)),
        a_rule(version=0, period=14),
    ],
)
def test_nothing_is_proposed_where_the_counting_stays(newer: object) -> None:
    assert proposal(_made(), DECISION, RULE, newer, by_nation(), TODAY) is None  # type: ignore[arg-type]  # reason: the parametrised rules


def test_a_rule_that_became_unsure_is_proposed_too() -> None:
    unsure = a_rule(version=2, certainty=Certainty.UNSURE)
    found = proposal(_made(), DECISION, RULE, unsure, by_nation(), TODAY)
    assert found is not None
    assert not found.moves
