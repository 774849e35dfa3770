"""Holds the directory: which part is shown, and what is looked for in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from imsa_desktop.services.directory import DirectoryLine
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter

_AFTER_KEY_MS = 60


@dataclass(frozen=True, slots=True)
class Listed:
    """What the page shows."""

    part: str
    text: str
    lines: Sequence[DirectoryLine]
    shared: bool  # whether others read what stands here


class DirectoryPresenter(Presenter):
    """Alone calls the services for the directory."""

    shown = Signal(object)  # Listed

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.part = "organisations"
        self.text = ""
        self._turn = 0
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_KEY_MS)
        self._timer.timeout.connect(self.ask)

    def choose(self, part: str) -> None:
        """Show another part."""
        self.part = part
        self.ask()

    def look_for(self, text: str) -> None:
        """Only entries that hold these words."""
        self.text = text
        self._timer.start()

    def ask(self) -> None:
        """Read the part; an answer that a later question has overtaken is dropped."""
        self._turn += 1
        turn, part, text, directory = self._turn, self.part, self.text, self.workspace.directory

        def done(listed: Listed) -> None:
            if turn == self._turn:
                self.shown.emit(listed)

        self.jobs.read(lambda: Listed(part, text, directory.lines(part, text), directory.shared()), done, owner=self)
