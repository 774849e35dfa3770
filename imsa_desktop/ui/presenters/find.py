"""Looks for what is typed in the find box, and for what can be done that was meant by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from imsa_desktop.services.cases import CaseRow
from imsa_desktop.services.finding import Finding, Found
from imsa_desktop.ui.commands import Command, ForClient, everywhere, fitting, for_clients, split
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter

_AFTER_KEY_MS = 50
_MOST = 30
_ACTS_FOR_FIRST = 3  # for the first client found; more when an act's own words are typed
_MOST_COMMANDS = 6
_CLIENTS_AN_ACT = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for ``text``, and the commands that fit it; ``meant``: a command is likelier than a find."""

    text: str
    found: Sequence[Found]
    commands: Sequence[Command]
    meant: bool = False


@dataclass(frozen=True, slots=True)
class _Looked:
    """What the services gave."""

    found: Sequence[Found]
    first: CaseRow | None  # the first client found
    acts: Sequence[tuple[ForClient, CaseRow]]


class FindPresenter(Presenter):
    """Alone calls the services for finding; the latest question is the only one that is answered."""

    answered = Signal(object)  # Answer

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.text = ""
        self.pending = False  # whether an answer for ``text`` is still to come
        self._turn = 0
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_KEY_MS)
        self._timer.timeout.connect(self.ask)

    def look_for(self, text: str) -> None:
        """Look for these words, once the typing pauses."""
        self.text = text.strip()
        self.pending = True
        self._timer.start()

    def ask_now(self) -> None:
        """Look without waiting for a pause."""
        if self._timer.isActive():
            self._timer.stop()
            self.ask()

    def ask(self) -> None:
        """Look for the words as they are now."""
        self._turn += 1
        turn, text = self._turn, self.text
        self.pending = True
        if not text:
            self._answer(turn, text, _Looked((), None, ()))
            return
        finding, meant = self.workspace.finding, split(text, for_clients(self.desk))
        self.jobs.read(lambda: _look(finding, text, meant), lambda seen: self._answer(turn, text, seen), owner=self)

    def _answer(self, turn: int, text: str, seen: _Looked) -> None:
        if turn == self._turn and not self._timer.isActive():
            self.pending = False
            self.answered.emit(self._with_commands(text, seen))

    def _with_commands(self, text: str, seen: _Looked) -> Answer:
        meant = [act.command(row) for act, row in seen.acts]
        known = everywhere(self.desk)
        if not text:
            return Answer(text, (), known)
        fit = fitting(known, text)
        if seen.first is not None:
            meant += [act.command(seen.first) for act in for_clients(self.desk)[:_ACTS_FOR_FIRST]]
        commands = (*meant, *fit)[:_MOST_COMMANDS] if seen.first is not None or meant else fit
        return Answer(text, seen.found, commands, meant=bool(meant or fit) and seen.first is None)


def _look(finding: Finding, text: str, meant: Sequence[tuple[ForClient, str]]) -> _Looked:
    found = finding.find(text, _MOST)
    first = next(iter(finding.clients(text, 1)), None)
    acts: list[tuple[ForClient, CaseRow]] = []
    known: dict[str, list[CaseRow]] = {}
    for act, rest in meant:
        if rest not in known:
            known[rest] = finding.clients(rest, _CLIENTS_AN_ACT)
        acts += [(act, row) for row in known[rest]]
    return _Looked(found, first, acts[:_MOST_COMMANDS])


__all__ = ["Answer", "Command", "FindPresenter"]
