"""From the first start to a usable vault in few screens and acts; unlocking with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from imsa_desktop.storage.errors import WrongPassphrase
from imsa_desktop.ui.entry.start import Beginning
from imsa_desktop.ui.entry.unlock import UnlockPage
from imsa_desktop.ui.entry.welcome import WelcomePage
from imsa_desktop.ui.window import MainWindow
from tests.ui.acts import Acts
from tests.ui.made_up import WORDS, MadeUpProgram


def _welcome(window: MainWindow) -> WelcomePage:
    window._return_to = ("help", {})
    assert isinstance(window.front, WelcomePage)
    return window.front


def test_a_first_run_alone_takes_at_most_six_screens_and_fourteen_acts(first_run: MainWindow, qtbot: QtBot) -> None:
    welcome, acts, screens = _welcome(first_run), Acts(qtbot), 1
    acts.type(welcome.start.name, "Ana Petrov")
    acts.key(welcome.start.name, Qt.Key.Key_Return)
    screens += 1
    acts.click(welcome.passphrase.draw)
    acts.type(welcome.passphrase.second.line, welcome.passphrase.passphrase)
    acts.key(welcome.passphrase.second.line, Qt.Key.Key_Return)
    qtbot.waitUntil(first_run.jobs.idle)
    assert welcome.step() is welcome.words
    screens += 1
    acts.click(welcome.words.on)
    screens += 1
    first, second = welcome.type_back.lines
    acts.type(first, WORDS[welcome.type_back.asked[0] - 1])
    acts.key(first, Qt.Key.Key_Return)
    acts.type(second, WORDS[welcome.type_back.asked[1] - 1])
    acts.key(second, Qt.Key.Key_Return)
    assert first_run.shell is not None
    assert screens <= 6
    assert acts.count <= 14


def test_head_office_is_founded_in_the_same_walk(first_run: MainWindow, qtbot: QtBot) -> None:
    welcome = _walk_to_the_words(first_run, qtbot, Beginning.HEAD_OFFICE)
    _type_words_back(welcome)
    assert welcome.step() is welcome.organisation
    welcome.organisation.name.setText("Harbour Advocacy")
    welcome.organisation.go_on()
    qtbot.waitUntil(lambda: first_run.shell is not None)
    program = first_run.program
    assert isinstance(program, MadeUpProgram)
    assert program.workspace.joining.name == "Harbour Advocacy"


def test_the_recovery_words_are_gone_from_the_screen_once_two_were_typed_back(
    first_run: MainWindow, qtbot: QtBot
) -> None:
    welcome = _walk_to_the_words(first_run, qtbot, Beginning.HEAD_OFFICE)
    assert welcome.words._grid.count() == 12
    _type_words_back(welcome)
    assert welcome.words._grid.count() == 0


def test_a_wrong_word_is_said_and_the_walk_does_not_go_on(first_run: MainWindow, qtbot: QtBot) -> None:
    welcome = _walk_to_the_words(first_run, qtbot, Beginning.ON_ONES_OWN)
    welcome.words.go_on()
    welcome.type_back.lines[0].setText("wrong")
    welcome.type_back.go_on()
    assert welcome.step() is welcome.type_back
    assert "3" in welcome.type_back.trouble.words()


def test_a_short_passphrase_is_refused_kindly_before_anything_is_made(first_run: MainWindow, qtbot: QtBot) -> None:
    welcome = _welcome(first_run)
    welcome.start.name.setText("Ana Petrov")
    welcome.start.go_on()
    welcome.passphrase.first.set_text("short")
    welcome.passphrase.second.set_text("short")
    welcome.passphrase.go_on()
    assert welcome.step() is welcome.passphrase
    assert welcome.passphrase.first.problem.text()
    program = first_run.program
    assert isinstance(program, MadeUpProgram)
    assert program.created is None


def test_unlock_has_the_keyboard_at_once_and_enter_unlocks(window: MainWindow, app: QApplication, qtbot: QtBot) -> None:
    window._return_to = ("help", {})
    qtbot.waitUntil(lambda: isinstance(app.focusWidget(), QLineEdit))
    focus = app.focusWidget()
    acts = Acts(qtbot)
    acts.type(focus, "harbour velvet pencil orbit lemon")
    acts.key(focus, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.shell is not None)
    assert acts.count == 1


def test_a_wrong_passphrase_is_explained_and_the_line_is_ready_to_be_typed_over(
    window: MainWindow, program: MadeUpProgram, qtbot: QtBot
) -> None:
    program.error = WrongPassphrase(Path("vault"))
    page = window.front
    assert isinstance(page, UnlockPage)
    page.by_passphrase.field.set_text("not this one")
    page.by_passphrase.unlock()
    qtbot.waitUntil(window.jobs.idle)
    assert window.shell is None
    assert page.by_passphrase.trouble.isVisibleTo(page)
    assert page.by_passphrase.trouble.words()
    assert page.by_passphrase.field.line.selectedText() == "not this one"


def test_a_second_enter_while_unlocking_does_not_open_twice(window: MainWindow, qtbot: QtBot) -> None:
    page = window.front
    assert isinstance(page, UnlockPage)
    window._return_to = ("help", {})
    opened: list[object] = []
    page.opened.connect(opened.append)
    page.by_passphrase.field.set_text("harbour velvet pencil orbit lemon")
    page.by_passphrase.unlock()
    page.by_passphrase.unlock()
    qtbot.waitUntil(window.jobs.idle)
    assert len(opened) == 1


def _walk_to_the_words(window: MainWindow, qtbot: QtBot, beginning: Beginning) -> WelcomePage:
    welcome = _welcome(window)
    welcome.start.name.setText("Ana Petrov")
    welcome.start.cards[beginning].click()
    welcome.start.go_on()
    welcome.passphrase.draw_one()
    welcome.passphrase.second.set_text(welcome.passphrase.passphrase)
    welcome.passphrase.go_on()
    qtbot.waitUntil(window.jobs.idle)
    return welcome


def _type_words_back(welcome: WelcomePage) -> None:
    welcome.words.go_on()
    for number, line in zip(welcome.type_back.asked, welcome.type_back.lines, strict=True):
        line.setText(WORDS[number - 1])
    welcome.type_back.go_on()


def test_tab_comes_to_go_on_before_the_practice_cases_beneath_it(first_run: MainWindow, qtbot: QtBot) -> None:
    start = _welcome(first_run).start
    start.cards[Beginning.ON_ONES_OWN].setFocus()
    QTest.keyClick(start.cards[Beginning.ON_ONES_OWN], Qt.Key.Key_Tab)
    assert start.on.hasFocus()
    QTest.keyClick(start.on, Qt.Key.Key_Tab)
    assert _welcome(first_run).practising.button.hasFocus()
