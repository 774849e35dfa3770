"""Is the list of cases (S04): every client's name to use, what is next, who has gone quiet, and where the work is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from imsa_desktop.services.cases import CaseFilter, CaseOrder
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.icons import icon
from imsa_desktop.ui.models.case_table import ORDERS, ROW_ROLE, CaseColumn, CaseTable
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.presenters.cases import CaseList, CasesPresenter
from imsa_desktop.ui.widgets.buttons import main_button
from imsa_desktop.ui.widgets.card import Card, EmptyState
from imsa_desktop.ui.widgets.case_cells import CaseCells, row_height
from imsa_desktop.ui.widgets.labels import Help, Title
from imsa_desktop.ui.widgets.table_header import TableHeader
from imsa_desktop.ui.widgets.toggle import Toggle
from imsa_desktop.ui.words import tr

_SHARES = {
    CaseColumn.CLIENT: 18,
    CaseColumn.INTERPRETER: 18,
    CaseColumn.NEXT: 22,
    CaseColumn.HEARD: 14,
    CaseColumn.STAGE: 12,
    CaseColumn.WORK: 16,
}

_WHEN_WIDE = (CaseColumn.HEARD, CaseColumn.STAGE)
_ALL_COLUMNS_CHARACTERS = 125


class CaseTableView(QTableView):
    """Whole rows, opened with Enter or a click."""

    def __init__(self, open_case: Callable[[QModelIndex], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = open_case
        self.cells = CaseCells(self)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(tr("Cases"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalHeader(TableHeader({CaseColumn.CLIENT: Space.L}, self))
        self.clicked.connect(open_case)
        appearance.appearance_changed().connect(self._restyle)

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height())

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        whole = left = self.viewport().width()
        wide = whole >= self.fontMetrics().averageCharWidth() * _ALL_COLUMNS_CHARACTERS
        for column in _WHEN_WIDE:
            self.setColumnHidden(column, not wide)
        shares = {column: share for column, share in _SHARES.items() if wide or column not in _WHEN_WIDE}
        for column, share in shares.items():
            width = whole * share // sum(shares.values()) if column is not CaseColumn.WORK else left
            self.setColumnWidth(column, width)
            left -= width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(int(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.cells.hovered_row:
            self.cells.hovered_row = row
            self.viewport().update()


@place("cases", icon="cases", label=lambda: tr("Cases"), order=20)
class CasesPage(Page):
    """Filter, then the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.presenter = CasesPresenter(desk, self)
        self.presenter.shown.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        top = QHBoxLayout()
        top.addWidget(Title(self.title()), 1)
        self.new = main_button(tr("New client"), "add", lambda: desk.go("new_case"))
        self.new.setToolTip(tr("A new client or referral: Ctrl+N"))
        top.addWidget(self.new)
        layout.addLayout(top)
        layout.addLayout(self._filters())
        self.table = CaseTableView(self._open)
        self.model = CaseTable(self)
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setSortIndicator(CaseColumn.CLIENT, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._sort)
        self.card = Card(padding=Space.XS + 1)
        self.card.setSizePolicy(self.table.sizePolicy())
        self.card.add(self.table, 1)
        layout.addWidget(self.card, 1)
        self.empty = EmptyState(
            "cases",
            tr("No cases yet"),
            tr("A case file begins with the first word of a referral. It is kept on this laptop at once."),
            main_button(tr("New client or referral"), "add", lambda: desk.go("new_case")),
        )
        self.none_fit = EmptyState("find", tr("No case fits"), tr("Type fewer letters, or choose All."))
        for each in (self.empty, self.none_fit):
            layout.addWidget(each, 1, Qt.AlignmentFlag.AlignTop)
            each.hide()
        self.card.hide()

    def _filters(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Name or reference"))
        self.filter.setAccessibleName(tr("Name or reference"))
        self.filter.addAction(icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setClearButtonEnabled(False)
        self.filter.setMaximumWidth(300)
        self.filter.textEdited.connect(self.presenter.look_for)
        self.filter.returnPressed.connect(self._open_first)
        self.filter.installEventFilter(self)
        row.addWidget(self.filter, 1)
        group = QButtonGroup(self)
        for words, which in (
            (tr("All"), CaseFilter()),
            (tr("Open"), CaseFilter(stage="open")),
            (tr("Opened here"), CaseFilter(mine=True)),
            (tr("Needs a look"), CaseFilter(needs_look=True)),
            (tr("Not yet received"), CaseFilter(not_received=True)),
        ):
            toggle = Toggle(words)
            toggle.setChecked(which == CaseFilter())
            toggle.clicked.connect(lambda _=False, which=which: self.presenter.choose(which))
            group.addButton(toggle)
            row.addWidget(toggle)
        row.addStretch(1)
        self.count = Help("")
        self.count.setWordWrap(False)
        row.addWidget(self.count)
        whole = QVBoxLayout()
        whole.addLayout(row)
        return whole

    def title(self) -> str:
        return self.tr("Cases")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.presenter.ask()
        if self.table.isVisible():
            self.table.setFocus()

    def refresh(self, changed: Changed | None) -> None:
        if self.isVisible() and (changed is None or changed.spaces or changed.local - {"drafts"}):
            self.presenter.ask()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"new": lambda: self.desk.go("new_case")}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and event.key() == Qt.Key.Key_Down and self.model.rows:  # type: ignore[attr-defined]  # reason: a key
            self.table.setFocus()
            self.table.selectRow(0)
            return True
        return super().eventFilter(watched, event)

    def _show(self, shown: CaseList) -> None:
        keep = self.table.currentIndex().row()
        self.model.show_rows(shown.rows)
        if shown.rows and not self.table.currentIndex().isValid():
            self.table.selectRow(min(max(keep, 0), len(shown.rows) - 1))
        everything = shown.which == CaseFilter()
        self.card.setVisible(bool(shown.rows))
        self.empty.setVisible(not shown.rows and everything)
        self.none_fit.setVisible(not shown.rows and not everything)
        number = len(shown.rows)
        self.count.setText(tr("1 case") if number == 1 else tr("{n} cases").format(n=number))

    def _sort(self, section: int, direction: Qt.SortOrder) -> None:
        order = ORDERS.get(CaseColumn(section))
        if order is None:
            header = self.table.horizontalHeader()
            header.setSortIndicator(CaseColumn.CLIENT, Qt.SortOrder.AscendingOrder)
            order, direction = CaseOrder.NAME, Qt.SortOrder.AscendingOrder
        self.presenter.sort(order, downwards=direction == Qt.SortOrder.DescendingOrder)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            self.desk.go("case", space=row.space)

    def _open_first(self) -> None:
        if self.model.rows:
            self.desk.go("case", space=self.model.rows[0].space)
