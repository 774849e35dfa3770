"""Keeps what is typed: a draft 0.8 s after a key, a saved change on leaving a field or after two minutes.

Whoever types on without a pause has a new draft every 0.8 s: the program may be killed in the midst of a sentence.

Guide: ``Autosave(desk, form, editor, parent=self)`` right after ``form.show_editor(editor)``; put ``autosave.line``
(a :class:`SavedLine`) where the person can see it; call ``autosave.flush()`` in ``Page.leaving`` and
``autosave.finish(done)`` for the Finish button. ``autosave.refresh(changed)`` announces what arrived meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from imsa_desktop.services.editor import Editor, Saved
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.form import RecordForm
from imsa_desktop.ui.widgets.saved_line import SavedLine
from imsa_desktop.ui.words import clock_words, tr

DRAFT_AFTER_MS = 800
SAVE_AFTER_MS = 120_000


def soon(timer: QTimer) -> None:
    """Let a timer run from the first key on; starting it anew with each would wait for a pause that may not come."""
    if not timer.isActive():
        timer.start()


class Autosave(QObject):
    """Stands between one form and its editor."""

    saved = Signal(object)  # services.editor.Saved, after each save that changed something

    def __init__(self, desk: Desk, form: RecordForm, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._form, self._editor = desk, form, editor
        self._typed: dict[str, Any] | None = None  # what was typed and is not saved yet
        self.line = SavedLine()
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._draft_timer.timeout.connect(self._keep)
        self._save_timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save_timer.timeout.connect(self.flush)
        form.edited.connect(self._on_edited)
        form.left.connect(self._on_left)
        form.take_in_asked.connect(self._take_in)
        if editor.draft_restored:
            self._typed = form.values()
            self.line.say(tr("Your draft was kept and is shown again"), "history")

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that is not a saved change yet."""
        return self._typed is not None

    def flush(self, then: Callable[[], None] | None = None) -> None:
        """Save what was typed, marked unfinished."""
        self._draft_timer.stop()
        self._save_timer.stop()
        if self._typed is None:
            if then is not None:
                then()
            return
        values, self._typed = self._form.values(), None
        self.line.say(tr("Saving …"), "clock")

        def done(saved: Saved) -> None:
            self._on_saved(saved)
            if then is not None:
                then()

        self._desk.jobs.write(
            lambda: self._editor.save(values), done, failed=lambda error: self._on_failed(error, values), owner=self
        )

    def finish(self, done: Callable[[Saved], None] | None = None) -> None:
        """Save and mark finished; never refuses. ``done`` gets what is kindly listed as missing."""
        self._draft_timer.stop()
        self._save_timer.stop()
        values, self._typed = self._form.values(), None

        def finished(saved: Saved) -> None:
            self._on_saved(saved)
            if done is not None:
                done(saved)

        self._desk.jobs.write(
            lambda: self._editor.finish(values),
            finished,
            failed=lambda error: self._on_failed(error, values),
            owner=self,
        )

    def refresh(self, changed: Changed | None) -> None:
        """Look whether somebody else wrote into this record, and say so beside the fields."""
        if changed is None or self._editor.record in changed.records:
            self._desk.jobs.read(self._editor.arrived, self._form.show_arrived, owner=self)

    def _on_edited(self) -> None:
        self._typed = {}
        self.line.say(tr("Typing …"), "edit")
        soon(self._draft_timer)
        soon(self._save_timer)

    def _on_left(self) -> None:
        if self._typed is not None:
            self.flush()

    def _keep(self, then: Callable[[], None] | None = None) -> None:
        values = self._form.values()

        def kept(_: None) -> None:
            self.line.say(tr("Draft kept on this laptop"), "saved")
            if then is not None:
                then()

        self._desk.jobs.write(lambda: self._editor.keep(values), kept, failed=self._not_kept, owner=self)

    def _not_kept(self, error: Exception) -> None:
        self.line.say(tr("Not saved yet. What you typed is still here."), "warning")
        self._desk.say.wrong(error)

    def _on_saved(self, saved: Saved) -> None:
        if self._typed is None:
            clock = clock_words(saved.when_ms)
            self.line.say(tr("Saved on this laptop {clock}").format(clock=clock), "saved")
        if saved.changed:
            self.saved.emit(saved)

    def _on_failed(self, error: Exception, values: dict[str, Any]) -> None:
        self._typed = values
        self.line.say(tr("Not saved yet. What you typed is still here."), "warning")
        self._desk.say.wrong(error)

    def _take_in(self, name: str) -> None:
        def shown(view: Any) -> None:
            if view is not None:
                self._form.set_values({name: view.values.get(name)})
                self._form.show_states([view.fields[name]] if name in view.fields else [])

        self._desk.jobs.read(lambda: self._editor.take_in((name,)), shown, owner=self)
