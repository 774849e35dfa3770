"""Keeps what is typed in lines that belong to no form, as a draft of the act they are for (services/act_words).

Guide: ``LineDraft(desk, parent)``; ``begin(on, read, show)`` once it is known what the act is about, where ``read``
gives what stands in the lines and ``show`` puts back what waits; ``typed`` for every change; ``keep()`` on leaving and
before the act, which drops the draft in its own transaction, so that it stays where the act failed. Lines emptied and
kept are no draft: that calls it off. ``line`` is for the person to see.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from imsa_desktop.services.act_words import ActOn
from imsa_desktop.ui.autosave import DRAFT_AFTER_MS, soon
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.widgets.saved_line import SavedLine
from imsa_desktop.ui.words import tr

Values = Mapping[str, Any]
_EMPTY = (None, "")
_LAID_OUT_MS = 150  # until the sheet round it stands


class LineDraft(QObject):
    """One act at a time."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._on: ActOn | None = None
        self._read: Callable[[], Values] = dict
        self._written: set[str] = set()  # keys of what was kept from here
        self._kept: Values = {}  # what the draft on the disk holds, as far as we know
        self.line = SavedLine()
        self.line.hide()
        self._timer = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        self._sight = QTimer(self, singleShot=True, interval=_LAID_OUT_MS)
        self._sight.timeout.connect(self._come_into_sight)

    def begin(self, on: ActOn, read: Callable[[], Values], show: Callable[[Values], None]) -> None:
        """The lines are for this act now; what waits for it is shown unless something stands there already."""
        self.rest()
        self._on, self._read = on, read
        words = self._desk.workspace.act_words

        def found(values: Values) -> None:
            if self._on != on or not values:
                return
            if self._typed():  # and yet it stands on the disk, until these words are kept or emptied
                self._kept = self._kept or values
                return
            self._kept = values
            show(values)
            self._sight.start()
            self._say(tr("Your draft was kept and is shown again"), "history")

        jobs = self._desk.jobs
        ask = jobs.write if on.key in self._written else jobs.read  # behind our own keeping of it, which may still wait
        ask(lambda: words.kept(on), found, owner=self)

    def typed(self) -> None:
        """Something was typed, or taken back."""
        if self._on is not None and self._typed() != self._kept:
            soon(self._timer)

    def keep(self) -> None:
        """Keep what stands in the lines, now."""
        self._timer.stop()
        on, typed = self._on, self._typed()
        if on is None or typed == self._kept:
            return
        self._kept = typed
        self._written.add(on.key)
        words = self._desk.workspace.act_words

        def kept(_: object) -> None:
            if self._on == on:
                self._say(tr("Draft kept on this laptop") if typed else "")

        def failed(error: Exception) -> None:
            self._kept = {}
            self._say(tr("Not saved yet. What you typed is still here."), "warning")
            self._desk.say.wrong(error)

        self._desk.jobs.write(lambda: words.keep(on, typed), kept, failed=failed, owner=self)

    def rest(self) -> None:
        """Keep what stands there; from now on the lines are for nothing."""
        self.keep()
        self._on, self._kept = None, {}
        self._say("")

    def _typed(self) -> dict[str, Any]:
        if self._on is None:
            return {}
        return {name: value for name, value in self._read().items() if value not in _EMPTY}

    def _come_into_sight(self) -> None:
        at: QWidget | None = self.line
        while at is not None:
            if isinstance(at, QScrollArea):
                at.ensureWidgetVisible(self.line)
            at = at.parentWidget()

    def _say(self, words: str, drawing: str = "saved") -> None:
        self.line.say(words, drawing)
        self.line.setVisible(bool(words))
