"""Is a whole page's sheet for one record: its fields in cards, made one after the other, kept as they are typed.

Guide::

    sheet = RecordSheet(desk, "safeguarding_concern", (Part("heard", tr("What was heard"), ("words_heard",)), …))
    sheet.open(lambda: records.open_editor("safeguarding_concern", record))   # now, or as soon as there is a place
    sheet.follow.connect(self._follow)      # after every answer, and when the editor is here: show what is worth asking
    sheet.cards["heard"].add(banner)        # what else stands in a card; after ``made``

``FirstWord`` begins the place a sheet is written into – a space, a case file – once its first word is typed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.services.editor import Editor, Saved
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.case_form import CaseForm, names_of
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.editing import Editing
from imsa_desktop.ui.form import FormRow
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.widgets.reading_column import let_grow
from imsa_desktop.ui.widgets.saved_line import SavedLine
from imsa_desktop.ui.words import tr

_FIRST_WORD_MS = 400


@dataclass(frozen=True, slots=True)
class Part:
    """A card of the sheet. With ``fold`` its inputs are made when somebody opens it, or when they hold something."""

    code: str
    title: str
    rows: tuple[FormRow, ...]
    help: str = ""
    tone: Tone | None = None
    fold: str = ""


class RecordSheet(QWidget):
    """The cards of one record, from top to bottom in the order of asking."""

    made = Signal()  # every card is there
    grown = Signal()  # inputs have come that the keyboard has to find in reading order
    follow = Signal()  # an answer was given or shown

    def __init__(
        self,
        desk: Desk,
        kind: str,
        parts: Sequence[Part],
        *,
        open_choices: Collection[str] = (),
        lines: dict[str, int] | None = None,
        form: CaseForm | None = None,
        line: SavedLine | None = None,
    ) -> None:
        super().__init__()
        self.desk = desk
        self.line = line or SavedLine()
        self.form = form or CaseForm(desk, kind, (), open_choices=open_choices, lines=lines)
        self.form.setParent(self)
        self.form.hide()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.L)
        self.cards: dict[str, Card] = {}
        self.folds: dict[str, Fold] = {}
        self._folded: dict[str, tuple[FormRow, ...]] = {}
        self.editing = Editing(desk, self.form, None, self.line, self)
        self.editing.ready.connect(self._ready)
        self.form.edited.connect(self.follow)
        first, *others = parts
        self._make(first)
        self._steps = Steps([*(partial(self._make, each) for each in others), self._all_made], self)

    # -- the editor ---------------------------------------------------------------------------------------------

    def open(self, open_editor: Callable[[], Editor]) -> None:
        """Open the editor behind the sheet."""
        self.editing.open(open_editor)

    @property
    def written(self) -> bool:
        """Whether the person wrote something here, now or before."""
        return self.editing.has_content()

    def values(self) -> dict[str, Any]:
        """What stands in the controls."""
        return self.form.values()

    def value(self, name: str) -> Any:
        """What stands in one control, ``None`` while it is not made."""
        return self.form.input(name).value() if name in self.form.names() else None

    def keep(self, then: Callable[[], None] | None = None) -> None:
        """Save what was typed, marked unfinished."""
        self.editing.flush(then)

    def finish(self, done: Callable[[Saved], None] | None = None) -> None:
        """Save all of it and finish."""
        self._steps.complete()
        self.editing.finish(done)

    def refresh(self, changed: Changed | None) -> None:
        """Say beside the fields what somebody else wrote meanwhile."""
        self.editing.refresh(changed)

    # -- what is shown ------------------------------------------------------------------------------------------

    def show_when(self, shown: bool, names: Iterable[str]) -> None:
        """Show these inputs, or hide those of them that say nothing."""
        there = [name for name in names if name in self.form.names()]
        self.form.show_only(there if shown else (), there, keep_filled=there)

    def complete(self) -> None:
        """Make all that is left at once."""
        self._steps.complete()

    def focus(self, name: str) -> None:
        """Put the keyboard into an input, unfolding it."""
        for code, rows in self._folded.items():
            if name in names_of(rows):
                self.folds[code].set_open(True)
        if name in self.form.names():
            self.form.input(name).setFocus()

    def _make(self, part: Part) -> None:
        card = Card(part.title, tone=part.tone)
        if part.help:
            card.add(Help(part.help))
        if part.fold:
            fold = Fold(part.fold, lambda: self.editing.add_inputs(part.rows))
            fold.opened.connect(self._unfolded)
            self.folds[part.code], self._folded[part.code] = fold, part.rows
            card.add(fold)
            self._open_filled(part.code)
        elif part.rows:
            card.add(self.editing.add_inputs(part.rows))
        let_grow(card)
        self.cards[part.code] = card
        self.body.addWidget(card)

    def _unfolded(self) -> None:
        self.grown.emit()
        self.follow.emit()

    def _all_made(self) -> None:
        self.made.emit()
        self.grown.emit()
        self.follow.emit()

    def _ready(self) -> None:
        for code in self._folded:
            self._open_filled(code)
        self.follow.emit()

    def _open_filled(self, code: str) -> None:
        if self.editing.holds(self._folded[code]):
            self.folds[code].set_open(True)


class FirstWord(QObject):
    """Makes, once, what a sheet is written into; whatever was typed until then is saved as soon as it is there."""

    made = Signal(object)

    def __init__(self, desk: Desk, make: Callable[[], Any], line: SavedLine, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._make, self._line = desk, make, line
        self.place: Any = None
        self._asked = False
        self._waiting: list[Callable[[Any], None]] = []
        self._timer = QTimer(self, singleShot=True, interval=_FIRST_WORD_MS)
        self._timer.timeout.connect(self.need)

    def listen(self, form: CaseForm) -> None:
        """Hear what is typed into this form."""
        form.edited.connect(self._typed)
        form.left.connect(lambda: self._left(form))

    def need(self, then: Callable[[Any], None] | None = None) -> None:
        """Make it unless it is there; ``then`` is told what was made."""
        self._timer.stop()
        if self.place is not None:
            if then is not None:
                then(self.place)
            return
        if then is not None:
            self._waiting.append(then)
        if not self._asked:
            self._asked = True
            # among what is looked up: locking waits for that, and then saves what was typed until now
            self._desk.jobs.read(self._make, self._there, failed=self._failed, owner=self)

    def _typed(self) -> None:
        if self.place is None:
            self._line.say(tr("Typing …"), "edit")
            if not self._asked and not self._timer.isActive():
                self._timer.start()

    def _left(self, form: CaseForm) -> None:
        if self.place is None and form.touched:
            self.need()

    def _there(self, place: Any) -> None:
        self.place = place
        self.made.emit(place)
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then(place)

    def _failed(self, error: Exception) -> None:
        self._asked = False
        self._waiting.clear()
        self._desk.say.wrong(error)


__all__ = ["FirstWord", "Part", "RecordSheet"]
