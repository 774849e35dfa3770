"""Of a legal deadline a line says truly what has passed: the day to act by, or the last day itself."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imsa_desktop.ui.widgets.task_row import TaskRow


def _day(days: int) -> str:
    return (datetime.now().astimezone().date() + timedelta(days=days)).isoformat()


@pytest.mark.parametrize(
    ("act_by", "last_day", "told", "untold"),
    [
        (2, 5, "Act by", "late"),
        (2, 5, "in 2 days", "Last day"),
        (-3, 1, "last day tomorrow", "late"),
        (-2, 0, "last day today", "late"),
        (-6, -4, "4 days late", "6 days late"),
        (-6, -4, "Last day", "Act by"),
    ],
)
def test_nothing_is_called_late_by_law_before_its_last_day_has_passed(
    app: QApplication, qtbot: QtBot, act_by: int, last_day: int, told: str, untold: str
) -> None:
    row = TaskRow("Ask for a review", "Linh", _day(act_by), last_day=_day(last_day))
    qtbot.addWidget(row)
    assert told in row.accessibleName()
    assert untold not in row.accessibleName()
