"""Puts sheets on paper and into PDF files; nothing is written anywhere but where the person said.

Guide: ``write_pdf(sheets, path)`` · ``print_sheets(sheets, printers.named(name))``. A small card is a page of
its own in a PDF; on a printer four cards share a sheet of A4, with lines to cut along, because no office printer holds
paper of that size. Neither a PDF's properties nor a printer's queue name anybody.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from imsa_desktop.documents.plan_file import Sheet
from imsa_desktop.ui.paper_pages import PIXELS_AN_INCH, Pages, lay_out

_PDF_DOTS_AN_INCH = 1200
_A4 = QPageSize(QPageSize.PageSizeId.A4)
_A4_MM = (210.0, 297.0)
_PX_MM = PIXELS_AN_INCH / 25.4
_CUT_COLOUR = "#8a969b"


class PrintingFailedError(Exception):
    """The printer took nothing."""


def pdf_bytes(sheets: Sequence[Sheet]) -> bytes:
    """The sheets as one PDF, a page of each sheet's own size."""
    holder = QByteArray()
    buffer = QBuffer(holder)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    laid_out = lay_out(sheets)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DOTS_AN_INCH)
    writer.setTitle(sheets[0].title if sheets else "")
    writer.setCreator("")
    painter = QPainter()
    first = True
    for pages in laid_out:
        for page in range(pages.count):
            writer.setPageLayout(_layout(pages.sheet.page_mm))
            if first:
                painter.begin(writer)
                first = False
            else:
                writer.newPage()
            painter.save()
            painter.scale(_PDF_DOTS_AN_INCH / PIXELS_AN_INCH, _PDF_DOTS_AN_INCH / PIXELS_AN_INCH)
            pages.paint(painter, page)
            painter.restore()
    painter.end()
    buffer.close()
    return bytes(holder.data())


def write_pdf(sheets: Sheet | Sequence[Sheet], path: Path) -> None:
    """Write the sheets to a PDF file; on :class:`OSError` no half file stays behind."""
    whole = pdf_bytes((sheets,) if isinstance(sheets, Sheet) else sheets)
    was_there = path.exists()
    try:
        with path.open("wb") as file:
            file.write(whole)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        if not was_there:
            path.unlink(missing_ok=True)
        raise


class Printers:
    """The printers this computer knows."""

    def names(self) -> list[str]:
        """Their names, the usual one first. Asking may take a moment: not on the screen's thread."""
        usual = QPrinterInfo.defaultPrinterName()
        return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name))

    def named(self, name: str) -> QPrinter:
        """The printer of this name, at its full resolution."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPrinterName(name)
        return printer


def print_sheets(sheets: Sequence[Sheet], printer: QPrinter) -> None:
    """Print; small cards stand four to a sheet of A4, and the queue learns no telling name.

    Raises :class:`PrintingFailedError`.
    """
    printer.setDocName("Sheet")
    printer.setCreator("")
    printer.setFullPage(True)
    printer.setPageLayout(_layout(_A4_MM))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintingFailedError
    try:
        for number, side in enumerate(_sides(lay_out(sheets))):
            if number and not printer.newPage():
                raise PrintingFailedError
            painter.save()
            painter.scale(printer.logicalDpiX() / PIXELS_AN_INCH, printer.logicalDpiY() / PIXELS_AN_INCH)
            _paint_side(painter, side)
            painter.restore()
    finally:
        painter.end()
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise PrintingFailedError


Side = list[tuple[Pages, int]]


def _sides(laid_out: Sequence[Pages]) -> Iterator[Side]:
    """What stands on each side of A4: one page, or up to four cards."""
    cards: Side = []
    for pages in laid_out:
        for page in range(pages.count):
            if not pages.sheet.small_card:
                yield [(pages, page)]
                continue
            cards.append((pages, page))
            if len(cards) == 4:
                yield cards
                cards = []
    if cards:
        yield cards


def _paint_side(painter: QPainter, side: Side) -> None:
    if not side[0][0].sheet.small_card:
        pages, page = side[0]
        pages.paint(painter, page)
        return
    wide, high = _A4_MM[0] / 2 * _PX_MM, _A4_MM[1] / 2 * _PX_MM
    for at, (pages, page) in enumerate(side):
        painter.save()
        painter.translate((at % 2) * wide, (at // 2) * high)
        pages.paint(painter, page)
        painter.restore()
    painter.setPen(QPen(QColor(_CUT_COLOUR), 0.75, Qt.PenStyle.DashLine))
    painter.drawLine(QLineF(0, high, 2 * wide, high))
    painter.drawLine(QLineF(wide, 0, wide, 2 * high))


def _layout(page_mm: tuple[float, float]) -> QPageLayout:
    size = _A4 if page_mm == _A4_MM else QPageSize(QSizeF(*page_mm), QPageSize.Unit.Millimeter, "card")
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
