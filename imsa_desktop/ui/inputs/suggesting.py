"""Takes a line of words and offers those of a shipped list while typing; any other words may stand as typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from imsa_desktop.casework.declaration import Field
from imsa_desktop.casework.suggestions import Suggestions
from imsa_desktop.casework.tongue import said
from imsa_desktop.ui.inputs.type_ahead import Offered, TypeAheadInput
from imsa_desktop.ui.words import tr


@dataclass(frozen=True, slots=True)
class _Word:
    """A suggestion as a line that is offered."""

    code: str
    name: str
    own_name: str


@dataclass(frozen=True, slots=True)
class _Words:
    """The suggestions of one field."""

    suggestions: Suggestions
    field: Field

    def find(self, typed: str) -> Sequence[_Word]:
        """What fits some letters."""
        found = self.suggestions.matching(self.field, typed)
        return [_Word(each.stored, said(each.label), each.also_called[0] if each.also_called else "") for each in found]

    def code(self, words: str) -> str:
        """Words stand as they are."""
        return words

    def words(self, stored: str | None) -> str:
        """Words stand as they are."""
        return stored or ""


class SuggestInput(TypeAheadInput):
    """A line of words with suggestions; nothing typed is ever taken for something else."""

    def __init__(self, field: Field, suggestions: Suggestions, parent: QWidget | None = None) -> None:
        super().__init__(field, _Words(suggestions, field), parent, hint=tr("Type a few letters, or any words"))
        self.line.setMaximumWidth(16_777_215)
        self.help.setVisible(bool(field.help))

    def _meant(self, words: str) -> Offered | None:
        return None
