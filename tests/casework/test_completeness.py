"""What is missing is said kindly and exactly; declined, and a plan nobody wants, are complete."""

from __future__ import annotations

import pytest

from imsa_desktop.casework.completeness import (
    OpenPoint,
    encounter_open_points,
    is_unsaid,
    not_talked_about,
    open_points,
    plan_open_points,
    section_is_open,
)
from imsa_desktop.casework.declaration import kind_named, kinds
from imsa_desktop.casework.interpreter_rule import judge
from imsa_desktop.casework.plan_sections import SECTION_KEYS

ENCOUNTER = {
    "encounter_kind": "meeting",
    "happened": "2026-11-23T10:00+00:00",
    "safe_to_talk": "yes",
    "what_happened": "We talked.",
}
NOT_FLUENT = [{"language": "en", "fluency": "none"}]
CHECK_IN = {
    "due": "2026-11-27T18:00+00:00",
    "way": "call",
    "second_person": "Ben",
    "second_knows_how": "We ring him.",
    "then_does": "Rings the client, then the police.",
}


@pytest.mark.parametrize("answer", ["declined", "prefers_not_to_say", "no", 0, "talked", False])
def test_answers_are_never_blanks(answer: object):
    assert not is_unsaid(answer)


@pytest.mark.parametrize("blank", [None, "", "not_asked", "not_recorded", frozenset()])
def test_blanks_are_not_answers(blank: object):
    assert is_unsaid(blank)


def test_every_kind_can_be_asked_what_is_open_when_nothing_is_written():
    for kind in kinds().values():
        assert {point.field for point in open_points(kind, {})} <= {field.name for field in kind.fields}


def test_a_need_that_is_not_there_asks_for_no_language():
    assert open_points("interpreter_need", {"needed": "no"}) == ()
    assert open_points("interpreter_need", {"needed": "yes"}) == (OpenPoint("interpreter_need", "language"),)


def test_fields_not_talked_about_leave_out_links_and_keys():
    section = kind_named("plan_section")
    assert "words" in not_talked_about(section, {"section": "before"})
    assert not {"plan", "section"} & set(not_talked_about(section, {}))


def test_an_encounter_says_when_its_interpreting_is_not_recorded():
    judged = judge(ENCOUNTER, None, NOT_FLUENT, None)
    assert encounter_open_points(ENCOUNTER, judged) == (OpenPoint("encounter_interpreter", "how"),)
    done = judge(ENCOUNTER, {"how": "none_found"}, NOT_FLUENT, None)
    assert encounter_open_points(ENCOUNTER, done) == ()


def test_an_encounter_says_when_nobody_knows_whether_the_rule_covers_it():
    points = encounter_open_points(ENCOUNTER, judge(ENCOUNTER, None, [], None), [{"option": "Stay"}])
    assert OpenPoint("client_language", "fluency", "english_not_recorded") in points
    assert OpenPoint("option", "may_fail") in points


def test_a_letter_asks_how_it_was_understood():
    letter = {**ENCOUNTER, "encounter_kind": "letter"}
    judged = judge(letter, None, NOT_FLUENT, None)
    assert OpenPoint("encounter", "understood_in_writing") in encounter_open_points(letter, judged)


def test_a_plan_the_client_does_not_want_is_complete():
    assert plan_open_points({"wish": "declined"}, []) == ()


def test_an_empty_plan_lists_every_section_and_the_missing_check_in():
    points = plan_open_points({}, [])
    assert [point.section for point in points if point.section] == list(SECTION_KEYS)
    assert points[-1].code == "no_check_in"


def test_a_plan_with_everything_said_has_nothing_open():
    plan = {"wish": "wants", "review_on": "2026-12-01", "paper_could_harm": "no"}
    sections = [{"section": key, "state": "does_not_apply"} for key in SECTION_KEYS[:5]]
    sections += [{"section": key, "words": "Said."} for key in SECTION_KEYS[5:-1]]
    assert plan_open_points(plan, sections, [CHECK_IN], {SECTION_KEYS[-1]: 2}) == ()


def test_a_check_in_without_a_second_person_is_named():
    points = plan_open_points({"wish": "wants"}, [], [{**CHECK_IN, "second_person": None}])
    assert OpenPoint("check_in", "second_person") in points


@pytest.mark.parametrize("state", ["later", "talked", "not_talked", None])
def test_a_section_without_words_stays_open_until_somebody_says_it_needs_none(state: str | None):
    assert section_is_open({"state": state})
    assert not section_is_open({"state": state}, phrases=1)
    assert not section_is_open({"state": "declined"})
