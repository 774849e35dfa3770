"""Is where a duty sheet is made (S30): filled from the file, one page beside it, printed by the client's permission."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from imsa_desktop.documents.plan_file import Sheet
from imsa_desktop.services.act_words import SHARE, ActOn
from imsa_desktop.services.duty import DangersOnFile
from imsa_desktop.services.editor import Saved
from imsa_desktop.ui.before_sharing import BeforeSharingCard
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.dialogs.choose_path import name_file
from imsa_desktop.ui.duty_parts import DangersOfFile, HarmCard, duty_parts
from imsa_desktop.ui.page import place
from imsa_desktop.ui.pages.sheet_page import SheetPage
from imsa_desktop.ui.paper import Printers, print_sheets, write_pdf
from imsa_desktop.ui.record_sheet import RecordSheet
from imsa_desktop.ui.sheet_notes import SheetNotes
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.paper_preview import PaperPreview
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import SpaceId

_SOON_MS = 350
_FORM_SHARE, _FORM_CHARACTERS = 0.52, 62
_ANY_WIDTH = 16_777_215  # Qt's word for no limit


@place("duty_sheet", icon="protected", label=lambda: tr("Duty sheet"))
class DutySheetPage(SheetPage):
    """The sheet's questions at the left, the page at the right."""

    measure = 92
    first = "permission"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.printers = Printers()
        self.preview = PaperPreview()
        self.harm: HarmCard | None = None  # made after the sheet's own cards
        self.sharing: BeforeSharingCard | None = None
        self._sheets: Sequence[Sheet] = ()
        self._asked = 0
        layout = self.layout()
        if layout is not None:
            layout.removeWidget(self.column)
            panes = QHBoxLayout()
            panes.setSpacing(0)
            panes.addWidget(self.column, 1)
            panes.addWidget(self.preview, 1)
            layout.insertLayout(0, panes, 1)  # type: ignore[attr-defined]  # reason: a page's layout is a column
        self.top.addWidget(quiet_button(tr("All duty sheets"), "protected", lambda: desk.go("duty_sheets")))
        self.refill = quiet_button(tr("Fill from the file"), "cases", self._refill)
        self.printer = QComboBox()
        self.printer.setAccessibleName(tr("Printer"))
        self.save = button(tr("Save PDF …"), "save-file", self.save_pdf)
        self.print_button = main_button(tr("Print"), "print", self.print_it)
        for each in (self.refill, self.printer, self.save, self.print_button):
            self.foot.row.addWidget(each)
        self.printer.hide()
        self.finish_button.hide()
        self.later.setText(tr("Close"))
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._ask_preview)

    def title(self) -> str:
        return self.tr("Duty sheet")

    def kind_name(self) -> str:
        return "duty_sheet"

    def back_words(self) -> str:
        return tr("Back to the case file")

    @property
    def space(self) -> SpaceId | None:
        """The case."""
        return self.started.space

    def go_back(self) -> None:
        if self.space is not None:
            self.desk.go("case", space=self.space)
        else:
            self.desk.back()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"print": self.print_it, "finish": self.finish}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.fontMetrics().averageCharWidth() * _FORM_CHARACTERS
        narrow = self.width() < self.fontMetrics().averageCharWidth() * 100
        self.preview.setVisible(not narrow)
        self.column.setMaximumWidth(_ANY_WIDTH if narrow else max(360, min(wide, int(self.width() * _FORM_SHARE))))

    def on_shown(self, where: Mapping[str, Any]) -> None:
        super().on_shown(where)
        self.started.space = where.get("space") or self.started.space
        printers = self.printers
        self.desk.jobs.work(printers.names, self._show_printers, owner=self)

    def leaving(self) -> None:
        super().leaving()
        if self.sharing is not None:
            self.sharing.keep()

    def put_away(self) -> None:
        self.harm = self.sharing = None
        self._sheets = ()
        super().put_away()

    def make_sheet(self) -> RecordSheet:
        lines = dict.fromkeys(("interpreter", "if_happens", "may_be_told", "health", "helps", "makes_worse"), 2)
        sheet = RecordSheet(self.desk, "duty_sheet", duty_parts(), lines={**lines, "safe_contact": 3, "plan": 4})
        self.no_leave = Banner(
            Tone.WARNING,
            tr("Ask the client first. In danger to life, or for a child, it may be printed without – with the reason."),
            title=tr("The client has not agreed to a sheet"),
        )
        sheet.follow.connect(lambda: self._follow(sheet))
        return sheet

    def refresh(self, changed: Changed | None) -> None:
        super().refresh(changed)
        if self.sharing is not None:
            self.sharing.look_again(changed)

    def begin(self, sheet: RecordSheet) -> None:
        """There is one sheet a case: the one that is there, or that will be."""
        space, records = self.started.space or self.where.get("space"), self.desk.workspace.records
        sheet.open(lambda: records.open_editor("duty_sheet", space=space))

    def _made(self, sheet: RecordSheet) -> None:
        sheet.cards["permission"].add(self.no_leave)
        self.file_dangers = DangersOfFile()
        self.file_dangers.taken.connect(self._take_danger)
        sheet.cards["danger"].add(self.file_dangers)
        self.harm = harm = HarmCard()
        harm.answered.connect(self._soon.start)
        self.sharing = sharing = BeforeSharingCard(self.desk, tr("Who gets it?"))
        sharing.changed.connect(self._soon.start)
        self.notes = SheetNotes()
        self.notes.settle_asked.connect(lambda: self.desk.go("needs_look"))
        for each in (harm, sharing, self.notes):
            sheet.body.addWidget(each)
        space = self.space
        if space is not None:
            duty = self.desk.workspace.duty
            on = ActOn(SHARE, "duty_sheet", space, space, "duty_sheet")
            sharing.begin(on, tr("Duty person"), tr("Duty cover"))
            self.desk.jobs.read(lambda: duty.dangers(space), self._show_dangers, owner=self)
        super()._made(sheet)

    def opened(self, sheet: RecordSheet) -> None:
        editor = sheet.editing.editor
        if editor is not None and editor.is_new and not editor.draft_restored:
            self._fill(sheet)
        self._soon.start()

    def finish(self) -> None:
        """Keep it; the page stays."""
        if self.sheet is not None:
            self.sheet.keep()

    # -- filling from the file ----------------------------------------------------------------------------------

    def _refill(self) -> None:
        if self.sheet is not None:
            self._fill(self.sheet)

    def _fill(self, sheet: RecordSheet) -> None:
        """Only what is still empty; nothing that was written is replaced."""
        space, duty = self.space, self.desk.workspace.duty
        if space is None:
            return

        def fill(likely: Mapping[str, Any]) -> None:
            sheet.complete()
            fresh = {name: value for name, value in likely.items() if not sheet.value(name)}
            sheet.form.set_values({name: value for name, value in fresh.items() if name in sheet.form.names()})
            self._soon.start()

        self.desk.jobs.read(lambda: duty.likely(space), fill, owner=sheet)

    def _show_dangers(self, found: Sequence[DangersOnFile]) -> None:
        self.file_dangers.show_dangers(found)

    def _take_danger(self, words: str) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        there = str(sheet.value("dangers") or "")
        if words not in there:
            sheet.form.touched.add("dangers")
            sheet.form.input("dangers").show_value(f"{there}\n{words}".strip())
            sheet.form.edited.emit()

    # -- paper ----------------------------------------------------------------------------------------------------

    def print_it(self) -> None:
        """Print, and write down for whom."""
        printers, name = self.printers, self.printer.currentText()
        if self.print_button.isEnabled():
            self._give(lambda sheets: print_sheets(sheets, printers.named(name)))

    def save_pdf(self) -> None:
        """Write a PDF where the person says, under a name that says nothing."""
        if not self.save.isEnabled():
            return
        path = name_file(self, tr("Save the PDF"), "sheet-duty.pdf")
        if path is not None:
            self._give(lambda sheets: write_pdf(sheets, path))

    def _give(self, deliver: Callable[[Sequence[Sheet]], object]) -> None:
        """Save what it says, put exactly that on paper, and record that it left."""
        sheet, sheets, duty, sharing = self.sheet, self._sheets, self.desk.workspace.duty, self.sharing
        if sheet is None or not sheets or sharing is None:
            return
        whom = sharing.recipient()

        def delivered(saved: Saved) -> None:
            sharing.record(tr("Duty sheet"))
            self.desk.jobs.write(lambda: duty.record_printed(saved.record, whom))
            self.desk.say.toast(tr("Done, and recorded as given to {whom}").format(whom=whom), tone=Tone.GOOD)

        def kept(saved: Saved) -> None:
            self.desk.jobs.work(lambda: deliver(sheets), lambda _: delivered(saved), owner=self)

        sheet.finish(kept)

    def _ask_preview(self) -> None:
        sheet, space, duty = self.sheet, self.space, self.desk.workspace.duty
        harm, sharing = self.harm, self.sharing
        if sheet is None or space is None or harm is None or sharing is None:
            return
        values = {**sheet.values(), "printed_for": sharing.recipient()}
        wish = harm.wish()
        self._asked += 1
        asked = self._asked

        def shown(made: Sheet) -> None:
            if asked == self._asked and self.sheet is sheet:
                self._sheets = (made,)
                self.preview.show_sheets(self.desk.jobs, [made], [tr("Duty sheet")])
                self.notes.show_sheets([made], [tr("English")])
                self._allow()

        self.desk.jobs.read(lambda: duty.preview(space, values, wish), shown, owner=self)

    def _show_printers(self, names: Sequence[str]) -> None:
        self.printer.clear()
        self.printer.addItems(list(names))
        self.printer.setVisible(len(names) > 1)
        self._allow()

    def _allow(self) -> None:
        asked = self.harm is not None and self.harm.is_answered
        self.save.setEnabled(bool(self._sheets) and asked)
        self.print_button.setEnabled(bool(self._sheets) and asked and self.printer.count() > 0)
        why = "" if asked else tr("First: could anyone harm them if this is found?")
        if asked and self.printer.count() == 0:
            why = tr("No printer is set up on this computer.")
        for each in (self.save, self.print_button):
            each.setToolTip(why)

    def _follow(self, sheet: RecordSheet) -> None:
        if self.sheet is not sheet:
            return
        permission = sheet.value("permission")
        agreed = permission in ("given", "in_part")
        self.no_leave.setVisible(not agreed)
        if self.sharing is not None and self.sheet is sheet:
            self.sharing.say_agreed(tr("The client has agreed to a sheet for the duty person.") if agreed else "")
        self._soon.start()
