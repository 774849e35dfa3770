"""Holds the advocacy plan of one case: reads it, makes a task of a step, notes that a step is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.advocacy_plan import GoalSeen
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId, SpaceId

_KINDS = frozenset({"plan_goal", "plan_action", "need", "task"})


class GoalsPresenter(Presenter):
    """Alone calls the services for the advocacy plan."""

    goals_read = Signal(object)  # Sequence[GoalSeen]

    def __init__(self, desk: Desk, space: SpaceId, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.space = space

    def ask(self) -> None:
        """Read the plan afresh."""
        plan, space = self.workspace.advocacy_plan, self.space

        def done(goals: Sequence[GoalSeen]) -> None:
            self.goals_read.emit(goals)

        self.jobs.read(lambda: plan.goals(space), done, owner=self)

    def refresh(self, changed: Changed | None) -> None:
        """Read it afresh where it may have changed."""
        if changed is None or (self.space in changed.spaces and changed.kinds & _KINDS):
            self.ask()

    def make_task(self, step: RecordId, words: str) -> None:
        """Make a task of a step of ours."""
        plan = self.workspace.advocacy_plan

        def done(_: RecordId) -> None:
            self.desk.say.toast(tr("Task: {what}").format(what=words), tone=Tone.GOOD)

        self.jobs.write(lambda: plan.make_task(step), done, owner=self)

    def set_done(self, step: RecordId, words: str) -> None:
        """Note that a step is done, with a way back."""
        plan, jobs = self.workspace.advocacy_plan, self.jobs

        def undo() -> None:
            jobs.write(lambda: plan.set_done(step, False))

        def done(_: object) -> None:
            self.desk.say.toast(tr("Done: {what}").format(what=words), undo=undo)

        jobs.write(lambda: plan.set_done(step), done, owner=self)
