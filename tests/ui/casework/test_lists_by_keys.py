"""The list of cases, the palette and the places are gone about with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.pages.cases import CasesPage
from tests.ui.casework.conftest import Desktop


@pytest.fixture(autouse=True)
def nobody_looks_on() -> Iterator[None]:
    """Each test begins and ends without the client beside it."""
    yield
    side_by_side.turn(False)


def test_letters_typed_in_the_list_narrow_it_and_escape_shows_all_again(desktop: Desktop) -> None:
    for name, full_name in (("Đorđe", "Đorđe Łukasz"), ("Malee", "Malee Suk"), ("Zofia", "Zofia Łuk")):
        desktop.case(name=name, full_name=full_name)
    page = desktop.go("cases")
    assert isinstance(page, CasesPage)
    page.table.setFocus()
    desktop.hands.key("End")
    assert page.table.currentIndex().row() == 2
    desktop.hands.key("Home")
    assert page.table.currentIndex().row() == 0
    desktop.hands.type_words("luk")
    desktop.quiet()
    assert page.filter.text() == "luk"
    assert [each.name for each in page.model.rows] == ["Đorđe", "Zofia"]
    desktop.hands.key("Down")
    assert page.table.hasFocus()
    desktop.hands.key("Escape")
    desktop.quiet()
    assert page.filter.text() == ""
    assert len(page.model.rows) == 3


def test_the_palette_lets_the_client_look_on_in_the_case_it_was_opened_from_or_is_told(desktop: Desktop) -> None:
    space = desktop.case()
    other = desktop.case(name="Zofia", full_name="Zofia Łuk")
    desktop.go("case", space=space)
    for words, expected in (("side by", space), ("side zof", other)):
        desktop.hands.key("Ctrl+K")
        desktop.hands.type_words(words)
        desktop.quiet()
        desktop.hands.key("Return")
        desktop.quiet()
        assert side_by_side.is_on()
        assert desktop.shell.whereabouts()[1]["space"] == expected
        assert not desktop.shell.header.isVisible()
        assert QApplication.focusWidget() is not desktop.shell.header.find_box
        desktop.hands.key("F11")
        assert not side_by_side.is_on()
