"""Makes buttons by what they mean: one main act a screen, ordinary acts, quiet acts, grave acts.

Guide: ``main_button(tr("Finish"), "done")`` · ``button(…)`` · ``quiet_button(…)`` (no frame, for rows and
bars) · ``grave_button(…)`` (cannot be undone) · ``icon_button("close", tr("Close"))`` (icon only: the words
are its accessible name and tool tip). A mnemonic is an ``&`` in the words.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from imsa_desktop.ui import appearance, icons
from imsa_desktop.ui.style.buttons import ROLE, role_of, words_colour
from imsa_desktop.ui.style.strokes import box, ring
from imsa_desktop.ui.widgets.push import PushButton

ICON_SIDE = 18


class ActButton(PushButton):
    """A push button whose icon takes the colour of its words."""

    def __init__(self, text: str, drawing: str | None, role: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._drawing = drawing
        self.setProperty(ROLE, role)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        appearance.appearance_changed().connect(self._tint)
        self._tint()

    def set_drawing(self, drawing: str | None) -> None:
        """Show another icon."""
        self._drawing = drawing
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._tint()

    def _tint(self) -> None:
        if self._drawing is None:
            self.setIcon(QIcon())
            return
        c = appearance.colours()
        words = QColor(words_colour(role_of(self), True, c))
        faint = QColor(c.frame)
        drawing, made = icons.directed(self._drawing, self.layoutDirection()), QIcon()
        for ratio in (1, 2, 3):
            side = ICON_SIDE * ratio
            made.addPixmap(icons.pixmap(drawing, side, words))
            made.addPixmap(icons.pixmap(drawing, side, faint), QIcon.Mode.Disabled)
        self.setIcon(made)


class IconButton(PushButton):
    """A square button with an icon alone; its words are its accessible name and tool tip."""

    def __init__(self, drawing: str, name: str, parent: QWidget | None = None, side: int = 32) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAutoDefault(False)
        self.setFixedSize(side, side)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_drawing(self, drawing: str) -> None:
        """Show another icon."""
        self._drawing = drawing
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            box(painter, self.rect(), c.hover)
        tint = QColor(c.ink if self.isEnabled() else c.frame)
        offset = (self.width() - ICON_SIDE) // 2
        drawing = icons.directed(self._drawing, self.layoutDirection())
        drawn = icons.pixmap(drawing, ICON_SIDE, tint, self.devicePixelRatioF())
        painter.drawPixmap(offset, (self.height() - ICON_SIDE) // 2, drawn)
        if self.hasFocus():
            ring(painter, self.rect(), c.focus)
        painter.end()


def _made(role: str, text: str, drawing: str | None, act: Callable[..., object] | None) -> ActButton:
    made = ActButton(text, drawing, role)
    if act is not None:
        made.clicked.connect(lambda: act())
    return made


def main_button(text: str, drawing: str | None = None, act: Callable[..., object] | None = None) -> ActButton:
    """The one main act of a screen."""
    return _made("main", text, drawing, act)


def button(text: str, drawing: str | None = None, act: Callable[..., object] | None = None) -> ActButton:
    """An ordinary act."""
    return _made("plain", text, drawing, act)


def quiet_button(text: str, drawing: str | None = None, act: Callable[..., object] | None = None) -> ActButton:
    """An act that should not draw the eye."""
    return _made("quiet", text, drawing, act)


def grave_button(text: str, drawing: str | None = None, act: Callable[..., object] | None = None) -> ActButton:
    """An act that cannot be undone."""
    return _made("grave", text, drawing, act)


def icon_button(drawing: str, name: str, act: Callable[..., object] | None = None) -> IconButton:
    """An act shown by an icon alone."""
    made = IconButton(drawing, name)
    if act is not None:
        made.clicked.connect(lambda: act())
    return made
