"""Is the strip above a safety plan: which plan it is, how it stands, and handing it over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from imsa_desktop.services.safety_plans import PlanView
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.widgets.buttons import main_button, quiet_button
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_desktop.ui.widgets.chip import Chip, delivery_chip
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import Heading
from imsa_desktop.ui.words import day_words, distance_words, is_past, tr


def plan_name(plan: RecordView) -> str:
    """What a plan is called on the screen: its title, its occasion, or just what it is."""
    return str(plan["title"] or plan.fields["reason"].words or tr("Safety plan"))


class PlanHeading(QWidget):
    """Name, a few facts, and at the right the main act."""

    plan_chosen = Signal(object)  # RecordId
    new_asked = Signal()
    hand_over_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        self._name = Heading("")
        self._name.setWordWrap(False)
        row.addWidget(self._name)
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(tr("Which safety plan"))
        self.chooser.activated.connect(lambda at: self.plan_chosen.emit(self.chooser.itemData(at)))
        row.addWidget(self.chooser)
        facts = QWidget()
        self._facts = FlowLayout(facts, across=Space.S)
        row.addWidget(facts, 1)
        self.new = quiet_button(tr("New plan"), "add", self.new_asked.emit)
        row.addWidget(self.new)
        self.hand_over = main_button(tr("Hand over or print …"), "print", self.hand_over_asked.emit)
        self.hand_over.setToolTip(tr("Ctrl+P"))
        row.addWidget(self.hand_over)

    def show_plan(self, view: PlanView, plans: Sequence[RecordView]) -> None:
        """Show how a plan stands."""
        self._name.setText(plan_name(view.plan))
        self._name.setVisible(len(plans) == 1)
        self.chooser.setVisible(len(plans) > 1)
        self.chooser.clear()
        for each in plans:
            made = day_words(each["made_on"])
            self.chooser.addItem(f"{plan_name(each)} ({made})" if made else plan_name(each), each.id)
        self.chooser.setCurrentIndex(next((at for at, each in enumerate(plans) if each.id == view.plan.id), 0))
        empty_layout(self._facts)
        for chip in _facts(view):
            self._facts.addWidget(chip)


def _facts(view: PlanView) -> list[Chip]:
    plan = view.plan
    facts = []
    if plan["wish"] == "declined":
        facts.append(Chip(tr("The client does not want a plan")))
    if plan["review_on"]:
        late = is_past(plan["review_on"] or "")
        words = tr("Review {when}").format(when=distance_words(plan["review_on"]) or plan["review_on"])
        facts.append(Chip(words, "calendar", Tone.WARNING if late else Tone.PLAIN))
    if plan["printing"] == "do_not_print":
        facts.append(Chip(tr("Not to be printed"), "protected", Tone.WARNING))
    if view.lost:
        facts.append(Chip(tr("A sheet was lost or seen"), "warning", Tone.PROBLEM))
    if view.changed_since_issue:
        facts.append(Chip(tr("Changed since handed over"), "history", Tone.WARNING))
    facts.append(delivery_chip(plan.delivery))
    return facts
