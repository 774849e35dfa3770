"""Where only a regulated adviser advises, an option or a letter is information only until somebody says otherwise."""

from __future__ import annotations

import pytest

from imsa_desktop.casework.advice_limit import INFORMATION, LIMITED_AREAS, is_limited, likely_basis
from imsa_desktop.casework.declaration import kind_named


def test_the_areas_and_the_answer_are_ones_that_the_records_know():
    for kind, field in (("encounter", "areas"), ("letter", "area")):
        assert {each.code for each in kind_named(kind).field(field).choices} >= LIMITED_AREAS
    for kind, field in (("option", "basis"), ("letter", "advice_basis"), ("advice_query", "basis")):
        assert INFORMATION in {each.code for each in kind_named(kind).field(field).choices}


@pytest.mark.parametrize(
    ("areas", "limited"),
    [
        (None, False),
        (frozenset(), False),
        ("housing", False),
        ("immigration", True),
        ("fraud_debt", True),
        (frozenset({"housing", "immigration"}), True),
        (frozenset({"housing", "health"}), False),
    ],
)
def test_one_limited_area_among_several_is_enough(areas: frozenset[str] | str | None, limited: bool):
    assert is_limited(areas) is limited
    assert likely_basis(areas, None) == (INFORMATION if limited else None)


@pytest.mark.parametrize("chosen", ["given_by", "checked_by", "information"])
def test_what_somebody_chose_stays(chosen: str):
    assert likely_basis("immigration", chosen) == chosen
    assert likely_basis("housing", chosen) == chosen
