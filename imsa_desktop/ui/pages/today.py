"""Is where the day begins (S03): overdue, today, this week; what is unfinished, and who has gone quiet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.cases import CaseRow
from imsa_desktop.services.day_lines import Lines, ToDo
from imsa_desktop.services.editor import DraftKept
from imsa_desktop.services.reminders import Reminder
from imsa_desktop.services.today import Day, Note
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.draft_words import draft_words
from imsa_desktop.ui.models.case_table import case_name
from imsa_desktop.ui.opening import asked, open_record
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.pages.today_parts import DueCard, WhatHappened
from imsa_desktop.ui.presenters.today import TodayPresenter
from imsa_desktop.ui.resuming import offered, resume
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import Card, EmptyState
from imsa_desktop.ui.widgets.labels import Help, Title
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.widgets.task_row import TaskRow
from imsa_desktop.ui.widgets.toggle import Toggle
from imsa_desktop.ui.widgets.two_columns import TwoColumns
from imsa_desktop.ui.words import day_words, label_of, name_in_a_line, tr, when_words

_MOST = 8
_LATER = 3
_WHERE_REMINDED = {"supervision_session": "supervision"}


@place("today", icon="today", label=lambda: tr("Today"), order=10)
class TodayPage(Page):
    """What is to be done at the left, what asks for a look at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.presenter = TodayPresenter(desk, self)
        self.presenter.shown.connect(self._show)
        self._told: dict[str, Any] = {}  # what each card shows now; an unchanged card is left alone
        self._steps: Steps | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.column = ReadingColumn(measure=170)
        layout.addWidget(self.column)
        self.column.add(self._top())
        self.look = Banner(Tone.WARNING, "", [button(tr("Have a look"), "merge", lambda: desk.go("needs_look"))])
        self.look.hide()
        self.column.add(self.look)
        self.sides = TwoColumns()
        self.column.add(self.sides)
        self._lay_out_left()
        self.reminders = Card(tr("Do not forget"), spacing=Space.XS)
        self.unfinished = Card(tr("Unfinished notes"), spacing=Space.XS)
        self.quiet = Card(tr("Gone quiet"), spacing=Space.XS)
        for card in (self.reminders, self.unfinished, self.quiet):
            self.sides.add_right(card)
            card.hide()
        self.first = EmptyState(
            "welcome",
            tr("Your laptop is ready"),
            tr("Everything you write is kept here, encrypted. Begin with the first client or referral."),
            main_button(tr("New client or referral"), "add", lambda: desk.go("new_case")),
        )
        self.column.add(self.first)
        self.sides.hide()
        self.first.hide()

    def _top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        self.heading = Title(tr("Today"))
        top.addWidget(self.heading, 1)
        self.everybody = Toggle(tr("Everybody’s cases"))
        self.everybody.setToolTip(tr("Also what is due in cases that somebody else carries"))
        self.everybody.toggled.connect(lambda on: self.presenter.choose(mine=not on))
        self.everybody.hide()
        top.addWidget(self.everybody)
        self.new = main_button(tr("New client"), "add", lambda: self.desk.go("new_case"))
        top.addWidget(self.new)
        return top

    def _lay_out_left(self) -> None:
        self.happened = WhatHappened()
        self.happened.typed.connect(self.presenter.keep_outcome)
        self.happened.kept.connect(self.presenter.say_outcome)
        self.happened.kept.connect(self._to_first_line)
        self.happened.encounter_asked.connect(self.presenter.as_encounter)
        self.presenter.closed.connect(self.happened.ask)
        self.sides.add_left(self.happened)
        self.cards: dict[str, DueCard] = {}
        for name, title in (
            ("overdue", tr("Overdue")),
            ("today", tr("Today")),
            ("this_week", tr("This week")),
            ("undated", tr("Without a day")),
            ("later", tr("Later")),
        ):
            card = DueCard(title, _LATER) if name == "later" else DueCard(title)
            card.done_asked.connect(lambda todo: self.presenter.close_task(todo.record, todo.what))
            card.opened.connect(self._open)
            card.more_asked.connect(self.presenter.ask)
            card.hide()
            self.cards[name] = card
            self.sides.add_left(card)
        self.nothing = Card()
        words = tr("Tasks, appointments, deadlines, check-ins and reviews stand here by their day.")
        self.nothing.add(EmptyState("good", tr("Nothing is due"), words))
        self.sides.add_left(self.nothing)

    def title(self) -> str:
        return self.tr("Today")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.presenter.ask()

    def refresh(self, changed: Changed | None) -> None:
        if self.isVisible() and (changed is None or changed.spaces or changed.local - {"drafts"}):
            self.presenter.ask()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"new": lambda: self.desk.go("new_case")}

    def leaving(self) -> None:
        self.happened.flush()

    def _show(self, day: Day) -> None:
        self.heading.setText(day_words(day.date, weekday=True))
        due: dict[str, Lines] = {
            "overdue": day.overdue,
            "today": day.today,
            "this_week": day.this_week,
            "undated": day.undated,
            "later": day.later,
        }
        self.happened.came_back(record for lines in due.values() for record in lines.records())
        self.nothing.setVisible(not any(due.values()))
        self.everybody.setVisible(day.of_others > 0)
        if self._steps is not None:
            self._steps.stop()  # what was not done yet is news still
        self._steps = Steps(self._news(day, due), self)
        words = tr("Something needs a look: two people wrote different answers.")
        if day.needs_look > 1:
            words = tr("{n} things need a look: people wrote different answers.").format(n=day.needs_look)
        self.look.say(Tone.WARNING, words)
        self.look.setVisible(day.needs_look > 0)
        empty = day.cases == 0 and day.of_others == 0 and not any(due.values())
        self.sides.setVisible(not empty or bool(day.reminders))
        self.first.setVisible(empty)
        self.new.setVisible(not empty)

    def _news(self, day: Day, due: Mapping[str, Lines]) -> list[Callable[[], object]]:
        """What it takes to bring the cards up to date; an unchanged card takes nothing."""
        steps: list[Callable[[], object]] = []
        for name, lines in due.items():
            card = self.cards[name]
            due_now = (tuple(lines[: card.room()]), len(lines), card.room(), day.date)
            steps += self._if_news(name, due_now, partial(card.steps, lines))
        notes = day.unfinished[:_MOST]
        drafts = offered(day.drafts, {each.id for each in notes})
        written = (tuple(notes), day.unfinished_many, tuple((each.record, each.when_ms) for each in drafts))
        quiet = (tuple(day.quiet[:_MOST]), len(day.quiet))
        others: tuple[tuple[str, object, Callable[[], object]], ...] = (
            ("reminders", tuple(day.reminders), partial(self._show_reminders, day.reminders)),
            ("unfinished", written, partial(self._show_unfinished, notes, day.unfinished_many, drafts)),
            ("quiet", quiet, partial(self._show_quiet, day.quiet)),
        )
        for name, told, act in others:
            steps += self._if_news(name, told, partial(iter, (act,)))
        return steps

    def _if_news(
        self, card: str, told: object, steps: Callable[[], Iterable[Callable[[], object]]]
    ) -> list[Callable[[], object]]:
        """The steps that bring a card up to date; it counts as told only once the last of them is done."""
        if self._told.get(card) == told:
            return []
        self._told.pop(card, None)
        return [*steps(), partial(self._told.__setitem__, card, told)]

    def _to_first_line(self) -> None:
        for card in self.cards.values():
            row = card.findChild(TaskRow)
            if row is not None and row.isVisible():
                row.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _open(self, todo: ToDo) -> None:
        if todo.case is None:
            self._open_elsewhere(todo)
            return
        if todo.kind == "appointment":
            self.desk.go("calendar", day=todo.due, record=todo.record)
            return
        go, space = self.desk.go, todo.space
        open_record(self.desk, space, asked(todo.kind, todo.record), lambda each: go("case", space=space, open=each))

    def _open_elsewhere(self, todo: ToDo) -> None:
        """What stands in no case file has a page of its own, or stands on that of what it hangs on."""
        if todo.kind != "concern_step":
            self.desk.go(todo.kind, record=todo.record)
            return
        records = self.desk.workspace.records
        self.desk.jobs.read(
            lambda: records.get(todo.kind, todo.record).parent,
            lambda concern: self.desk.go("safeguarding_concern", record=concern),
            owner=self,
        )

    def _show_reminders(self, reminders: Sequence[Reminder]) -> None:
        self.reminders.clear()
        for each in reminders[:_MOST]:
            drawing, tone = ("warning", Tone.WARNING) if each.pressing else ("info", None)
            row = Row(drawing, each.words, each.detail, tone=tone, close=True)
            row.opened.connect(partial(self._open_reminder, each))
            self.reminders.add(row)
        self.reminders.setVisible(bool(reminders))

    def _open_reminder(self, reminder: Reminder) -> None:
        if reminder.about in _WHERE_REMINDED:
            self.desk.go(_WHERE_REMINDED[reminder.about])
        else:
            self.desk.go(reminder.about, record=reminder.record)

    def _show_unfinished(self, notes: Sequence[Note], many: int, drafts: Sequence[DraftKept]) -> None:
        self.unfinished.clear()
        for draft in drafts:  # all of them: these words stand nowhere else
            row = Row("history", *draft_words(draft), tone=Tone.WARNING, close=True)
            row.opened.connect(partial(resume, self.desk, self, draft))
            self.unfinished.add(row)
        for note in notes:
            when = tr("Last written {when}").format(when=when_words(note.changed_ms))
            kind = label_of(note.kind)
            second = " · ".join(part for part in (kind, name_in_a_line(note.name), note.case or "", when) if part)
            row = Row("edit", note.title, second, close=True)
            row.opened.connect(partial(self._open_note, note))
            self.unfinished.add(row)
        if many > len(notes):
            self.unfinished.add(Help(tr("and {n} more").format(n=many - len(notes))))
        self.unfinished.setVisible(bool(notes) or bool(drafts))

    def _open_note(self, note: Note) -> None:
        if note.kind.name in ("encounter", "decision"):
            self.desk.go(note.kind.name, space=note.space, record=note.id)
        else:
            self.desk.go("case", space=note.space, tab="safety_plan", record=note.id, kind=note.kind.name)

    def _show_quiet(self, cases: Sequence[CaseRow]) -> None:
        self.quiet.clear()
        for case in cases[:_MOST]:
            words = tr("Nothing heard for {n} days").format(n=case.quiet_days)
            row = Row(
                "clock", name_in_a_line(case_name(case)), f"{case.reference} · {words}", tone=Tone.WARNING, close=True
            )
            row.opened.connect(lambda space=case.space: self.desk.go("case", space=space))
            self.quiet.add(row)
        if len(cases) > _MOST:
            words = tr("Show all {n}").format(n=len(cases))
            self.quiet.add(quiet_button(words, "cases", lambda: self.desk.go("cases", which="quiet")))
        self.quiet.setVisible(bool(cases))
