"""Lets Python's cycle collector run on the screen's thread only, while there are windows.

The collector runs on whichever thread happens to ask for memory. On a thread of a lane it would take apart widgets and
connections that belong to the screen's thread, which Qt does not survive. So automatic rounds are off while any lanes
are open, and a timer of the screen's thread asks for the rounds that are due. A round may also come while Qt's bindings
put a list of widgets into Python's hands, and take apart one that stands further down: :func:`none_meanwhile`.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 200
_open: set[int] = set()  # the collectors at work, by identity
_hand_back = True  # whether Python collected by itself before the first of them began


@contextmanager
def none_meanwhile() -> Iterator[None]:
    """Let no round come while all widgets are gone through."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class Collector(QObject):
    """Does the rounds for as long as its lanes are open."""

    def __init__(self, parent: QObject) -> None:
        global _hand_back
        super().__init__(parent)
        if not _open:
            _hand_back = gc.isenabled()
        _open.add(id(self))
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        gc.disable()  # whoever switched it off for a while, on a lane, may have switched it on again
        counts, thresholds = gc.get_count(), gc.get_threshold()
        if counts[0] < thresholds[0]:
            return
        oldest = max((at for at in range(3) if counts[at] >= thresholds[at]), default=0)
        gc.collect(oldest)

    def end(self) -> None:
        """Do no more rounds; the last one to end hands the collector back to Python. Harmless twice."""
        self._timer.stop()
        _open.discard(id(self))
        if not _open and _hand_back:
            gc.enable()
