"""One case file as its pages show it: overview, timeline, people around the client."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.services.cases import CaseRow
from imsa_desktop.services.showing import Delivery, Question, RecordView
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class InterpreterSummary:
    """What the chip in the identity bar says."""

    needed: str | None  # code of an answer
    words: str  # "Vietnamese (Huế), by phone, a woman"
    not_to_be_used: int  # how many people or agencies
    question: bool  # two answers stand


@dataclass(frozen=True, slots=True)
class Overview:
    """The first page of a case file: the person first."""

    row: CaseRow
    case: RecordView | None
    client: RecordView | None
    wants: str
    strengths: str
    languages: Sequence[RecordView]
    contact_ways: Sequence[RecordView]
    interpreter: InterpreterSummary
    risk: RecordView | None
    plans: Sequence[RecordView]
    tasks: Sequence[RecordView]  # open ones, by due date
    choices_made: Sequence[RecordView]  # option-and-choice records, the latest first
    questions: Sequence[Question]
    unfinished: Sequence[RecordView]
    not_talked_about: Sequence[str]  # labels; a quiet line, never a failing


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line of the timeline."""

    kind: str
    kind_label: str
    record: RecordId
    when: str | None  # when it happened (ISO date or moment) …
    entered_ms: int  # … and when it was first written down
    title: str
    summary: str  # a line or two, no account of exploitation, no third-party words
    who: str
    finished: bool
    withdrawn: bool
    amended: bool
    delivery: Delivery
    needs_look: bool
    is_new: bool = False  # came with the last send and receive and was not opened since


@dataclass(frozen=True, slots=True)
class PersonAround:
    """A professional or another person around the client."""

    record: RecordView
    name: str
    role: str
    organisation: str
    period: str
    current: bool


class CaseFile:
    """What may be asked of one case file."""

    def overview(self, space: SpaceId) -> Overview:
        """Everything the overview page shows, in one read."""
        raise NotImplementedError

    def timeline(self, space: SpaceId, kinds: Sequence[str] | None = None) -> list[TimelineEntry]:
        """Everything that happened, the latest first; withdrawn entries stay, marked."""
        raise NotImplementedError

    def people(self, space: SpaceId) -> list[PersonAround]:
        """The professional network, present ones first."""
        raise NotImplementedError

    def set_quickly(self, space: SpaceId, kind: str, field: str, value: Any) -> RecordView:
        """Set one field of a once-kind of the case from the overview."""
        raise NotImplementedError
