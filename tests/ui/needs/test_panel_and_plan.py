"""The panel of an area and the plan beneath the web: the keyboard stays where it was, others are kept back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from imsa_desktop.casework.needs_web import TieKind
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.pages.needs import NeedsTab
from imsa_protocol.identifiers import RecordId, SpaceId
from tests.ui.casework.conftest import Desktop


@pytest.fixture(autouse=True)
def alone_afterwards() -> Iterator[None]:
    """Whatever a test did, the next one begins with nobody looking on."""
    yield
    side_by_side.turn(False)


def test_changing_a_state_in_the_panel_keeps_the_keyboard_there(
    desktop: Desktop, tab: NeedsTab, ties: dict[str, RecordId], linh: SpaceId
) -> None:
    desktop.quiet()
    tab.open_area("immigration")
    desktop.quiet()
    chip = tab.panel.cards[0].state
    assert QApplication.focusWidget() is chip
    chip.picked.emit("waiting")
    desktop.quiet()
    here = QApplication.focusWidget()
    assert here is not None
    assert here is tab.panel.cards[0].state
    assert here.accessibleName() == "State of “Permission to stay”: Waiting"
    assert desktop.workspace.needs.web(linh).area("immigration").state == "waiting"


def test_what_comes_in_from_elsewhere_takes_no_keyboard_away(
    desktop: Desktop, tab: NeedsTab, ties: dict[str, RecordId], linh: SpaceId
) -> None:
    desktop.quiet()
    tab.open_area("housing")
    desktop.quiet()
    tab.panel.cards[1].change.setFocus()
    desktop.workspace.needs.add_need(linh, "housing", "A key")
    desktop.quiet()
    here = QApplication.focusWidget()
    assert here is not None
    assert here.accessibleName() == "Change “A flat of her own”"
    assert len(tab.panel.cards) == 3


def test_needs_are_tied_by_a_menu_and_untied_with_a_way_back(
    desktop: Desktop, tab: NeedsTab, ties: dict[str, RecordId], linh: SpaceId
) -> None:
    desktop.quiet()
    tab.open_area("housing")
    desktop.quiet()
    card = tab.panel.cards[0]
    assert card.tie.accessibleName() == "Tie “A bed for tonight” to another need"
    card.tie_asked.emit(ties["status"], TieKind.HELPS)
    desktop.quiet()
    words = {each.words for each in desktop.workspace.needs.web(linh).ties}
    assert "“A bed for tonight” helps “Permission to stay”" in words
    desktop.hands.press("Take this thread away: “A bed for tonight” helps “Permission to stay”")
    desktop.quiet()
    assert len(desktop.workspace.needs.web(linh).ties) == 1


def test_records_about_other_people_are_kept_back_while_the_client_looks_on(
    desktop: Desktop, tab: NeedsTab, linh: SpaceId
) -> None:
    desktop.workspace.records.add("danger_person", {"who": "The man from the nail bar"}, space=linh)
    tab.open_area("safety")
    desktop.quiet()
    assert desktop.readable("nail bar")
    side_by_side.turn(True)
    assert not desktop.readable("nail bar")


def test_other_parts_of_the_assessment_have_no_needs_but_keep_what_was_said(
    desktop: Desktop, tab: NeedsTab, linh: SpaceId
) -> None:
    desktop.quiet()
    node = tab.others.nodes["criminal_justice"]
    node.setFocus()
    desktop.qtbot.keyClick(node, Qt.Key.Key_3)
    desktop.qtbot.keyClick(node, Qt.Key.Key_N)
    desktop.quiet()
    here = QApplication.focusWidget()
    assert here is not None
    desktop.qtbot.keyClicks(here, "She will go to court.")
    desktop.qtbot.keyClick(here, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desktop.quiet()
    seen = desktop.workspace.needs.web(linh).area("criminal_justice")
    assert (seen.state, seen.words) == ("in_progress", "She will go to court.")
    assert seen.needs == ()


def test_a_goal_and_a_step_are_written_with_the_keyboard_and_the_step_becomes_a_task(
    desktop: Desktop, tab: NeedsTab, linh: SpaceId
) -> None:
    desktop.quiet()
    tab.goals.new_goal()
    desktop.quiet()
    for words in ("Work as a baker", "Ask the college"):
        here = QApplication.focusWidget()
        assert here is not None
        desktop.qtbot.keyClicks(here, words)
        desktop.qtbot.keyClick(here, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        desktop.quiet()
        if words == "Work as a baker":
            tab.goals.cards[0].new_step.click()
            desktop.quiet()
    goal = desktop.workspace.advocacy_plan.goals(linh)[0]
    assert goal.record["goal"] == "Work as a baker"
    step = goal.actions[0].record
    desktop.workspace.records.change("plan_action", step.id, {"whose": "advocate"})
    desktop.quiet()
    desktop.hands.press("Make a task: Ask the college")
    desktop.quiet()
    assert [each["what"] for each in desktop.workspace.records.list("task", space=linh)] == ["Ask the college"]
    assert desktop.readable("is a task")


def test_words_typed_in_a_new_need_are_a_draft_before_anything_is_saved(
    desktop: Desktop, tab: NeedsTab, linh: SpaceId
) -> None:
    desktop.quiet()
    tab.open_area("health")
    desktop.quiet()
    tab.panel.new_need()
    desktop.quiet()
    here = QApplication.focusWidget()
    assert here is not None
    desktop.qtbot.keyClicks(here, "A dentist who is a woman")
    desktop.qtbot.waitUntil(lambda: bool(desktop.workspace.records.drafts()))
    kept = desktop.workspace.records.drafts()[0]
    assert "A dentist who is a woman" in kept.values.values()
    assert desktop.workspace.records.list("need", space=linh) == []


def test_what_was_tried_and_the_clients_own_order_stand_on_the_need(
    desktop: Desktop, tab: NeedsTab, ties: dict[str, RecordId], linh: SpaceId
) -> None:
    tried = {
        "tried": "Homeless application",
        "on": "2026-11-02",
        "result": "refused",
        "refused_by": "Sampleton Council",
    }
    desktop.workspace.records.add("need_attempt", tried, parent=ties["bed"])
    tab.open_area("housing")
    desktop.quiet()
    assert desktop.readable("Homeless application · 2 November 2026 · Refused")
    tab.panel.cards[1].order.picked.emit(1)
    desktop.quiet()
    assert desktop.workspace.records.get("need", ties["flat"])["client_order"] == 1
    assert desktop.readable("The client’s no. 1")


def test_what_the_client_wants_what_stands_in_the_way_and_what_became_of_it_stand_on_the_need(
    desktop: Desktop, tab: NeedsTab, ties: dict[str, RecordId], linh: SpaceId
) -> None:
    said = {
        "wants": "Near the college",
        "in_the_way": "No guarantor",
        "body": "Sampleton Council",
        "outcome": "An offer came",
        "state": "waiting",
        "waiting_on": "The housing officer",
        "waiting_since": "2026-11-02",
        "not_achieved_why": "It was withdrawn",
    }
    desktop.workspace.records.change("need", ties["bed"], said)
    tab.open_area("housing")
    desktop.quiet()
    for words in ("Near the college", "No guarantor", "Sampleton Council", "An offer came", "It was withdrawn"):
        assert desktop.readable(words), words
    assert desktop.readable("The housing officer, since 2 November 2026")
    desktop.workspace.records.change("need", ties["bed"], {"state": "in_progress"})
    assert not desktop.readable("The housing officer, since")  # it waits for nobody any more
