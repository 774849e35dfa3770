"""The line at the bottom says that all is at the hub only when the files are there too."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from imsa_desktop.services.contact import Connection, Standing
from imsa_desktop.ui.widgets.status_line import StatusLine


def test_files_that_the_hub_has_not_got_are_said(app: QApplication, qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    standing = Standing(Connection.READY, "Harbour", "Ana", "https://hub.example.org", None, 0, 0, {})
    for waits, said in (
        (True, "Files on this laptop still have to be sent to the hub"),
        (False, "All work sent to the hub"),
    ):
        line.show_standing(replace(standing, files_waiting=waits))
        assert said in {each.text() for each in line.findChildren(QLabel)}
