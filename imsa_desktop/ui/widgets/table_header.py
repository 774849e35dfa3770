"""Is the line of headings above a table: quiet words over their columns, an arrow where the table is in order."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from imsa_desktop.ui import appearance, icons
from imsa_desktop.ui.appearance import Space, Text

_ICON = 14


class TableHeader(QHeaderView):
    """``indents`` is where a column's words begin, where that is not the ordinary distance."""

    def __init__(self, indents: Mapping[int, int], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._indents = dict(indents)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(38, self.fontMetrics().height() + 18))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        c = appearance.colours()
        ordered = self.sortIndicatorSection() == section
        painter.save()
        painter.fillRect(rect, QColor(c.surface))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(c.frame))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        painter.setFont(appearance.font(Text.SMALL))
        painter.setPen(QColor(c.ink if ordered else c.quiet_ink))
        inner = rect.adjusted(self._indents.get(section, Space.M), 0, -Space.S, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        if ordered:
            upwards = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            drawn = icons.pixmap("up" if upwards else "down", _ICON, QColor(c.ink), self.devicePixelRatioF())
            left = inner.left() + painter.fontMetrics().horizontalAdvance(words) + Space.XS
            painter.drawPixmap(left, rect.center().y() - _ICON // 2, drawn)
        painter.restore()
