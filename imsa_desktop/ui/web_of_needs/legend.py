"""Says which key sets which state and which line means what, in one quiet row that wraps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from imsa_desktop.casework.needs_web import TieKind
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.style.strokes import box
from imsa_desktop.ui.web_of_needs import signs
from imsa_desktop.ui.web_of_needs.threads import kind_words, pen_of
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.words import tr

_SIGN, _LINE = 16, 34


class Legend(QWidget):
    """Key, sign and word of every state, then the three kinds of thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, across=Space.L, down=Space.XS)
        for state, letter in signs.LETTER_OF.items():
            flow.addWidget(_Entry(signs.short_words(state), letter, state, None, self))
        for kind in TieKind:
            flow.addWidget(_Entry(kind_words(kind), "", "", kind, self))
        self.setAccessibleName(tr("Keys and signs"))
        said = ", ".join(f"{letter}: {signs.short_words(state)}" for state, letter in signs.LETTER_OF.items())
        self.setAccessibleDescription(said)


class _Entry(QWidget):
    """One of them."""

    def __init__(self, words: str, letter: str, state: str, kind: TieKind | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._letter, self._state, self._kind = words, letter, state, kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.appearance_changed().connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(appearance.font(Text.SMALL))
        key = metrics.height() + Space.XS if self._letter else 0
        drawn = _LINE if self._kind is not None else _SIGN
        return QSize(key + drawn + Space.XS + metrics.horizontalAdvance(self._words) + 2, metrics.height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        painter.setFont(appearance.font(Text.SMALL))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self._paint_mirrored(painter)
            painter.end()
            return
        at = self._paint_drawing(painter, 0.0)
        painter.setPen(QColor(c.quiet_ink))
        side = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QRectF(at, 0, self.width() - at, self.height()), side, self._words)
        painter.end()

    def _paint_mirrored(self, painter: QPainter) -> None:
        wide = self._drawing_width()
        self._paint_drawing(painter, self.width() - wide + Space.XS)
        painter.setPen(QColor(appearance.colours().quiet_ink))
        side = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(QRectF(0, 0, self.width() - wide, self.height()), side, self._words)

    def _drawing_width(self) -> float:
        key = _line_height() + Space.XS if self._letter else 0
        return key + (_LINE if self._kind is not None else _SIGN) + Space.XS

    def _paint_drawing(self, painter: QPainter, at: float) -> float:
        c = appearance.colours()
        middle = self.height() / 2
        if self._letter:
            side = _line_height()
            key = QRectF(at, middle - side / 2, side, side)
            box(painter, key, c.surface, c.frame, radius=4)
            painter.setPen(QColor(c.ink))
            painter.drawText(key, int(Qt.AlignmentFlag.AlignCenter), self._letter)
            at += side + Space.XS
        if self._kind is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(pen_of(self._kind, c)))
            painter.drawLine(int(at), int(middle), int(at) + _LINE - 4, int(middle))
            return at + _LINE + Space.XS
        ink = QColor(c.tone(signs.tone_of(self._state)).ink)
        signs.draw_sign(painter, QRectF(at, middle - _SIGN / 2, _SIGN, _SIGN), self._state, ink, QColor(c.window))
        return at + _SIGN + Space.XS


def _line_height() -> int:
    """How high a line of small words is."""
    return QFontMetrics(appearance.font(Text.SMALL)).height()
