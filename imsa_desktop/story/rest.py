"""Knows when a window has come to rest, and lets it and its threads work until then.

Whoever waits with ``QTest.qWait`` keeps Python's lock all the while: no thread of the window reads or writes a line
until the wait is over, and what takes a tenth of a second takes seconds. An event loop lets go of the lock.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.shell import Shell
from imsa_desktop.ui.steps import Steps

SOON_MS = 60  # a list is searched, or read anew, this long after the last key or change at most
PAUSE_MS = 600  # a pause in typing: what is reckoned from the words is reckoned again after less
_CALM_TURNS = 4  # what one turn of the event loop causes, the next ones do
_LOOK_MS = 2


def let_work(milliseconds: int) -> None:
    """Let windows and their threads work for a while, and put away what is done with."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def at_rest(window: QWidget, soon_ms: int = SOON_MS) -> bool:
    """Whether nothing is being read, written or built for a window, or waits to be after no longer than ``soon_ms``."""
    lanes = window.findChildren(Jobs) + ([window.jobs] if isinstance(window, Shell) else [])
    return (
        all(each.idle() for each in lanes)
        and all(each.done for each in window.findChildren(Steps))
        and not any(_waits(each, soon_ms) for each in window.findChildren(QTimer))
    )


def come_to_rest(window: QWidget, at_latest_s: float, soon_ms: int = SOON_MS) -> bool:
    """Wait until a window is at rest and stays so; False when it is not in time."""
    end = time.monotonic() + at_latest_s
    _turn()
    while True:
        while not at_rest(window, soon_ms):
            if time.monotonic() > end:
                return False
            let_work(_LOOK_MS)
        for _ in range(_CALM_TURNS):
            _turn()
        if at_rest(window, soon_ms):
            return True


def _turn() -> None:
    """Let happen what is due."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _waits(timer: QTimer, soon_ms: int) -> bool:
    return timer.isActive() and timer.isSingleShot() and timer.interval() <= soon_ms
