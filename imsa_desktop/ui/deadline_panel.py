"""Is what stands beside a decision letter: the deadlines it brings, live while its dates are typed, and who acts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.deadline_acts import DeadlineActs
from imsa_desktop.ui.deadline_card import DeadlineCard
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.inputs.picks import FewChoicesInput
from imsa_desktop.ui.presenters.decision import Days, Keep
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import tr


class DeadlinePanel(QWidget):
    """Cards of deadlines; those that may be relied on are ticked to be kept."""

    act_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._acts: list[DeadlineActs] = []
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.L)
        self.empty = TallCard(tr("The deadline"))
        self.empty.add(
            Help(
                tr(
                    "Say what kind of decision it is, and type any date you know: the days follow at once. Where a "
                    "date is missing, they are counted from the earliest it can have been."
                )
            )
        )
        body.addWidget(self.empty)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Space.L)
        body.addLayout(self._cards)
        self.acting = TallCard()
        self.who = FewChoicesInput(kind_named("deadline").field("who_acts"))
        self.who.show_value("advocate")
        self.who.label.setText(tr("Who acts?"))
        self.acting.add(self.who)
        self.acting.add(Help(tr("Where the solicitor acts, Today asks for the proof five working days before.")))
        body.addWidget(self.acting)
        self.relying = Help(
            tr(
                "Check before relying on it: these rules were written down by people who are not lawyers, and a "
                "regulated lawyer must sign them off for your organisation."
            )
        )
        body.addWidget(self.relying)
        self._days: Days | None = None
        self._choices: dict[str, bool] = {}  # what the person ticked, by rule
        self.cards: list[DeadlineCard] = []
        self.documents: Sequence[tuple[bytes, str]] = ()
        self._printed: str | None = None
        self._follow()

    def show_days(self, days: Days, printed: str | None) -> None:
        """Show what the letter means now."""
        told = (days, printed)
        if told == (self._days, self._printed):
            return
        self._days, self._printed = days, printed
        self._empty()
        for standing in days.standings:
            card = DeadlineCard(standing.what)
            card.show_standing(standing, days.today)
            acts = DeadlineActs(self._desk, standing, self.documents)
            acts.asked.connect(self.act_asked)
            card.add(acts)
            self._acts.append(acts)
            self._put(card)
        kept = self.wanted("").kept(days.suggestions, nation_known=days.nation_known)
        if not days.nation_known and len(days.suggestions) > 1:
            words = tr("Say whose law applies: more than one rule may fit. Until then the earliest day is kept.")
            self._cards.addWidget(Banner(Tone.WARNING, words))
        for each in days.suggestions:
            card = DeadlineCard(each.title)
            card.show_suggestion(each, days.today, keep=each.rule.code in kept)
            card.kept.connect(lambda on, code=each.rule.code: self._choose(code, on))
            self._put(card)
        if printed and not days.suggestions and not days.standings:
            card = DeadlineCard(tr("The day in the letter"))
            card.show_printed(printed, days.today)
            self._put(card)
        self._follow()

    def forget(self) -> None:
        """Another letter."""
        self._days, self._printed, self._choices = None, None, {}
        self._empty()
        self.who.show_value("advocate")
        self._follow()

    def keep(self) -> None:
        """Keep what is typed for one of the deadlines."""
        for each in self._acts:
            each.draft.keep()

    def _empty(self) -> None:
        self.keep()
        empty_layout(self._cards)
        self.cards, self._acts = [], []

    def wanted(self, what: str) -> Keep:
        """Which deadlines are to be made."""
        return Keep(dict(self._choices), str(self.who.value() or "advocate"), what)

    def _put(self, card: DeadlineCard) -> None:
        self.cards.append(card)
        self._cards.addWidget(card)

    def _choose(self, code: str, on: bool) -> None:
        self._choices[code] = on

    def _follow(self) -> None:
        self.empty.setVisible(not self.cards)
        self.acting.setVisible(bool(self.cards) and not (self._days is not None and self._days.standings))
        self.relying.setVisible(bool(self.cards))
