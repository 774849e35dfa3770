"""Before anybody joins they are told in words what will be shared with whom."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from imsa_desktop.sync.transport import HubUnreachable
from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.widgets.join_panel import JoinPanel
from tests.ui.made_up import MadeUpWorkspace


@pytest.fixture
def workspace() -> MadeUpWorkspace:
    return MadeUpWorkspace()


@pytest.fixture
def panel(app: QApplication, qtbot: QtBot, jobs: Jobs, workspace: MadeUpWorkspace) -> JoinPanel:
    made = JoinPanel(jobs, workspace)  # type: ignore[arg-type]  # reason: made up
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_file_says_who_invites_and_what_will_be_shared(panel: JoinPanel, jobs: Jobs, qtbot: QtBot) -> None:
    panel.set_file(Path("invitation.imsa"))
    qtbot.waitUntil(jobs.idle)
    words = [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]
    assert "Harbour Advocacy invites Ana Petrov" in words
    assert "The case of Linh: you and head office." in words
    assert "Your private notebook: nobody but you." in words


def test_joining_waits_for_file_and_four_words(
    panel: JoinPanel, jobs: Jobs, qtbot: QtBot, workspace: MadeUpWorkspace
) -> None:
    panel.code.setText("one two three four")
    assert not panel.ask.isEnabled()
    panel.set_file(Path("invitation.imsa"))
    qtbot.waitUntil(jobs.idle)
    assert panel.ask.isEnabled()
    panel.code.setText("one two three")
    assert not panel.ask.isEnabled()
    panel.code.setText("one-two-three-four")
    with qtbot.waitSignal(panel.joined):
        panel.ask.click()
    assert workspace.joining.joined_with == (Path("invitation.imsa"), "one-two-three-four")


def test_a_refusal_is_explained_and_the_words_can_be_typed_again(
    panel: JoinPanel, jobs: Jobs, qtbot: QtBot, workspace: MadeUpWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(file: Path, code: str, *, by_courier: bool = False) -> bool:
        raise HubUnreachable("https://x", "timeout")

    monkeypatch.setattr(workspace.joining, "join", refuse)
    panel.set_file(Path("invitation.imsa"))
    qtbot.waitUntil(jobs.idle)
    panel.code.setText("one two three four")
    panel.ask.click()
    qtbot.waitUntil(jobs.idle)
    assert panel.trouble.isVisibleTo(panel)
    assert panel.code.text() == "one two three four"
    assert panel.ask.isEnabled()
