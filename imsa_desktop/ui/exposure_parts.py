"""Shows what one carries, in numbers, and the debrief that is there for the asking; for the advocate alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.exposure import Carried, Debrief
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.words import choice_words, day_words, tr


class CarriedCard(Card):
    """Four numbers, each with its words."""

    def __init__(self) -> None:
        super().__init__(tr("What you carry"))

    def show_carried(self, carried: Carried) -> None:
        """Say the numbers."""
        self.clear()
        for words, number in (
            (tr("Open cases"), carried.cases),
            (tr("Of these at high risk"), carried.high_risk),
            (tr("Clients who are or may be witnesses"), carried.witnesses),
            (tr("Trial days to come"), carried.trial_days),
        ):
            line = QHBoxLayout()
            line.setSpacing(Space.M)
            line.addWidget(Label(words), 1)
            line.addWidget(Label(str(number), Text.STRONG, wrap=False))
            self.add(line)
        self.add(Help(tr("Counted here, for you. It goes nowhere; take it along to a session if you want to.")))


class DebriefLine(Banner):
    """One quiet line; what it leads to is the person's own to take or not."""

    asked = Signal(str)  # after what: a code of ``supervision_session.debrief_after``

    def __init__(self) -> None:
        take = button(tr("Write down a debrief"), "encounter", lambda: self.asked.emit(self._after))
        super().__init__(Tone.PLAIN, "", (take,))
        self._after = ""
        self.hide()

    def offer(self, debrief: Debrief | None) -> None:
        """Offer it, or say nothing."""
        self.setVisible(debrief is not None)
        if debrief is None:
            return
        self._after = debrief.after
        after = choice_words(kind_named("supervision_session").field("debrief_after"), debrief.after)
        words = tr("A debrief is yours if you want one – {after}, {day}.")
        self.say(Tone.PLAIN, words.format(after=after.lower(), day=day_words(debrief.day, weekday=True)))
