"""Is the card that says where things stand: needs, the NRM, matters in court, days that must not be missed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from imsa_desktop.services.chapters import Line, Lines
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.chapters.line_row import LineRow
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.words import tr

READ = ("need", "nrm_journey", "criminal_matter", "warrant", "hearing", "decision")
_MOST_OF_A_KIND = 3
_NEED_OVER = frozenset({"not_talked", "no_need", "resolved", "declined", "does_not_apply", "not_achieved"})
_OVER = frozenset({"done", "not_needed", "not_wanted", "cancelled", "over", "withdrawn", "discharged", "happened"})


class StandsCard(Card):
    """A few lines; each opens what it tells of."""

    opened = Signal(object)  # EditAsked
    needs_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Where things stand"), spacing=Space.XS, parent=parent)
        self._told: object = None

    def show_lines(self, lines: Lines, today: str) -> None:
        """Show these, as seen from a day (ISO)."""
        told = [*lines.get("nrm_journey", ())[:1], *_open(lines.get("criminal_matter", ()))]
        told += [*_open(lines.get("warrant", ())), *_to_come(lines.get("hearing", ()), today)]
        told += _open(lines.get("deadline", ()))
        needs = [each for each in lines.get("need", ()) if each.state not in _NEED_OVER]
        state = [each.shown for each in told], [each.shown for each in needs]
        if state == self._told:
            return
        self._told = state
        self.clear()
        if needs:
            waiting = sum(1 for each in needs if each.state == "waiting")
            second = tr("{n} of them waiting on somebody").format(n=waiting) if waiting else ""
            row = Row("flag", tr("Needs that are open: {n}").format(n=len(needs)), second)
            row.opened.connect(self.needs_asked)
            self.add(row)
        for line in told:
            made = LineRow(line, named=line.kind != "nrm_journey")
            made.opened.connect(lambda line=line: self.opened.emit(asked(line.kind, line.record, parent=line.parent)))
            self.add(made)
        if not told and not needs:
            self.add(Help(tr("Needs, the NRM, courts and deadlines stand here once they are written down.")))


def _open(lines: Sequence[Line]) -> list[Line]:
    return [each for each in lines if each.state not in _OVER and not each.for_colleagues][:_MOST_OF_A_KIND]


def _to_come(lines: Sequence[Line], today: str) -> list[Line]:
    """Days in court that lie ahead, the next one first."""
    ahead = [each for each in lines if each.state not in _OVER and (each.when or "") >= today]
    return sorted(ahead, key=lambda each: each.when or "")[:_MOST_OF_A_KIND]
