"""Holds the web of needs of one case: reads it, sweeps it, opens its areas, compares it with another day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from imsa_desktop.casework.needs_web import TieKind
from imsa_desktop.services.needs_reading import state_words
from imsa_desktop.services.needs_view import AreaFile, Comparison, StateSet, Web
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId, SpaceId

WEB_KINDS = frozenset({"need", "need_tie", "assessment_area", "client"})


class NeedsPresenter(Presenter):
    """Alone calls the services for the Web of needs tab."""

    web_read = Signal(object)  # Web
    area_read = Signal(object)  # AreaFile
    compared = Signal(object)  # Comparison
    first_day_read = Signal(object)  # date | None
    state_set = Signal(object)  # StateSet, of a need: with the needs tied to it

    def __init__(self, desk: Desk, space: SpaceId, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.space = space
        self.web: Web | None = None
        self.area: str | None = None  # whose panel is open

    def ask(self) -> None:
        """Read the web afresh, and the open area with it."""
        needs, space = self.workspace.needs, self.space
        self.jobs.read(lambda: needs.web(space), self._show, owner=self)
        self.ask_area()

    def ask_area(self) -> None:
        """Read the open area afresh."""
        area = self.area
        if area is None:
            return
        needs, space = self.workspace.needs, self.space

        def done(file: AreaFile) -> None:
            if self.area == area:
                self.area_read.emit(file)

        self.jobs.read(lambda: needs.area(space, area), done, owner=self)

    def open_area(self, area: str | None) -> None:
        """Open the panel of an area, or none."""
        self.area = area
        self.ask_area()

    def refresh(self, changed: Changed | None) -> None:
        """Read afresh what the change may concern."""
        if changed is None or (self.space in changed.spaces and changed.kinds & WEB_KINDS):
            self.ask()
        elif self.space in changed.spaces and changed.kinds:
            self.ask_area()

    def set_state(self, area: str, state: str) -> None:
        """Set what an area shows."""
        needs, space = self.workspace.needs, self.space
        self._write(lambda: needs.set_state(space, area, state), lambda: needs.question_of(space, area))

    def set_need_state(self, need: RecordId, area: str, state: str) -> None:
        """Set the state of one need."""
        needs, space = self.workspace.needs, self.space
        self._write(lambda: needs.set_need_state(space, need, state), lambda: needs.question_of(space, area))

    def set_urgency(self, need: RecordId, urgency: str | None) -> None:
        """Say how soon a need is, as we see it."""
        records = self.workspace.records
        self.jobs.write(lambda: records.change("need", need, {"urgency": urgency}), owner=self)

    def set_order(self, need: RecordId, order: int | None) -> None:
        """Say where a need stands in the client's own order."""
        records = self.workspace.records
        self.jobs.write(lambda: records.change("need", need, {"client_order": order}), owner=self)

    def tie(self, need: RecordId, other: RecordId, kind: TieKind) -> None:
        """Tie two needs."""
        needs = self.workspace.needs
        self.jobs.write(lambda: needs.tie(need, other, kind), owner=self)

    def untie(self, tie: RecordId) -> None:
        """Take a thread away, with a way back."""
        records, jobs = self.workspace.records, self.jobs

        def bring_back() -> None:
            jobs.write(lambda: records.bring_back("need_tie", tie))

        def done(_: object) -> None:
            self.desk.say.toast(tr("Thread taken away"), undo=bring_back)

        reason = tr("Taken away in the web of needs")
        jobs.write(lambda: records.withdraw("need_tie", tie, reason), done, owner=self)

    def make_task(self, need: RecordId, words: str) -> None:
        """Make a task of a next step."""
        needs, space = self.workspace.needs, self.space
        records, jobs = self.workspace.records, self.jobs

        def done(task: RecordId) -> None:
            def undo() -> None:
                jobs.write(lambda: records.withdraw("task", task, tr("Undone at once")))

            self.desk.say.toast(tr("Task: {what}").format(what=words), undo=undo, tone=Tone.GOOD)

        jobs.write(lambda: needs.make_task(space, need), done, owner=self)

    def begin(self, then: Callable[[RecordId], None]) -> None:
        """Begin the assessment where it has not been, then go on."""
        needs, space = self.workspace.needs, self.space
        self.jobs.write(lambda: needs.begin(space), then, owner=self)

    def ask_first_day(self) -> None:
        """Read since when there is a web."""
        needs, space = self.workspace.needs, self.space
        self.jobs.read(lambda: needs.first_day(space), self.first_day_read.emit, owner=self)

    def compare(self, before: date, after: date | None) -> None:
        """Read the web on two days."""
        needs, space = self.workspace.needs, self.space

        def done(found: Comparison) -> None:
            self.compared.emit(found)

        self.jobs.read(lambda: needs.compare(space, before, after), done, owner=self)

    def _write(self, act: Callable[[], StateSet | None], question: Callable[[], bytes | None]) -> None:
        def done(made: StateSet | None) -> None:
            if made is None:
                self.jobs.read(question, self._to_question, owner=self)
            elif made.kind == "need":
                self.state_set.emit(made)

        self.jobs.write(act, done, owner=self)

    def _to_question(self, question: bytes | None) -> None:
        """Two answers stand there: the control is the question."""
        if question is not None:
            self.desk.go("needs_look", question=question)

    def say(self, made: StateSet) -> None:
        """Say what was set, with a way back."""
        self.desk.say.toast(set_words(made), undo=lambda: self.put_back(made))

    def put_back(self, made: StateSet) -> None:
        """Undo a state that was set."""
        needs, space = self.workspace.needs, self.space
        self.jobs.write(lambda: needs.put_back(space, made))

    def _show(self, web: Web) -> None:
        self.web = web
        self.web_read.emit(web)


def set_words(made: StateSet) -> str:
    """What was set, in words."""
    return tr("{need}: {state}").format(need=made.title, state=state_words(made.after))
