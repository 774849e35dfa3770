"""Is the sheet in which any record of a case is added or changed: its form, History, Withdraw, Save.

Guide: ``drawer.ask(EditAsked("task", record_id, rows=[…]))`` – without ``record`` a new one, without ``rows`` the sheet
of its kind. Closing it, Escape and leaving the page all keep what was typed (saved, marked unfinished); Save marks it
as finished. A long sheet is built in several turns, so that its first lines take keys at once. What hangs on it is
listed beneath its form; opening one of those comes back to the record afterwards.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from imsa_desktop.casework.declaration import FieldKind, kind_named
from imsa_desktop.services.editor import DraftKept, Editor, Saved
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.case_form import CaseForm, names_of
from imsa_desktop.ui.chapters.beneath import Beneath, has_more
from imsa_desktop.ui.chapters.evidence import KINDS as EVIDENCE_FOR
from imsa_desktop.ui.chapters.evidence import Evidence
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.deadline_aside import DeadlineAside
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.dialogs.history import HistoryDialog
from imsa_desktop.ui.editing import Editing
from imsa_desktop.ui.excluded_interpreter import KINDS as NAMES_INTERPRETERS
from imsa_desktop.ui.excluded_interpreter import ExcludedInterpreter
from imsa_desktop.ui.form import FormRow
from imsa_desktop.ui.gone_banner import GoneBanner
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.letter_aside import LetterAside
from imsa_desktop.ui.record_rows import LIKELY, whole_sheet
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.triage import FollowTriage
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.drawer import Drawer
from imsa_desktop.ui.widgets.saved_line import SavedLine
from imsa_desktop.ui.withdraw_card import WithdrawCard
from imsa_desktop.ui.words import choice_words, in_a_sentence, label_of, new_words, tr
from imsa_protocol.identifiers import RecordId, SpaceId

_AT_ONCE = 24  # so many inputs are built in one turn without anybody noticing
_FIRST = 8  # of a longer sheet: as many as are in sight
_ROWS_A_TURN = 5


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
    key: str = ""  # of a kind that exists once a key: which one
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
        self.history_button = quiet_button(tr("History"), "history", lambda: self._history())
        self.withdraw_button = quiet_button(tr("Withdraw …"), None, self._ask_reason)
        self.line = SavedLine()
        self.set_buttons((self.save_button, None, self.history_button, self.withdraw_button), self.line)
        self._withdrawing = WithdrawCard(desk, self._withdraw, self._ask_reason, self._keep_it)
        QShortcut(QKeySequence("Ctrl+Shift+H"), self, self._history_here, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.history_button.setToolTip(tr("History of the field that has the keyboard: Ctrl+Shift+H"))
        self._trail: tuple[EditAsked, ...] = ()  # the records this one was opened from
        self._steps: Steps | None = None
        self._beneath: Beneath | None = None
        self._letter: LetterAside | None = None

    def ask(self, space: SpaceId, asked: EditAsked, trail: tuple[EditAsked, ...] = ()) -> None:
        """Open a record; what is in the sheet now is saved first. ``trail`` says where closing it leads back to."""
        self.put_down()
        self.space, self._asked, self._trail = space, asked, trail
        kind = kind_named(asked.kind)
        self.set_title(asked.title or label_of(kind), asked.about)
        self.line.say("")
        rows = whole_sheet(asked.kind, asked.rows)
        first = _first_of(rows)
        form = CaseForm(self.desk, asked.kind, rows[:first], open_choices=asked.open_choices)
        self.column.add(form)
        records = self.desk.workspace.records

        def open_editor() -> Editor:
            if asked.draft is not None:
                return records.resume(asked.draft)
            if asked.record is not None:
                return records.open_editor(asked.kind, asked.record)
            return records.open_editor(asked.kind, space=space, parent=asked.parent, key=asked.key)

        self.editing = editing = Editing(self.desk, form, None, self.line, self)
        editing.ready.connect(lambda: self._ready())
        editing.saved.connect(self._on_saved)
        if asked.kind in NAMES_INTERPRETERS:
            ExcludedInterpreter(self.desk, form, editing)
        self._show_acts(asked.record is not None)
        self.save_button.show()
        self.fill_in(form)
        if first < len(rows):
            chunks = [rows[at : at + _ROWS_A_TURN] for at in range(first, len(rows), _ROWS_A_TURN)]
            building = [partial(form.add_inputs, chunk) for chunk in chunks]
            self._steps = Steps([*building, partial(editing.open, open_editor)], self)
        else:
            editing.open(open_editor)
        self.come()
        if asked.focus:
            form.input(asked.focus).setFocus()
        else:
            form.focus_first()

    def fill_in(self, form: CaseForm) -> None:
        """Add what stands beneath the form; for subclasses."""

    def put_down(self) -> None:
        """Save what was typed and empty the sheet."""
        self.complete()
        letter, self._letter = self._letter, None
        if letter is not None:
            letter.settle()
        editing, self.editing = self.editing, None
        if editing is not None:
            editing.put_away()
        self._beneath = None
        self._withdrawing.rest()
        self._withdrawing.setParent(None)
        self.column.clear()

    def complete(self) -> None:
        """Build at once what is left of a long sheet."""
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.complete()

    def leave(self) -> None:
        self.complete()
        editing = self.editing
        if editing is None:
            super().leave()
            return

        def saved() -> None:
            if self.editing is not editing:
                return
            if self._trail and self.space is not None:
                self.ask(self.space, self._trail[-1], self._trail[:-1])
                return
            had_keyboard = self.has_keyboard()
            self.put_down()
            self.go(had_keyboard)

        editing.flush(saved)  # where saving fails the sheet stays, with what was typed in it

    def save(self) -> None:
        """Save, mark as finished, and put the sheet away."""
        self.complete()
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
        self.desk.say.toast(tr("Saved on this laptop: {what}").format(what=self._what()), tone=Tone.GOOD)

    def _what(self) -> str:
        """What the sheet holds, in the middle of a sentence."""
        heading = self.heading.text()
        kind = kind_named(self._asked.kind) if self._asked is not None else None
        if kind is not None and heading in (new_words(kind), label_of(kind)):
            return in_a_sentence(kind)
        return heading

    def flush(self) -> None:
        """Save what was typed, marked unfinished; the sheet stays."""
        self.complete()
        self._withdrawing.draft.keep()
        if self._letter is not None:
            self._letter.settle()
        if self.editing is not None:
            self.editing.flush()

    def refresh(self, changed: Changed | None) -> None:
        """Say what somebody else wrote meanwhile."""
        if self.editing is not None and self.isVisible():
            self.editing.refresh(changed)
            if self._letter is not None:
                self._letter.sharing.look_again(changed)
            if self._beneath is not None and (changed is None or changed.kinds):
                self._beneath.presenter.ask()

    def _on_saved(self, saved: Saved) -> None:
        self.saved.emit(saved)
        self._show_beneath()

    def _show_beneath(self) -> None:
        """List what hangs on the record, once there is a record for it to hang on."""
        editor = self.editing.editor if self.editing is not None else None
        if self._beneath is not None or editor is None or editor.is_new or not has_more(editor.kind.name):
            return
        self._beneath = Beneath(self.desk, editor.space, editor.kind.name, editor.record)
        self._beneath.open_asked.connect(self._open_beneath)
        self.column.add(self._beneath)

    def _open_beneath(self, kind: str, record: RecordId | None, key: str) -> None:
        editor = self.editing.editor if self.editing is not None else None
        if editor is None or self._asked is None:
            return
        declared = kind_named(kind)
        new = record is None and declared.once_in is None
        title = new_words(declared) if new else label_of(declared)
        likely = LIKELY.get(kind, {}) if new else {}
        here = replace(self._asked, record=editor.record, draft=None, focus="")
        below = EditAsked(kind, record, editor.record, title=title, prefill=likely, key=key)
        self.ask(editor.space, below, (*self._trail, here))

    def _ready(self) -> None:
        editing = self.editing
        if editing is None or editing.editor is None or self._asked is None:
            return
        if editing.editor.is_new and not editing.editor.draft_restored:
            editing.prefill(self._asked.prefill)
        if editing.form.kind.name == "case":
            FollowTriage(self.desk, editing.form, self.desk.workspace.now().date().isoformat(), editing)
        if editing.form.kind.name == "letter":
            self._letter = LetterAside(self.desk, editing)
        if editing.form.kind.name == "deadline" and not editing.editor.is_new:
            self.column.body.insertWidget(0, DeadlineAside(self.desk, editing.editor.record))
        self._show_beneath()
        self._show_finished(editing)
        self._show_evidence(editing.editor)
        self._show_acts(not editing.editor.is_new)
        if editing.editor.view is not None and editing.editor.view.withdrawn:
            self._show_withdrawn(editing.editor)
        elif not editing.editor.is_new:
            self._withdrawing.offer(editing.editor)
        self.show_restored(editing, editing.editor.restored)

    def _show_evidence(self, editor: Editor) -> None:
        """Beside a judgement: of what it is one, and what the file itself shows for it."""
        field = EVIDENCE_FOR.get(editor.kind.name)
        code = editor.values.get(field) if field is not None else None
        if field is not None and isinstance(code, str):
            self.set_title(choice_words(editor.kind.field(field), code), label_of(editor.kind))
            evidence = Evidence(self.desk, editor.space, editor.kind.name, code)
            evidence.open_asked.connect(self._open_beneath)
            self.column.body.insertWidget(0, evidence)

    def _show_withdrawn(self, editor: Editor) -> None:
        gone = GoneBanner(self.desk)
        gone.asked.connect(self.flush)
        gone.brought_back.connect(self.leave)
        self.column.body.insertWidget(0, gone)
        gone.follow(editor.view)
        self.withdraw_button.hide()

    def _show_finished(self, editing: Editing) -> None:
        """A finished entry of a kind that is only amended is read; what is to be added stands in one of its own."""
        view = editing.editor.view if editing.editor is not None else None
        over = view is not None and view.finished and view.kind.amend_only_when_finished
        self.save_button.setVisible(not over)
        if view is None or not over:
            return
        editing.form.setEnabled(False)
        further = button(tr("Add to it"), "add", lambda: self._add_further(view))
        words = tr("This is finished and stays as it is. What is to be added or put right stands beside it.")
        self.column.body.insertWidget(0, Banner(Tone.PLAIN, words, [further]))
        further.setFocus()

    def _add_further(self, view: RecordView) -> None:
        title = next((each for each in view.kind.fields if each.name == view.kind.title_field), None)
        says = title is not None and title.kind in (FieldKind.TEXT, FieldKind.LONG_TEXT)
        prefill = {title.name: tr("Further to: {what}").format(what=view.title)} if title is not None and says else {}
        if self.space is not None:
            self.ask(
                self.space, EditAsked(view.kind.name, parent=view.parent, title=self.heading.text(), prefill=prefill)
            )

    def show_restored(self, editing: Editing, restored: Collection[str]) -> None:
        """Add what a draft brings back and this sheet has no line for, so that nothing is saved unseen."""
        kind = editing.form.kind
        absent = [each.name for each in kind.fields if each.name in restored and each.name not in editing.form.names()]
        if absent:
            self.column.add(editing.add_inputs(absent))

    def _show_acts(self, there: bool) -> None:
        self.history_button.setVisible(there)
        self.withdraw_button.setVisible(there)

    def _history(self, field: str = "") -> None:
        if self.editing is not None and self.editing.editor is not None and not self.editing.editor.is_new:
            editor = self.editing.editor
            register = editor.kind.field(field).registers()[0] if field else ""
            dialog = HistoryDialog(
                self.desk, editor.kind.name, editor.record, self.heading.text(), self, field=register
            )
            dialog.open()

    def _history_here(self) -> None:
        """The history of the field that has the keyboard."""
        at = QApplication.focusWidget()
        while at is not None and at is not self and not isinstance(at, FieldInput):
            at = at.parentWidget()
        self._history(at.field.name if isinstance(at, FieldInput) else "")

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
        records, editor, title = self.desk.workspace.records, self.editing.editor, self._what()
        kind, record = editor.kind.name, editor.record

        def bring_back() -> None:
            self.desk.jobs.write(lambda: records.bring_back(kind, record))

        def done(_: object) -> None:
            self.desk.say.toast(tr("Withdrawn: {what}").format(what=title), undo=bring_back, tone=Tone.PLAIN)

        self.flush()  # the reason with it
        self.desk.jobs.write(lambda: records.withdraw(kind, record, reason, editor), done, owner=self)
        self.leave()


def _first_of(rows: Sequence[FormRow]) -> int:
    """How many rows are built at once; a sheet that is not long is built whole."""
    if len(names_of(rows)) <= _AT_ONCE:
        return len(rows)
    return next(at for at in range(len(rows), 0, -1) if len(names_of(rows[:at])) <= _FIRST)
