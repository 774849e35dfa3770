"""Is where a call to the advice line is logged (S21): three questions first, no name needed, under a minute."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from imsa_desktop.casework.advice_limit import is_limited
from imsa_desktop.ui.advice_basis import limit_banner
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.page import place
from imsa_desktop.ui.pages.sheet_page import SheetPage
from imsa_desktop.ui.presenters.advice import AdvicePresenter
from imsa_desktop.ui.quick_answers import QuickAnswers, letters_words
from imsa_desktop.ui.record_sheet import Part, RecordSheet
from imsa_desktop.ui.started import Started
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, quiet_button
from imsa_desktop.ui.words import tr

_FIRST_THREE = ("danger_now", "child_involved", "safe_to_ring_back")


def _parts() -> tuple[Part, ...]:
    return (
        Part("first", tr("First of all"), (*_FIRST_THREE, "contact_back"), help=letters_words()),
        Part("question", tr("The question"), ("question", "area", "answer", "basis", "adviser", "state")),
        Part(
            "caller",
            tr("Who asks"),
            ("caller_kind", ("caller", "organisation"), ("language", "interpreter"), ("asked_on", "came_by")),
            help=tr("No name is needed. A survivor who calls is helped in the call, and offered a referral."),
        ),
        Part(
            "more",
            tr("More"),
            (
                "question_words",
                "nation",
                "source",
                ("minutes", "needed_by"),
                "offered_referral",
                "acted_on",
                "became_case",
            ),
            fold=tr("More about it: how long it took, the source, a referral"),
        ),
    )


@place("advice_query", icon="phone", label=lambda: tr("Advice query"))
class AdviceQueryPage(SheetPage):
    """One query; it may become a case without anything being typed again."""

    first = "danger_now"
    back_to = "advice"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.presenter = AdvicePresenter(desk, self)
        self.presenter.became_case.connect(self._go_to_case)
        self.to_concern = quiet_button(tr("Raise a concern"), "warning", self._raise_concern)
        self.to_case = button(tr("Make it a case"), "folder", self._make_case)
        self.foot.row.insertWidget(self.foot.row.indexOf(self.later), self.to_concern)
        self.foot.row.insertWidget(self.foot.row.indexOf(self.later), self.to_case)

    def title(self) -> str:
        return self.tr("Advice query")

    def kind_name(self) -> str:
        return "advice_query"

    def help_words(self) -> str:
        return tr("A query can stay without a name for ever. It is kept on this laptop from the first word.")

    def finish_words(self) -> str:
        return tr("Log it")

    def finished_words(self) -> str:
        return tr("Logged")

    def back_words(self) -> str:
        return tr("All queries")

    def make_sheet(self) -> RecordSheet:
        sheet = RecordSheet(self.desk, "advice_query", _parts(), lines={"answer": 4, "question_words": 3})
        self.danger = Banner(
            Tone.WARNING,
            tr("Call 999 first, or have the caller do it; write it down after. What you typed so far is kept."),
            title=tr("Somebody is in danger now"),
        )
        self.child = Banner(
            Tone.WARNING,
            tr("Ask who is safe with the child tonight, and who has been told. A concern can be raised from here."),
            title=tr("A child is involved"),
        )
        for banner in (self.danger, self.child):
            banner.hide()
            sheet.cards["first"].add(banner)
        self.limit = limit_banner()
        sheet.follow.connect(lambda: self._follow(sheet))
        return sheet

    def _made(self, sheet: RecordSheet) -> None:
        super()._made(sheet)
        sheet.cards["question"].add(self.limit)
        questions = [sheet.form.input(name) for name in _FIRST_THREE]
        QuickAnswers(questions, sheet.form.input("question"), sheet)

    def prefill(self, sheet: RecordSheet) -> None:
        now = self.desk.workspace.now().replace(second=0, microsecond=0)
        likely = {"asked_on": now.isoformat(timespec="minutes"), "came_by": "call", "state": "open"}
        sheet.editing.prefill_when_new(likely)

    def _follow(self, sheet: RecordSheet) -> None:
        if self.sheet is not sheet:
            return
        self.danger.setVisible(sheet.value("danger_now") == "yes")
        self.child.setVisible(sheet.value("child_involved") == "yes")
        sheet.show_when(sheet.value("safe_to_ring_back") in ("yes", "no"), ("contact_back",))
        sheet.show_when(sheet.value("basis") not in (None, "information"), ("adviser",))
        self.limit.setVisible(is_limited(sheet.value("area")))
        answered = sheet.value("answer") and sheet.value("state") in (None, "open")
        if answered and "state" not in sheet.form.touched and "answer" in sheet.form.touched:
            sheet.form.touched.add("state")
            sheet.form.input("state").show_value("answered")

    def _raise_concern(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        words = "\n".join(filter(None, (sheet.value("question"), sheet.value("question_words"))))
        likely = {"danger_now": sheet.value("danger_now"), "words_heard": words or None}
        if sheet.value("child_involved") == "yes":
            likely["about"] = "child"

        def begin() -> None:
            editor = sheet.editing.editor
            query = editor.record if editor is not None and not editor.is_new else None
            self.desk.go("safeguarding_concern", started=Started(), prefill=likely, query=query)

        sheet.keep(begin)

    def _make_case(self) -> None:
        sheet = self.sheet
        if sheet is not None:
            sheet.complete()
            sheet.editing.finish(lambda saved: self.presenter.make_case(saved.record))

    def _go_to_case(self, space: bytes) -> None:
        self.desk.say.toast(tr("A case file was begun with what was asked"), tone=Tone.GOOD)
        if self.sheet is not None:
            self._clear()
        self.desk.go("case", space=space)
