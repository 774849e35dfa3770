"""Says quietly whether what was typed is safe: "Saved on this laptop 14:02"."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.widgets.card import Picture
from imsa_desktop.ui.widgets.labels import Label


class SavedLine(QWidget):
    """An icon and a few quiet words."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        self._picture = Picture("saved", 16)
        self._label = Label(words, Text.SMALL, quiet=True, wrap=False)
        row.addWidget(self._picture)
        row.addWidget(self._label)
        row.addStretch(1)
        self._picture.setVisible(bool(words))

    def say(self, words: str, drawing: str = "saved") -> None:
        """Show these words."""
        self._label.setText(words)
        self._picture.setVisible(bool(words))
        self._picture.show_drawing(drawing)
        self.setAccessibleName(words)

    def text(self) -> str:
        """The words shown."""
        return self._label.text()
