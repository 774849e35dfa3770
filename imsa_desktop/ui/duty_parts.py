"""Holds the cards of a duty sheet: what is asked in which order, what the file says of dangers, and could it harm."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.duty import DangersOnFile, DutyWish
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.inputs.picks import FewChoicesInput
from imsa_desktop.ui.record_sheet import Part
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.widgets.tick import Tick
from imsa_desktop.ui.words import choice_words, tr


def duty_parts() -> tuple[Part, ...]:
    """The cards, in the order of asking."""
    return (
        Part(
            "permission",
            tr("By the client’s permission"),
            ("permission", "permission_words", "name_on_sheet"),
            help=tr("One page for whoever is on duty. The client decides whether there is one, and what stands on it."),
        ),
        Part("reach", tr("Reaching the client"), ("safe_contact", "interpreter")),
        Part("danger", tr("What to watch for"), ("dangers",)),
        Part("plan", tr("What to do"), ("plan", "if_happens", "may_be_told", "colleague")),
        Part("tonight", tr("Tonight"), (("bed_tonight", "bed_until"), ("dependants", "money_today"))),
        Part("health", tr("Health, and what helps"), ("health", "helps", "makes_worse")),
        Part("days", tr("How long it holds"), (("valid_from", "valid_until"), "never_told")),
        Part("used", tr("When it was used"), ("used_on", "used_what"), fold=tr("What the duty person did")),
    )


class DangersOfFile(QWidget):
    """What the file says; taken over only by an act, and then without names."""

    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.body = QHBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.card = TallCard(tr("In the file; it never prints"))
        self.body.addWidget(self.card)
        side_by_side.keep_back(self)
        self.hide()

    def show_dangers(self, found: Sequence[DangersOnFile]) -> None:
        """Show these."""
        empty_layout(self.card.body, keep=1)
        for each in found:
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            row.addWidget(Label(each.words), 1)
            take = quiet_button(tr("Take over without a name"), "forward")
            take.clicked.connect(lambda _=False, words=each.without_name: self.taken.emit(words))
            row.addWidget(take)
            self.card.add(row)
        self.setVisible(bool(found))


class HarmCard(TallCard):
    """The question before any paper leaves."""

    answered = Signal()

    def __init__(self) -> None:
        super().__init__(tone=Tone.WARNING)
        question = tr("Could anyone harm them if this is found?")
        self.harm = FewChoicesInput(kind_named("plan_issue").field("asked_harm"))
        self.harm.label.setText(question)
        for code, button in self.harm.buttons.items():
            button.setAccessibleName(f"{question} {choice_words(self.harm.field, code)}")
        self.harm.edited.connect(self._answered)
        self.plain_title = Tick(tr("A title that says nothing"))
        self.no_names = Tick(tr("Initials instead of names"))
        self.advice = Help(tr("It may be safer to tell it by telephone and print nothing."))
        self.add(self.harm)
        for tick in (self.plain_title, self.no_names):
            tick.clicked.connect(self.answered)
            self.add(tick)
        self.add(self.advice)
        self.begin()

    def begin(self) -> None:
        """Ask afresh; until there is a clear no, the safer way."""
        self.harm.show_value(None)
        self._answered()

    @property
    def is_answered(self) -> bool:
        """Whether it was asked; before that nothing leaves."""
        return self.harm.value() is not None

    def wish(self) -> DutyWish:
        """How the sheet is to be printed."""
        return DutyWish(self.plain_title.isChecked(), self.no_names.isChecked())

    def _answered(self) -> None:
        safe = self.harm.value() == "no"
        self.plain_title.setChecked(not safe)
        self.no_names.setChecked(not safe)
        self.advice.setVisible(self.harm.value() == "yes")
        self.set_tone(None if safe else Tone.WARNING)
        self.answered.emit()
