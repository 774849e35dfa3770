"""Draws push buttons by their role: the one main act of a screen, ordinary acts, quiet acts, and grave ones."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QWidget

from imsa_desktop.ui.colours import Colours, Tone
from imsa_desktop.ui.style.strokes import box, dashes, ring

AT_START = "label_at_start"  # dynamic property: words at the start of a wide button
GAP = 8
PADDING = 12
ROLE = "button_role"  # dynamic property: "main", "plain" (default), "quiet", "grave"


def role_of(widget: QWidget | None) -> str:
    """The role a button was given."""
    return str(widget.property(ROLE) or "plain") if widget else "plain"


def draw_panel(painter: QPainter, option: QStyleOptionButton, widget: QWidget | None, c: Colours) -> None:
    """The ground and frame of a push button, and its focus ring."""
    state = QStyle.StateFlag
    enabled = bool(option.state & state.State_Enabled)
    over = enabled and bool(option.state & state.State_MouseOver)
    down = bool(option.state & (state.State_Sunken | state.State_On))
    role = role_of(widget)
    ground: str | None = c.hover if over or down else c.surface
    line: str | None = c.frame
    if role == "main" and enabled:
        ground, line = (c.accent_hover if over or down else c.accent), None
    elif role == "quiet":
        ground, line = (c.hover if over or down else None), None
    elif role == "grave":
        shade = c.tone(Tone.PROBLEM)
        ground, line = (shade.ground if over or down else c.surface), shade.ink
    if not enabled and role != "quiet":
        dashes(painter, option.rect, c.off_ink)  # not by colour alone: black stays black in high contrast
        return
    if down and role in ("plain", "grave"):
        ground = c.tone(Tone.ACCENT).ground if role == "plain" else c.tone(Tone.PROBLEM).ground
    box(painter, option.rect, ground, line)
    if option.state & state.State_HasFocus and enabled:
        ring(painter, option.rect, c.focus)
        if role == "main":
            box(painter, option.rect.adjusted(3, 3, -3, -3), None, c.surface, radius=4)


def words_colour(role: str, enabled: bool, c: Colours) -> str:
    """The colour of the words of a button of this role."""
    if not enabled:
        return c.off_ink
    if role == "main":
        return c.accent_ink
    if role == "grave":
        return c.tone(Tone.PROBLEM).ink
    return c.tone(Tone.ACCENT).ink if role == "quiet" else c.ink


def draw_label(painter: QPainter, option: QStyleOptionButton, widget: QWidget | None, c: Colours) -> None:
    """Icon and words in the middle, or at the start where the button asks for it."""
    enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
    side = 0 if option.icon.isNull() else option.iconSize.width()
    words = option.fontMetrics.size(Qt.TextFlag.TextShowMnemonic, option.text).width()
    gap = GAP if side and words else 0
    rect = option.rect
    start = rect.left() + max(PADDING, (rect.width() - side - gap - words) // 2)
    if widget is not None and widget.property(AT_START):
        start = rect.left() + PADDING
    whole = QRect(start, rect.top(), side + gap + words, rect.height())
    whole = QStyle.visualRect(option.direction, rect, whole)
    left_to_right = option.direction == Qt.LayoutDirection.LeftToRight
    if side:
        x = whole.left() if left_to_right else whole.right() - side + 1
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        option.icon.paint(painter, QRect(x, rect.center().y() - side // 2 + 1, side, side), mode=mode)
    painter.setPen(QColor(words_colour(role_of(widget), enabled, c)))
    text = whole.adjusted(side + gap, 0, 0, 0) if left_to_right else whole.adjusted(0, 0, -side - gap, 0)
    painter.drawText(text, flags, option.text)
