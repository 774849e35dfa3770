"""Asks quietly, in a strip at the foot, about the needs tied to one that has just changed; it never blocks anything."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.needs_view import StateSet, TiedQuestion
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.widgets.banner import announce
from imsa_desktop.ui.widgets.buttons import button, quiet_button
from imsa_desktop.ui.widgets.card import Line, Picture, empty_layout
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.words import tr

_MOST = 3


class TiedStrip(QWidget):
    """One line for each need that is tied to what changed; hidden while there is none."""

    look_asked = Signal(object)  # TiedQuestion

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
        for at, each in enumerate(self.questions):
            self._lines.addLayout(self._line(each, last=at == len(self.questions) - 1))
        self.setVisible(bool(self.questions))
        if self.questions:
            self.setAccessibleName(" ".join(each.words for each in self.questions))
            announce(self, self.accessibleName())

    def put_away(self) -> None:
        """Ask nothing more."""
        self.questions = ()
        self.hide()

    def _line(self, question: TiedQuestion, *, last: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(Picture("link", 18))
        row.addWidget(Label(question.words), 1)
        look = button(tr("Look at it"), "right", lambda: self.look_asked.emit(question))
        look.setAccessibleName(tr("Look at “{need}”").format(need=question.title))
        row.addWidget(look)
        if last:
            row.addWidget(quiet_button(tr("Not now"), None, self.put_away))
        return row
