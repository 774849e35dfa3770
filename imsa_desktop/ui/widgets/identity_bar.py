"""Is the bar at the top of a case file, the same on every tab: who it is, how to speak with them, what is next."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.case_file import InterpreterSummary, Overview
from imsa_desktop.ui import appearance, side_by_side
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.models.case_table import case_name
from imsa_desktop.ui.widgets.buttons import button, main_button
from imsa_desktop.ui.widgets.chip import Chip, ChipButton
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import ElidedLabel, Label
from imsa_desktop.ui.words import delivery_icon, delivery_tone, delivery_words, tr


def interpreter_chip_words(said: InterpreterSummary) -> tuple[str, Tone]:
    """What the chip says of the interpreter, and how it is tinted."""
    if said.question:
        return tr("Interpreter: needs a look"), Tone.WARNING
    if said.needed == "no":
        return tr("No interpreter needed"), Tone.PLAIN
    if said.words:
        return tr("Interpreter: {words}").format(words=said.words), Tone.ACCENT
    return tr("Interpreter: not asked yet"), Tone.PLAIN


class IdentityBar(QWidget):
    """Name, reference and chips at the left, the acts of every day at the right."""

    interpreter_asked = Signal()
    look_asked = Signal()
    risk_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.S, Space.XL, 0)
        whole.setSpacing(Space.S)
        self._whole = whole
        self._top = top = QHBoxLayout()
        top.setSpacing(Space.S)
        self.name = ElidedLabel("", Text.TITLE)
        self.reference = Label("", quiet=True, wrap=False, selectable=False)
        top.addWidget(self.name)
        top.addSpacing(Space.S)
        top.addWidget(self.reference, 0, Qt.AlignmentFlag.AlignBottom)
        top.addStretch(1)
        self.encounter = main_button(tr("Record encounter"), "encounter")
        self.encounter.setToolTip(tr("Record an encounter: Ctrl+E"))
        self.add = button(tr("Add …"), "add")
        self.add.setToolTip(tr("Add anything to the case file: Ctrl+N"))
        top.addWidget(self.add)
        self.task = button(tr("New task"), "task")
        self.task.setToolTip(tr("A new task: Ctrl+T"))
        top.addWidget(self.task)
        top.addWidget(self.encounter)
        self.more = button(tr("More"), "more")
        self.more.setToolTip(tr("Acts on the whole case"))
        top.addWidget(self.more)
        whole.addLayout(top)
        chips = QWidget()
        flow = FlowLayout(chips, across=Space.S, down=Space.XS)
        self.interpreter = ChipButton("", "interpreter", Tone.ACCENT)
        self.interpreter.setToolTip(tr("Interpreter card: Ctrl+I"))
        self.interpreter.clicked.connect(self.interpreter_asked)
        self.excluded = ChipButton("", "problem", Tone.WARNING)
        self.excluded.clicked.connect(self.interpreter_asked)
        side_by_side.keep_back(self.excluded)
        self.risk = ChipButton("", "flag", Tone.PLAIN)
        self.risk.clicked.connect(self.risk_asked)
        side_by_side.keep_back(self.risk)
        self.stage = Chip("")
        self.look = ChipButton("", "merge", Tone.WARNING)
        self.look.clicked.connect(self.look_asked)
        self.quiet = Chip("", "clock", Tone.WARNING)
        side_by_side.keep_back(self.quiet)
        self.withdrawn = Chip(tr("Withdrawn"), "warning", Tone.WARNING)
        self.delivery = Chip("")
        self.reference_chip = Chip("")  # instead of the reference where it would leave the name no room
        self._all_chips: tuple[QWidget, ...] = (
            self.interpreter,
            self.excluded,
            self.look,
            self.withdrawn,
            self.risk,
            self.quiet,
            self.stage,
            self.delivery,
            self.reference_chip,
        )
        for chip in self._all_chips:
            flow.addWidget(chip)
            chip.hide()
        self._chips = chips
        whole.addWidget(chips)

    def add_beneath(self, tabs: QWidget) -> None:
        """Put the words of the tabs at the foot of the bar."""
        self._whole.addWidget(tabs)

    def show_overview(self, overview: Overview) -> None:
        """Show this case."""
        row = overview.row
        self.name.setText(case_name(row))
        self.reference.setText(" · ".join(part for part in (row.reference, row.pronouns) if part))
        words, tone = interpreter_chip_words(overview.interpreter)
        self.interpreter.say(words, "interpreter", tone)
        self.interpreter.show()
        excluded = overview.interpreter.not_to_be_used
        self.excluded.say(tr("{n} not to be used").format(n=excluded), "problem", Tone.WARNING)
        self.excluded.setVisible(excluded > 0)
        look = tr("Needs a look") if row.needs_look == 1 else tr("{n} need a look").format(n=row.needs_look)
        self.look.say(look, "merge", Tone.WARNING)
        self.look.setVisible(row.needs_look > 0)
        self.withdrawn.setVisible(row.withdrawn)
        judged = row.risk not in (None, "not_judged")
        risk = tr("Risk: {level}").format(level=row.risk_words.lower()) if judged else tr("Risk: not judged yet")
        self.risk.say(risk, "flag", Tone.WARNING if row.risk in ("high", "medium") else Tone.PLAIN)
        self.risk.show()
        self.quiet.say(tr("Quiet for {n} days").format(n=row.quiet_days), "clock", Tone.WARNING)
        self.quiet.setVisible(row.quiet_days is not None)
        self.stage.say(row.stage_words, None)
        self.stage.setVisible(bool(row.stage_words))
        self.delivery.say(delivery_words(row.delivery), delivery_icon(row.delivery), delivery_tone(row.delivery))
        self.delivery.show()
        self.reference_chip.say(self.reference.text(), None)
        self._leave_room_for_the_name()
        self._chips.updateGeometry()
        layout = self._chips.layout()
        if layout is not None:
            layout.invalidate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room_for_the_name()

    def _leave_room_for_the_name(self) -> None:
        words = self.reference.text()
        acts = (self.add, self.task, self.encounter, self.more)
        wanted = sum(each.sizeHint().width() for each in (self.name, self.reference, *acts))
        fits = wanted + (len(acts) + 4) * self._top.spacing() + 2 * Space.XL <= self.width()
        self.reference.setVisible(fits)
        self.reference_chip.setVisible(bool(words) and not fits)

    def forget(self) -> None:
        """Show nothing of the case before."""
        self.name.setText("")
        self.reference.setText("")
        for chip in self._all_chips:
            chip.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(c.line))
        painter.end()


__all__ = ["IdentityBar", "interpreter_chip_words"]
