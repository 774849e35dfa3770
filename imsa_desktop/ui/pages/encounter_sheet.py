"""Is the sheet on which an encounter is written: what it was, how it was interpreted, what was said, what was chosen.

Everything on it is kept as it is typed, in records of their own: the encounter, its interpreting, each option, each
next step. Whoever writes in one of those has an encounter, so the encounter is saved before them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.services.editor import Editor, Saved
from imsa_desktop.services.shared_encounters import SHARED
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.editing import Editing
from imsa_desktop.ui.form import FormRow
from imsa_desktop.ui.models.case_table import case_name
from imsa_desktop.ui.pages.encounter_blocks import Block, OptionBlock, PresentBlock, TaskBlock
from imsa_desktop.ui.pages.encounter_interpreting import ROWS_OF_ENCOUNTER, InterpretingCard
from imsa_desktop.ui.pages.encounter_shared import SharedWith
from imsa_desktop.ui.presenters.encounter import Around, Begun, EncounterPresenter, OpenedEncounter
from imsa_desktop.ui.quick_answers import into_sight
from imsa_desktop.ui.record_rows import rest_of
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.widgets.buttons import button, quiet_button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.reading_column import let_grow
from imsa_desktop.ui.widgets.saved_line import SavedLine
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId, SpaceId

_WHAT: tuple[FormRow, ...] = ("about", "encounter_kind", ("happened", "lasted"), ("place", "safe_to_talk"))
_OTHERS: tuple[FormRow, ...] = ("others_there",)
_SHARED: tuple[FormRow, ...] = ("shared_part",)
_SAID: tuple[FormRow, ...] = ("what_happened", "own_words", "areas")
_MORE: tuple[FormRow, ...] = (
    "own_words_are",
    "seen_or_heard",
    "bad_news",
    "privileged",
    ("begun_by", "advocate"),
)
_SHARED_FIELD = ("shared_part",)
_NEXT: tuple[FormRow, ...] = ("next_steps", ("promised", "promised_by"))


def _more() -> tuple[FormRow, ...]:
    named = (_WHAT, _OTHERS, ROWS_OF_ENCOUNTER, _SHARED, _SAID, _MORE, _NEXT)
    return (*_MORE, *rest_of("encounter", *named))


class EncounterSheet(QWidget):
    """The forms of one encounter that is not finished."""

    grown = Signal()  # inputs have come that the keyboard has to find in reading order

    def __init__(self, desk: Desk, presenter: EncounterPresenter, begun: Begun, opened: OpenedEncounter) -> None:
        super().__init__()
        self.desk, self.presenter, self.begun = desk, presenter, begun
        self.line = SavedLine()
        self.form = CaseForm(
            desk,
            "encounter",
            _WHAT,
            open_choices=("encounter_kind",),
            lines={"what_happened": 5, "own_words": 2, "next_steps": 2, "promised": 2},
        )
        self.form.setParent(self)
        self.form.hide()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.L)
        self.editing = Editing(desk, self.form, None, self.line, self)
        self.editing.ready.connect(self._main_ready)
        self.blocks: list[Block] = []
        what = Card(tr("What it was"))
        what.add(self.form.part(_WHAT))
        self.others = Fold(tr("Other people in the room or on the line"), self._make_others)
        self.others.opened.connect(self.grown)
        side_by_side.keep_back(self.others)
        what.add(self.others)
        let_grow(what)
        self.body.addWidget(what)
        presenter.around_read.connect(self._show_around)
        presenter.shared.connect(self._now_shared)
        self.shared = SharedWith(presenter)
        self.shared.share_asked.connect(self._share)
        self.shared.spread_asked.connect(lambda: self._spread(SHARED))
        self.shared.open_asked.connect(self._to_other)
        self.editing.saved.connect(self._spread_saved)
        steps = (self._make_interpreter, self._make_said, self._make_steps, lambda: self._open(opened))
        self._steps = Steps(steps, self)

    def _make_others(self) -> QWidget:
        """Who else was there: in a word, or each of them."""
        box = QWidget()
        body = QVBoxLayout(box)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.M)
        body.addWidget(self.editing.add_inputs(_OTHERS))
        self.present = QVBoxLayout()
        self.present.setSpacing(Space.M)
        body.addLayout(self.present)
        add = quiet_button(tr("Add somebody who was there"), "add", self.new_present)
        body.addWidget(add, alignment=Qt.AlignmentFlag.AlignLeft)
        return box

    def _make_said(self) -> None:
        said = Card(tr("What we talked about"))
        self.form.add_inputs((*_SHARED, *_SAID))
        self.form.input("areas").edited.connect(lambda _: self._follow_areas())
        self.shared.changed.connect(self._fit_shared)
        said.add(self.shared)
        said.add(self.form.part((*_SHARED, *_SAID)))
        self.more = Fold(tr("More about this encounter"), lambda: self.editing.add_inputs(_more()))
        self.more.opened.connect(self.grown)
        said.add(self.more)
        let_grow(said)
        self.body.addWidget(said)
        self._fit_shared()

    def _make_interpreter(self) -> None:
        self.interpreting_card = InterpretingCard(self.desk, self.form, self.line)
        self.interpreting = self.interpreting_card.editing
        self.interpreting_form = self.interpreting_card.form
        self._child(self.interpreting)
        self.body.addWidget(self.interpreting_card)

    def _make_steps(self) -> None:
        options = Card(tr("Options and choices"))
        self.options = QVBoxLayout()
        self.options.setSpacing(Space.L)
        self.add_option = button(tr("Add an option"), "add", self.new_option)
        options.head.addWidget(self.add_option)
        options.add(self.options)
        steps = Card(tr("Next steps"))
        self.add_task = button(tr("Add a next step"), "add", self.new_task)
        steps.head.addWidget(self.add_task)
        self.tasks = QVBoxLayout()
        self.tasks.setSpacing(Space.M)
        steps.add(self.tasks)
        self.form.add_inputs(_NEXT)
        steps.add(self.form.part(_NEXT))
        let_grow(options)
        self.body.addWidget(options)
        let_grow(steps)
        self.body.addWidget(steps)
        self.grown.emit()

    def _open(self, opened: OpenedEncounter) -> None:
        presenter, view = self.presenter, opened.view
        presenter.ask_around()
        if view is not None:
            self.begun.record = view.encounter.id
            self.editing.open(presenter.editor("encounter", view.encounter.id))
            for option in view.options:
                self._place(self._option_block(), self.options, presenter.editor("option", option.id))
            for task in view.tasks:
                self._place(TaskBlock(self.desk, self.line), self.tasks, presenter.editor("task", task.id))
            for present in view.participants:
                self._place_present(presenter.editor("encounter_participant", present.id))
            presenter.ask_also_in(view.encounter.id)
        elif opened.draft is not None:
            self.begun.record = opened.draft.record
            self.editing.open(presenter.resumed(opened.draft))
        else:
            self.editing.open(presenter.new_editor())
        for draft in opened.children:
            if draft.kind.name == "encounter_participant":
                self._place_present(presenter.resumed(draft))
                continue
            is_task = draft.kind.name == "task"
            block = TaskBlock(self.desk, self.line) if is_task else self._option_block()
            self._place(block, self.tasks if is_task else self.options, presenter.resumed(draft))

    def _option_block(self) -> OptionBlock:
        return OptionBlock(self.desk, self.line, len(self._options()) + 1)

    def _follow_areas(self) -> None:
        """In some areas an option is information only; whoever writes it sees that by the option."""
        if "areas" in self.form.names():
            areas, chosen = self.form.input("areas").value(), "areas" in self.form.touched
            made = [each.follow_areas(areas, chosen=chosen) for each in self.blocks if isinstance(each, OptionBlock)]
            if any(made):
                self.grown.emit()

    # -- records that hang on the encounter ------------------------------------------------------------------

    def new_option(self) -> None:
        """Write down another option."""
        self._steps.complete()
        block = self._option_block()
        self._place(block, self.options, None)
        block.form.input("option").setFocus()

    def new_task(self) -> None:
        """Write down another next step."""
        self._steps.complete()
        block = TaskBlock(self.desk, self.line)
        self._place(block, self.tasks, None)
        block.form.input("what").setFocus()

    def new_present(self) -> None:
        """Write down somebody who was there or could hear."""
        self._steps.complete()
        self._place_present(None).form.input("who").setFocus()

    def _place_present(self, open_editor: Callable[[], Editor] | None) -> PresentBlock:
        self.others.set_open(True)
        block = PresentBlock(self.desk, self.line)
        self._place(block, self.present, open_editor)
        return block

    def to_interpreting(self) -> None:
        """Put the keyboard where the interpreting is recorded."""
        self._steps.complete()
        self.interpreting_card.focus_first()

    def _options(self) -> list[Block]:
        return [block for block in self.blocks if block.kind == "option"]

    def _place(self, block: Block, where: QVBoxLayout, open_editor: Callable[[], Editor] | None) -> None:
        self.blocks.append(block)
        where.addWidget(block)
        self._follow_areas()
        self.grown.emit()
        self._child(block.editing)
        if open_editor is not None:
            block.editing.open(open_editor)
        elif self.begun.record is not None:
            self._open_child(block)

    def _open_child(self, block: Block) -> None:
        if self.begun.record is not None:
            if block.kind == "task":
                block.set_prefill({"state": "open", "promised_in": self.begun.record})
            block.editing.open(self.presenter.child_editor(block.kind, self.begun.record))

    def _child(self, editing: Editing) -> None:
        editing.form.edited.connect(self._needs_encounter)
        editing.form.left.connect(self._save_encounter_first)

    def _needs_encounter(self) -> None:
        """What is written beneath an encounter makes it one: its likely answers are saved with it."""
        if not self.editing.touched:
            self.editing.touched.add("about")
            self.form.edited.emit()

    def _save_encounter_first(self) -> None:
        editor = self.editing.editor
        if self.editing.touched and editor is not None and editor.is_new:
            self.editing.flush()

    # -- what is known ------------------------------------------------------------------------------------------

    def _main_ready(self) -> None:
        editor = self.editing.editor
        if editor is None:
            return
        self.begun.record = editor.record
        if self.editing.holds(_more()):
            self.more.set_open(True)
        if self.editing.holds(_OTHERS):
            self.others.set_open(True)
        self._fit_shared()
        self._follow_areas()
        self.interpreting_card.fit()
        self.interpreting.open(self.presenter.child_editor("encounter_interpreter", editor.record))
        for block in self.blocks:
            if block.editing.editor is None and not block.editing.opening:
                self._open_child(block)

    def _show_around(self, around: Around) -> None:
        self.shared.say_whose(case_name(around.row))
        self.interpreting_card.remind(around.row.interpreter_words, around.need)

    # -- one meeting with several clients -------------------------------------------------------------------------

    def _fit_shared(self) -> None:
        """The words for everybody are asked for once there is somebody else."""
        self.form.show_only(_SHARED_FIELD if self.shared.also else (), _SHARED_FIELD, keep_filled=_SHARED_FIELD)
        self.grown.emit()
        words = self.form.input("shared_part")
        if words.isAncestorOf(self.focusWidget() or self):
            QTimer.singleShot(0, words, lambda: into_sight(words))

    def _share(self, into: SpaceId) -> None:
        if not self.editing.touched:
            self._needs_encounter()

        def saved() -> None:
            if self.begun.record is not None:
                self.presenter.share(self.begun.record, into)

        self.keep(saved)

    def _now_shared(self, into: SpaceId, entry: RecordId) -> None:
        """Ask at once for the words that go into both files."""
        self.form.show_only(_SHARED_FIELD, _SHARED_FIELD)
        words = self.form.input("shared_part")
        words.setFocus()

    def _spread_saved(self, saved: Saved) -> None:
        fields = [each for each in saved.changed if each in SHARED]
        if fields and self.shared.also:
            self._spread(fields)

    def _spread(self, fields: Collection[str]) -> None:
        if self.begun.record is not None:
            self.presenter.spread(self.begun.record, fields)

    def _to_other(self, space: SpaceId, entry: RecordId) -> None:
        self.desk.go("encounter", space=space, record=entry)

    # -- keeping --------------------------------------------------------------------------------------------------

    @property
    def written(self) -> bool:
        """Whether anything stands here that is more than the likely answers."""
        return self.editing.has_content() or any(each.editing.has_content() for each in self.blocks)

    def keep(self, then: Callable[[], None] | None = None) -> None:
        """Save all that was typed, marked unfinished: the encounter first, then what hangs on it."""
        self._steps.complete()
        hanging = (self.interpreting, *(block.editing for block in self.blocks))
        children = [each for each in hanging if each.has_content()]

        def encounter_saved() -> None:
            waiting = list(children)

            def one_saved() -> None:
                waiting.pop()
                if not waiting and then is not None:
                    then()

            for editing in children:
                editing.flush(one_saved)
            if not children and then is not None:
                then()

        self.editing.flush(encounter_saved)

    def finish(self) -> None:
        """Save all of it and finish; never refuses."""
        if not self.editing.touched:
            self._needs_encounter()

        def saved() -> None:
            if self.begun.record is not None:
                self.presenter.finish(self.begun.record, self.editing.editor)

        self.keep(saved)

    def refresh(self, changed: Changed | None) -> None:
        """Say beside the fields what arrived meanwhile."""
        if not self._steps.done:
            return
        for editing in (self.editing, self.interpreting, *(block.editing for block in self.blocks)):
            editing.refresh(changed)
        if changed is None or changed.kinds & {"encounter", "case", "client"}:
            self.look_again()

    def look_again(self) -> None:
        """Read afresh in whose files it stands: a case may be somebody else's by now."""
        if self.shared.also and self.begun.record is not None:
            self.presenter.ask_also_in(self.begun.record)
