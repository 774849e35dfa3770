"""Is the first page of a case file: what the client wants and is good at, then where things stand.

The account of exploitation is folded and opened on purpose; what nobody has talked about yet is a quiet list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.casework.case_chapters import OVERVIEW, further_records
from imsa_desktop.casework.chapters import Chapter, about_others
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.case_file import Overview
from imsa_desktop.services.chapters import Lines
from imsa_desktop.services.showing import Question, RecordView
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.chapters.leaf import LeafPage
from imsa_desktop.ui.chapters.leaves import Leaves
from imsa_desktop.ui.chapters.not_yet import NotYetFold
from imsa_desktop.ui.chapters.stands_card import READ as STANDS_READ
from imsa_desktop.ui.chapters.stands_card import StandsCard
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.pages.case_tab import CaseTab, tab_names
from imsa_desktop.ui.pages.overview_cards import (
    ChoicesCard,
    ContactCard,
    InterpreterSummaryCard,
    RiskCard,
    TasksCard,
    WordsCard,
    opposed_banner,
)
from imsa_desktop.ui.presenters.chapters import ChaptersPresenter
from imsa_desktop.ui.record_drawer import EditAsked
from imsa_desktop.ui.record_rows import ACCOUNT_ROWS, PERSON_ROWS, TASK_ROWS, WANTS_ROWS, work_rows
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, quiet_button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.widgets.two_columns import TwoColumns
from imsa_desktop.ui.words import iso, label_of, tr, when_words
from imsa_protocol.identifiers import SpaceId


class OverviewTab(CaseTab):
    """The person first."""

    interpreter_asked = Signal()
    risk_asked = Signal()
    task_done = Signal(bytes)

    def __init__(self, desk: Desk, space: SpaceId, parent: QWidget | None = None) -> None:
        super().__init__(desk, space, parent)
        self._overview: Overview | None = None
        self._told: dict[str, object] = {}  # what each card shows now; an unchanged card is left alone
        self._steps: Steps | None = None
        self.standing = ChaptersPresenter(desk, space, STANDS_READ, self)
        self.standing.lines_read.connect(self._show_standing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.column = ReadingColumn(measure=170)
        self.leaves = Leaves()
        self.leaves.add("glance", tr("At a glance"), lambda: self.column)
        for leaf in OVERVIEW:
            self.leaves.add(leaf.code, said(leaf.label), partial(self._leaf, leaf.chapters))
        rest = further_records(tab_names())
        if rest.kinds:
            self.leaves.add(rest.code, said(rest.label), partial(self._leaf, (rest,)))
        self.leaves.turned.connect(self._turned)
        layout.addWidget(self.leaves)
        self.leaves.show_leaf("glance")
        self.banners = QVBoxLayout()
        self.column.add(self.banners)
        sides = TwoColumns()
        self.column.add(sides)
        self.wants = WordsCard(
            tr("What the client wants"), tr("Not written down yet. In the client’s own words and order.")
        )
        self.strengths = WordsCard(tr("Strengths"), tr("What the client is good at and proud of."))
        for words_card, field in ((self.wants, "wants"), (self.strengths, "strengths")):
            words_card.edit.clicked.connect(lambda _=False, field=field: self._edit_client(WANTS_ROWS, field))
        self.choices = ChoicesCard()
        self.choices.opened.connect(self._open_encounter)
        self.unfinished = Card(tr("Unfinished notes"), spacing=Space.XS)
        self.looks = Card(tr("Needs a look"), spacing=Space.XS)
        self.background = self._background_card()
        self.stands = StandsCard()
        self.stands.opened.connect(self.edit_asked)
        self.stands.needs_asked.connect(lambda: desk.go("case", space=space, tab="needs"))
        lefts = (self.wants, self.strengths, self.looks, self.unfinished, self.stands, self.choices, self.background)
        for left in (*lefts, self._quiet_card()):
            sides.add_left(left)
        self.tasks = TasksCard()
        self.tasks.add_button.clicked.connect(self._new_task)
        self.tasks.done.connect(self.task_done)
        self.tasks.opened.connect(self._open_task)
        self.interpreter = InterpreterSummaryCard()
        self.interpreter.edit.clicked.connect(self.interpreter_asked)
        self.contact = ContactCard()
        self.contact.edit_asked.connect(self.edit_asked)
        self.risk = RiskCard()
        self.risk.edit.clicked.connect(self.risk_asked)
        self.file = self._file_card()
        for right in (self.tasks, self.interpreter, self.contact, self.risk, self.file):
            sides.add_right(right)
        self._sides = sides
        sides.hide()

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.account.forget()
        self.leaves.show_leaf(where.get("leaf") or self.leaves.front_name)

    def leaving(self) -> None:
        self.account.forget()
        for leaf in self.leaves.made():
            if isinstance(leaf, LeafPage):
                leaf.leave()

    def refresh(self, changed: Changed | None) -> None:
        """At a glance is shown by the page, which reads the overview for the bar and this tab at once."""
        front = self.leaves.front()
        if isinstance(front, LeafPage):
            front.refresh(changed)
        elif changed is None or changed.kinds:
            self.standing.ask()
            if self.not_yet.content is not None:
                self.not_yet.ask()

    def _leaf(self, chapters: Sequence[Chapter]) -> LeafPage:
        leaf = LeafPage(self.desk, self.space, chapters)
        leaf.edit_asked.connect(self.edit_asked)
        return leaf

    def _turned(self) -> None:
        front = self.leaves.front()
        if isinstance(front, LeafPage):
            front.come()
        else:
            self.standing.ask()

    def _show_standing(self, lines: Lines) -> None:
        self.stands.show_lines(lines, self.desk.workspace.now().date().isoformat())

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {}

    def show_overview(self, overview: Overview) -> None:
        """Show this case."""
        self._overview = overview
        if self._steps is not None and not self._steps.done:
            self._steps.stop()
            self._told.clear()
        steps: list[Callable[[], object]] = []
        for name, told, show in (
            (
                "banners",
                (_versions(overview.case), overview.may_be_witness, tuple(overview.opposed)),
                lambda: self._show_banners(overview),
            ),
            ("wants", (overview.wants, overview.wishes), lambda: self.wants.show_words(_in_order(overview))),
            ("strengths", overview.strengths, lambda: self.strengths.show_words(overview.strengths)),
            ("tasks", _versions(*overview.tasks), lambda: self.tasks.show_tasks(overview.tasks)),
            ("questions", overview.questions, lambda: self._show_questions(overview.questions)),
            ("unfinished", _versions(*overview.unfinished), lambda: self._show_unfinished(overview.unfinished)),
            ("choices", _versions(*overview.choices_made), lambda: self.choices.show_choices(overview.choices_made)),
            (
                "interpreter",
                (overview.interpreter, _versions(overview.interpreter_need, *overview.not_to_be_used)),
                lambda: self.interpreter.show_summary(overview),
            ),
            (
                "contact",
                _versions(*overview.contact_ways, *overview.languages),
                lambda: self.contact.show_overview(overview),
            ),
            ("risk", _versions(overview.risk), lambda: self.risk.show_risk(overview.risk)),
            ("account", _versions(overview.client), self.account.forget),
        ):
            if self._told.get(name) != told or name not in self._told:
                self._told[name] = told
                steps.append(show)
        if self._sides.isHidden():
            steps.insert(min(3, len(steps)), self._sides.show)
        self._steps = Steps(steps, self)

    def _background_card(self) -> Card:
        card = Card(tr("Background"))
        self.account = Fold(tr("Open the account of exploitation"), self._account)
        card.add(Help(tr("Kept folded. It is not asked for again: the statement or form already made comes first.")))
        card.add(self.account)
        return card

    def _account(self) -> QWidget:
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, 0, 0)
        client = self._overview.client if self._overview is not None else None
        told = [client.fields[name] for name in ACCOUNT_ROWS if isinstance(name, str)] if client is not None else []
        for state in told:
            if state.words:
                for each in (Help(label_of(state.field)), Label(state.words)):
                    body.addWidget(side_by_side.told(each, state.field))
        if not any(state.words for state in told):
            body.addWidget(Label(tr("Nothing is written here, and nothing needs to be."), quiet=True))
        change = button(tr("Change what is written here"), "edit", lambda: self._edit_client(ACCOUNT_ROWS, ""))
        body.addWidget(change)
        return inside

    def _file_card(self) -> Card:
        card = Card(tr("The case file"), spacing=Space.XS)
        card.add(quiet_button(tr("About the client"), "person", lambda: self._edit_client(PERSON_ROWS, "")))
        card.add(quiet_button(tr("Referral, triage and where the work stands"), "folder", self._edit_case))
        return card

    def _quiet_card(self) -> Card:
        card = Card(padding=Space.M)
        self.not_yet = NotYetFold(self.desk, self.space)
        self.not_yet.open_asked.connect(self.edit_asked)
        card.add(self.not_yet)
        return card

    def _show_banners(self, overview: Overview) -> None:
        while (item := self.banners.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for reference in overview.opposed:
            self.banners.addWidget(opposed_banner(reference))
        case = overview.case
        for field, words in (
            ("danger_now", tr("Somebody may be in danger now. 999 first; write it down after.")),
            ("child_involved", tr("A child is involved. Whoever might be one is treated as a child until decided.")),
        ):
            if case is not None and case[field] == "yes":
                self.banners.addWidget(Banner(Tone.WARNING, words))
        if overview.may_be_witness:
            words = tr(
                "The client may be a witness: do not discuss or write the evidence. How the client is and what they "
                "need goes on being written, apart from what happened."
            )
            self.banners.addWidget(Banner(Tone.ACCENT, words, drawing="protected"))
        if case is not None and case["safe_to_talk"] == "no":
            self.banners.addWidget(Banner(Tone.WARNING, tr("When this began it was not safe to talk.")))
            if way := str(case["safe_ways_back"] or ""):
                banner = Banner(Tone.WARNING, tr("Safe to get back: {way}").format(way=way))
                self.banners.addWidget(side_by_side.told(banner, case.fields["safe_ways_back"].field))

    def _show_questions(self, questions: Sequence[Question]) -> None:
        self.looks.clear()
        for question in questions[:8]:
            answers = tr(" or ").join(answer.words or tr("nothing") for answer in question.answers)
            row = Row("merge", question.label, answers, tone=Tone.WARNING)
            row.opened.connect(lambda wanted=question.id: self.desk.go("needs_look", question=wanted))
            if about_others(question.kind.name) or any(map(side_by_side.for_colleagues, question.fields)):
                side_by_side.keep_back(row)
            self.looks.add(row)
        self.looks.setVisible(bool(questions))

    def _show_unfinished(self, records: Sequence[RecordView]) -> None:
        self.unfinished.clear()
        for record in records[:8]:
            title = record.title or tr("Encounter")
            row = Row("edit", title, tr("Last written {when}").format(when=when_words(record.changed_ms)))
            row.opened.connect(lambda wanted=record.id: self._open_encounter(wanted))
            self.unfinished.add(row)
        self.unfinished.setVisible(bool(records))

    def _edit_client(self, rows: Sequence[Any], focus: str) -> None:
        self.edit_asked.emit(EditAsked("client", title=tr("About the client"), rows=rows, focus=focus))

    def _edit_case(self) -> None:
        self.edit_asked.emit(EditAsked("case", title=tr("The work"), rows=work_rows()))

    def _new_task(self) -> None:
        prefill = {"state": "open"}
        self.edit_asked.emit(EditAsked("task", title=tr("New task"), rows=TASK_ROWS, prefill=prefill, focus="what"))

    def _open_task(self, task: bytes) -> None:
        self.edit_asked.emit(EditAsked("task", task, title=tr("Task"), rows=TASK_ROWS))

    def _open_encounter(self, encounter: bytes) -> None:
        self.desk.go("encounter", space=self.space, record=encounter)


def _versions(*records: RecordView | None) -> tuple[tuple[bytes, str, bool] | None, ...]:
    """What tells one showing of these records from another."""
    return tuple((each.id, each.version, each.needs_look) if each is not None else None for each in records)


def _in_order(overview: Overview) -> str:
    """What the client wants: the wishes in the client's own order, then what is written in one piece."""
    wishes = [f"{iso(str(at))}.  {wish}" for at, wish in enumerate(overview.wishes, 1)]
    return "\n\n".join(part for part in ("\n".join(wishes), overview.wants) if part)
