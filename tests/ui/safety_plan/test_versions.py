"""The tab sets versions side by side, notes in one act that a plan is still right, and hides no loss of a sheet."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from imsa_desktop.services.safety_plans import HandOver
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.plan_panels.entries import ISSUES, REVIEWS
from imsa_desktop.ui.plan_panels.issues import IssueCard, IssuesPanel
from imsa_desktop.ui.plan_panels.reviews import ReviewsPanel
from imsa_desktop.ui.plan_panels.versions import PartCard
from imsa_protocol.identifiers import RecordId
from tests.ui.safety_plan.conftest import Shown


@pytest.fixture
def plan(desk: Desk, space: bytes) -> RecordId:
    """A plan that was handed over in Vietnamese and has changed since."""
    plans = desk.workspace.safety_plans
    plan = plans.start(space, "Back to Leeds", "return")
    first, second = next(each for each in plans.view(plan).sections if each.key == "if_unsafe").phrases[:2]
    plans.choose_phrase(plan, "if_unsafe", first.code)
    plans.hand_over(plan, HandOver(asked_harm="no", languages=("vi",)))
    plans.choose_phrase(plan, "if_unsafe", first.code, chosen=False)
    plans.choose_phrase(plan, "if_unsafe", second.code)
    return plan


def _open(shown: Shown, desk: Desk, qtbot: QtBot, key: str) -> QWidget:
    qtbot.waitUntil(desk.jobs.idle)
    shown.tab.open(key)
    qtbot.waitUntil(desk.jobs.idle)
    assert shown.tab.panel is not None
    return shown.tab.panel


def test_what_changed_since_the_client_last_had_it_is_said_heading_by_heading(
    show: Callable[[], Shown], desk: Desk, qtbot: QtBot, plan: RecordId
) -> None:
    panel = _open(show(), desk, qtbot, ISSUES)
    assert isinstance(panel, IssuesPanel)
    qtbot.waitUntil(lambda: bool(panel.findChildren(PartCard)))
    assert panel.versions.summary.text() == "Changed: If it becomes unsafe"
    said = panel.findChildren(PartCard)[0].accessibleDescription()
    assert "No longer: I leave at once. Things can be replaced." in said
    assert "New: I go to a busy place" in said


def test_a_sheet_that_was_lost_shows_on_the_heading_the_list_and_the_panel(
    show: Callable[[], Shown], desk: Desk, qtbot: QtBot, plan: RecordId, space: bytes
) -> None:
    shown = show()
    panel = _open(shown, desk, qtbot, ISSUES)
    panel.findChildren(IssueCard)[0].lost.click()
    qtbot.waitUntil(lambda: shown.tab.list.line(ISSUES).accessibleDescription() == "Lost or seen")
    assert shown.tab.list.line(REVIEWS).accessibleDescription() == "Wanted"
    tasks = desk.workspace.records.list("task", space=space)
    assert [each["urgency"] for each in tasks] == ["urgent"]
    reviews = _open(shown, desk, qtbot, REVIEWS)
    assert isinstance(reviews, ReviewsPanel)
    assert reviews.lost.isVisible()
    assert "lost or seen" in reviews.lost.words()


def test_still_right_is_one_press(
    show: Callable[[], Shown], desk: Desk, qtbot: QtBot, plan: RecordId, space: bytes
) -> None:
    shown = show()
    panel = _open(shown, desk, qtbot, REVIEWS)
    assert isinstance(panel, ReviewsPanel)
    panel.still.click()
    qtbot.waitUntil(lambda: shown.tab.list.line(REVIEWS).accessibleDescription() not in ("Not yet", ""))
    assert [each["still_right"] for each in desk.workspace.safety_plans.view(plan).reviews] == ["yes"]
    assert not panel.take.isVisible()


def test_ctrl_s_on_the_looks_notes_nothing_by_accident(
    show: Callable[[], Shown], desk: Desk, qtbot: QtBot, plan: RecordId
) -> None:
    shown = show()
    _open(shown, desk, qtbot, REVIEWS)
    shown.tab.acts()["finish"]()
    qtbot.waitUntil(desk.jobs.idle)
    assert desk.workspace.safety_plans.view(plan).reviews == []


def test_a_day_agreed_in_a_look_can_become_the_plans_own(
    show: Callable[[], Shown], desk: Desk, qtbot: QtBot, plan: RecordId
) -> None:
    desk.workspace.records.add("plan_review", {"on": "2026-11-20", "next_on": "2027-01-15"}, parent=plan)
    shown = show()
    panel = _open(shown, desk, qtbot, REVIEWS)
    assert isinstance(panel, ReviewsPanel)
    assert "15 January 2027" in panel.take.text()
    panel.take.click()
    qtbot.waitUntil(lambda: not panel.take.isVisible())
    assert desk.workspace.records.get("safety_plan", plan)["review_on"] == "2027-01-15"
