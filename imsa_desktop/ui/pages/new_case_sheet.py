"""Is the sheet on which a new client or referral is written down; the case file begins with its first word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.casework.age import might_be_under_18
from imsa_desktop.services.cases import OpenedCase
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.autosave import soon
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.editing import Editing
from imsa_desktop.ui.form import FormRow
from imsa_desktop.ui.interpreter_answers import language_means_needed
from imsa_desktop.ui.pages.known_card import KnownCard
from imsa_desktop.ui.pages.triage_card import TriageForm
from imsa_desktop.ui.presenters.new_case import NewCasePresenter
from imsa_desktop.ui.quick_answers import QuickAnswers, letters_words
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.widgets.reading_column import let_grow
from imsa_desktop.ui.widgets.saved_line import SavedLine
from imsa_desktop.ui.words import tr

_FIRST_WORD_MS = 800

_REFERRAL = (
    "asked_for",
    ("referred_by", "referrer"),
    "referrer_contact",
    ("knows_of_referral", "referred_on"),
)

_WHO: tuple[FormRow, ...] = (("name_to_use", "full_name"),)
_WHO_ELSE: tuple[FormRow, ...] = (("pronouns", "date_of_birth"), "may_be_child", "wants")


class NewCaseSheet(QWidget):
    """The forms of one new case, from the questions that come first to the referral."""

    grown = Signal()  # inputs have come that the keyboard has to find in reading order
    decided = Signal(str)  # what was decided at triage
    other_file_asked = Signal(object)  # SpaceId of a case that may be the same person's

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.presenter = NewCasePresenter(desk, self)
        self.presenter.opened.connect(self._case_is_open)
        self.way: CaseForm | None = None  # these two are made a moment later
        self.triage: TriageForm | None = None
        self.line = SavedLine()
        self._editings: list[tuple[str, Editing]] = []
        self._first_word = QTimer(self, singleShot=True, interval=_FIRST_WORD_MS)
        self._first_word.timeout.connect(self.presenter.open)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.L)
        self._put(self._first_questions())
        makers = (self._person, self._language, self._reach, self._referral, self._triage)
        steps = [lambda make=make: self._put(make()) for make in makers]
        self._steps = Steps([*steps, self._all_made], self)

    def _put(self, card: QWidget) -> None:
        let_grow(card)
        self._body.addWidget(card)

    def _first_questions(self) -> QWidget:
        card = Card(tr("First of all"))
        self.first = CaseForm(self.desk, "case", ("safe_to_talk", "danger_now", "child_involved", "safe_ways_back"))
        self.first.input("safe_ways_back").hide()
        card.add(Help(letters_words()))
        card.add(self.first)
        self.danger = Banner(
            Tone.WARNING,
            tr("Call 999 first; write it down after. What you typed so far is kept."),
            title=tr("Somebody is in danger now"),
        )
        self.child = Banner(
            Tone.WARNING,
            tr("Whoever might be a child is treated as one until it is decided. The child route comes first."),
            title=tr("A child is involved"),
        )
        self.not_now = Banner(
            Tone.ACCENT, tr("Agree when and how to speak instead, and note how it is safe to get back.")
        )
        for banner in (self.danger, self.child, self.not_now):
            banner.hide()
            card.add(banner)
        self.first.edited.connect(self._answers_changed)
        self._edit("case", self.first)
        return card

    def _person(self) -> QWidget:
        card = Card(tr("The person"))
        self.person = CaseForm(self.desk, "client", (*_WHO, *_WHO_ELSE))
        self.person.setParent(card)
        self.person.hide()
        self.known = KnownCard(self.desk)
        self.known.open_asked.connect(self.other_file_asked)
        self.young = Banner(
            Tone.WARNING,
            tr(
                "They might be under 18, so they are treated as a child until it is decided: the child route comes "
                "first, whatever papers say. Ages said by others can stand side by side in the file."
            ),
            [button(tr("Child route"), "forward", self._child_route)],
            title=tr("Perhaps a child"),
        )
        self.young.hide()
        card.add(self.person.part(_WHO))
        card.add(self.known)
        card.add(self.person.part(_WHO_ELSE))
        card.add(self.young)
        self._edit("client", self.person)
        self.person.edited.connect(self._person_changed)
        return card

    def _language(self) -> QWidget:
        card = Card(tr("Interpreter"))
        self.need = CaseForm(self.desk, "interpreter_need", ("language", "needed"))
        language_means_needed(self.need)
        card.add(self.need)
        self._edit("interpreter_need", self.need)
        return card

    def _reach(self) -> QWidget:
        card = Card(tr("How to reach the client"))
        self.way = way = CaseForm(self.desk, "contact_way", (("value", "way"), "safety"))
        card.add(way)
        self._edit("contact_way", way)
        way.edited.connect(self._person_changed)
        return card

    def _triage(self) -> QWidget:
        card = Card(tr("Triage"))
        card.add(Help(tr("It may be decided later. Those who are not taken on stay here too, with the reason.")))
        self.triage = triage = TriageForm(self.desk, self.desk.workspace.now().date().isoformat())
        triage.decided.connect(self.decided)
        card.add(triage)
        self._edit("case", triage.form)
        return card

    def _all_made(self) -> None:
        questions = [self.first.input(name) for name in ("safe_to_talk", "danger_now", "child_involved")]
        QuickAnswers(questions, self.person.input("name_to_use"), self)
        self.grown.emit()

    def _referral(self) -> QWidget:
        card = Card(tr("The referral"))
        self.referral = Fold(tr("Who referred, and what is asked for"), self._make_referral)
        self.referral.opened.connect(self.grown)
        card.add(self.referral)
        return card

    def _make_referral(self) -> QWidget:
        form = CaseForm(self.desk, "case", _REFERRAL)
        self._edit("case", form)
        return form

    def _edit(self, kind: str, form: CaseForm) -> None:
        editing = Editing(self.desk, form, None, self.line, self)
        self._editings.append((kind, editing))
        form.edited.connect(self._something_typed)
        form.left.connect(self._something_left)
        if self.presenter.case is not None:
            editing.open(self.presenter.editor(kind))

    @property
    def written(self) -> bool:
        """Whether anything was typed, or the case file is there already."""
        return self.presenter.case is not None or any(editing.touched for _, editing in self._editings)

    def keep(self, then: Callable[[OpenedCase], None] | None = None) -> None:
        """Open the case file if it is not there, save all that was typed, then tell which case it is."""

        def case_open(case: OpenedCase) -> None:
            waiting = [editing for _, editing in self._editings]

            def one_saved() -> None:
                waiting.pop()
                if not waiting and then is not None:
                    then(case)

            for editing in list(waiting):
                editing.flush(one_saved)

        self._steps.complete()
        self._first_word.stop()
        self.presenter.open(case_open)

    def _something_typed(self) -> None:
        if self.presenter.case is None:
            self.line.say(tr("Typing …"), "edit")
            soon(self._first_word)

    def _something_left(self) -> None:
        if self.presenter.case is None and self.written:
            self._first_word.stop()
            self.presenter.open()

    def _person_changed(self) -> None:
        person = self.person.values()
        numbers = [self.way.values().get("value")] if self.way is not None else []
        self.known.look([person.get("full_name") or person.get("name_to_use")], numbers)
        today: date = self.desk.workspace.now().date()
        decided = self.triage is not None and self.triage.outcome() == "child_route"
        might_be = might_be_under_18(person.get("date_of_birth"), today) or person.get("may_be_child") == "yes"
        self.young.setVisible(might_be and not decided)

    def _child_route(self) -> None:
        self._steps.complete()
        self.young.hide()
        if self.triage is not None:
            self.triage.choose_child_route()

    def _case_is_open(self, case: OpenedCase) -> None:
        self._steps.complete()
        self.known.but = case.space
        for kind, editing in self._editings:
            editing.open(self.presenter.editor(kind))

    def _answers_changed(self) -> None:
        values = self.first.values()
        unsafe = values.get("safe_to_talk") == "no"
        self.danger.setVisible(values.get("danger_now") == "yes")
        self.child.setVisible(values.get("child_involved") == "yes")
        self.not_now.setVisible(unsafe)
        self.first.input("safe_ways_back").setVisible(unsafe or bool(values.get("safe_ways_back")))
