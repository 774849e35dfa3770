"""Sets two columns of cards side by side where there is room, and one beneath the other where there is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.ui.appearance import Space

_LEAST_CHARACTERS = 100


class TwoColumns(QWidget):
    """``left`` is what is read first; ``right`` is narrower."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Space.L)
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        for side, stretch in ((self.left, 3), (self.right, 2)):
            side.setSpacing(Space.L)
            side.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._box.addLayout(side, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
