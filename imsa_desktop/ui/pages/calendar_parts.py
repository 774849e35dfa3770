"""Makes the parts of the calendar beside its days: what was chosen and its acts, and the sheet of an appointment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.calendar import CalendarLine
from imsa_desktop.services.cases import CaseRow
from imsa_desktop.services.editor import Saved
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.models.case_table import case_name
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.record_drawer import RecordDrawer
from imsa_desktop.ui.record_rows import APPOINTMENT_START
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.client_line import ClientLine
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.widgets.reading_column import let_grow
from imsa_desktop.ui.widgets.toggle import Toggle
from imsa_desktop.ui.words import choice_words, day_words, tr
from imsa_protocol.identifiers import RecordId

_STATES = ("needed", "requested", "confirmed", "cancelled", "did_not_come", "came")
_BEFORE = ("needed", "requested", "confirmed")  # what can be said of an appointment that lies ahead
_LIKELY_TIME = "10:00"
_LEAST_LIST = 130


class InterpreterToggles(QWidget):
    """How the interpreter stands, as one choice."""

    chosen = Signal(str)

    def __init__(self, states: Sequence[str] = _STATES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("How the interpreter stands"))
        flow = FlowLayout(self, across=Space.S, down=Space.S)
        field = kind_named("interpreter_booking").field("state")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._toggles: dict[str, Toggle] = {}
        for state in states:
            toggle = Toggle(choice_words(field, state))
            toggle.setAccessibleName(tr("Interpreter: {state}").format(state=choice_words(field, state)))
            toggle.clicked.connect(partial(self.chosen.emit, state))
            self._group.addButton(toggle)
            flow.addWidget(toggle)
            self._toggles[state] = toggle

    def show_state(self, state: str) -> None:
        """Mark one; "" marks none."""
        self._group.setExclusive(False)
        for name, toggle in self._toggles.items():
            toggle.setChecked(name == state)
        self._group.setExclusive(True)

    def state(self) -> str:
        """The one that is marked."""
        return next((name for name, toggle in self._toggles.items() if toggle.isChecked()), "")


class DayCard(Card):
    """What stands on the days: it takes the room that the acts beneath it leave, and scrolls."""

    def hasHeightForWidth(self) -> bool:
        return False  # its words would ask for a height, and push the acts out of the window

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LEAST_LIST)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class ChosenCard(Card):
    """What was chosen, and what can be done with it."""

    open_asked = Signal(object)  # CalendarLine
    case_asked = Signal(object)
    write_up_asked = Signal(object)
    state_asked = Signal(object, str)
    interpreter_asked = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=Space.L, spacing=Space.S, parent=parent)
        self.line: CalendarLine | None = None
        self.words = Label("", Text.STRONG)
        self.about = Label("", Text.SMALL, quiet=True)
        self.note = Label("", Text.SMALL, tone=Tone.WARNING)
        self.interpreter = InterpreterToggles()
        self.interpreter.chosen.connect(lambda state: self.interpreter_asked.emit(self.line, state))
        for each in (self.words, self.about, self.note, self.interpreter):
            self.add(each)
        acts = QWidget()
        flow = FlowLayout(acts, across=Space.S, down=Space.S)
        self.write_up = main_button(tr("Write it up"), "encounter", self._tells(self.write_up_asked))
        self.write_up.setToolTip(tr("Make an encounter of it, with all that is known: Ctrl+E"))
        self.open = button(tr("Open"), "edit", self._tells(self.open_asked))
        self.case = button(tr("Case file"), "folder", self._tells(self.case_asked))
        self.not_come = quiet_button(tr("Client did not come"), None, lambda: self._say("not_attended"))
        self.off = quiet_button(tr("Called off"), None, lambda: self._say("cancelled"))
        for act in (self.write_up, self.open, self.case, self.not_come, self.off):
            flow.addWidget(act)
        self.add(acts)
        self.hide()

    def _tells(self, signal: Any) -> Callable[[], None]:
        return lambda: signal.emit(self.line)

    def _say(self, state: str) -> None:
        self.state_asked.emit(self.line, state)

    def show_line(self, line: CalendarLine | None, interpreter_state: str) -> None:
        """Show this; None puts the card away."""
        self.line = line
        self.setVisible(line is not None)
        if line is None:
            return
        self.words.setText(line.words)
        when = " ".join(part for part in (day_words(line.day, weekday=True), line.time) if part)
        parts = (when, line.name or tr("Not named yet"), line.case or "", line.state_words)
        self.about.setText(" · ".join(part for part in parts if part))
        self.note.setText(line.note)
        self.note.set_tone(Tone.WARNING if line.warned else None)
        self.note.setVisible(bool(line.note) and (line.warned or not line.over))
        appointment = line.kind == "appointment"
        self.interpreter.show_state(interpreter_state)
        self.interpreter.setVisible(appointment and (not line.over or bool(interpreter_state)))
        self.write_up.setVisible(appointment)
        for act in (self.not_come, self.off):
            act.setVisible(appointment and not line.over)


class AppointmentDrawer(RecordDrawer):
    """The sheet of an appointment; a new one first asks whose it is, and how its interpreter stands."""

    interpreter_asked = Signal(object, str)  # the appointment that was just saved, and the interpreter's state

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(desk, page)
        self.clients = ClientLine()
        self.clients.chosen.connect(self._for_client)
        self.interpreter = InterpreterToggles(_BEFORE)
        self._day = date.min
        self._row: CaseRow | None = None  # whose a new appointment is

    def begin(self, day: date) -> None:
        """Ask whose appointment on this day it is."""
        self.put_down()
        self._day, self._row = day, None
        self.set_title(tr("New appointment"), day_words(day.isoformat(), weekday=True))
        self.line.say("")
        self.save_button.hide()
        self._show_acts(False)
        self.column.add(self.clients)
        self.clients.show()
        self.come()
        self.clients.begin()

    def open_appointment(self, line: CalendarLine) -> None:
        """Open one that is there."""
        self._row = None
        self.save_button.show()
        self.ask(line.space, asked(line.kind, line.record))

    def _for_client(self, row: CaseRow) -> None:
        self._row = row
        self.save_button.show()
        likely = likely_time(self._day, self.desk.workspace.now())
        prefill = {"when": likely.isoformat(timespec="minutes"), "state": "planned"}
        new = asked("appointment", prefill=prefill)
        about = " · ".join(part for part in (case_name(row), row.reference, row.interpreter_words) if part)
        self.ask(row.space, replace(new, about=about, rows=APPOINTMENT_START))
        self.editing_of_new()

    def editing_of_new(self) -> None:
        """Put the keyboard where the typing begins."""
        if self.editing is not None:
            self.editing.form.input("what").setFocus()

    def fill_in(self, form: CaseForm) -> None:
        if self._row is None:
            return
        card = Card(tone=Tone.ACCENT, padding=Space.L, spacing=Space.S)
        words = tr("Interpreter: {which}").format(which=self._row.interpreter_words)
        if not self._row.interpreter_words:
            words = tr("Interpreter: the card says nothing of one. Choose only if one is needed.")
        card.add(Label(words))
        card.add(self.interpreter)
        self.interpreter.show_state("needed" if self._row.interpreter_words else "")
        self.interpreter.show()
        let_grow(card)
        self.column.body.insertWidget(0, card)

    def put_down(self) -> None:
        for kept in (self.clients, self.interpreter):
            kept.setParent(None)
        super().put_down()

    def after_save(self, saved: Saved) -> None:
        super().after_save(saved)
        state = self.interpreter.state() if self._row is not None else ""
        self._row = None
        if state:
            self.interpreter_asked.emit(saved.record, state)


def likely_time(day: date, now: datetime) -> datetime:
    """The hour a new appointment of a day is likely at: in the morning, and never one that has gone by."""
    morning = datetime.fromisoformat(f"{day.isoformat()}T{_LIKELY_TIME}").astimezone()
    next_hour = now.astimezone().replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    if morning >= now:
        return morning
    return next_hour if next_hour.date() == day else morning + timedelta(days=1)


def line_key(line: CalendarLine) -> tuple[str, RecordId, str]:
    """What tells one line of the calendar from another."""
    return line.day, line.record, line.words
