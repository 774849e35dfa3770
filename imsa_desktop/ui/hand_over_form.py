"""Asks what has to be known before anything is given: could it harm, in which form, in which languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.plan_view import HandOver
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.inputs.lines import TextInput
from imsa_desktop.ui.inputs.picks import FewChoicesInput
from imsa_desktop.ui.presenters.hand_over import Language
from imsa_desktop.ui.tab_order import in_reading_order
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import choice_words, tr

ON_PAPER = ("paper", "small_card")
LEAVES_WITH_CLIENT = (*ON_PAPER, "photographed")


class HandOverForm(QWidget):
    """The questions, from top to bottom in the order of asking them."""

    changed = Signal()  # something that changes the sheet
    answered = Signal()  # the question about harm was answered
    typed = Signal()  # something was answered or typed that is to be kept until it is given

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind_named("plan_issue")
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.L)
        body.addWidget(self._harm_card())
        body.addWidget(self._way_card())
        body.addWidget(self._language_card())
        self.more = Fold(tr("How it was understood"), self._understanding)
        body.addWidget(self.more)
        self._ticks: dict[str, QCheckBox] = {}
        self._follow()

    # -- asking -----------------------------------------------------------------------------------------------

    def _harm_card(self) -> Card:
        self._harm_box = TallCard(tone=Tone.WARNING)
        self.harm = FewChoicesInput(self.kind.field("asked_harm"))
        question = tr("Could anyone harm them if this is found?")
        self.harm.label.setText(question)
        for code, button in self.harm.buttons.items():
            button.setAccessibleName(f"{question} {choice_words(self.harm.field, code)}")
        self.harm.edited.connect(self._on_harm)
        self._harm_box.setAccessibleName(question)
        self._harm_box.add(self.harm)
        self.because = self._line("harm_because")
        self._harm_box.add(self.because)
        self.plain_title = QCheckBox(tr("A title that says nothing"))
        self.no_names = QCheckBox(tr("Initials instead of names"))
        for tick in (self.plain_title, self.no_names):
            tick.clicked.connect(self.changed)
            self._harm_box.add(tick)
        self.advice = Help("")
        self._harm_box.add(self.advice)
        return self._harm_box

    def _way_card(self) -> Card:
        card = TallCard()
        self.way = FewChoicesInput(self.kind.field("way"))
        self.way.label.setText(tr("How does the client want it?"))
        self.way.edited.connect(self._on_way)
        card.add(self.way)
        self.kept_where = self._line("kept_where")
        self.who_else = self._line("who_else_looks")
        card.add(self.kept_where)
        card.add(self.who_else)
        return card

    def _language_card(self) -> Card:
        self._languages = TallCard()
        self._languages.add(Label(tr("In which languages?"), Text.STRONG))
        return self._languages

    def _understanding(self) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        self._read_through = FewChoicesInput(self.kind.field("read_through"))
        self._understood = TextInput(self.kind.field("understood"))
        for each in (self._read_through, self._understood):
            each.edited.connect(lambda _: self.typed.emit())
        layout.addWidget(self._read_through)
        layout.addWidget(self._understood)
        return holder

    def _line(self, name: str) -> FieldInput:
        made = TextInput(self.kind.field(name))
        made.edited.connect(lambda _: self.typed.emit())
        return made

    # -- what was answered ------------------------------------------------------------------------------------

    def begin(self, languages: Sequence[Language], first: str) -> None:
        """Ask everything afresh; nothing is answered beforehand but the form and the language."""
        for tick in self._ticks.values():
            tick.deleteLater()
        self._ticks = {}
        for each in languages:
            words = each.name if each.own_name in ("", each.name) else f"{each.name} – {each.own_name}"
            tick = QCheckBox(words)
            tick.setAccessibleName(each.name)
            tick.setChecked(each.code == first)
            tick.clicked.connect(self.changed)
            self._ticks[each.code] = tick
            self._languages.add(tick)
        in_reading_order(self)
        self.harm.show_value(None)
        self.way.show_value("paper")
        for line in (self.because, self.kept_where, self.who_else):
            line.show_value(None)
        self.more.forget()
        self._hide_by_harm()
        self._follow()

    @property
    def is_answered(self) -> bool:
        """Whether the question about harm was answered; before that nothing leaves with the client."""
        return self.harm.value() is not None

    def languages(self) -> tuple[str, ...]:
        """The languages ticked."""
        return tuple(code for code, tick in self._ticks.items() if tick.isChecked())

    def how(self) -> HandOver:
        """Everything answered so far; what is open is taken the safer way."""
        unfolded = self.more.content is not None
        return HandOver(
            way=str(self.way.value() or "paper"),
            asked_harm=str(self.harm.value() or "not_asked"),
            harm_because=self.because.value() or "",
            languages=self.languages(),
            plain_title=self.plain_title.isChecked(),
            without_names=self.no_names.isChecked(),
            read_through=str((self._read_through.value() if unfolded else None) or "not_asked"),
            understood=str((self._understood.value() if unfolded else None) or ""),
            who_else_looks=self.who_else.value() or "",
            kept_where=self.kept_where.value() or "",
        )

    def values(self) -> dict[str, Any]:
        """What was answered so far, as fields of the record of a hand-over; for its draft."""
        unfolded = self.more.content is not None
        return {
            "asked_harm": self.harm.value(),
            "harm_because": self.because.value(),
            "way": self.way.value(),
            "kept_where": self.kept_where.value(),
            "who_else_looks": self.who_else.value(),
            **(
                {"read_through": self._read_through.value(), "understood": self._understood.value()} if unfolded else {}
            ),
        }

    def show_kept(self, values: Mapping[str, Any]) -> None:
        """Show again what a draft kept."""
        if values.get("read_through") or values.get("understood"):
            self.more.set_open(True)
            self._read_through.show_value(values.get("read_through"))
            self._understood.show_value(values.get("understood"))
        self.harm.show_value(values.get("asked_harm"))
        self.way.show_value(values.get("way") or "paper")
        self.because.show_value(values.get("harm_because"))
        self.kept_where.show_value(values.get("kept_where"))
        self.who_else.show_value(values.get("who_else_looks"))
        self._hide_by_harm()
        self._follow()

    def focus_first(self) -> None:
        """Put the keyboard on the first question."""
        self.harm.setFocus()

    def _on_harm(self) -> None:
        self._hide_by_harm()
        self._follow()
        self.answered.emit()
        self.typed.emit()
        self.changed.emit()

    def _on_way(self) -> None:
        self._follow()
        self.changed.emit()

    def _hide_by_harm(self) -> None:
        """Anything but a clear no takes the title and the names off; the person may change that."""
        safe = self.harm.value() != "no"
        self.plain_title.setChecked(safe)
        self.no_names.setChecked(safe)

    def _follow(self) -> None:
        """Show what the answers so far make worth asking."""
        harm, way = self.harm.value(), self.way.value()
        leaves = way in LEAVES_WITH_CLIENT
        self._harm_box.set_tone(Tone.WARNING if harm != "no" and leaves else None)
        self.because.setVisible(harm not in (None, "no", "not_asked"))
        self.kept_where.setVisible(way in ON_PAPER)
        self.who_else.setVisible(way == "photographed")
        self._languages.setVisible(way != "declined")
        advice = ""
        if harm == "yes" and leaves:
            advice = tr(
                "It may be safer to read it aloud and give nothing. If something is given, nothing on it tells."
            )
        elif harm is None and leaves:
            advice = tr(
                "Ask this before anything is given. As long as the answer is not a clear “no”, the sheet has a title"
                " that says nothing, and initials instead of names."
            )
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
