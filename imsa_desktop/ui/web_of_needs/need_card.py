"""Is one need in the panel of its area: what it is, how it stands, what comes next, and what it is tied to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from imsa_desktop.casework.needs_web import TieKind, is_open
from imsa_desktop.services.needs_view import NeedSeen, TieSeen
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.web_of_needs.state_menu import order_chip, state_chip, urgency_chip
from imsa_desktop.ui.web_of_needs.threads import kind_words
from imsa_desktop.ui.widgets.buttons import button, icon_button, quiet_button
from imsa_desktop.ui.widgets.chip import needs_look_chip
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import day_words, iso, tr

_ATTEMPTS = 2  # so many are in sight
_FACTS = ("wants", "in_the_way", "body", "outcome", "not_achieved_why")


class NeedCard(TallCard):
    """One need. Everything of it stands behind “Change”."""

    opened = Signal(str)  # the field to begin with, "" for the first
    state_asked = Signal(str)
    urgency_asked = Signal(object)
    order_asked = Signal(object)  # the client's own order, None for none
    attempt_asked = Signal()  # write down something that was tried
    task_asked = Signal()
    tie_asked = Signal(object, object)  # other need, TieKind
    untie_asked = Signal(object)  # record of the tie
    look_asked = Signal()  # a question is open

    def __init__(
        self,
        need: NeedSeen,
        record: RecordView,
        ties: Sequence[TieSeen],
        attempts: Sequence[RecordView],
        others: Sequence[NeedSeen],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.need = need
        self.setAccessibleName(need.title)
        self.body.setSpacing(Space.S)
        self.add(Label(need.title, Text.STRONG))
        self.add(self._chips(need))
        self._facts(record)
        self._tried(attempts)
        self._next(need)
        for tie in ties:
            self.add(self._tie(tie))
        self.add(self._acts(need, others))

    def _chips(self, need: NeedSeen) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, across=Space.S, down=Space.S)
        if need.needs_look:
            flow.addWidget(needs_look_chip(1))
        self.state = state_chip(tr("State of “{need}”").format(need=need.title), need.state)
        self.state.picked.connect(lambda state: self.state_asked.emit(str(state)))
        self.urgency = urgency_chip(tr("How soon is “{need}”").format(need=need.title), need.urgency)
        self.urgency.picked.connect(self.urgency_asked)
        self.order = order_chip(tr("Where “{need}” stands for the client").format(need=need.title), need.client_order)
        self.order.picked.connect(self.order_asked)
        for chip in (self.state, self.urgency, self.order):
            flow.addWidget(chip)
        return holder

    def _facts(self, record: RecordView) -> None:
        for name in _FACTS:
            state = record.fields[name]
            if state.question is not None:
                self.add(_fact(state.field.label, tr("needs a look")))
            elif state.words:
                self.add(_fact(state.field.label, state.words))
        waiting = record.fields["waiting_on"].words
        since = day_words(record["waiting_since"])
        if record["state"] == "waiting" and (waiting or since):
            parts = (waiting, tr("since {day}").format(day=since) if since else "")
            self.add(_fact(tr("Waiting on"), ", ".join(part for part in parts if part)))

    def _tried(self, attempts: Sequence[RecordView]) -> None:
        """The last things that were tried, and that there were more."""
        if not attempts:
            return
        lines = [_attempt_words(each) for each in attempts[:_ATTEMPTS]]
        if len(attempts) > _ATTEMPTS:
            lines.append(tr("and {n} more").format(n=len(attempts) - _ATTEMPTS))
        self.add(_fact(tr("Tried"), "\n".join(lines)))

    def _next(self, need: NeedSeen) -> None:
        if need.next_step:
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            row.addWidget(_fact(tr("Next step"), need.next_step), 1)
            self.task = button(tr("Make it a task"), "task", self.task_asked.emit)
            self.task.setAccessibleName(tr("Make a task: {step}").format(step=need.next_step))
            row.addWidget(self.task, 0, Qt.AlignmentFlag.AlignBottom)
            self.add(row)
        elif is_open(need.state):
            self.step = quiet_button(tr("Say the next step"), "forward", lambda: self.opened.emit("next_step"))
            self.step.setAccessibleName(tr("Say the next step of “{need}”").format(need=need.title))
            self.add(self.step)

    def _tie(self, tie: TieSeen) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        words = f"{tie.words}: {tie.why}" if tie.why else tie.words
        row.addWidget(Label(words, Text.SMALL, tone=Tone.WARNING if tie.kind is TieKind.ENDANGERS else None), 1)
        away = icon_button("close", tr("Take this thread away: {words}").format(words=tie.words))
        away.clicked.connect(lambda: self.untie_asked.emit(tie.record))
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _acts(self, need: NeedSeen, others: Sequence[NeedSeen]) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, across=Space.XS, down=Space.XS)
        self.change = quiet_button(tr("Change"), "edit", lambda: self.opened.emit(""))
        self.change.setAccessibleName(tr("Change “{need}”").format(need=need.title))
        flow.addWidget(self.change)
        self.tried = quiet_button(tr("Tried …"), "history", self.attempt_asked.emit)
        self.tried.setAccessibleName(tr("Write down what was tried for “{need}”").format(need=need.title))
        flow.addWidget(self.tried)
        others = [each for each in others if each.record != need.record]
        if others:
            self.tie = quiet_button(tr("Tie to …"), "link", lambda: self._offer_ties(others))
            self.tie.setAccessibleName(tr("Tie “{need}” to another need").format(need=need.title))
            flow.addWidget(self.tie)
        return holder

    def _offer_ties(self, others: Sequence[NeedSeen]) -> None:
        self.tie_menu = QMenu(self)
        self.tie_menu.setAccessibleName(tr("Tie to …"))
        for kind in TieKind:
            each_kind = self.tie_menu.addMenu(tr("This need {bears}").format(bears=kind_words(kind)))
            for other in others:
                act = each_kind.addAction(other.title.replace("&", "&&"))
                act.triggered.connect(lambda _=False, kind=kind, other=other: self.tie_asked.emit(other.record, kind))
        self.tie_menu.popup(self.tie.mapToGlobal(self.tie.rect().bottomLeft()))


def _attempt_words(attempt: RecordView) -> str:
    """What was tried, when, what came of it and who refused."""
    fields = attempt.fields
    refused_by = iso(fields["refused_by"].words) if fields["refused_by"].words else ""
    result = ", ".join(each for each in (fields["result"].words, refused_by) if each)
    parts = (attempt.title, fields["on"].words, result)
    return " · ".join(each for each in parts if each)


def _fact(label: str, words: str) -> QWidget:
    holder = QWidget()
    body = QVBoxLayout(holder)
    body.setContentsMargins(0, 0, 0, 0)
    body.setSpacing(0)
    first: QLabel = Help(label)
    body.addWidget(first)
    body.addWidget(Label(words))
    return holder
