"""Takes another record: a few letters find it among those that may be named, Enter takes it, an empty line names none.

What may be named is read from the vault after the form is there (``set_options``); until then the line shows the words
it was given. Words that fit nothing stay in the line and are said beside it, and what was named before stays named.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from imsa_desktop.casework.declaration import Field
from imsa_desktop.casework.folding import fold
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.inputs.type_ahead import OfferList
from imsa_desktop.ui.widgets.banner import announce
from imsa_desktop.ui.words import tr

_MOST = 7


@dataclass(frozen=True, slots=True)
class Option:
    """A record that may be named."""

    id: Any
    name: str
    own_name: str = ""  # what stands quietly beside it
    for_colleagues: bool = False

    @property
    def code(self) -> str:
        """The list of offers works with words."""
        return self.name


class LinkInput(FieldInput):
    """A line with the records that fit beneath it."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._options: list[Option] = []
        self._chosen: Any = None
        self._shown = ""  # the words of what is chosen, as they stand in the line
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Type a few letters, or press Down"))
        self.line.textEdited.connect(self._typed)
        self._offers = OfferList(self.line, self._take)
        self.take_control(self.line)
        self.line.installEventFilter(self)

    def set_options(self, options: Iterable[tuple[Any, ...] | Option]) -> None:
        """Offer these: (id, words), or options; what is chosen stays chosen."""
        self._options = [each if isinstance(each, Option) else Option(*each) for each in options]
        if self.line.text() == self._shown:
            self._show(self._chosen)

    def say_words(self, value: Any, words: str) -> None:
        """The words of what is named, known before all that may be named is."""
        if value is not None and value == self._chosen and words and self.line.text() == self._shown:
            self._shown = words
            self.line.setText(words)

    def value(self) -> Any:
        words = self.line.text().strip()
        if not words:
            return None
        meant = self._meant(words) if words != self._shown else None
        return meant.id if meant is not None else self._chosen

    def fill(self, value: Any) -> None:
        self._offers.hide()
        self._show(value)

    def _show(self, value: Any) -> None:
        self._chosen = value
        named = next((each.name for each in self._options if each.id == value), None)
        self._shown = "" if value is None else named or self._shown or tr("Another record")
        self.line.setText(self._shown)

    def offered(self) -> list[str]:
        """The names offered now."""
        return [each.name for each in self._offers.offered] if self._offers.isVisible() else []

    def _typed(self, words: str) -> None:
        if not words.strip():
            self._chosen, self._shown = None, ""
        self.on_edit()
        self._offer(words)

    def _offer(self, words: str) -> None:
        found = self._fitting(words)
        self._offers.offer(found[:_MOST])
        if found:
            announce(self.line, tr("{name}, Enter to take it").format(name=found[0].name))

    def _fitting(self, words: str) -> list[Option]:
        wanted = fold(words).split()
        there = [each for each in self._options if not (each.for_colleagues and side_by_side.is_on())]
        said = [(each, fold(f"{each.name} {each.own_name}")) for each in there]
        return [each for each, name in said if all(any(p.startswith(w) for p in name.split()) for w in wanted)]

    def _take(self, option: Option) -> None:
        self._offers.hide()
        self._show(option.id)
        self.on_edit()

    def _left(self) -> None:
        """Who typed a name whole, or enough of it for one record only, means that record."""
        words = self.line.text().strip()
        if not words or words == self._shown:
            return
        meant = self._meant(words)
        if meant is not None:
            self._take(meant)
        else:
            self.say_problem(tr("Nothing of that name is written here yet. Choose one, or leave the line empty."))

    def _meant(self, words: str) -> Option | None:
        """The one record these words name; also whoever saves without leaving the line means it."""
        same = [each for each in self._options if fold(each.name) == fold(words)]
        fitting = same or self._fitting(words)
        return fitting[0] if len(fitting) == 1 else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if self._offers.isVisible():
                    return self._offers.key(event.key()) or super().eventFilter(watched, event)
                if event.key() == Qt.Key.Key_Down:
                    self._offer("" if self.line.text() == self._shown else self.line.text())
                    return True
            if isinstance(event, QFocusEvent) and event.lostFocus():
                self._left()
            if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self._offers.hide()
        return super().eventFilter(watched, event)
