"""Makes the cards of Today: lines by their day, what came of a task just closed, notes, silences, reminders."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from imsa_desktop.services.day_lines import ToDo
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.autosave import DRAFT_AFTER_MS, soon
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.widgets.buttons import button, icon_button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.task_row import TaskRow
from imsa_desktop.ui.words import name_in_a_line, tr
from imsa_protocol.identifiers import RecordId

FIRST_LINES = 8
MORE_LINES = 40
_A_STEP = 3  # lines made in one turn of the event loop
_ICONS = {
    "task": "task",
    "check_in": "phone",
    "safety_plan": "safety-plan",
    "risk_judgement": "flag",
    "appointment": "calendar",
    "hearing": "calendar",
    "deadline": "warning",
    "consent": "choice",
    "address": "home",
}


class DueCard(Card):
    """The lines of one part of the day; a long one shows its first and gives more when asked."""

    done_asked = Signal(object)  # ToDo
    opened = Signal(object)  # ToDo
    more_asked = Signal()

    def __init__(self, title: str, first_lines: int = FIRST_LINES, parent: QWidget | None = None) -> None:
        super().__init__(title, spacing=Space.XS, parent=parent)
        self._plain_title = title
        self._first_lines = self._room = first_lines
        self._lines: Sequence[ToDo] = ()

    def steps(self, lines: Sequence[ToDo]) -> Iterator[Callable[[], object]]:
        """What it takes to show these lines, a few at a time."""
        self._lines = lines
        shown = lines[: self._room]
        yield self._begin
        for start in range(0, len(shown), _A_STEP):
            yield partial(self._add, shown[start : start + _A_STEP])
        if len(shown) < len(lines):
            yield partial(self._add_more, len(lines) - len(shown))

    def show_more(self) -> None:
        """Make room for more lines."""
        self._room += MORE_LINES

    def room(self) -> int:
        """How many lines are shown at most."""
        return self._room

    def _begin(self) -> None:
        self.clear()
        many = len(self._lines)
        self.set_title(f"{self._plain_title} · {many}" if many > self._first_lines else self._plain_title)
        self.setVisible(bool(self._lines))

    def _add(self, lines: Sequence[ToDo]) -> None:
        for line in lines:
            self.add(self._row(line))

    def _add_more(self, left: int) -> None:
        words = tr("Show all {n}").format(n=len(self._lines))
        if left > MORE_LINES:
            words = tr("Show {n} more of {all}").format(n=MORE_LINES, all=len(self._lines))
        self.add(quiet_button(words, "down", self._more))

    def _more(self) -> None:
        self.show_more()
        self.more_asked.emit()

    def _row(self, todo: ToDo) -> TaskRow:
        name = name_in_a_line(todo.name or (tr("Not named yet") if todo.case else ""))
        row = TaskRow(
            todo.what,
            " · ".join(part for part in (name, todo.case or "") if part),
            todo.due,
            todo.due_time,
            can_be_done=todo.kind == "task",
            drawing=_ICONS.get(todo.kind, "clock"),
            note=todo.note,
            warned=todo.warned,
            last_day=todo.last_day,
        )
        row.done_asked.connect(lambda: self.done_asked.emit(todo))
        row.opened.connect(lambda: self.opened.emit(todo))
        return row


class WhatHappened(Card):
    """Asks after a task was closed what came of it: one line, kept with the task or begun as an encounter."""

    kept = Signal(object, str)  # task, words
    encounter_asked = Signal(object, str)
    typed = Signal(object, str)  # a while after a key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone=Tone.GOOD, padding=Space.L, spacing=Space.S, parent=parent)
        self._task: RecordId | None = None
        self._settled = False  # whether the lists were read since the task was closed
        top = QHBoxLayout()
        self.about = Label("")
        top.addWidget(self.about, 1)
        top.addWidget(icon_button("close", tr("Put this away"), self.put_away), 0, Qt.AlignmentFlag.AlignTop)
        self.add(top)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        self.words = QLineEdit()
        self.words.setAccessibleName(tr("What happened?"))
        self.words.setPlaceholderText(tr("What happened? Enter keeps it with the task."))
        self.words.returnPressed.connect(self._keep)
        self._timer = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._timer.timeout.connect(self._typed)
        self.words.textEdited.connect(lambda _: soon(self._timer))
        line.addWidget(self.words, 1)
        line.addWidget(main_button(tr("Keep"), "done", self._keep))
        line.addWidget(button(tr("Write an encounter"), "encounter", self._begin))
        self.add(line)
        self.add(Help(tr("It can stay empty. Undo at the foot of the window opens the task again.")))
        self.hide()

    def ask(self, task: RecordId, what: str) -> None:
        """Ask about this task; the keyboard goes into the line."""
        self._task, self._settled = task, False
        self.about.setText(tr("Done: {what}").format(what=what))
        self.setAccessibleName(self.about.text())
        self.words.clear()
        self.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def came_back(self, listed: Iterable[RecordId]) -> None:
        """Ask no more about a task that stands in the lists again: its closing was undone."""
        if self._task is not None and self._settled and self._task in set(listed):
            self.put_away()
        self._settled = True

    def flush(self) -> None:
        """Keep what was typed: the page is left, or the program locked."""
        if self._task is not None and self.words.text().strip():
            self.kept.emit(self._task, self.words.text().strip())
        self.put_away()

    def put_away(self) -> None:
        """Ask no more."""
        self._timer.stop()
        self._task = None
        self.hide()

    def _typed(self) -> None:
        if self._task is not None:
            self.typed.emit(self._task, self.words.text().strip())

    def _keep(self) -> None:
        task, words = self._task, self.words.text().strip()
        self.put_away()
        if task is not None and words:
            self.kept.emit(task, words)

    def _begin(self) -> None:
        task, words = self._task, self.words.text().strip()
        self.put_away()
        if task is not None:
            self.encounter_asked.emit(task, words)
