"""Is the panel of one section of the plan: phrases to tick, own words, and how far the talk has come."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from imsa_desktop.services.safety_plans import PlanView, Section
from imsa_desktop.ui.appearance import Text
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.editing import Editing
from imsa_desktop.ui.plan_panels.panel import PlanPanel
from imsa_desktop.ui.plan_panels.phrases import Phrases
from imsa_desktop.ui.record_rows import rest_of
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId

_ABOUT_WORDS = ("words_are", "words_language")
_RARELY = ("printing", "for_us")


class SectionPanel(PlanPanel):
    """One section; may be left open."""

    ticked = Signal(str, str, bool)  # section, phrase, chosen

    def __init__(
        self, desk: Desk, plan: RecordId, section: Section, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, section.title, section.asks, parent)
        self.key = section.key
        self._right_to_left = desk.workspace.interpreting.is_right_to_left(language)
        if not section.prints:
            words = tr("What is written here stays in the file. It never reaches paper, in any form.")
            self.add(Banner(Tone.ACCENT, words, drawing="protected"))
        self.phrases = Phrases()
        self.phrases.ticked.connect(lambda code, chosen: self.ticked.emit(self.key, code, chosen))
        self.phrases.question_opened.connect(lambda question: desk.go("needs_look", question=question.id))
        self._phrase_card = TallCard()
        self._phrase_card.add(Label(tr("Tick what fits"), Text.STRONG))
        self._phrase_card.add(self.phrases)
        self.add(self._phrase_card)
        self.add(self._own_words(plan, section))
        self.show_section(section)

    def _own_words(self, plan: RecordId, section: Section) -> TallCard:
        card = TallCard()
        rows = ["words", _ABOUT_WORDS, "state", *(_RARELY if section.prints else ("for_us",))]
        rows += rest_of("plan_section", rows, _RARELY)
        self.form = CaseForm(self.desk, "plan_section", rows, lines={"words": 4, "for_us": 2})
        self._hidden = [each for each in _RARELY if each in self.form.names()]
        card.add(self.form)
        plans = self.desk.workspace.safety_plans
        self.editing = Editing(self.desk, self.form, lambda: plans.open_section(plan, self.key), parent=self)
        self.editing.ready.connect(self._fold)
        self.form.edited.connect(self._show_about_words)
        foot = QHBoxLayout()
        self._more = quiet_button(
            tr("Printing and notes") if section.prints else tr("Note for colleagues"), "right", self._unfold
        )
        foot.addWidget(self._more)
        foot.addStretch(1)
        foot.addWidget(self.editing.line)
        card.add(foot)
        self._fold()
        return card

    def show_view(self, view: PlanView) -> None:
        for section in view.sections:
            if section.key == self.key:
                self.show_section(section)

    def show_section(self, section: Section) -> None:
        """Show the phrases as they stand."""
        self._phrase_card.setVisible(bool(section.phrases))
        self.phrases.show_phrases(section.phrases, right_to_left=self._right_to_left)

    def refresh(self, changed: Changed | None) -> None:
        self.editing.refresh(changed)

    def flush(self, then: Callable[[], None] | None = None) -> None:
        self.editing.flush(then)

    def complete(self) -> None:
        """Note that it was talked about, and go on."""
        if "state" in self.form.values() and not self.form.input("state").isHidden():
            self.form.set_values({"state": "talked"})
            self.editing.touched.add("state")
            self.form.edited.emit()
        super().complete()

    def focus_first(self) -> None:
        ticks = list(self.phrases.ticks.values())
        if ticks:
            ticks[0].setFocus()
        else:
            self.form.focus_first()

    def _fold(self) -> None:
        """Hide what is rarely needed, unless it says something."""
        values = self.form.values()
        for name in self._hidden:
            shown = values.get(name) not in (None, "", "may_print") or name not in values
            self.form.input(name).setVisible(shown and name in values)
        self._more.setVisible(any(self.form.input(name).isHidden() and name in values for name in self._hidden))
        self._show_about_words()

    def _unfold(self) -> None:
        for name in self._hidden:
            self.form.input(name).show()
        self._more.hide()
        self.form.input(self._hidden[0]).setFocus()

    def _show_about_words(self) -> None:
        self.form.show_only(_ABOUT_WORDS if self.form.values().get("words") else (), among=_ABOUT_WORDS)


class AboutPanel(PlanPanel):
    """What the plan is for, its dates, and when it is looked at again."""

    def __init__(self, desk: Desk, view: PlanView, parent: QWidget | None = None) -> None:
        about = tr(
            "Each line may stay open. What the client chose stands here neutrally, also where it is not our advice."
        )
        super().__init__(desk, tr("Occasion and review"), about, parent)
        plans, plan = desk.workspace.safety_plans, view.plan.id
        card = TallCard()
        rows = (
            "title",
            "reason",
            "wish",
            ("leaving", "back"),
            "bed_until",
            "going_to",
            "advised",
            "review_on",
            "language",
            "made_with_interpreter",
            "paper_could_harm",
            "printing",
            "state",
        )
        self.form = CaseForm(desk, "safety_plan", (*rows, *rest_of("safety_plan", rows)), lines={"advised": 3})
        card.add(self.form)
        self.editing = Editing(desk, self.form, lambda: plans.open_plan(plan), parent=self)
        card.add(self.editing.line)
        self.add(card)
        self.add(Help(tr("A title stays in the file. What the client takes away has a title that says nothing.")))

    def refresh(self, changed: Changed | None) -> None:
        self.editing.refresh(changed)

    def flush(self, then: Callable[[], None] | None = None) -> None:
        self.editing.flush(then)

    def focus_first(self) -> None:
        self.form.focus_first()
