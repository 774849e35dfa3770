"""Holds the open questions, which one is in front, and settles them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.errors import NoSuchQuestion
from imsa_desktop.services.showing import Question, RecordView
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId


class NeedsLookPresenter(Presenter):
    """Alone calls the services for the merge desk."""

    listed = Signal(object)  # Sequence[Question]
    chosen = Signal(object)  # Question, or None when nothing is left
    settled = Signal(object, object)  # the Question that was settled, the record as it is now

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.questions: Sequence[Question] = ()
        self.current: Question | None = None
        self._wanted: bytes | None = None
        self._about: tuple[RecordId, str] | None = None

    def ask(self, wanted: bytes | None = None, about: tuple[RecordId, str] | None = None) -> None:
        """Read the open questions afresh; ``wanted``, or that ``about`` a register, comes to the front."""
        self._wanted = wanted or self._wanted
        self._about = about or self._about
        self.jobs.read(self.workspace.questions.open, self._show, owner=self)

    def choose(self, question: Question | None) -> None:
        """Bring a question to the front."""
        self.current = question
        self.chosen.emit(question)

    def skip(self) -> None:
        """Go to the question after this one."""
        if self.current is None or not self.questions:
            return
        at = next((at for at, each in enumerate(self.questions) if each.id == self.current.id), -1)
        self.choose(self.questions[(at + 1) % len(self.questions)])

    def settle(self, question: Question, keep: int, reason: str) -> None:
        """Keep one answer; when the question has grown meanwhile it is shown afresh instead."""
        questions = self.workspace.questions
        self.jobs.write(
            lambda: questions.settle(question.id, keep, reason),
            lambda record: self._settled(question, record),
            failed=self._failed,
            owner=self,
        )

    def _show(self, found: Sequence[Question]) -> None:
        self.questions = found
        self.listed.emit(found)
        wanted, self._wanted = self._wanted, None
        about, self._about = self._about, None
        by_id = {question.id: question for question in found}
        wanted = wanted or next((each.id for each in found if (each.record, each.register) == about), None)
        if wanted in by_id:
            self.choose(by_id[wanted])
        elif self.current is not None and self.current.id in by_id:
            if by_id[self.current.id] != self.current:
                self.choose(by_id[self.current.id])
        else:
            self.choose(self._successor(found))

    def _successor(self, found: Sequence[Question]) -> Question | None:
        """The question that the present one has grown into, else the first."""
        old = self.current
        if old is not None:
            for question in found:
                if question.record == old.record and question.register == old.register:
                    return question
        return found[0] if found else None

    def _settled(self, question: Question, record: RecordView) -> None:
        self.settled.emit(question, record)
        self.ask()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, NoSuchQuestion):
            words = tr("Something new has come to this question meanwhile. Nothing was settled; please look again.")
            self.desk.say.tell(words)
        else:
            self.desk.say.wrong(error)
        self.ask()
