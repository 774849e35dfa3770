"""Is a tick box as wide as its words, so that a click anywhere on it means it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget


class Tick(QCheckBox):
    """A tick box; a plain one would take the whole width of its card and be deaf in most of it."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
