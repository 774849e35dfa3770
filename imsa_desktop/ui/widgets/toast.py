"""Says for a few seconds, at the bottom of the window, that something was done, and offers to undo it.

It grows with its words and with larger text, and goes out of the way of whatever has the keyboard.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from imsa_desktop.ui import appearance, side_by_side
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.style.strokes import box
from imsa_desktop.ui.widgets.banner import TONE_ICONS, announce
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.widgets.card import Picture
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.words import tr

_SHOWN_MS = 6000
_LOOKS_AGAIN_MS = 150
_SHOWN_WITH_UNDO_MS = 12000
_ABOVE_THE_FEET = 116  # a page's or a drawer's foot with its buttons, and the status line, stay free …
_LINES_OF_FEET = 5.5  # … also where the text is larger
_LONGEST_LINE = 64  # characters; more words make more lines


class Toast(QWidget):
    """One message at a time, laid over its parent; stays while the pointer or the keyboard is on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        self._picture = Picture("done", 20, Tone.GOOD)
        self._words = Label("")
        self._undo = button(tr("Undo"), "undo", self._do_undo)
        row.addWidget(self._picture)
        row.addWidget(self._words)
        row.addSpacing(Space.S)
        row.addWidget(self._undo)
        self.setMinimumHeight(52)
        self._undo_act: Callable[[], object] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._fade)
        self._out_of_the_way = QTimer(self, interval=_LOOKS_AGAIN_MS)  # a page may be scrolled beneath it
        self._out_of_the_way.timeout.connect(self._place_again)
        parent.installEventFilter(self)
        appearance.appearance_changed().connect(self._place_again)
        side_by_side.changed().connect(self._side_by_side)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._place_again)
        self.hide()

    def tell(self, words: str, undo: Callable[[], object] | None = None, tone: Tone = Tone.GOOD) -> None:
        """Show ``words``; with ``undo`` a button that calls it."""
        self._picture.show_drawing("done" if tone is Tone.GOOD else TONE_ICONS[tone], tone)
        self._words.setText(words)
        self._undo_act = undo
        self._undo.setVisible(undo is not None)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        announce(self, words)
        self._timer.start(_SHOWN_WITH_UNDO_MS if undo else _SHOWN_MS)
        self._out_of_the_way.start()

    def text(self) -> str:
        """The words last shown."""
        return self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        box(painter, self.rect(), c.surface, c.frame, radius=10)
        painter.end()

    def _do_undo(self) -> None:
        act, self._undo_act = self._undo_act, None
        self.hide()
        if act is not None:
            act()

    def _fade(self) -> None:
        if self.underMouse() or self._undo.hasFocus():
            self._timer.start(_SHOWN_MS)
            return
        self.hide()

    def _side_by_side(self) -> None:
        """What was said before the client looked on was not said to them."""
        if side_by_side.is_on():
            self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        self._out_of_the_way.stop()
        super().hideEvent(event)

    def _place_again(self) -> None:
        if self.isVisible() and not self.underMouse():
            self._place()

    def _place(self) -> None:
        """At the foot in the middle, unless what has the keyboard is there: then beside it, or at the top."""
        parent = self.parentWidget()
        if parent is None:
            return
        size = self._size_in(parent.width() - 2 * Space.XL)
        feet = max(_ABOVE_THE_FEET, round(self.fontMetrics().lineSpacing() * _LINES_OF_FEET))
        low = max(0, parent.height() - size.height() - feet)
        middle, right = (parent.width() - size.width()) // 2, parent.width() - size.width() - Space.XL
        places = [QPoint(middle, low), QPoint(Space.XL, low), QPoint(right, low), QPoint(middle, feet)]
        in_use = self._in_use(parent)
        free = (each for each in places if not QRect(each, size).intersects(in_use))
        self.setGeometry(QRect(next(free, places[0]), size))

    def _size_in(self, widest: int) -> QSize:
        """As wide as the words need on one line, and with more lines where there is no room for that."""
        words, metrics = self._words, self._words.fontMetrics()
        words.setFixedSize(0, 0)
        self._row.invalidate()
        beside = self._row.totalSizeHint().width()
        line = min(metrics.horizontalAdvance(words.text()) + Space.XS, metrics.averageCharWidth() * _LONGEST_LINE)
        wide = max(1, min(line, widest - beside))
        words.setFixedSize(wide, words.heightForWidth(wide))
        self._row.invalidate()
        return self._row.totalSizeHint().expandedTo(QSize(0, self.minimumHeight()))

    def _in_use(self, parent: QWidget) -> QRect:
        """Where what has the keyboard can be seen."""
        focus = QApplication.focusWidget()
        if focus is None or focus is parent or not parent.isAncestorOf(focus) or self.isAncestorOf(focus):
            return QRect()
        seen = focus.visibleRegion().boundingRect()
        return QRect(focus.mapTo(parent, seen.topLeft()), seen.size())
