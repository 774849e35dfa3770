"""Before the web of needs or the plan leaves on paper, harm is asked; what was given is recorded, or taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from imsa_desktop.ui.pages import needs_sheet
from imsa_desktop.ui.pages.needs_sheet import NeedsSheetPage
from imsa_protocol.identifiers import RecordId, SpaceId
from tests.ui.casework.conftest import Desktop


@pytest.fixture
def page(desktop: Desktop, linh: SpaceId, ties: dict[str, RecordId]) -> NeedsSheetPage:
    """The page, its paper made."""
    found = desktop.go("needs_sheet", space=linh)
    assert isinstance(found, NeedsSheetPage)
    desktop.quiet()
    return found


def test_ctrl_p_on_the_web_leads_to_its_paper(desktop: Desktop, linh: SpaceId) -> None:
    desktop.go("case", space=linh, tab="needs")
    desktop.hands.key("Ctrl+P")
    assert isinstance(desktop.front(), NeedsSheetPage)


def test_nothing_is_given_before_harm_was_asked(page: NeedsSheetPage) -> None:
    assert not page.save.isEnabled()
    assert not page.give.isEnabled()
    assert "could anyone harm them" in page.note.text()
    wish = page.wish()
    assert (wish.plain_title, wish.without_names) == (True, True)


def test_only_a_clear_no_puts_title_and_names_on(desktop: Desktop, page: NeedsSheetPage) -> None:
    for code, off in (("yes", True), ("declined", True), ("no", False)):
        page.harm.buttons[code].click()
        assert (page.plain_title.isChecked(), page.no_names.isChecked()) == (off, off)
    desktop.quiet()
    assert page._sheet is not None
    assert page._sheet.title == "What we are working on"


def test_a_pdf_is_written_and_that_it_was_given_is_recorded(
    desktop: Desktop, page: NeedsSheetPage, linh: SpaceId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "sheet.pdf"
    monkeypatch.setattr(needs_sheet, "name_file", lambda *_: path)
    page.harm.buttons["yes"].click()
    desktop.quiet()
    page.save.click()
    desktop.quiet()
    assert path.read_bytes().startswith(b"%PDF")
    given = desktop.workspace.records.list("document", space=linh)
    assert [each["title"] for each in given] == ["Web of needs, given to the client"]


def test_what_could_not_be_written_stands_as_not_given(
    desktop: Desktop, page: NeedsSheetPage, linh: SpaceId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(needs_sheet, "name_file", lambda *_: tmp_path / "no such folder" / "sheet.pdf")
    page.harm.buttons["no"].click()
    desktop.quiet()
    page.save.click()
    desktop.quiet()
    assert desktop.workspace.records.list("document", space=linh) == []
    assert len(desktop.workspace.records.list("document", space=linh, withdrawn=True)) == 1
