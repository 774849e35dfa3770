"""About immigration or debt an option and a letter say by themselves that they are information; people say more."""

from __future__ import annotations

import pytest

from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.pages.case import CasePage
from imsa_desktop.ui.pages.encounter import EncounterPage
from imsa_desktop.ui.pages.encounter_blocks import OptionBlock
from imsa_desktop.ui.pages.encounter_sheet import EncounterSheet
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop

SAID = "Information only, unless a regulated adviser gives it"


@pytest.fixture
def sheet(desktop: Desktop, linh: SpaceId) -> EncounterSheet:
    """A new encounter of Linh's, whole."""
    desktop.hands.key("Ctrl+E")
    page = desktop.front()
    assert isinstance(page, EncounterPage)
    assert page.sheet is not None
    return page.sheet


def _option(sheet: EncounterSheet, words: str, desktop: Desktop) -> OptionBlock:
    sheet.new_option()
    desktop.quiet()
    desktop.hands.type_words(words)
    block = sheet.blocks[-1]
    assert isinstance(block, OptionBlock)
    return block


@pytest.mark.parametrize("area", ["Immigration and asylum", "Fraud and debt"])
def test_an_option_explained_about_such_an_area_is_information_only(
    desktop: Desktop, linh: SpaceId, sheet: EncounterSheet, area: str
) -> None:
    desktop.hands.press(f"Areas: {area}")
    block = _option(sheet, "Wait for the decision", desktop)
    assert block.limit.said.isVisible()
    assert desktop.readable(SAID)
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (option,) = desktop.workspace.records.list("option", space=linh)
    assert option["basis"] == "information"


def test_choosing_the_area_afterwards_reaches_the_option_that_was_written(
    desktop: Desktop, linh: SpaceId, sheet: EncounterSheet
) -> None:
    block = _option(sheet, "Ask a solicitor for a fresh claim", desktop)
    assert not block.limit.said.isVisible()
    sheet.keep()
    desktop.quiet()
    (option,) = desktop.workspace.records.list("option", space=linh)
    assert option["basis"] is None
    desktop.hands.press("Areas: Immigration and asylum")
    sheet.keep()
    desktop.quiet()
    (option,) = desktop.workspace.records.list("option", space=linh)
    assert option["basis"] == "information"


def test_the_person_says_otherwise_and_that_stays(desktop: Desktop, linh: SpaceId, sheet: EncounterSheet) -> None:
    desktop.hands.press("Areas: Immigration and asylum")
    block = _option(sheet, "Appeal", desktop)
    block.form.input("basis").buttons["given_by"].click()
    desktop.hands.press("Areas: Fraud and debt")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (option,) = desktop.workspace.records.list("option", space=linh)
    assert option["basis"] == "given_by"


def test_an_option_about_housing_says_nothing_of_it(desktop: Desktop, linh: SpaceId, sheet: EncounterSheet) -> None:
    desktop.hands.press("Areas: Housing rights")
    block = _option(sheet, "A hostel", desktop)
    assert not block.limit.said.isVisible()
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (option,) = desktop.workspace.records.list("option", space=linh)
    assert option["basis"] is None


def test_looking_at_what_was_written_before_changes_nothing(desktop: Desktop, linh: SpaceId) -> None:
    records = desktop.workspace.records
    encounter = records.add("encounter", {"about": "Papers", "areas": frozenset({"immigration"})}, space=linh)
    option = records.add("option", {"option": "Wait"}, space=linh, parent=encounter)
    editor = records.open_editor("encounter", encounter)
    editor.save({"what_happened": "Talked of papers"})
    page = desktop.go("encounter", space=linh, record=encounter)
    assert isinstance(page, EncounterPage)
    assert desktop.readable(SAID)
    desktop.go("today")
    assert records.get("option", option)["basis"] is None
    assert list(records.drafts()) == []


@pytest.mark.parametrize(("area", "basis"), [("immigration", "information"), ("housing", None)])
def test_a_letter_in_such_an_area_is_information_only(
    desktop: Desktop, linh: SpaceId, area: str, basis: str | None
) -> None:
    page = desktop.go("case", space=linh, tab="letters")
    assert isinstance(page, CasePage)
    page.open_record(asked("letter"))
    desktop.quiet()
    desktop.hands.type_words("Please confirm the date")
    editing = page.drawer.editing
    assert editing is not None
    editing.form.input("area").show_value(area)
    editing.form.input("area").edited.emit("area")
    assert desktop.readable(SAID) is (basis is not None)
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (letter,) = desktop.workspace.records.list("letter", space=linh)
    assert letter["advice_basis"] == basis
