"""Slides a sheet over the right side of a page for one thing at a time; the page stays where it was.

It is a child of the page, no window of its own: nothing pops up and Escape always leads back. Guide: subclass it or
``drawer.show_content(title, widget, [main_button(…)])``; connect ``closed``.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.widgets.buttons import icon_button
from imsa_desktop.ui.widgets.card import Line
from imsa_desktop.ui.widgets.labels import Heading, Help
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_desktop.ui.words import tr

_SHADOW = 14
_CHARACTERS = 68


class Drawer(QWidget):
    """The sheet; ``column`` takes what is in it, ``foot`` its buttons."""

    closed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._came_from: QWidget | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_SHADOW, 0, 0, 0)
        whole.setSpacing(0)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(Space.XL, Space.L, Space.L, Space.M)
        self.head.setSpacing(Space.S)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.heading = Heading("")
        self.about = Help("")
        words.addWidget(self.heading)
        words.addWidget(self.about)
        self.head.addLayout(words, 1)
        self.close_button = icon_button("close", tr("Close"), self.leave)
        self.head.addWidget(self.close_button, alignment=Qt.AlignmentFlag.AlignTop)
        whole.addLayout(self.head)
        whole.addWidget(Line())
        self.column = ReadingColumn(measure=None, margin=Space.XL)
        for part in (self.column, self.column.viewport(), self.column.widget()):
            if part is not None:
                part.setBackgroundRole(QPalette.ColorRole.Base)
        whole.addWidget(self.column, 1)
        whole.addWidget(Line())
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        self.foot.setSpacing(Space.S)
        self._above = QVBoxLayout()
        self._above.setContentsMargins(Space.XL, Space.S, Space.XL, 0)
        whole.addLayout(self._above)
        whole.addLayout(self.foot)
        page.installEventFilter(self)
        self.hide()

    def set_title(self, title: str, about: str = "") -> None:
        """Name what is in the sheet."""
        self.heading.setText(title)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.setAccessibleName(title)

    def set_buttons(self, buttons: Sequence[QWidget | None], above: QWidget | None = None) -> None:
        """Put these at the foot; ``None`` is the room between left and right, ``above`` has a line of its own."""
        if above is not None:
            self._above.addWidget(above)
        for each in buttons:
            if each is None:
                self.foot.addStretch(1)
            else:
                self.foot.addWidget(each)

    def come(self) -> None:
        """Show the sheet."""
        if not self.isVisible():
            self._came_from = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Put the sheet away and give the keyboard back; subclasses save first."""
        self.go(self.has_keyboard())

    def has_keyboard(self) -> bool:
        """Whether the keyboard is in the sheet; asked before it is emptied, for that sends the keyboard elsewhere."""
        return self.isAncestorOf(QApplication.focusWidget() or self._page)

    def go(self, had_keyboard: bool) -> None:
        """Be gone; the keyboard returns to where it came from, if it was here."""
        self.hide()
        came_from, self._came_from = self._came_from, None
        if had_keyboard:
            still_there = came_from is not None and isValid(came_from) and came_from.isVisible()
            (came_from if came_from is not None and still_there else self._page).setFocus()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _place(self) -> None:
        wanted = self.fontMetrics().averageCharWidth() * _CHARACTERS + _SHADOW
        width = min(self._page.width(), max(wanted, 420))
        left = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self._page.width() - width
        self.setGeometry(QRect(left, 0, width, self._page.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect().adjusted(_SHADOW, 0, 0, 0), QColor(c.surface))
        shade = QLinearGradient(0, 0, _SHADOW, 0)
        dark = QColor(0, 0, 0, 0)
        shade.setColorAt(0, dark)
        dark.setAlpha(38)
        shade.setColorAt(1, dark)
        painter.fillRect(QRect(0, 0, _SHADOW, self.height()), shade)
        painter.fillRect(QRect(_SHADOW, 0, 1, self.height()), QColor(c.line))
        painter.end()
