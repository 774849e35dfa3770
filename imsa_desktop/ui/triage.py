"""Lets what was decided at triage be followed by what it means: where the work stands, who decided, who carries it.

Guide: ``FollowTriage(desk, form, today)`` on a form of the case that holds ``triage_outcome`` and ``stage``, when its
values are shown. Nothing that somebody answered is overwritten; all of it stands in the form and may be put right.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.desk import Desk

_STAGES = {"taken_on": "open", "waiting": "waiting", "not_decided": "referral"}
_NOT_TAKEN_ON = "not_taken_on"
_BEFORE_WORK = frozenset({None, "", "referral", "waiting", "not_taken_on"})


class FollowTriage(QObject):
    """Fills in what follows from an answer just given."""

    decided = Signal(str)  # the code of the outcome

    def __init__(self, desk: Desk, form: CaseForm, today: str, parent: QObject | None = None) -> None:
        super().__init__(parent or form)
        self._form, self._today = form, today
        self._me: Any = None
        self._last = self._value("triage_outcome")
        self._stage = self._value("stage")
        self._put: str | None = None  # the stage that followed from an outcome
        self._carries = False  # whether the advocate followed from it
        form.edited.connect(self._follow)
        desk.jobs.read(desk.workspace.roster.me, self._know_me, owner=self)

    def _value(self, name: str) -> Any:
        return self._form.input(name).value() if name in self._form.names() else None

    def _know_me(self, me: Any) -> None:
        self._me = me
        if self._somebody():
            self._form.edited.emit()

    def _follow(self) -> None:
        outcome, touched = self._value("triage_outcome"), self._form.touched
        decided = outcome != self._last and "triage_outcome" in touched
        if decided and outcome:
            stage = self._value("stage")
            if stage in _BEFORE_WORK or stage == self._put:
                self._put = _STAGES.get(outcome, _NOT_TAKEN_ON)
                self._fill("stage", self._put)
            if outcome != "not_decided" and not self._value("triage_on"):
                self._fill("triage_on", self._today)
        self._last = outcome
        self._somebody()
        if decided and outcome:
            self.decided.emit(outcome)

    def _somebody(self) -> bool:
        """Whoever takes somebody on carries the case, and whoever decides has decided; True where that was new."""
        if self._me is None:
            return False
        decided = "triage_outcome" in self._form.touched and self._last not in (None, "", "not_decided")
        opened = self._value("stage") == "open" and self._stage != "open"
        wanted = {"triage_by": decided, "advocate": opened}
        fresh = [name for name, yes in wanted.items() if yes and self._free(name)]
        for name in fresh:
            self._fill(name, self._me)
        self._carries |= "advocate" in fresh
        if self._carries and not opened:  # not taken on after all
            self._carries = False
            self._form.touched.discard("advocate")
            self._form.input("advocate").show_value(None)
        return bool(fresh)

    def _free(self, name: str) -> bool:
        return name in self._form.names() and name not in self._form.touched and self._value(name) is None

    def _fill(self, name: str, value: Any) -> None:
        self._form.touched.add(name)
        self._form.input(name).show_value(value)


__all__ = ["FollowTriage"]
