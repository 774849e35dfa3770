"""Two values are the same when their encodings of NFC text are."""

from __future__ import annotations

import pytest

from imsa_desktop.merge.canonical_value import canonical, nfc, same


@pytest.mark.parametrize(
    ("one", "other"),
    [("\u00e9", "e\u0301"), ({"a": 1, "e\u0301": "e\u0301"}, {"\u00e9": "\u00e9", "a": 1}), (5, 5), (None, None)],
)
def test_the_same_said_in_two_ways_is_the_same(one, other):
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [(True, 1), (False, 0), ("1", 1), ("a", b"a"), (None, ""), ("a", "A"), ({}, None)]
)
def test_different_things_are_not(one, other):
    assert not same(one, other)


def test_values_are_compared_by_the_deterministic_form():
    assert canonical({"bb": 1, "a": "e\u0301"}) == b"\xa2\x61a\x62\xc3\xa9\x62bb\x01"
    assert nfc("e\u0301") == "\u00e9"
