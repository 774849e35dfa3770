"""Gives the tests of the casework pages a window on a real vault with a client in it, and hands that count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.program import Program
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.story.hands import Hands
from imsa_desktop.ui.page import Page
from imsa_desktop.ui.shell import Shell
from imsa_desktop.ui.window import MainWindow
from imsa_protocol.identifiers import SpaceId

PASSPHRASE = "correct horse battery staple"


@dataclass
class Desktop:
    """A window on an open vault, and the hands at it."""

    window: MainWindow
    hands: Hands
    qtbot: QtBot

    @property
    def shell(self) -> Shell:
        """The open vault's pages."""
        assert self.window.shell is not None
        return self.window.shell

    @property
    def workspace(self) -> Workspace:
        """The open vault."""
        return self.shell.workspace

    def quiet(self) -> None:
        """Wait until nothing is under way."""
        self.hands.look_first()

    def front(self) -> Page:
        """The page in front, once nothing is under way."""
        self.quiet()
        page = self.shell.front()
        assert page is not None
        return page

    def go(self, name: str, **where: object) -> Page:
        """Bring a place to the front."""
        self.shell.go(name, **where)
        return self.front()

    def case(self, name: str = "Linh", full_name: str = "Đặng Thị Linh") -> SpaceId:
        """Open a case behind the window's back."""
        client = {"name_to_use": name, "full_name": full_name}
        return self.workspace.cases.open_case(CaseStart(case={"stage": "open"}, client=client)).space

    def readable(self, words: str) -> bool:
        """Whether the words can be read on the screen."""
        self.quiet()
        return self.hands.reads(words)


@pytest.fixture
def real_program(tmp_path: Path) -> Program:
    """A program with a folder of its own and a cheap key derivation."""
    around = Surroundings(MemoryKeyStore(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests())
    return Program(Paths(tmp_path / "data", tmp_path / "settings.toml", tmp_path / "state"), around, resources())


@pytest.fixture
def desktop(app: QApplication, qtbot: QtBot, real_program: Program) -> Iterator[Desktop]:
    """The window on Ana's new vault."""
    workspace = real_program.create("Ana Petrov", PASSPHRASE).workspace
    window = MainWindow(real_program, auto_exchange=False)
    with qtbot.waitActive(window):
        window.show()
    window.open_workspace(workspace)
    made = Desktop(window, Hands(window), qtbot)
    made.quiet()
    yield made
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    window.deleteLater()


@pytest.fixture
def linh(desktop: Desktop) -> SpaceId:
    """Linh's case, its file in front."""
    space = desktop.case()
    desktop.go("case", space=space)
    return space
