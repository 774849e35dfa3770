"""Says in the sheet of a letter by when it has to be there, where it is written against a decision."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.services.deadline_lines import deadline_lines, unchecked
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_protocol.identifiers import RecordId


class LetterDeadlines(QWidget):
    """The open deadlines of one decision; empty and hidden where there are none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._decision: RecordId | None = None
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.S)
        self.hide()

    def follow(self, decision: RecordId | None) -> None:
        """Show what hangs on this decision."""
        if decision == self._decision:
            return
        self._decision = decision
        self._show([])
        if decision is None:
            return
        workspace = self._desk.workspace

        def read() -> list[tuple[str, str, Tone]]:
            now, found = workspace.now().date(), []
            for each in workspace.deadlines.of_decision(decision):
                if each.open:
                    check = unchecked(each.view.values, now)
                    days = deadline_lines(each.view.values, over=each.late)
                    told = " · ".join(part for part in (days, check) if part)
                    words = "\n".join(part for part in (each.late_words, told) if part)
                    tone = Tone.PROBLEM if each.late else Tone.WARNING if check else Tone.PLAIN
                    found.append((each.what, words, tone))
            return found

        def shown(found: list[tuple[str, str, Tone]]) -> None:
            if decision == self._decision:
                self._show(found)

        self._desk.jobs.read(read, shown, owner=self)

    def _show(self, found: list[tuple[str, str, Tone]]) -> None:
        empty_layout(self._body)
        for what, words, tone in found:
            self._body.addWidget(Banner(tone, words, title=what, drawing="clock"))
        self.setVisible(bool(found))
