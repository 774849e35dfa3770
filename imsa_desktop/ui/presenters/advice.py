"""Reads the queries of the advice line, and turns one into a case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from imsa_desktop.casework.folding import fold
from imsa_desktop.services.cases import OpenedCase
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_protocol.identifiers import RecordId

_SEARCHED = ("question", "caller", "organisation", "question_words", "answer", "became_case")


class AdvicePresenter(Presenter):
    """Holds which queries are asked for."""

    shown = Signal(object)  # Sequence[RecordView]
    became_case = Signal(object)  # SpaceId

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.which = "all"
        self.text = ""
        self._queries: Sequence[RecordView] = ()

    def ask(self) -> None:
        """Read all queries."""
        self.jobs.read(self.workspace.advice.queries, self._read, owner=self)

    def choose(self, which: str) -> None:
        """Show "all", "open", "grave" (danger or a child) or "case" (became a case)."""
        self.which = which
        self._show()

    def look_for(self, text: str) -> None:
        """Show those that hold these words."""
        self.text = text
        self._show()

    def make_case(self, query: RecordId) -> None:
        """Begin a case file from a query."""
        advice = self.workspace.advice

        def made(case: OpenedCase) -> None:
            self.became_case.emit(case.space)

        self.jobs.write(lambda: advice.step_up(query), made, owner=self)

    def _read(self, found: Sequence[RecordView]) -> None:
        self._queries = found
        self._show()

    def _show(self) -> None:
        words = fold(self.text).split()
        self.shown.emit([each for each in self._queries if _fits(each, self.which) and _holds(each, words)])


def _fits(query: RecordView, which: str) -> bool:
    if which == "open":
        return query["state"] in (None, "open", "waiting")
    if which == "grave":
        return "yes" in (query["danger_now"], query["child_involved"])
    return which != "case" or bool(query["became_case"])


def _holds(query: RecordView, words: Sequence[str]) -> bool:
    text = fold(" ".join(str(query[name] or "") for name in _SEARCHED))
    return all(word in text for word in words)
