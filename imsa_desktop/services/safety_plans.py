"""Safety plans: sections written over time, and hand-overs that freeze what was given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from imsa_desktop.services.editor import Editor
from imsa_desktop.services.showing import Question, RecordView
from imsa_protocol.identifiers import RecordId, SpaceId


class SectionState(StrEnum):
    """How far a section is; none of them is a failing."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of the library, in the language asked for (or English) and in English."""

    code: str
    english: str
    translated: str | None


@dataclass(frozen=True, slots=True)
class Section:
    """One section of a plan, whether written yet or not."""

    key: str  # code, e.g. "before_i_go"
    title: str
    help: str
    state: SectionState
    record: RecordView | None
    phrases: Sequence[Phrase]
    question: bool  # two answers stand


@dataclass(frozen=True, slots=True)
class PlanView:
    """A safety plan with its sections, check-ins and what was handed over."""

    plan: RecordView
    sections: Sequence[Section]
    check_ins: Sequence[RecordView]
    contacts: Sequence[RecordView]
    issues: Sequence[RecordView]  # the latest first
    questions: Sequence[Question]
    changed_since_issue: bool


class Form(StrEnum):
    """How a plan reaches the client."""

    PAPER = "paper"
    SMALL_CARD = "small_card"
    READ_ALOUD = "read_aloud"
    PHOTOGRAPHED = "photographed"


@dataclass(frozen=True, slots=True)
class HandOver:
    """The answers given before any paper leaves."""

    form: Form
    could_harm: str  # an answer code: "yes" brings a plain title and no names
    languages: Sequence[str] = ("en",)
    read_through: str = "not_asked"  # own words read through with the interpreter
    phone_seen_by: str = ""  # photographed: who else looks at this phone


@dataclass(frozen=True, slots=True)
class SheetToPrint:
    """A sheet as data for paper.py; prints questions first and never two answers as one."""

    title: str
    language: str
    right_to_left: bool
    html: str
    small_card: bool
    file_name: str  # without any name of a person


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A frozen issue and, unless read aloud only, the sheet."""

    issue: RecordId
    number: int
    sheet: SheetToPrint | None


class SafetyPlans:
    """What may be asked of safety plans."""

    def start(self, space: SpaceId, title: str = "", situation: str | None = None) -> RecordId:
        """Start a plan (two acts at most lead here)."""
        raise NotImplementedError

    def plans(self, space: SpaceId) -> list[RecordView]:
        """The plans of a case, the latest first."""
        raise NotImplementedError

    def view(self, plan: RecordId, language: str = "en") -> PlanView:
        """A plan with all its sections."""
        raise NotImplementedError

    def open_section(self, plan: RecordId, key: str) -> Editor:
        """The editor of a section; the same record on every laptop."""
        raise NotImplementedError

    def open_plan(self, plan: RecordId) -> Editor:
        """The editor of the plan itself (review date, decision, could it do harm …)."""
        raise NotImplementedError

    def open_check_in(self, plan: RecordId, record: RecordId | None = None) -> Editor:
        """The editor of a check-in and the second person who acts."""
        raise NotImplementedError

    def preview(self, plan: RecordId, how: HandOver) -> Sequence[SheetToPrint]:
        """The sheets as they would be handed over, one a language; records nothing."""
        raise NotImplementedError

    def hand_over(self, plan: RecordId, how: HandOver) -> Sequence[HandedOver]:
        """Freeze what was given as an issue and return the sheets, one a language."""
        raise NotImplementedError
