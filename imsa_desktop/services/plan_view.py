"""Holds what a screen is given of a safety plan, and how it is handed over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from imsa_desktop.documents.plan_file import Sheet
from imsa_desktop.services.editor import Missing
from imsa_desktop.services.showing import Question, RecordView
from imsa_protocol.identifiers import RecordId


class SectionState(StrEnum):
    """How far a section is; none of them is a failing."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    LATER = "later"
    DECLINED = "declined"
    DOES_NOT_APPLY = "does_not_apply"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of the library; ``translated`` is None where the library lacks the language asked for."""

    code: str
    english: str
    translated: str | None
    chosen: bool
    question: Question | None  # two people ticked it differently


@dataclass(frozen=True, slots=True)
class Section:
    """One section of a plan, whether written yet or not."""

    key: str
    title: str
    asks: str  # the question in the advocate's words
    prints: bool
    on_card: bool
    state: SectionState
    record: RecordView | None
    phrases: Sequence[Phrase]
    needs_look: bool


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
    missing: Sequence[Missing]  # a quiet list
    reviews: Sequence[RecordView] = ()  # looks together at the plan, the latest first
    lost: Sequence[RecordView] = ()  # hand-overs lost or seen by somebody, and not looked at together since


@dataclass(frozen=True, slots=True)
class HandOver:
    """The answers given before any paper leaves; codes are those of the kind ``plan_issue``."""

    way: str = "paper"  # paper, small_card, read_aloud, photographed, declined
    asked_harm: str = "not_asked"  # "yes" brings a plain title and no names
    harm_because: str = ""
    languages: Sequence[str] = ("en",)
    plain_title: bool | None = None  # None: as the answer about harm says
    without_names: bool | None = None
    read_through: str = "not_asked"
    understood: str = ""
    who_else_looks: str = ""
    kept_where: str = ""

    @property
    def hides_title(self) -> bool:
        """Whether the sheet has a plain title."""
        return self.asked_harm == "yes" if self.plain_title is None else self.plain_title

    @property
    def hides_names(self) -> bool:
        """Whether the sheet bears no names."""
        return self.asked_harm == "yes" if self.without_names is None else self.without_names


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A frozen issue and its sheet; ``sheet`` is None where the client wanted nothing to take away."""

    issue: RecordId
    number: int
    sheet: Sheet | None
    file_name: str  # for a PDF: says nothing about anybody
