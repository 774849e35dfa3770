"""Is where a concern about another service, a complaint, or praise is written; each with readers of its own."""

from __future__ import annotations

from imsa_desktop.services.editor import Editor
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.concern_parts import ReadersCard
from imsa_desktop.ui.page import place
from imsa_desktop.ui.pages.sheet_page import SheetPage
from imsa_desktop.ui.record_sheet import FirstWord, Part, RecordSheet
from imsa_desktop.ui.release_card import ReleaseCard
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.words import tr


class _ApartPage(SheetPage):
    """A record in a space of its own, made with its first word."""

    back_to = "concerns"
    readers: ReadersCard | None = None  # made after the sheet's own cards

    def back_words(self) -> str:
        return tr("All concerns")

    def finish_words(self) -> str:
        return tr("Keep it")

    def finished_words(self) -> str:
        return tr("Kept on this laptop")

    def parts(self) -> tuple[Part, ...]:
        """The cards."""
        raise NotImplementedError

    def put_away(self) -> None:
        self.readers = None
        super().put_away()

    def make_sheet(self) -> RecordSheet:
        return RecordSheet(self.desk, self.kind_name(), self.parts())

    def begin(self, sheet: RecordSheet) -> None:
        concerns, kind, case = self.desk.workspace.concerns, self.kind_name(), self.started.space

        def make() -> Editor:
            return concerns.begin(kind, case=case)

        self.begun = FirstWord(self.desk, make, sheet.line, sheet)
        self.begun.listen(sheet.form)
        self.begun.made.connect(sheet.editing.take)

    def finish(self) -> None:
        if self.sheet is not None and self.sheet.written:
            super().finish()

    def _made(self, sheet: RecordSheet) -> None:
        self.readers = ReadersCard(self.desk)
        sheet.body.addWidget(self.readers)
        super()._made(sheet)
        self.opened(sheet)

    def opened(self, sheet: RecordSheet) -> None:
        editor = sheet.editing.editor
        if editor is not None and self.readers is not None and self.sheet is sheet:
            self.started.record = editor.record
            self.readers.ask(editor.space)


@place("service_concern", icon="flag", label=lambda: tr("Concern about a service"))
class ServiceConcernPage(_ApartPage):
    """Something a service does or leaves undone that harms clients."""

    first = "service"

    def title(self) -> str:
        return self.tr("Concern about a service")

    def kind_name(self) -> str:
        return "service_concern"

    def help_words(self) -> str:
        return tr("What another service does or leaves undone. The client decides whether anything is said.")

    def parts(self) -> tuple[Part, ...]:
        return (
            Part("what", tr("What happened"), ("service", "what", ("when", "how_many"), "case_reference")),
            Part("wants", tr("What the client wants"), ("client_wants", "client_knows", "wants")),
            Part(
                "raised",
                tr("Raised with them"),
                (("raised_with", "raised_on"), "answer_due", "answer", "standing"),
                fold=tr("Raised with whom, and the answer"),
            ),
        )


@place("complaint", icon="encounter", label=lambda: tr("Complaint or feedback"))
class ComplaintPage(_ApartPage):
    """What a client wants said about us or others, in their own words."""

    first = "words"
    release: ReleaseCard | None = None  # made after the sheet's own cards

    def title(self) -> str:
        return self.tr("Complaint or feedback")

    def kind_name(self) -> str:
        return "complaint"

    def help_words(self) -> str:
        return tr("In the person’s own words, not put better. It changes nothing in the help they get.")

    def parts(self) -> tuple[Part, ...]:
        return (
            Part(
                "words",
                tr("What the person says"),
                ("words", "words_are", "about", "about_whom", "wants", "wants_other_advocate"),
            ),
            Part("how", tr("How it was taken down"), (("taken_by", "taken_on"), "with_interpreter", "case_reference")),
            Part(
                "answer",
                tr("The answer"),
                (
                    "looked_into_by",
                    ("answer_due", "on"),
                    "answer",
                    "content_with_answer",
                    "taken_further",
                    "learned",
                    ("released_to", "released_on"),
                    "released",
                    "standing",
                ),
                fold=tr("Who looks into it, and the answer"),
            ),
        )

    def make_sheet(self) -> RecordSheet:
        sheet = super().make_sheet()
        self.own = Banner(
            Tone.ACCENT,
            tr("Let somebody else take this down: a colleague, the duty person, head office. Offer another advocate."),
            title=tr("About the advocate – perhaps about you"),
        )
        self.own.hide()
        sheet.cards["words"].add(self.own)
        sheet.follow.connect(lambda: self.own.setVisible(sheet.value("about") == "advocate"))
        return sheet

    def put_away(self) -> None:
        self.release = None
        super().put_away()

    def _made(self, sheet: RecordSheet) -> None:
        self.release = ReleaseCard(self.desk)
        sheet.body.addWidget(self.release)
        super()._made(sheet)

    def opened(self, sheet: RecordSheet) -> None:
        super().opened(sheet)
        editor = sheet.editing.editor
        if editor is not None and self.release is not None and self.sheet is sheet:
            self.release.open(editor.record, sheet.editing.flush)
