"""Holds the cards of a case's overview, each passive: it is told what to show and says what was asked of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.casework.today import due_of
from imsa_desktop.services.case_file import Overview
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.record_drawer import EditAsked
from imsa_desktop.ui.record_rows import CONTACT_ROWS, LANGUAGE_ROWS, SILENCE_ROWS
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import ActButton, quiet_button
from imsa_desktop.ui.widgets.card import Card, Picture
from imsa_desktop.ui.widgets.chip import Chip, changed_since_chip
from imsa_desktop.ui.widgets.identity_bar import interpreter_chip_words
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.widgets.task_row import TaskRow
from imsa_desktop.ui.words import changed_since_words, choice_words, day_words, label_of, tr

_MOST = 6


def _edit_button(name: str, words: str = "") -> ActButton:
    made = quiet_button(words or tr("Edit"), "edit")
    made.setAccessibleName(name)
    return made


class WordsCard(Card):
    """The client's words, large enough to be read first."""

    def __init__(self, title: str, empty: str) -> None:
        super().__init__(title)
        self._empty = empty
        self.edit = _edit_button(tr("Edit: {what}").format(what=title))
        self.head.addWidget(self.edit)
        self.words = Label("")
        self.add(self.words)

    def show_words(self, words: str) -> None:
        """Show these words, or what may be written here."""
        self.words.setText(words or self._empty)
        self.words.setForegroundRole(
            self.words.palette().ColorRole.WindowText if words else self.words.palette().ColorRole.PlaceholderText
        )


class ChoicesCard(Card):
    """What the client decided, neutrally, the latest first."""

    opened = Signal(bytes)

    def __init__(self) -> None:
        super().__init__(tr("Choices made"), spacing=Space.XS)

    def show_choices(self, choices: Sequence[RecordView]) -> None:
        """Show these."""
        self.clear()
        if not choices:
            self.add(Help(tr("What the client decides about each option stands here once it is written down.")))
        for each in choices[:_MOST]:
            decision = each.fields["decision"].words
            said = str(each["own_words"] or "")
            second = " · ".join(part for part in (decision, f"“{said}”" if said else "") if part)
            row = Row("choice", each.title or tr("An option"), second)
            parent = each.parent
            if parent is not None:
                row.opened.connect(lambda parent=parent: self.opened.emit(parent))
            self.add(row)


class TasksCard(Card):
    """What is next."""

    done = Signal(bytes)
    opened = Signal(bytes)

    def __init__(self) -> None:
        super().__init__(tr("Next"), spacing=Space.XS)
        self.add_button = quiet_button(tr("Add a task"), "add")
        self.head.addWidget(self.add_button)

    def show_tasks(self, tasks: Sequence[RecordView]) -> None:
        """Show these open tasks."""
        self.clear()
        if not tasks:
            self.add(Help(tr("No open tasks.")))
        for each in tasks[:_MOST]:
            due = due_of("task", each.values)
            day = due.day.isoformat() if due is not None and due.day is not None else None
            by_law = tr("Legal deadline") if day is not None and day == each["deadline"] else ""
            note, clock = changed_since_words(each.withdrawn), due.time if due is not None else None
            row = TaskRow(each.title or tr("A task"), by_law, day, clock, note=note, warned=True)
            row.done_asked.connect(lambda task=each.id: self.done.emit(task))
            row.opened.connect(lambda task=each.id: self.opened.emit(task))
            self.add(row)
        if len(tasks) > _MOST:
            self.add(Help(tr("and {n} more").format(n=len(tasks) - _MOST)))


class InterpreterSummaryCard(Card):
    """How to speak with the client."""

    def __init__(self) -> None:
        super().__init__(tr("Interpreter"))
        self.edit = _edit_button(tr("Open the interpreter card"), tr("Card  Ctrl+I"))
        self.head.addWidget(self.edit)

    def show_summary(self, overview: Overview) -> None:
        """Show what is known."""
        self.clear()
        words, tone = interpreter_chip_words(overview.interpreter)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        picture = Picture("interpreter", 20, tone if tone is not Tone.PLAIN else None)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        said = words.partition(": ")[2] or words
        row.addWidget(Label(said[:1].upper() + said[1:], Text.STRONG), 1)
        self.add(row)
        need = overview.interpreter_need
        for field in ("agreement", "community"):
            if need is not None and need[field] not in (None, "", "not_asked"):
                state = need.fields[field]
                self.add(side_by_side.told(Help(f"{label_of(state.field)} {state.words}"), state.field))
        for each in overview.not_to_be_used[:_MOST]:
            excluded = QWidget()
            side_by_side.keep_back(excluded)
            line = QHBoxLayout(excluded)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(Space.S)
            line.addWidget(Picture("problem", 18, Tone.WARNING))
            line.addWidget(Label(tr("Not to be used: {who}").format(who=each.title)), 1)
            self.add(excluded)


