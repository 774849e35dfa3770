"""Is the calendar (S27): a month, a week or what comes, by keyboard; appointments with how their interpreter stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from imsa_desktop.services.calendar import CalendarLine
from imsa_desktop.ui import keyboard
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.models.entries import Entry
from imsa_desktop.ui.opening import asked, open_record
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.pages.calendar_parts import AppointmentDrawer, ChosenCard, DayCard, line_key
from imsa_desktop.ui.presenters.calendar import AHEAD, MONTH, WEEK, CalendarPresenter, Shown
from imsa_desktop.ui.widgets.buttons import button, icon_button, main_button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.entry_list import EntryList
from imsa_desktop.ui.widgets.labels import Help, Title
from imsa_desktop.ui.widgets.month_grid import MonthGrid
from imsa_desktop.ui.widgets.reading_column import let_grow
from imsa_desktop.ui.widgets.toggle import Toggle
from imsa_desktop.ui.words import away_words, day_words, locale, tr

_MOST_LINES = 400
_ONE_LINE_CHARACTERS = 100
_BOTH_CHARACTERS = 105  # narrower pages show the month or the list, not both
_ICONS = {
    "appointment": "calendar",
    "hearing": "organisation",
    "check_in": "phone",
    "deadline": "warning",
    "task": "task",
    "safety_plan": "safety-plan",
    "address": "home",
}


@place("calendar", icon="calendar", label=lambda: tr("Calendar"), order=30)
class CalendarPage(Page):
    """The month at the left, the chosen day at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.presenter = CalendarPresenter(desk, self)
        self.presenter.shown.connect(self._show)
        self._wanted: bytes | None = None  # the record that was asked for, to be chosen once it is here
        self._lines: dict[tuple[str, bytes, str], CalendarLine] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addLayout(self._top())
        self.body = QHBoxLayout()
        self.body.setSpacing(Space.L)
        layout.addLayout(self.body, 1)
        self.grid = MonthGrid()
        self.grid.day_chosen.connect(self.presenter.choose)
        self.grid.month_stepped.connect(self.presenter.step)
        self.grid.opened.connect(self._into_day)
        self.month_card = Card(padding=Space.S)
        self.month_card.setSizePolicy(self.grid.sizePolicy())
        self.month_card.add(self.grid, 1)
        self.body.addWidget(self.month_card, 3)
        self.side = QWidget()
        self.side.setLayout(self._side())
        self.body.addWidget(self.side, 2)
        self.drawer = AppointmentDrawer(desk, self)
        self.drawer.clients.asked.connect(self.presenter.look_for_clients)
        self.presenter.clients_found.connect(self.drawer.clients.show_clients)
        self.drawer.interpreter_asked.connect(self.presenter.set_interpreter)

    def _top(self) -> QBoxLayout:
        self.top = QBoxLayout(QBoxLayout.Direction.LeftToRight)  # two lines where one has no room for all
        self.top.setSpacing(Space.S)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        self.top.addLayout(top)
        self.heading = Title(self.title())
        self.heading.setWordWrap(False)
        top.addWidget(self.heading)
        top.addSpacing(Space.S)
        top.addWidget(icon_button("left", tr("Before"), lambda: self.presenter.step(-1)))
        top.addWidget(button(tr("Today"), None, lambda: self.presenter.choose(self.presenter.today())))
        top.addWidget(icon_button("right", tr("After"), lambda: self.presenter.step(1)))
        top.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        self.top.addLayout(top)
        group = QButtonGroup(self)
        self.views: dict[str, Toggle] = {}
        for view, words in ((MONTH, tr("Month")), (WEEK, tr("Week")), (AHEAD, tr("What comes"))):
            toggle = Toggle(words)
            toggle.setChecked(view == MONTH)
            toggle.clicked.connect(lambda _=False, view=view: self.presenter.choose_view(view))
            group.addButton(toggle)
            top.addWidget(toggle)
            self.views[view] = toggle
        self.everybody = Toggle(tr("Everybody’s"))
        self.everybody.setToolTip(tr("Also what stands in cases that somebody else carries"))
        self.everybody.toggled.connect(lambda on: self.presenter.choose_whose(mine=not on))
        self.everybody.hide()
        top.addSpacing(Space.S)
        top.addWidget(self.everybody)
        top.addStretch(1)
        self.new = main_button(tr("New appointment"), "add", self.new_appointment)
        self.new.setToolTip(tr("A new appointment on the chosen day: Ctrl+N"))
        top.addWidget(self.new)
        return self.top

    def _side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(Space.M)
        self.day_card = DayCard(padding=Space.M, spacing=Space.XS)
        self.list = EntryList(tr("What stands on the day"))
        self.list.opened.connect(self._open_key)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self.nothing = Help(tr("Nothing stands on this day. Ctrl+N makes an appointment."))
        self.day_card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.day_card.add(self.nothing)
        self.day_card.add(self.list, 1)
        self.day_card.body.addStretch()  # without a list the words stay at the top
        side.addWidget(self.day_card, 1)
        self.chosen = ChosenCard()
        self.chosen.open_asked.connect(self._open)
        self.chosen.case_asked.connect(lambda line: self.desk.go("case", space=line.space))
        self.chosen.write_up_asked.connect(lambda line: self.presenter.write_up(line.record))
        self.chosen.state_asked.connect(lambda line, state: self.presenter.say_state(line.record, state, "planned"))
        self.chosen.interpreter_asked.connect(lambda line, state: self.presenter.set_interpreter(line.record, state))
        let_grow(self.chosen)
        side.addWidget(self.chosen)
        return side

    def title(self) -> str:
        return self.tr("Calendar")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        if "day" in where:
            self.presenter.chosen = date.fromisoformat(str(where["day"])[:10])
            self._wanted = where.get("record")
        self.presenter.ask()
        keyboard.offer(self.grid if self.month_card.isVisibleTo(self) else self.list)
        if where.get("new"):
            self.new_appointment()

    def refresh(self, changed: Changed | None) -> None:
        self.drawer.refresh(changed)
        if self.isVisible() and (changed is None or changed.kinds):
            self.presenter.ask()

    def leaving(self) -> None:
        self.drawer.flush()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        if self.drawer.isVisible():
            return {"finish": self.drawer.save}
        line = self.chosen.line
        made: dict[str, Callable[[], object]] = {"new": self.new_appointment}
        if line is not None and line.kind == "appointment":
            made["encounter"] = lambda: self.presenter.write_up(line.record)
        return made

    def new_appointment(self) -> None:
        """Make an appointment on the chosen day."""
        self.drawer.begin(max(self.presenter.chosen, self.presenter.today()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        both = self.width() >= self.fontMetrics().averageCharWidth() * _BOTH_CHARACTERS
        month = self.presenter.view == MONTH
        one_line = self.width() >= self.fontMetrics().averageCharWidth() * _ONE_LINE_CHARACTERS
        direction = QBoxLayout.Direction.LeftToRight if one_line else QBoxLayout.Direction.TopToBottom
        if self.top.direction() != direction:
            self.top.setDirection(direction)
        self.month_card.setVisible(month)
        self.side.setVisible(both or not month)

    def _show(self, shown: Shown) -> None:
        self.views[shown.view].setChecked(True)
        self.everybody.setVisible(shown.of_others)
        self.heading.setText(_heading(shown))
        if shown.view == MONTH:
            self.grid.show_month(shown.chosen, self.presenter.today(), shown.first, shown.lines)
            self.day_card.set_title(day_words(shown.chosen.isoformat(), weekday=True))
            lines: Sequence[CalendarLine] = shown.of_day(shown.chosen)
        else:
            self.day_card.set_title("")
            lines = shown.lines[:_MOST_LINES]
        self._lines = {line_key(line): line for line in lines}
        entries = _entries(lines, headings=shown.view != MONTH)
        if shown.view != MONTH and len(lines) < len(shown.lines):
            entries.append(Entry(tr("and {n} more in the days after").format(n=len(shown.lines) - len(lines))))
        self.list.show_entries(entries)
        self.list.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        wanted = next((key for key, line in self._lines.items() if line.record == self._wanted), None)
        if wanted is not None:
            self._wanted = None
            self.list.choose(wanted)
        elif self.list.chosen() not in self._lines:
            self.list.choose_first()
        self._show_chosen()
        self._fit()

    def _show_chosen(self) -> None:
        line = self._lines.get(self.list.chosen()) if self.list.chosen() is not None else None
        self.chosen.show_line(line, line.interpreter if line is not None else "")

    def _into_day(self, day: date) -> None:
        """Enter on a day: into its list, or, where only the month has room, to the week."""
        if not self.side.isVisible():
            self.presenter.choose_view(WEEK)
        elif self._lines:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.new_appointment()

    def _open_key(self, key: tuple[str, bytes, str]) -> None:
        if key in self._lines:
            self._open(self._lines[key])

    def _open(self, line: CalendarLine) -> None:
        if line.kind in ("appointment", "hearing"):
            self.drawer.open_appointment(line)
            return
        wanted = asked(line.kind, line.record)
        open_record(self.desk, line.space, wanted, lambda asked: self.desk.go("case", space=line.space, open=asked))


def _heading(shown: Shown) -> str:
    if shown.view == MONTH:
        chosen = shown.chosen
        return locale().toString(QDate(chosen.year, chosen.month, chosen.day), "MMMM yyyy")
    if shown.view == WEEK:
        return tr("Week of {day}").format(day=day_words(shown.first.isoformat()))
    return tr("From {day}").format(day=day_words(shown.first.isoformat()))


def _entries(lines: Sequence[CalendarLine], *, headings: bool) -> list[Entry]:
    entries: list[Entry] = []
    day = ""
    for line in lines:
        if headings and line.day != day:
            day = line.day
            entries.append(Entry(f"{day_words(day, weekday=True)} · {away_words(day)}"))
        name = " · ".join(part for part in (line.name or tr("Not named yet"), line.case or "") if part)
        state = line.state_words if line.over else ""
        second = " · ".join(part for part in (name, state, line.note if line.warned or not line.over else "") if part)
        first = f"{line.time}  {line.words}" if line.time else line.words
        tone = Tone.WARNING if line.warned else None
        entries.append(
            Entry(first, second, drawing=_ICONS.get(line.kind, "clock"), tone=tone, faded=line.over, key=line_key(line))
        )
    return entries
