"""Shows a small fact as a chip: an icon and words on a tinted ground; as a button where a click opens more.

Guide: ``Chip(tr("Interpreter: Vietnamese"), "interpreter", Tone.ACCENT)`` · ``ChipButton(…)`` for one that acts ·
``delivery_chip(Delivery.SENT)`` · ``needs_look_chip(2)``.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from imsa_desktop.services.showing import Delivery
from imsa_desktop.ui import appearance, icons
from imsa_desktop.ui.appearance import Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.style.strokes import box, ring
from imsa_desktop.ui.widgets.push import PushButton
from imsa_desktop.ui.words import (
    changed_since_words,
    delivery_icon,
    delivery_tone,
    delivery_words,
    needs_look_words,
    tr,
)

_ICON = 16
_SIDE = 10


class Chip(QWidget):
    """A fact."""

    def __init__(
        self, words: str, drawing: str | None = None, tone: Tone = Tone.PLAIN, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._drawing, self._tone = words, drawing, tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def say(self, words: str, drawing: str | None = None, tone: Tone = Tone.PLAIN) -> None:
        """Show another fact."""
        self._words, self._drawing, self._tone = words, drawing, tone
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The words."""
        return self._words

    def sizeHint(self) -> QSize:
        return _chip_size(self._words, self._drawing)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_chip_size(self._words, self._drawing).width(), 60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint_chip(painter, self.rect(), self._words, self._drawing, self._tone, self.devicePixelRatioF())
        painter.end()


class ChipButton(PushButton):
    """A fact that opens more about itself."""

    def __init__(
        self, words: str, drawing: str | None = None, tone: Tone = Tone.PLAIN, parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._drawing, self._tone = drawing, tone
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, words: str, drawing: str | None = None, tone: Tone = Tone.PLAIN) -> None:
        """Show another fact."""
        self._drawing, self._tone = drawing, tone
        self.setText(words)
        self.update()

    def sizeHint(self) -> QSize:
        return _chip_size(self.text(), self._drawing)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        words = self.text().replace("&", "")
        lit = self.underMouse() and self.isEnabled()
        _paint_chip(painter, self.rect(), words, self._drawing, self._tone, self.devicePixelRatioF(), strong=lit)
        if self.hasFocus():
            ring(painter, self.rect(), appearance.colours().focus, radius=self.height() / 2)
        painter.end()


def delivery_chip(delivery: Delivery) -> Chip:
    """Where a piece of work is."""
    return Chip(delivery_words(delivery), delivery_icon(delivery), delivery_tone(delivery))


def needs_look_chip(questions: int) -> Chip:
    """That something needs a look."""
    return Chip(tr("Needs a look") if questions == 1 else needs_look_words(questions), "merge", Tone.WARNING)


def changed_since_chip() -> Chip:
    """That a record was withdrawn, and stands because somebody who had not seen that wrote in it since."""
    return Chip(changed_since_words(withdrawn=True), "warning", Tone.WARNING)


def _chip_size(words: str, drawing: str | None) -> QSize:
    metrics = QFontMetrics(appearance.font(Text.SMALL))
    wide = metrics.horizontalAdvance(words) + 2 * _SIDE + (_ICON + 6 if drawing else 0)
    return QSize(wide + 1, max(26, metrics.height() + 8))


def _paint_chip(
    painter: QPainter, rect: QRect, words: str, drawing: str | None, tone: Tone, ratio: float, *, strong: bool = False
) -> None:
    shade = appearance.colours().tone(tone)
    box(painter, rect, shade.ground, shade.ink if strong else shade.line, radius=rect.height() / 2)
    inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
    ink = QColor(shade.ink)
    if drawing:
        x = inner.left() if painter.layoutDirection() == Qt.LayoutDirection.LeftToRight else inner.right() - _ICON
        painter.drawPixmap(x, rect.center().y() - _ICON // 2 + 1, icons.pixmap(drawing, _ICON, ink, ratio))
        step = _ICON + 6
        inner = inner.adjusted(step, 0, 0, 0) if x == inner.left() else inner.adjusted(0, 0, -step, 0)
    small = appearance.font(Text.SMALL)
    painter.setFont(small)
    painter.setPen(ink)
    painter.drawText(
        inner,
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading,
        QFontMetrics(small).elidedText(words, Qt.TextElideMode.ElideRight, inner.width() + 1),
    )
