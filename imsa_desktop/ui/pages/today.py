"""Is where the day begins (S03): overdue, today, this week; what is unfinished, and who has gone quiet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.cases import CaseRow
from imsa_desktop.services.editor import DraftKept
from imsa_desktop.services.showing import RecordView
from imsa_desktop.services.today import Day, ToDo
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.models.case_table import case_name
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.presenters.today import TodayPresenter
from imsa_desktop.ui.record_drawer import EditAsked
from imsa_desktop.ui.record_rows import ROWS_OF, work_rows
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import Card, EmptyState
from imsa_desktop.ui.widgets.labels import Help, Title
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.widgets.task_row import TaskRow
from imsa_desktop.ui.widgets.two_columns import TwoColumns
from imsa_desktop.ui.words import day_words, label_of, tr, when_words

_MOST = 10
_ICONS = {"task": "task", "check_in": "phone", "safety_plan": "safety-plan", "risk_judgement": "flag"}
_PLAN = ("safety_plan", "check_in")


@place("today", icon="today", label=lambda: tr("Today"), order=10)
class TodayPage(Page):
    """What is to be done at the left, what asks for a look at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.presenter = TodayPresenter(desk, self)
        self.presenter.shown.connect(self._show)
        self._whole: set[str] = set()  # sections whose every line is shown
        self._told: dict[str, Any] = {}  # what each card shows now; an unchanged card is left alone
        self._steps: Steps | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.column = ReadingColumn(measure=170)
        layout.addWidget(self.column)
        top = QHBoxLayout()
        self.heading = Title(tr("Today"))
        top.addWidget(self.heading, 1)
        self.new = main_button(tr("New client"), "add", lambda: desk.go("new_case"))
        top.addWidget(self.new)
        self.column.add(top)
        self.look = Banner(Tone.WARNING, "", [button(tr("Have a look"), "merge", lambda: desk.go("needs_look"))])
        self.look.hide()
        self.column.add(self.look)
        self.sides = TwoColumns()
        self.column.add(self.sides)
        self.cards: dict[str, Card] = {}
        for name, title in (
            ("overdue", tr("Overdue")),
            ("today", tr("Today")),
            ("this_week", tr("This week")),
            ("undated", tr("Without a day")),
            ("later", tr("Later")),
        ):
            self.cards[name] = Card(title, spacing=Space.XS)
            self.sides.add_left(self.cards[name])
        self.nothing = Card()
        words = tr("Tasks, check-ins and reviews stand here by their day.")
        self.nothing.add(EmptyState("good", tr("Nothing is due"), words))
        self.sides.add_left(self.nothing)
        self.unfinished = Card(tr("Unfinished notes"), spacing=Space.XS)
        self.quiet = Card(tr("Gone quiet"), spacing=Space.XS)
        for card in (self.unfinished, self.quiet):
            self.sides.add_right(card)
        self.first = EmptyState(
            "welcome",
            tr("Your laptop is ready"),
            tr("Everything you write is kept here, encrypted. Begin with the first client or referral."),
            main_button(tr("New client or referral"), "add", lambda: desk.go("new_case")),
        )
        self.column.add(self.first)
        self.sides.hide()
        self.first.hide()

    def title(self) -> str:
        return self.tr("Today")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.presenter.ask()

    def refresh(self, changed: Changed | None) -> None:
        if self.isVisible() and (changed is None or changed.spaces or changed.local - {"drafts"}):
            self.presenter.ask()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"new": lambda: self.desk.go("new_case")}

    def _show(self, day: Day) -> None:
        self.heading.setText(day_words(day.date, weekday=True))
        due: dict[str, Sequence[ToDo]] = {
            "overdue": day.overdue,
            "today": day.today,
            "this_week": day.this_week,
            "undated": day.undated,
            "later": day.later,
        }
        self.nothing.setVisible(not any(due.values()))
        if self._steps is not None and not self._steps.done:
            self._steps.stop()
            self._told.clear()
        steps: list[Callable[[], None]] = []
        for name, lines in due.items():
            if self._is_news(name, (tuple(lines), name in self._whole, day.date)):
                steps.append(partial(self._show_due, name, lines))
        notes = tuple((each.id, each.changed_ms) for each in day.unfinished)
        drafts = _loose(day)
        if self._is_news("unfinished", (notes, tuple((each.record, each.when_ms) for each in drafts))):
            steps.append(lambda: self._show_unfinished(day.unfinished, drafts))
        if self._is_news("quiet", tuple(day.quiet)):
            steps.append(lambda: self._show_quiet(day.quiet))
        self._steps = Steps(steps, self)
        words = tr("Something needs a look: two people wrote different answers.")
        if day.needs_look > 1:
            words = tr("{n} things need a look: people wrote different answers.").format(n=day.needs_look)
        self.look.say(Tone.WARNING, words)
        self.look.setVisible(day.needs_look > 0)
        empty = day.cases == 0 and not any(due.values())
        self.sides.setVisible(not empty)
        self.first.setVisible(empty)
        self.new.setVisible(not empty)

    def _is_news(self, name: str, told: Any) -> bool:
        """Whether a card has something else to show than it does; it then counts as shown."""
        if self._told.get(name) == told:
            return False
        self._told[name] = told
        return True

    def _show_due(self, name: str, lines: Sequence[ToDo]) -> None:
        card = self.cards[name]
        card.clear()
        card.setVisible(bool(lines))
        shown = lines if name in self._whole else lines[: _MOST if name != "later" else 3]
        for line in shown:
            card.add(self._line(line))
        if len(shown) < len(lines):
            words = tr("Show all {n}").format(n=len(lines))
            card.add(quiet_button(words, "down", lambda: self._show_whole(name)))

    def _show_whole(self, name: str) -> None:
        self._whole.add(name)
        self.presenter.ask()

    def _line(self, todo: ToDo) -> TaskRow:
        whose = " · ".join(part for part in (todo.name, todo.case or "") if part)
        is_task = todo.kind == "task"
        row = TaskRow(
            todo.what, whose, todo.due, todo.due_time, can_be_done=is_task, drawing=_ICONS.get(todo.kind, "clock")
        )
        if is_task:
            row.done_asked.connect(lambda: self.presenter.close_task(todo.record, todo.what))
        row.opened.connect(lambda: self._open(todo))
        return row

    def _open(self, todo: ToDo) -> None:
        if todo.kind in _PLAN:
            self.desk.go("case", space=todo.space, tab="safety_plan", record=todo.record, kind=todo.kind)
            return
        title = tr("Task") if todo.kind == "task" else ""
        asked = EditAsked(todo.kind, todo.record, title=title, rows=ROWS_OF.get(todo.kind))
        self.desk.go("case", space=todo.space, open=asked)

    def _show_unfinished(self, records: Sequence[RecordView], drafts: Sequence[DraftKept]) -> None:
        self.unfinished.clear()
        for draft in drafts[:_MOST]:
            kind = label_of(draft.kind)
            title = str(draft.values.get(draft.kind.title_field or "") or kind)
            kept = tr("Draft, typed {when} and not saved yet").format(when=when_words(draft.when_ms))
            row = Row("history", title, f"{kind} · {kept}", tone=Tone.WARNING)
            row.opened.connect(lambda draft=draft: self._resume(draft))
            self.unfinished.add(row)
        for record in records[:_MOST]:
            when = tr("Last written {when}").format(when=when_words(record.changed_ms))
            kind = label_of(record.kind)
            second = " · ".join(part for part in (kind, record.case or "", when) if part)
            row = Row("edit", record.title or kind, second)
            row.opened.connect(lambda record=record: self._open_record(record))
            self.unfinished.add(row)
        if len(records) > _MOST:
            self.unfinished.add(Help(tr("and {n} more").format(n=len(records) - _MOST)))
        self.unfinished.setVisible(bool(records) or bool(drafts))

    def _resume(self, draft: DraftKept) -> None:
        go, name = self.desk.go, draft.kind.name
        if name in ("encounter", "option", "encounter_interpreter"):
            go("encounter", space=draft.space, record=draft.record, kind=name)
        elif name in (*_PLAN, "plan_section", "plan_contact"):
            go("case", space=draft.space, tab="safety_plan", record=draft.record, kind=name)
        elif name == "interpreter_need":
            go("case", space=draft.space, interpreter=True)
        else:
            rows = work_rows() if name == "case" else ROWS_OF.get(name)
            asked = EditAsked(name, draft.record, title=label_of(draft.kind), rows=rows, draft=draft)
            go("case", space=draft.space, open=asked)

    def _open_record(self, record: RecordView) -> None:
        if record.kind.name == "encounter":
            self.desk.go("encounter", space=record.space, record=record.id)
        else:
            self.desk.go("case", space=record.space, tab="safety_plan", record=record.id, kind=record.kind.name)

    def _show_quiet(self, cases: Sequence[CaseRow]) -> None:
        self.quiet.clear()
        for case in cases[:_MOST]:
            words = tr("Nothing heard for {n} days").format(n=case.quiet_days)
            row = Row("clock", case_name(case), f"{case.reference} · {words}", tone=Tone.WARNING)
            row.opened.connect(lambda space=case.space: self.desk.go("case", space=space))
            self.quiet.add(row)
        if len(cases) > _MOST:
            self.quiet.add(Help(tr("and {n} more").format(n=len(cases) - _MOST)))
        self.quiet.setVisible(bool(cases))


def _loose(day: Day) -> list[DraftKept]:
    """Drafts that no unfinished note leads to: what was typed when the program was ended in the middle."""
    noted = {each.id for each in day.unfinished}
    return [each for each in day.drafts if each.record not in noted and each.parent not in noted]
