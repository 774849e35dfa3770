"""Is the list of cases (S04): every client's name to use, what is next, who has gone quiet, and where the work is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
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

from imsa_desktop.services.cases import CaseFilter
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.icons import icon
from imsa_desktop.ui.models.case_table import ORDERS, ROW_ROLE, CaseColumn, CaseTable
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.presenters.cases import CaseList, CasesPresenter
from imsa_desktop.ui.widgets.buttons import main_button
from imsa_desktop.ui.widgets.card import Card, EmptyState
from imsa_desktop.ui.widgets.case_cells import CaseCells, risk_width, row_height, work_width
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import Help, Title
from imsa_desktop.ui.widgets.table_header import TableHeader
from imsa_desktop.ui.widgets.toggle import Toggle
from imsa_desktop.ui.words import tr

_SHARES = {
    CaseColumn.CLIENT: 17,
    CaseColumn.INTERPRETER: 14,
    CaseColumn.RISK: 9,
    CaseColumn.NEXT: 21,
    CaseColumn.HEARD: 15,
    CaseColumn.STAGE: 12,
    CaseColumn.ADVOCATE: 12,
    CaseColumn.WORK: 15,
}
_FROM_CHARACTERS = {CaseColumn.RISK: 90, CaseColumn.HEARD: 120, CaseColumn.STAGE: 135}  # narrower tables leave it out
_FILTERS: dict[str, CaseFilter] = {
    "all": CaseFilter(),
    "open": CaseFilter(stage="open"),
    "mine": CaseFilter(mine=True),
    "overdue": CaseFilter(overdue=True),
    "quiet": CaseFilter(quiet=True),
    "interpreter": CaseFilter(interpreter=True),
    "risk": CaseFilter(risk="high"),
    "needs_look": CaseFilter(needs_look=True),
    "not_received": CaseFilter(not_received=True),
}


def filter_words() -> dict[str, str]:
    """What each filter is called."""
    return {
        "all": tr("All"),
        "open": tr("Open"),
        "mine": tr("Mine"),
        "overdue": tr("Overdue"),
        "quiet": tr("Gone quiet"),
        "interpreter": tr("Interpreter needed"),
        "risk": tr("High risk"),
        "needs_look": tr("Needs a look"),
        "not_received": tr("Not yet received"),
    }


class CaseTableView(QTableView):
    """Whole rows, opened with Enter or a click; Home and End lead to the first and the last of them."""

    typed = Signal(str)  # letters typed with the keyboard in the list
    given_up = Signal()  # Escape

    def __init__(self, open_case: Callable[[QModelIndex], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = open_case
        self._advocates = False
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
        if self.model() is not None:
            self._fit()

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        self._restyle()

    def show_advocates(self, shown: bool) -> None:
        """Show who carries each case: where not all of them are one's own."""
        if shown is not self._advocates:
            self._advocates = shown
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        whole = left = self.viewport().width()
        characters = whole / max(1, self.fontMetrics().averageCharWidth())
        hidden = {column for column, least in _FROM_CHARACTERS.items() if characters < least}
        if not self._advocates:
            hidden.add(CaseColumn.ADVOCATE)
        shares = {column: share for column, share in _SHARES.items() if column not in hidden}
        for column in CaseColumn:
            self.setColumnHidden(column, column in hidden)
        fixed = {CaseColumn.RISK: risk_width()} if CaseColumn.RISK in shares else {}
        if CaseColumn.HEARD in shares:  # there is room for all its words
            fixed[CaseColumn.WORK] = work_width()
        shared = whole - sum(fixed.values())
        parts = sum(share for column, share in shares.items() if column not in fixed)
        for column, share in shares.items():
            width = fixed[column] if column in fixed else shared * share // parts
            self.setColumnWidth(column, width if column is not CaseColumn.WORK else left)
            left -= width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers() and self.model().rowCount():
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters typed here narrow the list: jumping to a first letter would not find đ, ł or a second name."""
        self.typed.emit(search)

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
        layout.addLayout(self._top())
        layout.addWidget(self._filters())
        self.table = CaseTableView(self._open)
        self.table.typed.connect(self._type_on)
        self.table.given_up.connect(self._look_for_all)
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

    def _top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(Title(self.title()))
        top.addSpacing(Space.M)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Name or reference"))
        self.filter.setAccessibleName(tr("Name or reference"))
        self.filter.addAction(icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setClearButtonEnabled(False)
        self.filter.setMaximumWidth(360)
        self.filter.textEdited.connect(self.presenter.look_for)
        self.filter.returnPressed.connect(self._open_first)
        self.filter.installEventFilter(self)
        top.addWidget(self.filter, 1)
        self.count = Help("")
        self.count.setWordWrap(False)
        top.addWidget(self.count)
        top.addStretch(1)
        self.new = main_button(tr("New client"), "add", lambda: self.desk.go("new_case"))
        self.new.setToolTip(tr("A new client or referral: Ctrl+N"))
        top.addWidget(self.new)
        return top

    def _filters(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, across=Space.S, down=Space.S)
        group = QButtonGroup(self)
        self.toggles: dict[str, Toggle] = {}
        for name, words in filter_words().items():
            toggle = Toggle(words)
            toggle.setChecked(name == "all")
            toggle.clicked.connect(lambda _=False, name=name: self.choose(name))
            group.addButton(toggle)
            flow.addWidget(toggle)
            self.toggles[name] = toggle
        self.toggles["mine"].hide()
        return row

    def choose(self, name: str) -> None:
        """Show only the cases of one filter; what is typed stays."""
        self.toggles[name].setChecked(True)
        self.presenter.choose(_FILTERS[name])

    def title(self) -> str:
        return self.tr("Cases")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        if where.get("which") in _FILTERS:
            self.choose(str(where["which"]))
        else:
            self.presenter.ask()
        if self.table.isVisible():
            self.table.setFocus()

    def refresh(self, changed: Changed | None) -> None:
        if self.isVisible() and (changed is None or changed.spaces or changed.local - {"drafts"}):
            self.presenter.ask()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"new": lambda: self.desk.go("new_case")}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.model.rows:
                self.table.setFocus()
                self.table.selectRow(0)
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self._look_for_all()
                return True
        return super().eventFilter(watched, event)

    def _type_on(self, letters: str) -> None:
        self.filter.setFocus()
        self.filter.setText(self.filter.text() + letters)
        self.presenter.look_for(self.filter.text())

    def _look_for_all(self) -> None:
        self.filter.clear()
        self.presenter.look_for("")

    def _show(self, shown: CaseList) -> None:
        current = self.table.currentIndex()
        chosen = current.data(ROW_ROLE).space if current.isValid() else None
        self.table.show_advocates(shown.of_others)
        self.toggles["mine"].setVisible(shown.of_others)
        self.model.show_rows(shown.rows)
        if shown.rows and not self.table.currentIndex().isValid():
            kept = self.model.place_of(chosen) if chosen is not None else -1
            self.table.selectRow(max(kept, 0))
        everything = shown.which == CaseFilter()
        self.card.setVisible(bool(shown.rows))
        self.empty.setVisible(not shown.rows and everything)
        self.none_fit.setVisible(not shown.rows and not everything)
        number = len(shown.rows)
        self.count.setText(tr("1 case") if number == 1 else tr("{n} cases").format(n=number))

    def _sort(self, section: int, direction: Qt.SortOrder) -> None:
        self.presenter.sort(ORDERS[CaseColumn(section)], downwards=direction == Qt.SortOrder.DescendingOrder)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            self.desk.go("case", space=row.space)

    def _open_first(self) -> None:
        if self.model.rows:
            self.desk.go("case", space=self.model.rows[0].space)
