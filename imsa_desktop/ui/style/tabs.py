"""Draws tabs as words on a line, the chosen one with a bar beneath it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QWidget

from imsa_desktop.ui.colours import Colours, Tone
from imsa_desktop.ui.style.strokes import box


def draw_shape(painter: QPainter, option: QStyleOptionTab, c: Colours) -> None:
    """The ground of a tab: nothing but its line, a tint under the pointer, a bar when it is chosen."""
    rect = option.rect
    state = QStyle.StateFlag
    chosen = bool(option.state & state.State_Selected)
    if option.state & state.State_MouseOver and not chosen:
        box(painter, rect.adjusted(2, 2, -2, -4), c.hover)
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(c.line))
    if chosen:
        painter.fillRect(QRect(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 3), QColor(c.accent))
    if option.state & state.State_HasFocus and chosen:
        box(painter, rect.adjusted(2, 2, -2, -4), None, c.focus, width=3)


def draw_label(painter: QPainter, option: QStyleOptionTab, widget: QWidget | None, c: Colours) -> None:
    """The words of a tab."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.save()
    painter.setPen(QColor(c.tone(Tone.ACCENT).ink if chosen else c.quiet_ink))
    if widget is not None:
        painter.setFont(widget.font())
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
    painter.drawText(option.rect.adjusted(0, 0, 0, -3), flags, option.text)
    painter.restore()
