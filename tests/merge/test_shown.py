"""What people see while several answers stand side by side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsa_desktop.casework.declaration import MergeClass
from imsa_desktop.merge.changes import FINISHED, WITHDRAWN, Live
from imsa_desktop.merge.shown import NOTHING, Answer, Rule, State, rule_of, show
from imsa_protocol.identifiers import change_id
from tests.merge.histories import author
from tests.merge.kinds import LETTER, REGISTERS, VISIT


def standing(*values, times=None):
    """Values set by as many people, in order of their change ids."""
    times = times or [1] * len(values)
    return tuple(Live(change_id(author(n), n), times[n - 1], each) for n, each in enumerate(values, 1))


def test_a_register_never_set_is_empty():
    assert show(VISIT, "phone", ()) == NOTHING
    assert NOTHING.others == ()


def test_one_value_is_settled():
    live = standing("020")
    shown = show(VISIT, "phone", live)
    assert shown == (State.SETTLED, "020", (Answer("020", live[0].id, 1, (live[0].id,)),), True)
    assert not shown.question
    assert shown.others == ()


def test_people_who_say_the_same_agree_however_it_was_typed():
    live = standing("\u00e9", "e\u0301", times=[2, 1])
    shown = show(VISIT, "status", live)
    assert (shown.state, shown.value) == (State.SETTLED, "\u00e9")
    assert shown.answers == (Answer("\u00e9", live[0].id, 2, (live[0].id, live[1].id)),)


def test_yes_is_not_the_number_one():
    assert show(VISIT, "phone", standing(True, 1)).state is State.DIFFERING


def test_plain_shows_the_latest_and_lists_the_others():
    shown = show(VISIT, "phone", standing("old", "new", "oldest", times=[2, 3, 1]))
    assert (shown.state, shown.value) == (State.DIFFERING, "new")
    assert [each.value for each in shown.others] == ["old", "oldest"]
    assert not shown.question


def test_of_plain_values_of_one_moment_the_change_id_decides():
    assert show(VISIT, "phone", standing("a", "b")).value == "b"


def test_protective_shows_the_safest_and_asks():
    shown = show(VISIT, "interpreter", standing("no", "yes", "not_asked", times=[9, 1, 5]))
    assert (shown.state, shown.value) == (State.QUESTION, "yes")
    assert [each.value for each in shown.answers] == ["yes", "not_asked", "no"]
    assert [each.value for each in shown.others] == ["not_asked", "no"]


def test_of_dates_the_earliest_stands():
    assert show(VISIT, "review", standing("2026-12-24", "2026-12-01", None)).value == "2026-12-01"


def test_a_ticked_warning_outranks_an_unticked_one():
    assert show(VISIT, "warned/police", standing(False, True, False)).value is True


def test_undecided_has_no_winner():
    shown = show(VISIT, "status", standing("asylum", "leave"))
    assert (shown.state, shown.value, shown.has_winner) == (State.QUESTION, None, False)
    assert [each.value for each in shown.others] == ["leave", "asylum"]


def test_a_group_is_one_whole_answer_picked_by_its_leading_field():
    high, low = {"level": "high", "level_reason": "a man waits"}, {"level": "low", "level_reason": "moved away"}
    shown = show(VISIT, "risk", standing(high, low, times=[1, 9]))
    assert (shown.state, shown.value) == (State.QUESTION, high)


@pytest.mark.parametrize("other", [{"level_reason": "level left open"}, {"level": "medium"}])
def test_a_group_without_its_leading_answer_counts_as_cleared(other):
    assert show(VISIT, "risk", standing(other, {"level": "high"})).value == {"level": "high"}


def test_a_group_that_is_no_map_is_an_unknown_answer_and_ranks_first():
    assert show(VISIT, "risk", standing({"level": "very_high"}, "odd")).value == "odd"


def test_a_group_without_a_leading_field_is_plain():
    shown = show(VISIT, "address", standing({"street": "a"}, {"town": "b"}, times=[2, 1]))
    assert (shown.state, shown.value) == (State.DIFFERING, {"street": "a"})


def test_text_that_leads_a_group_is_not_joined_apart_from_it():
    assert rule_of(VISIT, "account") == Rule(MergeClass.UNDECIDED, (), "words")


def test_text_is_joined_where_edits_keep_clear():
    base = Live(change_id(author(8), 1), 0, "one\ntwo\nthree")
    shown = show(VISIT, "plan", standing("ONE\ntwo\nthree", "one\ntwo\nTHREE"), base)
    assert (shown.state, shown.value) == (State.JOINED, "ONE\ntwo\nTHREE")
    assert len(shown.others) == 2
    assert not shown.question


@pytest.mark.parametrize("base", [None, Live(change_id(author(8), 1), 0, "one")])
def test_text_that_cannot_be_joined_is_a_question_with_all(base):
    shown = show(VISIT, "plan", standing("ONE", "EINS"), base)
    assert (shown.state, shown.value) == (State.QUESTION, None)
    assert len(shown.others) == 2


def test_what_this_version_does_not_know_is_plain():
    assert show(None, "phone", standing("a", "b")).state is State.DIFFERING
    assert rule_of(VISIT, "level") == rule_of(VISIT, "from_a_newer_version") == Rule(MergeClass.PLAIN)


def test_a_record_withdrawn_and_not_stays_visible_and_asks():
    shown = show(None, WITHDRAWN, standing(True, False))
    assert (shown.state, shown.value) == (State.QUESTION, False)


def test_a_record_once_finished_is_finished_without_asking():
    shown = show(VISIT, FINISHED, standing(False, True))
    assert (shown.state, shown.value) == (State.DIFFERING, True)


VALUES = ["yes", "no", "2026-01-01", None, True, False, 3, "a\nb", {"level": "low"}, {"street": "x"}, b"\x01"]


@given(
    st.sampled_from((*REGISTERS, FINISHED, WITHDRAWN, "unknown")),
    st.lists(st.tuples(st.sampled_from(VALUES), st.integers(0, 3)), min_size=1, max_size=5),
)
def test_whatever_stands_every_value_is_in_sight_once(register, given_values):
    live = standing(*(each for each, _ in given_values), times=[time for _, time in given_values])
    shown = show(VISIT, register, live)
    assert sorted(each for answer in shown.answers for each in answer.ids) == [each.id for each in live]
    assert shown.question <= (len(shown.answers) > 1)
    assert (shown.state is State.SETTLED) == (len(shown.answers) == 1)
    if shown.has_winner:
        assert shown.value == shown.answers[0].value


@pytest.mark.parametrize(
    ("answers", "shown_first"),
    [
        (({"why": "extended", "day": "2027-01-30"}, {"why": "wrong_date", "day": "2026-12-24"}), "2026-12-24"),
        (({"why": "extended", "day": "2026-12-24"}, {"why": "none", "day": None}), None),
        (({"why": "wrong_date", "day": None}, {"why": "extended", "day": "2026-12-24"}), "2026-12-24"),
    ],
)
def test_of_two_whole_answers_that_name_a_day_the_earlier_day_is_shown(answers, shown_first):
    shown = show(LETTER, "other_day", standing(*answers))
    assert shown.state is State.QUESTION
    assert shown.value["day"] == shown_first
