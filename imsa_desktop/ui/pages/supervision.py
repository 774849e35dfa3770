"""Is the place of supervision and training (S20): what is due, the months, the hours, and who sees what of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.casework.supervision_months import COUNTED, USUAL_SHADOWING_HOURS, Month
from imsa_desktop.casework.supervision_rule import DAYS_BETWEEN, SupervisionDue
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui import keyboard
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.exposure_parts import CarriedCard, DebriefLine
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.presenters.supervision import Staffed, SupervisionPresenter
from imsa_desktop.ui.staff_parts import SHEETS
from imsa_desktop.ui.started import Started
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import Help, Label, Title
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.widgets.two_columns import TwoColumns
from imsa_desktop.ui.words import choice_words, day_words, label_of, locale, tr
from imsa_protocol.identifiers import SpaceId

_MOST = 12
_AT_ONCE = 40
_WORDS = 90  # characters of a private note that its line shows
_KINDS = frozenset(each.kind for each in SHEETS)
_DRAWINGS = {each.kind: each.drawing for each in SHEETS}


@place("supervision", icon="person", label=lambda: tr("Supervision"), order=60)
class SupervisionPage(Page):
    """One's own file: nobody is compared with anybody."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.presenter = SupervisionPresenter(desk, self)
        self.presenter.shown.connect(self._show)
        self._of: SpaceId | None = None  # the file of somebody one supervises; None: one's own
        self._steps: Steps | None = None
        self._room = self._room_for_notes = _MOST
        self._entries: Sequence[RecordView] = ()
        self._notes: Sequence[RecordView] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        column = ReadingColumn(measure=170)
        layout.addWidget(column)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        self.heading = Title(self.title())
        top.addWidget(self.heading, 1)
        self.training = button(tr("Training"), "star", lambda: self.begin("training_entry"))
        self.session = main_button(tr("Supervision"), "add", lambda: self.begin("supervision_session"))
        self.session.setToolTip(tr("Write down a session: Ctrl+N"))
        top.addWidget(self.training)
        top.addWidget(self.session)
        column.add(top)
        self.whose = Banner(Tone.ACCENT, "", (quiet_button(tr("Back to my own"), "person", self.show_own),))
        column.add(self.whose)
        self.due = Banner(Tone.ACCENT, "")
        column.add(self.due)
        self.debrief = DebriefLine()
        self.debrief.asked.connect(lambda after: self.begin_debrief(after))
        column.add(self.debrief)
        sides = TwoColumns()
        column.add(sides)
        self.log = Card(tr("What was written down"), spacing=Space.XS)
        self.table = Card(tr("Month by month"))
        self.hours = Card(tr("Hours of training"))
        self.others = Card(tr("Those you supervise"), spacing=Space.XS)
        sides.add_left(self.others)
        sides.add_left(self.table)
        sides.add_left(self.log)
        for each in (self.whose, self.due, self.others):  # until it is known whose file this is
            each.hide()
        self.notebook = Card(tr("My notebook – only you"), spacing=Space.XS)
        self.new_note = quiet_button(tr("New note"), "add", lambda: self.begin("private_note"))
        self.notebook.head.addWidget(self.new_note)
        self.carried = CarriedCard()
        sides.add_right(self.carried)
        sides.add_right(self.hours)
        self.also = self._more()
        sides.add_right(self.also)
        sides.add_right(self.notebook)
        sides.add_right(_who_sees_what())

    def _more(self) -> Card:
        card = Card(tr("Also here"))
        holder = QWidget()
        flow = FlowLayout(holder)
        for each in (sheet for sheet in SHEETS[2:] if sheet.kind != "private_note"):
            flow.addWidget(button(each.title(), each.drawing, lambda kind=each.kind: self.begin(kind)))
        flow.addWidget(button(tr("Debrief"), "encounter", self.begin_debrief))
        card.add(holder)
        card.add(
            Help(
                tr(
                    "Ask for a debrief after a death, an assault, a hard disclosure or a trial. How you are stays in "
                    "your own notebook unless you share it yourself."
                )
            )
        )
        return card

    def title(self) -> str:
        return self.tr("Supervision and training")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self._of = where.get("file")
        self.presenter.ask(self._of)
        keyboard.offer(self.session)

    def refresh(self, changed: Changed | None) -> None:
        if self.isVisible() and (changed is None or changed.kinds & _KINDS):
            self.presenter.ask(self._of)

    def show_own(self) -> None:
        """Back from the file of somebody one supervises."""
        self.desk.go("supervision")

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"new": lambda: self.begin("supervision_session")}

    def begin(self, kind: str) -> None:
        """Write down an entry."""
        self.desk.go(kind, started=Started())

    def begin_debrief(self, after: str = "not_said") -> None:
        """Write down a debrief, after what is known."""
        likely = {"session_kind": "debrief", "debrief_after": after}
        self.desk.go("supervision_session", started=Started(), likely=likely)

    # -- showing ------------------------------------------------------------------------------------------------

    def _show(self, found: Staffed) -> None:
        self._entries = found.entries
        self._notes = found.notes
        self._show_whose(found)
        if found.whose is None:
            self.due.say(*_due_words(found.due))
            self.debrief.offer(found.debrief)
        rest: list[Callable[[], object]] = [
            partial(self._show_months, found.months),
            partial(self._show_hours, found),
            self._show_log,
            self._show_notes,
        ]
        if found.whose is None:
            rest.insert(0, partial(self.carried.show_carried, found.carried))
        if self._steps is not None:
            self._steps.stop()
        self._steps = Steps(rest, self)

    def _show_whose(self, found: Staffed) -> None:
        """Of somebody else only what they wrote for their supervisor; what is one's own alone goes."""
        own = found.whose is None
        for part in (self.due, self.carried, self.notebook, self.also, self.training, self.session):
            part.setVisible(own)
        if not own:
            self.debrief.hide()
        self.whose.setVisible(not own)
        if found.whose is not None:
            words = tr("The supervisors and {name} read this file, and nobody else.").format(name=found.whose.name)
            self.whose.say(Tone.ACCENT, words, found.whose.name)
        self.others.setVisible(own and bool(found.others))
        self.others.clear()
        for each in found.others if own else ():
            last = tr("Last session on {day}").format(day=day_words(each.last)) if each.last else tr("No session yet")
            row = Row("person", each.name, last)
            row.opened.connect(lambda each=each: self.desk.go("supervision", file=each.space))
            self.others.add(row)

    def _show_notes(self) -> None:
        self.notebook.clear()
        for each in self._notes[: self._room_for_notes]:
            words = " ".join(str(each["words"] or "").split())[:_WORDS]
            row = Row("lock", each.title, " · ".join(part for part in (each.fields["on"].words, words) if part))
            row.opened.connect(lambda each=each: self.desk.go("private_note", record=each.id))
            self.notebook.add(row)
        if not self._notes:
            self.notebook.add(Help(tr("Thoughts, questions for supervision. Sealed to nobody but you.")))
        elif self._room_for_notes < len(self._notes):
            self.notebook.add(_more(len(self._notes), self._room_for_notes, self._show_more_notes))

    def _show_more_notes(self) -> None:
        self._room_for_notes += _AT_ONCE
        self._show_notes()

    def _show_months(self, months: Sequence[Month]) -> None:
        self.table.clear()
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        kinds = kind_named("supervision_session").field("session_kind")
        for at, kind in enumerate(COUNTED, 1):
            grid.addWidget(Label(choice_words(kinds, kind), Text.STRONG, wrap=False), 0, at)
        for row, month in enumerate(months, 1):
            grid.addWidget(Label(_month_words(month.month), wrap=False), row, 0)
            for at, kind in enumerate(COUNTED, 1):
                grid.addWidget(_taken_of(month, kind), row, at)
        self.table.add(grid)
        self.table.add(Help(tr("Taken, of those offered. Both are usual once a month.")))

    def _show_hours(self, found: Staffed) -> None:
        self.hours.clear()
        least, most = USUAL_SHADOWING_HOURS
        self.hours.add(_hours_line(tr("Initial training"), found.hours.get("initial", 0.0), tr("about two weeks")))
        usual = tr("{least} to {most} hours are usual").format(least=least, most=most)
        self.hours.add(_hours_line(tr("Shadowing"), found.hours.get("shadowing", 0.0), usual))
        others = sum(hours for kind, hours in found.this_year.items() if kind not in ("initial", "shadowing", "given"))
        self.hours.add(_hours_line(tr("Other training this year"), others, ""))
        if found.this_year.get("given"):
            self.hours.add(_hours_line(tr("Training you gave this year"), found.this_year["given"], ""))

    def _show_log(self) -> None:
        self.log.clear()
        shown = self._entries[: self._room]
        for each in shown:
            row = Row(_DRAWINGS[each.kind.name], _entry_title(each), _entry_words(each))
            row.opened.connect(lambda each=each: self.desk.go(each.kind.name, record=each.id))
            self.log.add(row)
        if not shown:
            self.log.add(Help(tr("Nothing yet. A session takes three acts: Supervision, a line or two, Ctrl+S.")))
        elif len(shown) < len(self._entries):
            self.log.add(_more(len(self._entries), self._room, self._show_more))

    def _show_more(self) -> None:
        self._room += _AT_ONCE
        self._show_log()


