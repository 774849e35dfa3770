"""Runs everything slow off the screen's thread, and brings the answers back to it.

Guide
-----
* ``jobs.read(work, done)`` · ``jobs.write(work, done)`` · ``jobs.sync(work, done)`` · ``jobs.work(work, done)``:
  ``work`` is a callable without arguments (``functools.partial`` or a lambda) that runs on a thread of
  that lane and may only call services; ``done(result)`` runs on the GUI thread. Nothing that touches a
  widget or a QObject may stand in ``work``.
* ``failed=`` takes the exception (GUI thread). Without it the error goes to ``jobs.went_wrong``, which
  the window shows in its message bar: an error is never lost.
* ``owner=self``: when that QObject is gone, the answer is dropped instead of called on a dead widget.
* Long work: ``jobs.sync(lambda: …, ticket=ticket)`` – make ``Ticket()`` first, pass ``ticket.report`` and
  ``ticket.cancelled`` to the service, connect ``ticket.progressed`` to a method of a QObject.
* Lanes: one writer (writes never wait for each other's locks), two readers, one line to the hub, and a
  few hands for other work (key stretching, laying out paper).

How it holds: a :class:`Job` is a QObject that lives on the GUI thread; the worker thread only emits the
job's signal, whose one receiver is a method of the job itself, so Qt queues the call to the GUI thread.
(A lambda connected to a signal emitted on another thread would run *there*.)

``work`` may hold a page, by a lambda's ``self``, longer than anybody else. Where the last hold ends a widget
is taken apart, and on a lane's thread that ruins the lists Qt keeps of all widgets: the program dies later, in
the midst of something innocent. So all that a piece of work holds lies in one :class:`_Parcel`, and the job
empties it on the GUI thread after the lane has let go.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from imsa_desktop.ui.collecting import Collector

_T = TypeVar("_T")


class Lane(Enum):
    """A queue and how many threads work on it."""

    WRITE = 1
    READ = 2
    SYNC = 11
    WORK = 4


_adrift: list[_Parcel] = []  # came back after the last window had gone: kept to the end, never taken apart on a thread
_THREADS = {Lane.WRITE: 1, Lane.READ: 2, Lane.SYNC: 1, Lane.WORK: 3}


class Ticket(QObject):
    """What long work is given: a way to say how far it is, and to hear that it should stop."""

    progressed = Signal(object)  # arrives on the GUI thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    def report(self, progress: object) -> None:
        """Say how far the work is; safe from any thread."""
        self.progressed.emit(progress)

    def cancel(self) -> None:
        """Ask the work to stop at its next whole step."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether the work should stop."""
        return self._stop.is_set()


class Job(QObject):
    """One piece of work under way; lives on the GUI thread until its answer has been delivered."""

    ended = Signal()
    _arrived = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
        owner: QObject | None,
    ) -> None:
        super().__init__(jobs)
        self._jobs = jobs
        self._done = done
        self._failed = failed
        self._owner = owner
        self._dropped = False
        self.lane: Lane | None = None
        self._arrived.connect(self._deliver)

    def drop(self) -> None:
        """Let the work run on but ignore its answer."""
        self._dropped = True
        self._done = self._failed = self._owner = None

    @Slot(object)
    def _deliver(self, parcel: _Parcel) -> None:
        unwanted = self._dropped or (self._owner is not None and not shiboken6.isValid(self._owner))
        self._jobs._close(self)
        try:
            if unwanted:
                return
            if parcel.error is None:
                if self._done is not None:
                    self._done(parcel.result)
            elif self._failed is not None:
                self._failed(parcel.error)
            else:
                self._jobs.went_wrong.emit(parcel.error)
        finally:
            parcel.empty()
            self._done = self._failed = self._owner = None
            self.ended.emit()
            self.deleteLater()


@dataclass(slots=True)
class _Parcel:
    """What goes to a lane and comes back: the work, and what came of it."""

    work: Callable[[], Any] | None
    result: Any = None
    error: Exception | None = None

    def do(self) -> None:
        """Do the work, here and now; whatever it raises must reach the screen, none may die on a thread."""
        try:
            self.result = cast("Callable[[], Any]", self.work)()
        except Exception as raised:
            self.error = raised

    def empty(self) -> None:
        """Let go of everything; called on the GUI thread."""
        self.work = self.result = self.error = None


class _Errand(QRunnable):
    """Carries a parcel to a thread and back to its job."""

    def __init__(self, job: Job, parcel: _Parcel) -> None:
        super().__init__()
        self._job = job
        self._parcel = parcel

    def run(self) -> None:
        self._parcel.do()
        if shiboken6.isValid(self._job):
            self._job._arrived.emit(self._parcel)
        else:
            _adrift.append(self._parcel)


class Jobs(QObject):
    """The lanes and what is under way on them."""

    went_wrong = Signal(object)  # an exception that nobody else takes
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, QThreadPool] = {}
        for lane, threads in _THREADS.items():
            pool = QThreadPool(self)
            pool.setMaxThreadCount(threads)
            pool.setObjectName(f"lane {lane.name.lower()}")
            self._lanes[lane] = pool
        self._open: set[Job] = set()
        self._closing = False
        self._collector = Collector(self)

    def start(
        self,
        lane: Lane,
        work: Callable[[], _T],
        done: Callable[[_T], None] | None = None,
        *,
        failed: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
        ticket: Ticket | None = None,
    ) -> Job:
        """Queue ``work`` on a lane; ``ticket`` is kept alive until the answer is here."""
        job = Job(self, done, failed, owner)
        if ticket is not None and ticket.parent() is None:
            ticket.setParent(job)
        if self._closing:
            return job
        job.lane = lane
        self._open.add(job)
        if len(self._open) == 1:
            self.busy_changed.emit(True)
        self._lanes[lane].start(_Errand(job, _Parcel(work)))
        return job

    def read(self, work: Callable[[], _T], done: Callable[[_T], None] | None = None, **how: Any) -> Job:
        """Look something up."""
        return self.start(Lane.READ, work, done, **how)

    def write(self, work: Callable[[], _T], done: Callable[[_T], None] | None = None, **how: Any) -> Job:
        """Save something; writes run one after another, in the order they were asked for."""
        return self.start(Lane.WRITE, work, done, **how)

    def sync(self, work: Callable[[], _T], done: Callable[[_T], None] | None = None, **how: Any) -> Job:
        """Send and receive."""
        return self.start(Lane.SYNC, work, done, **how)

    def work(self, work: Callable[[], _T], done: Callable[[_T], None] | None = None, **how: Any) -> Job:
        """Do anything else that takes time."""
        return self.start(Lane.WORK, work, done, **how)

    def idle(self) -> bool:
        """Whether every answer has been delivered."""
        return not self._open

    def reading(self) -> bool:
        """Whether something is being looked up that has not been delivered."""
        return any(job.lane is Lane.READ for job in self._open)

    def close(self, milliseconds: int = 2000) -> bool:
        """Take no more work and wait for what runs; answers that come later are dropped."""
        self._closing = True
        for job in self._open:
            job.drop()
        ended = [pool.waitForDone(milliseconds) for pool in self._lanes.values()]
        self._collector.end()
        return all(ended)

    def _close(self, job: Job) -> None:
        self._open.discard(job)
        if not self._open:
            self.busy_changed.emit(False)
