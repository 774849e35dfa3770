"""Holds today's work: what is overdue, due and coming, what is unfinished, who has gone quiet."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.today import Day
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId


class TodayPresenter(Presenter):
    """Alone calls the services for today's work."""

    shown = Signal(object)  # Day

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)

    def ask(self) -> None:
        """Read the day afresh."""

        def done(day: Day) -> None:
            self.shown.emit(day)

        self.jobs.read(self.workspace.today.day, done, owner=self)

    def close_task(self, task: RecordId, what: str) -> None:
        """Mark a task as done, with a way back."""
        today, jobs = self.workspace.today, self.jobs

        def done(_: object) -> None:
            self.desk.say.toast(
                tr("Done: {what}").format(what=what), undo=lambda: jobs.write(lambda: today.reopen_task(task))
            )

        jobs.write(lambda: today.close_task(task), done, owner=self)
