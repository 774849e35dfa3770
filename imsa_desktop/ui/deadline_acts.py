"""Holds what can be done with a deadline that is kept: done with proof, who acts, and the only three other days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.casework.deadlines.governing import Override
from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.act_words import DEADLINE, ActOn
from imsa_desktop.services.deadline_showing import DeadlineStanding
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.inputs.lines import TextInput
from imsa_desktop.ui.inputs.links import LinkInput
from imsa_desktop.ui.inputs.picks import FewChoicesInput
from imsa_desktop.ui.inputs.typed import TypedInput
from imsa_desktop.ui.line_draft import LineDraft
from imsa_desktop.ui.widgets.buttons import button, quiet_button
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.words import tr

_WANTS = {
    Override.EXTENSION: ("override_document", "override_why"),
    Override.WRONG_DATE: ("override_why",),
    Override.ADVISER_SAYS: ("adviser", "override_why"),
}


class DeadlineActs(QWidget):
    """Beneath the card of a deadline; each act is given to ``asked`` as something to do to the service."""

    asked = Signal(object)  # Callable[[Deadlines], object]

    def __init__(self, desk: Desk, standing: DeadlineStanding, documents: Sequence[tuple[bytes, str]]) -> None:
        super().__init__()
        self._deadline = standing.view.id
        self._standing, self._documents = standing, documents
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.S)
        holder = QWidget()
        flow = FlowLayout(holder)
        if standing.open:
            self.done = Fold(tr("It is done …"), self._make_done)
            body.addWidget(self.done)
        else:
            flow.addWidget(button(tr("Still to be done"), "undo", self._reopen))
        if standing.open and standing.who_acts != "solicitor":
            flow.addWidget(quiet_button(tr("The solicitor acts"), "forward", lambda: self._hand("solicitor")))
        elif standing.open:
            flow.addWidget(quiet_button(tr("We act"), "back", lambda: self._hand("advocate")))
        if standing.proposal is not None:
            flow.addWidget(button(tr("Recount by the newer rule"), "history", self._accept))
        body.addWidget(holder)
        self.other = Fold(tr("Another day counts …"), self._make_other)
        self.draft = LineDraft(desk, self)
        body.addWidget(self.draft.line)
        body.addWidget(self.other)
        on = ActOn(DEADLINE, "deadline", self._deadline, standing.view.space, parent=standing.decision)
        self.draft.begin(on, self._typed, self._show_typed)

    def _make_done(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        self.proof = QLineEdit()
        self.proof.setPlaceholderText(tr("Proof: receipt number, e-mail, stamped copy"))
        self.proof.setAccessibleName(tr("Proof that it was done"))
        self.proof.returnPressed.connect(self._finish)
        self.proof.textChanged.connect(self.draft.typed)
        row.addWidget(self.proof, 1)
        row.addWidget(button(tr("Done"), "done", self._finish))
        return holder

    def _make_other(self) -> QWidget:
        kind = kind_named("deadline")
        holder = QWidget()
        body = QVBoxLayout(holder)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.M)
        body.addWidget(Help(tr("Only for one of three reasons. The computed day stays in sight.")))
        self.why = FewChoicesInput(kind.field("override"))
        self.why.buttons["none"].hide()
        self.day = TypedInput(kind.field("override_day"))
        self.parts: dict[str, FieldInput] = {
            "override_document": LinkInput(kind.field("override_document")),
            "adviser": TextInput(kind.field("adviser")),
            "override_why": TextInput(kind.field("override_why")),
        }
        link = self.parts["override_document"]
        if isinstance(link, LinkInput):
            link.set_options(list(self._documents))
        for each in (self.why, self.day, *self.parts.values()):
            body.addWidget(each)
            each.edited.connect(self.draft.typed)
        self.why.edited.connect(self._follow)
        self.day.edited.connect(self._follow)
        self.keep_other = button(tr("Let that day count"), "done", self._override)
        body.addWidget(self.keep_other)
        if self._standing.override is not None:
            body.addWidget(Label(tr("Another day counts now."), Text.STRONG))
            body.addWidget(button(tr("Let the earlier of both count again"), "undo", self._lift))
        self._follow()
        return holder

    def _lines(self) -> dict[str, FieldInput]:
        return {} if self.other.content is None else {"override": self.why, "override_day": self.day, **self.parts}

    def _typed(self) -> Mapping[str, Any]:
        proof = self.proof.text().strip() if self._standing.open and self.done.content is not None else ""
        return {"proof": proof, **{name: each.value() for name, each in self._lines().items()}}

    def _show_typed(self, kept: Mapping[str, Any]) -> None:
        if "proof" in kept and self._standing.open:
            self.done.set_open(True)
            self.proof.setText(str(kept["proof"]))
        if kept.keys() - {"proof"}:
            self.other.set_open(True)
            for name, each in self._lines().items():
                each.show_value(kept.get(name))
            self._follow()

    def _chosen(self) -> Override | None:
        code = self.why.value()
        return Override(code) if code in set(Override) else None

    def _follow(self) -> None:
        wanted = _WANTS.get(chosen, ()) if (chosen := self._chosen()) is not None else ()
        for name, each in self.parts.items():
            each.setVisible(name in wanted)
        self.keep_other.setEnabled(self._chosen() is not None and bool(self.day.value()))

    def _override(self) -> None:
        why, day, deadline = self._chosen(), str(self.day.value() or ""), self._deadline
        if why is None or not day:
            return
        self.draft.keep()
        given: dict[str, Any] = {name: each.value() for name, each in self.parts.items() if name in _WANTS[why]}
        self.asked.emit(
            lambda deadlines: deadlines.override(
                deadline,
                why,
                day,
                words=given.get("override_why"),
                document=given.get("override_document"),
                adviser=given.get("adviser"),
            )
        )

    def _lift(self) -> None:
        deadline, reason = self._deadline, tr("The earlier of both counts again")
        self.asked.emit(lambda deadlines: deadlines.lift_override(deadline, reason))

    def _finish(self) -> None:
        self.draft.keep()
        deadline, proof = self._deadline, self.proof.text().strip() or None
        self.asked.emit(lambda deadlines: deadlines.mark_done(deadline, proof=proof))

    def _reopen(self) -> None:
        deadline = self._deadline
        self.asked.emit(lambda deadlines: deadlines.reopen(deadline))

    def _hand(self, who: str) -> None:
        deadline = self._deadline
        self.asked.emit(lambda deadlines: deadlines.hand_to(deadline, who))

    def _accept(self) -> None:
        deadline, proposal = self._deadline, self._standing.proposal
        self.asked.emit(lambda deadlines: deadlines.accept(deadline, proposal))
