"""Asks what a decision letter means in days, and keeps it with its deadlines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.deadline_showing import DeadlineStanding, Suggestion
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class Days:
    """What is shown beside a decision letter."""

    suggestions: Sequence[Suggestion]  # of rules no deadline was made by yet
    standings: Sequence[DeadlineStanding]
    today: date


@dataclass(frozen=True, slots=True)
class Keep:
    """Which deadlines to make of a decision: rules by their codes, "" for the day the paper prints."""

    rules: Sequence[str]
    who_acts: str
    what: str


class DecisionPresenter(Presenter):
    """Only the latest question is answered."""

    kinds_read = Signal(object)  # Sequence[DecisionKind]
    nation_read = Signal(str)
    days_read = Signal(object)  # Days
    kept = Signal(object)  # Sequence[DeadlineStanding]
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._asked = 0

    def ask_kinds(self) -> None:
        """Read the kinds of decision with known deadlines."""
        self.jobs.read(self.workspace.deadlines.decision_kinds, self.kinds_read.emit, owner=self)

    def ask_nation(self, space: SpaceId) -> None:
        """Read whose law the case is under."""
        records = self.workspace.records

        def nation() -> str:
            case = records.only("case", space=space)
            return str(case["nation"] or "") if case is not None else ""

        self.jobs.read(nation, self.nation_read.emit, owner=self)

    def ask_days(self, values: Mapping[str, Any], decision: RecordId | None) -> None:
        """Reckon with what stands in the form now."""
        deadlines, workspace = self.workspace.deadlines, self.workspace
        self._asked += 1
        asked, given = self._asked, dict(values)

        def reckon() -> Days:
            standings = deadlines.of_decision(decision) if decision is not None else ()
            made = {each.rule.code for each in standings if each.rule is not None}
            fresh = [each for each in deadlines.suggestions(given) if each.rule.code not in made]
            return Days(fresh, standings, workspace.now().date())

        def shown(days: Days) -> None:
            if asked == self._asked:
                self.days_read.emit(days)

        self.jobs.read(reckon, shown, owner=self)

    def keep(self, decision: RecordId, space: SpaceId, wanted: Keep) -> None:
        """Make the deadlines, and where the solicitor acts the task to ask for proof."""
        workspace = self.workspace

        def make() -> Sequence[DeadlineStanding]:
            made = []
            for code in wanted.rules:
                what = None if code else wanted.what
                record = workspace.deadlines.make(decision, code or None, what=what, who_acts=wanted.who_acts)
                standing = workspace.deadlines.standing(record)
                made.append(standing)
                if wanted.who_acts == "solicitor":
                    workspace.records.add("task", _ask_for_proof(standing), space=space)
            return made

        self.jobs.write(make, self.kept.emit, owner=self)

    def act(self, what: Any) -> None:
        """Do something to a deadline: ``what`` is given the service."""
        deadlines = self.workspace.deadlines
        self.jobs.write(lambda: what(deadlines), lambda _: self.changed.emit(), owner=self)


def _ask_for_proof(standing: DeadlineStanding) -> dict[str, Any]:
    areas = {choice.code for choice in kind_named("task").field("area").choices}
    area = standing.rule.area if standing.rule is not None else None
    values = {
        "what": tr("Ask the solicitor: has it been done? Keep the proof. ({what})").format(what=standing.what),
        "due": standing.proof_asked_by or standing.act_by,
        "deadline": standing.last_day,
        "state": "open",
        "area": area if area in areas else None,
    }
    return {name: value for name, value in values.items() if value}
