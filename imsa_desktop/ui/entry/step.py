"""Is the base of the steps of the welcome: a title, what it is about, the work, and Go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import main_button, quiet_button
from imsa_desktop.ui.widgets.card import Column
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.words import explain, tr


class Step(QWidget):
    """One screen of the welcome."""

    went_on = Signal()
    went_back = Signal()

    def __init__(self, title: str, about: str, *, on: str = "", can_go_back: bool = True) -> None:
        super().__init__()
        self.column = Column(measure=78, margin=Space.XXL + 8)
        self.column.body.setSpacing(Space.L)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.column)
        self.column.body.addSpacing(Space.XL)
        self.column.add(Label(title, Text.DISPLAY))
        self.column.add(Label(about, quiet=True))
        self.trouble = Banner(Tone.PROBLEM, "")
        self.trouble.hide()
        self.column.add(self.trouble)
        self.column.body.addSpacing(Space.S)
        self.work = QVBoxLayout()
        self.work.setSpacing(Space.L)
        self.column.add(self.work)
        row = QHBoxLayout()
        row.setContentsMargins(0, Space.L, 0, 0)
        row.setSpacing(Space.M)
        self._on_words = on or tr("&Go on")
        self.on = main_button(self._on_words, "forward", self.go_on)
        row.addWidget(self.on)
        self.back = quiet_button(tr("&Back"), "back", self.went_back.emit)
        if not can_go_back:
            self.back.hide()
        row.addWidget(self.back)
        row.addStretch(1)
        self.acts = row
        self.column.add(row)

    def add(self, thing: QWidget | QLayout) -> None:
        """Add to the work of this step."""
        if isinstance(thing, QWidget):
            self.work.addWidget(thing)
        else:
            self.work.addLayout(thing)

    def go_on(self) -> None:
        """Go on if this step is done; else say what is missing."""
        self.went_on.emit()

    def enter(self) -> None:
        """The step came to the front: put the keyboard where the work begins."""
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str, title: str = "", tone: Tone = Tone.PROBLEM) -> None:
        """Say what is missing or wrong; "" takes it away."""
        self.trouble.say(tone, words, title)
        self.trouble.setVisible(bool(words or title))
        self.column.ensureWidgetVisible(self.trouble)

    def failed(self, error: Exception) -> None:
        """Explain an error above the work."""
        self.busy(False)
        said = explain(error)
        self.say(" ".join(part for part in (said.safe, said.to_do) if part), said.happened)

    def busy(self, busy: bool, words: str = "") -> None:
        """While something takes time, the button says so and waits."""
        self.on.setEnabled(not busy)
        self.back.setEnabled(not busy)
        self.on.setText(words if busy and words else self._on_words)
