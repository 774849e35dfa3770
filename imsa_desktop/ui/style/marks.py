"""Draws the marks of tick boxes and radio buttons, large enough to see and to hit."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOption

from imsa_desktop.ui.colours import Colours
from imsa_desktop.ui.style.strokes import box

MARK_SIDE = 20


def draw_tick_box(painter: QPainter, option: QStyleOption, c: Colours) -> None:
    """A square; filled with a tick when on, with a dash when partly on."""
    rect = QRectF(option.rect)
    state = QStyle.StateFlag
    on = bool(option.state & state.State_On)
    partly = bool(option.state & state.State_NoChange)
    enabled = bool(option.state & state.State_Enabled)
    fill = c.accent if enabled else c.frame
    if not (on or partly):
        box(painter, rect, c.hover if _lit(option) else c.surface, c.frame, radius=4, width=1.5)
        return
    box(painter, rect, fill, radius=4)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(
        QPen(QColor(c.accent_ink), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    middle, side = rect.center(), rect.width()
    if partly:
        painter.drawLine(QPointF(middle.x() - side / 4, middle.y()), QPointF(middle.x() + side / 4, middle.y()))
    else:
        points = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.33))
        painter.drawPolyline(QPolygonF([QPointF(rect.x() + x * side, rect.y() + y * side) for x, y in points]))
    painter.restore()


def draw_radio(painter: QPainter, option: QStyleOption, c: Colours) -> None:
    """A circle with a dot when on."""
    rect = QRectF(option.rect)
    state = QStyle.StateFlag
    on = bool(option.state & state.State_On)
    fill = c.accent if option.state & state.State_Enabled else c.frame
    line = fill if on else c.frame
    ground = c.hover if _lit(option) and not on else c.surface
    box(painter, rect, ground, line, radius=rect.width() / 2, width=2 if on else 1.5)
    if on:
        inset = rect.width() * 0.27
        box(painter, rect.adjusted(inset, inset, -inset, -inset), fill, radius=rect.width())


def _lit(option: QStyleOption) -> bool:
    state = QStyle.StateFlag
    return bool(option.state & state.State_MouseOver) and bool(option.state & state.State_Enabled)
