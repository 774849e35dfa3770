"""Is the model of a long list of things that happened or were found, parted by headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from imsa_desktop.ui.colours import Tone

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_TOP = QModelIndex()  # what hangs on nothing


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: an icon, two lines of words, and where it is at the right. ``key`` None: a heading."""

    first: str
    second: str = ""
    drawing: str = ""
    right: str = ""
    right_drawing: str = ""
    mark: str = ""  # a chip beside the first words
    tone: Tone | None = None
    faded: bool = False
    key: Any = None

    @property
    def is_heading(self) -> bool:
        """Whether it parts the list and cannot be opened."""
        return self.key is None


class EntryModel(QAbstractListModel):
    """Rows of a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; nothing moves when they are the same."""
        if list(entries) == list(self.entries):
            return
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.entries[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.first
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.mark, entry.first, entry.second, entry.right) if part)
        return None
