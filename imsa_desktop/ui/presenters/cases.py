"""Holds the list of cases: what is looked for, which cases, in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from imsa_desktop.services.cases import CaseFilter, CaseOrder, CaseRow
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter

_AFTER_KEY_MS = 90


@dataclass(frozen=True, slots=True)
class CaseList:
    """What the page shows."""

    rows: Sequence[CaseRow]
    which: CaseFilter
    order: CaseOrder
    downwards: bool


class CasesPresenter(Presenter):
    """Alone calls the services for the list of cases."""

    shown = Signal(object)  # CaseList

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.which = CaseFilter()
        self.order = CaseOrder.NAME
        self.downwards = False
        self._turn = 0
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_KEY_MS)
        self._timer.timeout.connect(self.ask)

    def ask(self) -> None:
        """Read the list afresh; an answer that a later question has overtaken is dropped."""
        self._turn += 1
        turn, which, order, downwards = self._turn, self.which, self.order, self.downwards
        cases = self.workspace.cases

        def done(rows: list[CaseRow]) -> None:
            if turn == self._turn:
                self.shown.emit(CaseList(rows[::-1] if downwards else rows, which, order, downwards))

        self.jobs.read(lambda: cases.rows(which, order), done, owner=self)

    def look_for(self, text: str) -> None:
        """Only cases whose name or reference begins so."""
        self.which = replace(self.which, text=text)
        self._timer.start()

    def choose(self, which: CaseFilter) -> None:
        """Only these cases; what is typed stays."""
        self.which = replace(which, text=self.which.text)
        self.ask()

    def sort(self, order: CaseOrder, *, downwards: bool = False) -> None:
        """Order the list."""
        self.order, self.downwards = order, downwards
        self.ask()
