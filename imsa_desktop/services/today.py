"""Today: what is overdue, due today, due this week; unfinished notes; who has gone quiet; what needs a look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imsa_desktop.services.cases import CaseRow
from imsa_desktop.services.records import DraftKept
from imsa_desktop.services.showing import RecordView
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class ToDo:
    """One line of Today."""

    record: RecordId
    kind: str  # "task", "check_in", "safety_plan" (review), "risk_judgement" (review)
    space: SpaceId
    case: str | None
    name: str
    what: str
    due: str | None  # ISO date
    days: int | None  # until due; negative when overdue
    urgent: bool


@dataclass(frozen=True, slots=True)
class Day:
    """All that Today shows."""

    date: str
    overdue: Sequence[ToDo]
    today: Sequence[ToDo]
    this_week: Sequence[ToDo]
    later: Sequence[ToDo]
    undated: Sequence[ToDo]
    unfinished: Sequence[RecordView]
    drafts: Sequence[DraftKept]
    quiet: Sequence[CaseRow]  # contact silent longer than is ordinary
    needs_look: int
    cases: int


class Today:
    """What may be asked of today's work."""

    def day(self) -> Day:
        """Everything, in one read."""
        raise NotImplementedError

    def close_task(self, task: RecordId) -> RecordView:
        """Mark a task as done."""
        raise NotImplementedError

    def reopen_task(self, task: RecordId) -> RecordView:
        """Undo."""
        raise NotImplementedError
