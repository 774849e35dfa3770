"""Is a small button that stays in: one of several filters, or a section that is on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.style.strokes import box, ring
from imsa_desktop.ui.widgets.push import PushButton


class Toggle(PushButton):
    """Rounded; tinted while it is on. State is in words too, for those who hear the screen."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(appearance.font(Text.STRONG))
        return QSize(metrics.horizontalAdvance(self.text()) + 26, max(34, metrics.height() + 14))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 56), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        rect = self.rect()
        shade = c.tone(Tone.ACCENT)
        round_ = rect.height() / 2
        if self.isChecked():
            box(painter, rect, shade.ground, c.accent, radius=round_)
        elif self.underMouse():
            box(painter, rect, c.hover, c.line, radius=round_)
        else:
            box(painter, rect, c.surface, c.line, radius=round_)
        painter.setFont(appearance.font(Text.STRONG if self.isChecked() else Text.BODY))
        painter.setPen(QColor(shade.ink if self.isChecked() else c.ink))
        metrics = painter.fontMetrics()
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width() - 12)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
        if self.hasFocus():
            ring(painter, rect, c.focus, radius=round_)
        painter.end()
