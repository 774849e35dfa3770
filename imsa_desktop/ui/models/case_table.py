"""Is the table model of the list of cases; filtering and sorting are the services' affair."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from imsa_desktop.services.cases import CaseOrder, CaseRow
from imsa_desktop.ui.due_words import due_words
from imsa_desktop.ui.words import day_words, delivery_words, tr

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_TOP = QModelIndex()  # what hangs on nothing
JUDGED = ("high", "medium", "low")


class CaseColumn(IntEnum):
    """Columns, in reading order."""

    CLIENT = 0
    INTERPRETER = 1
    RISK = 2
    NEXT = 3
    HEARD = 4
    STAGE = 5
    ADVOCATE = 6
    WORK = 7


ORDERS = {
    CaseColumn.CLIENT: CaseOrder.NAME,
    CaseColumn.INTERPRETER: CaseOrder.INTERPRETER,
    CaseColumn.RISK: CaseOrder.RISK,
    CaseColumn.NEXT: CaseOrder.NEXT,
    CaseColumn.HEARD: CaseOrder.LAST_ENCOUNTER,
    CaseColumn.STAGE: CaseOrder.STAGE,
    CaseColumn.ADVOCATE: CaseOrder.ADVOCATE,
    CaseColumn.WORK: CaseOrder.NEEDS_LOOK,
}


def case_name(row: CaseRow) -> str:
    """What a case is called on screen."""
    return row.name or tr("Not named yet")


class CaseTable(QAbstractTableModel):
    """One row a case."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[CaseRow] = ()

    def show_rows(self, rows: Sequence[CaseRow]) -> None:
        """Show these; where only some of the same cases changed, only those are painted anew."""
        old = self.rows
        same = len(rows) == len(old) and all(
            new is was or new.space == was.space for new, was in zip(rows, old, strict=True)
        )
        if same and rows:
            changed = [at for at, (new, was) in enumerate(zip(rows, old, strict=True)) if new is not was]
            self.rows = rows
            if changed:
                last = len(CaseColumn) - 1
                self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], last))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def place_of(self, space: bytes) -> int:
        """The row in which a case stands, -1 where it is not listed."""
        return next((at for at, row in enumerate(self.rows) if row.space == space), -1)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(CaseColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            CaseColumn.CLIENT: tr("Client"),
            CaseColumn.INTERPRETER: tr("Interpreter"),
            CaseColumn.RISK: tr("Risk"),
            CaseColumn.NEXT: tr("Next"),
            CaseColumn.HEARD: tr("Last heard"),
            CaseColumn.STAGE: tr("Stage"),
            CaseColumn.ADVOCATE: tr("Advocate"),
            CaseColumn.WORK: tr("Where the work is"),
        }[CaseColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_words(row, CaseColumn(index.column()))[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            column = CaseColumn(index.column())
            heading = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{heading}: " + ", ".join(part for part in cell_words(row, column) if part)
        return None


def cell_words(row: CaseRow, column: CaseColumn) -> tuple[str, str]:
    """The two lines of a cell; the second is quiet."""
    if column is CaseColumn.CLIENT:
        return case_name(row), " · ".join(part for part in (row.reference, row.pronouns) if part)
    if column is CaseColumn.INTERPRETER:
        first, _, rest = row.interpreter_words.partition(", ")
        return first, rest
    if column is CaseColumn.RISK:
        return (row.risk_words, "") if row.risk in JUDGED else ("", "")
    if column is CaseColumn.NEXT:
        return row.next_task, due_words(row.next_due, row.next_last_day)
    if column is CaseColumn.HEARD:
        quiet = tr("Quiet for {n} days").format(n=row.quiet_days) if row.quiet_days else ""
        return day_words(row.last_encounter), quiet
    if column is CaseColumn.STAGE:
        return row.stage_words, row.strand_words
    if column is CaseColumn.ADVOCATE:
        return row.advocate_words, ""
    if row.needs_look:
        look = tr("Needs a look") if row.needs_look == 1 else tr("{n} need a look").format(n=row.needs_look)
        return look, delivery_words(row.delivery)
    return delivery_words(row.delivery), ""
