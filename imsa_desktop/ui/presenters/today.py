"""Holds today's work: whose cases are shown, what is due, and what happened with a task that was just closed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.today import Day
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId, SpaceId


class TodayPresenter(Presenter):
    """Alone calls the services for today's work."""

    shown = Signal(object)  # Day
    closed = Signal(object, str)  # the task that was just closed, and what it was

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.mine = True
        self._asking = self._again = False

    def ask(self) -> None:
        """Read the day afresh; what changes while it is read is read once more, however often it changed."""
        if self._asking:
            self._again = True
            return
        self._asking = True
        today, mine = self.workspace.today, self.mine
        self.jobs.read(lambda: today.day(mine=mine), self._show, failed=self._failed, owner=self)

    def choose(self, *, mine: bool) -> None:
        """Show only the own cases, or everybody's."""
        self.mine = mine
        self.ask()

    def close_task(self, task: RecordId, what: str) -> None:
        """Mark a task as done, with a way back."""
        today, jobs = self.workspace.today, self.jobs

        def done(_: object) -> None:
            self.closed.emit(task, what)
            self.desk.say.toast(
                tr("Done: {what}").format(what=what), undo=lambda: jobs.write(lambda: today.reopen_task(task))
            )

        jobs.write(lambda: today.close_task(task), done, owner=self)

    def keep_outcome(self, task: RecordId, words: str) -> None:
        """Keep what is being typed as a draft; without words there is none."""
        today = self.workspace.today
        self.jobs.write(
            (lambda: today.keep_outcome(task, words)) if words else (lambda: today.forget_outcome(task)), owner=self
        )

    def say_outcome(self, task: RecordId, words: str) -> None:
        """Note what came of a task."""
        today = self.workspace.today

        def done(_: object) -> None:
            self.desk.say.toast(tr("Saved on this laptop: what came of it"))

        self.jobs.write(lambda: today.say_outcome(task, words), done, owner=self)

    def as_encounter(self, task: RecordId, words: str) -> None:
        """Begin an encounter from what happened, and open it."""
        today = self.workspace.today

        def done(begun: tuple[SpaceId, RecordId]) -> None:
            self.desk.go("encounter", space=begun[0], record=begun[1])

        self.jobs.write(lambda: today.as_encounter(task, words), done, owner=self)

    def _show(self, day: Day) -> None:
        self._asking = False
        self.shown.emit(day)
        if self._again:
            self._again = False
            self.ask()

    def _failed(self, error: Exception) -> None:
        self._asking = self._again = False
        self.desk.say.wrong(error)
