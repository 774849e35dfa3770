"""Says what a tab of the case file is: a passive widget about one case, made when it is first looked at.

Guide: subclass :class:`CaseTab`, build the widgets in ``__init__`` (no service is called there), read what it shows
in ``on_shown`` and ``refresh`` through ``self.desk.jobs``. The case page makes one tab of each class for the case in
front and throws them away, after ``leaving()``, when another case comes to the front.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from imsa_desktop.ui.desk import Changed, Desk
from imsa_protocol.identifiers import SpaceId


class CaseTab(QWidget):
    """One tab of the case file of ``space``."""

    edit_asked = Signal(object)  # ui.record_drawer.EditAsked: open this record beside the page

    def __init__(self, desk: Desk, space: SpaceId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.space = space

    def on_shown(self, where: Mapping[str, Any]) -> None:
        """The tab came to the front, asked for with these words (``record=`` …)."""

    def refresh(self, changed: Changed | None) -> None:
        """Something changed in this case; ``None`` means everything may have."""

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What the window's shortcuts do here beyond what they do on every tab ("print", "finish" …)."""
        return {}

    def leaving(self) -> None:
        """The case or the page is about to be left, or the program locked: save what was typed."""


_NAMES: list[str] = []


def note_tabs(names: Sequence[str]) -> None:
    """The case page says which tabs there are, in order."""
    _NAMES[:] = names


def tab_names() -> tuple[str, ...]:
    """The names of the tabs of a case file, in order; for tabs that show what no other does."""
    return tuple(_NAMES)
