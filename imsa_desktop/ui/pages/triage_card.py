"""Asks what was decided at triage, and why – also of those who are not taken on; it may wait, and it may change."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.form import FormRow

_ROWS: tuple[FormRow, ...] = (
    "triage_outcome",
    "strand",
    "passed_to",
    "waiting_until",
    "meanwhile",
    "staff_safety",
    "triage_reason",
    ("triage_on", "nation"),
)
_IF = {
    "taken_on": ("strand",),
    "passed_on": ("passed_to",),
    "child_route": ("passed_to", "meanwhile"),
    "waiting": ("waiting_until", "meanwhile"),
    "staff_risk": ("staff_safety", "passed_to"),
}
_AMONG = ("strand", "passed_to", "waiting_until", "meanwhile", "staff_safety")
_STAGES = {"taken_on": "open", "waiting": "waiting", "not_decided": "referral"}
_NOT_TAKEN_ON = "not_taken_on"


class TriageForm(QWidget):
    """The outcome decides what is asked besides, and where the work stands."""

    decided = Signal(str)  # the code of the outcome

    def __init__(self, desk: Desk, today: str) -> None:
        super().__init__()
        self._today = today
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.L)
        self.form = CaseForm(desk, "case", (*_ROWS, "stage"), open_choices=("triage_outcome",))
        self.form.input("stage").hide()  # follows from what was decided
        body.addWidget(self.form)
        self.form.edited.connect(self._follow)
        self._last = ""
        self._follow()

    def outcome(self) -> str:
        """The code of what was decided, "" while nothing was."""
        return str(self.form.input("triage_outcome").value() or "")

    def choose_child_route(self) -> None:
        """Decide for the child route."""
        self.form.input("triage_outcome").buttons["child_route"].click()

    def _follow(self) -> None:
        outcome = self.outcome()
        self.form.show_only(_IF.get(outcome, ()), _AMONG, keep_filled=_AMONG)
        self.form.input("triage_reason").setVisible(outcome not in ("", "not_decided"))
        if outcome == self._last:
            return
        was_asked, self._last = bool(self._last) or "triage_outcome" in self.form.touched, outcome
        if was_asked and outcome and "triage_outcome" in self.form.touched:
            self._fill("stage", _STAGES.get(outcome, _NOT_TAKEN_ON))
            if not self.form.input("triage_on").value() and outcome != "not_decided":
                self._fill("triage_on", self._today)
            self.decided.emit(outcome)

    def _fill(self, name: str, value: str) -> None:
        self.form.touched.add(name)
        self.form.input(name).show_value(value)
