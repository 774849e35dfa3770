"""Is a card for narrow columns: as high as its words and answers need when they wrap, never cut off."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.widgets.card import Card


class TallCard(Card):
    """A card that may grow beyond the height it has when nothing wraps."""

    def __init__(
        self, title: str = "", *, tone: Tone | None = None, padding: int = Space.L, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, tone=tone, padding=padding, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
