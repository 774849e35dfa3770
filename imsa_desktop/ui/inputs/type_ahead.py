"""Takes one of many: a few letters find it in a list, Enter takes it, and any other words are kept as typed.

The suggestions are a child of the window and not a window of their own, so nothing ever takes the keyboard away
from the line that is being typed in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from imsa_desktop.casework.declaration import Field
from imsa_desktop.casework.folding import fold
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.style.strokes import box
from imsa_desktop.ui.widgets.banner import announce
from imsa_desktop.ui.words import label_of, tr

_MOST = 7
_ENOUGH_LETTERS = 3


class Offered(Protocol):
    """One thing of a list."""

    @property
    def code(self) -> str:
        """What is stored."""

    @property
    def name(self) -> str:
        """What is read and typed."""

    @property
    def own_name(self) -> str:
        """What stands quietly beside it."""


class Offers(Protocol):
    """Looks through a list that lies in memory and never waits."""

    @property
    def find(self) -> Callable[[str], Sequence[Any]]:
        """What fits some letters, best first."""

    @property
    def code(self) -> Callable[[str], str]:
        """The code of words typed whole, or the words."""

    @property
    def words(self) -> Callable[[str | None], str]:
        """The words of a code, or what was stored."""


class TypeAheadInput(FieldInput):
    """A line with what fits beneath it."""

    picked = Signal(str)  # the code, when one was taken from the list

    def __init__(
        self, field: Field, offers: Offers, parent: QWidget | None = None, *, hint: str = "", wide: int = 44
    ) -> None:
        super().__init__(field, parent)
        self._list = offers
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint or tr("Type a few letters"))
        self._wide = wide
        appearance.appearance_changed().connect(self._restyle)
        self._restyle()
        self.line.textEdited.connect(self._typed)
        self._offers = OfferList(self.line, self._take)
        self.take_control(self.line)
        self.line.installEventFilter(self)
        self.label.setText(label_of(field).replace("&", "&&"))
        self.help.setVisible(False)

    def _restyle(self) -> None:
        self.line.setMaximumWidth(QFontMetrics(appearance.font()).averageCharWidth() * self._wide)

    def value(self) -> Any:
        words = self.line.text().strip()
        if not words:
            return None
        meant = self._meant(words)
        return meant.code if meant is not None else self._list.code(words)

    def fill(self, value: Any) -> None:
        self._offers.hide()
        self.line.setText(self._list.words(value) if value else "")
        if self.line.hasFocus():
            self.line.selectAll()

    def _meant(self, words: str) -> Offered | None:
        """The one thing whose name begins with at least three letters typed, if there is just one."""
        if len(words) < _ENOUGH_LETTERS:
            return None
        begun = [each for each in self._list.find(words) if fold(each.name).startswith(fold(words))]
        return begun[0] if len(begun) == 1 else None

    def offered(self) -> list[str]:
        """The names offered now, the one Enter takes first among equals."""
        return [each.name for each in self._offers.offered] if self._offers.isVisible() else []

    def _typed(self, words: str) -> None:
        self.on_edit()
        found = list(self._list.find(words))[:_MOST] if words.strip() else []
        self._offers.offer(found)
        if found:
            announce(self.line, tr("{name}, Enter to take it").format(name=found[0].name))

    def _take(self, chosen: Offered) -> None:
        self._offers.hide()
        self.line.setText(chosen.name)
        self.on_edit()
        self.picked.emit(chosen.code)

    def _say_what_is_meant(self) -> None:
        """Who types "viet", or a code, and goes on sees what is kept."""
        words = self._list.words(self.value())
        if words and words != self.line.text():
            self.line.setText(words)
            self.on_edit()
            self.picked.emit(self.value())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._offers.isVisible():
                return self._offers.key(event.key())
            if event.type() == QEvent.Type.FocusOut:
                self._say_what_is_meant()
            if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self._offers.hide()
        return super().eventFilter(watched, event)


class OfferList(QWidget):
    """The list beneath the line; it follows the line and never has the keyboard."""

    def __init__(self, line: QLineEdit, take: Callable[[Any], None]) -> None:
        super().__init__(line)
        self._line, self._take = line, take
        self.offered: list[Offered] = []
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        line.destroyed.connect(self.deleteLater)
        self.setAccessibleName(tr("What fits"))
        self.hide()

    def offer(self, offered: Sequence[Offered]) -> None:
        """Show these, the first one marked."""
        self.offered, self._at = list(offered), 0
        if not offered:
            self.hide()
            return
        window = self._line.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        high = self._row_height() * len(self.offered) + 2 * Space.XS
        below = self._line.mapTo(window, QPoint(0, self._line.height() + 2))
        if below.y() + high > window.height():
            below = self._line.mapTo(window, QPoint(0, -high - 2))
        self.setGeometry(QRect(below, QSize(max(self._line.width(), 280), high)))
        self.show()
        self.raise_()
        self.update()

    def key(self, key: int) -> bool:
        """Move, take or put away; says whether the key meant anything here."""
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._at = (self._at + (1 if key == Qt.Key.Key_Down else -1)) % len(self.offered)
            self.update()
            announce(self._line, self.offered[self._at].name)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.offered[self._at])
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._at = self._row_at(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._take(self.offered[self._row_at(event)])

    def _row_at(self, event: QMouseEvent) -> int:
        at = int((event.position().y() - Space.XS) // self._row_height())
        return max(0, min(len(self.offered) - 1, at))

    def _row_height(self) -> int:
        return max(32, self._line.fontMetrics().height() + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        box(painter, self.rect(), c.surface, c.frame, radius=8)
        high = self._row_height()
        for at, each in enumerate(self.offered):
            row = QRect(Space.XS, Space.XS + at * high, self.width() - 2 * Space.XS, high)
            if at == self._at:
                box(painter, row, c.tone(Tone.ACCENT).ground, c.accent, radius=6)
            inner = row.adjusted(Space.M, 0, -Space.M, 0)
            painter.setFont(appearance.font(Text.STRONG if at == self._at else Text.BODY))
            painter.setPen(QColor(c.ink))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, each.name)
            painter.setFont(appearance.font(Text.SMALL))
            painter.setPen(QColor(c.quiet_ink))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, each.own_name)
        painter.end()
