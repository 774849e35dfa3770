"""Asks what was decided at triage, and why – also of those who are not taken on; it may wait, and it may change."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.form import FormRow
from imsa_desktop.ui.triage import FollowTriage

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
_FOLLOWS = ("stage", "advocate", "triage_by")  # from what was decided


class TriageForm(QWidget):
    """The outcome decides what is asked besides, and where the work stands."""

    decided = Signal(str)  # the code of the outcome

    def __init__(self, desk: Desk, today: str) -> None:
        super().__init__()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.L)
        self.form = CaseForm(desk, "case", (*_ROWS, *_FOLLOWS), open_choices=("triage_outcome",))
        for name in _FOLLOWS:
            self.form.input(name).hide()
        body.addWidget(self.form)
        self.form.edited.connect(self._follow)
        self._following = FollowTriage(desk, self.form, today, self)
        self._following.decided.connect(self.decided)
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
