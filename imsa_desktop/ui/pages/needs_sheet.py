"""Is the page on which the web of needs or the advocacy plan is printed for the client: questions first, then paper.

Nothing leaves before “could anyone harm them if this is found?” was asked; giving is recorded. Ctrl+P prints.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.documents.plan_file import Sheet
from imsa_desktop.services.act_words import SHARE, ActOn
from imsa_desktop.services.case_sheets import PaperWish, SheetOf
from imsa_desktop.ui import keyboard
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.before_sharing import BeforeSharingCard
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.dialogs.choose_path import name_file
from imsa_desktop.ui.inputs.picks import FewChoicesInput
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.paper import Printers, PrintingFailedError, print_sheets, write_pdf
from imsa_desktop.ui.presenters.needs_sheet import NeedsSheetPresenter
from imsa_desktop.ui.sheet_notes import SheetNotes
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import Column
from imsa_desktop.ui.widgets.foot import Foot
from imsa_desktop.ui.widgets.labels import Help, Label, Title
from imsa_desktop.ui.widgets.paper_preview import PaperPreview
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.widgets.toggle import Toggle
from imsa_desktop.ui.words import choice_words, tr

_FORM_CHARACTERS, _FORM_SHARE = 51, 0.45


@place("needs_sheet", icon="print", label=lambda: tr("Print the web of needs"))
class NeedsSheetPage(Page):
    """Questions at the left, the page at the right, the act at the foot."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.printers = Printers()
        self._sheet: Sheet | None = None
        self.presenter = NeedsSheetPresenter(desk, self)
        self.presenter.previewed.connect(self._show)
        self.presenter.given.connect(self._given)
        self.presenter.failed.connect(self._failed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        top.addWidget(Title(tr("Print for the client")), 1)
        self.back = quiet_button(tr("Back to the web of needs"), "back", self.go_back)
        top.addWidget(self.back)
        whole.addLayout(top)
        self._left = Column(measure=None, margin=0)
        self._left.body.setContentsMargins(0, 0, Space.S, Space.L)
        self._left.add(self._what())
        self._left.add(self._harm())
        self.sharing = BeforeSharingCard(
            desk,
            tr("Does anybody but the client get a copy?"),
            tr("Left empty, it goes to the client alone. Name a person or service to see what the client allows."),
        )
        self._left.add(self.sharing)
        self.notes = SheetNotes()
        self.notes.settle_asked.connect(lambda: self.desk.go("needs_look"))
        self._left.add(self.notes)
        self.preview = PaperPreview()
        panes = QHBoxLayout()
        panes.setContentsMargins(Space.XL, 0, 0, 0)
        panes.setSpacing(Space.L)
        panes.addWidget(self._left)
        panes.addWidget(self.preview, 1)
        whole.addLayout(panes, 1)
        self.note = Help("")
        self.printer = QComboBox()
        self.printer.setAccessibleName(tr("Printer"))
        self.save = button(tr("Save PDF …"), "save-file", self.save_pdf)
        self.give = main_button(tr("Print"), "print", self.act)
        foot = Foot([self.note], [self.printer, self.save, self.give])
        foot.row.setStretch(0, 20)
        whole.addWidget(foot)

    def _what(self) -> QWidget:
        card = TallCard()
        card.add(Label(tr("What is it?"), Text.STRONG))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.kinds: dict[SheetOf, Toggle] = {}
        group = QButtonGroup(self)
        for kind, words in ((SheetOf.WEB, tr("Web of needs")), (SheetOf.PLAN, tr("Advocacy plan"))):
            toggle = self.kinds[kind] = Toggle(words)
            group.addButton(toggle)
            toggle.setChecked(kind is SheetOf.WEB)
            toggle.clicked.connect(self._changed)
            row.addWidget(toggle)
        row.addStretch(1)
        card.add(row)
        self.with_picture = QCheckBox(tr("With the picture"))
        self.with_picture.setChecked(True)
        self.with_picture.clicked.connect(self._changed)
        card.add(self.with_picture)
        return card

    def _harm(self) -> QWidget:
        self._harm_card = TallCard(tone=Tone.WARNING)
        question = tr("Could anyone harm them if this is found?")
        self.harm = FewChoicesInput(kind_named("plan_issue").field("asked_harm"))
        self.harm.label.setText(question)
        for code, made in self.harm.buttons.items():
            made.setAccessibleName(f"{question} {choice_words(self.harm.field, code)}")
        self.harm.edited.connect(lambda _: self._on_harm())
        self._harm_card.setAccessibleName(question)
        self._harm_card.add(self.harm)
        self.plain_title = QCheckBox(tr("A title that says nothing"))
        self.no_names = QCheckBox(tr("Initials instead of names"))
        for tick in (self.plain_title, self.no_names):
            tick.setChecked(True)
            tick.clicked.connect(self._changed)
            self._harm_card.add(tick)
        return self._harm_card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.fontMetrics().averageCharWidth() * _FORM_CHARACTERS
        self._left.setFixedWidth(min(wide, int(self.width() * _FORM_SHARE)))

    # -- the page ---------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Print for the client")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.presenter.space = where.get("space", self.presenter.space)
        self.harm.show_value(None)
        self.kinds[SheetOf(where.get("what", "web"))].setChecked(True)
        self._on_harm()
        if self.presenter.space is not None:
            on = ActOn(SHARE, "need", self.presenter.space, self.presenter.space, "need")
            self.sharing.begin(on, "", self._what_it_is())
        there = self.presenter.space is not None
        self.preview.say(tr("Making the page …") if there else tr("Open a case and go to its web of needs first."))
        printers = self.printers
        self.desk.jobs.work(printers.names, self._show_printers, owner=self)
        if keyboard.may_take(self):
            self.harm.setFocus()

    def refresh(self, changed: Changed | None) -> None:
        self.sharing.look_again(changed)
        if self.isVisible() and self.presenter.concerns(changed):
            self._changed()

    def leaving(self) -> None:
        self.sharing.keep()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"print": self.act, "finish": self.act}

    # -- what can be done here --------------------------------------------------------------------------------

    def wish(self) -> PaperWish:
        """Everything answered so far; what is open is taken the safer way."""
        return PaperWish(
            asked_harm=str(self.harm.value() or "not_asked"),
            plain_title=self.plain_title.isChecked(),
            without_names=self.no_names.isChecked(),
            with_picture=self.with_picture.isChecked(),
        )

    def act(self) -> None:
        """Print it."""
        if not self.give.isEnabled():
            self.harm.setFocus()
            return
        printers, name = self.printers, self.printer.currentText()
        self._begin(lambda sheets: print_sheets(sheets, printers.named(name)))

    def save_pdf(self) -> None:
        """Write a PDF where the person says, under a name that tells nothing."""
        path = name_file(self, tr("Save the PDF"), "sheet.pdf") if self.save.isEnabled() else None
        if path is not None:
            self._begin(lambda sheets: write_pdf(sheets, path))

    def go_back(self) -> None:
        """Back to the web."""
        self.desk.go("case", space=self.presenter.space, tab="needs")

    def _begin(self, deliver: Callable[[Sequence[Sheet]], None]) -> None:
        self.presenter.give(self.wish(), deliver)
        self._allow()

    def _on_harm(self) -> None:
        """Anything but a clear no takes the title and the names off; the person may change that."""
        safe = self.harm.value() != "no"
        self.plain_title.setChecked(safe)
        self.no_names.setChecked(safe)
        self._harm_card.set_tone(Tone.WARNING if safe else None)
        self._changed()

    def _changed(self) -> None:
        self.presenter.what = next(kind for kind, toggle in self.kinds.items() if toggle.isChecked())
        self.with_picture.setVisible(self.presenter.what is SheetOf.WEB)
        self.presenter.preview(self.wish())
        self._allow()

    # -- showing ----------------------------------------------------------------------------------------------

    def _show(self, sheet: Sheet) -> None:
        self._sheet = sheet
        names = [self.desk.workspace.interpreting.language_words(sheet.language)]
        self.preview.show_sheets(self.desk.jobs, [sheet], names)
        self.notes.show_sheets([sheet], names)
        self._allow()

    def _show_printers(self, names: Sequence[str]) -> None:
        chosen = self.printer.currentText()
        self.printer.clear()
        self.printer.addItems(list(names))
        if chosen in names:
            self.printer.setCurrentText(chosen)
        self._allow()

    def _allow(self) -> None:
        asked = self.harm.value() is not None
        there = asked and self._sheet is not None and not self.presenter.busy
        self.save.setEnabled(there)
        self.give.setEnabled(there and self.printer.count() > 0)
        self.printer.setVisible(self.printer.count() > 1)
        if not asked:
            words = tr("First: could anyone harm them if this is found?")
        elif self.printer.count() == 0:
            words = tr("No printer is set up on this computer.")
        else:
            words = tr("That it was given is recorded.")
        self.note.setText(words)

    def _what_it_is(self) -> str:
        return self.kinds[self.presenter.what].text()

    def _given(self) -> None:
        self.sharing.record(tr("On paper: {what}").format(what=self._what_it_is()))
        self.desk.say.toast(tr("Recorded as given to the client"), tone=Tone.GOOD)
        self._allow()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, PrintingFailedError):
            words = tr("The printer took nothing, so nothing stands as given. Look at the printer, or save a PDF.")
            self.desk.say.tell(words, tone=Tone.PROBLEM)
        else:
            self.desk.say.wrong(error)
        self._allow()
