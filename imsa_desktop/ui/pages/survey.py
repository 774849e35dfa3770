"""Lists the survey sheets asked on this laptop, and is where one is entered; made for a third person who asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from imsa_desktop.casework.identity import case_reference, is_case_reference
from imsa_desktop.services.editor import Editor, Saved
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.models.entries import Entry
from imsa_desktop.ui.page import place
from imsa_desktop.ui.pages.listing import ListingPage
from imsa_desktop.ui.pages.sheet_page import SheetPage
from imsa_desktop.ui.record_sheet import FirstWord, RecordSheet
from imsa_desktop.ui.started import Started
from imsa_desktop.ui.survey_form import SurveyForm, survey_parts
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import main_button
from imsa_desktop.ui.widgets.card import EmptyState
from imsa_desktop.ui.words import delivery_words, tr

_ANSWERS = ("statements", "open")  # the cards that hold what a client says


def _readers_words() -> str:
    return tr(
        "Only the survey readers of your organisation can open it, with their own key: no advocate, no host, no list. "
        "This laptop keeps what you wrote on it; that is why nobody asks their own clients."
    )


@place("survey", icon="questions", label=lambda: tr("Survey"), order=65)
class SurveyPage(ListingPage):
    """The latest first; a line tells no answers."""

    kinds = frozenset({"survey_sheet"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.new = main_button(tr("New sheet"), "add", self.new_sheet)
        self.lay_out(
            [self.new],
            _readers_words(),
            EmptyState(
                "questions",
                tr("No sheets asked here"),
                tr("Somebody who is not the client’s advocate asks, by telephone and with an interpreter if need be."),
            ),
            "",
        )

    def title(self) -> str:
        return self.tr("Client survey")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.ask()

    def ask(self) -> None:
        self.desk.jobs.read(self.desk.workspace.survey.sheets, self._show, owner=self)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"new": self.new_sheet}

    def new_sheet(self) -> None:
        """Ask a client."""
        self.desk.go("survey_sheet", started=Started())

    def open_entry(self, key: Any) -> None:
        self.desk.go("survey_sheet", record=key)

    def _show(self, sheets: Sequence[RecordView]) -> None:
        self.show_entries([_entry(each) for each in sheets], filtered=False)


def _misread(reference: str) -> str:
    """What is said of words as long as a reference that are none: whose client is asked is then not known here."""
    whole = len("".join(each for each in reference if each.isalnum())) >= len(case_reference(b""))
    return tr("No case has this reference: read it again.") if whole and not is_case_reference(reference) else ""


def _entry(sheet: RecordView) -> Entry:
    parts = [sheet["case_reference"] or tr("no case named"), sheet.fields["interviewer"].words]
    return Entry(
        first=sheet.fields["on"].words or tr("No day written down"),
        second=" · ".join(str(part) for part in parts if part),
        drawing="questions",
        right=delivery_words(sheet.delivery),
        mark=sheet.fields["state"].words,
        tone=Tone.GOOD if sheet["state"] == "finished" else Tone.PLAIN,
        key=sheet.id,
    )


@place("survey_sheet", icon="questions", label=lambda: tr("Survey sheet"))
class SurveySheetPage(SheetPage):
    """One client's answers, entered while they are given."""

    first = "permission"
    back_to = "survey"

    def title(self) -> str:
        return self.tr("Survey sheet")

    def kind_name(self) -> str:
        return "survey_sheet"

    def help_words(self) -> str:
        return _readers_words()

    def finish_words(self) -> str:
        return tr("Finish the sheet")

    def back_words(self) -> str:
        return tr("All sheets")

    def make_sheet(self) -> RecordSheet:
        sheet = RecordSheet(self.desk, "survey_sheet", survey_parts(), form=SurveyForm(self.desk))
        self.own = Banner(
            Tone.WARNING,
            tr("This is a client of yours, so somebody else asks: hand the sheet to a colleague."),
            title=tr("Not your own client"),
        )
        self.own.hide()
        self.declined = Banner(Tone.ACCENT, tr("That is an answer. Thank them; nothing else is asked."))
        self.declined.hide()
        for banner in (self.declined, self.own):
            sheet.cards["first"].add(banner)
        sheet.follow.connect(lambda: self._follow(sheet))
        return sheet

    def begin(self, sheet: RecordSheet) -> None:
        """Each sheet gets a space of its own, with its first word."""
        survey = self.desk.workspace.survey

        def make() -> Editor:
            return survey.open(survey.begin())

        self.begun = FirstWord(self.desk, make, sheet.line, sheet)
        self.begun.listen(sheet.form)
        self.begun.made.connect(sheet.editing.take)

    def finish(self) -> None:
        sheet = self.sheet
        if sheet is not None and not self.own.isHidden():
            sheet.focus("case_reference")  # where it is said why not
        elif sheet is not None and sheet.written:
            super().finish()

    def after_finish(self, sheet: RecordSheet, saved: Saved) -> None:
        survey = self.desk.workspace.survey

        def finished(_: object) -> None:
            self.desk.say.tell(tr("The sheet is finished. {readers}").format(readers=_readers_words()), tone=Tone.GOOD)
            if self.sheet is sheet:
                self._clear()
                self.go_back()

        if sheet.value("state") in ("broken_off", "declined"):
            finished(None)
        else:
            self.desk.jobs.write(lambda: survey.finish(saved.record), finished, owner=self)

    def _follow(self, sheet: RecordSheet) -> None:
        if self.sheet is not sheet:
            return
        self.declined.setVisible(sheet.value("permission") in ("no", "declined"))
        reference, survey = str(sheet.value("case_reference") or ""), self.desk.workspace.survey

        def said(may: bool) -> None:
            if self.sheet is sheet and reference == str(sheet.value("case_reference") or ""):  # answers may overtake
                self.own.setVisible(not may)
                sheet.form.say_problem("case_reference", tr("Not your own client") if not may else _misread(reference))
                self._let_answer(sheet)

        self.desk.jobs.read(lambda: survey.may_ask(reference), said, owner=sheet)

    def _made(self, sheet: RecordSheet) -> None:
        self._let_answer(sheet)
        super()._made(sheet)

    def _let_answer(self, sheet: RecordSheet) -> None:
        """Take answers down only from clients of others; cards are made one after another, so not all may be there."""
        for name in _ANSWERS:
            if name in sheet.cards:
                sheet.cards[name].setEnabled(self.own.isHidden())
