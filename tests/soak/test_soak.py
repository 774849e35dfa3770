"""The short form of the soak: three laptops, kills, courier and hub mixed."""

from __future__ import annotations

import pytest

from tests.soak.__main__ import play


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_three_laptops_that_are_broken_off_at_random_end_equal_and_lose_nothing(tmp_path):
    found = play(tmp_path, edits=24, rounds=2, seed=7)
    assert found["lost"] == []
    assert found["equal"], found
    assert found["healthy"]
    assert found["unsent"] == 0
    assert found["acknowledged"] > 20
    assert found["killed"] > 0
