"""Takes a language: a few letters find it in the list, Enter takes it, and any other words are kept as typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from imsa_desktop.casework.declaration import Field
from imsa_desktop.casework.lists import Language
from imsa_desktop.ui.inputs.type_ahead import TypeAheadInput
from imsa_desktop.ui.words import tr


@dataclass(frozen=True, slots=True)
class LanguageList:
    """Looks through the shipped list; it lies in memory and never waits."""

    find: Callable[[str], Sequence[Language]]
    code: Callable[[str], str]  # of words typed whole
    words: Callable[[str | None], str]


class LanguageInput(TypeAheadInput):
    """A line with the languages that fit beneath it."""

    def __init__(self, field: Field, languages: LanguageList, parent: QWidget | None = None) -> None:
        super().__init__(field, languages, parent, hint=tr("Type a few letters, for example viet"))

    def dialects(self) -> tuple[str, ...]:
        """The dialects known of the language that stands in the line."""
        code = self.value()
        found = self._list.find(self.line.text()) if code else ()
        return next((each.dialects for each in found if each.code == code), ())
