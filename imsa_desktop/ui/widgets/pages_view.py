"""Shows pages one beneath the other at reading size; those in sight are asked for, and only those near are kept.

Guide: ``view.show_pages(ratios)`` (height by width of every page; 0 for pages of words), connect ``page_wanted`` to
whoever makes pages and give each to ``show_picture``, ``show_words`` or ``show_trouble``. Keys: Page Up and Down,
arrows, Home and End scroll; Left and Right turn the page; Ctrl with plus, minus and 0 change the size.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.widgets.page_sheet import PaintedPage
from imsa_desktop.ui.words import tr

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
_READING_WIDTH = 880  # pixels at the ordinary text size: a sheet of A4 at which letters are read with ease
_GAP = int(Space.L)
_KEPT_AROUND = 4  # pages on either side whose pictures stay
_A4 = 1.4142


class PagesView(QAbstractScrollArea):
    """The pages on a sunken ground."""

    page_wanted = Signal(int, int)  # number from 0, width in pixels of the screen
    page_changed = Signal(int)  # the page that is being read
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAccessibleName(tr("Pages"))
        self.zoom = 1.0
        self.current = 0
        self._ratios: Sequence[float] = ()
        self._pages: dict[int, PaintedPage] = {}
        self._asked: dict[int, int] = {}
        self._tops: list[int] = []
        self._told = ""
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask_for_sight)
        appearance.appearance_changed().connect(self._anew)

    # -- what is shown -------------------------------------------------------------------------------------------

    def show_pages(self, ratios: Sequence[float]) -> None:
        """Lay out so many pages, none of which is here yet."""
        self._ratios = tuple(ratios)
        self._pages, self._asked, self._told = {}, {}, ""
        self.current = 0
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._scrolled()

    def say(self, words: str) -> None:
        """Show no page but these words."""
        self.show_pages(())
        self._told = words
        self.setAccessibleDescription(words)
        self.viewport().update()

    def show_picture(self, number: int, picture: QImage, words: str) -> None:
        """Show a page that is here."""
        self._take(number, PaintedPage.of_picture(picture, words))

    def show_words(self, number: int, paragraphs: Sequence[tuple[bool, str]]) -> None:
        """Show a page of words."""
        self._take(number, PaintedPage.of_words(paragraphs))

    def show_trouble(self, number: int, words: str) -> None:
        """Say on a page why it cannot be shown."""
        self._take(number, PaintedPage.of_trouble(words))

    def words_of(self, number: int) -> str:
        """The words of a page that is here."""
        page = self._pages.get(number)
        return page.words if page is not None else ""

    def _take(self, number: int, page: PaintedPage) -> None:
        if not 0 <= number < len(self._ratios):
            return
        self._pages[number] = page
        if page.has_own_height:
            self._lay_out()
        if number == self.current:
            self.setAccessibleDescription(page.words)
        self.viewport().update()

    # -- where everything is ---------------------------------------------------------------------------------------

    def page_width(self) -> int:
        """How wide a page is, in pixels of the layout."""
        room = self.viewport().width() - 2 * _GAP
        fitting = min(room, round(_READING_WIDTH * appearance.text_percent() / 100))
        return max(120, round(fitting * self.zoom))

    def _height(self, number: int, width: int) -> int:
        page = self._pages.get(number)
        if page is not None and page.has_own_height:
            return page.height_for(width)
        return round(width * (self._ratios[number] or _A4))

    def _lay_out(self) -> None:
        """Place the pages; the page that is being read stays where it is."""
        bar = self.verticalScrollBar()
        before = self._tops[self.current] if self.current < len(self._tops) else 0
        offset = bar.value() - before
        width, at = self.page_width(), _GAP
        self._tops = []
        for number in range(len(self._ratios)):
            self._tops.append(at)
            at += self._height(number, width) + _GAP
        high, wide = self.viewport().height(), self.viewport().width()
        bar.setRange(0, max(0, at - high))
        bar.setPageStep(high)
        bar.setSingleStep(max(20, high // 16))
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, width + 2 * _GAP - wide))
        across.setPageStep(wide)
        if self._tops:
            bar.setValue(self._tops[self.current] + offset)
        self.viewport().update()

    def _rect(self, number: int) -> QRect:
        width = self.page_width()
        left = max(_GAP, (self.viewport().width() - width) // 2) - self.horizontalScrollBar().value()
        return QRect(QPoint(left, self._tops[number] - self.verticalScrollBar().value()), self._size(number, width))

    def _size(self, number: int, width: int) -> QSize:
        return QSize(width, self._height(number, width))

    def _in_sight(self) -> list[int]:
        if not self._tops:
            return []
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        width = self.page_width()
        first = self.page_at(top)
        found = []
        for number in range(first, len(self._ratios)):
            if self._tops[number] > bottom:
                break
            if self._tops[number] + self._height(number, width) >= top:
                found.append(number)
        return found

    def page_at(self, at: int) -> int:
        """The page that stands at a height."""
        low, high = 0, max(0, len(self._tops) - 1)
        while low < high:
            middle = (low + high + 1) // 2
            if self._tops[middle] <= at:
                low = middle
            else:
                high = middle - 1
        return low

    def _scrolled(self) -> None:
        if self._tops:
            bar = self.verticalScrollBar()
            reading = self.page_at(bar.value() + self.viewport().height() // 3)
            if bar.value() == 0:
                reading = 0
            elif bar.value() == bar.maximum():
                reading = len(self._tops) - 1
            self._read(reading)
        self._soon.start()
        self.viewport().update()

    def _read(self, number: int) -> None:
        if number != self.current:
            self.current = number
            self.setAccessibleDescription(self.words_of(number))
            self.page_changed.emit(number)

    def _ask_for_sight(self) -> None:
        """Ask for what is in sight and the page after it; let go of what is far away."""
        sight = self._in_sight()
        if not sight:
            return
        wide = round(self.page_width() * self.devicePixelRatioF())
        wanted = [*sight, *(each for each in (sight[-1] + 1, sight[0] - 1) if 0 <= each < len(self._ratios))]
        for number in reversed(wanted):
            if self._asked.get(number) != wide and not (number in self._pages and self._pages[number].has_own_height):
                self._asked[number] = wide
                self.page_wanted.emit(number, wide)
        for number in [each for each in self._pages if not sight[0] - _KEPT_AROUND <= each <= sight[-1] + _KEPT_AROUND]:
            if not self._pages[number].has_own_height:  # words are small, and their height is known by them
                del self._pages[number]
                self._asked.pop(number, None)

    # -- moving about ------------------------------------------------------------------------------------------------

    def go_to(self, number: int) -> None:
        """Bring a page to the top, or as near as it goes, and read that one."""
        if self._tops:
            number = max(0, min(number, len(self._tops) - 1))
            self.verticalScrollBar().setValue(self._tops[number] - _GAP // 2)
            self._read(number)

    def _aside(self, by: int) -> None:
        """The next or former page; of a page wider than the window, its other side first."""
        across = self.horizontalScrollBar()
        before = across.value()
        across.setValue(before + by * max(20, across.pageStep() // 4))
        if across.value() == before:
            self.go_to(self.current + by)

    def set_zoom(self, zoom: float) -> None:
        """Show the pages so many times as large."""
        self.zoom = max(ZOOMS[0], min(ZOOMS[-1], zoom))
        self._anew()
        self.zoom_changed.emit(self.zoom)

    def larger(self) -> None:
        """One step larger."""
        self.set_zoom(next((each for each in ZOOMS if each > self.zoom + 0.01), ZOOMS[-1]))

    def smaller(self) -> None:
        """One step smaller."""
        self.set_zoom(next((each for each in reversed(ZOOMS) if each < self.zoom - 0.01), ZOOMS[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if ctrl and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.larger()
        elif ctrl and key == Qt.Key.Key_Minus:
            self.smaller()
        elif ctrl and key == Qt.Key.Key_0:
            self.set_zoom(1.0)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._aside(1 if key == Qt.Key.Key_Right else -1)
        elif key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            bar.setValue(bar.value() + bar.pageStep() * 9 // 10)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_Backspace):
            bar.setValue(bar.value() - bar.pageStep() * 9 // 10)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar.setValue(bar.value() + bar.singleStep() * (1 if key == Qt.Key.Key_Down else -1))
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.larger if event.angleDelta().y() > 0 else self.smaller)()
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._anew()

    def _anew(self) -> None:
        self._lay_out()
        self._soon.start()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    # -- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        c = appearance.colours()
        if self._told:
            painter.setFont(appearance.font(Text.BODY))
            painter.setPen(QColor(c.quiet_ink))
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(40, 60, -40, -20), flags, self._told)
        for number in self._in_sight():
            rect = self._rect(number)
            painter.fillRect(rect.translated(3, 3), QColor(0, 0, 0, 36))
            painter.fillRect(rect, QColor("white"))
            page = self._pages.get(number)
            if page is not None:
                page.paint(painter, rect)
            else:
                painter.setFont(appearance.font(Text.BODY))
                painter.setPen(QColor("#6b6b6b"))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, tr("Page {n} is coming …").format(n=number + 1))
            painter.setPen(QColor(c.line))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        if self.hasFocus():
            painter.setPen(QColor(c.focus))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -2, -2))
        painter.end()
