"""Draws the two frames of the entry: a quiet panel with the steps beside the work, and a card in the middle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from imsa_desktop.ui import appearance, icons
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.style.strokes import box
from imsa_desktop.ui.widgets.card import Column
from imsa_desktop.ui.words import tr

_PANEL_WIDTH = 340


class Brand(QWidget):
    """The program's mark and name."""

    def __init__(self, *, on_panel: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_panel = on_panel
        self.setFixedHeight(44)
        self.setMinimumWidth(220)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        ground, mark = (c.panel_ink, c.panel) if self._on_panel else (c.accent, c.accent_ink)
        square = QRectF(0, 4, 36, 36)
        box(painter, square, ground, radius=9)
        painter.drawPixmap(QPointF(7, 11), icons.pixmap("protected", 22, QColor(mark), self.devicePixelRatioF()))
        painter.setPen(QColor(c.panel_ink if self._on_panel else c.ink))
        painter.setFont(appearance.font(Text.HEADING))
        painter.drawText(QRectF(48, 4, self.width() - 48, 36), Qt.AlignmentFlag.AlignVCenter, "IMSA Desktop")
        painter.end()


class StepPanel(QWidget):
    """The panel at the side of the welcome: the mark, the steps, a promise."""

    def __init__(self, promise: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[str] = []
        self._at = 0
        self._promise = promise
        self.setFixedWidth(_PANEL_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XXL - 4, Space.XXL, Space.XL, Space.XXL)
        layout.addWidget(Brand(on_panel=True))
        layout.addStretch(1)

    def show_steps(self, steps: list[str], at: int) -> None:
        """Name the steps and say which is the present one."""
        self._steps, self._at = steps, at
        words = tr("Step {n} of {all}: {step}").format(n=at + 1, all=len(steps), step=steps[at])
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QLinearGradient(0, 0, self.width(), self.height())
        ground.setColorAt(0, QColor(c.panel))
        ground.setColorAt(1, QColor(c.panel_deep))
        painter.fillRect(self.rect(), ground)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(c.line if c.panel == c.window else c.panel_deep))
        ink = QColor(c.panel_ink)
        x, y, line = Space.XXL - 4, 136, 44
        for number, step in enumerate(self._steps):
            self._paint_step(painter, number, step, x, y + number * line, ink)
        painter.setPen(ink)
        painter.setFont(appearance.font())
        at = QRectF(x, self.height() - 170, self.width() - x - Space.XL, 134)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
        painter.drawText(at, flags, self._promise)
        painter.end()

    def _paint_step(self, painter: QPainter, number: int, step: str, x: int, y: int, ink: QColor) -> None:
        c = appearance.colours()
        mark = QRectF(x, y, 26, 26)
        now, done = number == self._at, number < self._at
        box(painter, mark, c.panel_ink if now or done else None, c.panel_ink, radius=13, width=1.5)
        painter.setPen(QColor(c.panel) if now or done else ink)
        painter.setFont(appearance.font(Text.STRONG))
        if done:
            drawn = icons.pixmap("done", 16, QColor(c.panel), self.devicePixelRatioF())
            painter.drawPixmap(QPointF(x + 5, y + 5), drawn)
        else:
            painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, str(number + 1))
        painter.setPen(ink)
        painter.setFont(appearance.font(Text.STRONG if now else Text.BODY))
        painter.drawText(QRectF(x + 40, y, self.width() - x - 48, 26), Qt.AlignmentFlag.AlignVCenter, step)


class Centred(QWidget):
    """Sets one column in the middle of the window, never wider than can be read."""

    def __init__(self, content: QWidget, width: int = 460, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content.setMaximumWidth(width)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        column = Column(measure=None)
        inner = QVBoxLayout()
        inner.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(content, 10)
        row.addStretch(1)
        inner.addLayout(row)
        inner.addStretch(3)
        column.body.setAlignment(Qt.AlignmentFlag(0))
        column.add(inner, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
