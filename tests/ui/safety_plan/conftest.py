"""Gives the tests of safety plans a real vault with one client, and a desk for a page to work at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.program import Program
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.ui.broadcast import Broadcast
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.exchanger import Exchanger
from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.pages.safety_plan import SafetyPlanTab

PASSPHRASE = "correct horse battery staple"
CODE_WORD = "pineapple"


@dataclass
class Ears:
    """Hears what a page says and where it wants to go."""

    said: list[str] = field(default_factory=list)
    wrong_: list[BaseException] = field(default_factory=list)
    went: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def toast(self, words: str, *, undo: Callable[[], None] | None = None, tone: Tone = Tone.PLAIN) -> None:
        self.said.append(words)

    def tell(self, words: str, *, tone: Tone = Tone.PLAIN) -> None:
        self.said.append(words)

    def wrong(self, error: BaseException) -> None:
        self.wrong_.append(error)

    def go(self, name: str, **where: Any) -> None:
        self.went.append((name, where))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A real vault of Ana's."""
    around = Surroundings(MemoryKeyStore(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests())
    program = Program(Paths(tmp_path, tmp_path / "settings.toml", tmp_path / "state"), around, resources())
    made = program.create("Ana Petrov", PASSPHRASE).workspace
    yield made
    made.lock()


@pytest.fixture
def space(workspace: Workspace) -> bytes:
    """The case of Linh, who needs a Vietnamese interpreter."""
    space = workspace.cases.open_case(CaseStart(client={"name_to_use": "Linh", "full_name": "Đặng Thị Linh"})).space
    workspace.records.add("interpreter_need", {"needed": "yes", "language": "vi"}, space=space)
    return space


@pytest.fixture
def ears() -> Ears:
    """What the page said."""
    return Ears()


@pytest.fixture
def desk(jobs: Jobs, workspace: Workspace, ears: Ears) -> Iterator[Desk]:
    """A desk whose every answer is waited for at the end."""
    owner = QObject()
    made = Desk(
        workspace, jobs, ears, ears.go, lambda: ears.went.append(("back", {})), Exchanger(workspace, jobs, owner)
    )
    yield made
    jobs.close()


@dataclass
class Shown:
    """A tab in a window, hearing of changes as in the shell."""

    window: QWidget
    tab: SafetyPlanTab
    broadcast: Broadcast


@pytest.fixture
def show(app: QApplication, qtbot: QtBot, desk: Desk, space: bytes) -> Iterator[Callable[[], Shown]]:
    """Shows the tab in a window of a small laptop."""
    made: list[Shown] = []

    def make() -> Shown:
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(1150, 620)
        tab = SafetyPlanTab(desk, space)
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(tab)
        broadcast = Broadcast(desk.workspace, window)
        broadcast.changed.connect(tab.refresh)
        window.show()
        made.append(Shown(window, tab, broadcast))
        qtbot.waitUntil(desk.jobs.idle)
        return made[-1]

    yield make
    for each in made:
        each.tab.leaving()
        each.broadcast.stop()
        qtbot.waitUntil(desk.jobs.idle)
