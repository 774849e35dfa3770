"""Is the form of a decision letter: a few letters find the kind of decision, and with it the area."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imsa_desktop.casework.deadlines.other_words import other_words
from imsa_desktop.casework.deadlines.rule import DecisionKind
from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.casework.folding import fold
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.inputs.type_ahead import TypeAheadInput
from imsa_desktop.ui.record_sheet import Part
from imsa_desktop.ui.words import choice_words, tr

DAYS_SELDOM = ("served", "made_in_court", "event_on")


@dataclass(frozen=True, slots=True)
class OfferedKind:
    """A kind of decision as the list shows it: its name, and quietly its area."""

    code: str
    name: str
    own_name: str


class DecisionKinds:
    """The kinds of decision that have known deadlines; read once, then in memory."""

    def __init__(self) -> None:
        self.kinds: dict[str, DecisionKind] = {}
        self._offered: list[tuple[str, OfferedKind]] = []

    def show(self, kinds: Sequence[DecisionKind]) -> None:
        """Offer these."""
        area = kind_named("decision").field("area")
        self.kinds = {each.code: each for each in kinds}
        offered = [OfferedKind(each.code, each.label, choice_words(area, each.area)) for each in kinds]
        self._offered = [(fold(f"{each.name} {each.own_name} {other_words(each.code)}"), each) for each in offered]

    def find(self, typed: str) -> Sequence[OfferedKind]:
        """Kinds that hold every word typed – those in whose name it stands first."""
        words = fold(typed).split()
        found = [each for text, each in self._offered if all(word in text for word in words)]
        return sorted(found, key=lambda each: not all(word in fold(each.name) for word in words))

    def code(self, words: str) -> str:
        """The code of a name written whole, or the words."""
        wanted = fold(words)
        return next((each.code for _, each in self._offered if fold(each.name) == wanted), words)

    def words(self, code: str | None) -> str:
        """The name of a code, or what was written instead."""
        known = self.kinds.get(code or "")
        return known.label if known else code or ""


class DecisionForm(CaseForm):
    """Knows the kinds of decision."""

    def __init__(self, desk: Desk, kinds: DecisionKinds) -> None:
        self._kinds = kinds
        self._named = ""  # what the kind of decision gave as its name
        lines = {"reasons": 2, "client_view": 2, "notes": 2}
        super().__init__(desk, "decision", (), lines=lines)

    def _make(self, name: str) -> FieldInput:
        if name != "decision_kind":
            return super()._make(name)
        hint = tr("A few letters: homeless, universal credit, grounds …")
        made = TypeAheadInput(self.kind.field(name), self._kinds, hint=hint, wide=80)
        made.edited.connect(self.touched.add)
        made.edited.connect(self._on_edited)
        made.left.connect(self._on_left)
        made.picked.connect(self._picked)
        self._inputs[name] = made
        return made

    def _picked(self, code: str) -> None:
        """The area follows from the kind of decision, and so does its name while nobody has given it another."""
        known = self._kinds.kinds.get(code)
        if known is not None and "what" in self._inputs and self.input("what").value() in (None, "", self._named):
            self._named = known.label
            self.touched.add("what")
            self.input("what").show_value(known.label)
            self._on_edited("what")
        if known is not None and "area" in self._inputs and self.input("area").value() != known.area:
            self.touched.add("area")
            self.input("area").show_value(known.area)
            self._on_edited("area")


def decision_parts() -> tuple[Part, ...]:
    """The cards of a decision letter, what the deadline hangs on first."""
    return (
        Part(
            "letter",
            tr("The letter"),
            (
                "decision_kind",
                ("dated", "sent"),
                ("notified", "seen"),
                *DAYS_SELDOM,
                "printed_deadline",
                ("area", "nation"),
            ),
        ),
        Part(
            "what",
            tr("What it says"),
            (
                "what",
                ("body", "body_reference"),
                "came_how",
                "reasons",
                "client_view",
                ("need", "document"),
                "privileged",
                "adviser",
            ),
        ),
        Part(
            "after",
            tr("What was done about it"),
            (
                "remedy",
                ("submitted_on", "proof"),
                "proof_document",
                "extension",
                "result",
                "result_on",
                "next_decision",
                "notes",
            ),
            fold=tr("What was asked for against it, proof, and what came of it"),
        ),
    )
