"""Finishing, withdrawing, closing and handing over swallow nothing that they had not seen."""

from __future__ import annotations

import pytest

from imsa_desktop.merge.changes import FINISHED, Change
from imsa_desktop.merge.concluding import Conclusion, conclude, had_seen
from imsa_protocol.identifiers import change_id
from tests.merge.histories import KIND, RECORDS, SPACE, author

ME, THEM, THIRD = author(1), author(2), author(3)


def act(
    by: bytes = ME, counter: int = 5, saw: dict[bytes, int] | None = None, seen: dict[bytes, int] | None = None
) -> Change:
    own_id = change_id(by, counter)
    return Change(
        own_id, 9, SPACE, KIND, RECORDS[0], {FINISHED: True}, {}, {THEM: 8} if seen is None else seen, None, saw
    )


@pytest.mark.parametrize(
    ("saw", "change", "expected"),
    [
        ({THEM: 3}, change_id(THEM, 3), True),
        ({THEM: 3}, change_id(THEM, 4), False),
        ({THEM: 3}, change_id(THIRD, 1), False),
        ({THEM: 99}, change_id(THEM, 9), False),  # its segment cannot have seen it
        (None, change_id(THEM, 1), False),
        (None, change_id(ME, 4), False),
        ({ME: 9}, change_id(ME, 6), False),  # it came after
        ({ME: 3}, change_id(ME, 4), False),
        ({ME: 3}, change_id(ME, 3), True),
        ({ME: 3}, change_id(ME, 5), True),  # itself
        (None, change_id(ME, 6), False),
    ],
)
def test_an_act_had_seen_what_it_says_and_can_have_seen(saw, change, expected):
    assert had_seen(act(saw=saw), change) is expected


def test_what_an_act_had_not_seen_is_an_amendment_and_keeps_the_record_in_sight():
    late = change_id(THEM, 4)
    found = conclude([act(saw={THEM: 3})], [change_id(THEM, 3), late, change_id(ME, 5)])
    assert found == Conclusion(concluded=True, unseen=(late,))
    assert found.amended
    assert not found.hidden


def test_a_record_concluded_in_full_knowledge_may_leave_the_lists():
    found = conclude([act(saw={THEM: 3})], [change_id(THEM, 3)])
    assert found.hidden
    assert not found.amended


def test_what_one_of_two_acts_had_seen_is_seen():
    other = act(by=THEM, counter=9, saw={ME: 2, THEM: 8}, seen={ME: 2})
    changes = [change_id(THEM, 4), change_id(ME, 2), change_id(THIRD, 1)]
    assert conclude([act(saw={THEM: 1}), other], changes).unseen == (change_id(THIRD, 1),)


def test_a_record_without_an_act_stands_open():
    found = conclude([], [change_id(ME, 1)])
    assert found == Conclusion(concluded=False, unseen=())
    assert not found.amended
    assert not found.hidden
