"""Shows the places of the window as a list at its side: an icon, a word, and how many things wait there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QSizePolicy, QStyle, QVBoxLayout, QWidget

from imsa_desktop.ui import appearance, icons
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.page import Place
from imsa_desktop.ui.style.strokes import box, ring
from imsa_desktop.ui.widgets.push import Press
from imsa_desktop.ui.words import tr

WIDE = 216
NARROW = 60
_GROUPS_BEGIN = (40, 78)


class NavigationEntry(Press):
    """One place."""

    reached = Signal(QWidget)  # the keyboard has come to it

    def __init__(self, name: str, label: str, drawing: str, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.drawing = name, drawing
        self.narrow = False
        self.waiting = 0
        self.setText(label)
        self.setCheckable(True)
        self.setToolTip(f"{label}  {shortcut}".strip())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(label)

    def set_waiting(self, count: int) -> None:
        """Show how many things wait there."""
        self.waiting = count
        words = tr("{n} waiting").format(n=count) if count else ""
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(NARROW - 16 if self.narrow else WIDE - 24, max(38, self.fontMetrics().height() + 14))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        rect = self.rect()
        chosen = self.isChecked()
        if chosen:
            box(painter, rect, c.surface, c.line, radius=8)
            bar = rect.adjusted(0, 9, -(rect.width() - 4), -9)
            box(painter, QStyle.visualRect(self.layoutDirection(), rect, bar), c.accent, radius=2)
        elif self.underMouse():
            box(painter, rect, c.hover, radius=8)
        ink = QColor(c.tone(Tone.ACCENT).ink if chosen else c.ink)
        side = 20
        x = (rect.width() - side) // 2 if self.narrow else Space.M
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if right_to_left and not self.narrow:
            x = rect.width() - side - Space.M
        at = rect.center().y() - side // 2 + 1
        painter.drawPixmap(x, at, icons.pixmap(self.drawing, side, ink, self.devicePixelRatioF()))
        if not self.narrow:
            painter.setFont(appearance.font(Text.STRONG if chosen else Text.BODY))
            painter.setPen(ink)
            words = rect.adjusted(Space.M + side + Space.M, 0, -Space.S, 0)
            if right_to_left:
                words = rect.adjusted(Space.S, 0, -(Space.M + side + Space.M), 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        if self.waiting:
            self._paint_waiting(painter, rect)
        if self.hasFocus():
            ring(painter, rect, c.focus, radius=8)
        painter.end()

    def _paint_waiting(self, painter: QPainter, rect: QRect) -> None:
        """How many wait, in a pill; where there is no room for it a dot, the number being in the description."""
        shade = appearance.colours().tone(Tone.WARNING)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.narrow:
            dot = QRect(rect.left() + 4 if right_to_left else rect.right() - 14, rect.top() + 5, 10, 10)
            box(painter, dot, shade.ink, appearance.colours().sunken, radius=5, width=1.5)
            return
        words = str(min(self.waiting, 99))
        painter.setFont(appearance.font(Text.SMALL))
        high = painter.fontMetrics().height() + 6
        wide = max(high, painter.fontMetrics().horizontalAdvance(words) + 12)
        left = rect.left() + 4 if right_to_left else rect.right() - wide - 4
        pill = QRect(left, rect.center().y() - high // 2 + 1, wide, high)
        box(painter, pill, shade.ground, shade.line, radius=high / 2)
        painter.setPen(QColor(shade.ink))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


class _Gap(QWidget):
    """A hairline between groups of places."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(Space.L - 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QRect(Space.M, self.height() // 2, self.width() - 2 * Space.M, 1)
        painter.fillRect(line, QColor(appearance.colours().line))
        painter.end()


class _Scroll(QScrollArea):
    """Lets the places move where the window is too low for all of them; otherwise it is not to be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.setWidget(self.inside)
        for part in (self, self.viewport(), self.inside):
            part.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 120)


def _group(order: int) -> int:
    """Places of every day, those of the service, those of this laptop: three groups are taken in at a glance."""
    return sum(order >= first for first in _GROUPS_BEGIN)


class Navigation(QWidget):
    """The list of places."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Places"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        self._scroll = _Scroll()
        whole.addWidget(self._scroll)
        self._body = QVBoxLayout(self._scroll.inside)
        self._body.setContentsMargins(Space.M, Space.L, Space.M, Space.M)
        self._body.setSpacing(2)
        self._group = QButtonGroup(self)
        self._entries: dict[str, NavigationEntry] = {}
        before: int | None = None
        for number, place in enumerate(entries, 1):
            if before is not None and _group(place.order or 0) != before:
                self._body.addWidget(_Gap())
            before = _group(place.order or 0)
            shortcut = f"Ctrl+{number}" if number <= 9 else ""
            entry = NavigationEntry(place.name, place.label(), place.icon, shortcut)
            entry.clicked.connect(self._clicked)
            entry.reached.connect(self._scroll.ensureWidgetVisible)
            self._group.addButton(entry)
            self._entries[place.name] = entry
            self._body.addWidget(entry)
        self._body.addStretch(1)
        self._narrow = False
        self.set_narrow(False)
        appearance.appearance_changed().connect(self._fit)

    def add_below(self, widget: QWidget) -> None:
        """Put something at the foot of the list."""
        self._body.addWidget(widget)

    def names(self) -> tuple[str, ...]:
        """The places, in order."""
        return tuple(self._entries)

    def mark(self, name: str) -> None:
        """Show which place is at the front; a place that is not in the list marks nothing."""
        self._group.setExclusive(False)
        for key, entry in self._entries.items():
            entry.setChecked(key == name)
        self._group.setExclusive(True)

    def set_waiting(self, name: str, count: int) -> None:
        """Show how many things wait at a place."""
        if name in self._entries:
            self._entries[name].set_waiting(count)

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone, for narrow windows."""
        self._narrow = narrow
        self.setFixedWidth(NARROW if narrow else max(WIDE, self._widest()))
        self._body.setContentsMargins(8 if narrow else Space.M, Space.L, 8 if narrow else Space.M, Space.M)
        for entry in self._entries.values():
            entry.narrow = narrow
            entry.updateGeometry()
            entry.update()

    def to_spare(self) -> int:
        """How much narrower the window may become by showing icons alone; it must not hold itself open."""
        return 0 if self._narrow else self.width() - NARROW

    def _fit(self) -> None:
        self.set_narrow(self._narrow)

    def _widest(self) -> int:
        """Room for the longest label in larger text, with its icon and the number of what waits."""
        metrics = QFontMetrics(appearance.font(Text.STRONG))
        words = max((metrics.horizontalAdvance(entry.text()) for entry in self._entries.values()), default=0)
        return words + metrics.horizontalAdvance("99") + 2 * Space.M + 3 * Space.M + 20 + 16

    def _clicked(self) -> None:
        entry = self.sender()
        if isinstance(entry, NavigationEntry):
            self.chosen.emit(entry.name)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(c.sunken))
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), QColor(c.line))
        painter.end()
