"""Is the advocacy plan beneath the web: goals in the client's words, and whose each next step is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.advocacy_plan import ActionSeen, GoalSeen
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.presenters.goals import GoalsPresenter
from imsa_desktop.ui.widgets.buttons import button, quiet_button
from imsa_desktop.ui.widgets.card import SectionHeading, empty_layout
from imsa_desktop.ui.widgets.chip import Chip, needs_look_chip
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import day_words, distance_words, tr
from imsa_protocol.identifiers import SpaceId

_TONES = {"reached": Tone.GOOD, "partly": Tone.GOOD, "working": Tone.ACCENT, "waiting": Tone.ACCENT}


class GoalsPart(QWidget):
    """Every goal as a card, in the client's order."""

    edit_asked = Signal(object)  # EditAsked
    print_asked = Signal()
    made = Signal()  # the cards were made anew

    def __init__(self, desk: Desk, space: SpaceId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = GoalsPresenter(desk, space, self)
        self.presenter.goals_read.connect(self._show)
        self._shown: object = None
        body = QVBoxLayout(self)
        body.setContentsMargins(0, Space.L, 0, 0)
        body.setSpacing(Space.M)
        self.heading = SectionHeading(tr("Advocacy plan"))
        self.add = button(tr("Add a goal"), "add", self.new_goal)
        self.print = quiet_button(tr("Print the plan …"), "print", self.print_asked.emit)
        self.heading.head.addWidget(self.print)
        self.heading.head.addWidget(self.add)
        body.addWidget(self.heading)
        self.about = Help(tr("What the client wants to reach, in the client’s own words, and who does what by when."))
        body.addWidget(self.about)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Space.M)
        body.addLayout(self._cards)
        self.cards: list[GoalCard] = []

    def ask(self) -> None:
        """Read the plan."""
        self.presenter.ask()

    def refresh(self, changed: Changed | None) -> None:
        """Read it again where it may have changed."""
        self.presenter.refresh(changed)

    def new_goal(self) -> None:
        """Write down a goal."""
        prefill = {"state": "wanted", "place": len(self.cards) + 1}
        self.edit_asked.emit(replace(asked("plan_goal", prefill=prefill), focus="goal"))

    def _show(self, goals: Sequence[GoalSeen]) -> None:
        shown = [(each.record.version, [one.record.version for one in each.actions]) for each in goals]
        self.print.setVisible(bool(goals))
        if shown == self._shown:
            return
        self._shown = shown
        empty_layout(self._cards)
        self.cards = []
        for goal in goals:
            card = GoalCard(goal)
            card.edit_asked.connect(self.edit_asked)
            card.task_asked.connect(self.presenter.make_task)
            card.done_asked.connect(self.presenter.set_done)
            self.cards.append(card)
            self._cards.addWidget(card)
        self.made.emit()


class GoalCard(TallCard):
    """One goal: the client's words, how it stands, and its steps."""

    edit_asked = Signal(object)
    task_asked = Signal(object, str)  # step, its words
    done_asked = Signal(object, str)

    def __init__(self, goal: GoalSeen, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.goal = goal
        record, fields = goal.record, goal.record.fields
        words = fields["goal"].words or tr("Not said yet")
        self.setAccessibleName(words)
        self.body.setSpacing(Space.S)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(Label(f"“{words}”", Text.STRONG), 1)
        self.change = quiet_button(tr("Change"), "edit", lambda: self.edit_asked.emit(asked("plan_goal", record.id)))
        self.change.setAccessibleName(tr("Change the goal “{goal}”").format(goal=words))
        top.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self.add(top)
        holder = QWidget()
        flow = FlowLayout(holder, across=Space.S, down=Space.XS)
        if record.needs_look:
            flow.addWidget(needs_look_chip(1))
        if fields["state"].words:
            flow.addWidget(Chip(fields["state"].words, None, _TONES.get(str(record["state"]), Tone.PLAIN)))
        if fields["need"].words:
            flow.addWidget(Chip(fields["need"].words, "link"))
        if record["hoped_by"]:
            flow.addWidget(Chip(tr("Hoped for by {day}").format(day=day_words(record["hoped_by"])), "calendar"))
        self.add(holder)
        for each in goal.actions:
            self.add(self._step(each))
        self.new_step = quiet_button(tr("Add a step"), "add", self._new_step)
        self.new_step.setAccessibleName(tr("Add a step towards “{goal}”").format(goal=words))
        self.add(self.new_step)

    def _step(self, step: ActionSeen) -> Row:
        record, fields = step.record, step.record.fields
        words = fields["what"].words or tr("Not said yet")
        trailing: list[QWidget] = []
        if step.ours and not step.has_task and not step.done:
            task = button(tr("Make it a task"), "task", lambda: self.task_asked.emit(record.id, words))
            task.setAccessibleName(tr("Make a task: {step}").format(step=words))
            trailing.append(task)
        elif not step.done:
            done = button(tr("Done"), "done", lambda: self.done_asked.emit(record.id, words))
            done.setAccessibleName(tr("Done: {what}").format(what=words))
            trailing.append(done)
        when = day_words(record["by_when"])
        distance = distance_words(record["by_when"]) if record["by_when"] and not step.done else ""
        whose = fields["who"].words or fields["whose"].words
        state = fields["state"].words if record["state"] not in (None, "open") else ""
        task_words = tr("is a task") if step.has_task and not step.done else ""
        second = " · ".join(part for part in (whose, when, distance, state, task_words) if part)
        row = Row("done" if step.done else "empty-circle", words, second, trailing)
        row.opened.connect(lambda: self.edit_asked.emit(asked("plan_action", record.id)))
        return row

    def _new_step(self) -> None:
        prefill = {"state": "open", "place": len(self.goal.actions) + 1}
        step = asked("plan_action", parent=self.goal.record.id, prefill=prefill)
        self.edit_asked.emit(replace(step, focus="what"))
