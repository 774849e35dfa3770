"""Hides everything at once behind a blank page of notes; three times Shift takes it away, a click locks.

Somebody who looks at it sees an empty page called Notes, and who clicks on it is asked for the passphrase.
"""

from __future__ import annotations

import time

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Text
from imsa_desktop.ui.words import tr

WITHIN_SECONDS = 5.0


class Cover(QWidget):
    """Lies over the whole window."""

    lock_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Notes"))
        self._focus_before: QWidget | None = None
        self._hidden: list[QWidget] = []
        parent.installEventFilter(self)
        self.hide()

    def put_on(self) -> None:
        """Cover the window now."""
        window = self.window()
        self._focus_before = window.focusWidget()
        self._hide_others(window)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.repaint()

    def take_off(self) -> None:
        """Show the window again, the keyboard where it was."""
        self.hide()
        for dialog in self._hidden:
            if shiboken6.isValid(dialog):
                dialog.show()
        self._hidden.clear()
        if self._focus_before is not None:
            self._focus_before.setFocus()

    def _hide_others(self, window: QWidget) -> None:
        """Menus and dialogs lie above the window, so they go first."""
        for other in QApplication.topLevelWidgets():
            if other is window or not other.isVisible() or not _belongs_to(other, window):
                continue
            if other.windowType() == Qt.WindowType.Popup:
                other.close()
            else:
                other.hide()
                self._hidden.append(other)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        parent = self.parentWidget()
        if event.type() == QEvent.Type.Resize and self.isVisible() and parent is not None:
            self.setGeometry(parent.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.lock_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(c.window))
        sheet = QRect(0, 0, min(720, self.width() - 80), self.height() - 96)
        sheet.moveCenter(self.rect().center())
        sheet.moveTop(64)
        painter.fillRect(sheet, QColor(c.surface))
        painter.setPen(QColor(c.quiet_ink))
        painter.setFont(appearance.font(Text.HEADING))
        painter.drawText(sheet.adjusted(40, 32, -40, 0), Qt.AlignmentFlag.AlignLeading, tr("Notes"))
        painter.setPen(QColor(c.line))
        for y in range(sheet.top() + 110, sheet.bottom() - 20, 36):
            painter.drawLine(sheet.left() + 40, y, sheet.right() - 40, y)
        painter.end()


def _belongs_to(widget: QWidget, window: QWidget) -> bool:
    """Whether a widget is in this window or in a dialog or menu that it opened."""
    parent: QWidget | None = widget
    while parent is not None:
        if parent is window:
            return True
        parent = parent.parentWidget()
    return False


_HEARD = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel},
)


class ThreeShifts(QObject):
    """Hears Shift pressed and let go three times within five seconds in its window, with no other key between."""

    heard = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._times: list[float] = []
        self._alone = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _HEARD:  # every event of the program comes by here
            return False
        if not isinstance(watched, QWidget) or not _belongs_to(watched, self._window):
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._alone = event.key() == Qt.Key.Key_Shift
            if not self._alone:
                self._times.clear()
        elif kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Shift and self._alone and not event.isAutoRepeat():
                self._alone = False
                self._count()
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            self._times.clear()
        return False

    def _count(self) -> None:
        now = time.monotonic()
        self._times = [at for at in self._times if now - at <= WITHIN_SECONDS] + [now]
        if len(self._times) >= 3:
            self._times.clear()
            self.heard.emit()
