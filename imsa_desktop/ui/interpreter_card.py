"""Is the interpreter card (S07): needed, which language, how, by whom rather, and who must never be asked.

Four acts flag a need: Ctrl+I, a few letters of the language, Enter, Ctrl+S. Choosing a language says that an
interpreter is needed. Who is not to be used is a record of its own each, kept as soon as it is added.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.services.act_words import NOT_TO_BE_USED, ActOn
from imsa_desktop.services.interpreter import InterpreterCard
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.editing import Editing
from imsa_desktop.ui.interpreter_answers import language_means_needed
from imsa_desktop.ui.line_draft import LineDraft
from imsa_desktop.ui.record_drawer import EditAsked, RecordDrawer
from imsa_desktop.ui.record_rows import INTERPRETER_ROWS, interpreter_more
from imsa_desktop.ui.widgets.buttons import button, icon_button
from imsa_desktop.ui.widgets.card import Line, Picture, empty_layout
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import SpaceId


class InterpreterCardDrawer(RecordDrawer):
    """The card beside the case."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(desk, page)
        self._excluded: _Excluded | None = None
        self._more: Fold

    def open_card(self, space: SpaceId) -> None:
        """Show the card of a case, the keyboard in the language."""
        if self.isVisible() and self.space == space:
            self._to_language()
            return
        about = tr("Never a relative, a friend, a child or another client.")
        self.ask(
            space,
            EditAsked(
                "interpreter_need",
                title=tr("Interpreter card"),
                about=about,
                rows=INTERPRETER_ROWS,
                focus="language",
            ),
        )

    def fill_in(self, form: CaseForm) -> None:
        language_means_needed(form)
        self._more = Fold(tr("More about interpreting"), self._make_more)
        self.column.add(self._more)
        self.column.add(Line())
        if self.space is not None:
            self._excluded = _Excluded(self.desk, self.space)
            self.column.add(self._excluded)

    def refresh(self, changed: Changed | None) -> None:
        super().refresh(changed)
        if self.isVisible() and self._excluded is not None:
            self._excluded.ask()

    def flush(self) -> None:
        if self._excluded is not None:
            self._excluded.keep()  # a name that must never interpret is not lost because the program was locked
        super().flush()

    def put_down(self) -> None:
        if self._excluded is not None:
            self._excluded.keep()
            self._excluded = None
        super().put_down()

    def _make_more(self) -> QWidget:
        return self.editing.add_inputs(interpreter_more()) if self.editing is not None else QWidget()

    def _ready(self) -> None:
        super()._ready()
        if self.editing is not None and self.editing.holds(interpreter_more()):
            self._more.set_open(True)

    def show_restored(self, editing: Editing, restored: Collection[str]) -> None:
        """What this sheet has no line for stands in its fold, which opens for it."""

    def _to_language(self) -> None:
        if self.editing is not None:
            self.editing.form.input("language").setFocus()


class _Excluded(QWidget):
    """Who is not to be used, and a line to add somebody."""

    def __init__(self, desk: Desk, space: SpaceId) -> None:
        super().__init__()
        self._desk, self._space = desk, space
        side_by_side.keep_back(self)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.S)
        body.addWidget(Label(tr("Not to be used"), Text.STRONG))
        body.addWidget(Help(tr("A person or agency who must never interpret here. It is never printed.")))
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XS)
        body.addLayout(self._list)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.who = QLineEdit()
        self.who.setPlaceholderText(tr("Name or agency"))
        self.who.setAccessibleName(tr("Person or agency not to be used"))
        self.who.returnPressed.connect(self.keep)
        self._draft = LineDraft(desk, self)
        self.who.textChanged.connect(self._draft.typed)
        self.add = button(tr("Add"), "add", self.keep)
        self.add.setAccessibleName(tr("Add to those not to be used"))
        row.addWidget(self.who, 1)
        row.addWidget(self.add)
        body.addLayout(row)
        body.addWidget(self._draft.line)
        on = ActOn(NOT_TO_BE_USED, "do_not_use", space, space)
        self._draft.begin(on, self._typed, lambda kept: self.who.setText(str(kept.get("who") or "")))
        self.ask()

    def ask(self) -> None:
        """Read the list afresh."""
        interpreting, space = self._desk.workspace.interpreting, self._space
        self._desk.jobs.read(lambda: interpreting.card(space), self._show, owner=self)

    def keep(self) -> None:
        """Note whoever is typed."""
        self._draft.keep()
        who = self.who.text().strip()
        if not who:
            return
        self.who.clear()
        interpreting, space = self._desk.workspace.interpreting, self._space

        def failed(error: Exception) -> None:
            if not self.who.text():
                self.who.setText(who)
            self._desk.say.wrong(error)

        self._desk.jobs.write(
            lambda: interpreting.not_to_be_used(space, who), lambda _: self.ask(), failed=failed, owner=self
        )

    def _typed(self) -> Mapping[str, str]:
        return {"who": self.who.text().strip()}

    def _show(self, card: InterpreterCard) -> None:
        empty_layout(self._list)
        for each in self._lines(card.not_to_be_used):
            self._list.addWidget(each)

    def _lines(self, excluded: Sequence[RecordView]) -> list[QWidget]:
        made = []
        for each in excluded:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 2, 0, 2)
            row.setSpacing(Space.S)
            row.addWidget(Picture("problem", 18, Tone.WARNING))
            words = str(each["who"] or each["agency"] or tr("Not named"))
            row.addWidget(Label(words, Text.STRONG), 1)
            again = tr("{who} may be used again").format(who=words)
            lift = icon_button("close", again, lambda each=each: self._lift(each))
            row.addWidget(lift)
            made.append(line)
        return made

    def _lift(self, excluded: RecordView) -> None:
        records, desk = self._desk.workspace.records, self._desk

        def stand(standing: str) -> None:
            desk.jobs.write(lambda: records.change("do_not_use", excluded.id, {"standing": standing}))

        stand("lifted")
        desk.say.toast(tr("No longer excluded: {who}").format(who=excluded["who"]), undo=lambda: stand("do_not_use"))
