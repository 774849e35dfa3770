"""Holds the few strokes all controls are drawn with: a rounded box and the ring around the focus."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

RADIUS = 6.0
RING_WIDTH = 3.0


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    ground: str | None,
    line: str | None = None,
    *,
    radius: float = RADIUS,
    width: float = 1.0,
) -> None:
    """A rounded box, its line inside the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = QRectF(rect)
    if line:
        half = width / 2
        inner = inner.adjusted(half, half, -half, -half)
    painter.setPen(QPen(QColor(line), width) if line else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, radius, radius)
    painter.restore()


def dashes(painter: QPainter, rect: QRect | QRectF, colour: str) -> None:
    """The frame of what cannot be pressed now: dashes round nothing."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.restore()


def ring(painter: QPainter, rect: QRect | QRectF, colour: str, *, radius: float = RADIUS) -> None:
    """The focus ring, three pixels wide, just inside the rectangle."""
    box(painter, rect, None, colour, radius=radius, width=RING_WIDTH)


def chevron(painter: QPainter, rect: QRect | QRectF, colour: str, *, up: bool = False) -> None:
    """A small arrow head in the middle of the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QRectF(rect).center()
    rise = -2.5 if up else 2.5
    path = QPainterPath()
    path.moveTo(centre.x() - 4.5, centre.y() - rise)
    path.lineTo(centre.x(), centre.y() + rise)
    path.lineTo(centre.x() + 4.5, centre.y() - rise)
    painter.setPen(QPen(QColor(colour), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()
