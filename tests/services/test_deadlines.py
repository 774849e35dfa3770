"""Deadlines on real vaults: from a letter to two days, overrides, proof, recounts, two laptops."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from imsa_desktop.casework.deadlines.governing import GovernedBy, Override
from imsa_desktop.casework.deadlines.reckoning import Warned
from imsa_desktop.services import deadline_showing as shows
from imsa_desktop.services.deadlines import Deadlines
from imsa_desktop.services.errors import NoSuchRecord
from imsa_protocol.identifiers import RecordId, SpaceId
from tests.services.conftest import Laptop, Two

HOUSING: dict[str, Any] = {
    "area": "housing",
    "nation": "england",
    "decision_kind": "housing_negative",
    "what": "No duty to house",
}
REVIEW = "housing.review_england"


def _decision(laptop: Laptop, space: SpaceId | None = None, **values: Any) -> RecordId:
    where = space or laptop.case().space
    return laptop.workspace.records.add("decision", {**HOUSING, **values}, space=where)


def _deadlines(laptop: Laptop) -> Deadlines:
    return laptop.workspace.deadlines


def test_a_letter_leads_to_a_day_with_the_earlier_of_the_two_governing(ana: Laptop) -> None:
    decision = _decision(ana, notified="2026-11-20", printed_deadline="2026-12-09")
    (suggestion,) = _deadlines(ana).suggestions(decision)
    assert suggestion.title == "Ask the council for a review (s.202)"
    assert suggestion.period == "21 days from the day the client had it, that day counted"
    assert (suggestion.computed, suggestion.printed, suggestion.governs) == ("2026-12-10", "2026-12-09", "2026-12-09")
    assert suggestion.act_by == "2026-12-07"
    deadline = _deadlines(ana).make(decision, REVIEW)
    standing = _deadlines(ana).standing(deadline)
    assert (standing.computed, standing.printed, standing.last_day) == ("2026-12-10", "2026-12-09", "2026-12-09")
    assert (standing.governed_by, standing.act_by, standing.days_left) == (GovernedBy.PRINTED, "2026-12-07", 16)
    assert standing.warned(shows.PRINTED_DIFFERS)
    assert not standing.late
    assert standing.source.startswith("Shelter Legal")
    assert standing.sign_off.startswith("Not signed off")


def test_the_values_of_a_form_are_enough_for_suggestions(ana: Laptop) -> None:
    (guessed,) = _deadlines(ana).suggestions({**HOUSING, "dated": "2026-11-18"})
    assert (guessed.counted_from, guessed.counted_from_words) == ("2026-11-18", "the date on it")
    assert [note.code for note in guessed.notes] == ["trigger_guessed"]
    (unknown,) = _deadlines(ana).suggestions(HOUSING)
    assert (unknown.computed, unknown.governs) == (None, None)
    assert _deadlines(ana).suggestions({"area": "housing"}) == ()


def test_kinds_of_decision_are_offered_by_area_and_nation(ana: Laptop) -> None:
    labels = [each.label for each in _deadlines(ana).decision_kinds("housing", "wales")]
    assert labels == [
        "Negative decision on homelessness",
        "A review was asked for",
        "Offer of a home",
        "Claim for possession of the home",
        "Possession hearing or bailiffs' date",
    ]
    assert len(_deadlines(ana).decision_kinds()) > 80
    assert _deadlines(ana).kind_words("housing_offer") == "Offer of a home"
    assert _deadlines(ana).kind_words("a letter of the harbour master") == "a letter of the harbour master"


def test_codes_of_the_list_are_shown_in_words_and_free_words_as_they_are(ana: Laptop) -> None:
    decision = _decision(ana, notified="2026-11-20")
    deadline = _deadlines(ana).make(decision, REVIEW)
    records = ana.workspace.records
    assert records.get("decision", decision).fields["decision_kind"].words == "Negative decision on homelessness"
    assert records.get("deadline", deadline).fields["rule"].words == "Ask the council for a review (s.202)"
    records.change("decision", decision, {"decision_kind": "letter of the harbour master"})
    assert records.get("decision", decision).fields["decision_kind"].words == "letter of the harbour master"


def test_a_suggestion_below_certainty_b_never_governs(ana: Laptop) -> None:
    values = {"area": "housing", "nation": "england", "decision_kind": "housing_duty_accepted", "dated": "2026-11-02"}
    decision = _decision(ana, **values)
    deadline = _deadlines(ana).make(decision, "housing.duty_56")
    standing = _deadlines(ana).standing(deadline)
    assert (standing.computed, standing.last_day, standing.act_by) == ("2026-12-28", None, None)
    assert standing.warned("only_suggestion")
    (todo,) = [each for each in ana.workspace.today.day().undated if each.kind == "deadline"]
    assert todo.what.startswith("Type the last day from the paper")
    typed = _deadlines(ana).say_printed(deadline, "2027-01-08")
    assert (typed.last_day, typed.governed_by, typed.act_by) == ("2027-01-08", GovernedBy.PRINTED, "2027-01-06")
    assert typed.warned(shows.SUGGESTED_EARLIER)


def test_knowing_only_when_the_client_had_it_never_lets_a_period_from_its_sending_wait(ana: Laptop) -> None:
    judged: dict[str, Any] = {"area": "immigration", "nation": "england", "decision_kind": "immigration_ftt_dismissed"}
    letter = {**judged, "notified": "2026-11-20"}
    (found,) = _deadlines(ana).suggestions(letter)
    assert (found.governs, found.act_by) == ("2026-12-04", "2026-11-20")
    assert found.by_then == "the latest it can be: must have arrived by then"
    decision = _decision(ana, **letter)
    deadline = _deadlines(ana).make(decision, "immigration.permission_to_appeal")
    standing = _deadlines(ana).standing(deadline)
    assert (standing.last_day, standing.act_by, standing.by_then) == (found.governs, found.act_by, found.by_then)
    assert standing.warned(Warned.TRIGGER_MAY_BE_EARLIER)
    (line,) = [each for each in ana.workspace.today.day().today if each.kind == "deadline"]
    assert line.note.endswith("the right day is not known, counted from the day the client had it")
    ana.workspace.records.change("decision", decision, {"dated": "2026-11-16"})
    known = _deadlines(ana).standing(deadline)
    assert (known.last_day, known.act_by) == ("2026-11-30", "2026-11-26")
    assert known.by_then == "must have arrived by then"
    assert known.warned(Warned.TRIGGER_GUESSED)


def test_a_day_the_paper_prints_is_waited_for_unless_even_the_latest_computed_one_is_earlier(ana: Laptop) -> None:
    judged: dict[str, Any] = {"area": "immigration", "nation": "england", "decision_kind": "immigration_ftt_dismissed"}
    had = {**judged, "notified": "2026-11-20"}
    (earlier,) = _deadlines(ana).suggestions({**had, "printed_deadline": "2026-12-01"})
    assert (earlier.governs, earlier.governed_by, earlier.act_by) == ("2026-12-01", GovernedBy.PRINTED, "2026-11-27")
    (later,) = _deadlines(ana).suggestions({**had, "printed_deadline": "2026-12-09"})
    assert (later.governs, later.governed_by, later.act_by) == ("2026-12-04", GovernedBy.COMPUTED, "2026-11-20")


def test_the_day_a_letter_prints_is_taken_for_the_rule_it_fits(ana: Laptop) -> None:
    letter = {
        "area": "nrm",
        "decision_kind": "nrm_negative_grounds",
        "dated": "2026-11-20",
        "printed_deadline": "2026-12-18",
    }
    found = {each.rule.code: each for each in _deadlines(ana).suggestions({**HOUSING, **letter})}
    assert found["nrm.reconsideration"].governs == "2026-12-18"
    court = found["nrm.judicial_review.grounds"]
    assert (court.printed, court.governs) == (None, "2027-02-20")
    decision = _decision(ana, **letter)
    made = _deadlines(ana).standing(_deadlines(ana).make(decision, "nrm.judicial_review.grounds"))
    assert (made.printed, made.last_day) == (None, "2027-02-20")
    assert made.warned(shows.PRINTED_IN_DECISION)
    again = _deadlines(ana).standing(_deadlines(ana).make(decision, "nrm.reconsideration"))
    assert (again.printed, again.last_day, again.computed) == ("2026-12-18", "2026-12-18", "2026-12-20")


def test_a_deadline_without_a_rule_stands_on_the_paper_alone(ana: Laptop) -> None:
    decision = _decision(ana, decision_kind="letter of the harbour master", printed_deadline="2026-12-14")
    deadline = _deadlines(ana).make(decision, what="Answer the harbour master")
    standing = _deadlines(ana).standing(deadline)
    assert (standing.what, standing.last_day, standing.act_by) == (
        "Answer the harbour master",
        "2026-12-14",
        "2026-12-10",
    )
    assert standing.rule is None
    unprinted = _deadlines(ana).make(decision, what="Ask again", printed=None)
    assert _deadlines(ana).standing(unprinted).governed_by is GovernedBy.NOTHING
    assert _deadlines(ana).standing(unprinted).warned(shows.PRINTED_IN_DECISION)


def test_a_rule_is_made_once_for_each_decision(ana: Laptop) -> None:
    decision = _decision(ana, notified="2026-11-20")
    first = _deadlines(ana).make(decision, REVIEW)
    assert _deadlines(ana).make(decision, REVIEW) == first
    assert len(_deadlines(ana).of_decision(decision)) == 1


def test_what_is_not_there_is_refused(ana: Laptop) -> None:
    nowhere = b"\x00" * 16
    with pytest.raises(NoSuchRecord):
        _deadlines(ana).make(nowhere, REVIEW)
    with pytest.raises(NoSuchRecord):
        _deadlines(ana).make(_decision(ana), "unheard.of")
    with pytest.raises(NoSuchRecord):
        _deadlines(ana).standing(nowhere)
    with pytest.raises(NoSuchRecord):
        _deadlines(ana).suggestions(nowhere)


def test_a_changed_date_recounts_what_hangs_on_it_but_never_what_is_printed(ana: Laptop) -> None:
    decision = _decision(ana, sent="2026-11-18", printed_deadline="2026-12-24")
    deadline = _deadlines(ana).make(decision, REVIEW)
    before = _deadlines(ana).standing(deadline)
    assert (before.computed, before.counted_from_words) == ("2026-12-08", "the day it was sent")
    assert before.warned("trigger_guessed")
    ana.workspace.records.change("decision", decision, {"notified": "2026-11-20"})
    after = _deadlines(ana).standing(deadline)
    assert (after.view["computed_last_day"], after.view["act_by"]) == ("2026-12-10", "2026-12-08")
    assert after.view["printed"] == "2026-12-24"
    assert not after.warned("trigger_guessed")
    assert not after.warned(shows.DATES_CHANGED)


def test_saving_in_a_form_recounts_too(ana: Laptop) -> None:
    decision = _decision(ana, notified="2026-11-20")
    deadline = _deadlines(ana).make(decision, REVIEW)
    editor = ana.workspace.records.open_editor("decision", decision)
    editor.save({**editor.values, "notified": "2026-11-16"})
    assert _deadlines(ana).standing(deadline).view["computed_last_day"] == "2026-12-06"


def test_what_is_typed_from_the_paper_moves_the_day_to_act(ana: Laptop) -> None:
    decision = _decision(ana, notified="2026-11-20")
    deadline = _deadlines(ana).make(decision, REVIEW)
    ana.workspace.records.change("deadline", deadline, {"printed": "2026-12-04"})  # by any form
    assert ana.workspace.records.get("deadline", deadline)["act_by"] == "2026-12-02"


@pytest.mark.parametrize(
    ("why", "given", "missing"),
    [
        (Override.EXTENSION, {}, ["override_document"]),
        (Override.WRONG_DATE, {"words": "The postmark says the 23rd"}, []),
        (Override.ADVISER_SAYS, {"adviser": "Ms Okafor, Harbour Law"}, []),
        (Override.ADVISER_SAYS, {}, ["adviser"]),
    ],
)
def test_an_override_governs_once_it_is_whole_and_hides_nothing(
    ana: Laptop, why: Override, given: dict[str, str], missing: list[str]
) -> None:
    decision = _decision(ana, notified="2026-11-20")
    deadline = _deadlines(ana).make(decision, REVIEW)
    standing = _deadlines(ana).override(deadline, why, "2027-01-15", **given)
    assert list(standing.override_lacks) == missing
    assert standing.warned(shows.OVERRIDE_LACKS) is bool(missing)
    assert standing.last_day == ("2026-12-10" if missing else "2027-01-15")
    assert standing.computed == "2026-12-10"
    lifted = _deadlines(ana).lift_override(deadline, "It was refused")
    assert (lifted.last_day, lifted.override, lifted.override_day) == ("2026-12-10", None, None)


def test_an_extension_counts_with_its_paper(ana: Laptop) -> None:
    decision = _decision(ana, notified="2026-11-20")
    deadline = _deadlines(ana).make(decision, REVIEW)
    space = ana.workspace.records.get("deadline", deadline).space
    paper = ana.workspace.records.add("document", {"title": "E-mail of the council"}, space=space)
    standing = _deadlines(ana).override(deadline, Override.EXTENSION, "2027-01-15", document=paper)
    assert (standing.last_day, standing.governed_by) == ("2027-01-15", GovernedBy.OVERRIDE)
    assert ana.workspace.records.get("deadline", deadline)["act_by"] == "2027-01-13"


def test_a_missed_deadline_says_so_every_day_until_it_is_ended(ana: Laptop) -> None:
    decision = _decision(ana, notified="2026-11-02")
    deadline = _deadlines(ana).make(decision, REVIEW)
    standing = _deadlines(ana).standing(deadline)  # the 22nd was yesterday
    assert (standing.last_day, standing.late, standing.days_left) == ("2026-11-22", True, -1)
    assert standing.late_words.startswith("Late – ask today, with reasons. The decision stands.")
    assert [each.kind for each in ana.workspace.today.day().overdue] == ["deadline"]
    ana.clock.forward(days=60)
    assert _deadlines(ana).standing(deadline).late
    done = _deadlines(ana).mark_done(deadline, proof="Receipt 4711")
    assert not done.late
    assert (done.view["proof"], done.view["done_on"]) == ("Receipt 4711", "2027-01-22")
    assert ana.workspace.today.day().overdue == []
    assert _deadlines(ana).reopen(deadline).late


def test_today_shows_the_day_to_act_and_names_the_last(ana: Laptop) -> None:
    decision = _decision(ana, notified="2026-11-06")  # last day Thursday 26 November
    _deadlines(ana).make(decision, REVIEW)
    day = ana.workspace.today.day()
    (todo,) = [each for each in (*day.today, *day.this_week) if each.kind == "deadline"]
    assert (todo.due, todo.urgent) == ("2026-11-24", True)
    assert "26 November 2026" in todo.note
    ana.clock.forward(days=2)  # the 25th: the day to act has passed, the last day has not
    day = ana.workspace.today.day()
    assert [each.kind for each in day.today] == ["deadline"]
    assert day.overdue == []


def test_past_its_check_date_a_rule_says_check_before_relying_everywhere(ana: Laptop) -> None:
    deadline = _deadlines(ana).make(_decision(ana, notified="2026-11-20"), REVIEW)
    assert not _deadlines(ana).standing(deadline).warned("check_before_relying")
    ana.clock.forward(days=200)
    assert _deadlines(ana).standing(deadline).warned("check_before_relying")
    (todo,) = ana.workspace.today.day().overdue
    assert todo.note.endswith("check before relying")
    assert todo.warned


def test_the_solicitor_is_asked_for_proof_five_working_days_before(ana: Laptop) -> None:
    decision = _decision(ana, notified="2026-11-20")
    deadline = _deadlines(ana).make(decision, REVIEW, who_acts="solicitor")
    standing = _deadlines(ana).standing(deadline)
    assert (standing.who_acts, standing.proof_asked_by) == ("solicitor", "2026-12-03")
    ana.clock.forward(days=10)
    (todo,) = [each for each in ana.workspace.today.day().today if each.kind == "deadline"]
    assert (todo.due, todo.what.startswith("Has it been done? Ask for proof")) == ("2026-12-03", True)
    ours = _deadlines(ana).hand_to(deadline, "advocate")
    assert (ours.proof_asked_by, ours.view["state"]) == (None, "open")
    _deadlines(ana).mark_done(deadline)
    assert _deadlines(ana).hand_to(deadline, "solicitor").view["state"] == "done"


def test_the_deadlines_of_a_case_come_earliest_first(ana: Laptop) -> None:
    space = ana.case().space
    for had in ("2026-11-20", "2026-11-11", "2026-11-15"):
        _deadlines(ana).make(_decision(ana, space, notified=had), REVIEW)
    days = [each.last_day for each in _deadlines(ana).of_case(space)]
    assert days == ["2026-12-01", "2026-12-05", "2026-12-10"]


def _own_rule(two: Two, **changed: Any) -> None:
    rule = {
        "code": REVIEW,
        "version": 2,
        "title": "Ask the council for a review",
        "nation": frozenset({"england"}),
        "area": "housing",
        "decision_kind": "housing_negative",
        "trigger": "notified",
        "period": 14,
        "unit": "days",
        "first_day_counts": "yes",
        "computed": "yes",
        "source": "Our lawyer",
        "certainty": "a",
        "check_again_by": "2027-11-01",
        "checked_by": "Ms Okafor",
        **changed,
    }
    two.office.workspace.records.add("deadline_rule", rule)
    two.exchange()


def test_a_newer_rule_on_the_shelf_proposes_a_recount_and_does_none(two: Two) -> None:
    case = two.ana.case()
    decision = _decision(two.ana, case.space, notified="2026-11-20")
    deadline = _deadlines(two.ana).make(decision, REVIEW)
    assert _deadlines(two.ana).proposals() == ()
    _own_rule(two)
    standing = _deadlines(two.ana).standing(deadline)
    assert (standing.computed, standing.view["rule_version"]) == ("2026-12-10", 1)
    (note,) = [each.words for each in standing.notes if each.code == shows.NEWER_RULE]
    assert "Counted by it: 3 December 2026." in note
    (proposed,) = _deadlines(two.ana).proposals(case.space)
    assert proposed.proposal is not None
    assert proposed.proposal.would_be == date(2026, 12, 3)
    after = _deadlines(two.ana).accept(deadline, proposed.proposal)
    assert (after.computed, after.view["rule_version"], after.act_by) == ("2026-12-03", 2, "2026-12-01")
    assert _deadlines(two.ana).proposals() == ()


def test_the_organisations_own_rule_is_what_new_deadlines_are_made_by(two: Two) -> None:
    _own_rule(two)
    (suggestion,) = _deadlines(two.ana).suggestions({**HOUSING, "notified": "2026-11-20"})
    assert (suggestion.computed, suggestion.source, suggestion.rule.from_shelf) == ("2026-12-03", "Our lawyer", True)
    assert suggestion.sign_off == "Signed off by Ms Okafor"
    _own_rule(two, version=3, period=None)  # half written: nothing is counted by it
    (again,) = _deadlines(two.ana).suggestions({**HOUSING, "notified": "2026-11-20"})
    assert again.rule.version == 2


def test_two_laptops_that_say_two_days_show_the_earlier_on_both(two: Two) -> None:
    case = two.ana.case()
    decision = _decision(two.ana, case.space, notified="2026-11-20")
    deadline = _deadlines(two.ana).make(decision, REVIEW)
    two.exchange()
    two.ana.workspace.records.change("decision", decision, {"notified": "2026-11-18"})
    two.office.workspace.records.change("decision", decision, {"notified": "2026-11-19"})
    two.exchange()
    two.exchange()
    for laptop in (two.ana, two.office):
        standing = _deadlines(laptop).standing(deadline)
        assert standing.last_day == "2026-12-08"
        assert laptop.workspace.records.get("decision", decision)["notified"] == "2026-11-18"


def test_a_day_changed_elsewhere_is_recounted_there_and_not_twice(two: Two) -> None:
    case = two.ana.case()
    decision = _decision(two.ana, case.space, notified="2026-11-20")
    deadline = _deadlines(two.ana).make(decision, REVIEW)
    two.exchange()
    two.office.workspace.records.change("decision", decision, {"notified": "2026-11-16"})
    two.exchange()
    after = two.ana.workspace.records.get("deadline", deadline)
    assert after["computed_last_day"] == "2026-12-06"
    assert after.changed_by == "Olive"
    count = len(two.ana.workspace.records.history("deadline", deadline))
    two.exchange()
    assert len(two.ana.workspace.records.history("deadline", deadline)) == count


def test_a_withdrawn_deadline_hangs_no_more(ana: Laptop) -> None:
    decision = _decision(ana, notified="2026-11-20")
    deadline = _deadlines(ana).make(decision, REVIEW)
    ana.workspace.records.withdraw("deadline", deadline, "Made for the wrong letter")
    assert _deadlines(ana).of_decision(decision) == []
    assert [each.kind for each in ana.workspace.today.day().later] == []
    assert _deadlines(ana).make(decision, REVIEW) != deadline


def test_a_closed_case_keeps_its_deadlines_on_today_and_nothing_that_ended_with_the_work(ana: Laptop) -> None:
    space = ana.case().space
    records = ana.workspace.records
    _deadlines(ana).make(_decision(ana, space, notified="2026-11-20"), REVIEW)
    records.add("consent", {"recipient": "Police", "standing": "given", "expires": "2026-12-24"}, space=space)
    assert {each.kind for each in ana.workspace.today.day().later} == {"deadline", "consent"}
    (case,) = records.list("case")
    records.change("case", case.id, {"stage": "closed"})
    assert {each.kind for each in ana.workspace.today.day().later} == {"deadline"}


def test_of_reviews_that_follow_one_another_only_the_latest_is_wanted(ana: Laptop) -> None:
    space = ana.case().space
    plan = ana.workspace.safety_plans.start(space, "Leeds")
    records = ana.workspace.records
    records.add("plan_review", {"on": "2026-10-01", "next_on": "2026-11-01"}, space=space, parent=plan)
    records.add("plan_review", {"on": "2026-11-01", "next_on": "2026-12-24"}, space=space, parent=plan)
    day = ana.workspace.today.day()
    reviews = [each for each in (*day.overdue, *day.later) if each.kind == "plan_review"]
    assert [each.due for each in reviews] == ["2026-12-24"]


def test_a_release_is_looked_at_two_weeks_before_it(ana: Laptop) -> None:
    space = ana.case().space
    records = ana.workspace.records
    matter = records.add("criminal_matter", {"title": "R v B"}, space=space)
    suspect = records.add(
        "suspect", {"who": "B", "state": "prison", "release_on": "2026-12-07"}, space=space, parent=matter
    )
    (todo,) = [each for each in ana.workspace.today.day().today if each.kind == "suspect"]
    assert (todo.due, todo.note) == ("2026-12-07", "")
    records.change("suspect", suspect, {"reviewed_on": "2026-11-23"})
    assert [each for each in ana.workspace.today.day().today if each.kind == "suspect"] == []


def test_whoever_works_beyond_the_tables_of_holidays_is_told(ana: Laptop) -> None:
    assert _deadlines(ana).holidays_run_out() == ""
    far = _deadlines(ana).suggestions({**HOUSING, "notified": "2028-12-20"})
    assert "calendar_runs_out" in [note.code for note in far[0].notes]
    ana.clock.forward(days=800)
    assert "2028" in _deadlines(ana).holidays_run_out()


def test_a_newer_law_never_lengthens_what_an_older_decision_left(two: Two) -> None:
    _own_rule(two, period=56, in_force_from="2027-01-01")
    decision = _decision(two.ana, notified="2026-11-20")
    (suggestion,) = _deadlines(two.ana).suggestions(decision)
    assert (suggestion.rule.version, suggestion.governs) == (1, "2026-12-10")
    standing = _deadlines(two.ana).standing(_deadlines(two.ana).make(decision, REVIEW))
    assert (standing.last_day, standing.proposal) == ("2026-12-10", None)
    later = _deadlines(two.ana).suggestions({**HOUSING, "notified": "2027-01-04"})
    assert [each.rule.version for each in later] == [2]


def test_a_rule_that_was_not_the_law_that_day_governs_nothing(ana: Laptop) -> None:
    asked = {
        "area": "compensation",
        "nation": "england",
        "decision_kind": "compensation_acas_begun",
        "event_on": "2025-10-01",
    }
    ends = next(each for each in _deadlines(ana).suggestions(asked) if each.rule.code == "compensation.acas_ends")
    assert ends.computed == "2025-12-24"
    assert (ends.governs, ends.only_suggestion) == (None, True)
    assert "not_in_force" in [note.code for note in ends.notes]


def test_a_day_printed_in_the_paper_counts_though_it_was_typed_after_the_deadline_was_made(ana: Laptop) -> None:
    decision = _decision(ana, notified="2026-11-20")
    deadline = _deadlines(ana).make(decision, REVIEW)
    ana.workspace.records.change("decision", decision, {"printed_deadline": "2026-12-09"})
    assert _deadlines(ana).standing(deadline).last_day == "2026-12-09"
    ana.workspace.records.change("decision", decision, {"printed_deadline": "2026-12-02"})
    standing = _deadlines(ana).standing(deadline)
    assert (standing.last_day, standing.act_by) == ("2026-12-02", "2026-11-30")
    ana.workspace.records.change("decision", decision, {"printed_deadline": "2026-12-08"})
    assert _deadlines(ana).standing(deadline).last_day == "2026-12-02"  # the earlier, until a person puts it right
    _deadlines(ana).say_printed(deadline, None)
    assert _deadlines(ana).standing(deadline).printed is None


def test_what_was_done_too_late_keeps_saying_so(ana: Laptop) -> None:
    deadline = _deadlines(ana).make(_decision(ana, notified="2026-10-01"), REVIEW)
    assert _deadlines(ana).mark_done(deadline).warned(shows.DONE_LATE)
    assert not _deadlines(ana).mark_done(deadline, on="2026-10-21").warned(shows.DONE_LATE)


def test_what_the_solicitor_does_is_with_the_solicitor_again_when_reopened(ana: Laptop) -> None:
    deadline = _deadlines(ana).make(_decision(ana, notified="2026-11-20"), REVIEW, who_acts="solicitor")
    _deadlines(ana).mark_done(deadline)
    assert _deadlines(ana).reopen(deadline).view["state"] == "with_solicitor"


def test_of_two_other_days_the_earlier_counts_on_both_laptops_until_somebody_decides(two: Two) -> None:
    decision = _decision(two.ana, notified="2026-11-20")
    deadline = _deadlines(two.ana).make(decision, REVIEW)
    two.exchange()
    _deadlines(two.ana).override(deadline, Override.ADVISER_SAYS, "2027-01-29", adviser="Ms Okafor, Made-up & Partners")
    _deadlines(two.office).override(deadline, Override.WRONG_DATE, "2026-12-24", words="The stamp says the 3rd")
    two.exchange()
    two.exchange()
    days = {_deadlines(each).standing(deadline).last_day for each in (two.ana, two.office)}
    assert days == {"2026-12-24"}


def test_a_day_printed_in_a_decision_is_on_today_although_nobody_made_a_deadline_of_it(ana: Laptop) -> None:
    decision = _decision(ana, notified="2026-11-20", printed_deadline="2026-11-26")

    def wanted() -> list[str]:
        day = ana.workspace.today.day()
        return [each.what for each in (*day.overdue, *day.today, *day.this_week, *day.later)]

    assert wanted() == ["Decision: No duty to house – Deadline printed in it"]
    _deadlines(ana).make(decision, REVIEW)
    assert wanted() == ["Ask the council for a review (s.202)"]
    alone = _decision(ana, printed_deadline="2026-11-26")
    ana.workspace.records.change("decision", alone, {"submitted_on": "2026-11-23"})
    assert wanted() == ["Ask the council for a review (s.202)"]


def _said_of(ana: Laptop, deadline: RecordId) -> list[str]:
    """What a deadline says on Today, in the case file and in the calendar."""
    day = ana.workspace.today.day()
    todo = next(each for each in (*day.overdue, *day.today, *day.this_week, *day.later) if each.record == deadline)
    (line,) = ana.workspace.chapters.read(todo.space or b"", ["deadline"])["deadline"]
    noted = ana.workspace.calendar.between(date(2026, 11, 1), date(2027, 12, 1))
    return [todo.note, line.second, *(each.note for each in noted if each.record == deadline)]


@pytest.mark.parametrize(
    ("kind", "rule", "days", "words"),
    [
        (
            "benefits_dwp_decision",
            "benefits.mandatory_reconsideration",
            {"dated": "2026-11-20"},
            "must have arrived by then",
        ),
        ("housing_negative", REVIEW, {"notified": "2026-11-20"}, "let it arrive by then"),
    ],
)
def test_wherever_a_last_day_stands_it_is_said_what_must_have_happened_by_then(
    ana: Laptop, kind: str, rule: str, days: dict[str, str], words: str
) -> None:
    decision = _decision(ana, area=kind.partition("_")[0], decision_kind=kind, **days)
    deadline = _deadlines(ana).make(decision, rule)
    assert _deadlines(ana).standing(deadline).by_then == words
    told = _said_of(ana, deadline)
    assert len(told) == 4  # Today, the case file, the day to act by and the last day in the calendar
    assert all(words in each for each in told)


def test_past_its_check_date_the_case_file_and_the_calendar_say_so_too(ana: Laptop) -> None:
    deadline = _deadlines(ana).make(_decision(ana, notified="2026-11-20"), REVIEW)
    assert not any("check before relying" in each for each in _said_of(ana, deadline))
    ana.clock.forward(days=200)
    assert all("check before relying" in each for each in _said_of(ana, deadline))


def test_a_day_typed_from_the_paper_says_what_the_person_noted(ana: Laptop) -> None:
    decision = _decision(ana, decision_kind="a bus pass", printed_deadline="2026-12-09")
    deadline = _deadlines(ana).make(decision, what="Appeal")
    ana.workspace.records.change("deadline", deadline, {"arrive_or_sent": "sent"})
    assert _deadlines(ana).standing(deadline).by_then == "must have been sent by then"
    assert all("must have been sent by then" in each for each in _said_of(ana, deadline))


def test_once_its_last_day_has_passed_today_and_calendar_say_to_ask_and_nothing_of_arriving(ana: Laptop) -> None:
    deadline = _deadlines(ana).make(_decision(ana, notified="2026-11-20"), REVIEW)
    assert not any("Late" in each for each in _said_of(ana, deadline))
    ana.clock.forward(days=60)
    today, _, *calendar = _said_of(ana, deadline)
    for told in (today, *calendar):
        assert told.startswith("Late – ask today, with reasons · Last day 10 December 2026")
        assert "arrive" not in told
