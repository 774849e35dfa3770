"""Shows one thing of a list as a row that is clickable as a whole and reached with the keyboard.

Guide: ``Row("task", tr("Reply to council"), tr("C-0142 · due tomorrow"), trailing=[chip])``; connect
``row.opened``. ``selected=True`` marks the chosen one of a list; ``close=True`` sets rows close together, for lists
of the day. For long lists use a model, not rows.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.style.strokes import box, ring
from imsa_desktop.ui.widgets.card import Picture
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.widgets.push import Press

_OTHER_HEIGHT = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange})


class Row(Press):
    """Icon, two lines of words, and what stands at the right."""

    opened = Signal()

    def __init__(
        self,
        drawing: str | None,
        first: str,
        second: str = "",
        trailing: Sequence[QWidget] = (),
        *,
        tone: Tone | None = None,
        selected: bool = False,
        close: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._selected = selected
        self._heights: dict[int, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.row = QHBoxLayout(self)
        above = Space.XS if close else Space.M
        self.row.setContentsMargins(Space.M, above, Space.M, above)
        self.row.setSpacing(Space.M)
        if drawing:
            self.row.addWidget(Picture(drawing, 20, tone))
        self.words = words = QVBoxLayout()  # takes further lines of words
        words.setSpacing(2)
        self._first = Label(first, Text.STRONG)
        self._second = Label(second, Text.SMALL, quiet=True)
        if not second:
            self._second.hide()
        words.addWidget(self._first)
        words.addWidget(self._second)
        self.row.addLayout(words, 1)
        for widget in trailing:
            self.row.addWidget(widget)
        self.setAccessibleName(", ".join(part for part in (first, second) if part))
        for child in self.findChildren(Label):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self.opened)

    def set_selected(self, selected: bool) -> None:
        """Mark the row as the chosen one."""
        self._selected = selected
        self.update()

    def sizeHint(self) -> QSize:
        return self.row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.row.minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """The height its words need; asked again for every row whenever one of them moves, so it is remembered."""
        if width not in self._heights:
            self._heights[width] = max(44, self.row.totalHeightForWidth(width))
        return self._heights[width]

    def event(self, event: QEvent) -> bool:
        if event.type() in _OTHER_HEIGHT:
            self._heights.clear()
        return super().event(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def keyPressEvent(self, event: object) -> None:
        if getattr(event, "key", lambda: None)() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]  # reason: always a QKeyEvent

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        rect = QRect(self.rect())
        if self._selected:
            shade = c.tone(Tone.ACCENT)
            box(painter, rect, shade.ground, radius=8)
            bar = rect.adjusted(0, 8, -(rect.width() - 4), -8)
            box(painter, QStyle.visualRect(self.layoutDirection(), rect, bar), c.accent, radius=2)
        elif self.underMouse() or self.isDown():
            box(painter, rect, c.hover, radius=8)
        if self.hasFocus():
            ring(painter, rect, c.focus, radius=8)
        painter.end()


def elided(words: str, width: int, text: Text = Text.BODY) -> str:
    """``words`` cut to ``width`` pixels with an ellipsis."""
    return QFontMetrics(appearance.font(text)).elidedText(words, Qt.TextElideMode.ElideRight, width)


__all__ = ["Row", "elided"]
