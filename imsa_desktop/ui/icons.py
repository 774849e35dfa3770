"""Draws the icons: line drawings from ``resources/icons``, tinted with the colours in force.

Guide: ``icon("lock")`` for a button or menu (follows the palette, grey when disabled);
``icon("warning", Tone.WARNING)`` where the tone matters; ``pixmap("check", size, colour)`` to paint
one by hand. An icon never stands without a word beside it or an accessible name.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from imsa_desktop.paths import resources
from imsa_desktop.ui import appearance
from imsa_desktop.ui.colours import Tone


@lru_cache(maxsize=128)
def _drawing(name: str) -> bytes:
    return (resources() / "icons" / f"{name}.svg").read_bytes()


@lru_cache(maxsize=512)
def _painted(name: str, side: int, ratio: float, tint: str) -> QPixmap:
    pixels = max(1, round(side * ratio))
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing = _drawing(name).replace(b"currentColor", tint.encode())
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, side: int, tint: QColor, ratio: float = 1.0) -> QPixmap:
    """The drawing called ``name``, ``side`` logical pixels wide, in one colour."""
    return _painted(name, side, ratio, tint.name())


_TURNED = {"forward": "back", "back": "forward", "left": "right", "right": "left"}


def directed(name: str, direction: Qt.LayoutDirection) -> str:
    """The drawing that points the way a drawing means where words run in this direction."""
    return _TURNED.get(name, name) if direction is Qt.LayoutDirection.RightToLeft else name


class _TintedEngine(QIconEngine):
    """Paints one drawing in the ink of a tone, or of the palette when there is none."""

    def __init__(self, name: str, tone: Tone | None) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def _tint(self, mode: QIcon.Mode) -> QColor:
        if mode == QIcon.Mode.Disabled:
            return appearance.colour("off_ink")
        if mode == QIcon.Mode.Selected:
            return appearance.colour("accent_ink")
        return appearance.ink(self._tone) if self._tone else appearance.colour("ink")

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        ratio = painter.device().devicePixelRatioF()
        at = rect.topLeft() + QPoint((rect.width() - side) // 2, (rect.height() - side) // 2)
        painter.drawPixmap(at, _painted(self._name, side, ratio, self._tint(mode).name()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _painted(self._name, min(size.width(), size.height()), 1.0, self._tint(mode).name())

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return _painted(self._name, round(min(size.width(), size.height()) / scale), scale, self._tint(mode).name())

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._tone)


def icon(name: str, tone: Tone | None = None) -> QIcon:
    """The icon called ``name``; raises :class:`FileNotFoundError` when there is no such drawing."""
    _drawing(name)
    return QIcon(_TintedEngine(name, tone))
