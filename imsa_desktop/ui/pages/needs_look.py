"""Is where questions are settled: the merge desk of head office, and an advocate's own "needs a look" (S14, S15)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.act_words import SETTLE, ActOn
from imsa_desktop.services.showing import Question, RecordView
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.dialogs.history import HistoryDialog
from imsa_desktop.ui.line_draft import LineDraft
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.presenters.needs_look import NeedsLookPresenter
from imsa_desktop.ui.widgets.card import Card, Column, EmptyState
from imsa_desktop.ui.widgets.labels import Help, Title
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.widgets.settle_card import SettleCard
from imsa_desktop.ui.words import tr

_LIST_WIDTH = 320
_TWO_PANES_CHARACTERS = 125


@place(
    "needs_look",
    icon="merge",
    label=lambda: tr("Needs a look"),
    order=78,
    badge=lambda workspace: workspace.questions.count(),
)
class NeedsLookPage(Page):
    """Questions at the left, the one in front at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.presenter = NeedsLookPresenter(desk, self)
        self.presenter.listed.connect(self._list)
        self.presenter.chosen.connect(self._show)
        self.presenter.settled.connect(self._settled)
        self._rows: dict[bytes, Row] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, 0)
        layout.setSpacing(Space.L)
        self._title = Title(self.title())
        self._about = Help(tr("Several answers to the same thing, written by people who had not seen each other’s."))
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        panes = QHBoxLayout()
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(Space.XL)
        self._list_column = Column(measure=None, margin=0)
        self._list_column.setFixedWidth(_LIST_WIDTH)
        self._list_column.setAccessibleName(tr("Open questions"))
        self._questions = Card(padding=Space.S, spacing=2)
        self._list_column.add(self._questions)
        panes.addWidget(self._list_column)
        self._right = ReadingColumn(measure=96, margin=0)
        self.card = SettleCard()
        self.draft = LineDraft(desk, self)
        self.card.put_beneath(self.draft.line)
        self.card.reason.textChanged.connect(self.draft.typed)
        self.card.settled.connect(self._settle)
        self.card.skipped.connect(self.presenter.skip)
        self.card.history_asked.connect(self._history)
        self._right.add(self.card)
        panes.addWidget(self._right, 1)
        self._panes = QWidget()
        self._panes.setLayout(panes)
        layout.addWidget(self._panes, 1)
        self._empty = EmptyState(
            "good",
            tr("Nothing needs a look"),
            tr("Where two people have written different answers, both wait here for somebody to settle."),
        )
        layout.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        self._empty.hide()
        self._panes.hide()

    def title(self) -> str:
        return self.tr("Needs a look")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.presenter.ask(where.get("question"), where.get("about"))

    def leaving(self) -> None:
        self.draft.keep()

    def refresh(self, changed: Changed | None) -> None:
        if self.isVisible():
            self.presenter.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a narrow window one question at a time is in front; Later goes to the next.
        self._list_column.setVisible(self.width() >= self.fontMetrics().averageCharWidth() * _TWO_PANES_CHARACTERS)

    def _list(self, questions: Sequence[Question]) -> None:
        self._questions.clear()
        self._rows = {}
        for question in questions:
            second = " · ".join(part for part in (question.case or "", question.record_title) if part)
            row = Row("merge", question.label, second, tone=Tone.WARNING)
            row.opened.connect(lambda question=question: self.presenter.choose(question))
            self._rows[question.id] = row
            self._questions.add(row)
        self._mark()
        self._panes.setVisible(bool(questions))
        self._empty.setVisible(not questions)

    def _show(self, question: Question | None) -> None:
        if question is not None:
            before = self.card.question
            if before is None or before.id != question.id:
                self.draft.rest()
            self.card.show_question(question)
            if before is None or before.id != question.id:
                self.draft.begin(_on(question), self._typed, self._show_typed)
        self._mark()

    def _mark(self) -> None:
        current = self.presenter.current
        for id_, row in self._rows.items():
            row.set_selected(current is not None and id_ == current.id)

    def _typed(self) -> Mapping[str, Any]:
        return {"reason": self.card.reason.text().strip()}

    def _show_typed(self, values: Mapping[str, Any]) -> None:
        self.card.reason.setText(str(values.get("reason") or ""))

    def _settle(self, question: Question, keep: int, reason: str) -> None:
        self.draft.keep()
        self.presenter.settle(question, keep, reason)

    def _settled(self, question: Question, record: RecordView) -> None:
        self.desk.say.toast(tr("Settled: {label}").format(label=question.label), tone=Tone.GOOD)

    def _history(self, question: Question) -> None:
        HistoryDialog(self.desk, question.kind.name, question.record, question.label, self).open()


def _on(question: Question) -> ActOn:
    return ActOn(SETTLE, question.kind.name, question.record, question.space, question.register)
