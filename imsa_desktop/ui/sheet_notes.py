"""Is the card that says what a sheet holds back, what on it is not settled, and who has not checked its language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.documents.plan_file import Sheet
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.sheet_words import held_back_words, unchecked_words, unsettled_words
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.widgets.card import Picture, empty_layout
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import tr


class SheetNotes(QWidget):
    """Banners for what needs care, and a quiet list of what stays in the file."""

    settle_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.M)
        self.unsettled = Banner(Tone.WARNING, "", drawing="merge")
        self.settle = button(tr("Settle …"), "merge", self.settle_asked.emit)
        self.unchecked = Banner(Tone.WARNING, "", drawing="interpreter")
        self.held_back = TallCard(tr("Held back from the sheet"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.S)
        self.held_back.add(self._lines)
        for each in (self.unsettled, self.settle, self.unchecked, self.held_back):
            body.addWidget(each)
        self.say_none()

    def show_sheets(self, sheets: Sequence[Sheet], names: Sequence[str]) -> None:
        """Say it of these sheets; ``names`` are their languages."""
        unsettled, unchecked = unsettled_words(sheets), unchecked_words(sheets, names)
        self.unsettled.say(Tone.WARNING, unsettled)
        self.unchecked.say(Tone.WARNING, unchecked)
        self.unsettled.setVisible(bool(unsettled))
        self.settle.setVisible(bool(unsettled))
        self.unchecked.setVisible(bool(unchecked))
        lines = held_back_words(sheets)
        empty_layout(self._lines)
        for words in lines:
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            row.addWidget(Picture("protected", 16), alignment=Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(words), 1)
            self._lines.addLayout(row)
        self.held_back.setVisible(bool(lines))

    def say_none(self) -> None:
        """There is no sheet to say anything of."""
        for each in (self.unsettled, self.settle, self.unchecked, self.held_back):
            each.hide()
