"""Is the panel of one area beside the web: its needs, facts, decisions with their deadlines, and its records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.casework.chapters import about_others
from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.casework.today import due_of
from imsa_desktop.services.deadline_lines import deadline_lines, late_lines
from imsa_desktop.services.needs_reading import ELEVEN
from imsa_desktop.services.needs_view import AreaFile, DecisionSeen, Listed
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui import appearance, side_by_side
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.chapters.drawings import drawing_of
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.due_words import due_in_short
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.web_of_needs.need_card import NeedCard
from imsa_desktop.ui.web_of_needs.state_menu import state_chip
from imsa_desktop.ui.widgets.buttons import icon_button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import Line, empty_layout
from imsa_desktop.ui.widgets.chip import Chip
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import Heading, Help, Label
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.words import add_words, day_words, is_past, tr
from imsa_protocol.identifiers import RecordId, SpaceId


class AreaPanel(QWidget):
    """Shows one area; what is typed is typed in the sheets it opens, where no key is lost."""

    closed = Signal()
    edit_asked = Signal(object)  # EditAsked
    state_asked = Signal(str, str)  # area, state
    need_state_asked = Signal(object, str)  # need, state
    urgency_asked = Signal(object, object)  # need, urgency
    order_asked = Signal(object, object)  # need, the client's own order
    task_asked = Signal(object, str)  # need, words
    tie_asked = Signal(object, object, object)  # need, other, kind
    untie_asked = Signal(object)
    built = Signal()  # everything of an area is there
    words_asked = Signal(str)  # area: write down what was said there

    def __init__(self, desk: Desk, space: SpaceId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.space = desk, space
        self.file: AreaFile | None = None
        self.cards: list[NeedCard] = []
        self._shown: object = None
        self._steps: Steps | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 1, 0)  # the line at its side
        whole.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.L, Space.L, Space.S)
        self.heading = Heading("")
        head.addWidget(self.heading, 1)
        self.close_button = icon_button("close", tr("Close this area"), self.closed.emit)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(head)
        self.column = ReadingColumn(measure=None, margin=Space.M)
        whole.addWidget(self.column, 1)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(Space.M)
        holder = QWidget()
        holder.setLayout(self._parts)
        self.column.add(holder)
        for part in (self.column, self.column.viewport(), self.column.widget()):
            if part is not None:
                part.setBackgroundRole(QPalette.ColorRole.Base)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(c.surface))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(QRect(self.width() - 1 if mirrored else 0, 0, 1, self.height()), QColor(c.line))
        painter.end()

    def show_file(self, file: AreaFile) -> None:
        """Show an area; what has not changed keeps its place and the keyboard.

        The first need is there at once, the rest in turns of its own, so that keys are answered in between.
        """
        fresh = _fingerprint(file)
        if fresh == self._shown:
            return
        kept = self._focused()
        another = self.file is None or self.file.area.code != file.area.code
        self.file, self._shown = file, fresh
        self.heading.setText(file.area.label)
        self.setAccessibleName(file.area.label)
        if self._steps is not None:
            self._steps.stop()
        empty_layout(self._parts)
        self.cards = []
        parts: list[Callable[[], object]] = []
        for need, record in zip(file.area.needs, file.needs, strict=False):
            parts.append(partial(self._card, file, need.record, record))
        if not parts:
            parts.append(partial(self._noted, file))
        parts.append(partial(self._add_buttons, file))
        parts += [partial(self._facts, file), partial(self._decisions, file)]
        parts += [partial(self._list, listed) for listed in file.lists]
        parts.pop(0)()
        if another:
            self.column.verticalScrollBar().setValue(0)
        if kept:
            parts.append(partial(self._focus_again, kept))
        parts.append(self.built.emit)
        self._steps = Steps(parts, self)

    def complete(self) -> None:
        """Build at once what is still to come."""
        if self._steps is not None:
            self._steps.complete()

    def focus_first(self) -> None:
        """Put the keyboard where most begins: the first need, or what was noted."""
        if self.cards:
            self.cards[0].state.setFocus()
        elif self.file is not None:
            self.noted.setFocus()

    # -- parts ------------------------------------------------------------------------------------------------

    def _noted(self, file: AreaFile) -> None:
        area = file.area
        holder = QWidget()
        body = QVBoxLayout(holder)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.S)
        self.noted = state_chip(tr("How “{area}” stands").format(area=area.label), area.noted)
        self.noted.picked.connect(lambda state: self.state_asked.emit(area.code, state))
        flow_holder = QWidget()
        flow = FlowLayout(flow_holder, across=Space.S, down=Space.S)
        flow.addWidget(self.noted)
        body.addWidget(flow_holder)
        if area.noted == "not_talked":
            body.addWidget(Help(tr("Nothing has to be asked today. It can wait until the client brings it up.")))
        self._parts.addWidget(holder)

    def _card(self, file: AreaFile, need_id: RecordId, record: RecordView) -> None:
        need = next(each for each in file.area.needs if each.record == need_id)
        ties = [each for each in file.ties if need_id in (each.need, each.other)]
        card = NeedCard(need, record, ties, file.attempts.get(need_id, ()), file.other_needs)
        card.order_asked.connect(lambda order: self.order_asked.emit(need_id, order))
        card.attempt_asked.connect(lambda: self._new_attempt(need_id))
        card.opened.connect(lambda field: self.open_need(need_id, field))
        card.state_asked.connect(lambda state: self.need_state_asked.emit(need_id, state))
        card.urgency_asked.connect(lambda urgency: self.urgency_asked.emit(need_id, urgency))
        card.task_asked.connect(lambda: self.task_asked.emit(need_id, need.next_step))
        card.tie_asked.connect(lambda other, kind: self.tie_asked.emit(need_id, other, kind))
        card.untie_asked.connect(self.untie_asked)
        self.cards.append(card)
        self._parts.addWidget(card)

    def _add_buttons(self, file: AreaFile) -> None:
        holder = QWidget()
        flow = FlowLayout(holder, across=Space.S, down=Space.S)
        code = file.area.code
        if code in ELEVEN:
            words = tr("Add another need") if file.needs else tr("Say what is needed")
            self.add_need = (quiet_button if file.needs else main_button)(words, "add", self.new_need)
            flow.addWidget(self.add_need)
        said_words = tr("What was said") if file.area.words else tr("Write down what was said")
        self.said_button = quiet_button(said_words, "edit", lambda: self.words_asked.emit(code))
        flow.addWidget(self.said_button)
        if file.area.words:
            self._parts.addWidget(Label(f"“{file.area.words}”", quiet=True))
        self._parts.addWidget(holder)

    def _facts(self, file: AreaFile) -> None:
        if file.facts_kind is None:
            return
        self._part(tr("Facts of this area"))
        words = tr("Nothing written yet")
        if file.facts is not None:
            words = tr("1 entry") if file.facts_filled == 1 else tr("{n} entries").format(n=file.facts_filled)
        row = Row("list", tr("What this area needs to know"), words)
        kind = file.facts_kind
        row.opened.connect(lambda: self.edit_asked.emit(asked(kind)))
        self._parts.addWidget(row)

    def _decisions(self, file: AreaFile) -> None:
        code = file.area.code
        if code not in ELEVEN:
            return
        self._part(tr("Decisions and deadlines"))
        for each in file.decisions:
            self._parts.addWidget(self._decision(each))
        add = quiet_button(tr("Add a decision"), "add", lambda: self.open_decision(None))
        self._parts.addWidget(add)

    def _decision(self, decision: DecisionSeen) -> Row:
        record = decision.record
        marks: list[QWidget] = []
        told = [record.fields["body"].words, day_words(record["dated"])]
        due = [(due, each.values) for each in decision.deadlines if (due := due_of("deadline", each.values))]
        nearest = min(due, key=lambda each: each[0].day or date.max, default=None)
        if nearest is not None and nearest[0].day is not None:
            act_by, last = nearest[0].day.isoformat(), nearest[0].last_day
            words = due_in_short(act_by, last.isoformat() if last is not None else None)
            marks.append(Chip(words, "clock", Tone.WARNING if is_past(act_by) else Tone.PLAIN))
            over = last is not None and is_past(last.isoformat())
            told.append((late_lines if over else deadline_lines)(nearest[1]))
        second = " · ".join(each for each in told if each)
        row = Row("document", record.fields["what"].words or record.title, second, marks)
        row.opened.connect(lambda: self.open_decision(record.id))
        return row

    def _list(self, listed: Listed) -> None:
        self._part(listed.label)
        rows = QWidget()
        body = QVBoxLayout(rows)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        for record in listed.records:
            state = record.fields["state"].words if "state" in record.fields else ""
            row = Row(drawing_of(listed.kind), record.title, state)
            row.opened.connect(lambda record=record: self.edit_asked.emit(asked(record.kind.name, record.id)))
            body.addWidget(row)
        self._parts.addWidget(rows)
        if about_others(listed.kind):
            side_by_side.keep_back(rows)
        kind = listed.kind
        add = quiet_button(tr("Add"), "add", lambda: self.edit_asked.emit(asked(kind)))
        add.setAccessibleName(add_words(kind_named(kind)))
        self._parts.addWidget(add)

    def _part(self, title: str) -> None:
        self._parts.addWidget(Line())
        self._parts.addWidget(Label(title, Text.STRONG))

    # -- what can be done -------------------------------------------------------------------------------------

    def new_need(self) -> None:
        """Write down a need of this area."""
        if self.file is not None:
            code = self.file.area.code
            title = tr("New need: {area}").format(area=self.file.area.label)
            self.edit_asked.emit(replace(asked("need", prefill={"area": code, "state": "need"}), title=title))

    def open_need(self, need: RecordId, field: str = "") -> None:
        """Open a need with everything that is known of it."""
        self.edit_asked.emit(replace(asked("need", need), focus=field))

    def _new_attempt(self, need: RecordId) -> None:
        self.edit_asked.emit(replace(asked("need_attempt", parent=need), focus="tried"))

    def open_next_step(self) -> None:
        """Go to the next step of the most pressing need, to a new need, or to what was said where there can be none."""
        if self.file is None:
            return
        if self.file.area.needs:
            self.open_need(self.file.area.needs[0].record, "next_step")
        elif self.file.area.code in ELEVEN:
            self.new_need()
        else:
            self.words_asked.emit(self.file.area.code)

    def open_decision(self, record: RecordId | None) -> None:
        """Open a decision on its own page, where its deadlines are counted."""
        if self.file is None:
            return
        first = self.file.area.needs[0].record if self.file.area.needs else None
        likely = {"area": self.file.area.code, "need": first} if record is None else {}
        self.edit_asked.emit(asked("decision", record, prefill=likely))

    # -- keeping the keyboard ---------------------------------------------------------------------------------

    def _focused(self) -> str:
        widget = self.window().focusWidget() if self.window() is not None else None
        return widget.accessibleName() if widget is not None and self.isAncestorOf(widget) else ""

    def _focus_again(self, name: str) -> None:
        """What had the keyboard was made anew: give it back to what stands in its place."""
        if not name:
            return
        found = [each for each in self.findChildren(QWidget) if each.accessibleName() == name and not each.isHidden()]
        head = name.partition(":")[0]
        near = [each for each in self.findChildren(QWidget) if each.accessibleName().partition(":")[0] == head]
        focusable = [each for each in (*found, *near) if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
        if focusable:
            focusable[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()


def _fingerprint(file: AreaFile) -> object:
    """All that the panel shows, to know whether it has to be made anew."""
    versions = [each.version + str(each.needs_look) for each in file.needs]
    facts = file.facts.version if file.facts else ""
    decisions = [(each.record.version, [one.version for one in each.deadlines]) for each in file.decisions]
    lists = [[each.version for each in listed.records] for listed in file.lists]
    ties = [(each.record, each.words, each.why) for each in file.ties]
    others = [(each.record, each.title) for each in file.other_needs]
    tried = [[each.version for each in some] for some in file.attempts.values()]
    return (file.area, versions, tried, facts, decisions, lists, ties, others)
