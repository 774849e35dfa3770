"""A name given by an exploiter stands in its own place in the file, and in no title, file name or passing message."""

from __future__ import annotations

from pathlib import Path

import pytest

from imsa_desktop.ui.pages import duty_sheet, hand_over, needs_sheet, reader
from imsa_desktop.ui.pages.hand_over import HandOverPage
from imsa_desktop.ui.pages.needs_sheet import NeedsSheetPage
from imsa_protocol.identifiers import RecordId, SpaceId
from tests.documents import samples
from tests.ui.casework.conftest import Desktop
from tests.ui.printing import PdfPrinters

NAMES = ("Crystal", "Linh", "Đặng")


@pytest.fixture
def suggested(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The names under which the pages that write files want to write them."""
    found: list[str] = []

    def asked(parent: object, title: str, name: str, **_: object) -> Path:
        found.append(name)
        return tmp_path / name

    for module in (needs_sheet, duty_sheet, hand_over, reader):
        monkeypatch.setattr(module, "name_file", asked)
        if module is not reader:
            monkeypatch.setattr(module, "Printers", lambda: PdfPrinters(tmp_path / "printed.pdf"))
    return found


@pytest.fixture
def plan(desktop: Desktop, linh: SpaceId) -> RecordId:
    """A plan, a need and a paper in Linh's case, who was once called Crystal."""
    records = desktop.workspace.records
    records.add("other_name", {"name": "Crystal", "name_kind": "by_exploiter"}, space=linh)
    desktop.workspace.needs.add_need(linh, "housing", "A flat")
    return desktop.workspace.safety_plans.start(linh, "Leeds", "return")


def _unsaid(desktop: Desktop) -> None:
    passing = (desktop.window.windowTitle(), desktop.shell.toaster._words.text())
    assert not any(name in words for name in NAMES for words in passing), passing


def test_every_paper_is_written_under_a_name_and_a_title_that_tell_nothing(
    desktop: Desktop, linh: SpaceId, plan: RecordId, suggested: list[str], tmp_path: Path
) -> None:
    page = desktop.go("needs_sheet", space=linh)
    assert isinstance(page, NeedsSheetPage)
    page.harm.buttons["no"].click()
    desktop.quiet()
    page.save.click()
    desktop.quiet()
    _unsaid(desktop)
    given = desktop.go("hand_over", space=linh, plan=plan)
    assert isinstance(given, HandOverPage)
    given.form.harm.buttons["no"].click()
    desktop.quiet()
    given.save_pdf()
    desktop.quiet()
    _unsaid(desktop)
    desktop.go("duty_sheet", space=linh)
    desktop.hands.press("Could anyone harm them if this is found? No")
    desktop.hands.pause()
    desktop.front().save_pdf()  # type: ignore[attr-defined]  # reason: the page's own
    desktop.quiet()
    _unsaid(desktop)
    paper = desktop.workspace.attachments.add(linh, samples.pdf(), name="Crystal.pdf", title="Crystal").document
    desktop.go("reader", space=linh, record=paper)
    desktop.hands.press("Save outside …")
    desktop.hands.press("Choose a place …")
    desktop.quiet()
    _unsaid(desktop)
    assert suggested == ["sheet.pdf", "sheet-1-en.pdf", "sheet-duty.pdf", "Document.pdf"]
    assert sorted(each.name for each in tmp_path.glob("*.pdf")) == sorted(suggested)


def test_it_is_read_in_its_place_alone_and_the_title_and_the_head_of_the_file_bear_the_name_to_use(
    desktop: Desktop, linh: SpaceId, plan: RecordId
) -> None:
    for tab in ("overview", "timeline", "tasks", "letters", "documents", "people", "consent", "needs", "safety_plan"):
        desktop.go("case", space=linh, tab=tab)
        desktop.quiet()
        told = desktop.hands.everything_readable()
        assert not any("Crystal" in words for words in told) or tab == "timeline", tab
        _unsaid(desktop)
    desktop.go("case", space=linh, tab="overview", leaf="client")
    assert desktop.readable("Crystal")
    assert desktop.readable("Given by an exploiter")
    _unsaid(desktop)