class ContactCard(Card):
    """How and when it is safe to reach the client, and what the client speaks."""

    edit_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Reaching the client"), spacing=Space.XS)
        add = quiet_button(tr("Add a way"), "add", lambda: self._ask(None))
        self.head.addWidget(add)

    def show_overview(self, overview: Overview) -> None:
        """Show the ways and languages."""
        self.clear()
        if not overview.contact_ways:
            self.add(Help(tr("No number or address yet.")))
        for each in overview.contact_ways[:_MOST]:
            self.add(self._way(each))
        for language in overview.languages[:_MOST]:
            known = [language.fields["fluency"].words]
            if language["reading"] not in (None, "not_asked"):
                known.append(language.fields["reading"].words)
            row = _row(
                "interpreter",
                language.title,
                " · ".join(filter(None, known)),
                [changed_since_chip()] if language.withdrawn else [],
            )
            row.opened.connect(
                lambda wanted=language.id: self.edit_asked.emit(
                    EditAsked("client_language", wanted, title=tr("Language"), rows=LANGUAGE_ROWS)
                )
            )
            self.add(row)
        foot = QWidget()
        acts = QVBoxLayout(foot)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(0)
        acts.addWidget(quiet_button(tr("Add a language"), "add", self._add_language))
        acts.addWidget(quiet_button(tr("What silence means"), "clock", self._silence))
        self.add(foot)

    def _way(self, each: RecordView) -> Row:
        safety = each["safety"]
        field = each.fields["safety"].field
        trailing: list[Chip] = []
        if each.fields["safety"].question is not None:
            trailing.append(Chip(tr("Needs a look"), "merge", Tone.WARNING))
        elif isinstance(safety, str):
            tone = {"safe": Tone.GOOD, "at_times": Tone.WARNING, "not_safe": Tone.PROBLEM, "never": Tone.PROBLEM}
            drawing = {"safe": "good", "not_asked": "question"}.get(safety, "problem")
            trailing.append(Chip(choice_words(field, safety), drawing, tone.get(safety, Tone.PLAIN)))
        second = " · ".join(part for part in (each.fields["way"].words, str(each["hours"] or "")) if part)
        if each.withdrawn:
            trailing.append(changed_since_chip())
        row = _row("phone", each.title or tr("A way of contact"), second, trailing)
        row.opened.connect(lambda: self._ask(each.id))
        return row

    def _ask(self, record: bytes | None) -> None:
        title = tr("Way of contact") if record else tr("New way of contact")
        self.edit_asked.emit(EditAsked("contact_way", record, title=title, rows=CONTACT_ROWS))

    def _add_language(self) -> None:
        self.edit_asked.emit(EditAsked("client_language", title=tr("New language"), rows=LANGUAGE_ROWS))

    def _silence(self) -> None:
        self.edit_asked.emit(EditAsked("contact_plan", title=tr("What silence means"), rows=SILENCE_ROWS))


class RiskCard(Card):
    """The present judgement: level, reasons and who judged, together."""

    def __init__(self) -> None:
        super().__init__(tr("Risk"))
        side_by_side.keep_back(self)
        self.edit = _edit_button(tr("Judge the risk"))
        self.head.addWidget(self.edit)

    def show_risk(self, risk: RecordView | None) -> None:
        """Show the judgement."""
        self.clear()
        if risk is None or risk["level"] in (None, "not_judged"):
            self.add(Help(tr("Not judged yet.")))
            return
        state = risk.fields["level"]
        tone = Tone.WARNING if risk["level"] in ("high", "medium") else Tone.PLAIN
        words = tr("Needs a look") if state.question is not None else state.words
        row = QHBoxLayout()
        row.addWidget(Chip(words, "flag", tone))
        row.addStretch(1)
        self.add(row)
        if risk["reasons"]:
            self.add(Label(str(risk["reasons"])))
        review = risk["review_on"]
        if isinstance(review, str):
            self.add(Help(tr("Look at it again on {day}").format(day=day_words(review))))


def _row(drawing: str, first: str, second: str, chips: Sequence[Chip]) -> Row:
    """A row that can be opened, whose chips are heard as well as seen."""
    row = Row(drawing, first, second, list(chips))
    row.setAccessibleName(", ".join(part for part in (first, second, *(each.text() for each in chips)) if part))
    return row


def opposed_banner(reference: str) -> Banner:
    """Says that another case of one's own stands on the other side; nobody beside the screen comes upon it."""
    words = tr(
        "This client and the client of {reference} stand on opposite sides, and both cases are yours. Each needs an "
        "advocate of their own, and neither file is open to the other’s: ask head office who takes one over."
    ).format(reference=reference)
    banner = Banner(Tone.WARNING, words, title=tr("Two clients on opposite sides"))
    side_by_side.keep_back(banner)
    return banner
