"""Reads the concerns this laptop may read, closed ones where asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.concerns import ConcernLine
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter


class ConcernsPresenter(Presenter):
    """Holds which concerns are asked for."""

    shown = Signal(object)  # Sequence[ConcernLine]

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.which = "all"
        self._found: Sequence[ConcernLine] = ()

    def ask(self) -> None:
        """Read them."""
        concerns = self.workspace.concerns
        self.jobs.read(lambda: concerns.all(closed=True), self._read, owner=self)

    def choose(self, which: str) -> None:
        """Show "all" that are open, those that "wait" for somebody, one kind, or the "closed" ones."""
        self.which = which
        self._show()

    def _read(self, found: Sequence[ConcernLine]) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        self.shown.emit([each for each in self._found if _fits(each, self.which)])


def _fits(line: ConcernLine, which: str) -> bool:
    closed = bool(line.view["standing"] == "closed")
    if which == "closed":
        return closed
    if which == "waits":
        return line.waits and not closed
    return not closed and which in ("all", line.view.kind.name)
