"""The interpreter figure counts what happened: nothing is flattered, and no honest answer is called a failing."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsa_desktop.casework.interpreter_rule import (
    Coverage,
    Judged,
    coverage_of,
    figure,
    figures_by_language,
    judge,
    may_be_the_same,
)
from imsa_desktop.casework.kinds.encounters import HOW_INTERPRETED

NOT_FLUENT = [{"language": "en", "fluency": "some"}, {"language": "vi", "fluency": "fluent"}]
FLUENT = [{"language": "en-GB", "fluency": "fluent"}]
MEETING = {"encounter_kind": "meeting", "client_took_part": "yes"}


def said(how: str | None, encounter: dict[str, Any] = MEETING, **more: Any) -> Judged:
    return judge(encounter, {"how": how, **more} if how else None, NOT_FLUENT, {"needed": "yes", "language": "vi"})


@pytest.mark.parametrize(
    ("encounter", "languages", "need", "expected"),
    [
        (MEETING, NOT_FLUENT, None, Coverage.COVERED),
        ({"encounter_kind": "call"}, NOT_FLUENT, None, Coverage.COVERED),
        ({"encounter_kind": "video_call", "client_took_part": "not_asked"}, NOT_FLUENT, None, Coverage.COVERED),
        (MEETING, FLUENT, None, Coverage.OUTSIDE),
        (MEETING, [{"language": "en", "fluency": "fluent_not_under_stress"}], None, Coverage.COVERED),
        (MEETING, [{"language": "English", "fluency": "everyday"}], {"needed": "no"}, Coverage.COVERED),
        (MEETING, FLUENT, {"needed": "yes"}, Coverage.COVERED),
        (MEETING, [], {"needed": "yes"}, Coverage.COVERED),
        (MEETING, [], {"needed": "no"}, Coverage.OUTSIDE),
        (MEETING, [], {"needed": "not_asked"}, Coverage.NOT_KNOWN),
        (MEETING, [{"language": "vi", "fluency": "fluent"}], None, Coverage.NOT_KNOWN),
        ({**MEETING, "language_used": "vi"}, [], None, Coverage.COVERED),
        ({**MEETING, "language_used": "en"}, [], None, Coverage.NOT_KNOWN),
        ({"encounter_kind": "meeting", "client_took_part": "no"}, NOT_FLUENT, None, Coverage.OUTSIDE),
        ({"encounter_kind": "attempt"}, NOT_FLUENT, None, Coverage.OUTSIDE),
        ({"encounter_kind": "without_client"}, NOT_FLUENT, None, Coverage.OUTSIDE),
        ({"encounter_kind": "email"}, NOT_FLUENT, None, Coverage.WRITTEN),
        ({"encounter_kind": "message", "client_took_part": "yes"}, NOT_FLUENT, None, Coverage.COVERED),
    ],
)
def test_what_the_rule_covers(encounter: Any, languages: Any, need: Any, expected: Coverage):
    assert coverage_of(encounter, languages, need) is expected


def test_the_figure_of_a_month():
    month = (
        [said("interpreter")] * 6
        + [said("advocate_speaks")]
        + [said("client_contacted_us")] * 2
        + [said("client_choice"), said("none_found"), said("could_not_be_used"), said("someone_else"), said(None)]
        + [judge({"encounter_kind": "attempt"}, None, NOT_FLUENT, None), judge(MEETING, None, [], None)]
    )
    counted = figure(month)
    assert (counted.covered, counted.taken_out, counted.interpreted) == (14, 2, 7)
    assert counted.share == Fraction(7, 12)
    assert (counted.outside, counted.not_known) == (1, 1)
    assert counted.rows["client_choice"] == 1
    assert counted.rows["not_recorded"] == 1


def test_without_anything_to_divide_by_there_is_no_figure():
    assert figure([]).share is None
    assert figure([said("client_contacted_us")]).share is None


def test_nothing_is_taken_out_where_we_called_the_client():
    judged = said("client_contacted_us", {**MEETING, "begun_by": "advocate"})
    assert (judged.how, judged.counts) == ("client_choice", True)
    assert not said("client_contacted_us", {**MEETING, "begun_by": "client"}).counts


def test_written_contact_says_how_it_was_understood_instead():
    letter = {"encounter_kind": "letter"}
    assert not said(None, letter).recorded
    assert said(None, {**letter, "understood_in_writing": "In Vietnamese, by her sister"}).recorded


def test_the_figure_by_language_adds_up_to_the_whole():
    some = [said("interpreter", language="ti"), said("interpreter"), said(None), said("none_found", language="ti")]
    by_language = figures_by_language(some)
    assert set(by_language) == {"ti", "vi"}
    assert by_language["ti"].share == Fraction(1, 2)
    assert sum(each.covered for each in by_language.values()) == figure(some).covered


answers = st.sampled_from([None, *(choice.code for choice in HOW_INTERPRETED)])


@given(st.lists(answers))
def test_every_covered_encounter_stands_in_exactly_one_row(hows: list[str | None]):
    counted = figure(said(how) for how in hows)
    assert counted.covered == len(hows) == sum(counted.rows.values())
    assert counted.interpreted + counted.taken_out <= counted.covered
    assert counted.share is None or 0 <= counted.share <= 1


@given(st.lists(answers, min_size=1))
def test_recording_nothing_never_betters_the_figure(hows: list[str | None]):
    before, after = figure(said(how) for how in hows), figure([*(said(how) for how in hows), said(None)])
    assert after.share is not None
    assert before.share is None or after.share <= before.share


@pytest.mark.parametrize(
    ("excluded", "named", "same"),
    [
        ("Mr Khan", "Tariq Khan", True),
        ("Đặng Văn Hùng", "dang van hung", True),
        ("Bridge Interpreting Ltd", "Bridge", True),
        ("Bridge Interpreting Ltd", "Harbour Interpreting Ltd", False),
        ("Mr Khan", "Mr Kahn-Lee", False),
        ("", "Tariq Khan", False),
    ],
)
def test_who_may_be_one_that_must_not_be_used_is_known_by_any_word_of_the_name(excluded: str, named: str, same: bool):
    assert may_be_the_same(excluded, named) is same
