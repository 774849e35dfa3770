"""Everything is reached with the keyboard, has a name, and shows where the keyboard is."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from imsa_desktop.story.hands import Hands
from imsa_desktop.ui import appearance
from imsa_desktop.ui.colours import Scheme
from imsa_desktop.ui.entry.start import Beginning
from imsa_desktop.ui.entry.unlock import UnlockPage
from imsa_desktop.ui.entry.welcome import WelcomePage
from imsa_desktop.ui.page import places
from imsa_desktop.ui.window import MainWindow
from tests.ui.made_up import MadeUpProgram

OURS = ("needs_look", "send_and_receive", "organisation", "help")
LEAST_TARGET = 24


def tab_stops(root: QWidget) -> list[QWidget]:
    """Visible widgets that Tab stops at."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root)
        and widget.isEnabled()
        and widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollArea)
        and not isinstance(widget.parentWidget(), QTabBar)
    ]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return widget.accessibleName() or (interface.text(QAccessible.Text.Name) if interface is not None else "")


def check(root: QWidget) -> None:
    """All promises about one screen."""
    stops = tab_stops(root)
    assert stops
    nameless = [widget for widget in stops if not name_of(widget)]
    assert [f"{type(each).__name__} in {type(each.parentWidget()).__name__}" for each in nameless] == []
    small = [
        f"{name_of(widget)}: {widget.width()}x{widget.height()}"
        for widget in stops
        if min(widget.width(), widget.height()) < LEAST_TARGET
    ]
    assert small == []
    mnemonics = Counter(
        text[text.replace("&&", "  ").index("&") + 1].lower()
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root) and isinstance(widget, QAbstractButton | QLabel)
        for text in (widget.text(),)
        if "&" in text.replace("&&", "  ")
    )
    assert [letter for letter, times in mnemonics.items() if times > 1] == []


@pytest.mark.parametrize("name", OURS)
def test_every_tab_stop_of_a_place_has_a_name_a_size_and_a_mnemonic_of_its_own(
    name: str, window: MainWindow, program: MadeUpProgram, qtbot: QtBot
) -> None:
    window.open_workspace(program.workspace, name)  # type: ignore[arg-type]  # reason: made up
    shell = window.shell
    assert shell is not None
    Hands(window).look_first()
    check(window)


def test_the_unlock_page_keeps_the_same_promises(window: MainWindow) -> None:
    page = window.front
    assert isinstance(page, UnlockPage)
    check(page)
    page._use_words()
    check(page)


def test_every_screen_of_the_first_run_keeps_the_same_promises(first_run: MainWindow, qtbot: QtBot) -> None:
    welcome = first_run.front
    assert isinstance(welcome, WelcomePage)
    welcome.invitation.panel.use(MadeUpProgram().workspace)  # type: ignore[arg-type]  # reason: made up
    welcome.start.cards[Beginning.INVITED].click()
    hands = Hands(first_run)
    for step in (
        welcome.start,
        welcome.passphrase,
        welcome.words,
        welcome.type_back,
        welcome.organisation,
        welcome.invitation,
    ):
        welcome._show(step)
        hands.look_first()
        check(welcome)


def test_tab_goes_through_a_place_and_comes_back_without_being_caught(
    window: MainWindow, program: MadeUpProgram, qtbot: QtBot
) -> None:
    window.open_workspace(program.workspace, "needs_look")  # type: ignore[arg-type]  # reason: made up
    shell = window.shell
    assert shell is not None
    qtbot.waitUntil(shell.jobs.idle)
    expected = set(tab_stops(window))
    seen: list[QWidget] = []
    for _ in range(3 * len(expected)):
        focus = window.focusWidget()
        assert focus is not None
        seen.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    unreached = [name_of(widget) for widget in expected - set(seen) if not _one_of_a_group(widget)]
    assert unreached == []


def _one_of_a_group(widget: QWidget) -> bool:
    """Of exclusive buttons the arrow keys reach all but one."""
    return isinstance(widget, QAbstractButton) and widget.group() is not None


@pytest.mark.parametrize("percent", [150, 200])
def test_larger_text_fits_a_small_laptop(
    percent: int, window: MainWindow, program: MadeUpProgram, qtbot: QtBot
) -> None:
    appearance.set_text_size(percent)
    window.open_workspace(program.workspace, "needs_look")  # type: ignore[arg-type]  # reason: made up
    shell = window.shell
    assert shell is not None
    for name in OURS:
        shell.go(name)
        qtbot.waitUntil(shell.jobs.idle)
        hint = window.minimumSizeHint()
        assert hint.width() <= 1366
        assert hint.height() <= 720


@pytest.mark.parametrize("scheme", list(Scheme))
def test_where_the_keyboard_is_can_be_seen_in_every_scheme(scheme: Scheme, window: MainWindow, qtbot: QtBot) -> None:
    appearance.set_scheme(scheme)
    page = window.front
    assert isinstance(page, UnlockPage)
    button = page.by_passphrase.button
    page.by_passphrase.field.setFocus()
    without = button.grab().toImage()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    with_ring = button.grab().toImage()
    changed = sum(
        without.pixel(x, y) != with_ring.pixel(x, y) for x in range(without.width()) for y in range(without.height())
    )
    perimeter = 2 * (without.width() + without.height())
    assert changed >= perimeter * 2  # a ring at least two pixels wide all the way round


def test_every_place_names_itself_in_the_navigation_and_in_the_title() -> None:
    for place in places().values():
        if place.order is not None:
            assert place.label()
            assert place.label() != place.name
