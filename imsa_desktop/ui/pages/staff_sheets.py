"""Is where one entry of supervision and training is written; each kind has a page of its own, called like it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from imsa_desktop.services.editor import Editor, Saved
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.page import place
from imsa_desktop.ui.pages.sheet_page import SheetPage
from imsa_desktop.ui.record_sheet import FirstWord, RecordSheet
from imsa_desktop.ui.staff_parts import SHEETS, StaffSheet, supervisors_words
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.words import tr

_LIKELY = {
    "supervision_session": {"session_kind": "one_to_one", "taken": "taken"},
    "visit_safety": {"state": "planned"},
    "wellbeing_check_in": {"shared": "private"},
}


class StaffSheetPage(SheetPage):
    """One entry; the staff file is made with its first word."""

    about_kind: StaffSheet
    back_to = "supervision"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.share = button(tr("Keep, and share with the supervisors"), "forward", self._share)
        self.foot.row.insertWidget(self.foot.row.indexOf(self.later), self.share)
        self.share.setVisible(self.kind_name() == "wellbeing_check_in")

    def title(self) -> str:
        return self.about_kind.title()

    def kind_name(self) -> str:
        return self.about_kind.kind

    def help_words(self) -> str:
        return self.about_kind.readers()

    def finish_words(self) -> str:
        return tr("Keep it")

    def finished_words(self) -> str:
        return tr("Kept on this laptop")

    def back_words(self) -> str:
        return tr("Supervision and training")

    def make_sheet(self) -> RecordSheet:
        self.first = self.about_kind.first
        sheet = RecordSheet(self.desk, self.kind_name(), self.about_kind.parts())
        sheet.follow.connect(lambda: self._follow(sheet))
        sheet.editing.ready.connect(lambda: self._say_readers(sheet))
        return sheet

    def _say_readers(self, sheet: RecordSheet) -> None:
        """How somebody is, once shared, is read by the supervisors: then the sheet says so and offers no sharing."""
        editor, staff = sheet.editing.editor, self.desk.workspace.staff
        if self.kind_name() != "wellbeing_check_in" or editor is None:
            return

        def told(is_shared: bool) -> None:
            if self.sheet is sheet:
                self.about.setText(supervisors_words() if is_shared else self.help_words())
                self.share.setVisible(not is_shared)

        self.desk.jobs.read(lambda: staff.is_file(editor.space), told, owner=sheet)

    def begin(self, sheet: RecordSheet) -> None:
        staff, kind, likely = self.desk.workspace.staff, self.kind_name(), self._likely()

        def make() -> Editor:
            return staff.open_new(kind, likely)

        self.begun = FirstWord(self.desk, make, sheet.line, sheet)
        self.begun.listen(sheet.form)
        self.begun.made.connect(sheet.editing.take)

    def _likely(self) -> dict[str, str]:
        """What an entry of this kind mostly says, and what whoever asked for it knows already."""
        return {**_LIKELY.get(self.kind_name(), {}), **self.where.get("likely", {})}

    def prefill(self, sheet: RecordSheet) -> None:
        if sheet.editing.editor is not None or self.started.record is not None or self.started.draft is not None:
            return
        likely = {**self._likely(), "on": self.desk.workspace.now().date().isoformat()}
        if self.kind_name() == "visit_safety":
            del likely["on"]
        sheet.form.set_values({name: value for name, value in likely.items() if name not in sheet.form.touched})
        sheet.follow.emit()

    def finish(self) -> None:
        """Keep it, also where nothing but what was likely stands there."""
        sheet = self.sheet
        if sheet is not None:
            if self.begun is not None and sheet.editing.editor is None:
                self.begun.need()
            sheet.finish(lambda saved: self.after_finish(sheet, saved))

    def _share(self) -> None:
        """Copy a check-in to the supervisors: one's own act, and only then."""
        sheet, staff = self.sheet, self.desk.workspace.staff
        if sheet is None or not sheet.written:
            return

        def shared(_: object) -> None:
            self.desk.say.toast(tr("Kept, and shared with the supervisors"), tone=Tone.GOOD)

        def kept(saved: Saved) -> None:
            self.desk.jobs.write(lambda: staff.share_check_in(saved.record), shared)
            if self.sheet is sheet:
                self._clear()
                self.go_back()

        sheet.finish(kept)

    def _follow(self, sheet: RecordSheet) -> None:
        if self.kind_name() == "supervision_session":
            sheet.show_when(sheet.value("taken") in ("missed", "declined", "moved"), ("not_taken_why",))
            sheet.show_when(sheet.value("session_kind") == "debrief", ("debrief_after",))


def _register(about: StaffSheet) -> type[StaffSheetPage]:
    made = type(f"{about.kind.title().replace('_', '')}Page", (StaffSheetPage,), {"about_kind": about})
    return place(about.kind, icon=about.drawing, label=about.title)(made)


PAGES = tuple(_register(each) for each in SHEETS)
