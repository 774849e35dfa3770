"""Holds the calendar: which days are shown and chosen, what stands on them, and how interpreters stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.calendar import CalendarLine
from imsa_desktop.services.cases import CaseRow
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId, SpaceId

WEEK, MONTH, AHEAD = "week", "month", "ahead"
DAYS_AHEAD = 42
DAYS_OF_GRID = 42


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows."""

    view: str
    chosen: date
    first: date
    before: date
    lines: Sequence[CalendarLine]
    of_others: bool = False  # whether cases are here that somebody else carries

    def of_day(self, day: date) -> list[CalendarLine]:
        """What stands on one day."""
        written = day.isoformat()
        return [line for line in self.lines if line.day == written]


class CalendarPresenter(Presenter):
    """Alone calls the services for the calendar."""

    shown = Signal(object)  # Shown
    clients_found = Signal(object)  # Sequence[CaseRow]

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.view = MONTH
        self.chosen = self.today()
        self.mine = True
        self._turn = self._turn_of_clients = 0
        self._last: Shown | None = None

    def today(self) -> date:
        """This day by the wall clock."""
        return self.workspace.now().date()

    def choose_view(self, view: str) -> None:
        """Show a month, a week, or what comes."""
        self.view = view
        self.ask()

    def choose(self, day: date) -> None:
        """Choose a day; what is read already is shown at once."""
        self.chosen = day
        first, before = self.reach()
        last = self._last
        if last is not None and (last.view, last.first, last.before) == (self.view, first, before):
            self._show(last.lines, first, before, last.of_others)
        else:
            self.ask()

    def step(self, by: int) -> None:
        """The next or former month, week, or quarter."""
        if self.view == MONTH:
            months = self.chosen.year * 12 + self.chosen.month - 1 + by
            self.choose(date(months // 12, months % 12 + 1, 1))
        else:
            self.choose(self.chosen + timedelta(days=by * (7 if self.view == WEEK else DAYS_AHEAD)))

    def reach(self) -> tuple[date, date]:
        """The first day shown, and the one after the last."""
        if self.view == MONTH:
            first = self.chosen.replace(day=1)
            first -= timedelta(days=first.weekday())
            return first, first + timedelta(days=DAYS_OF_GRID)
        if self.view == WEEK:
            first = self.chosen - timedelta(days=self.chosen.weekday())
            return first, first + timedelta(days=7)
        return self.chosen, self.chosen + timedelta(days=DAYS_AHEAD)

    def ask(self) -> None:
        """Read the days that are shown; an answer that a later question has overtaken is dropped."""
        self._turn += 1
        turn, (first, before) = self._turn, self.reach()
        calendar, cases, mine = self.workspace.calendar, self.workspace.cases, self.mine

        def read() -> tuple[Sequence[CalendarLine], bool]:
            of_others = any(not row.mine for row in cases.everything())
            return calendar.between(first, before, mine=mine), of_others

        def done(found: tuple[Sequence[CalendarLine], bool]) -> None:
            if turn == self._turn:
                self._show(found[0], first, before, found[1])

        self.jobs.read(read, done, owner=self)

    def choose_whose(self, *, mine: bool) -> None:
        """Show only the own cases, or everybody's."""
        self.mine = mine
        self.ask()

    def _show(self, lines: Sequence[CalendarLine], first: date, before: date, of_others: bool) -> None:
        self._last = Shown(self.view, self.chosen, first, before, lines, of_others)
        self.shown.emit(self._last)

    # -- what is done to an appointment ---------------------------------------------------------------------------

    def set_interpreter(self, appointment: RecordId, state: str) -> None:
        """Say how the interpreter stands."""
        appointments = self.workspace.appointments
        self.jobs.write(lambda: appointments.set_interpreter(appointment, state), owner=self)

    def say_state(self, appointment: RecordId, state: str, before: str) -> None:
        """Say what became of an appointment, with a way back."""
        appointments, jobs = self.workspace.appointments, self.jobs

        def back() -> None:
            jobs.write(lambda: appointments.say_state(appointment, before))

        def done(_: object) -> None:
            self.desk.say.toast(tr("Saved on this laptop: the appointment"), undo=back)

        jobs.write(lambda: appointments.say_state(appointment, state), done, owner=self)

    def write_up(self, appointment: RecordId) -> None:
        """Begin the encounter that an appointment became, or open the one that was begun."""
        appointments = self.workspace.appointments

        def done(begun: tuple[SpaceId, RecordId]) -> None:
            self.desk.go("encounter", space=begun[0], record=begun[1])

        self.jobs.write(lambda: appointments.write_up(appointment), done, owner=self)

    def look_for_clients(self, text: str) -> None:
        """Find whose appointment it is."""
        self._turn_of_clients += 1
        turn, finding = self._turn_of_clients, self.workspace.finding

        def done(found: Sequence[CaseRow]) -> None:
            if turn == self._turn_of_clients:
                self.clients_found.emit(found)

        self.jobs.read(lambda: finding.clients(text), done, owner=self)
