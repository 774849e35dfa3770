"""Counts what a person does: clicks and key chords; typing words is not counted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


class Acts:
    """Does things to widgets as a person does, and counts them."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.count = 0

    def click(self, widget: QWidget) -> None:
        """One click in the middle of a widget."""
        self.count += 1
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def key(
        self,
        widget: QWidget,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """One key chord."""
        self.count += 1
        self._qtbot.keyClick(widget, key, modifier)

    def type(self, widget: QWidget, words: str) -> None:
        """Words typed; not an act. They go where the keyboard is, as they do for a person."""
        assert widget.window().focusWidget() is widget, "the keyboard is elsewhere: going there is an act"
        self._qtbot.keyClicks(widget, words)
