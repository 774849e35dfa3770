"""When the line is back, work goes and comes by itself, and one act shows what came."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imsa_desktop.story.hands import Hands
from imsa_desktop.sync import https
from imsa_desktop.sync.hub_line import Patience
from imsa_desktop.ui import exchanger
from imsa_desktop.ui.window import MainWindow
from tests.promises.organisation import at_work, found
from tests.ui.casework.conftest import Desktop

SOON_MS = 200


def test_back_online_nothing_is_to_be_done_and_one_act_shows_what_came(
    app: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchanger, "FIRST_AFTER_MS", SOON_MS)
    monkeypatch.setattr(exchanger, "AGAIN_AFTER_TROUBLE_MS", SOON_MS)
    monkeypatch.setattr(https, "Patience", lambda: Patience(pauses=(0.01,)))
    made = found(tmp_path / "founded")
    with at_work(made, tmp_path / "working") as (hub, head_office, ana, _):
        case = made.case
        head_office.at.records.change("contact_way", case.telephone, {"hours": "after six"})
        head_office.clock.forward(minutes=11)
        head_office.at.contact.exchange()
        hub.running.stop()
        window = MainWindow(ana.program, auto_exchange=True)
        with qtbot.waitActive(window):
            window.show()
        window.open_workspace(ana.at)
        desktop = Desktop(window, Hands(window), qtbot)
        trouble: list[object] = []
        desktop.shell.exchanger.failed.connect(lambda error, _: trouble.append(error))
        qtbot.waitUntil(lambda: bool(trouble), timeout=20_000)
        written = desktop.workspace.records.add("note", {"title": "Written on the train"}, space=case.space)
        desktop.hands.acts = 0

        hub.restart()
        qtbot.waitUntil(lambda: desktop.shell.exchanger.last is not None, timeout=20_000)
        assert desktop.workspace.records.get("contact_way", case.telephone)["hours"] == "after six"
        assert desktop.hands.acts == 0
        desktop.hands.press("Send and receive")
        assert desktop.hands.acts == 1
        assert desktop.readable("Arrived")
        assert desktop.readable("Lan")
        head_office.at.contact.exchange()
        assert head_office.at.records.get("note", written)["title"] == "Written on the train"
        window.close()
        qtbot.waitUntil(lambda: not window.isVisible())
        window.deleteLater()
