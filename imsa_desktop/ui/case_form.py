"""Is the record form as the casework pages use it: languages are found by a few letters, and long choices may be open.

Guide: ``CaseForm(desk, "interpreter_need", rows)`` is a :class:`~imsa_desktop.ui.form.RecordForm` whose language
fields are :class:`~imsa_desktop.ui.inputs.language.LanguageInput`. ``open_choices`` names fields whose every answer
is in sight although there are more than a few. ``form.show_only(...)`` hides the inputs that do not apply now.
``form.part(rows)`` takes some of the inputs out into a block of their own, so that one record may be spread over
several cards of a page; the form goes on holding them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from imsa_desktop.casework.declaration import FieldKind, kind_named
from imsa_desktop.services.cases import CaseFilter, CaseRow
from imsa_desktop.services.links import Target
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.form import FormRow, RecordForm
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.inputs.language import LanguageInput, LanguageList
from imsa_desktop.ui.inputs.line_of_inputs import LineOfInputs
from imsa_desktop.ui.inputs.lines import LongTextInput, TextInput
from imsa_desktop.ui.inputs.links import LinkInput, Option
from imsa_desktop.ui.inputs.own_case import OwnCaseInput
from imsa_desktop.ui.inputs.picks import FewChoicesInput
from imsa_desktop.ui.inputs.suggesting import SuggestInput
from imsa_protocol.identifiers import RecordId, SpaceId

LANGUAGE_FIELDS = frozenset({"language", "language_used", "words_language"})
OTHER_CASE = ("client_link", "other_reference")


def language_list(desk: Desk) -> LanguageList:
    """The list of languages of the open vault."""
    found = desk.workspace.interpreting
    return LanguageList(found.find_languages, found.language_code, found.language_words)


class CaseForm(RecordForm):
    """A form of one record of a case."""

    def __init__(
        self,
        desk: Desk,
        kind: str,
        rows: Sequence[FormRow] | None = None,
        *,
        open_choices: Collection[str] = (),
        lines: dict[str, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._desk = desk
        self._open_choices = frozenset(open_choices)
        self._lines = lines or {}
        self._offered: frozenset[str] = frozenset()  # fields whose links were read
        self.touched: set[str] = set()  # fields the person has put a hand to
        super().__init__(kind_named(kind), rows, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._suggest_dialects()

    def _make(self, name: str) -> FieldInput:
        field = self.kind.field(name)
        made: FieldInput
        if name in LANGUAGE_FIELDS:
            made = LanguageInput(field, language_list(self._desk))
        elif (self.kind.name, name) == OTHER_CASE:
            made = OwnCaseInput(field)
        elif name in self._open_choices:
            made = FewChoicesInput(field)
        elif field.suggests is not None and field.kind is FieldKind.TEXT:
            made = SuggestInput(field, self._desk.workspace.suggestions)
        else:
            made = super()._make(name)
            made.edited.connect(self.touched.add)
            if isinstance(made, LongTextInput) and name in self._lines:
                made.set_fewest_lines(self._lines[name])
            return made
        made.edited.connect(self.touched.add)
        made.edited.connect(self._on_edited)
        made.left.connect(self._on_left)
        self._inputs[name] = made
        return made

    def add_inputs(self, rows: Sequence[FormRow]) -> None:
        """Make more inputs; a long form is made in several turns so that the window never waits for it."""
        for row in rows:
            self._add_row(row)

    def offer_links(self, space: SpaceId, but: RecordId | None = None) -> None:
        """Read what the fields that name other records may name in this case, and offer it; no record names itself."""
        for each in self._inputs.values():
            if isinstance(each, OwnCaseInput):
                self._offer_cases(space, each)
        naming = {name: made for name, made in self._inputs.items() if isinstance(made, LinkInput)}
        fresh = frozenset(naming) - self._offered
        if not fresh:
            return
        self._offered |= fresh
        links, kind = self._desk.workspace.links, self.kind.name

        def offer(found: Mapping[str, Sequence[Target]]) -> None:
            for name in fresh:
                told = [each for each in found.get(name, ()) if each.id != but]
                naming[name].set_options(Option(each.id, each.name, each.aside, each.for_colleagues) for each in told)

        self._desk.jobs.read(lambda: links.of_kind(kind, space), offer, owner=self)

    def _offer_cases(self, space: SpaceId, made: OwnCaseInput) -> None:
        cases = self._desk.workspace.cases

        def offer(rows: Sequence[CaseRow]) -> None:
            made.offer_cases((each.reference, each.name) for each in rows if each.space != space and each.name)

        self._desk.jobs.read(lambda: cases.rows(CaseFilter(mine=True)), offer, owner=made)

    def part(self, rows: Sequence[FormRow]) -> QWidget:
        """A block with these inputs of the form, which stays answerable for them."""
        block = QWidget()
        body = QVBoxLayout(block)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.L)
        for row in rows:
            if isinstance(row, str):
                body.addWidget(self._inputs[row])
            elif isinstance(row, tuple):
                line = LineOfInputs()
                for name in row:
                    line.add(self._inputs[name])
                body.addWidget(line)
        return block

    def show_only(self, names: Iterable[str], among: Iterable[str], *, keep_filled: Collection[str] = ()) -> None:
        """Of the fields ``among`` show just these, and of ``keep_filled`` those that already say something."""
        values = self.values()
        wanted = set(names) | {name for name in keep_filled if values.get(name) not in (None, "", frozenset())}
        asked = {field.name for box in self._questions.values() for field in box.question.fields}
        for name in among:
            self._inputs[name].setVisible(name in wanted and name not in asked)

    def _suggest_dialects(self) -> None:
        language, dialect = self._inputs.get("language"), self._inputs.get("dialect")
        if isinstance(language, LanguageInput) and isinstance(dialect, TextInput):
            language.picked.connect(lambda _: dialect.suggest(language.dialects()))


def names_of(rows: Iterable[FormRow]) -> list[str]:
    """The fields named in rows, headings left out."""
    found: list[str] = []
    for row in rows:
        if isinstance(row, str):
            found.append(row)
        elif isinstance(row, tuple):
            found.extend(row)
    return found
