"""Paints one page on its white sheet: a picture, words set as on paper, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Text

_MARGIN = 0.09  # of the width
_LEAST_RATIO = 1.0  # a page of few words is still a sheet
_INK = QColor("#1a1a1a")


class PaintedPage:
    """A page that is here. Paper is white and its ink dark in every colour scheme."""

    def __init__(
        self, words: str, *, picture: QImage | None = None, paragraphs: Sequence[tuple[bool, str]] = ()
    ) -> None:
        self.words = words
        self._picture = picture
        self._paragraphs = tuple(paragraphs)
        self._laid_out: tuple[int, float, QTextDocument] | None = None

    @classmethod
    def of_picture(cls, picture: QImage, words: str) -> PaintedPage:
        """A page as pixels, and the words on it for those who listen."""
        return cls(words, picture=picture)

    @classmethod
    def of_words(cls, paragraphs: Sequence[tuple[bool, str]]) -> PaintedPage:
        """A page of paragraphs, headings marked."""
        return cls("\n".join(words for _, words in paragraphs), paragraphs=paragraphs)

    @classmethod
    def of_trouble(cls, words: str) -> PaintedPage:
        """A page that cannot be shown."""
        return cls(words, paragraphs=((True, words),))

    @property
    def has_own_height(self) -> bool:
        """Whether its height follows from its words."""
        return self._picture is None

    def height_for(self, width: int) -> int:
        """How high a page of words is when it is so wide."""
        margin = round(width * _MARGIN)
        return max(round(width * _LEAST_RATIO * 0.5), round(self._document(width).size().height()) + 2 * margin)

    def paint(self, painter: QPainter, rect: QRect) -> None:
        """Paint the page into ``rect``, whose ground is white."""
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, self._picture)
            return
        margin = round(rect.width() * _MARGIN)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, _INK)
        painter.save()
        painter.translate(rect.left() + margin, rect.top() + margin)
        self._document(rect.width()).documentLayout().draw(painter, context)
        painter.restore()

    def _document(self, width: int) -> QTextDocument:
        """The words laid out for a width; kept while neither it nor the size of words changes."""
        size = appearance.font(Text.BODY).pointSizeF()
        if self._laid_out is None or self._laid_out[:2] != (width, size):
            self._laid_out = (width, size, _set(self._paragraphs, width - 2 * round(width * _MARGIN)))
        return self._laid_out[2]


def _set(paragraphs: Sequence[tuple[bool, str]], width: int) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(appearance.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    block = QTextBlockFormat()
    block.setBottomMargin(6)
    block.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    for place, (heading, words) in enumerate(paragraphs):
        if place:
            cursor.insertBlock()
        cursor.setBlockFormat(block)
        letters = QTextCharFormat()
        letters.setFont(appearance.font(Text.HEADING if heading else Text.BODY))
        letters.setForeground(_INK)
        cursor.insertText(words, letters)  # as plain text: whatever stands in it is shown and never obeyed
    document.setPageSize(QSizeF(-1, -1))
    document.setTextWidth(width)
    return document
