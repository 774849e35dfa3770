"""Is where a safeguarding concern is written (S28): from anywhere, offline; danger first, then the words heard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from imsa_desktop.services.editor import Editor, Saved
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.concern_parts import CapacityCard, ReadersCard, concern_parts
from imsa_desktop.ui.concern_steps import STEP_ROWS, StepsCard
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.page import place
from imsa_desktop.ui.pages.sheet_page import SheetPage
from imsa_desktop.ui.quick_answers import QuickAnswers
from imsa_desktop.ui.record_drawer import RecordDrawer
from imsa_desktop.ui.record_sheet import FirstWord, RecordSheet
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId

_FIRST = ("danger_now", "called_999")


@place("safeguarding_concern", icon="warning", label=lambda: tr("Safeguarding concern"))
class ConcernPage(SheetPage):
    """One concern; it is kept from the first word and stays on Today until somebody has it."""

    first = "danger_now"
    back_to = "concerns"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.capacity: CapacityCard | None = None  # made after the sheet's own cards
        self.readers: ReadersCard | None = None
        self.steps: StepsCard | None = None
        self.drawer = RecordDrawer(desk, self)

    def title(self) -> str:
        return self.tr("Safeguarding concern")

    def kind_name(self) -> str:
        return "safeguarding_concern"

    def help_words(self) -> str:
        return tr("Kept on this laptop from the first word. It stands apart from the case file, which never shows it.")

    def finish_words(self) -> str:
        return tr("Keep the concern")

    def finished_words(self) -> str:
        return tr("Kept. It stays on Today until somebody has it.")

    def back_words(self) -> str:
        return tr("All concerns")

    def make_sheet(self) -> RecordSheet:
        lines = {"words_heard": 5, "client_wants": 2, "share_why": 2, "answer": 2, "escalated": 2}
        sheet = RecordSheet(self.desk, self.kind_name(), concern_parts(), lines=lines)
        self.danger = Banner(
            Tone.WARNING,
            tr("Call 999 now; write it down after. What you typed so far is kept. Stay with the person if it is safe."),
            title=tr("First: 999"),
        )
        self.danger.hide()
        sheet.cards["danger"].add(self.danger)
        sheet.follow.connect(lambda: self._follow(sheet))
        return sheet

    def begin(self, sheet: RecordSheet) -> None:
        """The concern gets a space of its own with its first word."""
        concerns, case = self.desk.workspace.concerns, self.started.space
        likely = {name: value for name, value in self._likely().items() if value}
        self.begun = FirstWord(self.desk, lambda: self._make(concerns, case, likely), sheet.line, sheet)
        self.begun.listen(sheet.form)
        self.begun.made.connect(sheet.editing.take)
        if likely:
            self.begun.need()

    def _make(self, concerns: Any, case: Any, likely: Mapping[str, Any]) -> Editor:
        editor: Editor = concerns.begin(case=case, values=likely)
        return editor

    def _likely(self) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self.where.get("prefill") or {}
        return found

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"finish": self.drawer.save} if self.drawer.isVisible() else super().acts()

    def finish(self) -> None:
        sheet = self.sheet
        if sheet is not None and sheet.written:
            self._need_place()
            sheet.finish(lambda saved: self.after_finish(sheet, saved))

    def after_finish(self, sheet: RecordSheet, saved: Saved) -> None:
        if self.capacity is not None:
            self.capacity.finish()
        super().after_finish(sheet, saved)

    def leaving(self) -> None:
        super().leaving()
        self.drawer.flush()
        if self.capacity is not None:
            self.capacity.keep()

    def put_away(self) -> None:
        if self.capacity is not None:
            self.capacity.keep()
        self.drawer.leave()
        self.capacity = self.readers = self.steps = None
        super().put_away()

    def refresh(self, changed: Changed | None) -> None:
        super().refresh(changed)
        self.drawer.refresh(changed)
        if self.steps is not None and (changed is None or "concern_step" in changed.kinds):
            self.steps.ask()
        if self.sheet is not None and self.sheet.editing.editor is not None and self.readers is not None:
            self.readers.ask(self.sheet.editing.editor.space)

    def _made(self, sheet: RecordSheet) -> None:
        self.capacity = CapacityCard(self.desk, sheet.line)
        self.capacity.grown.connect(sheet.grown)
        self.readers = ReadersCard(self.desk)
        self.steps = StepsCard(self.desk)
        self.steps.open_asked.connect(self._open_step)
        for card in (self.steps, self.capacity, self.readers):
            sheet.body.addWidget(card)
        told = quiet_button(tr("Told by telephone just now"), "phone", self._tell)
        sheet.cards["told"].head.addWidget(told)
        QuickAnswers([sheet.form.input(name) for name in _FIRST], sheet.form.input("words_heard"), sheet)
        super()._made(sheet)
        self._opened(sheet)

    def opened(self, sheet: RecordSheet) -> None:
        self._opened(sheet)

    def _opened(self, sheet: RecordSheet) -> None:
        """What hangs on the concern, once both the cards and the record are there."""
        editor = sheet.editing.editor
        if editor is None or self.readers is None or self.capacity is None or self.sheet is not sheet:
            return
        self.started.record = editor.record
        self.capacity.open(editor.record)
        self.readers.ask(editor.space)
        if self.steps is not None:
            self.steps.open(editor.record)
        query = self.where.get("query")
        if query is not None:
            records, concern = self.desk.workspace.records, editor.record
            begun = {"advice_query": query.hex()}  # noted here only: the desk has readers whom the maker may leave out
            self.desk.jobs.write(lambda: records.change("safeguarding_concern", concern, begun))

    def _open_step(self, step: RecordId | None) -> None:
        """A step has a concern to hang on: the concern is kept first."""
        sheet = self.sheet
        if sheet is None:
            return

        def open_it(name: str) -> None:
            editor = sheet.editing.editor
            if editor is None or self.sheet is not sheet:
                return
            likely = {"on": self._now(), "by_whom": name} if step is None else {}
            wanted = asked("concern_step", step, parent=editor.record, prefill=likely)
            self.drawer.ask(editor.space, replace(wanted, rows=STEP_ROWS))

        def kept() -> None:
            self.desk.jobs.read(lambda: workspace.person_name, open_it, owner=self)

        workspace = self.desk.workspace
        if sheet.editing.editor is None and self.begun is not None:
            self.begun.need(lambda _: sheet.keep(kept))
        else:
            sheet.keep(kept)

    def _now(self) -> str:
        return self.desk.workspace.now().replace(second=0, microsecond=0).isoformat(timespec="minutes")

    def _tell(self) -> None:
        """Somebody was told by telephone, just now; to whom is the next word."""
        sheet = self.sheet
        if sheet is None:
            return
        for name, value in (("told_how", "by_phone"), ("told_on", self._now())):
            sheet.form.touched.add(name)
            sheet.form.input(name).show_value(value)
        sheet.form.edited.emit()
        sheet.focus("told_to")

    def _follow(self, sheet: RecordSheet) -> None:
        if self.sheet is not sheet:
            return
        danger = sheet.value("danger_now")
        self.danger.setVisible(danger == "yes" and sheet.value("called_999") != "yes")
        sheet.show_when(danger in ("yes", None, "not_asked"), ("called_999",))
        sheet.show_when(sheet.value("children_in_home") == "yes", ("children_which",))
        shared = sheet.value("shared")
        sheet.show_when(shared in ("without", "not", "with_consent"), ("share_why", "shared_decided_by"))
        sheet.show_when(sheet.value("told_client") == "no", ("told_client_why",))
