"""The web of needs in a real window: names, keys, acts, no overlap at any text size, a list where it is narrow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from imsa_desktop.services.needs_reading import ELEVEN
from imsa_desktop.ui import appearance
from imsa_desktop.ui.colours import Scheme
from imsa_desktop.ui.pages.needs import NeedsTab
from imsa_desktop.ui.web_of_needs.node import AreaNode
from imsa_protocol.identifiers import RecordId, SpaceId
from tests.ui.acts import Acts
from tests.ui.casework.conftest import Desktop


def _front(tab: NeedsTab) -> dict[str, AreaNode]:
    return tab.listed.nodes if tab.listed.isVisible() else tab.canvas.nodes


def test_every_area_is_a_named_button_that_says_how_it_stands(
    desktop: Desktop, tab: NeedsTab, ties: dict[str, RecordId]
) -> None:
    desktop.quiet()
    for node in tab.canvas.nodes.values():
        seen = QAccessible.queryAccessibleInterface(node)
        assert seen.role() == QAccessible.Role.Button
        assert seen.text(QAccessible.Text.Name) == node.area.label
    said = tab.canvas.nodes["housing"].accessibleDescription()
    assert "Need, today, 2 needs, first: A bed for tonight" in said
    assert "“A flat of her own” waits for “Permission to stay”" in said
    assert tab.canvas.nodes["health"].accessibleDescription() == "Not talked about yet"


def test_the_sweep_over_eleven_areas_takes_twenty_two_keys_at_most(
    desktop: Desktop, tab: NeedsTab, linh: SpaceId
) -> None:
    acts = Acts(desktop.qtbot)
    first = next(iter(tab.canvas.nodes.values()))
    first.setFocus()
    keys = [Qt.Key.Key_Right, *[Qt.Key.Key_Down] * 5, *[Qt.Key.Key_Up] * 4]
    states = [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_9, Qt.Key.Key_8]
    for at in range(len(ELEVEN)):
        here = QApplication.focusWidget()
        assert isinstance(here, AreaNode)
        acts.key(here, states[at % len(states)])
        if at < len(keys):
            acts.key(here, keys[at])
    assert acts.count <= 22
    desktop.quiet()
    web = desktop.workspace.needs.web(linh)
    assert web.talked == 11
    assert [tab.canvas.nodes[each.code].area.state for each in web.areas] == [each.state for each in web.areas]


def test_tab_goes_round_the_ring_in_the_order_of_reading(desktop: Desktop, tab: NeedsTab) -> None:
    nodes = list(tab.canvas.nodes.values())
    nodes[0].setFocus()
    seen = []
    for _ in nodes:
        here = QApplication.focusWidget()
        assert here is not None
        seen.append(here)
        desktop.qtbot.keyClick(here, Qt.Key.Key_Tab)
    assert seen == nodes
    assert QApplication.focusWidget() is tab.notes
    desktop.qtbot.keyClick(tab.notes, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is next(iter(tab.others.nodes.values()))


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (2500, 1300)])
def test_nothing_overlaps_at_any_text_size_in_either_direction(
    desktop: Desktop, tab: NeedsTab, app: QApplication, percent: int, mirrored: bool, size: tuple[int, int]
) -> None:
    appearance.set_text_size(percent)
    tab.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    desktop.window.resize(*size)
    desktop.quiet()
    rects = [node.geometry() for node in _front(tab).values()]
    assert all(not one.intersects(other) for at, one in enumerate(rects) for other in rects[at + 1 :])
    if tab.canvas.isVisible():
        shape = tab.canvas.shape_now()
        assert shape is not None
        client = QRect(*(int(each) for each in (shape.client.x, shape.client.y, shape.client.wide, shape.client.high)))
        assert not any(client.intersects(each) for each in rects)
        assert all(tab.canvas.rect().contains(each) for each in rects)
        housing, debt = tab.canvas.nodes["housing"], tab.canvas.nodes["fraud_debt"]
        assert (housing.x() < debt.x()) is mirrored
    for node in _front(tab).values():
        words = node.fontMetrics().horizontalAdvance(node.area.state_words)
        assert node.width() > words * 0.8


def test_a_narrow_window_shows_the_same_as_a_list(desktop: Desktop, tab: NeedsTab, ties: dict[str, RecordId]) -> None:
    desktop.quiet()
    assert tab.canvas.isVisible()
    desktop.window.resize(911, 512)  # 1366 x 768 at 150 %
    tab.open_area("housing")
    desktop.quiet()
    assert not tab.canvas.isVisible()
    assert not tab.as_list.isVisible()  # there is nothing to choose
    assert tab.listed.isVisible()
    assert list(tab.listed.nodes) == list(tab.canvas.nodes)
    for code, node in tab.listed.nodes.items():
        assert node.area == tab.canvas.nodes[code].area
        assert node.accessibleDescription() == tab.canvas.nodes[code].accessibleDescription()


def test_keys_set_states_in_the_list_too(desktop: Desktop, tab: NeedsTab, linh: SpaceId) -> None:
    tab.as_list.click()
    node = tab.listed.nodes["health"]
    node.setFocus()
    desktop.qtbot.keyClick(node, Qt.Key.Key_8)
    desktop.qtbot.keyClick(node, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is tab.listed.nodes["nrm"]
    desktop.quiet()
    assert desktop.workspace.needs.web(linh).area("health").state == "declined"


def test_enter_opens_an_area_and_escape_gives_the_keyboard_back(
    desktop: Desktop, tab: NeedsTab, ties: dict[str, RecordId]
) -> None:
    desktop.quiet()
    node = tab.canvas.nodes["housing"]
    node.setFocus()
    desktop.qtbot.keyClick(node, Qt.Key.Key_Return)
    desktop.quiet()
    assert tab.panel.isVisible()
    assert [card.need.title for card in tab.panel.cards] == ["A bed for tonight", "A flat of her own"]
    here = QApplication.focusWidget()
    assert here is tab.panel.cards[0].state
    desktop.qtbot.keyClick(here, Qt.Key.Key_Escape)
    assert not tab.panel.isVisible()
    assert QApplication.focusWidget() is _front(tab)["housing"]


def test_everything_in_the_panel_that_takes_the_keyboard_has_a_name(
    desktop: Desktop, tab: NeedsTab, ties: dict[str, RecordId]
) -> None:
    desktop.quiet()
    tab.open_area("housing")
    desktop.quiet()
    stops = [
        each
        for each in tab.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
    ]
    assert len(stops) > 25
    for each in stops:
        assert each.accessibleName() or getattr(each, "text", str)(), each
    names = [each.accessibleName() for card in tab.panel.cards for each in (card.state, card.urgency, card.change)]
    assert len(names) == len(set(names))


def test_moving_a_need_asks_quietly_about_the_one_that_waits_for_it(
    desktop: Desktop, tab: NeedsTab, ties: dict[str, RecordId], linh: SpaceId
) -> None:
    desktop.quiet()
    node = tab.canvas.nodes["immigration"]
    node.setFocus()
    desktop.qtbot.keyClick(node, Qt.Key.Key_5)
    desktop.quiet()
    assert QApplication.focusWidget() is node  # it asks and never takes the keyboard
    assert tab.strip.isVisible()
    assert [each.words for each in tab.strip.questions] == ["“A flat of her own” waits for this. Look at it?"]
    desktop.hands.press("Look at “A flat of her own”")
    desktop.quiet()
    assert not tab.strip.isVisible()
    assert tab.presenter.area == "housing"


def test_a_next_step_becomes_a_task_by_one_press(
    desktop: Desktop, tab: NeedsTab, ties: dict[str, RecordId], linh: SpaceId
) -> None:
    desktop.quiet()
    tab.open_area("housing")
    desktop.quiet()
    desktop.hands.press("Make a task: Ring the council")
    desktop.quiet()
    assert [each["what"] for each in desktop.workspace.records.list("task", space=linh)] == ["Ring the council"]


def test_n_goes_to_the_next_step_of_the_most_pressing_need(
    desktop: Desktop, tab: NeedsTab, ties: dict[str, RecordId], linh: SpaceId
) -> None:
    desktop.quiet()
    node = tab.canvas.nodes["immigration"]
    node.setFocus()
    desktop.qtbot.keyClick(node, Qt.Key.Key_N)
    desktop.quiet()
    here = QApplication.focusWidget()
    assert here is not None
    desktop.qtbot.keyClicks(here, "Ask the solicitor")
    desktop.qtbot.keyClick(here, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desktop.quiet()
    assert desktop.workspace.records.get("need", ties["status"])["next_step"] == "Ask the solicitor"


def test_the_web_is_live_while_it_is_looked_at(desktop: Desktop, tab: NeedsTab, linh: SpaceId) -> None:
    desktop.workspace.needs.add_need(linh, "fraud_debt", "A loan in her name")
    desktop.quiet()
    assert tab.canvas.nodes["fraud_debt"].area.state == "need"
    assert "A loan in her name" in tab.canvas.nodes["fraud_debt"].accessibleDescription()


def test_an_earlier_day_is_looked_at_and_never_changed(
    desktop: Desktop, tab: NeedsTab, ties: dict[str, RecordId], linh: SpaceId
) -> None:
    desktop.quiet()
    tab.then.click()
    desktop.quiet()
    assert tab.before_after.isVisible()
    node = tab.canvas.nodes["health"]
    node.setFocus()
    desktop.qtbot.keyClick(node, Qt.Key.Key_1)
    desktop.quiet()
    assert desktop.workspace.needs.web(linh).area("health").state == "not_talked"
    tab.then.click()
    desktop.qtbot.keyClick(node, Qt.Key.Key_1)
    desktop.quiet()
    assert desktop.workspace.needs.web(linh).area("health").state == "need"


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_picture_differs_in_every_scheme_and_stays_the_same_from_run_to_run(
    desktop: Desktop, tab: NeedsTab, ties: dict[str, RecordId], scheme: Scheme
) -> None:
    appearance.set_scheme(scheme)
    desktop.quiet()
    one, other = tab.canvas.grab().toImage(), tab.canvas.grab().toImage()
    assert one == other
    assert one.pixelColor(2, 2).name() == appearance.colours().window


def test_a_state_set_by_mistake_is_undone_where_the_tied_needs_are_asked_about(
    desktop: Desktop, tab: NeedsTab, ties: dict[str, RecordId], linh: SpaceId
) -> None:
    desktop.quiet()
    node = tab.canvas.nodes["immigration"]
    node.setFocus()
    desktop.qtbot.keyClick(node, Qt.Key.Key_5)
    desktop.quiet()
    desktop.hands.press("Undo")
    desktop.quiet()
    assert desktop.workspace.needs.web(linh).area("immigration").state == "need"
    assert not tab.strip.isVisible()


def test_a_need_without_an_area_stands_beneath_the_picture(desktop: Desktop, tab: NeedsTab, linh: SpaceId) -> None:
    assert not tab.unplaced.isVisible()
    desktop.workspace.records.add("need", {"title": "A telephone", "state": "need"}, space=linh)
    desktop.quiet()
    assert tab.unplaced.isVisible()
    desktop.hands.press("A telephone, Need")
    desktop.quiet()
    assert desktop.hands.input("What it is about").text() == "A telephone"
