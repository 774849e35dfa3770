"""Holds the inputs people type words in: one line, and paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from imsa_desktop.casework.declaration import Field
from imsa_desktop.documents.bidirectional import runs_right_to_left
from imsa_desktop.ui import appearance
from imsa_desktop.ui.inputs.base import FieldInput

_FEWEST_LINES = 3
_MOST_LINES = 12


class TextInput(FieldInput):
    """A line of words; with suggestions it offers what fits while typing, and takes anything else too."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line = QLineEdit()
        self.line.textEdited.connect(self.on_edit)
        self.take_control(self.line)

    def suggest(self, words: Sequence[str]) -> None:
        """Offer these while typing; any part of a word finds them."""
        completer = QCompleter(list(words), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        completer.activated.connect(self.on_edit)
        self.line.setCompleter(completer)

    def value(self) -> Any:
        return self.line.text().strip() or None

    def fill(self, value: Any) -> None:
        self.line.setText("" if value is None else str(value))


class LongTextInput(FieldInput):
    """Paragraphs; the box grows with what is written."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.box.document().setDocumentMargin(8)
        self.box.textChanged.connect(self._grow)
        self.box.textChanged.connect(self._lean)
        self.box.textChanged.connect(self.on_edit)
        appearance.appearance_changed().connect(self._grow)
        self.fewest_lines = _FEWEST_LINES
        self.take_control(self.box)
        self._grow()
        self._lean()

    def set_fewest_lines(self, lines: int) -> None:
        """Show at least so many lines."""
        self.fewest_lines = lines
        self._grow()

    def value(self) -> Any:
        return self.box.toPlainText().strip() or None

    def fill(self, value: Any) -> None:
        words = "" if value is None else str(value)
        if words != self.box.toPlainText():
            self.box.setPlainText(words)

    def _lean(self) -> None:
        """Let the words begin at the side their script begins at; Qt by itself begins them all at the left."""
        words = self.box.toPlainText()
        rightwards = runs_right_to_left(words) if words else self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        option = self.box.document().defaultTextOption()
        side = Qt.AlignmentFlag.AlignRight if rightwards else Qt.AlignmentFlag.AlignLeft
        if option.alignment() != side:
            option.setAlignment(side)
            self.box.document().setDefaultTextOption(option)

    def _grow(self) -> None:
        lines = max(self.fewest_lines, min(_MOST_LINES, int(self.box.document().size().height()) + 1))
        self.box.setFixedHeight(self.box.fontMetrics().lineSpacing() * lines + 22)
