"""Swallows the second click of a double click where the first one has put something else under the mouse.

Somebody who is used to double clicks saves a sheet, and the second click would press what stood behind it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget


class SecondClick(QObject):
    """A filter for the whole application."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first: list[QWidget] = []  # the widget that took the first press, and those it was passed on to
        self._when = -1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget) and isinstance(event, QMouseEvent):
            if event.timestamp() != self._when:
                self._first, self._when = [], event.timestamp()
            self._first.append(watched)
        elif kind == QEvent.Type.MouseButtonDblClick and isinstance(watched, QWidget):
            return not any(watched is each for each in self._first)
        return False
