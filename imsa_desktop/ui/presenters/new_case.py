"""Opens a case file from its first word, and the editors of what is written into it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.cases import CaseStart, OpenedCase
from imsa_desktop.services.editor import Editor
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter


class NewCasePresenter(Presenter):
    """Knows whether the case file is there yet; it is made once, however often it is asked for."""

    opened = Signal(object)  # OpenedCase

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.case: OpenedCase | None = None
        self._asked = False
        self._waiting: list[Callable[[OpenedCase], None]] = []

    def open(self, then: Callable[[OpenedCase], None] | None = None) -> None:
        """Make the case file, unless it is there; ``then`` is told which it is."""
        if self.case is not None:
            if then is not None:
                then(self.case)
            return
        if then is not None:
            self._waiting.append(then)
        if self._asked:
            return
        self._asked = True
        cases = self.workspace.cases
        self.jobs.read(  # among what is looked up: locking waits for that, and then saves what was typed until now
            lambda: cases.open_case(CaseStart(case={"stage": "referral"})),
            self._opened,
            failed=self._failed,
            owner=self,
        )

    def editor(self, kind: str) -> Callable[[], Editor]:
        """What opens the editor of a record of the case; to be called on a reader's thread."""
        records, case = self.workspace.records, self.case
        space = case.space if case is not None else None
        return lambda: records.open_editor(kind, space=space)

    def _opened(self, case: OpenedCase) -> None:
        self.case = case
        self.opened.emit(case)
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then(case)

    def _failed(self, error: Exception) -> None:
        self._asked = False
        self._waiting.clear()
        self.desk.say.wrong(error)
