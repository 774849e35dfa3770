"""Practice cases are one click away, say what they are all the time, and never ask for a passphrase."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.program import Program
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.story.hands import Hands
from imsa_desktop.ui.entry.unlock import UnlockPage
from imsa_desktop.ui.entry.welcome import WelcomePage
from imsa_desktop.ui.window import MainWindow

PASSPHRASE = "correct horse battery staple"


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """A program on a laptop where nothing was made yet."""
    around = Surroundings(MemoryKeyStore(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests())
    return Program(Paths(tmp_path / "data", tmp_path / "settings.toml", tmp_path / "state"), around, resources())


@pytest.fixture
def window(app: QApplication, qtbot: QtBot, program: Program) -> Iterator[MainWindow]:
    """The window of a first run."""
    made = MainWindow(program, auto_exchange=False)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()
    qtbot.waitUntil(lambda: not made.isVisible())
    made.deleteLater()


def test_one_click_on_the_welcome_opens_them_and_leaving_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    hands = Hands(window)
    before = hands.acts
    hands.press("Look round with practice cases")
    hands.wait(lambda: window.shell is not None, "the open practice cases")
    assert hands.acts - before == 1
    assert window.workspace is not None
    assert window.workspace.practice
    assert hands.reads("Practice cases: made-up people in a vault of their own, which never sends or receives.")
    assert not hands.reads("Send and receive  F9")
    hands.press("Leave practice")
    hands.wait(lambda: isinstance(window.front, WelcomePage), "the welcome")


def test_beginning_afresh_puts_away_what_was_tried_out(window: MainWindow, qtbot: QtBot) -> None:
    hands = Hands(window)
    hands.press("Look round with practice cases")
    hands.wait(lambda: window.workspace is not None, "the open practice cases")
    first = window.workspace
    assert first is not None
    first.records.add("task", {"what": "Try it out", "state": "open"}, space=first.cases.rows()[0].space)
    hands.press("Begin afresh")
    hands.wait(lambda: window.workspace not in (None, first), "the fresh practice cases")
    assert window.workspace is not None
    assert "Try it out" not in [each["what"] for each in window.workspace.records.list("task")]
    assert not window.cover.isVisible()


def test_whoever_has_a_vault_finds_them_beneath_the_unlock_box(program: Program, window: MainWindow) -> None:
    program.create("Ana Petrov", PASSPHRASE).workspace.lock()
    window.show_start()
    assert isinstance(window.front, UnlockPage)
    hands = Hands(window)
    hands.press("Look round with practice cases")
    hands.wait(lambda: window.workspace is not None, "the open practice cases")
    hands.key("Ctrl+L")
    hands.wait(lambda: isinstance(window.front, UnlockPage), "the unlock page")
