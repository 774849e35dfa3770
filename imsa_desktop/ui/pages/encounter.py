"""Is where an encounter is written and read (S06): Ctrl+E from the case, Ctrl+S to finish; saving is nobody’s act."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.editor import Missing
from imsa_desktop.services.host_copies import HostCopy
from imsa_desktop.services.shared_encounters import SHARED
from imsa_desktop.ui import keyboard
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.dialogs.history import HistoryDialog
from imsa_desktop.ui.gone_banner import GoneBanner
from imsa_desktop.ui.minute_clipboard import minute_clipboard
from imsa_desktop.ui.models.case_table import case_name
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.pages.encounter_amending import Amending
from imsa_desktop.ui.pages.encounter_reading import EncounterReading
from imsa_desktop.ui.pages.encounter_shared import SharedWith
from imsa_desktop.ui.pages.encounter_sheet import EncounterSheet
from imsa_desktop.ui.pages.encounter_support import ASKED_OF, SupportCard
from imsa_desktop.ui.presenters.encounter import Around, Begun, EncounterPresenter, OpenedEncounter
from imsa_desktop.ui.tab_order import in_reading_order
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.foot import Foot
from imsa_desktop.ui.widgets.labels import Label, Title
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId, SpaceId


@place("encounter", icon="encounter", label=lambda: tr("Encounter"))
class EncounterPage(Page):
    """One encounter at a time: a sheet while it is written, its story once it is finished."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.space: SpaceId | None = None
        self.presenter: EncounterPresenter | None = None
        self.sheet: EncounterSheet | None = None
        self.reading: EncounterReading | None = None
        self.support: SupportCard | None = None  # part of the sheet
        self.amending: Amending | None = None  # beneath what is read
        self._typing: QWidget | None = None  # had the keyboard when what is read was taken away
        self._begun = Begun()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.sheet_column = ReadingColumn(measure=104)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        self.heading = Title("")
        self.reference = Label("", quiet=True, wrap=False)
        self.to_case = quiet_button(tr("Back to the case file"), "back", self._to_case)
        top.addWidget(self.heading, 1)
        top.addWidget(self.reference, 0, Qt.AlignmentFlag.AlignBottom)
        self.sheet_column.add(self.to_case)
        self.sheet_column.add(top)
        self.gone = GoneBanner(desk)
        self.gone.asked.connect(self.leaving)
        self.gone.brought_back.connect(self._read_again)
        self.sheet_column.add(self.gone)
        layout.addWidget(self.sheet_column, 1)
        self._saved = QHBoxLayout()
        self._saved.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._saved)
        self.later = button(tr("Keep unfinished"), None, self._to_case)
        self.finish_button = main_button(tr("Finish"), "done", self.finish)
        self.finish_button.setToolTip(tr("Finish this encounter: Ctrl+S"))
        self.foot = Foot((holder,), (self.later, self.finish_button))
        layout.addWidget(self.foot)

    def title(self) -> str:
        return self.tr("Encounter")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        space: SpaceId = where["space"]
        begun: Begun = where.get("begun") or Begun(where.get("record"))
        same = self._begun is begun or (begun.record is not None and begun.record == self._begun.record)
        if same and space == self.space and self.sheet is not None:
            self.sheet.look_again()
            return
        self._put_down()
        self.space, self._begun = space, begun
        self.heading.setText(tr("Encounter"))
        self.gone.follow(None)
        self.reference.setText("")
        self.presenter = EncounterPresenter(self.desk, space, self)
        self.presenter.around_read.connect(self._show_around)
        self.presenter.opened.connect(self._opened)
        self.presenter.finished.connect(self._finished)
        self.presenter.shared.connect(self._shared)
        self.presenter.host_copy_read.connect(self._show_host_copy)
        self.presenter.host_copied.connect(self._host_copied)
        if begun.record is None:
            self._write(OpenedEncounter(None))
        else:
            self.presenter.ask(begun.record, where.get("kind") or "encounter")

    def refresh(self, changed: Changed | None) -> None:
        if self.sheet is not None:
            if changed is not None and changed.records:
                self.sheet.refresh(changed)
        elif self.reading is not None and changed is not None and self.space in changed.spaces:
            self._read_again()

    def leaving(self) -> None:
        if self.sheet is not None and self.sheet.written:
            self.sheet.keep()
        if self.amending is not None:
            self.amending.leaving()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        if self.sheet is None:
            return {}
        return {"finish": self.finish, "interpreter": self.sheet.to_interpreting, "task": self.sheet.new_task}

    def finish(self) -> None:
        """Save all of it and finish."""
        if self.sheet is not None:
            self.sheet.finish()

    # -- what is shown ------------------------------------------------------------------------------------------

    def _write(self, opened: OpenedEncounter) -> None:
        if self.presenter is None:
            return
        self.support = None
        self.sheet = EncounterSheet(self.desk, self.presenter, self._begun, opened)
        self.sheet_column.add(self.sheet)
        self._saved.addWidget(self.sheet.line)
        self.foot.show()
        self.sheet.grown.connect(lambda: in_reading_order(self.sheet_column, self.foot))
        self.sheet_column.verticalScrollBar().setValue(0)
        keyboard.offer(self.sheet.form.input("about"))

    def _opened(self, found: OpenedEncounter) -> None:
        view = found.view
        self.gone.follow(view.encounter if view is not None else None)
        if view is None:
            self._begun.record = found.draft.record if found.draft is not None else None
            self._write(found)
            return
        self._begun.record = view.encounter.id
        if not view.encounter.finished:
            if self.sheet is None:
                self._write(found)
            return
        self._clear()
        amending, typing = self._amending_of(view.encounter.id), self._typing
        self.reading = EncounterReading(view, self._shared_reading(view.encounter.id), amending, found.not_on_file)
        amending.show()
        self.reading.history_asked.connect(self._history)
        space = view.encounter.space
        self.reading.document_asked.connect(lambda record: self.desk.go("reader", space=space, record=record))
        self.reading.host.copy_asked.connect(self._copy_for_host)
        self.sheet_column.add(self.reading)
        self.foot.hide()
        self.heading.setText(view.encounter.title or tr("Encounter"))
        if typing is not None:
            typing.setFocus()  # read afresh while somebody types: the keyboard stays where it was
        else:
            keyboard.offer(self.to_case)
        if self.presenter is not None:
            self.presenter.ask_around()
            self.presenter.ask_also_in(view.encounter.id)
            self.presenter.ask_host_copy(view.encounter.id)

    def _amending_of(self, encounter: RecordId) -> Amending:
        """What is being added to this encounter; the same one however often the encounter is read."""
        if self.amending is None or self.amending.encounter != encounter:
            if self.amending is not None:
                self.amending.put_away()
            self.amending = Amending(self.desk, encounter)
            self.amending.kept.connect(self._read_again)
        return self.amending

    def _shared_reading(self, encounter: RecordId) -> SharedWith:
        """In whose files a finished encounter stands too; it may still be put into another."""
        presenter = self.presenter
        assert presenter is not None, "an encounter is read through its presenter"
        shared = SharedWith(presenter, finished=True)
        shared.share_asked.connect(lambda space: presenter.share(encounter, space))
        shared.spread_asked.connect(lambda: presenter.spread(encounter, SHARED))
        shared.open_asked.connect(lambda space, record: self.desk.go("encounter", space=space, record=record))
        return shared

    def _show_around(self, around: Around) -> None:
        self.reference.setText(around.row.reference)
        if self.reading is not None:
            self.reading.shared.say_whose(case_name(around.row))
        if self.sheet is not None:
            self.heading.setText(tr("Encounter with {name}").format(name=case_name(around.row)))
            if around.row.strand == ASKED_OF and around.row.case is not None and self.support is None:
                self._ask_of_support(self.sheet, around.row.case)

    def _ask_of_support(self, sheet: EncounterSheet, case: RecordId) -> None:
        """Beneath what the encounter was, before who interpreted."""
        after = sheet.interpreting_form.input("how")
        self.support = SupportCard(self.desk, case, sheet.line, after)
        sheet.body.insertWidget(1, self.support)
        in_reading_order(self.sheet_column, self.foot)

    def _read_again(self) -> None:
        if self.presenter is not None and self._begun.record is not None:
            self.presenter.ask(self._begun.record)

    def _shared(self, into: SpaceId, entry: RecordId) -> None:
        presenter = self.presenter
        if presenter is None or self._begun.record is None:
            return
        words = tr("It stands in the other client’s file too")
        self.desk.say.toast(words, undo=lambda: presenter.unshare(entry), tone=Tone.GOOD)
        presenter.ask_also_in(self._begun.record)

    def _show_host_copy(self, copy: HostCopy) -> None:
        if self.reading is not None:
            self.reading.host.show_copy(copy)

    def _copy_for_host(self) -> None:
        if self.presenter is not None and self._begun.record is not None:
            self.presenter.copy_for_host(self._begun.record)

    def _host_copied(self, copy: HostCopy) -> None:
        minute_clipboard().put(copy.words)
        words = tr("On the clipboard for one minute: {what}. Noted as shared with: {who}.")
        told = " · ".join(copy.words.split("\n"))
        self.desk.say.toast(words.format(what=told, who=copy.recipient), tone=Tone.GOOD)

    def _history(self) -> None:
        if self.reading is not None:
            encounter = self.reading.view.encounter
            HistoryDialog(self.desk, "encounter", encounter.id, encounter.title or tr("Encounter"), self).open()

    # -- leaving ---------------------------------------------------------------------------------------------------

    def _finished(self, missing: Sequence[Missing]) -> None:
        words = tr("Encounter finished")
        if missing:
            words = tr("Encounter finished. Not written: {what}. An amendment can add it.").format(
                what=", ".join(each.label for each in missing[:4])
            )
        if self.sheet is not None and self.sheet.form.values().get("told_of"):
            words = f"{words} {tr('A debrief is yours if you want one: it waits under Supervision.')}"
        self.desk.say.toast(words, tone=Tone.GOOD)
        self._clear()
        self._begun = Begun()
        self._to_case()

    def _to_case(self) -> None:
        if self.space is not None:
            self.desk.go("case", space=self.space)

    def _clear(self) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is not None:
            sheet.line.deleteLater()
            sheet.deleteLater()
            sheet.hide()
        self._typing = None
        if self.reading is not None:
            at = QApplication.focusWidget()
            if self.amending is not None:
                self._typing = at if at is not None and self.amending.isAncestorOf(at) else None
                self.amending.setParent(self)
                self.amending.hide()
            self.reading.hide()
            self.reading.deleteLater()
            self.reading = None

    def _put_down(self) -> None:
        """Save and forget the encounter before this one."""
        sheet, presenter = self.sheet, self.presenter
        self.sheet = self.presenter = None
        amending, self.amending = self.amending, None
        if amending is not None:
            amending.put_away()

        def gone() -> None:
            for each in (sheet.line if sheet is not None else None, sheet, presenter):
                if each is not None:
                    each.deleteLater()

        if sheet is not None and sheet.written:
            sheet.hide()
            sheet.line.hide()
            sheet.keep(gone)
        else:
            if sheet is not None:
                sheet.hide()
            gone()
        if self.reading is not None:
            self.reading.hide()
            self.reading.deleteLater()
            self.reading = None
