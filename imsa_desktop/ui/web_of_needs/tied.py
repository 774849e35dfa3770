"""Asks quietly, in a strip at the foot, about the needs tied to one that has just changed; it never blocks anything."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.needs_view import StateSet, TiedQuestion
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.presenters.needs import set_words
from imsa_desktop.ui.widgets.banner import announce
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.card import Line, empty_layout
from imsa_desktop.ui.widgets.chip import ChipButton
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.words import tr

_MOST = 6


class TiedStrip(QWidget):
    """One chip for each need that is tied to what changed; hidden while there is none."""

    look_asked = Signal(object)  # TiedQuestion
    undo_asked = Signal(object)  # StateSet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions: tuple[TiedQuestion, ...] = ()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Line())
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(Space.XL, Space.S, Space.L, Space.S)
        self._lines.setSpacing(Space.XS)
        whole.addLayout(self._lines)
        appearance.appearance_changed().connect(self.update)
        self.hide()

    def ask(self, changed: StateSet) -> None:
        """Ask about the needs tied to this one."""
        self.questions = changed.asked[:_MOST]
        empty_layout(self._lines)
        self._lines.addLayout(self._set(changed))
        holder = QWidget()
        flow = FlowLayout(holder, across=Space.S, down=Space.XS)
        for each in self.questions:
            flow.addWidget(self._chip(each))
        self._lines.addWidget(holder)
        self.setVisible(bool(self.questions))
        if self.questions:
            self.setAccessibleName(" ".join(each.words for each in self.questions))
            announce(self, self.accessibleName())

    def put_away(self) -> None:
        """Ask nothing more."""
        self.questions = ()
        self.hide()

    def _set(self, changed: StateSet) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(Label(set_words(changed), Text.STRONG), 1)
        row.addWidget(quiet_button(tr("Undo"), "undo", lambda: self._undo(changed)))
        row.addWidget(quiet_button(tr("Not now"), None, self.put_away))
        return row

    def _undo(self, changed: StateSet) -> None:
        self.put_away()
        self.undo_asked.emit(changed)

    def _chip(self, question: TiedQuestion) -> ChipButton:
        """The question itself is the button: one press looks at that need."""
        chip = ChipButton(question.words.replace("&", "&&"), "link", Tone.ACCENT)
        chip.setAccessibleName(tr("Look at “{need}”").format(need=question.title))
        chip.setAccessibleDescription(question.words)
        chip.clicked.connect(lambda: self.look_asked.emit(question))
        return chip
