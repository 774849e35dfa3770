"""Sets two columns of cards side by side where there is room, and one beneath the other where there is not."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.widgets.reading_column import let_grow

_LEAST_CHARACTERS = 100


class TwoColumns(QWidget):
    """What is read first stands at the left; the right side is narrower."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Space.L)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for side, stretch in ((self._left, 3), (self._right, 2)):
            side.setSpacing(Space.L)
            side.addStretch(1)  # an alignment of the layout would cut what needs more height when it is narrow
            self._box.addLayout(side, stretch)

    def add_left(self, widget: QWidget) -> None:
        """Put a card beneath those at the left."""
        let_grow(widget)
        self._left.insertWidget(self._left.count() - 1, widget)

    def add_right(self, widget: QWidget) -> None:
        """Put a card beneath those at the right."""
        let_grow(widget)
        self._right.insertWidget(self._right.count() - 1, widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
