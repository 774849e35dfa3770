"""Folds away what should not be in sight at once; what is inside is made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.widgets.buttons import quiet_button


class Fold(QWidget):
    """A quiet button with an arrow, and beneath it what it opens."""

    opened = Signal(bool)

    def __init__(self, words: str, make: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.content: QWidget | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.M)
        self.button = quiet_button(words, "right", self.toggle)
        self.button.setAccessibleDescription("")
        self.body.addWidget(self.button)

    def toggle(self) -> None:
        """Open or close it."""
        self.set_open(self.content is None or self.content.isHidden())

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        if is_open and self.content is None:
            self.content = self._make()
            self.body.addWidget(self.content)
        if self.content is not None:
            self.content.setVisible(is_open)
        self.button.set_drawing("down" if is_open else "right")
        self.opened.emit(is_open)

    def forget(self) -> None:
        """Close it and throw away what was inside."""
        if self.content is not None:
            self.content.hide()
            self.content.deleteLater()
            self.content = None
        self.button.set_drawing("right")
