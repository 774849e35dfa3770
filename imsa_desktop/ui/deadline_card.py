"""Shows a deadline: the day that governs, the day to act by, both days and why, how sure the rule is, what if late."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.casework.deadlines.reckoning import Warned
from imsa_desktop.casework.deadlines.saying import words_of_by_then
from imsa_desktop.services.deadline_showing import DeadlineStanding, Note, Suggestion
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.card import Picture
from imsa_desktop.ui.widgets.chip import Chip
from imsa_desktop.ui.widgets.labels import Heading, Help, Label
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.widgets.tick import Tick
from imsa_desktop.ui.words import day_words, tr


class DeadlineCard(TallCard):
    """One deadline that is kept, or that would be."""

    kept = Signal(bool)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.tick: Tick | None = None
        heading = Heading(title)
        self.add(heading)

    def show_suggestion(self, found: Suggestion, today: date, *, keep: bool) -> None:
        """Show what a rule makes of the days known so far; ticked where it is to be kept."""
        self._days(found.governs, found.act_by, today, by_then=found.by_then, open_=True)
        self._both(found.printed, found.computed, suggested=found.only_suggestion)
        self._why(found.period, found.counted_from, found.counted_from_words)
        self._notes(found.notes)
        self._late(found.governs, found.late_route, today)
        self._sure(found.certainty, found.source, found.rule.checked_by)
        self.tick = Tick(tr("Keep this deadline"))
        self.tick.setAccessibleName(tr("Keep this deadline: {what}").format(what=found.title))
        self.tick.setChecked(keep)
        self.tick.clicked.connect(self.kept)
        self.add(self.tick)

    def show_printed(self, printed: str, today: date) -> None:
        """Only the paper names a day."""
        self._days(printed, None, today, by_then=words_of_by_then(None), open_=True)
        self.add(Help(tr("As printed in the letter. The program knows no rule for it, so nothing is computed.")))

    def show_standing(self, found: DeadlineStanding, today: date) -> None:
        """Show a deadline that is kept."""
        self._days(found.last_day, found.act_by, today, by_then=found.by_then, open_=found.open)
        self.add(Label(found.governed_words))
        self._both(found.printed, found.computed, suggested=False)
        if found.override_day:
            self._line("edit", tr("Instead: {day}").format(day=day_words(found.override_day, weekday=True)))
        self._why(found.period, found.counted_from, found.counted_from_words)
        if found.proof_asked_by:
            words = tr("The solicitor acts. Ask for proof by {day}.")
            self._line("task", words.format(day=day_words(found.proof_asked_by, weekday=True)))
        self._notes(found.notes)
        if found.late_words:
            self.add(Banner(Tone.PROBLEM, found.late_words))
        self._sure(found.certainty, found.source, found.rule.checked_by if found.rule else "")

    def _days(self, last: str | None, act_by: str | None, today: date, *, by_then: str, open_: bool) -> None:
        if last is None:
            self.add(Label(tr("No day to rely on yet"), Text.STRONG))
            self.add(Help(tr("Type the last day as it is printed in the letter; the paper counts.")))
            return
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(Label(day_words(last, weekday=True), Text.TITLE), 1)
        if open_:
            top.addWidget(_distance(date.fromisoformat(last), today), 0, Qt.AlignmentFlag.AlignTop)
        self.add(top)
        self.add(Label(tr("Last day – {by_then}").format(by_then=by_then), quiet=True))
        if act_by:
            self.add(Label(tr("Act by {day}").format(day=day_words(act_by, weekday=True)), Text.STRONG))

    def _both(self, printed: str | None, computed: str | None, *, suggested: bool) -> None:
        if printed:
            self._line("document", tr("Printed in the letter: {day}").format(day=day_words(printed, weekday=True)))
        if computed:
            words = tr("Only suggested: {day}") if suggested else tr("Computed: {day}")
            self._line("calendar", words.format(day=day_words(computed, weekday=True)))

    def _why(self, period: str, counted_from: str | None, counted_words: str) -> None:
        if period and counted_from:
            day = day_words(counted_from, weekday=True)
            said = tr("{period}: from {day}.").format(period=period, day=day)
            if counted_words and counted_words not in period:
                said = tr("{period}; counted from {what}, {day}.").format(period=period, what=counted_words, day=day)
            self.add(Label(said[:1].upper() + said[1:]))
        elif period:
            self.add(Label(period[:1].upper() + period[1:] + "."))

    def _notes(self, notes: Sequence[Note]) -> None:
        for note in notes:
            if note.code != Warned.MUST_ARRIVE.value:
                self._line("warning", note.words, Tone.WARNING)

    def _late(self, governs: str | None, route: str, today: date) -> None:
        if governs and date.fromisoformat(governs) < today:
            self.add(Banner(Tone.PROBLEM, route, title=tr("Late – ask today, with reasons")))
        elif route:
            self.add(Help(tr("If it is missed: {route}").format(route=route)))

    def _sure(self, certainty: str, source: str, checked_by: str) -> None:
        if not certainty:
            return
        checked = tr("Checked by {who}.").format(who=checked_by) if checked_by else ""
        lawyer = checked or tr("No regulated lawyer has checked this rule for your organisation yet.")
        self.add(Help(" · ".join(part for part in (certainty, source) if part)))
        self.add(Help(lawyer))

    def _line(self, drawing: str, words: str, tone: Tone | None = None) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        side = QVBoxLayout()
        side.setContentsMargins(0, 2, 0, 0)
        side.addWidget(Picture(drawing, 16, tone))
        side.addStretch(1)
        row.addLayout(side)
        row.addWidget(Label(words, tone=tone), 1)
        self.add(line)


def _distance(day: date, today: date) -> Chip:
    days = (day - today).days
    if days < 0:
        late = tr("1 day late") if days == -1 else tr("{n} days late").format(n=-days)
        return Chip(late, "problem", Tone.PROBLEM)
    if days == 0:
        return Chip(tr("today"), "warning", Tone.WARNING)
    words = tr("tomorrow") if days == 1 else tr("in {n} days").format(n=days)
    return Chip(words, "clock", Tone.WARNING if days <= 7 else Tone.PLAIN)
