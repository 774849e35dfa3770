"""Every page for one record keeps the promises of a screen: names, sizes, order, contrast, nothing cut off."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from imsa_desktop.ui import appearance
from imsa_desktop.ui.colours import Scheme
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop
from tests.ui.screens.looking import cut_off, hard_to_read
from tests.ui.test_accessibility import check, name_of, tab_stops

ABOUT_A_CASE = ("decision", "duty_sheet")
OF_NOBODY = (
    "settings",
    "advice_query",
    "safeguarding_concern",
    "service_concern",
    "complaint",
    "survey_sheet",
    "supervision_session",
    "training_entry",
    "wellbeing_check_in",
    "specialism",
    "visit_safety",
    "independence",
    "new_case",
)
SMALL_LAPTOP = (1366, 768)
PLACES_WIDTH = 60  # the list of places as icons


def _pages(desktop: Desktop, space: SpaceId) -> Iterator[str]:
    for name in OF_NOBODY:
        desktop.go(name)
        yield name
    for name in ABOUT_A_CASE:
        desktop.go(name, space=space)
        desktop.quiet()
        yield name


def test_every_tab_stop_has_a_name_and_a_size(desktop: Desktop, linh: SpaceId) -> None:
    troubles = {}
    for name in _pages(desktop, linh):
        try:
            check(desktop.window)
        except AssertionError as error:
            troubles[name] = str(error)[:400]
    assert troubles == {}


@pytest.mark.parametrize(
    ("scheme", "percent"),
    [(Scheme.LIGHT, 100), (Scheme.DARK, 150), (Scheme.HIGH_CONTRAST, 200)],
    ids=["light-100", "dark-150", "high-contrast-200"],
)
def test_every_page_can_be_read_and_fits_a_small_laptop(
    scheme: Scheme, percent: int, desktop: Desktop, linh: SpaceId
) -> None:
    appearance.set_scheme(scheme)
    appearance.set_text_size(percent)
    desktop.window.resize(*SMALL_LAPTOP)
    troubles = {}
    for name in _pages(desktop, linh):
        found = [f"cut off: {words}" for words in cut_off(desktop.window)]
        found += [f"hard to read: {words}" for words in hard_to_read(desktop.window)]
        hint = desktop.front().minimumSizeHint()
        if hint.width() > SMALL_LAPTOP[0] - PLACES_WIDTH or hint.height() > SMALL_LAPTOP[1] - 200:
            found.append(f"does not fit: {hint.width()}x{hint.height()}")
        if found:
            troubles[name] = found[:4]
    assert troubles == {}


def test_tab_goes_from_the_top_of_a_page_to_its_foot(desktop: Desktop, linh: SpaceId) -> None:
    """What Tab reaches next never stands above what it reached before, by more than a line."""
    troubles = {}
    for name in _pages(desktop, linh):
        page = desktop.front()
        area = page.findChild(QScrollArea)
        assert area is not None
        stops = [each for each in _chain(page) if area.widget() is not None and area.widget().isAncestorOf(each)]
        places = [each.mapTo(area.widget(), each.rect().center()).y() for each in stops if each.isVisibleTo(page)]
        back = [(a, b) for a, b in pairwise(places) if b < a - 120]
        if back and name not in ABOUT_A_CASE:  # two columns are read one after the other
            troubles[name] = back
    assert troubles == {}


def _chain(page: QWidget) -> list[QWidget]:
    """The tab stops of a page in the order of the keyboard."""
    wanted = set(tab_stops(page))
    found: list[QWidget] = []
    each = page.nextInFocusChain()
    while each is not page and len(found) < 2000:
        if each in wanted and each.focusPolicy() & Qt.FocusPolicy.TabFocus and name_of(each):
            found.append(each)
        each = each.nextInFocusChain()
    return found
