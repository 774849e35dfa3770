"""Holds letters that somebody brought: taken apart, the case they belong to, and their way in."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from imsa_desktop.casework.identity import case_reference
from imsa_desktop.services.correspondence import Letters, TakenIn
from imsa_desktop.services.errors import Stopped
from imsa_desktop.services.whose_letters import Suggested
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.jobs import Ticket
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import SpaceId


@dataclass(frozen=True, slots=True)
class Brought:
    """What was brought, taken apart, and the cases it may belong to."""

    letters: Sequence[Letters]
    suggested: Sequence[Suggested]
    unread: Sequence[tuple[str, Exception]]  # files that could not be taken apart, and why


@dataclass(frozen=True, slots=True)
class ACase:
    """A case that can be chosen."""

    space: SpaceId
    reference: str
    name: str


class TakeInPresenter(Presenter):
    """Alone calls the services for letters on their way in."""

    read = Signal(object)  # Brought
    known_read = Signal(object)  # (SpaceId, list[frozenset[int]]): which messages are in the case already
    case_read = Signal(object)  # ACase
    cases_found = Signal(object)  # list[ACase]
    progressed = Signal(object)  # (done, of all)
    taken_in = Signal(object, object)  # SpaceId, list[TakenIn]

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._ticket: Ticket | None = None

    def bring(self, sources: Sequence[Path | str]) -> None:
        """Take apart what was brought."""
        correspondence, whose = self.workspace.correspondence, self.workspace.whose_letters

        def work() -> Brought:
            letters: list[Letters] = []
            unread: list[tuple[str, Exception]] = []
            for source in sources:
                try:
                    letters.append(correspondence.read(source))
                except Exception as error:  # one bad file keeps no other from coming in
                    unread.append((source.name if isinstance(source, Path) else "", error))
            suggested: dict[SpaceId, Suggested] = {}
            for each in letters:
                for case in whose.suggest(each.thread):
                    if case.space not in suggested or (case.sure and not suggested[case.space].sure):
                        suggested[case.space] = case
            return Brought(letters, sorted(suggested.values(), key=lambda case: not case.sure), unread)

        self.jobs.work(work, self.read.emit, owner=self)

    def ask_known(self, space: SpaceId, letters: Sequence[Letters]) -> None:
        """Find out which of the messages are in a case already."""
        correspondence = self.workspace.correspondence
        self.jobs.read(
            lambda: [correspondence.known(space, each.thread) for each in letters],
            lambda known: self.known_read.emit((space, known)),
            owner=self,
        )

    def ask_case(self, space: SpaceId) -> None:
        """Read the name of a case."""
        cases = self.workspace.cases
        self.jobs.read(
            lambda: ACase(space, case_reference(space), cases.row(space).name), self.case_read.emit, owner=self
        )

    def look_for(self, words: str) -> None:
        """Find cases by a few letters."""
        finding = self.workspace.finding

        def work() -> list[ACase]:
            found: dict[SpaceId, ACase] = {}
            for each in finding.find(words, 40):
                if each.case:
                    found.setdefault(each.space, ACase(each.space, each.case, each.case_name))
            return list(found.values())[:6]

        self.jobs.read(work, self.cases_found.emit, owner=self)

    def take_in(
        self, space: SpaceId, letters: Sequence[Letters], chosen: Mapping[int, Collection[int]], *, privileged: bool
    ) -> None:
        """Put the chosen messages into a case."""
        if self._ticket is not None:
            return
        ticket = self._ticket = Ticket(self)
        ticket.progressed.connect(self.progressed)
        correspondence = self.workspace.correspondence
        total = sum(len(each) for each in chosen.values())

        def work() -> list[TakenIn]:
            done: list[TakenIn] = []
            for place, each in enumerate(letters):
                before = sum(one.messages for one in done)
                done.append(
                    correspondence.take_in(
                        space,
                        each,
                        chosen[place],
                        privileged=privileged,
                        progress=lambda now, _, before=before: ticket.report((before + now, total)),  # type: ignore[misc]  # reason: mypy infers no lambda with defaults
                        cancelled=ticket.cancelled,
                    )
                )
            return done

        self.jobs.work(work, lambda done: self._taken(space, done), failed=self._failed, owner=self)

    def stop(self) -> None:
        """Stop at the next whole message; what is in stays in."""
        if self._ticket is not None:
            self._ticket.cancel()

    def _taken(self, space: SpaceId, done: list[TakenIn]) -> None:
        self._end()
        self.taken_in.emit(space, done)

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Stopped):
            self.desk.say.toast(tr("Stopped. What had been taken in stays in the case."))
        else:
            self.desk.say.wrong(error)
        self.progressed.emit(None)

    def _end(self) -> None:
        if self._ticket is not None:
            self._ticket.deleteLater()
        self._ticket = None
