"""Gives the tests of every screen one window on a vault in which something of everything stands, at a fixed moment."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
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
from imsa_desktop.ui.window import MainWindow
from tests.ui.casework.conftest import Desktop
from tests.ui.screens.furnishing import NOON_MS, furnish


def _drawn(seed: str) -> Callable[[int], bytes]:
    """Bytes that are the same in every run, so that references and orders are."""
    count = 0

    def draw(length: int) -> bytes:
        nonlocal count
        count += 1
        return hashlib.shake_256(f"{seed} {count}".encode()).digest(length)

    return draw


@pytest.fixture
def furnished(app: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """The window on a vault with cases of every sort, always at the same moment."""
    folder = tmp_path / "laptop"
    around = Surroundings(
        MemoryKeyStore(),
        folder / "state",
        now_ms=lambda: NOON_MS,
        random=_drawn("screens"),
        kdf=Argon2Cost.cheap_for_tests(),
    )
    program = Program(Paths(folder / "data", folder / "settings.toml", folder / "state"), around, resources())
    workspace = furnish(program)
    window = MainWindow(program, auto_exchange=False)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
    window.open_workspace(workspace)
    made = Desktop(window, Hands(window), qtbot)
    made.quiet()
    yield made
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    window.deleteLater()
