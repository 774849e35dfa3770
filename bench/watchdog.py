"""Watches the screen's thread: how long a knock had to wait until it was answered, the longest of each step.

A thread knocks every few milliseconds; the screen's thread answers between two pieces of work. What a knock waited is
how long a key press at that moment would have waited. ``own`` is the part of it the screen's own thread really worked
(its processor time), the rest is waiting for other threads or a busy machine.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

KNOCK_EVERY_S = 0.004


@dataclass
class Wait:
    """The longest waits of one step, in milliseconds."""

    longest: float = 0.0
    own: float = 0.0
    over_50: int = 0


class Watchdog(QObject):
    """Knocks at the thread it was made on until it is stopped."""

    _knock = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.waits: dict[str, Wait] = {}
        self._step = Wait()
        self._answered = threading.Event()
        self._stopped = threading.Event()
        self._worked_before = time.thread_time()
        self._knock.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="watchdog", daemon=True)
        self._thread.start()

    def begin(self, step: str) -> None:
        """From now on what is measured belongs to this step."""
        self._step = self.waits.setdefault(step, Wait())

    def stop(self) -> None:
        """Knock no more."""
        self._stopped.set()
        self._answered.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopped.is_set():
            self._answered.clear()
            self._knock.emit(time.perf_counter())
            self._answered.wait()
            time.sleep(KNOCK_EVERY_S)

    @Slot(float)
    def _answer(self, knocked: float) -> None:
        waited = (time.perf_counter() - knocked) * 1000
        worked = time.thread_time()
        own, self._worked_before = (worked - self._worked_before) * 1000, worked
        self._step.longest = max(self._step.longest, waited)
        self._step.own = max(self._step.own, min(own, waited))
        self._step.over_50 += waited > 50
        self._answered.set()
