"""Encounters of a case about one issue ask whether the other support still holds; one key answers it in the case."""

from __future__ import annotations

import pytest

from imsa_desktop.ui.inputs.picks import FewChoicesInput
from imsa_desktop.ui.pages.encounter import EncounterPage
from imsa_protocol.identifiers import RecordId, SpaceId
from tests.ui.casework.conftest import Desktop

ASKED = "Does that support still hold?"


@pytest.fixture
def one_issue(desktop: Desktop, linh: SpaceId) -> RecordId:
    """Linh's case, about one issue alone."""
    at = desktop.workspace
    at.strands.change(linh, "intervention", "Only the appeal")
    case = at.records.only("case", space=linh)
    assert case is not None
    at.records.change("case", case.id, {"other_support": "A caseworker of the safe house"})
    return case.id


def _page(desktop: Desktop) -> EncounterPage:
    page = desktop.front()
    assert isinstance(page, EncounterPage)
    return page


def test_one_key_answers_it_and_the_case_has_it(desktop: Desktop, linh: SpaceId, one_issue: RecordId) -> None:
    desktop.hands.key("Ctrl+E")
    page = _page(desktop)
    assert desktop.readable(ASKED)
    assert desktop.readable("A caseworker of the safe house")
    assert page.support is not None
    question = page.support.form.input("other_support_holds")
    assert isinstance(question, FewChoicesInput)
    question.buttons["yes"].setFocus()
    desktop.hands.key("N")
    desktop.quiet()
    assert desktop.workspace.records.get("case", one_issue)["other_support_holds"] == "no"
    assert page.sheet is not None
    focus = desktop.window.focusWidget()
    assert focus is not None
    assert page.sheet.interpreting_form.isAncestorOf(focus)


def test_it_is_come_to_with_the_keyboard_and_asked_again_at_the_next_encounter(
    desktop: Desktop, linh: SpaceId, one_issue: RecordId
) -> None:
    desktop.workspace.records.change("case", one_issue, {"other_support_holds": "yes"})
    desktop.hands.key("Ctrl+E")
    page = _page(desktop)
    assert page.support is not None
    assert page.support.form.values()["other_support_holds"] == "yes"
    for _ in range(30):
        focus = desktop.window.focusWidget()
        if focus is not None and page.support.isAncestorOf(focus):
            break
        desktop.hands.key("Tab")
    else:
        pytest.fail("the keyboard does not come to it")


def test_whoever_does_not_answer_finishes_all_the_same(desktop: Desktop, linh: SpaceId, one_issue: RecordId) -> None:
    desktop.hands.key("Ctrl+E")
    desktop.quiet()
    desktop.hands.type_words("A short call")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (made,) = desktop.workspace.records.list("encounter", space=linh)
    assert made.finished
    assert desktop.workspace.records.get("case", one_issue)["other_support_holds"] is None


def test_full_advocacy_is_not_asked(desktop: Desktop, linh: SpaceId) -> None:
    desktop.hands.key("Ctrl+E")
    assert _page(desktop).support is None
    assert not desktop.readable(ASKED)
