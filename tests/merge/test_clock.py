"""Times rise, follow the others, and do not follow a clock that is a year ahead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsa_desktop.merge.clock import FOLLOWED_MS, MAX_MILLISECONDS, HybridClock, is_far_ahead, milliseconds

NOW = 1_800_000_000_000
YEAR = 365 * FOLLOWED_MS


def test_a_time_is_the_wall_clock():
    assert HybridClock(lambda: NOW).tick() == NOW << 16


def test_times_rise_while_the_wall_clock_stands_or_goes_back():
    wall = iter([NOW, NOW, NOW - 5_000, NOW + 1])
    clock = HybridClock(lambda: next(wall))
    times = [clock.tick() for _ in range(4)]
    assert times == [NOW << 16, (NOW << 16) + 1, (NOW << 16) + 2, (NOW + 1) << 16]
    assert clock.last == times[-1]


def test_what_is_written_after_reading_is_later_than_what_was_read():
    clock = HybridClock(lambda: NOW)
    assert clock.observe((NOW + FOLLOWED_MS) << 16)
    assert clock.tick() == ((NOW + FOLLOWED_MS) << 16) + 1
    assert clock.observe(5)
    assert clock.tick() == ((NOW + FOLLOWED_MS) << 16) + 2


def test_a_clock_a_year_ahead_is_not_followed():
    clock = HybridClock(lambda: NOW)
    assert not clock.observe((NOW + YEAR) << 16)
    assert clock.tick() == NOW << 16


def test_ones_own_clock_of_a_year_ahead_is_not_followed_once_it_is_put_right():
    clock = HybridClock(lambda: NOW, last=(NOW + YEAR) << 16)
    assert clock.tick() == NOW << 16
    assert HybridClock(lambda: NOW, last=(NOW + 5) << 16).tick() == ((NOW + 5) << 16) + 1


def test_the_limit_is_a_day():
    assert not is_far_ahead((NOW + FOLLOWED_MS) << 16 | 0xFFFF, NOW)
    assert is_far_ahead((NOW + FOLLOWED_MS + 1) << 16, NOW)


@pytest.mark.parametrize(("wall", "expected"), [(-5, 1), (2**60, MAX_MILLISECONDS << 16)])
def test_absurd_clocks_give_times_that_can_be_kept(wall, expected):
    assert HybridClock(lambda: wall).tick() == expected


@given(st.lists(st.tuples(st.integers(-FOLLOWED_MS, 2 * YEAR), st.integers(-YEAR, 2 * YEAR)), max_size=20))
def test_times_rise_unless_the_own_clock_was_set_back_by_more_than_a_day(steps):
    wall = [NOW]
    clock = HybridClock(lambda: wall[0])
    for skew, theirs in steps:
        wall[0] = NOW + skew
        before = clock.last
        assert clock.observe((NOW + theirs) << 16) == (theirs <= skew + FOLLOWED_MS)
        time = clock.tick()
        assert time > before or milliseconds(before) > wall[0] + FOLLOWED_MS
        assert not is_far_ahead(time, wall[0] + 1)
