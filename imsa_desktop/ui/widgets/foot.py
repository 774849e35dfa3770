"""Is the strip at the foot of a page that is written on: whether it is saved at the left, the acts at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space


class Foot(QWidget):
    """Stays in sight while the page scrolls."""

    def __init__(self, left: Sequence[QWidget], right: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        self.row.setSpacing(Space.M)
        for each in left:
            self.row.addWidget(each)
        self.row.addStretch(1)
        for each in right:
            self.row.addWidget(each)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(c.surface))
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(c.line))
        painter.end()
