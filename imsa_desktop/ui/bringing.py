"""Lets files, pictures and copied words be brought to a page: dropped on it, or pasted where no field takes them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_LEAST_WORDS: Final = 40  # characters: shorter words are no letter, and were meant for a field


class Bringing(QObject):
    """Watches one page; says what was brought to it."""

    files = Signal(object)  # list[Path]
    words = Signal(str)
    picture = Signal(object)  # Callable[[], bytes]: its file, to be made off the screen's thread

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
            told = event.mimeData()
            if self._files(told) or self._words(told) or self._is_picture(told):
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
        elif self._is_picture(told):
            picture = QImage(told.imageData())
            if not picture.isNull():
                self.picture.emit(partial(_as_png, picture))

    @staticmethod
    def _files(told: QMimeData) -> list[Path]:
        return [Path(each.toLocalFile()) for each in told.urls() if each.isLocalFile()]

    @staticmethod
    def _is_picture(told: QMimeData) -> bool:
        """A cell copied from a table comes with its picture too: that is words, and too few of them."""
        return told.hasImage() and (told.hasUrls() or not told.text().strip())

    @staticmethod
    def _words(told: QMimeData) -> bool:
        words = told.text().strip() if told.hasText() else ""
        return len(words) >= _LEAST_WORDS or "\n" in words


def _as_png(picture: QImage) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(picture)
    buffer.close()
    return bytes(held.data())
