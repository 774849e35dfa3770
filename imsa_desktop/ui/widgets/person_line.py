"""Shows a person in a list: initials in a circle, the name, a quiet line, chips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.style.strokes import box
from imsa_desktop.ui.widgets.labels import Help, Label


class Initials(QWidget):
    """A circle with one or two letters."""

    def __init__(self, name: str, side: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = [word for word in name.split() if word]
        self._letters = "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        shade = appearance.colours().tone(Tone.ACCENT)
        painter = QPainter(self)
        box(painter, self.rect(), shade.ground, shade.line, radius=self.width() / 2)
        painter.setPen(QColor(shade.ink))
        painter.setFont(appearance.font(Text.STRONG))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()


class PersonLine(QWidget):
    """One person."""

    def __init__(self, name: str, second: str, trailing: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.M)
        row.addWidget(Initials(name))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(name, Text.STRONG))
        words.addWidget(Help(second))
        row.addLayout(words, 1)
        for widget in trailing:
            row.addWidget(widget)
        self.setAccessibleName(", ".join(part for part in (name, second) if part))
