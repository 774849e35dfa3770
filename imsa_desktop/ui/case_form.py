"""Is the record form as the casework pages use it: languages are found by a few letters, and long choices may be open.

Guide: ``CaseForm(desk, "interpreter_need", rows)`` is a :class:`~imsa_desktop.ui.form.RecordForm` whose language
fields are :class:`~imsa_desktop.ui.inputs.language.LanguageInput`. ``open_choices`` names fields whose every answer
is in sight although there are more than a few. ``form.show_only(...)`` hides the inputs that do not apply now.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.form import FormRow, RecordForm
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.inputs.language import LanguageInput, LanguageList
from imsa_desktop.ui.inputs.lines import LongTextInput, TextInput
from imsa_desktop.ui.inputs.picks import FewChoicesInput

LANGUAGE_FIELDS = frozenset({"language", "language_used", "words_language"})


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
        super().__init__(kind_named(kind), rows, parent)
        self._suggest_dialects()

    def _make(self, name: str) -> FieldInput:
        field = self.kind.field(name)
        made: FieldInput
        if name in LANGUAGE_FIELDS:
            made = LanguageInput(field, language_list(self._desk))
        elif name in self._open_choices:
            made = FewChoicesInput(field)
        else:
            made = super()._make(name)
            if isinstance(made, LongTextInput) and name in self._lines:
                made.set_fewest_lines(self._lines[name])
            return made
        made.edited.connect(self._on_edited)
        made.left.connect(self._on_left)
        self._inputs[name] = made
        return made

    def touched_names(self) -> set[str]:
        """Fields whose value is not empty."""
        return {name for name, value in self.values().items() if value not in (None, "", frozenset())}

    def show_only(self, names: Iterable[str], among: Iterable[str]) -> None:
        """Of the fields ``among`` show just these, and any other that already says something."""
        wanted = set(names) | self.touched_names()
        asked = {field.name for box in self._questions.values() for field in box.question.fields}
        for name in among:
            self._inputs[name].setVisible(name in wanted and name not in asked)

    def _suggest_dialects(self) -> None:
        language, dialect = self._inputs.get("language"), self._inputs.get("dialect")
        if isinstance(language, LanguageInput) and isinstance(dialect, TextInput):
            language.picked.connect(lambda _: dialect.suggest(language.dialects()))

    def input(self, name: str) -> Any:
        return self._inputs[name]
