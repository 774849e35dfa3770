"""What is on the screen comes out on paper, within half a second, and nothing that endangers comes out at all."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imsa_desktop.documents.plan_file import Sheet
from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.paper import PrintingFailedError, pdf_bytes, print_sheets, write_pdf
from imsa_desktop.ui.paper_pages import Pages
from imsa_desktop.ui.widgets.paper_preview import PaperPreview
from tests.ui.paper.conftest import CODE_WORD, MUST_NOT_SEE

PDF_BUDGET_S = 0.5
SheetIn = Callable[..., Sheet]
_FORMS = [{}, {"plain_title": True, "without_names": True}, {"small_card": True}]


def _page_sizes(pdf: bytes) -> list[tuple[int, int]]:
    found = re.findall(rb"/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)\s*\]", pdf)
    return [(round(float(wide)), round(float(high))) for wide, high in found]


def _ink(image: QImage, left: float, right: float, top: float, bottom: float) -> int:
    """Dark pixels within a part of the page, given in shares of it."""
    columns = range(int(image.width() * left), int(image.width() * right))
    rows = range(int(image.height() * top), int(image.height() * bottom))
    return sum(image.pixelColor(x, y).lightness() < 140 for y in rows for x in columns)


@pytest.mark.parametrize("language", ["en", "vi", "ar"])
@pytest.mark.parametrize("form", _FORMS)
def test_the_code_word_and_who_must_not_see_it_never_reach_paper(
    app: QApplication, sheet_in: SheetIn, language: str, form: dict[str, bool]
) -> None:
    words = Pages(sheet_in(language, **form)).words
    assert CODE_WORD not in words.lower()
    assert MUST_NOT_SEE not in words
    assert "999" in words


def test_a_sheet_of_two_languages_is_a_pdf_within_half_a_second(
    app: QApplication, sheet_in: SheetIn, tmp_path: Path
) -> None:
    sheets = [sheet_in("vi"), sheet_in("ar")]
    began = time.perf_counter()
    write_pdf(sheets, tmp_path / "sheet-1.pdf")
    assert time.perf_counter() - began < PDF_BUDGET_S
    assert (tmp_path / "sheet-1.pdf").read_bytes().startswith(b"%PDF-1")


def test_a_pdf_has_the_pages_that_were_previewed_in_the_size_that_was_asked_for(
    app: QApplication, sheet_in: SheetIn
) -> None:
    sheet, card = sheet_in("en"), sheet_in("en", small_card=True)
    assert _page_sizes(pdf_bytes([sheet])) == [(595, 842)] * Pages(sheet).count
    assert _page_sizes(pdf_bytes([card])) == [(297, 420)] * Pages(card).count


def test_a_pdf_names_nobody_in_its_properties(app: QApplication, sheet_in: SheetIn) -> None:
    pdf = pdf_bytes([sheet_in("en", plain_title=True, without_names=True)])
    title = re.search(rb"/Title \((.*?)\)\n", pdf, re.DOTALL)
    assert title is not None
    assert title[1].removeprefix(b"\xfe\xff").decode("utf-16-be").strip("\x00") == "My notes"
    for name in ("Linh", "Ana Petrova"):
        assert name.encode("utf-16-be") not in pdf
        assert name.encode() not in pdf


def test_right_to_left_sheets_begin_at_the_right(app: QApplication, sheet_in: SheetIn) -> None:
    arabic, english = Pages(sheet_in("ar")).image(0), Pages(sheet_in("en")).image(0)
    title = (0.04, 0.10)
    assert _ink(arabic, 0.5, 1, *title) > 200 > _ink(arabic, 0, 0.3, *title)
    assert _ink(english, 0, 0.5, *title) > 200 > _ink(english, 0.7, 1, *title)


@pytest.mark.parametrize("language", ["en", "vi", "ar"])
@pytest.mark.parametrize("form", _FORMS)
def test_no_box_or_table_is_torn_and_no_heading_stands_alone(
    app: QApplication, sheet_in: SheetIn, language: str, form: dict[str, bool]
) -> None:
    pages = Pages(sheet_in(language, question=True, **form))
    document = pages._document
    layout, high = document.documentLayout(), document.pageSize().height()
    assert pages.count > 1
    for frame in document.rootFrame().childFrames():
        box = layout.frameBoundingRect(frame)
        assert int((box.top() + 1) // high) == int((box.bottom() - 1) // high)
    last_on_page: dict[int, float] = {}
    at = document.rootFrame().begin()
    while not at.atEnd():
        block = at.currentBlock()
        if at.currentFrame() is None and block.text().strip():
            size = block.begin().fragment().charFormat().fontPointSize()
            last_on_page[int((layout.blockBoundingRect(block).top() + 1) // high)] = size
        elif at.currentFrame() is not None:
            last_on_page[int((layout.frameBoundingRect(at.currentFrame()).top() + 1) // high)] = 0
        at += 1
    heading = 9.5 if form.get("small_card") else 13.5
    assert all(size < heading for size in last_on_page.values())


def test_where_a_pdf_cannot_be_written_nothing_is_left_behind(
    app: QApplication, sheet_in: SheetIn, tmp_path: Path
) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_pdf(sheet_in("en"), tmp_path / "not there" / "sheet.pdf")
    assert list(tmp_path.iterdir()) == []


def test_cards_share_a_sheet_of_a4_on_a_printer(app: QApplication, sheet_in: SheetIn, tmp_path: Path) -> None:
    cards = [sheet_in(language, small_card=True) for language in ("vi", "ar")]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_sheets(cards, printer)
    assert sum(Pages(card).count for card in cards) == 4
    assert _page_sizes((tmp_path / "printed.pdf").read_bytes()) == [(595, 842)]


def test_a_printer_that_takes_nothing_is_said_so(
    app: QApplication, sheet_in: SheetIn, tmp_path: Path, qtlog: object
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "not there" / "printed.pdf"))
    with qtlog.disabled(), pytest.raises(PrintingFailedError):  # type: ignore[attr-defined]  # reason: pytest-qt's type is private
        print_sheets([sheet_in("en")], printer)


def test_paper_shown_large_stands_in_the_middle(
    app: QApplication, jobs: Jobs, qtbot: QtBot, sheet_in: Callable[..., Sheet]
) -> None:
    preview = PaperPreview()
    qtbot.addWidget(preview)
    preview.resize(1600, 700)
    preview.show()
    preview.show_sheets(jobs, [sheet_in()], ["English"])
    qtbot.waitUntil(lambda: bool(preview.pages) and preview.pages[0].isVisible())
    qtbot.waitUntil(lambda: preview.pages[0].width() > 800)
    page = preview.pages[0]
    left = page.mapTo(preview, page.rect().topLeft()).x()
    right = preview.viewport().width() - left - page.width()
    assert abs(left - right) <= 2
