"""Holds the records of some chapters of one case file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.chapters import Lines
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_protocol.identifiers import SpaceId


class ChaptersPresenter(Presenter):
    """Alone calls the services for the records of some kinds."""

    lines_read = Signal(object)  # services.chapters.Lines

    def __init__(
        self,
        desk: Desk,
        space: SpaceId,
        kinds: Sequence[str],
        parent: QObject | None = None,
        *,
        more: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self.space, self.kinds = space, tuple(kinds)
        self._more = dict(more or {})
        self._asking = False
        self._again = False

    def ask(self) -> None:
        """Read the lines afresh; what is asked meanwhile is asked once more afterwards."""
        if self._asking:
            self._again = True
            return
        self._asking = True
        chapters, space, kinds, more = self.workspace.chapters, self.space, self.kinds, self._more

        def failed(error: Exception) -> None:
            self._asking = False
            self.jobs.went_wrong.emit(error)

        self.jobs.read(lambda: chapters.read(space, kinds, more=more), self._read, failed=failed, owner=self)

    def _read(self, lines: Lines) -> None:
        self._asking = False
        if self._again:
            self._again = False
            self.ask()
        self.lines_read.emit(lines)
