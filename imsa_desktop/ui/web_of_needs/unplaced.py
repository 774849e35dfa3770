"""Lists the needs that nobody has put into an area yet, so that none is out of sight because of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from imsa_desktop.services.needs_view import NeedSeen
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import tr


class UnplacedNeeds(TallCard):
    """A card of rows; hidden while every need has its area."""

    edit_asked = Signal(object)  # EditAsked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Not in an area yet"), parent=parent)
        self.body.setSpacing(Space.XS)
        self._shown: tuple[NeedSeen, ...] = ()
        self.hide()

    def show_needs(self, needs: Sequence[NeedSeen]) -> None:
        """Show them."""
        self.setVisible(bool(needs))
        if tuple(needs) == self._shown:
            return
        self._shown = tuple(needs)
        self.clear()
        self.add(Help(tr("Open a need and say which area it belongs to; then it stands in the picture.")))
        for need in needs:
            row = Row("flag", need.title, need.state_words)
            row.opened.connect(lambda need=need: self.edit_asked.emit(asked("need", need.record)))
            self.add(row)
