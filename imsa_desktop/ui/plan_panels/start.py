"""Is what stands in the Safety plan tab before there is a plan: one button starts it, whatever the occasion."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import Card, Picture
from imsa_desktop.ui.widgets.labels import Help, Label, Title
from imsa_desktop.ui.words import tr


class StartPlan(QWidget):
    """Why a plan, and three ways to begin; not wanting one is an answer too."""

    start_asked = Signal(str, str)  # reason ("" for none), wish

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        card = Card(padding=Space.XXL)
        card.setMaximumWidth(self.fontMetrics().averageCharWidth() * 92)
        card.add(Picture("safety-plan", 40))
        card.add(Title(tr("No safety plan yet")))
        words = tr(
            "The client decides, and the plan follows. It goes through one thing after another – before going, on the"
            " way, if it becomes unsafe, the way back – with phrases to tick and the client’s own words. Every part may"
            " stay open."
        )
        card.add(Label(words))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.plain = main_button(tr("Start a safety plan"), "add", lambda: self._ask(""))
        self.going = button(tr("Going back somewhere risky"), None, lambda: self._ask("return"))
        row.addWidget(self.plain)
        row.addWidget(self.going)
        row.addStretch(1)
        card.body.addSpacing(Space.S)
        card.add(row)
        self.none = quiet_button(tr("The client does not want a plan"), None, lambda: self._ask("", "declined"))
        card.add(self.none)
        card.add(
            Help(tr("Planning for a return against advice is as good a plan as any. Not wanting one is complete."))
        )
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        outer.addStretch(1)

    def set_busy(self, busy: bool) -> None:
        """While a plan is being made no second one is asked for."""
        for each in (self.plain, self.going, self.none):
            each.setEnabled(not busy)

    def _ask(self, reason: str, wish: str = "wants") -> None:
        self.start_asked.emit(reason, wish)
