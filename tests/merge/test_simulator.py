"""A thousand small worlds of laptops end in one state each, with nothing lost (the long form is a command)."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.merge.simulator.promises import play


@pytest.mark.slow
def test_a_thousand_worlds_come_to_one_state_each_and_lose_nothing():
    did: Counter[str] = Counter()
    for seed in range(1_000):
        did += play(seed)
    rare = {each: did[each] for each in EXPECTED if did[each] < 50}
    assert rare == {}, "the worlds no longer try what they are for"


EXPECTED = [
    "edited",
    "saved a form opened before",
    "concluded",
    "settled",
    "refused to settle what had moved",
    "cheated",
    "put back",
    "changed its clock",
    "cut with a broken change",
    "received",
    "shown settled",
    "shown differing",
    "shown question",
    "shown joined",
]
