"""Is the sheet of an act that concerns a whole case: a small form, what is worth a look before, and one button.

What was typed is not lost when the sheet is left or the program ends: it is a draft from 0.8 s after a key, and
an act that can be prepared is kept as prepared when the sheet is left. The act itself happens once, however often its
button is pressed, and takes the draft with it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from imsa_desktop.services.editor import Editor
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.chapters.look_before import LookBefore, Worth
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.drafting import DraftOnly
from imsa_desktop.ui.editing import Editing
from imsa_desktop.ui.form import FormRow
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_desktop.ui.widgets.drawer import Drawer
from imsa_desktop.ui.widgets.saved_line import SavedLine
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import SpaceId

Values = Mapping[str, Any]
Act = Callable[[dict[str, Any], Editor], object]  # runs on a thread of the writer's lane
_LOOK_AGAIN_MS = 400
_EMPTY: tuple[Any, ...] = (None, "", frozenset())


@dataclass(frozen=True)
class CaseAct:
    """An act on a case, as its sheet shows it."""

    title: str
    about: str
    kind: str
    rows: Sequence[FormRow]
    words: str  # of the button
    done: str  # said afterwards
    open: Callable[[], Editor]  # what holds the words: a draft, what was prepared, or a new one; on a reader's thread
    go: Act
    call_off: Callable[[Editor], object]  # forgets what was typed or prepared
    needs: str = ""  # the field without which the act means nothing
    needs_words: str = ""
    prepare: Act | None = None  # keeps what was typed, and does not do it yet
    prefill: Callable[[], Values] = field(default=dict)  # likely answers where nothing stands; on a reader's thread
    look: Callable[[Values], Sequence[Worth]] | None = None  # worth a look before; holds nothing up; a reader's thread
    focus: str = ""
    form: type[CaseForm] = CaseForm
    off_words: str = ""  # of the button that calls it off, where these say it better
    off_done: str = ""


class ActSheet(Drawer):
    """One act at a time."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk = desk
        self.act: CaseAct | None = None
        self.form: CaseForm | None = None
        self.editing: Editing | None = None
        self.line = SavedLine()
        self.set_buttons((), self.line)
        self._doing: Editing | None = None  # what the writer is at
        self._look: LookBefore | None = None
        self._look_timer = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._look_timer.timeout.connect(self._look_again)

    def begin(self, space: SpaceId, act: CaseAct) -> None:
        """Show the form of an act, with the words that wait for it."""
        self.put_down()
        self.act = act
        self.set_title(act.title, act.about)
        self.line.say("")
        if act.look is not None:
            self._look = LookBefore()
            self.column.add(self._look)
        self.form = form = act.form(self.desk, act.kind, act.rows)
        self.column.add(form)
        self.editing = editing = Editing(self.desk, form, act.open, self.line, self, DraftOnly)
        editing.ready.connect(lambda: self._ready(act, editing))
        form.edited.connect(self._look_timer.start)
        form.offer_links(space)
        empty_layout(self.foot)
        self.foot.addWidget(main_button(act.words, "done", self.save))
        self.foot.addStretch(1)
        off = quiet_button(act.off_words or tr("Call it off"), None, self.call_off)
        off.setToolTip(act.off_words or tr("Nothing is done, and what was typed here is forgotten."))
        self.foot.addWidget(off)
        later = tr("Keep it prepared") if act.prepare is not None else tr("Not now")
        self.foot.addWidget(button(later, None, self.leave))
        self.come()
        if act.focus:
            form.input(act.focus).setFocus()
        else:
            form.focus_first()

    def _ready(self, act: CaseAct, editing: Editing) -> None:
        if self.editing is not editing or editing.editor is None:
            return
        absent = [each for each in editing.editor.restored if each not in editing.form.names()]
        if absent:  # so that nothing is done with words nobody sees
            self.column.add(editing.add_inputs(sorted(absent)))

        def likely(values: Values) -> None:
            if self.editing is editing and editing.editor is not None:
                stands = editing.editor.values
                editing.prefill({name: value for name, value in values.items() if stands.get(name) in _EMPTY})
                self._look_again()

        self.desk.jobs.read(act.prefill, likely, owner=self)

    def _look_again(self) -> None:
        act, look = self.act, self._look
        if act is not None and act.look is not None and look is not None:
            found, values = act.look, self._values()
            self.desk.jobs.read(lambda: found(values), look.show_points, owner=look)

    def refresh(self, changed: Changed | None) -> None:
        """Say what came meanwhile: beside the fields, and among what is worth a look."""
        if self.editing is None or not self.isVisible() or self.busy:
            return
        self.editing.refresh(changed)
        if changed is None or changed.kinds:
            self._look_timer.start()

    @property
    def busy(self) -> bool:
        """Whether what was asked for is being done; pressing again asks for nothing more."""
        return self.editing is not None and self._doing is self.editing

    def save(self) -> None:
        """Do it, once."""
        act, form, editing = self.act, self.form, self.editing
        if act is None or form is None or editing is None or self.busy:
            return
        if act.needs and not self._values().get(act.needs):
            form.say_problem(act.needs, act.needs_words)
            form.input(act.needs).setFocus()
            return

        def done(_: object) -> None:
            self.desk.say.toast(act.done, tone=Tone.GOOD)
            self._over(editing)

        editing.when_ready(lambda: self._do(editing, act.go, done))

    def call_off(self) -> None:
        """Do nothing of it, and forget what was typed."""
        act, editing = self.act, self.editing
        if act is None or editing is None or self.busy:
            return

        def done(_: object) -> None:
            self.desk.say.toast(act.off_done or tr("Called off: {what}").format(what=act.title))
            self._over(editing)

        editing.when_ready(lambda: self._do(editing, lambda _, editor: act.call_off(editor), done))

    def _do(self, editing: Editing, act: Act, done: Callable[[object], None]) -> None:
        """Let the writer do it with what stands in the form; where it fails everything is still there."""
        editor, keeper = editing.editor, editing.autosave
        if editor is None or not isinstance(keeper, DraftOnly) or self._doing is editing:
            return
        self._doing = editing
        keeper.rest()
        values = self._whole(editing)

        def failed(error: Exception) -> None:
            self._doing = None
            keeper.again()
            self.desk.say.wrong(error)

        self.desk.jobs.write(lambda: act(values, editor), done, failed=failed, owner=editing)

    def _over(self, editing: Editing) -> None:
        """It is done, or kept: nothing is left in the sheet."""
        if self.editing is editing:
            had_keyboard = self.has_keyboard()
            _put_away(editing)
            self._empty()
            self.go(had_keyboard)

    def leave(self) -> None:
        editing = self.editing
        if self.busy:
            return  # it goes by itself, as soon as it is done
        if editing is None:
            super().leave()
            return
        self._keep(editing, lambda: self._over(editing))  # where that fails the sheet stays, with all of it

    def flush(self) -> None:
        """The program is locked or the page left: keep what was typed."""
        self.put_down()
        self.hide()

    def put_down(self) -> None:
        """Keep what was typed, and empty the sheet."""
        editing = self.editing
        if editing is not None:
            if not self.busy:
                self._keep(editing, lambda: _put_away(editing))
            editing.form.hide()
            editing.form.setParent(None)  # it answers for its words until they are kept
        self._empty()

    def _keep(self, editing: Editing, then: Callable[[], None]) -> None:
        """Keep what was typed, as prepared or as a draft."""
        act = self.act
        if act is None or not editing.unsaved:
            then()
        elif act.prepare is None:
            self.desk.say.toast(tr("Not done yet. What you typed is kept: {what}").format(what=act.title))
            editing.flush(then)
        else:
            prepare, title = act.prepare, act.title

            def done(_: object) -> None:
                self.desk.say.toast(tr("Kept as prepared: {what}").format(what=title))
                then()

            editing.when_ready(lambda: self._do(editing, prepare, done))

    def _empty(self) -> None:
        self.act, self.form, self.editing, self._look = None, None, None, None
        self._look_timer.stop()
        self.column.clear()

    def _whole(self, editing: Editing) -> dict[str, Any]:
        """What stands in the form; an emptied line says so only where something had stood."""
        stood = editing.editor.values if editing.editor is not None else {}
        values = editing.form.values()
        return {name: value for name, value in values.items() if value not in _EMPTY or stood.get(name) not in _EMPTY}

    def _values(self) -> dict[str, Any]:
        if self.form is None:
            return {}
        return {name: value for name, value in self.form.values().items() if value not in _EMPTY}


def _put_away(editing: Editing) -> None:
    """What was typed is kept, or done: no timer keeps it once more."""
    if isinstance(editing.autosave, DraftOnly):
        editing.autosave.rest()
    editing.put_away()