def _more(many: int, shown: int, act: Callable[[], object]) -> QWidget:
    """The way to further lines, some at a time: thousands at once would hold the window up for seconds."""
    words = tr("Show all {n}").format(n=many)
    if many - shown > _AT_ONCE:
        words = tr("Show {n} more of {all}").format(n=_AT_ONCE, all=many)
    return quiet_button(words, "down", act)


def _due_words(due: SupervisionDue | None) -> tuple[Tone, str, str]:
    usual = tr("Supervision is yours once a month; after {n} days without the program reminds you, and nobody else.")
    words = usual.format(n=DAYS_BETWEEN)
    if due is None:
        return Tone.ACCENT, words, tr("No session is written down yet")
    if due.overdue:
        title = tr("Supervision was due on {day}").format(day=day_words(due.due.isoformat(), weekday=True))
        return Tone.WARNING, tr("Ask for it, or write down that it was offered and why it could not be taken."), title
    title = tr("Next supervision by {day}").format(day=day_words(due.due.isoformat(), weekday=True))
    last = tr("The last one was on {day}.").format(day=day_words(due.last.isoformat())) if due.last else words
    return Tone.GOOD if due.last else Tone.ACCENT, last, title


def _month_words(month: str) -> str:
    year, number = month.split("-")
    return f"{locale().standaloneMonthName(int(number))} {year}"


