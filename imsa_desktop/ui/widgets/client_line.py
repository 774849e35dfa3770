"""Asks whose record something will be: a few letters and Enter choose the client."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.services.cases import CaseRow
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.icons import icon
from imsa_desktop.ui.models.case_table import case_name
from imsa_desktop.ui.models.entries import Entry
from imsa_desktop.ui.widgets.entry_list import EntryList
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.words import tr

_HIGH = 366


class ClientLine(QWidget):
    """The line and what fits; Enter pressed before the answer is here waits for it."""

    asked = Signal(str)  # letters were typed: who fits?
    chosen = Signal(object)  # CaseRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, CaseRow] = {}
        self._pending = self._take_first = False
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.S)
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Which client?"))
        self.line.setPlaceholderText(tr("Which client? A few letters, then Enter"))
        self.line.addAction(icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self.line.textEdited.connect(self.ask)
        self.line.returnPressed.connect(self._take)
        self.line.installEventFilter(self)
        body.addWidget(self.line)
        self.list = EntryList(tr("Clients that fit"))
        self.list.setMinimumHeight(_HIGH)
        self.list.opened.connect(self._choose)
        body.addWidget(self.list, 1)
        self.none = Help(tr("No client fits. Fewer letters find more; accents do not matter."))
        self.none.hide()
        body.addWidget(self.none)

    def begin(self) -> None:
        """Ask afresh."""
        self.line.clear()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ask("")

    def ask(self, text: str) -> None:
        """Ask who fits."""
        self._pending, self._take_first = True, False
        self.asked.emit(text)

    def show_clients(self, rows: Sequence[CaseRow]) -> None:
        """Show who fits, the first chosen."""
        self._pending = False
        self._rows = dict(enumerate(rows))
        self.list.show_entries(
            [
                Entry(
                    case_name(row),
                    row.full_name if row.full_name != row.name else "",
                    drawing="person",
                    right=row.reference,
                    key=at,
                )
                for at, row in self._rows.items()
            ]
        )
        self.list.choose_first()
        self.none.setVisible(not rows)
        if self._take_first:
            self._take()

    def _take(self) -> None:
        if self._pending:
            self._take_first = True
            return
        self._take_first = False
        key = self.list.chosen()
        if key is not None:
            self._choose(key)

    def _choose(self, key: int) -> None:
        if key in self._rows:
            self.chosen.emit(self._rows[key])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down go through the list while the keyboard stays in the line."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self._rows:
                at = min(max((self.list.chosen() or 0) + step, 0), len(self._rows) - 1)
                self.list.choose(at)
                return True
        return super().eventFilter(watched, event)
