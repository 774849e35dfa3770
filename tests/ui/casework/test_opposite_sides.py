"""Where two clients of one advocate stand on opposite sides both files say so at their head, and no other case does."""

from __future__ import annotations

import pytest

from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.inputs.own_case import OwnCaseInput
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.pages.case import CasePage
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop

WORDS = "stand on opposite sides, and both cases are yours"


@pytest.fixture
def other(desktop: Desktop) -> SpaceId:
    """The case of the one who is said to have done harm."""
    return desktop.case("Quang", "Lê Quang")


def _link(desktop: Desktop, space: SpaceId, reference: str, opposed: str = "yes") -> None:
    values = {"other_reference": reference, "link_kind": "alleges_harm", "sides_opposed": opposed}
    desktop.workspace.records.add("client_link", values, space=space)


def test_both_files_say_it_although_one_of_them_noted_it(desktop: Desktop, linh: SpaceId, other: SpaceId) -> None:
    at = desktop.workspace
    assert not desktop.readable(WORDS)
    reference = at.cases.reference(other)
    _link(desktop, linh, f"{reference[:4].lower()}-{reference[4:]}")
    assert desktop.readable(WORDS)
    assert desktop.readable(reference)
    assert not desktop.readable("Quang")
    desktop.go("case", space=other)
    assert desktop.readable(WORDS)
    assert desktop.readable(at.cases.reference(linh))
    side_by_side.turn(True)
    try:
        assert not desktop.readable(WORDS)
    finally:
        side_by_side.turn(False)


def test_nothing_is_said_of_a_case_that_is_not_here_nor_of_one_somebody_else_carries(
    desktop: Desktop, linh: SpaceId, other: SpaceId
) -> None:
    at = desktop.workspace
    elsewhere = at.cases.reference(other)
    _link(desktop, linh, "7KQ2M4XP")
    _link(desktop, linh, at.cases.reference(linh))
    assert at.case_file.overview(linh).opposed == []
    case = at.records.only("case", space=other)
    assert case is not None
    at.records.change("case", case.id, {"advocate": b"m" * 16})
    _link(desktop, linh, elsewhere)
    assert at.case_file.overview(linh).opposed == []
    at.records.change("case", case.id, {"advocate": at.roster.me()})
    assert at.case_file.overview(linh).opposed == [elsewhere]


def test_a_tie_that_is_no_opposition_says_nothing(desktop: Desktop, linh: SpaceId, other: SpaceId) -> None:
    _link(desktop, linh, desktop.workspace.cases.reference(other), opposed="not_asked")
    assert not desktop.readable(WORDS)


def _line_for_the_other_case(desktop: Desktop, space: SpaceId) -> OwnCaseInput:
    page = desktop.go("case", space=space, open=asked("client_link"))
    assert isinstance(page, CasePage)
    assert page.drawer.editing is not None
    found = page.drawer.editing.form.input("other_reference")
    assert isinstance(found, OwnCaseInput)
    return found


def test_the_other_case_is_found_by_the_name_among_ones_own_and_its_reference_is_kept(
    desktop: Desktop, linh: SpaceId, other: SpaceId
) -> None:
    at = desktop.workspace
    elsewhere = desktop.case("Quy")
    case = at.records.only("case", space=elsewhere)
    assert case is not None
    at.records.change("case", case.id, {"advocate": b"m" * 16})  # somebody else carries it
    line = _line_for_the_other_case(desktop, linh)
    line.line.setFocus()
    desktop.hands.type_words("qu", line.line)
    assert line.offered() == ["Quang"]
    desktop.hands.key("Return")
    assert line.value() == line.line.text() == at.cases.reference(other)
    page = desktop.front()
    assert isinstance(page, CasePage)
    page.drawer.save()
    desktop.quiet()
    (kept,) = at.records.list("client_link", space=linh)
    assert kept["other_reference"] == at.cases.reference(other)


def test_any_reference_may_be_typed_and_no_case_is_offered_while_the_client_looks_on(
    desktop: Desktop, linh: SpaceId, other: SpaceId
) -> None:
    line = _line_for_the_other_case(desktop, linh)
    desktop.hands.type_words("7KQ2M4XP", line.line)
    assert line.offered() == []
    assert line.value() == "7KQ2M4XP"
    line.line.clear()
    side_by_side.turn(True)
    try:
        line._typed("qu")
        assert line.offered() == []
    finally:
        side_by_side.turn(False)
