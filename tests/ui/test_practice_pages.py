"""In practice every page of the program has something to show, so that whoever looks round sees what it is for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imsa_desktop.casework.declaration import SpaceClass, kinds
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.program import Program
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.story.hands import Hands
from imsa_desktop.ui import appearance
from imsa_desktop.ui.page import places
from imsa_desktop.ui.pages.sheet_page import SheetPage
from imsa_desktop.ui.widgets.card import EmptyState
from imsa_desktop.ui.widgets.toggle import Toggle
from imsa_desktop.ui.window import MainWindow
from tests.ui.casework.conftest import Desktop

NOTHING_TO_SHOW = {
    "organisation": "practice cases belong to no organisation, and the page says so",
}
PARTS = {"advice": 4, "concerns": 6, "directory": 7}  # pages that show one part at a time, and how many there are


@pytest.fixture
def practising(app: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """The window on the practice cases."""
    around = Surroundings(MemoryKeyStore(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests())
    program = Program(Paths(tmp_path, tmp_path / "settings.toml", tmp_path / "state"), around, resources())
    window = MainWindow(program, auto_exchange=False)
    with qtbot.waitActive(window):
        window.show()
    window.open_workspace(program.open_practice())
    desktop = Desktop(window, Hands(window), qtbot)
    desktop.quiet()
    yield desktop
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    window.deleteLater()


def _empty(desktop: Desktop) -> list[str]:
    return [each.accessibleName() or "empty" for each in desktop.front().findChildren(EmptyState) if each.isVisible()]


def test_every_page_of_the_navigation_and_every_part_of_it_has_something_to_show(practising: Desktop) -> None:
    bare = []
    in_navigation = [each for each in places().values() if each.order is not None]
    for place in sorted(in_navigation, key=lambda each: each.order or 0):
        practising.go(place.name)
        practising.quiet()
        bare += [place.name] if _empty(practising) else []
        parts = practising.front().findChildren(Toggle) if place.name in PARTS else []
        assert len(parts) >= PARTS.get(place.name, 0)
        for toggle in parts:
            toggle.click()
            practising.quiet()
            bare += [f"{place.name}: {toggle.text()}"] if _empty(practising) else []
    assert bare == list(NOTHING_TO_SHOW)


def test_every_record_outside_the_cases_opens_on_its_page_with_its_words(practising: Desktop) -> None:
    opened = set()
    sheets = [name for name, each in places().items() if issubclass(each.page, SheetPage)]
    for kind in kinds().values():
        if kind.space is SpaceClass.CASE or kind.name not in sheets:
            continue
        record = practising.workspace.records.list(kind.name)[0]
        practising.go(kind.name, record=record.id)
        practising.quiet()
        page = practising.front()
        assert isinstance(page, SheetPage)
        assert page.sheet is not None
        assert page.sheet.editing.editor is not None
        assert page.sheet.editing.editor.record == record.id
        opened.add(kind.name)
    assert opened >= {"advice_query", "safeguarding_concern", "complaint", "survey_sheet", "supervision_session"}


def test_in_large_words_and_a_narrow_window_the_band_still_says_all_it_has_to_say(practising: Desktop) -> None:
    practising.window.resize(800, 768)
    appearance.set_text_size(150)
    practising.quiet()
    band = practising.shell.practice
    assert band.height() >= band.heightForWidth(band.width()) > band.sizeHint().height()
