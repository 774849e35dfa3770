"""After an upgrade the unlock page says how far the records are in order, and can be stopped without any harm."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.program import Program
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage import opening, rebuild
from imsa_desktop.storage.apply import Batch
from imsa_desktop.ui.entry.unlock import UnlockPage
from imsa_desktop.ui.jobs import Jobs
from tests.killed.vault import PASSPHRASE, program_in


@pytest.fixture
def grown_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """A program that is newer than the tables of its vault."""
    program = program_in(tmp_path)
    workspace = program.create("Ana Petrov", PASSPHRASE).workspace
    for name in ("Linh", "Omar"):
        workspace.cases.open_case(CaseStart(case={"stage": "open"}, client={"name_to_use": name}))
    with workspace._vault.write() as conn:
        opening.keep_about(conn, "shape", b"of an older program")
    workspace.lock()
    monkeypatch.setattr(rebuild, "_AT_ONCE", 1)
    return program


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """The work stands still in its middle until this is set."""
    go_on, flush = threading.Event(), Batch.flush
    calls: list[int] = []

    def held_flush(batch: Batch, *, flagging: bool = True) -> None:
        calls.append(1)
        if len(calls) == 3:
            assert go_on.wait(20)
        flush(batch, flagging=flagging)

    monkeypatch.setattr(Batch, "flush", held_flush)
    return go_on


def _ended(jobs: Jobs) -> None:
    assert jobs.close()


def _page(program: Program, qtbot: QtBot) -> tuple[UnlockPage, list[Workspace]]:
    jobs = Jobs()
    page = UnlockPage(program, jobs)
    qtbot.addWidget(page, before_close_func=lambda _: _ended(jobs))
    opened: list[Workspace] = []
    page.opened.connect(opened.append)
    page.resize(900, 760)
    with qtbot.waitActive(page):
        page.show()
    page.by_passphrase.field.line.setText(PASSPHRASE)
    page.by_passphrase.field.setFocus()
    return page, opened


def test_the_bar_says_how_far_it_is_and_goes_when_the_vault_is_open(
    grown_old: Program, held: threading.Event, qtbot: QtBot
) -> None:
    page, opened = _page(grown_old, qtbot)
    shown = page.by_passphrase.in_order
    assert shown.isHidden()
    page.by_passphrase.unlock()
    qtbot.waitUntil(lambda: shown.isVisible() and shown.bar.value() > 0)
    assert shown.bar.value() < shown.bar.maximum()
    assert shown.bar.accessibleName() == "How far the records are in order"
    assert QApplication.focusWidget() is shown.stop
    held.set()
    qtbot.waitUntil(lambda: bool(opened))
    assert shown.isHidden()
    assert len(opened[0].cases.rows()) == 2
    opened[0].lock()


def test_stopping_leads_back_to_the_box_with_the_vault_locked_and_unlocking_again_shows_everything(
    grown_old: Program, held: threading.Event, qtbot: QtBot
) -> None:
    page, opened = _page(grown_old, qtbot)
    way = page.by_passphrase
    way.unlock()
    qtbot.waitUntil(lambda: way.in_order.isVisible() and way.in_order.bar.value() > 0)
    QTest.keyClick(way.in_order.stop, Qt.Key.Key_Space)
    held.set()
    qtbot.waitUntil(way.trouble.isVisible)
    assert opened == []
    assert way.in_order.isHidden()
    assert way.button.isEnabled()
    assert "Stopped" in way.trouble.accessibleName()
    way.unlock()  # the passphrase still stands there
    qtbot.waitUntil(lambda: bool(opened))
    assert len(opened[0].cases.rows()) == 2
    opened[0].lock()
