"""Lays a sheet out as pages and paints them: the same pages on the screen, in a PDF and on a printer.

Everything is laid out at 96 pixels an inch whatever the screen or printer, in the fonts the program brings along, so
what was looked at is what comes out. Safe on any thread, as long as a :class:`Pages` stays on the thread that made it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPainter,
    QTextDocument,
    QTextOption,
)

from imsa_desktop.documents.plan_file import Sheet
from imsa_desktop.documents.rich_text import A4, CARD
from imsa_desktop.ui.fonts import FAMILY, load_fonts
from imsa_desktop.ui.paper_breaks import keep_together

PIXELS_AN_INCH = 96
MARGIN_MM, CARD_MARGIN_MM = 18.0, 8.0
_PX_MM = PIXELS_AN_INCH / 25.4
_LINE_OF_WORDS_PT = 10
_NUMBER_PT = 8
_NUMBER_COLOUR = "#51626b"


class Pages:
    """The pages of one sheet. Sizes are in pixels of 1/96 inch; (0, 0) is the corner of the paper."""

    def __init__(self, sheet: Sheet) -> None:
        if QGuiApplication.instance() is not None:
            load_fonts()
        wide, high = sheet.page_mm
        margin = CARD_MARGIN_MM if sheet.small_card else MARGIN_MM
        self.sheet = sheet
        self.paper = QSizeF(wide * _PX_MM, high * _PX_MM)
        self._corner = QPointF(margin * _PX_MM, (margin - 4) * _PX_MM)
        self._room = QSizeF(self.paper.width() - 2 * self._corner.x(), self.paper.height() - 2 * self._corner.y())
        self._ruler = QImage(1, 1, QImage.Format.Format_RGB32)
        self._ruler.setDotsPerMeterX(round(PIXELS_AN_INCH / 0.0254))
        self._ruler.setDotsPerMeterY(round(PIXELS_AN_INCH / 0.0254))
        whole, parted = self._laid_out(sheet, sections=True), self._laid_out(sheet, sections=False)
        self._document = whole if whole.pageCount() <= parted.pageCount() else parted

    def _laid_out(self, sheet: Sheet, *, sections: bool) -> QTextDocument:
        """The document with its page breaks; keeping sections whole is worth much, but not a further page."""
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        document.setDefaultFont(QFont(FAMILY, _LINE_OF_WORDS_PT))
        document.documentLayout().setPaintDevice(self._ruler)
        option = QTextOption(document.defaultTextOption())
        direction = Qt.LayoutDirection.RightToLeft if sheet.right_to_left else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        document.setDefaultTextOption(option)
        document.setHtml(sheet.html)
        document.setPageSize(self._room)
        keep_together(document, (CARD if sheet.small_card else A4).heading, sections=sections)
        return document

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    @property
    def words(self) -> str:
        """All words of the sheet, line by line."""
        return self._document.toPlainText()

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a page (counted from 0) with the paper's corner at the painter's origin."""
        painter.save()
        painter.translate(self._corner)
        painter.setClipRect(QRectF(QPointF(0, 0), self._room))
        painter.translate(0, -page * self._room.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, page * self._room.height(), self._room.width(), self._room.height())
        context.palette.setColor(context.palette.ColorRole.Text, QColor("black"))
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        if self.count > 1:
            self._number(painter, page)

    def _number(self, painter: QPainter, page: int) -> None:
        painter.save()
        font = QFont(FAMILY)
        font.setPixelSize(round(_NUMBER_PT * PIXELS_AN_INCH / 72 * (0.8 if self.sheet.small_card else 1)))
        painter.setFont(font)
        painter.setPen(QColor(_NUMBER_COLOUR))
        foot = QRectF(0, self.paper.height() - self._corner.y(), self.paper.width(), self._corner.y() * 0.8)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, f"{page + 1} / {self.count}")
        painter.restore()

    def image(self, page: int, scale: float = 1.5) -> QImage:
        """A picture of a page, ``scale`` times 96 pixels an inch."""
        made = QImage(round(self.paper.width() * scale), round(self.paper.height() * scale), QImage.Format.Format_RGB32)
        made.fill(Qt.GlobalColor.white)
        painter = QPainter(made)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        self.paint(painter, page)
        painter.end()
        return made


def lay_out(sheets: Sequence[Sheet]) -> list[Pages]:
    """The pages of several sheets."""
    return [Pages(each) for each in sheets]
