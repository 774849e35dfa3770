"""Is a page's column in which every part gets the height that its words need at the width it has, however narrow.

A layout that is aligned to the top, and a card that may not grow, are both cut to the height their words would need at
their favourite width; in a narrow window that hides the last lines. Here a stretch at the foot takes what is left.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.widgets.card import Column, empty_layout


def let_grow(widget: QWidget) -> None:
    """Let a card be as high as its words need."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


class ReadingColumn(Column):
    """A scrolling column of cards."""

    def __init__(
        self,
        measure: int | None = 110,
        *,
        margin: int = Space.XL,
        above: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(measure, margin=margin, above=above, parent=parent)
        self.body.setAlignment(Qt.AlignmentFlag(0))
        self.body.addStretch(1)

    def add(self, thing: QWidget | QLayout, stretch: int = 0) -> None:
        """Add a widget or layout beneath what is there."""
        at = self.body.count() - 1
        if isinstance(thing, QWidget):
            if thing.layout() is not None:
                let_grow(thing)
            self.body.insertWidget(at, thing, stretch)
        else:
            self.body.insertLayout(at, thing, stretch)

    def clear(self) -> None:
        """Take out everything."""
        empty_layout(self.body)
        self.body.addStretch(1)
