"""Is the base of pages on which one record is written: its sheet, whether it is saved, and the act that finishes it.

Guide: subclass :class:`SheetPage`, say :meth:`kind_name` and :meth:`make_sheet`;
``desk.go("advice_query", started=Started())`` begins another record, ``record=…`` goes on with one, ``draft=…`` with
what was typed when the program was ended; without any of them the page goes on with what is being written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.editor import Editor, Saved
from imsa_desktop.ui import keyboard
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.gone_banner import GoneBanner
from imsa_desktop.ui.page import Page
from imsa_desktop.ui.record_sheet import FirstWord, RecordSheet
from imsa_desktop.ui.started import Started
from imsa_desktop.ui.tab_order import in_reading_order
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.foot import Foot
from imsa_desktop.ui.widgets.labels import Help, Title
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_desktop.ui.words import tr


class SheetPage(Page):
    """One record at a time; leaving keeps what was written."""

    measure = 92
    first = ""  # the field that gets the keyboard
    back_to = ""  # the place the record is listed at

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.started = Started()
        self.sheet: RecordSheet | None = None
        self.where: Mapping[str, Any] = {}
        self.begun: FirstWord | None = None  # where the record's place is made with its first word
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.column = ReadingColumn(measure=self.measure)
        self.top = QHBoxLayout()
        self.top.setSpacing(Space.S)
        self.heading = Title(self.title())
        self.top.addWidget(self.heading, 1)
        self.to_list = quiet_button(self.back_words(), "back", self.go_back)
        self.top.addWidget(self.to_list)
        self.column.add(self.top)
        self.about = Help(self.help_words())
        self.column.add(self.about)
        self.about.setVisible(bool(self.about.text()))
        self.gone = GoneBanner(desk)
        self.gone.asked.connect(self.leaving)
        self.column.add(self.gone)
        layout.addWidget(self.column, 1)
        self._saved = QHBoxLayout()
        self._saved.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._saved)
        self.later = button(tr("Keep unfinished"), None, self.go_back)
        self.finish_button = main_button(self.finish_words(), "done", self.finish)
        self.finish_button.setToolTip(tr("{words}: Ctrl+S").format(words=self.finish_words()))
        self.foot = Foot((holder,), (self.later, self.finish_button))
        layout.addWidget(self.foot)

    # -- what a page says of itself ------------------------------------------------------------------------------

    def kind_name(self) -> str:
        """The kind of the record."""
        raise NotImplementedError

    def make_sheet(self) -> RecordSheet:
        """The cards of a record; called once for each record."""
        raise NotImplementedError

    def begin(self, sheet: RecordSheet) -> None:
        """Open a new record; a kind whose place has to be made first waits for its first word here."""
        records, kind = self.desk.workspace.records, self.kind_name()
        sheet.open(lambda: records.open_editor(kind, space=self.started.space))

    def prefill(self, sheet: RecordSheet) -> None:
        """Likely answers of a record that has never been written."""

    def hold(self, sheet: RecordSheet) -> None:
        """Put the sheet on the page."""
        self.column.add(sheet)

    def help_words(self) -> str:
        """What stands beneath the title."""
        return ""

    def finish_words(self) -> str:
        """What the main act is called."""
        return tr("Finish")

    def finished_words(self) -> str:
        """What is said when it was done."""
        return tr("Finished")

    def back_words(self) -> str:
        """What the way back is called."""
        return tr("Back")

    # -- the page ------------------------------------------------------------------------------------------------

    def on_shown(self, where: Mapping[str, Any]) -> None:
        started = self._asked_for(where)
        same = started is self.started or (started.record is not None and started.record == self.started.record)
        if self.sheet is not None and same:
            return
        self._put_down()
        self.started, self.where = started, where
        self.gone.follow(None)
        sheet = self.sheet = self.make_sheet()
        sheet.grown.connect(lambda: in_reading_order(self.column, self.foot))
        sheet.editing.ready.connect(lambda: self._ready(sheet))
        sheet.made.connect(lambda: self._made(sheet))
        sheet.editing.saved.connect(lambda saved: self._on_saved(sheet, saved))
        self.hold(sheet)
        self._saved.addWidget(sheet.line)
        self.column.verticalScrollBar().setValue(0)
        self._open(sheet)
        if self.first in sheet.form.names():
            sheet.form.input(self.first).setFocus()

    def _asked_for(self, where: Mapping[str, Any]) -> Started:
        started = where.get("started")
        if isinstance(started, Started):
            return started
        new = where.get("record") is None and where.get("draft") is None
        if new and self.sheet is not None and where.get("space") in (None, self.started.space):
            return self.started  # come back to what is being written
        return Started(where.get("record"), where.get("draft"), where.get("space"))

    def refresh(self, changed: Changed | None) -> None:
        if self.sheet is not None and changed is not None and changed.records:
            self.sheet.refresh(changed)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"finish": self.finish, "new": lambda: self.desk.go(self.place_name(), started=Started())}

    def leaving(self) -> None:
        if self.sheet is not None and self.sheet.written:
            self._need_place()
            self.sheet.keep()

    def _need_place(self) -> None:
        """Wait no longer for the first word to settle."""
        if self.begun is not None:
            self.begun.need()

    def place_name(self) -> str:
        """The name of this place."""
        return self.kind_name()

    def go_back(self) -> None:
        """Leave; what was typed is kept."""
        if self.back_to:
            self.desk.go(self.back_to)
        else:
            self.desk.back()

    def finish(self) -> None:
        """Save all of it and finish."""
        sheet = self.sheet
        if sheet is not None and (sheet.written or sheet.editing.opening):
            self._need_place()
            sheet.finish(lambda saved: self.after_finish(sheet, saved))

    def after_finish(self, sheet: RecordSheet, saved: Saved) -> None:
        """Say that it is safe, and go back."""
        self.desk.say.toast(self.finished_words(), tone=Tone.GOOD)
        if self.sheet is sheet:
            self._clear()
            self.go_back()

    def opened(self, sheet: RecordSheet) -> None:
        """The editor is here."""

    def _open(self, sheet: RecordSheet) -> None:
        records, started, kind = self.desk.workspace.records, self.started, self.kind_name()

        def open_editor() -> Editor:
            if started.draft is not None:
                return records.resume(started.draft)
            return records.open_editor(kind, started.record)

        if started.draft is None and started.record is None:
            self.begin(sheet)
        else:
            sheet.open(open_editor)

    def _made(self, sheet: RecordSheet) -> None:
        self.prefill(sheet)

    def _ready(self, sheet: RecordSheet) -> None:
        self.gone.follow(sheet.editing.editor.view if sheet.editing.editor is not None else None)
        self.opened(sheet)
        is_asked_for = self.started.record is not None or self.started.draft is not None
        if is_asked_for and self.sheet is sheet and not sheet.form.touched and self.first in sheet.form.names():
            keyboard.offer(sheet.form.input(self.first))

    def _on_saved(self, sheet: RecordSheet, saved: Saved) -> None:
        if self.sheet is sheet:
            self.started.record = saved.record

    def put_away(self) -> None:
        """The sheet goes: what a page holds of it besides is saved, and let go of."""
        self.begun = None

    def _clear(self) -> None:
        self.put_away()
        sheet, self.sheet = self.sheet, None
        self.started = Started()
        if sheet is not None:
            sheet.hide()
            sheet.line.hide()
            sheet.line.deleteLater()
            sheet.deleteLater()

    def _put_down(self) -> None:
        """Save and forget the record before this one."""
        begun = self.begun
        self.put_away()
        sheet, self.sheet = self.sheet, None
        if sheet is None:
            return
        sheet.hide()
        sheet.line.hide()

        def gone() -> None:
            sheet.line.deleteLater()
            sheet.deleteLater()

        if sheet.written:
            if begun is not None:
                begun.need()
            sheet.keep(gone)
        else:
            gone()


__all__ = ["SheetPage", "Started"]
