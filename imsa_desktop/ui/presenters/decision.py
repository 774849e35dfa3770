"""Asks what a decision letter means in days, and keeps it with its deadlines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.deadline_showing import DeadlineStanding, Suggestion
from imsa_desktop.services.decision_papers import tie_paper
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_protocol.identifiers import RecordId, SpaceId

if TYPE_CHECKING:
    from imsa_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Days:
    """What is shown beside a decision letter."""

    suggestions: Sequence[Suggestion]  # of rules no deadline was made by yet
    standings: Sequence[DeadlineStanding]
    today: date
    nation_known: bool = True


@dataclass(frozen=True, slots=True)
class Keep:
    """Which deadlines to make of a decision: those that may be relied on, unless the person said otherwise."""

    said: Mapping[str, bool]  # by rule, what the person ticked or took the tick from
    who_acts: str
    what: str  # what to call a deadline that no rule is known for

    def kept(self, found: Sequence[Suggestion], *, nation_known: bool) -> list[str]:
        """The codes of the rules to make deadlines by; while the nation is not known, of several the earliest day."""
        days = [each for each in found if each.governs is not None]
        if not nation_known:
            days = sorted(days, key=lambda each: each.governs or "")[:1]
        likely = {each.rule.code for each in days}
        return [each.rule.code for each in found if self.said.get(each.rule.code, each.rule.code in likely)]


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
            return Days(fresh, standings, workspace.now().date(), is_known(given.get("nation")))

        def shown(days: Days) -> None:
            if asked == self._asked:
                self.days_read.emit(days)

        self.jobs.read(reckon, shown, owner=self)

    def keep(self, decision: RecordId, wanted: Keep) -> None:
        """Make the deadlines; where the solicitor acts, each asks for the proof itself, also after a recount."""
        workspace = self.workspace

        def make() -> Sequence[DeadlineStanding]:
            made = []
            for code in _to_make(workspace, decision, wanted):
                what = None if code else wanted.what
                record = workspace.deadlines.make(decision, code, what=what, who_acts=wanted.who_acts)
                made.append(workspace.deadlines.standing(record))
            tie_paper(workspace.records, decision)
            return made

        self.jobs.write(make, self.kept.emit, owner=self)

    def act(self, what: Any) -> None:
        """Do something to a deadline: ``what`` is given the service."""
        deadlines = self.workspace.deadlines
        self.jobs.write(lambda: what(deadlines), lambda _: self.changed.emit(), owner=self)


def is_known(nation: object) -> bool:
    """Whether it was said whose law applies."""
    return nation not in (None, "", "not_asked")


def _to_make(workspace: Workspace, decision: RecordId, wanted: Keep) -> list[str | None]:
    """Codes of the rules to make deadlines by, reckoned with what was saved; None: the day the paper prints alone."""
    there = workspace.deadlines.of_decision(decision)
    made = {each.rule.code for each in there if each.rule is not None}
    fresh = [each for each in workspace.deadlines.suggestions(decision) if each.rule.code not in made]
    view = workspace.records.get("decision", decision)
    codes: list[str | None] = [*wanted.kept(fresh, nation_known=is_known(view["nation"]))]
    if not codes and not there and view["printed_deadline"]:
        codes = [None]
    return codes
