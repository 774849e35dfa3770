"""Stands at the head of a deadline's sheet: that it is late and what can still be done, and the way to its letter."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.services.deadline_showing import DeadlineStanding
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId


class DeadlineAside(QWidget):
    """What the rule says of a deadline that was missed; before that, what would be left if it were."""

    def __init__(self, desk: Desk, deadline: RecordId) -> None:
        super().__init__()
        self._desk, self._deadline = desk, deadline
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.S)
        self.look_again()

    def look_again(self) -> None:
        """Read how it stands now."""
        deadlines = self._desk.workspace.deadlines
        self._desk.jobs.read(lambda: deadlines.standing(self._deadline), self._show, owner=self)

    def _show(self, found: DeadlineStanding) -> None:
        empty_layout(self._body)
        acts: list[QWidget] = []
        if found.decision is not None:
            where = {"space": found.view.space, "record": found.decision}
            acts.append(button(tr("Letter and days"), "document", lambda: self._desk.go("decision", **where)))
        if found.late:
            title = tr("Late – ask today, with reasons")
            self._body.addWidget(Banner(Tone.PROBLEM, found.late_route, acts, title=title))
        elif found.open and found.late_route:
            words = tr("If it is missed: {route}").format(route=found.late_route)
            self._body.addWidget(Banner(Tone.PLAIN, words, acts))
        elif acts:
            words = tr("How the days were counted stands with the letter.")
            self._body.addWidget(Banner(Tone.PLAIN, words, acts))
