"""Is the sheet in which any record of a case is added or changed: its form, History, Withdraw, Save.

Guide: ``drawer.ask(EditAsked("task", record_id, rows=[…]))`` – without ``record`` a new one. Closing it, Escape and
leaving the page all keep what was typed (saved, marked unfinished); Save marks it as finished.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.editor import DraftKept, Editor, Saved
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.dialogs.history import HistoryDialog
from imsa_desktop.ui.editing import Editing
from imsa_desktop.ui.form import FormRow
from imsa_desktop.ui.record_rows import whole_sheet
from imsa_desktop.ui.widgets.buttons import button, grave_button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.drawer import Drawer
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.widgets.saved_line import SavedLine
from imsa_desktop.ui.words import label_of, tr
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class EditAsked:
    """Which record to open, and how."""

    kind: str
    record: RecordId | None = None
    parent: RecordId | None = None
    title: str = ""
    about: str = ""
    rows: Sequence[FormRow] | None = None
    open_choices: Sequence[str] = ()
    prefill: Mapping[str, Any] = field(default_factory=dict)
    focus: str = ""  # field to put the keyboard into
    draft: DraftKept | None = None  # of a record that was never saved


class RecordDrawer(Drawer):
    """One record at a time."""

    saved = Signal(object)  # services.editor.Saved

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk = desk
        self.space: SpaceId | None = None
        self.editing: Editing | None = None
        self._asked: EditAsked | None = None
        self.save_button = main_button(tr("Save"), "done", self.save)
        self.history_button = quiet_button(tr("History"), "history", self._history)
        self.withdraw_button = quiet_button(tr("Withdraw …"), None, self._ask_reason)
        self.line = SavedLine()
        self.set_buttons((self.save_button, None, self.history_button, self.withdraw_button), self.line)
        self._withdrawing = _WithdrawCard(self._withdraw, self._keep_it)

    def ask(self, space: SpaceId, asked: EditAsked) -> None:
        """Open a record; what is in the sheet now is saved first."""
        self.put_down()
        self.space, self._asked = space, asked
        kind = kind_named(asked.kind)
        self.set_title(asked.title or label_of(kind), asked.about)
        self.line.say("")
        form = CaseForm(self.desk, asked.kind, whole_sheet(asked.kind, asked.rows), open_choices=asked.open_choices)
        self.column.add(form)
        records = self.desk.workspace.records

        def open_editor() -> Editor:
            if asked.draft is not None:
                return records.resume(asked.draft)
            if asked.record is not None:
                return records.open_editor(asked.kind, asked.record)
            return records.open_editor(asked.kind, space=space, parent=asked.parent)

        self.editing = Editing(self.desk, form, open_editor, self.line, self)
        self.editing.ready.connect(lambda: self._ready())
        self.editing.saved.connect(self.saved)
        self._show_acts(asked.record is not None)
        self.fill_in(form)
        self.come()
        if asked.focus:
            form.input(asked.focus).setFocus()
        else:
            form.focus_first()

    def fill_in(self, form: CaseForm) -> None:
        """Add what stands beneath the form; for subclasses."""

    def put_down(self) -> None:
        """Save what was typed and empty the sheet."""
        editing, self.editing = self.editing, None
        if editing is not None:
            editing.flush(editing.deleteLater)
        self._withdrawing.setParent(None)
        self.column.clear()

    def leave(self) -> None:
        editing = self.editing
        if editing is None:
            super().leave()
            return

        def saved() -> None:
            if self.editing is editing:
                self.put_down()
                super(RecordDrawer, self).leave()

        editing.flush(saved)  # where saving fails the sheet stays, with what was typed in it

    def save(self) -> None:
        """Save, mark as finished, and put the sheet away."""
        editing = self.editing
        if editing is None:
            return

        def done(saved: Saved) -> None:
            self.after_save(saved)
            if self.editing is editing:
                self.leave()

        editing.finish(done)

    def after_save(self, saved: Saved) -> None:
        """Say that it is safe."""
        title = self.heading.text()
        self.desk.say.toast(tr("Saved on this laptop: {what}").format(what=title), tone=Tone.GOOD)

    def flush(self) -> None:
        """Save what was typed, marked unfinished; the sheet stays."""
        if self.editing is not None:
            self.editing.flush()

    def refresh(self, changed: Changed | None) -> None:
        """Say what somebody else wrote meanwhile."""
        if self.editing is not None and self.isVisible():
            self.editing.refresh(changed)

    def _ready(self) -> None:
        editing = self.editing
        if editing is None or editing.editor is None or self._asked is None:
            return
        if editing.editor.is_new and not editing.editor.draft_restored:
            editing.prefill(self._asked.prefill)
        self._show_acts(not editing.editor.is_new)
        self.show_restored(editing, editing.editor.restored)

    def show_restored(self, editing: Editing, restored: Collection[str]) -> None:
        """Add what a draft brings back and this sheet has no line for, so that nothing is saved unseen."""
        kind = editing.form.kind
        absent = [each.name for each in kind.fields if each.name in restored and each.name not in editing.form.names()]
        if absent:
            self.column.add(editing.add_inputs(absent))

    def _show_acts(self, there: bool) -> None:
        self.history_button.setVisible(there)
        self.withdraw_button.setVisible(there)

    def _history(self) -> None:
        if self.editing is not None and self.editing.editor is not None:
            editor = self.editing.editor
            HistoryDialog(self.desk, editor.kind.name, editor.record, self.heading.text(), self).open()

    def _ask_reason(self) -> None:
        self.column.add(self._withdrawing)
        self._withdrawing.show()
        self._withdrawing.reason.setFocus()
        self.column.ensureWidgetVisible(self._withdrawing)

    def _keep_it(self) -> None:
        self._withdrawing.hide()
        self._withdrawing.setParent(None)

    def _withdraw(self, reason: str) -> None:
        if self.editing is None or self.editing.editor is None:
            return
        records, editor, title = self.desk.workspace.records, self.editing.editor, self.heading.text()
        kind, record = editor.kind.name, editor.record

        def bring_back() -> None:
            self.desk.jobs.write(lambda: records.bring_back(kind, record))

        def done(_: object) -> None:
            self.desk.say.toast(tr("Withdrawn: {what}").format(what=title), undo=bring_back, tone=Tone.PLAIN)

        self.flush()
        self.desk.jobs.write(lambda: records.withdraw(kind, record, reason), done, owner=self)
        self.leave()


class _WithdrawCard(Card):
    """Asks why; a withdrawal stays in the history with its reason."""

    def __init__(self, withdraw: Any, keep: Any) -> None:
        super().__init__(tr("Withdraw this"), tone=Tone.WARNING, padding=Space.L)
        self._act = withdraw
        self.add(Label(tr("It is taken out of sight and kept with its history. It can be brought back."), quiet=True))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why is it withdrawn?"))
        label = Label(tr("Why is it withdrawn?"))
        label.setBuddy(self.reason)
        self.add(label)
        self.add(self.reason)
        self._go = grave_button(tr("Withdraw it"), None, self._withdraw)
        self._go.setEnabled(False)
        self.reason.textChanged.connect(lambda words: self._go.setEnabled(bool(words.strip())))
        self.reason.returnPressed.connect(self._withdraw)
        self.add(self._go)
        self.add(button(tr("Keep it"), None, keep))

    def _withdraw(self) -> None:
        if self.reason.text().strip():
            self._act(self.reason.text().strip())
