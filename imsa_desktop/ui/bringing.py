"""Lets files and copied words be brought to a page: dropped anywhere on it, or pasted where no field takes them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_LEAST_WORDS: Final = 40  # characters: shorter words are no letter, and were meant for a field


class Bringing(QObject):
    """Watches one page; says what was brought to it."""

    files = Signal(object)  # list[Path]
    words = Signal(str)

    def __init__(self, page: QWidget, wanted: Callable[[], bool] = lambda: True) -> None:
        super().__init__(page)
        self._wanted = wanted
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def paste(self) -> None:
        """Take what was copied."""
        told = QGuiApplication.clipboard().mimeData()
        if told is not None and self._wanted():
            self._bring(told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and self._wanted():
            if self._files(event.mimeData()) or self._words(event.mimeData()):
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop and self._wanted():
            event.setDropAction(Qt.DropAction.CopyAction)  # what was dropped stays where it came from
            event.accept()
            self._bring(event.mimeData())
            return True
        return super().eventFilter(watched, event)

    def _bring(self, told: QMimeData) -> None:
        files = self._files(told)
        if files:
            self.files.emit(files)
        elif self._words(told):
            self.words.emit(told.text())

    @staticmethod
    def _files(told: QMimeData) -> list[Path]:
        return [Path(each.toLocalFile()) for each in told.urls() if each.isLocalFile()]

    @staticmethod
    def _words(told: QMimeData) -> bool:
        words = told.text().strip() if told.hasText() else ""
        return len(words) >= _LEAST_WORDS or "\n" in words
