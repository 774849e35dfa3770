"""Tab goes through every screen and comes round again: nobody without a mouse is caught, or kept from anything."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.ui.casework.conftest import Desktop
from tests.ui.screens.stations import stations
from tests.ui.test_accessibility import name_of, tab_stops


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_tab_reaches_everything_on_every_screen_and_is_nowhere_caught(furnished: Desktop) -> None:
    troubles = {}
    for station in list(stations(furnished)):
        station.come(furnished)
        furnished.quiet()
        missed = _not_reached(furnished)
        if missed:
            troubles[station.name] = missed
    assert troubles == {}


def _not_reached(desktop: Desktop) -> list[str]:
    window = desktop.window
    expected = {each for each in tab_stops(window) if not _one_of_a_group(each)}
    seen: set[QWidget] = set()
    for _ in range(2 * len(expected) + 20):
        focus = QApplication.focusWidget() or window
        desktop.qtbot.keyClick(focus, Qt.Key.Key_Tab)
        reached = QApplication.focusWidget()
        if reached is None:
            break
        seen.add(reached)
    return [f"{type(each).__name__} {name_of(each)}" for each in expected - seen if each.isVisible()]


def _one_of_a_group(widget: QWidget) -> bool:
    """Of exclusive buttons the arrow keys reach all but one."""
    return isinstance(widget, QAbstractButton) and widget.group() is not None
