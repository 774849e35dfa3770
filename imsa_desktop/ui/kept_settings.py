"""Holds the settings in force: a change is seen at once and written down; none of them tells of anybody.

Guide: ``desk.settings.now`` are the settings; ``desk.settings.keep(text_percent=130)`` changes some of them;
``changed`` is emitted afterwards.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from imsa_desktop.config import Appearance, Settings
from imsa_desktop.ui import appearance
from imsa_desktop.ui.colours import Scheme

_SCHEMES: dict[Appearance, Scheme] = {
    "light": Scheme.LIGHT,
    "dark": Scheme.DARK,
    "high-contrast": Scheme.HIGH_CONTRAST,
}


def scheme_of(chosen: Appearance) -> Scheme | None:
    """The colours somebody chose; ``None`` where the computer's own choice is followed."""
    return _SCHEMES.get(chosen)


class KeptSettings(QObject):
    """The settings of this computer's user; ``write`` puts them where they are read at the next start."""

    changed = Signal()

    def __init__(
        self, settings: Settings | None = None, write: Callable[[Settings], object] | None = None, parent: Any = None
    ) -> None:
        super().__init__(parent)
        self.now = settings or Settings()
        self._write = write or (lambda settings: None)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.styleHints().colorSchemeChanged.connect(self._follow_computer)

    def keep(self, **changes: Any) -> None:
        """Change some settings: seen at once, and written."""
        fresh = dataclasses.replace(self.now, **changes)
        if fresh == self.now:
            return
        self.now = fresh
        if "appearance" in changes:
            self._show_colours()
        if "text_percent" in changes:
            appearance.set_text_size(fresh.text_percent)
        self._write(fresh)
        self.changed.emit()

    def minutes_to_lock(self, *, in_meeting: bool) -> int:
        """Minutes without a key or a move of the mouse until the lock."""
        ordinary = self.now.lock_after_minutes
        return max(ordinary, self.now.meeting_lock_minutes) if in_meeting else ordinary

    def _show_colours(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            appearance.set_scheme(scheme_of(self.now.appearance) or appearance.system_scheme(app))

    def _follow_computer(self) -> None:
        if scheme_of(self.now.appearance) is None:
            self._show_colours()
