"""Stands for the messages of a long chat that have no row of their own: all are chosen together, or shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.style.strokes import box
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.words import tr


class RestRow(QWidget):
    """How many more messages there are; ``numbers`` are their places in the thread."""

    toggled = Signal()
    more_asked = Signal()

    def __init__(self, place: int, numbers: range, last_day: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place, self.numbers = place, numbers
        self._known: frozenset[int] = frozenset()
        self._last_day = last_day
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        row.setSpacing(Space.M)
        self.box = QCheckBox()
        self.box.setChecked(True)
        self.box.toggled.connect(self.toggled)
        row.addWidget(self.box, 1)
        self.more = quiet_button(tr("Show more of them"), "down", self.more_asked.emit)
        row.addWidget(self.more)
        self._say()

    def chosen(self) -> set[int]:
        """The messages behind it that are to be taken in."""
        return set(self.numbers) - self._known if self.box.isChecked() else set()

    def set_known(self, known: frozenset[int]) -> None:
        """Say which messages of the thread are in the case already: those are not taken in twice."""
        self._known = known
        self.box.setEnabled(not known.issuperset(self.numbers))
        self._say()

    def _say(self) -> None:
        here = sum(number in self._known for number in self.numbers)
        words = tr("and {n} more messages, until {day}").format(n=len(self.numbers), day=self._last_day)
        if here:
            words += " · " + tr("{n} of them are in the case already").format(n=here)
        self.box.setText(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        box(painter, QRect(self.rect()), c.surface if self.box.isChecked() else c.sunken, c.line, radius=8)
        painter.end()
