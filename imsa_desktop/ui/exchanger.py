"""Sends and receives: by itself when there is a hub, on F9, or through a folder; never in the way of typing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from imsa_desktop.services.contact import Connection, Exchanged, Progress
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.ui.jobs import Jobs, Ticket

FIRST_AFTER_MS = 2_000
EVERY_MS = 5 * 60_000
AGAIN_AFTER_TROUBLE_MS = 30_000
MORE_ATTACHMENTS_MS = 3_000


class Exchanger(QObject):
    """At most one exchange at a time; everybody who shows its state connects here."""

    started = Signal()
    progressed = Signal(object)  # services.contact.Progress
    finished = Signal(object)  # services.contact.Exchanged
    failed = Signal(object, bool)  # the error; whether a person had asked (only then it is said aloud)

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self._ticket: Ticket | None = None
        self._asked = False
        self.last: Exchanged | None = None
        self.last_error: Exception | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._by_itself)

    @property
    def running(self) -> bool:
        """Whether an exchange is under way."""
        return self._ticket is not None

    def begin(self) -> None:
        """From now on send and receive by itself."""
        self._timer.start(FIRST_AFTER_MS)

    def stop(self) -> None:
        """Stop at the next whole step and do not begin again."""
        self._timer.stop()
        if self._ticket is not None:
            self._ticket.cancel()

    def now(self) -> None:
        """Send and receive with the hub, because a person asked."""
        self._start(asked=True)

    def through(self, folder: Path) -> None:
        """Send and receive through a folder or stick."""
        self._start(asked=True, folder=folder)

    def _by_itself(self) -> None:
        self._jobs.read(self._workspace.contact.standing, self._perhaps, owner=self)

    def _perhaps(self, standing: object) -> None:
        connection = getattr(standing, "connection", Connection.ALONE)
        if connection in (Connection.READY, Connection.REQUESTED, Connection.UNREACHABLE):
            self._start(asked=False)
        else:
            self._timer.start(EVERY_MS)

    def _start(self, *, asked: bool, folder: Path | None = None) -> None:
        if self.running:
            self._asked = self._asked or asked
            return
        ticket = Ticket(self)
        ticket.progressed.connect(self._on_progress)
        self._ticket, self._asked = ticket, asked
        contact = self._workspace.contact
        self.started.emit()
        if folder is None:
            self._jobs.sync(
                lambda: contact.exchange(ticket.report, ticket.cancelled), self._done, failed=self._failed, owner=self
            )
        else:
            self._jobs.sync(
                lambda: contact.exchange_by_folder(folder, ticket.report, ticket.cancelled),
                self._done,
                failed=self._failed,
                owner=self,
            )

    def _on_progress(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    def _end(self) -> None:
        if self._ticket is not None:
            self._ticket.deleteLater()
        self._ticket = None

    def _done(self, exchanged: Exchanged) -> None:
        self._end()
        self.last, self.last_error = exchanged, None
        more = exchanged.attachments_left and exchanged.attachments_moved  # what does not move is not hurried
        self._timer.start(MORE_ATTACHMENTS_MS if more else EVERY_MS)
        self.finished.emit(exchanged)

    def _failed(self, error: Exception) -> None:
        self._end()
        self.last_error = error
        self._timer.start(AGAIN_AFTER_TROUBLE_MS)
        self.failed.emit(error, self._asked)
