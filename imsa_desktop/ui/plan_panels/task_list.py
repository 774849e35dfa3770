"""Is the list at the side of a safety plan: every heading, how far it is, and which one is in front."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from imsa_desktop.ui import appearance, icons
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.plan_panels.entries import Entry, Group
from imsa_desktop.ui.style.strokes import box, ring
from imsa_desktop.ui.widgets.card import Card, Column
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.widgets.push import Press
from imsa_desktop.ui.words import tr

_ICON = 16


class TaskList(Column):
    """The whole list; arrow keys move within it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(measure=None, margin=0, parent=parent)
        self.setAccessibleName(tr("Parts of the safety plan"))
        self._lines: dict[str, TaskLine] = {}
        self._titles: tuple[str, ...] = ()
        self._front = ""
        self.body.setSpacing(Space.S)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show how far everything is; the lines are made once."""
        entries = [entry for group in groups for entry in group.entries]
        if [entry.key for entry in entries] != list(self._lines):
            self._build(groups)
        for entry in entries:
            self._lines[entry.key].say(entry)

    def mark(self, key: str) -> None:
        """Mark the line in front and bring it into sight."""
        self._front = key
        for each, line in self._lines.items():
            line.set_front(each == key)
        if key in self._lines:
            self.ensureWidgetVisible(self._lines[key], 0, 40)

    def after(self, key: str, step: int = 1) -> str | None:
        """The key of the line after this one (or before), None at the end."""
        keys = list(self._lines)
        at = keys.index(key) + step if key in keys else 0
        return keys[at] if 0 <= at < len(keys) else None

    def line(self, key: str) -> TaskLine:
        """The line of a part."""
        return self._lines[key]

    def _build(self, groups: Sequence[Group]) -> None:
        self.clear()
        self._lines = {}
        for group in groups:
            self.add(Label(group.title, Text.SMALL, quiet=True))
            card = Card(padding=Space.S)
            card.body.setSpacing(0)
            for entry in group.entries:
                line = TaskLine(entry)
                line.clicked.connect(lambda _=False, key=entry.key: self.chosen.emit(key))
                line.moved.connect(self._move)
                self._lines[entry.key] = line
                card.add(line)
            self.add(card)

    def _move(self, step: int) -> None:
        sender = self.sender()
        for key, line in self._lines.items():
            if line is sender:
                there = self.after(key, step)
                if there is not None:
                    self._lines[there].setFocus(Qt.FocusReason.TabFocusReason)
                    self.ensureWidgetVisible(self._lines[there])
                return


class TaskLine(Press):
    """One line: its title, and at the right how far it is; clickable as a whole."""

    moved = Signal(int)

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        self._is_front = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.say(entry)

    def say(self, entry: Entry) -> None:
        """Show how far it is now."""
        self._entry = entry
        self.setText(entry.title)
        self.setAccessibleName(entry.title)
        self.setAccessibleDescription(entry.state)
        self.setToolTip(f"{entry.title}: {entry.state}")
        self.update()

    def set_front(self, front: bool) -> None:
        """Mark it as the one in front."""
        self._is_front = front
        self.update()

    def sizeHint(self) -> QSize:
        high = QFontMetrics(appearance.font(Text.BODY)).height()
        return QSize(240, max(34, high + 16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        rect = self.rect()
        if self._is_front:
            box(painter, rect, c.tone(Tone.ACCENT).ground, radius=7)
            box(painter, QRect(0, 7, 4, rect.height() - 14), c.accent, radius=2)
        elif self.underMouse():
            box(painter, rect, c.hover, radius=7)
        inner = rect.adjusted(Space.M, 0, -Space.S, 0)
        room = inner.width() - self._paint_state(painter, inner) - Space.S
        painter.setFont(appearance.font(Text.STRONG if self._is_front else Text.BODY))
        painter.setPen(QColor(c.ink))
        words = painter.fontMetrics().elidedText(self._entry.title, Qt.TextElideMode.ElideRight, room)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(inner.left(), 0, room, rect.height()), side, words)
        if self.hasFocus():
            ring(painter, rect, c.focus, radius=7)
        painter.end()

    def _paint_state(self, painter: QPainter, inner: QRect) -> int:
        """Paint how far it is; returns how wide that is."""
        c, entry = appearance.colours(), self._entry
        shade = c.tone(entry.tone)
        painter.setFont(appearance.font(Text.SMALL))
        words = painter.fontMetrics().horizontalAdvance(entry.state)
        wide = words + (_ICON + 4 if entry.drawing else 0) + (2 * Space.S if entry.strong else 0)
        at = QRect(inner.right() - wide, inner.top(), wide, inner.height())
        ink = QColor(shade.ink if entry.strong else c.quiet_ink)
        if entry.strong:
            tag = at.adjusted(0, (at.height() - 24) // 2, 0, -((at.height() - 24) // 2))
            box(painter, tag, shade.ground, shade.line, radius=tag.height() / 2)
            at = at.adjusted(Space.S, 0, -Space.S, 0)
        if entry.drawing:
            drawn = icons.pixmap(entry.drawing, _ICON, ink, self.devicePixelRatioF())
            painter.drawPixmap(at.left(), at.center().y() - _ICON // 2 + 1, drawn)
            at = at.adjusted(_ICON + 4, 0, 0, 0)
        painter.setPen(ink)
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, entry.state)
        return wide
