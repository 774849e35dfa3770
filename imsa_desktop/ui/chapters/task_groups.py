"""Is the tasks of one case by their day: overdue, today, this week, later, without a day; what is done is folded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from imsa_desktop.casework.today import When, due_of, when
from imsa_desktop.services.chapters import Line
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.chapters.line_row import DeliveryMark, LineRow
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.layouts import parts_of
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.card import Card, empty_layout
from imsa_desktop.ui.widgets.chip import Chip
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.task_row import TaskRow
from imsa_desktop.ui.words import changed_since_words, tr

READ = ("what", "state", "due", "due_time", "deadline", "urgency", "waiting_on", "client_does", "done_on")
_IN_SIGHT = 12
_A_TURN = 6
_DONE_IN_SIGHT = 30


class TaskGroups(Card):
    """Space or the button closes a task, Enter opens it."""

    done = Signal(bytes)
    opened = Signal(bytes)
    add_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Tasks"), spacing=Space.XS, parent=parent)
        self.head.addWidget(quiet_button(tr("Add a task"), "add", self.add_asked.emit))
        self._groups = QVBoxLayout()
        self._groups.setSpacing(Space.XS)
        self.add(self._groups)
        self._closed: list[Line] = []
        self.fold = Fold(tr("Done"), self._done_list)
        self.fold.hide()
        self.add(self.fold)
        self._told: object = None
        self._shown: tuple[Sequence[Line], date] | None = None
        self._whole: set[When] = set()  # groups whose every task is in sight
        self._steps: Steps | None = None

    def show_tasks(self, tasks: Sequence[Line], today: date) -> None:
        """Show these tasks as seen from a day; a few rows a turn, so that keys are answered in between."""
        told = tuple((each.shown, tuple(each.values.items())) for each in tasks), today, frozenset(self._whole)
        if told == self._told:
            return
        self._told, self._shown = told, (tasks, today)
        if self._steps is not None:
            self._steps.stop()
        focused = self._focused()
        by_when: dict[When, list[tuple[Line, str | None, str | None]]] = {each: [] for each in When}
        self._closed = []
        for task in tasks:
            due = due_of("task", task.values)
            if due is None:
                self._closed.append(task)
            else:
                day = due.day.isoformat() if due.day else None
                by_when[when(due.day, today)].append((task, day, due.time))
        empty_layout(self._groups)
        steps = [step for group, words in _group_words() for step in self._group_steps(group, words, by_when[group])]
        self._steps = Steps([*steps, partial(self._finish, any(by_when.values()), focused)], self)

    def _group_steps(
        self, group: When, words: str, tasks: list[tuple[Line, str | None, str | None]]
    ) -> list[Callable[[], object]]:
        if not tasks:
            return []
        ordered = sorted(tasks, key=lambda each: (each[1] or "", each[2] or ""))
        in_sight = ordered if group in self._whole else ordered[:_IN_SIGHT]
        steps: list[Callable[[], object]] = [partial(self._add_heading, f"{words} ({len(ordered)})")]
        steps += [partial(self._add_rows, in_sight[at : at + _A_TURN]) for at in range(0, len(in_sight), _A_TURN)]
        if len(in_sight) < len(ordered):
            steps.append(partial(self._add_more, group, len(ordered)))
        return steps

    def _add_heading(self, words: str) -> None:
        self._groups.addWidget(Label(words, Text.SMALL, quiet=True))

    def _add_rows(self, tasks: list[tuple[Line, str | None, str | None]]) -> None:
        for task, day, clock in tasks:
            self._groups.addWidget(self._row(task, day, clock))

    def _add_more(self, group: When, number: int) -> None:
        words = tr("Show all {n}").format(n=number)
        self._groups.addWidget(quiet_button(words, "down", lambda: self._show_whole(group)))

    def _finish(self, any_open: bool, focused: int | None) -> None:
        if not any_open:
            self._groups.addWidget(Help(tr("No open tasks. Ctrl+T writes one down.")))
        self.fold.button.setText(tr("Done ({n})").format(n=len(self._closed)))
        self.fold.forget()
        self.fold.setVisible(bool(self._closed))
        if focused is not None:
            self._focus_near(focused)

    def _show_whole(self, group: When) -> None:
        self._whole.add(group)
        if self._shown is not None:
            self.show_tasks(*self._shown)

    def _row(self, task: Line, day: str | None, clock: str | None) -> TaskRow:
        client_does = str(task.values.get("client_does") or "")
        waiting = str(task.values.get("waiting_on") or "")
        parts = [
            tr("Legal deadline") if day is not None and day == task.values.get("deadline") else "",
            tr("waiting on {whom}").format(whom=waiting) if waiting else "",
            tr("the client: {what}").format(what=client_does) if client_does else "",
        ]
        note = changed_since_words(task.withdrawn)
        row = TaskRow(task.first, " · ".join(part for part in parts if part), day, clock, note=note, warned=True)
        if task.needs_look:
            row.row.insertWidget(row.row.count() - 1, Chip(tr("Needs a look"), "merge", Tone.WARNING))
        row.row.addWidget(DeliveryMark(task))
        row.done_asked.connect(lambda: self.done.emit(task.record))
        row.opened.connect(lambda: self.opened.emit(task.record))
        row.setProperty("record", task.record)
        return row

    def _done_list(self) -> QWidget:
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        latest = sorted(self._closed, key=lambda each: str(each.values.get("done_on") or ""), reverse=True)
        for task in latest[:_DONE_IN_SIGHT]:
            row = LineRow(task)
            row.opened.connect(lambda record=task.record: self.opened.emit(record))
            body.addWidget(row)
        return inside

    def _rows(self) -> list[TaskRow]:
        return [each for each in parts_of(self._groups) if isinstance(each, TaskRow)]

    def _focused(self) -> int | None:
        focus = QApplication.focusWidget()
        if focus is None:
            return None
        return next((at for at, row in enumerate(self._rows()) if row is focus or row.isAncestorOf(focus)), None)

    def _focus_near(self, at: int) -> None:
        """After a task was closed the keyboard stands on its neighbour."""
        rows = self._rows()
        if rows:
            rows[min(at, len(rows) - 1)].setFocus()


def _group_words() -> tuple[tuple[When, str], ...]:
    return (
        (When.OVERDUE, tr("Overdue")),
        (When.TODAY, tr("Today")),
        (When.THIS_WEEK, tr("This week")),
        (When.LATER, tr("Later")),
        (When.UNDATED, tr("Without a day")),
    )
