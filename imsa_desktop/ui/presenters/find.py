"""Looks for what is typed in the find box, and knows what can be done from there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from imsa_desktop.casework.folding import fold
from imsa_desktop.services.finding import Found
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.encounter import Begun
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.words import tr

_AFTER_KEY_MS = 60
_MOST = 30


@dataclass(frozen=True, slots=True)
class Command:
    """Something the palette does."""

    words: str
    keys: str
    drawing: str
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for ``text``, and the commands that fit it."""

    text: str
    found: Sequence[Found]
    commands: Sequence[Command]


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
            self._answer(turn, text, ())
            return
        finding = self.workspace.finding
        self.jobs.read(lambda: finding.find(text, _MOST), lambda found: self._answer(turn, text, found), owner=self)

    def _answer(self, turn: int, text: str, found: Sequence[Found]) -> None:
        if turn == self._turn and not self._timer.isActive():
            self.pending = False
            self.answered.emit(Answer(text, found, self.commands(text, found)))

    def commands(self, text: str, found: Sequence[Found]) -> list[Command]:
        """What can be done: for the first client found, then everywhere."""
        made: list[Command] = []
        client = next((each for each in found if each.kind in ("client", "case", "other_name")), None)
        if client is not None:
            made += self._for_client(client)
        words = fold(text).split()
        everywhere = self._everywhere()
        if not words:
            return made + everywhere
        return made + [each for each in everywhere if _fits(each.words, words)]

    def _for_client(self, client: Found) -> list[Command]:
        go, space, name = self.desk.go, client.space, client.case_name or client.case or ""
        return [
            Command(
                tr("Record an encounter with {name}").format(name=name),
                "Ctrl+E",
                "encounter",
                lambda: go("encounter", space=space, begun=Begun()),
            ),
            Command(
                tr("Interpreter card of {name}").format(name=name),
                "Ctrl+I",
                "interpreter",
                lambda: go("case", space=space, interpreter=True),
            ),
            Command(
                tr("Safety plan of {name}").format(name=name),
                "",
                "safety-plan",
                lambda: go("case", space=space, tab="safety_plan"),
            ),
        ]

    def _everywhere(self) -> list[Command]:
        go = self.desk.go
        return [
            Command(tr("New client or referral"), "Ctrl+N", "add", lambda: go("new_case")),
            Command(tr("Today"), "Ctrl+1", "today", lambda: go("today")),
            Command(tr("All cases"), "Ctrl+2", "cases", lambda: go("cases")),
            Command(tr("What needs a look"), "", "merge", lambda: go("needs_look")),
            Command(tr("Send and receive now"), "F9", "send-and-receive", self.desk.exchanger.now),
            Command(tr("Help"), "F1", "help", lambda: go("help")),
        ]


def _fits(name: str, words: Sequence[str]) -> bool:
    """Whether each of the words begins one of the name's."""
    parts = fold(name).split()
    return all(any(part.startswith(word) for part in parts) for word in words)
