"""Offers the phrases of one section to be ticked, each in English and in the client's language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from imsa_desktop.services.safety_plans import Phrase
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.style.strokes import box, ring
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.widgets.question import QuestionBox
from imsa_desktop.ui.words import tr

_INDICATOR = 20


class PhraseTick(QCheckBox):
    """One phrase, clickable as a whole; the second line is what the client reads."""

    def __init__(self, phrase: Phrase, *, right_to_left: bool, parent: QWidget | None = None) -> None:
        super().__init__(phrase.english, parent)
        self.setAccessibleName(phrase.english)
        self.setAccessibleDescription(phrase.translated or "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_INDICATOR + Space.XL, Space.S, Space.M, Space.S)
        lines.setSpacing(1)
        lines.addWidget(Label(phrase.english))
        if phrase.translated and phrase.translated != phrase.english:
            second = Label(phrase.translated, Text.SMALL, quiet=True)
            if right_to_left:
                second.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
                second.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            lines.addWidget(second)
        for label in self.findChildren(Label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lines = lines
        self.setChecked(phrase.chosen)

    def sizeHint(self) -> QSize:
        return self._lines.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._lines.minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(36, self._lines.totalHeightForWidth(width))

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        if self.isChecked():
            shade = c.tone(Tone.ACCENT)
            box(painter, self.rect(), shade.ground, shade.line, radius=8)
        elif self.underMouse():
            box(painter, self.rect(), c.hover, radius=8)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = QRect(Space.M, (self.height() - _INDICATOR) // 2, _INDICATOR, _INDICATOR)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, painter, self)
        if self.hasFocus():
            ring(painter, self.rect(), c.focus, radius=8)
        painter.end()


class Phrases(QWidget):
    """All phrases of a section."""

    ticked = Signal(str, bool)  # code, chosen
    question_opened = Signal(object)  # Question

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.XS)
        self.ticks: dict[str, PhraseTick] = {}
        self._shown: list[tuple[str, str | None, bytes | None]] = []
        self._waiting: dict[str, bool] = {}  # ticks that are on their way into the vault

    def show_phrases(self, phrases: Sequence[Phrase], *, right_to_left: bool) -> None:
        """Show the phrases; where only ticks changed the lines stay, and with them the keyboard."""
        shown = [(each.code, each.translated, each.question.id if each.question else None) for each in phrases]
        if shown != self._shown:
            self._shown = shown
            self._build(phrases, right_to_left)
        for each in phrases:
            if self._waiting.get(each.code) == each.chosen:
                del self._waiting[each.code]
            if each.code in self.ticks:
                self.ticks[each.code].setChecked(self._waiting.get(each.code, each.chosen))

    def give_up(self, code: str) -> None:
        """A tick could not be saved: show what the vault says."""
        self._waiting.pop(code, None)

    def _on_ticked(self, code: str, chosen: bool) -> None:
        self._waiting[code] = chosen
        self.ticked.emit(code, chosen)

    def _build(self, phrases: Sequence[Phrase], right_to_left: bool) -> None:
        empty_layout(self._body)
        self.ticks = {}
        for each in phrases:
            if each.question is not None:
                self._body.addWidget(Label(each.english, Text.STRONG))
                asked = QuestionBox(each.question)
                asked.opened.connect(self.question_opened)
                self._body.addWidget(asked)
                continue
            tick = PhraseTick(each, right_to_left=right_to_left)
            tick.clicked.connect(lambda chosen, code=each.code: self._on_ticked(code, chosen))
            self.ticks[each.code] = tick
            self._body.addWidget(tick)
        self.setAccessibleName(tr("Phrases to tick"))
