"""Draws what people write and pick in: lines, boxes of text, lists to choose from, dates."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComplex, QWidget

from imsa_desktop.ui.colours import Colours
from imsa_desktop.ui.style.strokes import box, chevron, ring

ARROW_WIDTH = 30


def draw_frame(painter: QPainter, rect: QRect, state: QStyle.StateFlag, c: Colours) -> None:
    """The box of an input: white with a frame that can be seen; a ring when it has the keyboard."""
    flag = QStyle.StateFlag
    enabled = bool(state & flag.State_Enabled) and not state & flag.State_ReadOnly
    box(painter, rect, c.surface if enabled else c.sunken, c.frame if enabled else c.line)
    if state & flag.State_HasFocus:
        ring(painter, rect, c.focus)


def draw_edges(painter: QPainter, rect: QRect, state: QStyle.StateFlag, c: Colours) -> None:
    """Only the line around an area that fills its own ground (text boxes, lists)."""
    flag = QStyle.StateFlag
    if state & flag.State_HasFocus:
        ring(painter, rect, c.focus)
    else:
        box(painter, rect, None, c.frame if state & flag.State_Enabled else c.line)


def draw_combo(painter: QPainter, option: QStyleOptionComplex, widget: QWidget | None, c: Colours) -> None:
    """A list to choose from."""
    state = option.state
    if isinstance(widget, QComboBox) and widget.isEditable():
        line = widget.lineEdit()
        if line is not None and line.hasFocus():
            state |= QStyle.StateFlag.State_HasFocus
    draw_frame(painter, option.rect, state, c)
    arrow = QRect(option.rect.right() - ARROW_WIDTH, option.rect.top(), ARROW_WIDTH, option.rect.height())
    arrow = QStyle.visualRect(option.direction, option.rect, arrow)  # at the other end where one reads from the right
    chevron(painter, arrow, c.ink if state & QStyle.StateFlag.State_Enabled else c.frame)


def draw_spin(painter: QPainter, option: QStyleOptionComplex, widget: QWidget | None, c: Colours) -> None:
    """A number, date or time with arrows for up and down."""
    state = option.state
    if widget is not None and widget.hasFocus():
        state |= QStyle.StateFlag.State_HasFocus
    draw_frame(painter, option.rect, state, c)
    half = option.rect.height() // 2
    upper = QRect(option.rect.right() - ARROW_WIDTH, option.rect.top() + 3, ARROW_WIDTH, half - 2)
    lower = QRect(upper.left(), option.rect.top() + half - 1, ARROW_WIDTH, half - 2)
    chevron(painter, QStyle.visualRect(option.direction, option.rect, upper), c.quiet_ink, up=True)
    chevron(painter, QStyle.visualRect(option.direction, option.rect, lower), c.quiet_ink)
