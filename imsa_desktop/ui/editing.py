"""Holds one form and the editor behind it: the form can be typed in at once, the editor is opened meanwhile.

Guide::

    editing = Editing(desk, form, lambda: records.open_editor("task", space=space), line, parent=self)
    editing.ready.connect(…)          # the editor is here; ``editing.editor`` is set
    editing.save(done) · editing.finish(done) · editing.flush() · editing.refresh(changed)

Opening an editor reads the vault, so it happens on a reader's thread. What is typed before it is there stays in the
form and is saved as soon as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from imsa_desktop.services.editor import Editor, Saved
from imsa_desktop.ui.autosave import Autosave
from imsa_desktop.ui.case_form import CaseForm, names_of
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.form import FormRow
from imsa_desktop.ui.widgets.saved_line import SavedLine
from imsa_desktop.ui.words import tr


class Editing(QObject):
    """One record being edited."""

    ready = Signal()
    saved = Signal(object)  # services.editor.Saved

    def __init__(
        self,
        desk: Desk,
        form: CaseForm,
        open_editor: Callable[[], Editor] | None,
        line: SavedLine | None = None,
        parent: QObject | None = None,
        keeper: type[Autosave] = Autosave,
    ) -> None:
        super().__init__(parent)
        self._desk, self.form, self._keeper = desk, form, keeper
        self.line = line or SavedLine()
        self.editor: Editor | None = None
        self.autosave: Autosave | None = None
        self._waiting: list[Callable[[], None]] = []  # what to do once the editor is here
        self.opening = False  # whether the editor has been asked for
        self._likely: dict[str, Any] = {}
        form.question_opened.connect(lambda question: desk.go("needs_look", question=question.id))
        if open_editor is not None:
            self.open(open_editor)

    def open(self, open_editor: Callable[[], Editor]) -> None:
        """Open the editor; the form may be typed in meanwhile."""
        self.opening = True
        self._desk.jobs.read(open_editor, self.take, owner=self)

    def take(self, editor: Editor) -> None:
        """The editor is here: show what it holds, but nothing that was typed meanwhile is touched."""
        form = self.form
        self.editor = editor
        untouched = [name for name in form.names() if name not in self.touched]
        form.set_values({name: editor.values.get(name) for name in untouched})
        form.show_states(state for name in form.names() if (state := editor.state(name)) is not None)
        form.offer_links(editor.space, editor.record)
        self.autosave = self._keeper(self._desk, form, editor, self)
        self.autosave.line = self.line
        self.autosave.saved.connect(self.saved)
        if editor.draft_restored:
            self.line.say(tr("Your draft was kept and is shown again"), "history")
        if self._likely:
            self.prefill_when_new(self._likely)
        self.ready.emit()
        waiting, self._waiting = self._waiting, []
        if self.touched:
            form.edited.emit()
        for act in waiting:
            act()

    @property
    def touched(self) -> set[str]:
        """Fields the person has put a hand to."""
        return self.form.touched

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not a saved change yet."""
        if self.autosave is None:
            return bool(self.touched)
        return self.autosave.unsaved

    def add_inputs(self, rows: Sequence[FormRow]) -> QWidget:
        """More inputs of the same record, showing what the editor holds; for what is unfolded later."""
        self.form.add_inputs(rows)
        block = self.form.part(rows)
        if self.editor is not None:
            self.form.offer_links(self.editor.space, self.editor.record)
            names = names_of(rows)
            self.form.set_values({name: self.editor.values.get(name) for name in names})
            self.form.show_states(state for name in self.form.names() if (state := self.editor.state(name)) is not None)
        return block

    def holds(self, rows: Sequence[FormRow]) -> bool:
        """Whether the editor has something in one of these fields, so that they must not stay folded."""
        if self.editor is None:
            return False
        return any(self.editor.values.get(name) not in (None, "", frozenset()) for name in names_of(rows))

    def has_content(self) -> bool:
        """Whether the person wrote something here, now or in a draft, or the record is there already."""
        there = self.editor is not None and (self.editor.draft_restored or not self.editor.is_new)
        return bool(self.touched) or there

    def when_ready(self, act: Callable[[], None]) -> None:
        """Do this once the editor is here, behind what waits already; now if it is."""
        if self.editor is None:
            self._waiting.append(act)
        else:
            act()

    def prefill(self, values: Mapping[str, Any]) -> None:
        """Show likely answers in fields nobody has put a hand to; saved together with what is typed."""
        self.form.set_values({name: value for name, value in values.items() if name not in self.touched})

    def prefill_when_new(self, values: Mapping[str, Any]) -> None:
        """The same, now or as soon as the editor is here, and only where the record has never been written."""
        if self.editor is None:
            self._likely.update(values)
        elif self.editor.is_new and not self.editor.draft_restored:
            self.prefill(values)

    def flush(self, then: Callable[[], None] | None = None) -> None:
        """Save what was typed, marked unfinished."""
        if self.autosave is None:
            if self.touched:
                self._waiting.append(lambda: self.flush(then))
            elif then is not None:
                then()
            return
        self.autosave.flush(then)

    def put_away(self) -> None:
        """Save what was typed and be gone; the form lives until its words are saved, whatever becomes of its sheet."""
        form = self.form

        def gone() -> None:
            if shiboken6.isValid(form):
                form.deleteLater()
            self.deleteLater()

        self.flush(gone)
        if shiboken6.isValid(form):
            form.blockSignals(True)  # a line that loses the keyboard now has nothing more to say
            form.hide()
            form.setParent(None)

    def finish(self, done: Callable[[Saved], None] | None = None) -> None:
        """Save and mark finished."""
        if self.autosave is None:
            self._waiting.append(lambda: self.finish(done))
            return
        self.autosave.finish(done)

    def refresh(self, changed: Changed | None) -> None:
        """Say beside the fields what somebody else wrote meanwhile."""
        if self.autosave is not None and self.editor is not None and not self.editor.is_new:
            self.autosave.refresh(changed)
