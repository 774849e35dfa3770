"""The shipped rules are whole, well written, and hold exactly what is known; a broken list is named."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from imsa_desktop.casework.deadlines.reckoning import Warned, reckon
from imsa_desktop.casework.deadlines.rule import NATIONS, Certainty, Trigger, Unit
from imsa_desktop.casework.deadlines.rule_list import DeadlineRules, load_deadline_rules, rule_of_shelf
from imsa_desktop.casework.deadlines.saying import words_of_period
from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.casework.kinds.decisions import DECISION_AREAS
from imsa_desktop.casework.lists import ListUnreadable
from tests.casework.deadlines.rules import TODAY, a_rule, by_nation

LISTS = Path(__file__).resolve().parents[3] / "resources" / "lists"
RULES = load_deadline_rules(LISTS)
SHELF = kind_named("deadline_rule")

WHOLE: dict[str, Any] = {
    "code": "made.up",
    "version": 1,
    "title": "Ask",
    "nations": ["england"],
    "area": "housing",
    "decision_kind": "made_up",
    "trigger": "dated",
    "period": 21,
    "unit": "days",
    "source": "Made up",
    "certainty": "a",
    "check_again_by": "2027-05-31",
}


KNOWN = (
    ("nrm.reconsideration", 30, "days", "dated", False, "a"),
    ("nrm.first_contact", 48, "hours", "dated", False, "b"),
    ("nrm.recovery_period", 30, "days", "dated", False, "a"),
    ("nrm.support_scotland", 90, "days", "dated", True, "a"),
    ("nrm.move_on", 45, "days", "dated", False, "a"),
    ("nrm.judicial_review.other", 3, "months", "event_on", False, "b"),
    ("immigration.appeal", 14, "days", "sent", False, "unsure"),
    ("immigration.permission_to_appeal", 14, "days", "sent", False, "a"),
    ("immigration.upper_tribunal", 14, "days", "sent", False, "c"),
    ("immigration.vts_reconsideration", 30, "days", "dated", False, "b"),
    ("immigration.domestic_worker", 28, "days", "notified", False, "b"),
    ("immigration.sponsor_lost", 60, "days", "dated", False, "c"),
    ("immigration.admin_review", 14, "days", "notified", False, "b"),
    ("immigration.admin_review_detained", 7, "days", "notified", False, "c"),
    ("immigration.asylum_support_appeal", 3, "working_days", "notified", False, "a"),
    ("housing.review_england", 21, "days", "notified", True, "a"),
    ("housing.review_wales", 21, "days", "notified", True, "b"),
    ("housing.review_northern_ireland", 28, "days", "notified", False, "b"),
    ("housing.county_court", 21, "days", "notified", False, "a"),
    ("housing.review_answer_wales", 8, "weeks", "event_on", False, "b"),
    ("housing.duty_56", 56, "days", "dated", False, "c"),
    ("benefits.mandatory_reconsideration", 1, "months", "dated", False, "a"),
    ("benefits.appeal", 1, "months", "dated", False, "b"),
    ("benefits.adp_redetermination", 42, "days", "notified", False, "a"),
    ("benefits.scottish_redetermination", 31, "days", "notified", False, "a"),
    ("benefits.redetermination_answer", 56, "days", "event_on", False, "a"),
    ("benefits.scottish_appeal", 31, "days", "notified", False, "a"),
    ("compensation.cica", 2, "years", "event_on", False, "b"),
    ("compensation.cica_review", 56, "days", "dated", False, "b"),
    ("compensation.cica_tribunal", 90, "days", "dated", False, "b"),
    ("compensation.tribunal", 3, "months_less_a_day", "event_on", False, "unsure"),
    ("compensation.acas_ends", 12, "weeks", "event_on", False, "b"),
    ("compensation.acas_certificate", 1, "months", "event_on", False, "b"),
    ("compensation.services", 6, "months_less_a_day", "event_on", False, "c"),
    ("convictions.magistrates", 15, "working_days", "made_in_court", False, "a"),
    ("convictions.extradition_1", 7, "days", "made_in_court", True, "b"),
    ("convictions.extradition_2", 14, "days", "made_in_court", True, "b"),
    ("criminal.vrr_police", 3, "months", "dated", False, "b"),
    ("family.appeal", 21, "days", "dated", False, "c"),
    ("family.appeal_interim", 7, "days", "dated", False, "c"),
    ("care.child_in_need", 45, "working_days", "event_on", False, "c"),
    ("debt.claim", 14, "days", "served", False, "c"),
    ("debt.claim_acknowledged", 28, "days", "served", False, "c"),
    ("debt.statutory_declaration", 21, "days", "notified", False, "c"),
    ("debt.breathing_space", 60, "days", "event_on", False, "a"),
    ("debt.demand_set_aside", 18, "days", "served", False, "c"),
    ("debt.demand_comply", 21, "days", "served", False, "c"),
    ("own.access_request", 1, "months", "event_on", False, "b"),
    ("own.complaint", 30, "days", "event_on", False, "b"),
    ("own.breach", 72, "hours", "event_on", False, "b"),
    ("nrm.judicial_review.grounds", 3, "months", "dated", False, "b"),
    ("housing.review_answer_england", 8, "weeks", "event_on", False, "c"),
    ("housing.possession_defence", 14, "days", "served", False, "c"),
    ("benefits.housing_benefit", 1, "months", "dated", False, "c"),
    ("benefits.tribunal_reasons", 1, "months", "sent", False, "c"),
    ("benefits.tribunal_permission", 1, "months", "sent", False, "c"),
    ("compensation.cica_child", 2, "years", "event_on", True, "b"),
    ("compensation.cica_child_reported", 2, "years", "event_on", False, "c"),
    ("compensation.breach_of_contract", 3, "months_less_a_day", "event_on", False, "unsure"),
    ("compensation.civil_injury", 3, "years", "event_on", False, "c"),
    ("compensation.civil_wrong", 6, "years", "event_on", False, "c"),
    ("compensation.human_rights", 1, "years", "event_on", False, "c"),
    ("family.hague", 1, "years", "event_on", False, "c"),
    ("health.section_2", 14, "days", "event_on", True, "c"),
    ("health.complaint", 12, "months", "event_on", False, "c"),
    ("health.ombudsman", 12, "months", "event_on", False, "c"),
    ("public_law.judicial_review", 3, "months", "event_on", False, "b"),
    ("public_law.letter_answer", 14, "days", "sent", False, "c"),
    ("care.complaint", 12, "months", "event_on", False, "c"),
    ("care.judicial_review", 3, "months", "event_on", False, "c"),
    ("care.ombudsman", 12, "months", "event_on", False, "c"),
    ("debt.breathing_space_review", 25, "days", "event_on", False, "a"),
)


@pytest.mark.parametrize(("code", "period", "unit", "trigger", "first", "certainty"), KNOWN)
def test_a_known_rule_stands_as_it_is_known(
    code: str, period: int, unit: str, trigger: str, first: bool, certainty: str
) -> None:
    rule = RULES.get(code)
    assert rule is not None
    assert (rule.period, rule.unit, rule.trigger) == (period, Unit(unit), Trigger(trigger))
    assert (rule.first_day_counts, rule.certainty) == (first, Certainty(certainty))
    assert rule.computed


TYPED = (
    "nrm.exit_after_negative",
    "nrm.disqualification",
    "nrm.support_northern_ireland",
    "immigration.asylum_granted",
    "immigration.asylum_refused",
    "immigration.removal",
    "housing.offer",
    "housing.review_scotland",
    "convictions.court_of_appeal",
    "convictions.hearing",
    "criminal.vrr_cps",
    "debt.charge_scotland",
    "compensation.tribunal_six_months",
    "nrm.rna_again",
    "nrm.eighteenth_birthday",
    "immigration.permission_expiry",
    "immigration.day_given",
    "housing.interim",
    "housing.section_21",
    "housing.possession_day",
    "benefits.form",
    "compensation.acas_begin",
    "compensation.civil_wrong_scotland",
    "compensation.reparation",
    "convictions.ccrc",
    "convictions.reopening",
    "criminal.exploiter_day",
    "family.day",
    "health.charge",
    "care.urgent",
    "debt.set_aside",
    "debt.enforcement",
    "own.nrm_form",
)


@pytest.mark.parametrize("code", TYPED)
def test_what_must_not_be_computed_is_not(code: str) -> None:
    rule = RULES.get(code)
    assert rule is not None
    every = dict.fromkeys((each.value for each in Trigger), "2026-11-02")
    for nation in (*NATIONS, None):
        reckoned = reckon(rule, {**every, "nation": nation}, by_nation(), TODAY)
        assert reckoned.last_day is None
        assert Warned.TYPED_FROM_PAPER in reckoned.warnings


def test_every_shipped_rule_is_known_here_with_its_period_or_as_one_that_is_typed() -> None:
    assert sorted(rule.code for rule in RULES) == sorted([*(code for code, *_ in KNOWN), *TYPED])


def test_of_the_criminal_rows_of_the_list_three_and_no_more_are_computed() -> None:
    criminal = [rule for rule in RULES if rule.area in ("convictions", "criminal_justice") and rule.computed]
    assert {rule.decision_kind for rule in criminal} == {
        "convictions_magistrates",
        "convictions_extradition_1",
        "convictions_extradition_2",
        "criminal_police_stop",
    }
    assert all(rule.enough for rule in criminal)


def test_what_is_counted_from_the_wrong_nation_is_never_offered() -> None:
    codes = {nation: {rule.code for rule in RULES.fitting("housing", nation, "housing_negative")} for nation in NATIONS}
    assert codes["england"] == {"housing.review_england"}
    assert codes["wales"] == {"housing.review_wales"}
    assert codes["scotland"] == {"housing.review_scotland"}
    assert codes["northern_ireland"] == {"housing.review_northern_ireland"}
    assert {rule.code for rule in RULES.fitting("housing", "not_asked", "housing_negative")} == set().union(
        *codes.values()
    )


def test_every_area_has_its_rules_and_every_kind_of_decision_one() -> None:
    assert {rule.area for rule in RULES} == {choice.code for choice in DECISION_AREAS}
    kinds = RULES.kinds()
    assert {each.code for each in kinds} == {rule.decision_kind for rule in RULES}
    assert len({each.label for each in kinds}) == len(kinds)
    assert [each.code for each in RULES.kinds("housing", "scotland")] == ["housing_negative", "housing_offer"]
    assert RULES.kind("housing_offer") is not None
    assert RULES.kind(None) is None


def test_every_rule_is_worded_sourced_and_to_be_checked() -> None:
    for rule in RULES:
        kind = RULES.kind(rule.decision_kind)
        assert kind is not None
        assert kind.area == rule.area
        assert re.fullmatch(r"[a-z0-9_.]+", rule.code)
        assert rule.title[0].isupper()
        assert not rule.title.endswith(".")
        assert rule.late_route.endswith("."), rule.code
        assert not rule.note or rule.note.endswith("."), rule.code
        assert rule.source
        assert rule.check_again_by > date(2026, 11, 23)
        assert bool(words_of_period(rule)) is (rule.unit is not Unit.TYPED)
        assert not rule.first_day_counts or words_of_period(rule).endswith("that day counted")


def test_whoever_types_a_day_is_told_where_it_stands() -> None:
    assert all(rule.note or rule.late_route for rule in RULES if not rule.computed)


def test_sources_are_named() -> None:
    whole = json.loads((LISTS / "deadline_rules.json").read_text("utf-8"))
    named = {each for rule in whole["rules"] for each in re.findall(r"\bS\d+\b", rule["source"])}
    assert named
    assert named <= set(whole["sources"])


def test_whoever_reads_where_a_rule_comes_from_reads_words_and_no_number_of_our_own() -> None:
    assert not [rule.code for rule in RULES if re.search(r"\bS\d+\b", rule.source)]
    (review,) = [rule for rule in RULES if rule.code == "housing.review_england"]
    assert review.source.startswith("Shelter Legal, time limits; Housing Act 1996 s.202(3)")


@pytest.mark.parametrize(
    "broken",
    [
        {"unit": "fortnights"},
        {"version": 0},
        {"version": True},
        {"nations": ["cornwall"]},
        {"nations": []},
        {"period": 0},
        {"period": 100_000},
        {"period": "21"},
        {"unit": "typed"},
        {"certainty": "sure"},
        {"check_again_by": "soon"},
        {"first_day_counts": "yes"},
        {"decision_kind": "unheard_of"},
        {"in_force_from": "2027-01-01", "in_force_to": "2026-01-01"},
        {"in_force_from": 2027},
        {"title": " "},
        {"first_day_count": True},
    ],
    ids=str,
)
def test_a_broken_rule_is_refused(tmp_path: Path, broken: dict[str, Any]) -> None:
    kinds = [{"code": "made_up", "area": "housing", "label": "Made up"}]
    write = tmp_path / "deadline_rules.json"
    write.write_text(json.dumps({"decision_kinds": kinds, "rules": [WHOLE]}))
    assert [rule.code for rule in load_deadline_rules(tmp_path)] == ["made.up"]
    write.write_text(json.dumps({"decision_kinds": kinds, "rules": [{**WHOLE, **broken}]}))
    with pytest.raises(ListUnreadable) as caught:
        load_deadline_rules(tmp_path)
    assert caught.value.name == "deadline_rules.json"


@pytest.mark.parametrize("content", [None, "", "[]", "{}", '{"decision_kinds": [], "rules": []}'])
def test_a_broken_list_is_named(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "deadline_rules.json").write_text(content)
    with pytest.raises(ListUnreadable):
        load_deadline_rules(tmp_path)


def test_a_rule_twice_in_one_version_is_refused(tmp_path: Path) -> None:
    kinds = [{"code": "made_up", "area": "housing", "label": "Made up"}]
    write = tmp_path / "deadline_rules.json"
    write.write_text(json.dumps({"decision_kinds": kinds, "rules": [WHOLE, WHOLE]}))
    with pytest.raises(ListUnreadable):
        load_deadline_rules(tmp_path)
    write.write_text(json.dumps({"decision_kinds": kinds, "rules": [WHOLE, {**WHOLE, "version": 2, "period": 14}]}))
    both = load_deadline_rules(tmp_path)
    older, newest = both.get("made.up", 1), both.get("made.up")
    assert older is not None
    assert newest is not None
    assert (older.period, newest.period) == (21, 14)


def _on_shelf(**changed: Any) -> dict[str, Any]:
    own = {
        "code": "housing.review_england",
        "version": 2,
        "title": "Ask for a review",
        "nation": frozenset({"england"}),
        "area": "housing",
        "decision_kind": "housing_negative",
        "trigger": "notified",
        "period": 28,
        "unit": "days",
        "source": "Our lawyer",
        "certainty": "b",
        "computed": "yes",
        "check_again_by": "2027-11-01",
    }
    assert set(own) <= {field.name for field in SHELF.fields}
    return {**own, **changed}


def test_a_higher_version_on_the_shelf_takes_the_place_of_the_shipped_one() -> None:
    own = rule_of_shelf(_on_shelf())
    assert own is not None
    together = RULES.with_own([own])
    assert together.get("housing.review_england") == own
    shipped = together.get("housing.review_england", 1)
    assert shipped is not None
    assert shipped.period == 21
    assert len(list(together)) == len(list(RULES))


def test_the_version_that_is_shipped_is_never_replaced() -> None:
    own = rule_of_shelf(_on_shelf(version=1))
    assert own is not None
    kept = RULES.with_own([own]).get("housing.review_england")
    assert kept is not None
    assert kept.period == 21


def test_a_rule_of_the_shelf_may_bring_its_own_kind_of_decision() -> None:
    own = rule_of_shelf(_on_shelf(code="our.own", decision_kind="Letter of the harbour master"))
    assert own is not None
    together = RULES.with_own([own])
    assert [each.code for each in together.kinds("housing")][-1] == "Letter of the harbour master"
    assert together.fitting("housing", "england", "Letter of the harbour master") == [own]


@pytest.mark.parametrize(
    "half", [{"period": None}, {"unit": None}, {"check_again_by": None}, {"nation": frozenset()}, {"source": None}]
)
def test_nothing_is_counted_by_half_a_rule(half: dict[str, Any]) -> None:
    assert rule_of_shelf(_on_shelf(**half)) is None


def test_what_nobody_has_allowed_or_vouched_for_is_neither_computed_nor_sure() -> None:
    silent = rule_of_shelf(_on_shelf(computed=None, certainty=None))
    assert silent is not None
    assert not silent.computed
    assert not silent.enough


def test_the_shelf_offers_every_answer_a_rule_can_hold() -> None:
    def codes(name: str) -> set[str]:
        return {choice.code for choice in SHELF.field(name).choices}

    assert codes("unit") == {each.value for each in Unit}
    assert codes("trigger") == {each.value for each in Trigger}
    assert codes("certainty") == {each.value for each in Certainty}
    assert codes("nation") == set(NATIONS)


def test_iterating_gives_each_rule_once_in_its_newest_version() -> None:
    both = DeadlineRules([], [a_rule(), a_rule(version=3), a_rule(version=2)])
    assert [rule.version for rule in both] == [3]
    assert both.get("unheard.of") is None
