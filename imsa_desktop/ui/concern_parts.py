"""Holds the cards of a safeguarding concern: what is asked in which order, the ability to decide, who may read it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.services.concerns import ConcernReaders
from imsa_desktop.services.editor import Editor
from imsa_desktop.services.joining import Person
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.editing import Editing
from imsa_desktop.ui.form import FormRow
from imsa_desktop.ui.record_sheet import Part
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.saved_line import SavedLine
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.widgets.tick import Tick
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId, SpaceId

_CAPACITY: tuple[FormRow, ...] = (
    "decision",
    "doubt",
    "help_given",
    ("understands", "keeps"),
    ("weighs", "tells"),
    "able",
    ("judged_by", "on"),
    "nation",
    "why",
    "then",
)


def concern_parts() -> tuple[Part, ...]:
    """The cards of the concern itself, in the order of asking."""
    return (
        Part("danger", tr("Danger now"), ("danger_now", "called_999"), help=tr("With the keyboard: Y yes, N no.")),
        Part(
            "heard",
            tr("What was heard or seen"),
            ("words_heard", "words_are", "about", ("who", "heard_from"), "heard_on", "case_reference"),
        ),
        Part("home", tr("Children, and what the person wants"), ("children_in_home", "children_which", "client_wants")),
        Part(
            "shared",
            tr("Passing it on"),
            ("shared", "share_why", "shared_decided_by", "told_client", "told_client_why"),
            help=tr(
                "With the person’s permission where that is safe. Without it for life or serious harm, a child, a "
                "serious crime, or somebody who cannot decide this – then with the reason."
            ),
        ),
        Part(
            "told",
            tr("Who was told"),
            (("told_to", "told_how"), "told_on", "reference", "answer", ("answered_on", "answer_due"), "escalated"),
        ),
        Part(
            "standing",
            tr("Where it stands"),
            ("standing", "outcome", ("received_by", "received_on")),
            fold=tr("Standing, what came of it, and who has received it"),
        ),
    )


class CapacityCard(TallCard):
    """The ability to make one decision, only where there is a doubt; a record of its own."""

    grown = Signal()

    def __init__(self, desk: Desk, line: SavedLine) -> None:
        super().__init__(tr("Able to decide this?"))
        self._desk, self._line = desk, line
        self._concern: RecordId | None = None
        self.editing: Editing | None = None
        self.add(
            Help(
                tr(
                    "Only if there is a doubt. Everybody counts as able to decide until it is shown otherwise for this "
                    "one decision, at this time, after all help to decide. An unwise choice is no evidence, and this "
                    "is never a mark on the person."
                )
            )
        )
        self.fold = Fold(tr("Write down a doubt about this one decision"), self._make)
        self.fold.opened.connect(self.grown)
        self.add(self.fold)

    def open(self, concern: RecordId) -> None:
        """The concern it is about is there; what was written about it before is shown."""
        if self._concern == concern:
            return
        self._concern = concern
        records = self._desk.workspace.records

        def anything() -> bool:
            kept = any(each.parent == concern for each in records.drafts())
            return kept or bool(records.list("capacity_decision", parent=concern))

        self._desk.jobs.read(anything, self._there, owner=self)
        self._open_editor()

    def keep(self) -> None:
        """Save what was typed."""
        if self.editing is not None:
            self.editing.flush()

    def finish(self) -> None:
        """Save and finish, where anything was written."""
        if self.editing is not None and self.editing.has_content():
            self.editing.finish()

    def _there(self, there: bool) -> None:
        if there:
            self.fold.set_open(True)

    def _make(self) -> QWidget:
        form = CaseForm(self._desk, "capacity_decision", _CAPACITY)
        self.editing = Editing(self._desk, form, None, self._line, self)
        self._open_editor()
        return form

    def _open_editor(self) -> None:
        editing, concern, records = self.editing, self._concern, self._desk.workspace.records
        if editing is None or concern is None or editing.opening:
            return

        def open_editor() -> Editor:
            found = records.list("capacity_decision", parent=concern)
            if found:
                return records.open_editor("capacity_decision", found[-1].id)
            kept = [each for each in records.drafts() if each.parent == concern]
            return records.resume(kept[0]) if kept else records.open_editor("capacity_decision", parent=concern)

        editing.open(open_editor)


class ReadersCard(TallCard):
    """Who may read the concern; head office unless the maker says otherwise, and nobody by being an employer."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Who may read it"))
        self._desk = desk
        self._space: SpaceId | None = None
        self.words = Label("")
        self.nobody = Banner(
            Tone.WARNING, tr("A concern that nobody else can read helps nobody. Choose somebody who can act.")
        )
        self.add(self.words)
        self.add(self.nobody)
        self.nobody.hide()
        self.head_office = self._tick(tr("Head office"), True)
        self.supervisors = self._tick(tr("Supervisors"), False)
        self.people: dict[bytes, Tick] = {}
        self._holder = QWidget()
        self._list = QVBoxLayout(self._holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(Space.S)
        self.others = Fold(tr("Name a colleague as well"), lambda: self._holder)
        self.others.hide()
        self.add(self.others)
        self.add(
            Help(
                tr(
                    "The client’s advocate and the host organisation read it only where you name them here. Once it "
                    "has been sent, its readers stay."
                )
            )
        )
        self._say()
        desk.jobs.read(lambda: _colleagues(desk), self._show_people, owner=self)

    def chosen(self) -> ConcernReaders:
        """The readers ticked now."""
        people = frozenset(person for person, tick in self.people.items() if tick.isChecked())
        return ConcernReaders(self.head_office.isChecked(), self.supervisors.isChecked(), people)

    def ask(self, space: SpaceId) -> None:
        """The concern is there: show its readers, and say whether they can still be chosen."""
        chosen_before = self._space is None and self.chosen() != ConcernReaders()
        self._space = space
        if chosen_before:
            self._choose()
            return
        concerns = self._desk.workspace.concerns
        self._desk.jobs.read(
            lambda: (concerns.readers(space), concerns.readers_in_words(space)), self._show, owner=self
        )

    def _tick(self, words: str, on: bool) -> Tick:
        tick = Tick(words)
        tick.setChecked(on)
        tick.setAccessibleName(tr("May read it: {who}").format(who=words))
        tick.clicked.connect(self._choose)
        self.add(tick)
        return tick

    def _show_people(self, found: tuple[Sequence[Person], bool]) -> None:
        people, appointed = found
        self.supervisors.setVisible(appointed or self.supervisors.isChecked())
        for each in people:
            tick = Tick(each.name)
            tick.setAccessibleName(tr("May read it: {who}").format(who=each.name))
            tick.clicked.connect(self._choose)
            self.people[each.id] = tick
            self._list.addWidget(tick)
        self.others.setVisible(bool(people))

    def _show(self, found: tuple[ConcernReaders | None, str]) -> None:
        readers, words = found
        for tick in (self.head_office, self.supervisors, *self.people.values()):
            tick.setEnabled(readers is not None)
        if readers is not None:
            self.head_office.setChecked(readers.head_office)
            self.supervisors.setChecked(readers.supervisors)
            if readers.supervisors:
                self.supervisors.show()
            for person, tick in self.people.items():
                tick.setChecked(person in readers.people)
        self.words.setText(words)
        self.nobody.setVisible(readers is not None and readers == ConcernReaders(False, False, frozenset()))

    def _choose(self) -> None:
        space, readers, concerns = self._space, self.chosen(), self._desk.workspace.concerns
        self._say()
        if space is not None:
            self._desk.jobs.write(
                lambda: concerns.choose_readers(space, readers), lambda _: self.ask(space), owner=self
            )

    def _say(self) -> None:
        readers = self.chosen()
        self.nobody.setVisible(readers == ConcernReaders(False, False, frozenset()))
        self.words.setText(tr("You will read it, and those ticked here."))


def _colleagues(desk: Desk) -> tuple[Sequence[Person], bool]:
    """The others of the organisation, and whether supervisors are there to be chosen: a wish for nobody is lost."""
    joining = desk.workspace.joining
    people = joining.people()
    appointed = joining.organisation() is None or any("supervisor" in each.tasks for each in people)
    return [each for each in people if not each.me], appointed
