"""Holds the list of cases: what is looked for, which cases, in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from imsa_desktop.services.cases import CaseFilter, CaseOrder, CaseRow, arrange
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter

_AFTER_KEY_MS = 40


@dataclass(frozen=True, slots=True)
class CaseList:
    """What the page shows."""

    rows: Sequence[CaseRow]
    which: CaseFilter
    order: CaseOrder
    downwards: bool
    of_others: bool  # whether cases are here that somebody else carries


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
        """Read and arrange the list afresh; an answer that a later question has overtaken is dropped."""
        self._turn += 1
        turn, which, order, downwards = self._turn, self.which, self.order, self.downwards
        cases = self.workspace.cases

        def arranged() -> CaseList:
            everything = cases.everything()
            of_others = any(not row.mine for row in everything)
            rows = arrange(everything, which, order, downwards=downwards)
            return CaseList(rows, which, order, downwards, of_others)

        def done(shown: CaseList) -> None:
            if turn == self._turn:
                self.shown.emit(shown)

        self.jobs.read(arranged, done, owner=self)

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
