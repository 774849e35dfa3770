"""Brings the vault's news of changes from whichever thread committed to the screen's thread, a few at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from imsa_desktop.services.workspace import SomethingChanged, Workspace

GATHER_MS = 40


class Broadcast(QObject):
    """Gathers what changed within 40 ms and tells it once, on the GUI thread."""

    changed = Signal(object)  # SomethingChanged
    _committed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gathered: SomethingChanged | None = None
        self._stopped = False
        self._timer = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._timer.timeout.connect(self._tell)
        self._committed.connect(self._gather)
        self._stop_listening = workspace.on_change(self._committed.emit)

    def stop(self) -> None:
        """Hear nothing more; also what was said before and is still on its way reaches nobody."""
        self._stopped = True
        self._stop_listening()
        self._timer.stop()

    @Slot(object)
    def _gather(self, news: SomethingChanged) -> None:
        old = self._gathered
        if old is not None:
            news = SomethingChanged(
                old.spaces | news.spaces, old.kinds | news.kinds, old.records | news.records, old.local | news.local
            )
        self._gathered = news
        if not self._stopped and not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        news, self._gathered = self._gathered, None
        if news is not None:
            self.changed.emit(news)
