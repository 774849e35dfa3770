"""Notices that nobody is at the laptop: a warning a minute before, then the lock."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

WARNING_SECONDS = 60
_LOOK_EVERY_MS = 5_000
_SIGNS = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)


class IdleWatch(QObject):
    """Install it as an event filter of the application."""

    warned = Signal()
    came_back = Signal()
    idle = Signal()

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seconds = minutes * 60
        self._last = time.monotonic()
        self._warned = False
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Watch from now on."""
        self._last = time.monotonic()
        self._warned = False
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def look(self) -> None:
        """Compare the time since the last sign of life with what is allowed."""
        silent = time.monotonic() - self._last
        if silent >= self.seconds:
            self.stop()
            self.idle.emit()
        elif silent >= self.seconds - WARNING_SECONDS and not self._warned:
            self._warned = True
            self.warned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            self._last = time.monotonic()
            if self._warned:
                self._warned = False
                self.came_back.emit()
        return False
