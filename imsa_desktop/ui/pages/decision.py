"""Is where a decision letter is written down (S29): its kind, its dates, and at once the deadline that follows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from imsa_desktop.services.deadline_showing import DeadlineStanding
from imsa_desktop.services.editor import Saved
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.deadline_panel import DeadlinePanel
from imsa_desktop.ui.decision_form import DAYS_SELDOM, DecisionForm, DecisionKinds, decision_parts
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.page import place
from imsa_desktop.ui.pages.sheet_page import SheetPage
from imsa_desktop.ui.presenters.decision import Days, DecisionPresenter
from imsa_desktop.ui.record_sheet import RecordSheet
from imsa_desktop.ui.started import Started
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.two_columns import TwoColumns
from imsa_desktop.ui.words import day_words, tr
from imsa_protocol.identifiers import SpaceId

_SOON_MS = 150
_MOVES = frozenset({"decision", "deadline", "deadline_rule"})


@place("decision", icon="document", label=lambda: tr("Decision letter"))
class DecisionPage(SheetPage):
    """The letter at the left, its deadlines at the right."""

    measure = 170
    first = "decision_kind"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.kinds = DecisionKinds()
        self.presenter = DecisionPresenter(desk, self)
        self.presenter.kinds_read.connect(self._show_kinds)
        self.presenter.nation_read.connect(self._show_nation)
        self.presenter.days_read.connect(self._show_days)
        self.presenter.kept.connect(self._kept)
        self.presenter.changed.connect(self._reckon)
        self.read_paper = quiet_button(tr("Read the paper"), "document", self._read_paper)
        self.read_paper.hide()
        self.top.insertWidget(1, self.read_paper)
        self.sides = TwoColumns()
        self.column.add(self.sides)
        self.panel = DeadlinePanel(desk)
        self.panel.act_asked.connect(self.presenter.act)
        self.sides.add_right(self.panel)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._reckon)
        self._nation = ""
        self.presenter.ask_kinds()

    def title(self) -> str:
        return self.tr("Decision letter")

    def kind_name(self) -> str:
        return "decision"

    def finish_words(self) -> str:
        return tr("Keep letter and deadline")

    def back_words(self) -> str:
        return tr("Back to the case file")

    def hold(self, sheet: RecordSheet) -> None:
        self.sides.add_left(sheet)

    def make_sheet(self) -> RecordSheet:
        self.panel.forget()
        sheet = RecordSheet(self.desk, "decision", decision_parts(), form=DecisionForm(self.desk, self.kinds))
        sheet.follow.connect(self._follow)
        sheet.show_when(False, DAYS_SELDOM)
        if self.space is not None:
            self.presenter.ask_nation(self.space)
            self._ask_documents(self.space)
        return sheet

    def _asked_for(self, where: Mapping[str, Any]) -> Started:
        paper = where.get("paper")
        if paper is None:
            return super()._asked_for(where)
        if self.sheet is not None and self.where.get("paper") == paper:
            return self.started  # back from reading the paper
        return Started(space=where.get("space"))

    @property
    def space(self) -> SpaceId | None:
        """The case the letter belongs to."""
        space: SpaceId | None = self.where.get("space") or self.started.space
        return space

    def prefill(self, sheet: RecordSheet) -> None:
        likely = {**(self.where.get("prefill") or {})}
        if self._nation:
            likely["nation"] = self._nation
        if likely:
            sheet.editing.prefill_when_new(likely)

    def leaving(self) -> None:
        super().leaving()
        self.panel.keep()

    def go_back(self) -> None:
        if self.space is not None:
            self.desk.go("case", space=self.space)
        else:
            self.desk.back()

    def refresh(self, changed: Changed | None) -> None:
        super().refresh(changed)
        if self.sheet is not None and changed is not None and changed.kinds & _MOVES:
            self._reckon_soon()

    def after_finish(self, sheet: RecordSheet, saved: Saved) -> None:
        space = self.space
        if space is None:
            return
        what = str(sheet.value("what") or self.kinds.words(sheet.value("decision_kind")) or tr("Decision letter"))
        self.presenter.keep(saved.record, self.panel.wanted(what))

    # -- what is shown ------------------------------------------------------------------------------------------

    def _show_kinds(self, kinds: Sequence[Any]) -> None:
        self.kinds.show(kinds)
        sheet = self.sheet
        if sheet is not None and sheet.editing.editor is not None and "decision_kind" not in sheet.form.touched:
            sheet.form.input("decision_kind").show_value(sheet.editing.editor.values.get("decision_kind"))

    def _show_nation(self, nation: str) -> None:
        self._nation = nation
        if self.sheet is not None and nation:
            self.sheet.editing.prefill_when_new({"nation": nation})
            self._reckon_soon()

    def _ask_documents(self, space: SpaceId) -> None:
        records = self.desk.workspace.records

        def found() -> list[tuple[bytes, str]]:
            return [(each.id, each.title) for each in records.list("document", space=space)]

        def shown(documents: Sequence[tuple[bytes, str]]) -> None:
            self.panel.documents = documents

        self.desk.jobs.read(found, shown, owner=self)

    def _follow(self) -> None:
        self._reckon_soon()

    def _reckon_soon(self) -> None:
        if not self._soon.isActive():  # whoever goes on typing does not put it off
            self._soon.start()

    def _read_paper(self) -> None:
        sheet, space = self.sheet, self.space
        paper = sheet.value("document") if sheet is not None else None
        if space is not None and paper is not None:
            self.desk.go("reader", space=space, record=paper)

    def _reckon(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        editor = sheet.editing.editor
        held = dict(editor.values) if editor is not None else {}
        self.read_paper.setVisible(sheet.value("document") is not None)
        record = editor.record if editor is not None and not editor.is_new else None
        self.presenter.ask_days({**held, **sheet.values()}, record)

    def _show_days(self, days: Days) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        wanted = {each.rule.trigger.value for each in days.suggestions}
        for name in DAYS_SELDOM:
            sheet.show_when(name in wanted, (name,))
        self.panel.show_days(days, sheet.value("printed_deadline"))

    def _kept(self, made: Sequence[DeadlineStanding]) -> None:
        first = next((each for each in made if each.act_by or each.last_day), None)
        words, tone = tr("The letter is kept"), Tone.GOOD
        if first is not None and first.late:
            words, tone = tr("Kept. The last day has passed: ask today, with reasons"), Tone.PROBLEM
        elif first is not None and first.act_by:
            words = tr("Kept. Act by {day}").format(day=day_words(first.act_by, weekday=True))
        elif first is not None and first.last_day:
            words = tr("Kept. Last day {day}").format(day=day_words(first.last_day, weekday=True))
        self.desk.say.toast(words, tone=tone)
        space = self.space
        self._clear()
        self.panel.forget()
        if space is not None:
            self.desk.go("case", space=space)
