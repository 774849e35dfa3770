"""Is where a new client or referral comes in (S24): safe to talk, danger, a child – then the person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.cases import OpenedCase
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.pages.new_case_sheet import NewCaseSheet
from imsa_desktop.ui.tab_order import in_reading_order
from imsa_desktop.ui.widgets.buttons import button, main_button
from imsa_desktop.ui.widgets.foot import Foot
from imsa_desktop.ui.widgets.labels import Help, Title
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_desktop.ui.words import tr


@place("new_case", icon="add", label=lambda: tr("New client"))
class NewCasePage(Page):
    """One sheet at a time; leaving keeps what was written, coming back begins another."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.sheet: NewCaseSheet | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.sheet_column = ReadingColumn(measure=92)
        self.sheet_column.add(Title(self.title()))
        self.sheet_column.add(
            Help(tr("Everything may be left out and added later. The case file is kept from the first word."))
        )
        layout.addWidget(self.sheet_column, 1)
        self._saved = QHBoxLayout()
        holder = QWidget()
        holder.setLayout(self._saved)
        self._saved.setContentsMargins(0, 0, 0, 0)
        self.later = button(tr("Close"), None, desk.back)
        self.open = main_button(tr("Open the case file"), "enter", self.open_file)
        self.open.setToolTip(tr("Save and go on in the case file: Ctrl+S"))
        self.foot = Foot((holder,), (self.later, self.open))
        layout.addWidget(self.foot)

    def title(self) -> str:
        return self.tr("New client or referral")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        old = self.sheet
        if old is not None and not old.written:
            old.first.focus_first()
            return
        if old is not None:
            self._put_away(old)
        self.sheet = NewCaseSheet(self.desk)
        self.sheet.grown.connect(lambda: in_reading_order(self.sheet_column, self.foot))
        self.sheet.decided.connect(self._say_act)
        self.sheet.other_file_asked.connect(lambda space: self.desk.go("case", space=space))
        self._say_act("")
        self.sheet_column.add(self.sheet)
        self._saved.addWidget(self.sheet.line)
        self.sheet_column.verticalScrollBar().setValue(0)
        self.sheet.first.focus_first()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"finish": self.open_file, "new": lambda: None}

    def leaving(self) -> None:
        if self.sheet is not None and self.sheet.written:
            self.sheet.keep()

    def open_file(self) -> None:
        """Save all of it and go on in the case file."""
        if self.sheet is not None:
            self.sheet.keep(self._go_on)

    def _say_act(self, outcome: str) -> None:
        """Whoever is not taken on has a file all the same: the referral and why."""
        taken = outcome in ("", "not_decided", "taken_on", "waiting")
        self.open.setText(tr("Open the case file") if taken else tr("Keep the referral"))

    def _go_on(self, case: OpenedCase) -> None:
        self.desk.go("case", space=case.space)

    def _put_away(self, sheet: NewCaseSheet) -> None:
        sheet.hide()
        sheet.line.hide()

        def gone(case: OpenedCase) -> None:
            sheet.line.deleteLater()
            sheet.deleteLater()

        sheet.keep(gone)
