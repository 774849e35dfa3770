"""Puts words onto the clipboard for one minute: afterwards, and when the program ends, they are taken off again.

It belongs to the program and not to a page, because a page may be gone – locked – before the minute is over. What
somebody else has copied meanwhile is left alone.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

_MINUTE_MS = 60_000
_NOT_FOR_HISTORIES = (  # what keeps a history of the clipboard is asked to leave this out
    "x-kde-passwordManagerHint",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"',
    "org.nspasteboard.ConcealedType",
)


class MinuteClipboard(QObject):
    """Holds one piece of words on the clipboard until its time is over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.timer = QTimer(self, singleShot=True, interval=_MINUTE_MS)
        self.timer.timeout.connect(self.take_off)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.take_off)

    def put(self, words: str) -> None:
        """Put words onto the clipboard; their minute begins."""
        told = QMimeData()
        told.setText(words)
        for each in _NOT_FOR_HISTORIES:
            told.setData(each, b"secret")
        QGuiApplication.clipboard().setMimeData(told)
        self._words = words
        self.timer.start()

    def take_off(self) -> None:
        """Take them off, unless something else was copied meanwhile."""
        self.timer.stop()
        clipboard = QGuiApplication.clipboard()
        words, self._words = self._words, ""
        if words and clipboard.text().splitlines() == words.splitlines():
            clipboard.clear()


def minute_clipboard() -> MinuteClipboard:
    """The one of this program."""
    app = QCoreApplication.instance()
    there = app.findChild(MinuteClipboard) if app is not None else None
    return there if isinstance(there, MinuteClipboard) else MinuteClipboard(app)
