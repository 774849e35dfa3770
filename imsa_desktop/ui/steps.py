"""Builds a long page in several turns, so that keys and clicks are answered in between."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer


class Steps(QObject):
    """Does one step a turn of the event loop, in order."""

    def __init__(self, steps: Sequence[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(steps)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._one)
        self._timer.start()

    @property
    def done(self) -> bool:
        """Whether nothing is left to do."""
        return not self._left

    def complete(self) -> None:
        """Do all that is left at once: somebody is ahead of us."""
        while self._left:
            self._one()

    def stop(self) -> None:
        """Do no more: other things are to be shown by now."""
        self._left.clear()
        self._timer.stop()

    def _one(self) -> None:
        if self._left:
            self._left.pop(0)()
        if not self._left:
            self._timer.stop()
