"""Holds what the sync centre shows: where work is, what came, what is to be noticed, what needs a look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.cases import CaseRow
from imsa_desktop.services.contact import Exchanged, Notice, Standing
from imsa_desktop.services.showing import Question
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter


@dataclass(frozen=True, slots=True)
class Centre:
    """All of it, read at once."""

    standing: Standing
    notices: Sequence[Notice]
    questions: Sequence[Question]
    arrived: Sequence[CaseRow]  # cases that the last exchange moved


class SendAndReceivePresenter(Presenter):
    """Alone calls the services for the sync centre."""

    shown = Signal(object)  # Centre

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._last: Exchanged | None = None

    def ask(self) -> None:
        """Read everything afresh."""
        workspace = self.workspace
        moved = tuple(self.desk.exchanger.last.cases) if self.desk.exchanger.last else ()
        self.jobs.read(lambda: _read(workspace, moved), self.shown.emit, owner=self)

    def exchange(self) -> None:
        """Send and receive now."""
        self.desk.exchanger.now()

    def exchange_by_folder(self, folder: Path) -> None:
        """Send and receive through a folder."""
        self.desk.exchanger.through(folder)

    def dismiss(self, notice: int) -> None:
        """Put a notice away."""
        contact = self.workspace.contact
        self.jobs.write(lambda: contact.mark_seen(notice), lambda _: self.ask(), owner=self)


def _read(workspace: Workspace, moved: Sequence[bytes]) -> Centre:
    rows = {row.space: row for row in workspace.cases.rows()} if moved else {}
    return Centre(
        standing=workspace.contact.standing(),
        notices=workspace.contact.notices(unseen_only=True),
        questions=workspace.questions.open(),
        arrived=[rows[space] for space in moved if space in rows],
    )
