"""Is the hand-over (S10): what is asked before anything is given, the real pages beside it, and the act itself.

What was given is recorded as an issue, frozen word for word; what could not be printed is taken back. Ctrl+P prints.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.documents.errors import NotToBePrintedError
from imsa_desktop.documents.plan_file import Sheet
from imsa_desktop.services.act_words import SHARE, ActOn
from imsa_desktop.services.editor import Editor
from imsa_desktop.services.safety_plans import HandedOver
from imsa_desktop.ui import keyboard
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.autosave import DRAFT_AFTER_MS, soon
from imsa_desktop.ui.before_sharing import BeforeSharingCard
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.dialogs.choose_path import name_file
from imsa_desktop.ui.hand_over_form import LEAVES_WITH_CLIENT, ON_PAPER, HandOverForm
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.paper import Printers, PrintingFailedError, print_sheets, write_pdf
from imsa_desktop.ui.presenters.hand_over import HandOverPresenter, Previewed, Readiness
from imsa_desktop.ui.sheet_notes import SheetNotes
from imsa_desktop.ui.sheet_words import summary_words
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import Column
from imsa_desktop.ui.widgets.foot import Foot
from imsa_desktop.ui.widgets.labels import Help, Title
from imsa_desktop.ui.widgets.paper_preview import PaperPreview
from imsa_desktop.ui.words import explain, tr
from imsa_protocol.identifiers import SpaceId

_FORM_CHARACTERS, _FORM_SHARE = 51, 0.45


@place("hand_over", icon="print", label=lambda: tr("Hand over"))
class HandOverPage(Page):
    """Questions at the left, the pages at the right, the act at the foot."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.printers = Printers()
        self.space: SpaceId | None = None
        self._ready: Readiness | None = None
        self._sheets: Sequence[Sheet] = ()
        self._handed: Sequence[HandedOver] = ()
        self._stale = True  # the form has to ask afresh when the plan was read
        self._seen = False  # the pages, or that there are none, are in sight
        self.presenter = HandOverPresenter(desk, self)
        self.presenter.ready.connect(self._show_ready)
        self.presenter.previewed.connect(self._show_preview)
        self.presenter.not_previewed.connect(self._show_none)
        self.presenter.given.connect(self._given)
        self.presenter.failed.connect(self._failed)
        self.presenter.taken_back.connect(self._taken_back)
        self._editor: Editor | None = None
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._draft_timer.timeout.connect(self._keep)
        self._lay_out()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        top.setSpacing(Space.L)
        top.addWidget(Title(self.title()), 1)
        self.large = quiet_button(tr("Show large"), "show", self._toggle_large)
        top.addWidget(self.large)
        self.back = quiet_button(tr("Back to the safety plan"), "back", self.go_back)
        top.addWidget(self.back)
        whole.addLayout(top)
        self.done_banner = Banner(Tone.GOOD, "", [quiet_button(tr("It did not come out"), "undo", self._take_back)])
        self.done_banner.hide()
        holder = QVBoxLayout()
        holder.setContentsMargins(Space.XL, 0, Space.XL, Space.M)
        holder.addWidget(self.done_banner)
        whole.addLayout(holder)
        self.form = HandOverForm()
        self.form.changed.connect(self._ask_preview)
        self.form.typed.connect(lambda: soon(self._draft_timer))
        self.notes = SheetNotes()
        self.notes.settle_asked.connect(self._settle)
        self._left = Column(measure=None, margin=0)
        self._left.body.setContentsMargins(0, 0, Space.S, Space.L)
        self._left.add(self.form)
        self.sharing = BeforeSharingCard(
            self.desk,
            tr("Does anybody but the client get a copy?"),
            tr("Left empty, it goes to the client alone. Name a person or service to see what the client allows."),
        )
        self._left.add(self.sharing)
        self._left.add(self.notes)
        self.preview = PaperPreview()
        panes = QHBoxLayout()
        panes.setContentsMargins(Space.XL, 0, 0, 0)
        panes.setSpacing(Space.L)
        panes.addWidget(self._left)
        panes.addWidget(self.preview, 1)
        whole.addLayout(panes, 1)
        self._make_foot(whole)

    def _make_foot(self, whole: QVBoxLayout) -> None:
        self.printer = QComboBox()
        self.printer.setAccessibleName(tr("Printer"))
        self.printer.hide()
        self.note = Help("")
        self.save = button(tr("Save PDF …"), "save-file", self.save_pdf)
        self.give = main_button(tr("Print"), "print", self.act)
        foot = Foot([self.note], [self.printer, self.save, self.give])
        foot.row.setStretch(0, 20)  # the words take the room, and wrap where there is little
        whole.addWidget(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.fontMetrics().averageCharWidth() * _FORM_CHARACTERS
        self._left.setFixedWidth(min(wide, int(self.width() * _FORM_SHARE)))

    # -- the page ---------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Hand over")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.space = where["space"]
        self._stale, self._seen, self._handed, self._sheets = True, False, (), ()
        self.done_banner.hide()
        plan = where.get("plan") or where["space"]
        self.sharing.begin(ActOn(SHARE, "safety_plan", plan, where["space"], "safety_plan"), "", tr("Safety plan"))
        self._set_large(False)
        self.preview.say(tr("Reading the plan …"))
        self._allow()
        self.presenter.open(where["space"], where.get("plan"))
        printers = self.printers
        self.desk.jobs.work(printers.names, self._show_printers, owner=self)

    def refresh(self, changed: Changed | None) -> None:
        if self.isVisible():
            self.presenter.refresh(changed)
            self.sharing.look_again(changed)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"print": self.act, "finish": self.act}

    def leaving(self) -> None:
        self.sharing.keep()
        if self._draft_timer.isActive():
            self._draft_timer.stop()
            self._keep()

    def _keep(self) -> None:
        if self._editor is not None:
            self.presenter.keep(self._editor, self.form.values())

    # -- what can be done here --------------------------------------------------------------------------------

    def act(self) -> None:
        """Print – or note that it was read aloud, photographed, or not wanted."""
        if not self.give.isEnabled():
            self.form.focus_first()
            return
        how = self.form.how()
        deliver = None
        if how.way in ON_PAPER:
            printers, name = self.printers, self.printer.currentText()

            def deliver(sheets: Sequence[Sheet]) -> None:
                print_sheets(sheets, printers.named(name))

        self._begin(deliver)

    def save_pdf(self) -> None:
        """Write a PDF where the person says."""
        if not self.save.isEnabled():
            return
        suggested = self._file_name()
        path = name_file(self, tr("Save the PDF"), suggested)
        if path is not None:
            self._begin(lambda sheets: write_pdf(sheets, path))

    def go_back(self) -> None:
        """Back to the plan."""
        self.desk.go("case", space=self.space, tab="safety_plan")

    def _begin(self, deliver: Callable[[Sequence[Sheet]], None] | None) -> None:
        self.presenter.give(self.form.how(), deliver)
        self._allow()

    def _file_name(self) -> str:
        """A name that says nothing about anybody."""
        number = 1
        if self._ready is not None and self._ready.view is not None:
            number += max((int(each["number"] or 0) for each in self._ready.view.issues), default=0)
        return "-".join(("sheet", str(number), *self.form.languages())) + ".pdf"

    def _take_back(self) -> None:
        handed, self._handed = self._handed, ()
        self.done_banner.hide()
        if handed:
            self.presenter.take_back(handed, tr("It did not come out, so nothing was given."))

    def _settle(self) -> None:
        view = self._ready.view if self._ready is not None else None
        if view is not None and view.questions:
            self.desk.go("needs_look", question=view.questions[0].id)

    # -- showing ----------------------------------------------------------------------------------------------

    def _show_ready(self, found: Readiness) -> None:
        self._ready = found
        if found.view is None:
            self.preview.say(tr("There is no safety plan in this case yet. Start one in its Safety plan tab."))
            self._allow()
            return
        if self._stale:
            self._stale = False
            self.form.begin(found.languages, found.first_language)
            self._editor = found.editor
            if found.editor is not None and found.editor.draft_restored:
                self.form.show_kept(found.editor.values)
            if keyboard.may_take(self):
                self.form.focus_first()
        self._ask_preview()

    def _ask_preview(self) -> None:
        """Make the pages anew; meanwhile those in sight stay, and with them what can be done."""
        how = self.form.how()
        if self._ready is None or self._ready.view is None:
            pass
        elif how.way == "declined":
            words = tr("Nothing is given. That the client wanted nothing to take away is recorded.")
            self._show_words(words, can_give=True)
        elif not how.languages:
            self._show_words(tr("Choose at least one language."), can_give=False)
        else:
            self.presenter.preview(how)
        self._allow()

    def _show_words(self, words: str, *, can_give: bool) -> None:
        """No pages, but these words."""
        self.presenter.forget_preview()
        self._sheets, self._seen = (), can_give
        self.preview.say(words)
        self.notes.say_none()

    def _show_preview(self, previewed: Previewed) -> None:
        self._sheets, self._seen = previewed.sheets, True
        words = self.desk.workspace.interpreting.language_words
        names = [words(each.language) for each in previewed.sheets]
        self.preview.show_sheets(self.desk.jobs, previewed.sheets, names)
        self.notes.show_sheets(previewed.sheets, names)
        self._allow()

    def _show_none(self, error: Exception) -> None:
        said = explain(error).one_line() if isinstance(error, NotToBePrintedError) else ""
        self._show_words(said, can_give=False)
        if not said:
            self.desk.say.wrong(error)
        self._allow()

    def _show_printers(self, names: Sequence[str]) -> None:
        chosen = self.printer.currentText()
        self.printer.clear()
        self.printer.addItems(list(names))
        if chosen in names:
            self.printer.setCurrentText(chosen)
        self._allow()

    def _allow(self) -> None:
        """Offer what can be done now, and say why the rest cannot."""
        way = self.form.how().way
        on_paper = way in ON_PAPER
        self.give.setText(
            {
                "read_aloud": tr("It was read aloud"),
                "photographed": tr("It was photographed"),
                "declined": tr("Note that nothing was wanted"),
            }.get(way, tr("Print"))
        )
        self.give.set_drawing("print" if on_paper else "done")
        self.save.setVisible(on_paper)
        self.printer.setVisible(on_paper and self.printer.count() > 1)
        asked = self.form.is_answered or way not in LEAVES_WITH_CLIENT
        plan = self._ready is not None and self._ready.view is not None
        there = plan and self._seen and not self.presenter.busy
        self.save.setEnabled(asked and there)
        self.give.setEnabled(asked and there and (not on_paper or self.printer.count() > 0))
        self.note.setText(self._why_not(asked, on_paper))

    def _why_not(self, asked: bool, on_paper: bool) -> str:
        if self.presenter.busy:
            return tr("Recording and printing …")
        if not asked:
            return tr("First: could anyone harm them if this is found?")
        words = self.desk.workspace.interpreting.language_words
        said = [summary_words(self._sheets, [words(each.language) for each in self._sheets])]
        if on_paper and self.printer.count() == 0:
            said.append(tr("No printer is set up on this computer."))
        return "\n".join(filter(None, said)) or tr("What is given is recorded word for word.")

    def _given(self, handed: Sequence[HandedOver]) -> None:
        self._handed = handed
        self._draft_timer.stop()
        if self._editor is not None:
            self.presenter.drop(self._editor)
        self.sharing.record(tr("Safety plan, as handed over"))
        words = self.desk.workspace.interpreting.language_words
        languages = [words(each.sheet.language) for each in handed if each.sheet is not None]
        said = tr("Recorded as handed over")
        if languages:
            said = tr("Recorded as handed over: {languages}").format(languages=", ".join(languages))
        self.done_banner.say(Tone.GOOD, tr("Kept word for word under “Handed over”, on this laptop."), said)
        self.done_banner.show()
        self._allow()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, PrintingFailedError):
            words = tr("The printer took nothing, so nothing stands as given. Look at the printer, or save a PDF.")
            self.desk.say.tell(words, tone=Tone.PROBLEM)
        else:
            self.desk.say.wrong(error)
        self._allow()

    def _taken_back(self) -> None:
        self.desk.say.toast(tr("Taken back: nothing was given"), tone=Tone.PLAIN)

    def _toggle_large(self) -> None:
        self._set_large(self._left.isVisible())

    def _set_large(self, large: bool) -> None:
        """Only the pages, as large as there is room: to read from, or to be photographed."""
        self._left.setVisible(not large)
        self.large.setText(tr("Show the questions") if large else tr("Show large"))
        if large:
            self.preview.setFocus(Qt.FocusReason.OtherFocusReason)
