"""The window locks, covers, says where work is, and never shows a name in its title."""

from __future__ import annotations

import linecache
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from imsa_desktop.config import read_settings
from imsa_desktop.paths import Paths
from imsa_desktop.services.contact import Connection, Exchanged
from imsa_desktop.sync.transport import HubUnreachable
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance_menu import AppearanceMenu
from imsa_desktop.ui.colours import Scheme, Tone
from imsa_desktop.ui.entry.unlock import UnlockPage
from imsa_desktop.ui.shell import Shell
from imsa_desktop.ui.window import MainWindow, _make_ready
from tests.ui.made_up import MadeUpProgram


@pytest.fixture
def shell(window: MainWindow, qtbot: QtBot) -> Shell:
    page = window.front
    assert isinstance(page, UnlockPage)
    window._return_to = ("help", {})  # where the person was
    page.by_passphrase.field.set_text("harbour velvet pencil orbit lemon")
    page.by_passphrase.unlock()
    qtbot.waitUntil(lambda: window.shell is not None)
    assert window.shell is not None
    qtbot.waitUntil(window.shell.jobs.idle)
    return window.shell


def test_locking_covers_at_once_closes_the_vault_and_shows_unlock(
    window: MainWindow, shell: Shell, program: MadeUpProgram, qtbot: QtBot
) -> None:
    workspace = program.workspace
    began = time.perf_counter()
    window.lock()
    assert window.cover.isVisible()
    assert time.perf_counter() - began < 0.1
    qtbot.waitUntil(lambda: isinstance(window.front, UnlockPage))
    assert workspace.locked
    assert window.workspace is None
    assert not window.cover.isVisible()


