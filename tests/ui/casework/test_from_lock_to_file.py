"""From the lock to a client's file: few acts, and less than fifteen seconds with six words at the real cost."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.program import Program
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.story.hands import Hands
from imsa_desktop.ui.window import MainWindow
from tests.ui.acts import Acts
from tests.ui.casework.conftest import Desktop

SIX_WORDS = "harbour velvet pencil orbit lemon thimble"
ACTS = 3  # unlock, to the find box, open what was found
SECONDS = 15


def _locked_with_a_case(folder: Path) -> Program:
    """A program whose vault costs what a real one does, locked, with a client in it."""
    around = Surroundings(MemoryKeyStore(), folder / "state")
    assert around.kdf == Argon2Cost()
    program = Program(Paths(folder / "data", folder / "settings.toml", folder / "state"), around, resources())
    workspace = program.create("Ana Petrov", SIX_WORDS).workspace
    for name in ("Andrei", "Blessing", "Hanna", "Đặng Văn Minh"):
        workspace.cases.open_case(CaseStart(case={"stage": "open"}, client={"name_to_use": name, "full_name": name}))
    workspace.lock()
    return program


def test_unlocking_and_opening_a_clients_file_takes_three_acts_and_less_than_fifteen_seconds(
    app: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    window = MainWindow(_locked_with_a_case(tmp_path), auto_exchange=False)
    with qtbot.waitActive(window):
        window.show()
    qtbot.waitUntil(lambda: isinstance(app.focusWidget(), QLineEdit))
    box = app.focusWidget()
    acts = Acts(qtbot)
    began = time.perf_counter()
    acts.type(box, SIX_WORDS)
    acts.key(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.shell is not None, timeout=SECONDS * 1000)
    desktop = Desktop(window, Hands(window), qtbot)
    desktop.hands.key("Ctrl+K")
    desktop.hands.type_words("dang")
    desktop.hands.key("Return")
    qtbot.waitUntil(lambda: desktop.shell.front_name() == "case", timeout=SECONDS * 1000)
    took = time.perf_counter() - began
    assert acts.count + desktop.hands.acts <= ACTS
    assert desktop.readable("Đặng Văn Minh")
    assert took < SECONDS
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    window.deleteLater()
