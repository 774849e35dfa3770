"""Whoever might be under 18 is treated as a child: of a birth not known exactly the latest counts."""

from __future__ import annotations

from datetime import date

import pytest

from imsa_desktop.casework.age import might_be_under_18

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("birth", "might_be"),
    [
        ("2008-11-23", False),  # 18 today
        ("2008-11-24", True),  # 18 tomorrow
        ("2008-11", True),  # perhaps on the 30th
        ("2008-10", False),
        ("2008", True),  # perhaps in December
        ("2007", False),
        ("2006~", True),  # about: up to two years later
        ("2005~", False),
        (None, False),  # nothing is said
        ("", False),
        ("in spring", False),  # not understood: the question beside it asks
    ],
)
def test_the_latest_birth_that_is_possible_decides(birth: str | None, might_be: bool) -> None:
    assert might_be_under_18(birth, TODAY) is might_be
