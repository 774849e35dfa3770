"""Asks in a history why an earlier answer is brought back; the words wait as a draft, one answer at a time in sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.words import tr


class BringBackLine(QWidget):
    """One line and its button; ``bring_back`` is given the reason, once."""

    typed = Signal()

    def __init__(self, bring_back: Callable[[str], None]) -> None:
        super().__init__()
        self._bring_back = bring_back
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Why is it brought back?"))
        self.reason.setAccessibleName(tr("Why is it brought back?"))
        self._go = button(tr("Bring it back"), "undo", self._act)
        self._go.setEnabled(False)
        self.reason.textChanged.connect(self._changed)
        self.reason.returnPressed.connect(self._act)
        row.addWidget(self.reason, 1)
        row.addWidget(self._go)

    def words(self) -> str:
        """The reason as it stands."""
        return self.reason.text().strip()

    def _changed(self) -> None:
        self._go.setEnabled(bool(self.words()))
        self.typed.emit()

    def _act(self) -> None:
        if self.words() and self.reason.isEnabled():
            self.reason.setEnabled(False)  # once, however often Enter is pressed
            self._bring_back(self.words())
