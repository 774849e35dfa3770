"""The keyboard stays where the person put it, Enter presses buttons, and a draft is shown whole in any sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from imsa_desktop.ui.widgets.buttons import button, icon_button
from imsa_desktop.ui.widgets.chip import ChipButton
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.widgets.toggle import Toggle
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop


def test_enter_presses_a_button_as_space_does(app: QApplication, qtbot: QtBot) -> None:
    for made in (button("Go on"), icon_button("close", "Close"), ChipButton("One"), Toggle("Mine")):
        pressed: list[bool] = []
        qtbot.addWidget(made)
        made.clicked.connect(lambda on=False, pressed=pressed: pressed.append(on))
        made.show()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            QTest.keyClick(made, key)
        assert len(pressed) == 3, made


def test_a_page_that_is_ready_late_leaves_the_keyboard_in_the_find_box(desktop: Desktop, linh: SpaceId) -> None:
    find_box = desktop.shell.header.find_box
    desktop.shell.act("encounter")
    desktop.hands.key("Ctrl+K")
    desktop.quiet()
    assert desktop.shell.front_name() == "encounter"
    assert find_box.hasFocus()


def test_a_page_that_comes_to_the_front_takes_the_keyboard_from_the_box_it_was_asked_for_in(
    desktop: Desktop, linh: SpaceId
) -> None:
    desktop.shell.header.find_box.setFocus()
    desktop.shell.act("encounter")
    desktop.quiet()
    assert desktop.hands.input("What it was about").hasFocus()


def test_giving_up_a_search_brings_back_the_page_with_its_keyboard(desktop: Desktop, linh: SpaceId) -> None:
    desktop.go("new_case")
    before = desktop.window.focusWidget()
    desktop.hands.key("Ctrl+K")
    QTest.keyClicks(desktop.shell.header.find_box, "dang")
    desktop.quiet()
    desktop.hands.key("Escape")
    desktop.quiet()
    assert desktop.shell.front_name() == "new_case"
    assert desktop.window.focusWidget() is before


def test_a_name_that_was_looked_for_does_not_stay_in_the_header(desktop: Desktop, linh: SpaceId) -> None:
    desktop.hands.key("Ctrl+K")
    QTest.keyClicks(desktop.shell.header.find_box, "linh")
    desktop.quiet()
    desktop.hands.key("Down")
    desktop.hands.key("Return")
    desktop.quiet()
    assert desktop.shell.front_name() == "case"
    assert desktop.shell.header.find_box.text() == ""


def test_a_draft_is_shown_whole_in_a_sheet_that_has_no_line_for_it(desktop: Desktop, linh: SpaceId) -> None:
    records = desktop.workspace.records
    client = records.list("client", space=linh)[0]
    records.open_editor("client", client.id).keep({"wants": "A safe place for my sister"})
    desktop.go("today")
    desktop.qtbot.waitUntil(lambda: desktop.hands.reads("not saved yet"))
    row = next(each for each in desktop.hands.seen(Row) if "A safe place for my sister" in each.accessibleName())
    desktop.hands.click(row)
    desktop.quiet()
    wants = desktop.hands.input("What the client wants")
    assert wants.toPlainText() == "A safe place for my sister"  # type: ignore[union-attr]  # reason: paragraphs
    desktop.hands.press("Save")
    desktop.quiet()
    assert records.get("client", client.id)["wants"] == "A safe place for my sister"
    assert list(records.drafts()) == []


def test_the_second_click_of_a_double_click_never_presses_what_came_under_the_mouse(
    desktop: Desktop, linh: SpaceId
) -> None:
    first, second = button("Save"), button("Withdraw")
    pressed: list[str] = []
    for made in (first, second):
        desktop.qtbot.addWidget(made)
        made.clicked.connect(lambda _=False, made=made: pressed.append(made.text()))
        made.show()
    QTest.mousePress(first, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton)
    _second_click(second)
    assert pressed == ["Save"]
    QTest.mousePress(first, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton)
    _second_click(first)
    assert pressed == ["Save"] * 3


def test_the_keyboard_stays_on_the_page_when_what_had_it_is_put_away(desktop: Desktop, linh: SpaceId) -> None:
    for way in ("disable", "hide"):
        made = button("Add")
        page = desktop.front()
        made.setParent(page)
        made.show()
        made.setFocus()
        made.setEnabled(False) if way == "disable" else made.hide()
        desktop.quiet()
        focus = desktop.window.focusWidget()
        assert focus is not None
        assert focus is page or page.isAncestorOf(focus), way


def test_tab_goes_through_the_safety_plan_as_it_is_read(desktop: Desktop, linh: SpaceId) -> None:
    desktop.go("case", space=linh, tab="safety_plan")
    desktop.hands.press("Start a safety plan")
    desktop.hands.wait(lambda: desktop.hands.seen(QCheckBox), "phrases to tick")
    desktop.quiet()
    seen: list[str] = []
    for _ in range(7):  # of the answers to one question Tab stops at one
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus.accessibleName() or getattr(focus, "text", str)())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert "Find" not in seen, seen
    assert next(at for at, name in enumerate(seen) if name.startswith("Next:")) > 3, seen


def _second_click(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        where = (middle, QPointF(widget.mapToGlobal(middle)))
        held = Qt.MouseButton.LeftButton if kind is QEvent.Type.MouseButtonDblClick else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, *where, Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)


def test_a_keyboard_that_comes_into_a_page_from_outside_is_scrolled_to(desktop: Desktop, linh: SpaceId) -> None:
    desktop.go("new_case")
    desktop.quiet()
    page = desktop.shell.front()
    assert page is not None
    first = desktop.window.focusWidget()
    column = next(each for each in page.findChildren(QScrollArea) if each.isAncestorOf(first))
    column.verticalScrollBar().setValue(column.verticalScrollBar().maximum())
    desktop.shell.header.find_box.setFocus()
    assert first.visibleRegion().isEmpty()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert first.visibleRegion().boundingRect().height() == first.height()


def test_a_sheet_that_is_closed_gives_the_keyboard_back_to_what_opened_it(desktop: Desktop, linh: SpaceId) -> None:
    desktop.quiet()
    opener = next(
        each for each in desktop.hands.seen(QAbstractButton) if each.text().replace("&", "") == "Add a language"
    )
    opener.setFocus()
    desktop.hands.key("Space")
    desktop.quiet()
    assert desktop.hands.input("Language").hasFocus()
    desktop.hands.key("Escape")
    desktop.quiet()
    assert opener.hasFocus()