def test_after_unlocking_the_person_is_where_they_were(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    shell.go("needs_look")
    window.lock()
    qtbot.waitUntil(lambda: isinstance(window.front, UnlockPage))
    page = window.front
    assert isinstance(page, UnlockPage)
    page.by_passphrase.field.set_text("harbour velvet pencil orbit lemon")
    page.by_passphrase.unlock()
    qtbot.waitUntil(lambda: window.shell is not None)
    assert window.shell is not None
    assert window.shell.front_name() == "needs_look"


def test_what_was_typed_is_saved_before_the_vault_is_closed(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    order: list[str] = []
    page = shell.front()
    assert page is not None
    page.leaving = lambda: shell.jobs.write(lambda: order.append("saved")) and None  # type: ignore[method-assign]
    workspace = window.workspace
    assert workspace is not None
    close: Callable[[], None] = workspace.lock
    workspace.lock = lambda: (order.append("closed"), close())[1]  # type: ignore[method-assign]
    window.lock()
    qtbot.waitUntil(lambda: isinstance(window.front, UnlockPage))
    assert order == ["saved", "closed"]


def test_three_times_shift_covers_and_the_same_again_uncovers(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.keyClick(shell, Qt.Key.Key_Shift)
    assert window.cover.isVisible()
    assert window.windowTitle() == "Notes"
    for _ in range(3):
        qtbot.keyClick(window.cover, Qt.Key.Key_Shift)
    assert not window.cover.isVisible()
    assert window.windowTitle() != "Notes"


def test_capital_letters_do_not_cover(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    for letter in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_D):
        qtbot.keyPress(shell, Qt.Key.Key_Shift)
        qtbot.keyClick(shell, letter, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyRelease(shell, Qt.Key.Key_Shift)
    assert not window.cover.isVisible()


def test_whoever_clicks_on_the_cover_is_asked_for_the_passphrase(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    window.toggle_cover()
    qtbot.mouseClick(window.cover, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.front, UnlockPage))
    assert window.workspace is None


def test_nobody_at_the_laptop_locks_it_after_a_warning(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    window.idle._last -= window.idle.seconds - 30
    window.idle.look()
    assert shell.message.isVisible()
    assert window.workspace is not None
    window.idle._last -= 60
    window.idle.look()
    qtbot.waitUntil(lambda: isinstance(window.front, UnlockPage))


def test_the_line_at_the_foot_tells_what_is_only_on_this_laptop(
    shell: Shell, program: MadeUpProgram, qtbot: QtBot
) -> None:
    assert shell.status.texts()[0] == "3 changes saved on this laptop, not sent yet"
    program.workspace.contact.waiting = 0
    program.workspace.change("case")
    qtbot.waitUntil(lambda: shell.status.texts()[0] == "All work sent to the hub")
    program.workspace.contact.connection = Connection.ALONE
    program.workspace.change("case")
    qtbot.waitUntil(lambda: shell.status.texts()[0] == "All work saved on this laptop")
    assert not shell.status.exchange.isEnabled()


def test_f9_sends_and_receives_and_a_failure_is_explained_with_nothing_lost(
    window: MainWindow, shell: Shell, program: MadeUpProgram, qtbot: QtBot
) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: program.workspace.contact.exchanges == 1)
    qtbot.waitUntil(shell.jobs.idle)
    assert shell.toaster.isVisible()
    program.workspace.contact.error = HubUnreachable("hub.example.org", "made up")
    qtbot.keyClick(shell, Qt.Key.Key_F9)
    qtbot.waitUntil(shell.message.isVisible)
    assert shell.message.words()
    program.workspace.contact.error = None
    qtbot.waitUntil(shell.jobs.idle)
    qtbot.keyClick(shell, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: not shell.message.isVisible())


def test_asked_is_put_away_once_one_has_joined_and_trouble_stays(shell: Shell) -> None:
    joined = Exchanged(0, 0, (), 0, 0, 0, 0, 0, (), True, False)
    for tone, stays in ((Tone.GOOD, False), (Tone.PROBLEM, True)):
        shell.tell("Asked.", tone=tone)
        shell.exchanger.finished.emit(joined)
        assert shell.message.isVisible() is stays


def test_a_page_in_front_refreshes_when_something_changes_and_one_behind_when_it_comes_back(
    shell: Shell, program: MadeUpProgram, qtbot: QtBot
) -> None:
    shell.go("needs_look")
    shell.go("help")
    behind, front = shell.page("needs_look"), shell.page("help")
    assert behind is not None
    assert front is not None
    told: list[str] = []
    behind.refresh = lambda changed: told.append("behind")  # type: ignore[method-assign]
    front.refresh = lambda changed: told.append("front")  # type: ignore[method-assign]
    program.workspace.change("client")
    qtbot.waitUntil(lambda: told == ["front"])
    shell.go("needs_look")
    assert told == ["front", "behind"]


def test_closing_the_window_locks_first(
    window: MainWindow, shell: Shell, program: MadeUpProgram, qtbot: QtBot, app: QApplication
) -> None:
    workspace = program.workspace
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert workspace.locked


def test_places_fold_to_icons_in_a_narrow_window(window: MainWindow, shell: Shell) -> None:
    window.resize(911, 512)
    assert shell.navigation.width() < 80
    assert shell.minimumSizeHint().width() <= 911
    assert shell.minimumSizeHint().height() <= 512
    window.resize(1366, 720)
    assert shell.navigation.width() > 180


def test_the_cover_hides_dialogs_too_and_gives_them_back(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    dialog = QDialog(shell)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    window.toggle_cover()
    assert not dialog.isVisible()
    window.toggle_cover()
    assert dialog.isVisible()
    dialog.close()


def test_the_chosen_look_is_written_to_the_settings_and_nothing_else_is(
    window: MainWindow, shell: Shell, program: MadeUpProgram, tmp_path: Path, qtbot: QtBot
) -> None:
    program.paths = Paths(tmp_path, tmp_path / "settings.toml", tmp_path)
    menu = AppearanceMenu(shell)
    next(action for action in menu.actions() if action.data() == "dark").trigger()
    next(action for action in menu.actions() if action.data() == 130).trigger()
    qtbot.waitUntil(window.jobs.idle)
    assert appearance.scheme() is Scheme.DARK
    kept = read_settings(tmp_path / "settings.toml")
    assert (kept.appearance, kept.text_percent) == ("dark", 130)
    assert [file.name for file in tmp_path.iterdir()] == ["settings.toml"]


def test_while_the_passphrase_is_typed_all_is_made_ready_and_no_source_stays_in_memory() -> None:
    linecache.getlines(__file__)
    _make_ready()
    assert "holidays.countries.united_kingdom" in sys.modules
    assert linecache.cache == {}
