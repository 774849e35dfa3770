"""The web of needs follows from its needs by rules that judge nobody."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from imsa_desktop.casework.kinds.assessment import NEED_STATES
from imsa_desktop.casework.kinds.needs import TIES
from imsa_desktop.casework.needs_web import (
    NOT_TALKED,
    URGENCIES,
    Movement,
    NeedStands,
    Tie,
    TieKind,
    area_state,
    in_order,
    is_open,
    most_pressing,
    moved_between,
    to_ask_about,
)

STATES = [each.code for each in NEED_STATES]

needs = st.builds(
    NeedStands,
    id=st.binary(min_size=16, max_size=16),
    area=st.sampled_from(("housing", "health")),
    state=st.sampled_from(STATES),
    urgency=st.sampled_from((None, *URGENCIES)),
    client_order=st.one_of(st.none(), st.integers(1, 9)),
    title=st.text(max_size=5),
)
several = st.lists(needs, max_size=8, unique_by=lambda each: each.id)


def test_the_ties_declared_are_the_ties_the_rules_know() -> None:
    assert [each.code for each in TIES] == [each.value for each in TieKind]


@given(several, st.randoms(use_true_random=False))
def test_the_order_of_an_area_does_not_depend_on_the_order_of_writing(found, chance) -> None:  # type: ignore[no-untyped-def]  # reason: Hypothesis
    mixed = list(found)
    chance.shuffle(mixed)
    assert in_order(mixed) == in_order(found)


@given(several)
def test_an_open_need_is_never_behind_a_settled_one(found: list[NeedStands]) -> None:
    open_ = [is_open(each.state) for each in in_order(found)]
    assert open_ == sorted(open_, reverse=True)


@given(several)
def test_among_open_needs_what_is_for_today_is_shown(found: list[NeedStands]) -> None:
    first = most_pressing(found)
    if any(is_open(each.state) and each.urgency == "today" for each in found):
        assert first is not None
        assert first.urgency == "today"


def test_the_clients_own_order_decides_among_needs_that_are_equally_urgent() -> None:
    one = NeedStands(b"a", "housing", "need", "week", 2)
    other = NeedStands(b"b", "housing", "in_progress", "week", 1)
    assert most_pressing([one, other]) is other


def test_an_area_without_needs_says_what_was_noted() -> None:
    assert area_state(None, []) == NOT_TALKED
    assert area_state("prefers_not", []) == "prefers_not"
    assert area_state("need", [NeedStands(b"a", "housing", "resolved")]) == "resolved"
    assert area_state("waiting", [NeedStands(b"a", "housing", NOT_TALKED)]) == "waiting"


def test_a_change_is_felt_by_those_who_wait_for_it_and_by_those_it_helps_or_endangers() -> None:
    standing = {each: NeedStands(each, "housing", "need") for each in (b"a", b"b", b"c", b"d")}
    ties = [
        Tie(b"b", b"a", TieKind.WAITS_FOR),
        Tie(b"a", b"c", TieKind.ENDANGERS),
        Tie(b"d", b"a", TieKind.HELPS),
    ]
    asked = to_ask_about(b"a", ties, standing)
    assert [(each.need, each.affected) for each in asked] == [(b"b", True), (b"c", True), (b"d", False)]


def test_a_need_is_asked_about_once_and_never_when_it_is_settled() -> None:
    standing = {b"a": NeedStands(b"a", "housing", "need"), b"b": NeedStands(b"b", "nrm", "need")}
    ties = [Tie(b"a", b"b", TieKind.HELPS), Tie(b"b", b"a", TieKind.WAITS_FOR), Tie(b"a", b"a", TieKind.HELPS)]
    assert [each.need for each in to_ask_about(b"a", ties, standing)] == [b"b"]
    standing[b"b"] = NeedStands(b"b", "nrm", "declined")
    assert to_ask_about(b"a", ties, standing) == []


@given(several, several)
def test_what_moved_between_two_days_leads_from_one_to_the_other(
    before: list[NeedStands], after: list[NeedStands]
) -> None:
    then = {each.id: each.state for each in before}
    for moved in moved_between(before, after, {}, {}):
        assert moved.need is not None
        if moved.movement is Movement.WITHDRAWN:
            del then[moved.need]
        else:
            assert then.get(moved.need, "") == moved.before
            then[moved.need] = moved.after
    assert then == {each.id: each.state for each in after}


@given(several)
def test_nothing_moves_between_a_day_and_itself(found: list[NeedStands]) -> None:
    assert moved_between(found, found, {"health": "need"}, {"health": "need"}) == []


def test_an_area_that_got_an_answer_is_a_movement_where_it_has_no_need() -> None:
    moved = moved_between([], [], {}, {"health": "no_need"})
    assert [(each.movement, each.before, each.after) for each in moved] == [(Movement.TALKED, NOT_TALKED, "no_need")]
