"""Is the panel of looks together at a plan: “still right” in one act, or what was found, and when to look again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from imsa_desktop.services.safety_plans import PlanView
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.plan_panels.panel import PlanPanel
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.chip import Chip, needs_look_chip
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import day_words, distance_words, tr

_TONES = {"yes": Tone.GOOD, "with_changes": Tone.ACCENT, "no": Tone.WARNING}


class ReviewsPanel(PlanPanel):
    """Every look together, the latest first."""

    still_right_asked = Signal()
    date_asked = Signal(str)  # the plan's own date is to be this one

    def __init__(self, desk: Desk, view: PlanView, parent: QWidget | None = None) -> None:
        about = tr("Look at the plan together again: is it still right, was it used, did it help?")
        super().__init__(desk, tr("Looked at together"), about, parent)
        self._plan = view.plan.id
        self.lost = Banner(Tone.PROBLEM, "")
        self.add(self.lost)
        card = TallCard()
        self.next = Label("", Text.STRONG)
        card.add(self.next)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.still = main_button(tr("Still right"), "done", self.still_right_asked.emit)
        self.still.setAccessibleName(tr("The plan is still right"))
        self.write = button(tr("Something has changed"), "edit", self._write)
        self.write.setAccessibleName(tr("Write down what was found when looking at the plan"))
        row.addWidget(self.still)
        row.addWidget(self.write)
        row.addStretch(1)
        card.add(row)
        self.take = quiet_button("", "calendar", self._take)
        card.add(self.take)
        self.add(card)
        self._list = Card(padding=Space.S)
        self._list.body.setSpacing(0)
        self.add(self._list)
        self._day = ""
        self._shown: list[tuple[bytes, str]] = []
        self._list.hide()
        self.show_view(view)

    def show_view(self, view: PlanView) -> None:
        self.lost.setVisible(bool(view.lost))
        self.lost.say(
            Tone.PROBLEM,
            tr("Look at the plan together soon, and give a new sheet where that is safe."),
            tr("A sheet was lost or seen by somebody"),
        )
        self._say_next(view)
        shown = [(each.id, each.version) for each in view.reviews]
        if shown == self._shown:
            return
        self._shown = shown
        self._list.clear()
        self._list.setVisible(bool(shown))
        for each in view.reviews:
            self._list.add(self._row(each))

    def focus_first(self) -> None:
        self.still.setFocus()

    def complete(self) -> None:
        """What Ctrl+S does here: nothing is noted by accident, so it only goes on."""
        self.done_asked.emit()

    def _say_next(self, view: PlanView) -> None:
        day = view.plan["review_on"]
        words = tr("No day is agreed for looking at it again.")
        if day:
            words = tr("Look again on {day} ({distance})").format(day=day_words(day), distance=distance_words(day))
        self.next.setText(words)
        agreed = view.reviews[0]["next_on"] if view.reviews else None
        self._day = str(agreed or "")
        self.take.setVisible(bool(agreed) and agreed != day)
        self.take.setText(tr("Take the day agreed last time: {day}").format(day=day_words(agreed)))

    def _take(self) -> None:
        self.date_asked.emit(self._day)

    def _write(self) -> None:
        wanted = asked("plan_review", parent=self._plan, prefill={"still_right": "with_changes"})
        self.edit_asked.emit(replace(wanted, focus="on"))

    def _row(self, review: RecordView) -> Row:
        fields = review.fields
        marks: list[QWidget] = []
        if review.needs_look:
            marks.append(needs_look_chip(1))
        if fields["still_right"].words:
            tone = _TONES.get(str(review["still_right"]), Tone.PLAIN)
            marks.append(Chip(fields["still_right"].words, None, tone))
        said = (fields["occasion"].words, fields["with_whom"].words, fields["changed"].words)
        title = fields["on"].words or tr("No day written")
        row = Row("history", title, " · ".join(each for each in said if each), marks)
        row.opened.connect(lambda: self.edit_asked.emit(asked("plan_review", review.id)))
        return row
