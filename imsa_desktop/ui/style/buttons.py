"""Draws push buttons by their role: the one main act of a screen, ordinary acts, quiet acts, and grave ones."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QWidget

from imsa_desktop.ui.colours import Colours, Tone
from imsa_desktop.ui.style.strokes import box, ring

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
    elif role == "main":
        ground, line = c.sunken, c.line
    elif role == "quiet":
        ground, line = (c.hover if over or down else None), None
    elif role == "grave":
        shade = c.tone(Tone.PROBLEM)
        ground, line = (shade.ground if over or down else c.surface), shade.ink
    if not enabled and role != "quiet":
        line = c.line
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
        return c.quiet_ink
    if role == "main":
        return c.accent_ink
    if role == "grave":
        return c.tone(Tone.PROBLEM).ink
    return c.tone(Tone.ACCENT).ink if role == "quiet" else c.ink


def label_option(option: QStyleOptionButton, widget: QWidget | None, c: Colours) -> QStyleOptionButton:
    """The same option with the words in the colour the role asks for."""
    coloured = QStyleOptionButton(option)
    enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
    palette = QPalette(option.palette)
    palette.setColor(QPalette.ColorRole.ButtonText, QColor(words_colour(role_of(widget), enabled, c)))
    coloured.palette = palette
    return coloured