def _taken_of(month: Month, kind: str) -> Label:
    offered, taken = month.offered[kind], month.taken[kind]
    if not offered:
        return Label("–", quiet=True, wrap=False)
    words = tr("{taken} of {offered}").format(taken=taken, offered=offered)
    return Label(words, tone=Tone.GOOD if taken else Tone.WARNING, wrap=False)


def _hours_line(what: str, hours: float, usual: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(what))
    if usual:
        words.addWidget(Help(usual))
    row.addLayout(words, 1)
    row.addWidget(Label(tr("{n} h").format(n=f"{hours:g}" if hours else "0"), Text.STRONG, wrap=False))
    return line


def _entry_title(each: RecordView) -> str:
    name = each.kind.name
    if name == "supervision_session":
        return " · ".join(part for part in (tr("Supervision"), each.fields["session_kind"].words) if part)
    if name == "training_entry":
        return str(each["what"] or each.fields["training_kind"].words or label_of(each.kind))
    if name == "wellbeing_check_in":
        return str(each["how"] or label_of(each.kind))
    if name == "specialism":
        return str(each["area_words"] or each.fields["area"].words or label_of(each.kind))
    return label_of(each.kind)


def _entry_words(each: RecordView) -> str:
    day = each.fields["on"].words if "on" in each.fields else each.fields["since"].words
    parts = [day]
    told = ("lasted", "with_whom", "taken", "training_kind", "level", "state", "declaration_kind")
    parts += [each.fields[name].words for name in told if name in each.fields and each[name] not in (None, "taken")]
    if each.kind.name == "wellbeing_check_in":
        shared = each["shared"] not in (None, "private")
        parts.append(tr("shared with the supervisors") if shared else tr("only you can read it"))
    return " · ".join(part for part in parts if part)


def _who_sees_what() -> Card:
    card = Card(tr("Who sees what"))
    for words in (
        tr("Supervision, training, visits and declarations: you and the supervisors."),
        tr("How you are, and your private notes: you alone. They are sealed to nobody else."),
        tr("Head office sees totals of sessions offered and taken, never per person below five."),
    ):
        card.add(Label(words))
    return card
