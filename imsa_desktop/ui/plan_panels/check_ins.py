"""Is the panel of check-ins: when a sign of life is agreed, and which second person acts if it does not come."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.safety_plans import PlanView
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.form import FormRow, Section
from imsa_desktop.ui.plan_panels.panel import PlanPanel
from imsa_desktop.ui.record_drawer import EditAsked
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import Line, empty_layout
from imsa_desktop.ui.widgets.chip import Chip, needs_look_chip
from imsa_desktop.ui.widgets.labels import Heading, Label
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import tr

_OVER = ("came", "cancelled")


def check_in_rows() -> tuple[FormRow, ...]:
    """What is asked about a check-in, in the order of agreeing it."""
    return (
        "due",
        "way",
        ("waits_for", "grace"),
        Section(tr("If it does not come"), tr("Somebody has to act, and has to learn that it did not come.")),
        "second_person",
        ("second_colleague", "second_reached_by"),
        "second_knows_how",
        "second_agreed",
        "then_does",
        "when_police",
        Section(tr("For the client")),
        "what_client_sees",
        "state",
        "outcome",
    )


class CheckInsPanel(PlanPanel):
    """Every check-in of the plan, those still to come first."""

    state_asked = Signal(object, str)  # RecordId, state

    def __init__(self, desk: Desk, view: PlanView, parent: QWidget | None = None) -> None:
        about = tr("When the client gives a sign of life – and the second person who acts if it does not come.")
        super().__init__(desk, tr("Check-in"), about, parent)
        self._plan = view.plan.id
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Space.L)
        self.add(self._cards)
        self.agree = main_button(tr("Agree a check-in"), "add", self._agree)
        self.add(self.agree)
        self._shown: list[tuple[bytes, str]] = []
        self.show_view(view)

    def show_view(self, view: PlanView) -> None:
        shown = [(each.id, each.version) for each in view.check_ins]
        if shown == self._shown:
            return
        self._shown = shown
        empty_layout(self._cards)
        for each in sorted(view.check_ins, key=lambda each: (each["state"] in _OVER, str(each["due"] or "9"))):
            card = CheckInCard(each)
            card.change.clicked.connect(lambda _=False, record=each.id: self._open(record))
            card.state_asked.connect(lambda state, record=each.id: self.state_asked.emit(record, state))
            self._cards.addWidget(card)

    def focus_first(self) -> None:
        self.agree.setFocus()

    def _agree(self) -> None:
        asked = EditAsked(
            "check_in",
            parent=self._plan,
            title=tr("Check-in"),
            rows=check_in_rows(),
            prefill={"state": "expected"},
            focus="due",
        )
        self.edit_asked.emit(asked)

    def _open(self, record: bytes) -> None:
        self.edit_asked.emit(EditAsked("check_in", record, title=tr("Check-in"), rows=check_in_rows()))


class CheckInCard(TallCard):
    """One check-in: when and how, who acts, and what became of it."""

    state_asked = Signal(str)

    def __init__(self, check_in: RecordView, parent: QWidget | None = None) -> None:
        missed = check_in["state"] in ("missed", "acting")
        super().__init__(tone=Tone.WARNING if missed else None, padding=Space.L, parent=parent)
        fields = check_in.fields
        due = fields["due"].words or tr("No time agreed yet")
        self.setAccessibleName(tr("Check-in {when}").format(when=due))
        top = QHBoxLayout()
        top.addWidget(Heading(due), 1)
        if check_in.needs_look:
            top.addWidget(needs_look_chip(1))
        state = fields["state"].words
        if state:
            top.addWidget(Chip(state, "warning" if missed else None, Tone.WARNING if missed else Tone.PLAIN))
        self.change = quiet_button(tr("Change"), "edit")
        self.change.setAccessibleName(tr("Change the check-in {when}").format(when=due))
        top.addWidget(self.change, alignment=Qt.AlignmentFlag.AlignTop)
        self.add(top)
        how = [fields["way"].words]
        if fields["grace"].words:
            how.append(tr("we wait {time} before acting").format(time=fields["grace"].words))
        if any(how):
            self.add(Label(" · ".join(part for part in how if part)))
        self.add(Line())
        self._second(check_in)
        if check_in["state"] not in _OVER:
            self._acts(missed)

    def _second(self, check_in: RecordView) -> None:
        fields = check_in.fields
        who = fields["second_person"].words or fields["second_colleague"].words
        if not who:
            words = tr("Nobody is named yet who acts if it does not come.")
            self.add(Label(words, Text.STRONG, tone=Tone.WARNING))
            return
        named = fields["second_person" if fields["second_person"].words else "second_colleague"].field
        self.add(side_by_side.told(Label(tr("If it does not come, {who} acts").format(who=who), Text.STRONG), named))
        for name, words in (
            ("second_reached_by", tr("Reached by: {words}")),
            ("second_knows_how", tr("Learns it: {words}")),
            ("then_does", tr("Does: {words}")),
            ("when_police", tr("Police are told: {words}")),
        ):
            if fields[name].words:
                self.add(side_by_side.told(Label(words.format(words=fields[name].words)), fields[name].field))
        if check_in["second_agreed"] != "yes":
            self.add(Label(tr("Whether this person has agreed is open."), tone=Tone.WARNING))

    def _acts(self, missed: bool) -> None:
        row = QHBoxLayout()
        row.addWidget(button(tr("It came"), "done", lambda: self.state_asked.emit("came")))
        if not missed:
            row.addWidget(button(tr("It did not come"), "warning", lambda: self.state_asked.emit("missed")))
        row.addStretch(1)
        self.add(row)
