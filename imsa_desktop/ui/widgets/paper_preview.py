"""Shows the real pages of sheets, laid out exactly as they will be printed, one beneath the other.

Guide: ``preview.show_sheets(jobs, sheets, names)``; ``preview.say(words)`` where there is no page to show. The words
of each page are its accessible description.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from imsa_desktop.documents.plan_file import Sheet
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.jobs import Job, Jobs
from imsa_desktop.ui.paper_pages import Pages
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.words import tr

_SCALE = 1.6  # of 96 pixels an inch: sharp up to a page as wide as the window
_WIDEST_SHEET, _WIDEST_CARD = 860, 520
_SHADOW = 3


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as a picture, and what it is."""

    image: QImage
    caption: str
    words: str
    small_card: bool


class PaperPreview(QScrollArea):
    """The pages on a sunken ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Preview of the pages"))
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        ground = QWidget()
        ground.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._body = QVBoxLayout(ground)
        self._body.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        self._body.setSpacing(Space.S)
        self._body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(ground)
        self.pages: list[PageView] = []
        self._job: Job | None = None

    def show_sheets(self, jobs: Jobs, sheets: Sequence[Sheet], names: Sequence[str]) -> None:
        """Lay the sheets out away from the screen's thread, then show their pages; ``names`` are the languages."""
        if self._job is not None:
            self._job.drop()
        self._job = jobs.work(lambda: page_images(sheets, names), self._show, owner=self)

    def say(self, words: str) -> None:
        """Show no page but these words."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        self._empty()
        label = Label(words, quiet=True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._body.addSpacing(Space.XXL)
        self._body.addWidget(label)

    def _show(self, pages: Sequence[PageImage]) -> None:
        self._job = None
        at = self.verticalScrollBar().value()
        self._empty()
        for page in pages:
            view = PageView(page)
            self.pages.append(view)
            self._body.addLayout(_in_the_middle(view, page.caption))
            self._body.addSpacing(Space.M)
        self.verticalScrollBar().setValue(at)

    def _empty(self) -> None:
        empty_layout(self._body)
        self.pages = []


def _in_the_middle(view: PageView, caption: str) -> QHBoxLayout:
    """A page under its caption, in the middle of whatever room there is beside it."""
    column = QVBoxLayout()
    column.setSpacing(Space.S)
    column.addWidget(Label(caption, Text.SMALL, quiet=True))
    column.addWidget(view)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addLayout(column, 1000)  # the page takes all it may; what is left over is shared by both sides
    row.addStretch(1)
    return row


class PageView(QWidget):
    """One page of white paper, as wide as there is room."""

    def __init__(self, page: PageImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._scaled = QPixmap()
        self.setAccessibleName(page.caption)
        self.setAccessibleDescription(page.words)
        self.setMaximumWidth(_WIDEST_CARD if page.small_card else _WIDEST_SHEET)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(420, self.height_of(420))

    def height_of(self, width: int) -> int:
        """How high the page is when it is so wide: paper is never squeezed."""
        image = self._page.image
        return round((width - _SHADOW) * image.height() / max(1, image.width())) + _SHADOW

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setFixedHeight(self.height_of(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        wide = self.width() - _SHADOW
        high = self.height() - _SHADOW
        wanted = QSize(round(wide * ratio), round(high * ratio))
        if self._scaled.size() != wanted:
            mode = Qt.TransformationMode.SmoothTransformation
            scaled = self._page.image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
            self._scaled = QPixmap.fromImage(scaled)
            self._scaled.setDevicePixelRatio(ratio)
        shadow = QColor(0, 0, 0, 36)
        painter.fillRect(QRect(_SHADOW, _SHADOW, wide, high), shadow)
        painter.drawPixmap(0, 0, self._scaled)
        painter.setPen(QColor(appearance.colours().line))
        painter.drawRect(QRect(0, 0, wide - 1, high - 1))
        painter.end()


def page_images(sheets: Sequence[Sheet], names: Sequence[str]) -> list[PageImage]:
    """The pages of sheets as pictures; for a thread of its own."""
    made = []
    for sheet, name in zip(sheets, names, strict=True):
        pages = Pages(sheet)
        for number in range(pages.count):
            caption = tr("{language}, page {number} of {all}").format(language=name, number=number + 1, all=pages.count)
            made.append(PageImage(pages.image(number, _SCALE), caption, pages.words, sheet.small_card))
    return made
