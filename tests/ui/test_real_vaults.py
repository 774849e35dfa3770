"""The window and its forms on real vaults: made, locked, unlocked, typed in, killed in the middle."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.program import Program
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.story.hands import Hands
from imsa_desktop.ui.autosave import Autosave
from imsa_desktop.ui.entry.unlock import UnlockPage
from imsa_desktop.ui.entry.welcome import WelcomePage
from imsa_desktop.ui.form import RecordForm
from imsa_desktop.ui.shell import Shell
from imsa_desktop.ui.window import MainWindow
from tests.ui.test_accessibility import check

PASSPHRASE = "correct horse battery staple"


@pytest.fixture
def real_program(tmp_path: Path) -> Program:
    around = Surroundings(MemoryKeyStore(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests())
    return Program(Paths(tmp_path / "data", tmp_path / "settings.toml", tmp_path / "state"), around, resources())


@pytest.fixture
def real_window(app: QApplication, qtbot: QtBot, real_program: Program) -> Iterator[MainWindow]:
    made = MainWindow(real_program, auto_exchange=False)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()
    qtbot.waitUntil(lambda: not made.isVisible())
    made.deleteLater()


def _unlock(window: MainWindow, passphrase: str, qtbot: QtBot) -> UnlockPage:
    page = window.front
    assert isinstance(page, UnlockPage)
    page.by_passphrase.field.set_text(passphrase)
    page.by_passphrase.unlock()
    qtbot.waitUntil(window.jobs.idle)
    return page


def _first_run(window: MainWindow, qtbot: QtBot) -> tuple[str, ...]:
    welcome = window.front
    assert isinstance(welcome, WelcomePage)
    welcome.start.name.setText("Ana Petrov")
    welcome.start.go_on()
    welcome.passphrase.first.set_text(PASSPHRASE)
    welcome.passphrase.second.set_text(PASSPHRASE)
    welcome.passphrase.go_on()
    qtbot.waitUntil(window.jobs.idle)
    words = tuple(welcome.type_back._words)
    welcome.words.go_on()
    for number, line in zip(welcome.type_back.asked, welcome.type_back.lines, strict=True):
        line.setText(words[number - 1])
    welcome.type_back.go_on()
    qtbot.waitUntil(lambda: window.shell is not None)
    return words


def test_a_vault_is_made_locked_and_opened_again_by_passphrase_and_by_its_words(
    real_window: MainWindow, qtbot: QtBot
) -> None:
    words = _first_run(real_window, qtbot)
    assert len(words) == 12
    real_window.lock()
    qtbot.waitUntil(lambda: isinstance(real_window.front, UnlockPage))
    page = _unlock(real_window, "not this one at all", qtbot)
    assert real_window.shell is None
    assert "passphrase" in page.by_passphrase.trouble.words()
    page.by_words.words.setPlainText(" ".join(words))
    page.by_words.field.set_text("another staple battery horse")
    page.by_words.recover()
    qtbot.waitUntil(real_window.jobs.idle)
    assert isinstance(real_window.shell, Shell)
    real_window.lock()
    qtbot.waitUntil(lambda: isinstance(real_window.front, UnlockPage))
    _unlock(real_window, "another staple battery horse", qtbot)
    assert isinstance(real_window.shell, Shell)


def _case(workspace: Workspace) -> bytes:
    return workspace.cases.open_case(CaseStart(client={"name_to_use": "Linh"})).space


def _form(shell: Shell, space: bytes, qtbot: QtBot) -> tuple[RecordForm, Autosave]:
    form = RecordForm(kind_named("interpreter_need"), ["needed", "dialect", "notes"])
    qtbot.addWidget(form)
    editor = shell.workspace.interpreting.open_need(space)
    form.show_editor(editor)
    return form, Autosave(shell.desk, form, editor, parent=form)


def test_what_is_typed_is_kept_as_a_draft_and_comes_back_after_the_program_died(
    real_window: MainWindow, qtbot: QtBot
) -> None:
    _first_run(real_window, qtbot)
    shell = real_window.shell
    assert shell is not None
    space = _case(shell.workspace)
    form, autosave = _form(shell, space, qtbot)
    form.input("dialect").line.setText("Hue")
    form.input("dialect").on_edit()
    autosave._keep()
    qtbot.waitUntil(shell.jobs.idle)
    again, kept = _form(shell, space, qtbot)  # as after a crash: nothing was saved, nobody left the field
    assert again.values()["dialect"] == "Hue"
    assert kept.unsaved
    kept.flush()
    qtbot.waitUntil(shell.jobs.idle)
    need = shell.workspace.interpreting.card(space).need
    assert need is not None
    assert need["dialect"] == "Hue"


def test_two_saves_in_one_form_make_neither_a_second_record_nor_a_question_with_oneself(
    real_window: MainWindow, qtbot: QtBot
) -> None:
    _first_run(real_window, qtbot)
    shell = real_window.shell
    assert shell is not None
    space = _case(shell.workspace)
    form, autosave = _form(shell, space, qtbot)
    for answer in ("yes", "no", "yes"):
        form.input("needed").buttons[answer].click()
        autosave.flush()
        autosave.flush()
    qtbot.waitUntil(shell.jobs.idle)
    assert shell.workspace.questions.open() == []
    assert len(shell.workspace.records.list("interpreter_need", space=space)) == 1
    need = shell.workspace.interpreting.card(space).need
    assert need is not None
    assert need["needed"] == "yes"


def test_head_office_is_founded_and_its_pages_show_it(real_window: MainWindow, qtbot: QtBot) -> None:
    _first_run(real_window, qtbot)
    shell = real_window.shell
    assert shell is not None
    shell.workspace.joining.found("Harbour Advocacy")
    for name in ("organisation", "send_and_receive", "needs_look", "help"):
        shell.go(name)
        qtbot.waitUntil(shell.jobs.idle)
    assert shell.message.isHidden()
    organisation = shell.page("organisation")
    assert organisation is not None
    assert organisation._name.text() == "Harbour Advocacy"  # type: ignore[attr-defined]  # reason: that page's
    assert organisation.hub.isVisibleTo(organisation)  # type: ignore[attr-defined]  # reason: that page's


def test_every_place_opens_on_a_real_vault_without_trouble_or_a_window_of_its_own_and_its_title_names_nobody(
    real_window: MainWindow, app: QApplication, qtbot: QtBot
) -> None:
    _first_run(real_window, qtbot)
    shell = real_window.shell
    assert shell is not None
    _case(shell.workspace)
    windows = _WindowWatch()
    app.installEventFilter(windows)
    hands = Hands(real_window)
    for name in shell.navigation.names():
        shell.go(name)
        hands.look_first()
        check(real_window)
        assert shell.message.isHidden(), (name, shell.message.words())
        assert real_window.windowTitle().endswith(" – IMSA Desktop")
        assert "Linh" not in real_window.windowTitle()
    app.removeEventFilter(windows)
    assert windows.seen == set()


class _WindowWatch(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # reason: Qt names it
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.add(type(watched).__name__)
        return False
