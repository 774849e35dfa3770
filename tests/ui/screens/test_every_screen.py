"""Every screen keeps the promises of a screen: names, order, focus, contrast, nothing cut off, and its picture.

The pictures are contact sheets beside this file. After a change that is meant: ``make pictures``, then look at them.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imsa_desktop.ui import appearance
from imsa_desktop.ui.colours import Scheme
from tests.ui.casework.conftest import Desktop
from tests.ui.screens.looking import cell, contact_sheet, cut_off, difference, hard_to_read
from tests.ui.screens.stations import stations
from tests.ui.test_accessibility import check

PICTURES = Path(__file__).parent / "pictures"
MAKING = os.environ.get("IMSA_MAKE_PICTURES") == "1"
SEEN = Path(__file__).parents[3] / "build" / "pictures"  # what was seen instead, to be looked at
_ALIKE = 0.06

looks = pytest.mark.parametrize(
    ("scheme", "percent", "direction"),
    [
        pytest.param(Scheme.LIGHT, 100, Qt.LayoutDirection.LeftToRight, id="light-100"),
        pytest.param(Scheme.LIGHT, 150, Qt.LayoutDirection.LeftToRight, id="light-150"),
        pytest.param(Scheme.DARK, 100, Qt.LayoutDirection.LeftToRight, id="dark-100"),
        pytest.param(Scheme.DARK, 150, Qt.LayoutDirection.LeftToRight, id="dark-150"),
        pytest.param(Scheme.HIGH_CONTRAST, 100, Qt.LayoutDirection.LeftToRight, id="high-contrast-100"),
        pytest.param(Scheme.HIGH_CONTRAST, 150, Qt.LayoutDirection.LeftToRight, id="high-contrast-150"),
        pytest.param(Scheme.LIGHT, 100, Qt.LayoutDirection.RightToLeft, id="right-to-left"),
    ],
)


@pytest.mark.slow
@pytest.mark.timeout(240)
@looks
def test_every_screen_can_be_read_fits_and_looks_as_it_was_agreed(
    scheme: Scheme,
    percent: int,
    direction: Qt.LayoutDirection,
    furnished: Desktop,
    app: QApplication,
    request: pytest.FixtureRequest,
) -> None:
    appearance.set_scheme(scheme)
    appearance.set_text_size(percent)
    app.setLayoutDirection(direction)
    try:
        names, pictures, troubles = _walk(furnished)
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert troubles == {}
    _compare(request.node.callspec.id, names, pictures)


def _walk(desktop: Desktop) -> tuple[list[str], list[QImage], dict[str, list[str]]]:
    names, pictures, troubles = [], [], {}
    for station in list(stations(desktop)):
        station.come(desktop)
        desktop.quiet()
        window = desktop.window
        names.append(station.name)
        pictures.append(window.grab().toImage())
        trouble = [f"cut off: {words}" for words in cut_off(window)]
        trouble += [f"hard to read: {words}" for words in hard_to_read(window, pictures[-1])]
        if trouble:
            troubles[station.name] = trouble
    return names, pictures, troubles


def _compare(look: str, names: list[str], pictures: list[QImage]) -> None:
    made = contact_sheet(pictures)
    kept, index = PICTURES / f"{look}.png", PICTURES / "screens.txt"
    if MAKING:
        assert made.save(str(kept), "PNG")
        index.write_text("\n".join(names) + "\n")
        return
    assert names == index.read_text().split("\n")[:-1], "the screens are not those of the pictures: make pictures"
    expected = QImage(str(kept))
    different = {
        name: round(off, 3)
        for at, name in enumerate(names)
        if (off := difference(made.copy(cell(at)), expected.copy(cell(at)))) > _ALIKE
    }
    if different:
        SEEN.mkdir(parents=True, exist_ok=True)
        made.save(str(SEEN / f"{look}.png"), "PNG")
    assert different == {}


@pytest.mark.timeout(240)
def test_every_tab_stop_of_every_screen_has_a_name_and_a_size(furnished: Desktop, qtbot: QtBot) -> None:
    troubles = {}
    for station in list(stations(furnished)):
        station.come(furnished)
        furnished.quiet()
        try:
            check(furnished.window)
        except AssertionError as error:
            troubles[station.name] = str(error).splitlines()[0]
    assert troubles == {}
