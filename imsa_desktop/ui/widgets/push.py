"""Is what buttons have in common: Enter presses them as Space does, and a double click never presses two of them.

Somebody who is used to double clicks saves a sheet, and the second click would press what stood behind it. So a button
takes the second press of a double click only where it took the first: derive from :class:`PushButton` or from
:class:`Press`.
"""

from __future__ import annotations

import weakref

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton

_pressed: list[weakref.ref[QAbstractButton]] = []  # the button that took the last first press


def _note(button: QAbstractButton) -> None:
    _pressed[:] = [weakref.ref(button)]


def _took_first(button: QAbstractButton) -> bool:
    return any(each() is button for each in _pressed)


class PushButton(QPushButton):
    """A push button that Enter presses once, however long the key is held."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        _note(self)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if _took_first(self):
            super().mouseDoubleClickEvent(event)


class Press(QAbstractButton):
    """A button that draws itself, as rows and lines of a list do."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        _note(self)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if _took_first(self):
            super().mouseDoubleClickEvent(event)
