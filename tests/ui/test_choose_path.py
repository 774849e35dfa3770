"""Files are asked for without leaving a trace, and none is replaced by accident."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from imsa_desktop.ui.dialogs.choose_path import PathDialog, Purpose
from tests.ui.test_accessibility import check

ROOM = Path(__file__).parents[2] / "imsa_desktop" / "ui"


@pytest.mark.parametrize("purpose", list(Purpose))
def test_the_dialog_is_reached_and_named_with_the_keyboard_alone(
    purpose: Purpose, app: QApplication, qtbot: QtBot
) -> None:
    dialog = PathDialog("Choose", purpose)
    qtbot.addWidget(dialog)
    dialog.show()
    check(dialog)


def test_a_file_that_exists_is_taken_and_one_that_does_not_is_said(
    tmp_path: Path, app: QApplication, qtbot: QtBot
) -> None:
    dialog = PathDialog("Choose", Purpose.READ)
    qtbot.addWidget(dialog)
    dialog.line.setText(str(tmp_path / "none"))
    dialog.take.click()
    assert dialog.path is None
    assert dialog.note.text()
    (tmp_path / "there").write_bytes(b"x")
    dialog.line.setText(str(tmp_path / "there"))
    dialog.take.click()
    assert dialog.path == tmp_path / "there"


def test_a_file_is_replaced_only_after_a_second_press_and_where_it_may_not_never(
    tmp_path: Path, app: QApplication, qtbot: QtBot
) -> None:
    there = tmp_path / "there.pdf"
    there.write_bytes(b"x")
    for may_replace in (True, False):
        dialog = PathDialog("Save", Purpose.WRITE, suggested="x.pdf", may_replace=may_replace)
        qtbot.addWidget(dialog)
        dialog.line.setText(str(there))
        dialog.take.click()
        assert dialog.path is None
        dialog.take.click()
        assert (dialog.path == there) is may_replace


def test_the_toolkits_own_file_dialog_which_writes_paths_to_its_settings_is_used_nowhere() -> None:
    name = QFileDialog.__name__
    assert [file.name for file in ROOM.rglob("*.py") if name in file.read_text()] == []


def test_no_style_sheet_and_no_settings_of_the_toolkit_are_used_anywhere() -> None:
    for forbidden in ("setStyleSheet", "QSettings(", "QSystemTrayIcon", "QSortFilterProxyModel", "QMessageBox"):
        assert [file.name for file in ROOM.rglob("*.py") if forbidden in file.read_text()] == []
