"""From a decision and a rule to a day: what it counts from, and what has to be said beside it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsa_desktop.casework.deadlines.reckoning import Warned, day_of, days_doubtful, reckon, trigger_of
from imsa_desktop.casework.deadlines.rule import ArriveOrSent, Certainty, Rule, Trigger, Unit
from tests.casework.deadlines.rules import TODAY, Closed, a_rule, by_nation

ENGLAND = {"nation": "england"}
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))


def _reckon(rule: Rule, decision: dict[str, Any], **calendars: Closed) -> tuple[str | None, set[Warned]]:
    reckoned = reckon(rule, decision, by_nation(**calendars), date(2026, 11, 26) if calendars else TODAY)
    return (reckoned.last_day.isoformat() if reckoned.last_day else None, set(reckoned.warnings))


@pytest.mark.parametrize(
    ("trigger", "decision", "on", "field", "warned"),
    [
        ("notified", {"notified": "2026-11-05", "sent": "2026-11-03"}, "2026-11-05", "notified", None),
        ("notified", {"sent": "2026-11-03", "dated": "2026-11-02"}, "2026-11-03", "sent", "trigger_guessed"),
        ("notified", {"dated": "2026-11-02", "seen": "2026-11-09"}, "2026-11-02", "dated", "trigger_guessed"),
        ("notified", {"seen": "2026-11-09"}, "2026-11-09", "seen", "trigger_may_be_earlier"),
        ("served", {"sent": "2026-11-03"}, "2026-11-03", "sent", "trigger_guessed"),
        ("served", {"notified": "2026-11-05"}, "2026-11-05", "notified", "trigger_may_be_earlier"),
        ("sent", {"dated": "2026-11-02", "notified": "2026-11-05"}, "2026-11-02", "dated", "trigger_guessed"),
        ("dated", {"notified": "2026-11-05", "seen": "2026-11-04"}, "2026-11-04", "seen", "trigger_may_be_earlier"),
        ("dated", {}, None, None, "trigger_unknown"),
        ("made_in_court", {"dated": "2026-11-02"}, None, None, "trigger_unknown"),
        ("event_on", {"dated": "2026-11-02", "seen": "2026-11-04"}, None, None, "trigger_unknown"),
        ("event_on", {"event_on": "2026-11-01"}, "2026-11-01", "event_on", None),
        ("dated", {"dated": "some day"}, None, None, "trigger_unknown"),
    ],
)
def test_an_unknown_first_day_counts_from_the_earliest_possible(
    trigger: str, decision: dict[str, Any], on: str | None, field: str | None, warned: str | None
) -> None:
    found = trigger_of(decision, Trigger(trigger))
    assert (found.on.isoformat() if found.on else None, found.field, found.warned) == (on, field, warned)
    assert found.field is None or type(found.field) is str  # it is saved as it is, and only a plain word can be


def test_where_the_first_day_may_lie_before_all_that_are_known_one_acts_at_once() -> None:
    rule = a_rule(trigger=Trigger.SENT, period=14)
    had = {**ENGLAND, "notified": "2026-11-07"}  # a Saturday
    reckoned = reckon(rule, had, by_nation(), TODAY)
    assert Warned.TRIGGER_MAY_BE_EARLIER in reckoned.warnings
    assert (reckoned.last_day, reckoned.act_by, reckoned.proof_asked_by) == (
        date(2026, 11, 21),  # the latest it can be, and no day to wait for
        date(2026, 11, 9),
        date(2026, 11, 9),
    )
    dated = reckon(rule, {**had, "dated": "2026-11-02"}, by_nation(), TODAY)
    assert (dated.last_day, dated.act_by) == (date(2026, 11, 16), date(2026, 11, 12))


@given(DAYS, DAYS)
def test_guessing_never_gives_more_time_than_knowing(sent: date, had: date) -> None:
    sent, had = min(sent, had), max(sent, had)
    known = {**ENGLAND, "sent": sent.isoformat(), "notified": had.isoformat()}
    guessed = {**ENGLAND, "sent": sent.isoformat()}
    for_sure = reckon(a_rule(), known, by_nation(), TODAY).last_day
    careful = reckon(a_rule(), guessed, by_nation(), TODAY).last_day
    assert careful is not None
    assert for_sure is not None
    assert careful <= for_sure


def test_a_homelessness_decision_had_on_monday_the_2nd_ends_on_sunday_the_22nd() -> None:
    reckoned = reckon(a_rule(first_day_counts=True), {**ENGLAND, "notified": "2026-11-02"}, by_nation(), TODAY)
    assert reckoned.last_day == date(2026, 11, 22)
    assert reckoned.act_by == date(2026, 11, 19)
    assert reckoned.proof_asked_by == date(2026, 11, 16)
    assert reckoned.warnings == ()


@pytest.mark.parametrize("certainty", [Certainty.C, Certainty.UNSURE])
def test_below_certainty_b_it_is_only_a_suggestion(certainty: Certainty) -> None:
    rule = a_rule(certainty=certainty)
    reckoned = reckon(rule, {**ENGLAND, "notified": "2026-11-02"}, by_nation(), TODAY)
    assert reckoned.last_day == date(2026, 11, 23)
    assert reckoned.basis is None
    assert Warned.ONLY_SUGGESTION in reckoned.warnings


@pytest.mark.parametrize("certainty", [Certainty.A, Certainty.B])
def test_from_certainty_b_on_it_may_be_the_basis(certainty: Certainty) -> None:
    reckoned = reckon(a_rule(certainty=certainty), {**ENGLAND, "notified": "2026-11-02"}, by_nation(), TODAY)
    assert reckoned.basis == date(2026, 11, 23)


def test_what_must_not_be_computed_is_typed_from_the_paper() -> None:
    for rule in (a_rule(computed=False), a_rule(computed=False, unit=Unit.TYPED, period=0)):
        assert _reckon(rule, {**ENGLAND, "notified": "2026-11-02"}) == (None, {Warned.TYPED_FROM_PAPER})


@pytest.mark.parametrize("nation", ["scotland", "northern_ireland"])
def test_nothing_scottish_or_northern_irish_is_computed_below_certainty_b(nation: str) -> None:
    everywhere = frozenset({"england", "wales", "scotland", "northern_ireland"})
    rule = a_rule(nations=everywhere, certainty=Certainty.C)
    decision = {"nation": nation, "notified": "2026-11-02"}
    assert _reckon(rule, decision) == (None, {Warned.TYPED_FROM_PAPER})
    sure = a_rule(nations=everywhere, certainty=Certainty.B)
    assert _reckon(sure, decision) == ("2026-11-23", set())


def test_past_its_check_date_a_rule_says_so() -> None:
    checked = a_rule(check_again_by=TODAY)
    past = a_rule(check_again_by=date(2026, 11, 22))
    assert Warned.CHECK_BEFORE_RELYING not in _reckon(checked, {**ENGLAND, "notified": "2026-11-02"})[1]
    assert Warned.CHECK_BEFORE_RELYING in _reckon(past, {**ENGLAND, "notified": "2026-11-02"})[1]


def test_what_must_arrive_is_said() -> None:
    rule = a_rule(arrive_or_sent=ArriveOrSent.ARRIVE)
    reckoned = reckon(rule, {**ENGLAND, "notified": "2026-11-02"}, by_nation(), TODAY)
    assert reckoned.must_arrive
    assert Warned.MUST_ARRIVE in reckoned.warnings


def test_a_rule_outside_its_time_says_so() -> None:
    ended = a_rule(in_force_to=date(2026, 11, 1))
    begins = a_rule(in_force_from=date(2026, 11, 3))
    holds = a_rule(in_force_from=date(2026, 11, 2), in_force_to=date(2026, 11, 2))
    decision = {**ENGLAND, "notified": "2026-11-02"}
    assert Warned.NOT_IN_FORCE in _reckon(ended, decision)[1]
    assert Warned.NOT_IN_FORCE in _reckon(begins, decision)[1]
    assert Warned.NOT_IN_FORCE not in _reckon(holds, decision)[1]


def test_without_a_nation_the_earliest_of_all_counts() -> None:
    rule = a_rule(nations=frozenset({"england", "scotland"}), unit=Unit.WORKING_DAYS, period=3)
    scotland = Closed(frozenset({date(2026, 11, 30)}))
    decision = {"notified": "2026-11-26"}
    assert _reckon(rule, {**decision, "nation": "scotland"}, scotland=scotland) == ("2026-12-02", set())
    assert _reckon(rule, {**decision, "nation": "england"}, scotland=scotland) == ("2026-12-01", set())
    unknown = _reckon(rule, {**decision, "nation": "not_asked"}, scotland=scotland)
    assert unknown == ("2026-12-01", {Warned.NATION_UNKNOWN})
    reckoned = reckon(rule, decision, by_nation(scotland=scotland), TODAY)
    assert reckoned.act_by == date(2026, 11, 26)  # the holiday of one nation is no day to act in any


@pytest.mark.parametrize(
    ("decision", "doubtful"),
    [
        ({"dated": "2026-11-02", "sent": "2026-11-03", "notified": "2026-11-05", "seen": "2026-11-04"}, False),
        ({"dated": "2026-11-03", "sent": "2026-11-02"}, True),
        ({"sent": "2026-11-03", "notified": "2026-11-02"}, True),
        ({"dated": "2026-11-03", "served": "2026-11-02"}, True),
        ({"sent": "2026-11-03", "seen": "2026-11-02"}, True),
        ({"notified": "2026-11-24"}, True),
        ({"notified": "2026-11-23"}, False),
        ({"event_on": "2027-05-01"}, False),  # a birthday, the end of a permission
        ({}, False),
    ],
)
def test_days_that_do_not_fit_together_are_asked_about(decision: dict[str, Any], doubtful: bool) -> None:
    assert days_doubtful(decision, TODAY) is doubtful
    warned = reckon(a_rule(), {**ENGLAND, **decision}, by_nation(), TODAY).warnings
    assert (Warned.DAYS_DOUBTFUL in warned) is doubtful


def test_beyond_the_known_holidays_it_says_so() -> None:
    calendars = by_nation(Closed(known_until=date(2026, 11, 22)))
    late = reckon(a_rule(), {**ENGLAND, "notified": "2026-11-02"}, calendars, TODAY)
    early = reckon(a_rule(), {**ENGLAND, "notified": "2026-11-01"}, calendars, TODAY)
    assert Warned.CALENDAR_RUNS_OUT in late.warnings
    assert Warned.CALENDAR_RUNS_OUT not in early.warnings


@pytest.mark.parametrize("typed", ["9999-12-20", "0001-01-01"])
def test_a_day_beyond_any_calendar_is_no_fault(typed: str) -> None:
    reckoned = reckon(a_rule(unit=Unit.YEARS, period=1000), {**ENGLAND, "notified": typed}, by_nation(), TODAY)
    assert (reckoned.last_day is None) is (Warned.TOO_FAR in reckoned.warnings)


@pytest.mark.parametrize(("stored", "day"), [("2026-11-02T10:00+00:00", "2026-11-02"), ("x", None), (None, None)])
def test_stored_days_are_read_and_nonsense_is_none(stored: str | None, day: str | None) -> None:
    found = day_of(stored)
    assert (found.isoformat() if found else None) == day
