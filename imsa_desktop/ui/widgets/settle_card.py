"""Settles a question: the answers side by side, one picked, a reason given, done (S14; the heart of S15).

Keys 1 to 9 pick an answer; Ctrl+Return settles. The reason is part of the record and everybody sees it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from imsa_desktop.services.showing import Answer, Question
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.style.strokes import box, ring
from imsa_desktop.ui.widgets.buttons import main_button, quiet_button
from imsa_desktop.ui.widgets.card import Card, empty_layout
from imsa_desktop.ui.widgets.chip import Chip, ChipButton
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import Heading, Help, Label
from imsa_desktop.ui.widgets.question import who_and_when
from imsa_desktop.ui.words import tr


class AnswerCard(QAbstractButton):
    """One answer as a large radio button: its number, its words, whose it is, and whether it holds meanwhile."""

    def __init__(self, number: int, answer: Answer, *, holds: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        body.setSpacing(Space.S)
        top = QHBoxLayout()
        top.addWidget(Chip(tr("Key {n}").format(n=number)))
        top.addStretch(1)
        if holds:
            top.addWidget(Chip(tr("Holds for now"), "protected", Tone.WARNING))
        top.addSpacing(28)
        body.addLayout(top)
        words = answer.words or tr("nothing")
        body.addWidget(Label(words, Text.HEADING))
        body.addWidget(Help(who_and_when(answer)))
        if answer.reason:
            body.addWidget(Label(tr("“{reason}”").format(reason=answer.reason), Text.SMALL))
        body.addStretch(1)
        for label in self.findChildren(Label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Answer {n}: {words}").format(n=number, words=words))
        self.setAccessibleDescription(who_and_when(answer))
        self._body = body

    def sizeHint(self) -> QSize:
        return self._body.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(112, self._body.totalHeightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        rect = self.rect()
        chosen = self.isChecked()
        ground = c.tone(Tone.ACCENT).ground if chosen else c.hover if self.underMouse() else c.surface
        box(painter, rect, ground, c.accent if chosen else c.frame, radius=10, width=2 if chosen else 1)
        mark = QRect(rect.right() - 34, rect.top() + 18, 20, 20)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            mark.moveLeft(14)
        box(painter, mark, c.surface, c.accent if chosen else c.frame, radius=10, width=2)
        if chosen:
            box(painter, mark.adjusted(5, 5, -5, -5), c.accent, radius=5)
        if self.hasFocus():
            ring(painter, rect, c.focus, radius=10)
        painter.end()


class SettleCard(Card):
    """One question and the act that settles it."""

    settled = Signal(object, int, str)  # the Question, number of the answer kept (from 1), reason
    skipped = Signal()
    history_asked = Signal(object)

    def __init__(self, reasons: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.question: Question | None = None
        self._where = Label("", Text.SMALL, quiet=True)
        self._title = Heading("")
        self._meaning = Label("", quiet=True)
        for label in (self._where, self._title, self._meaning):
            self.add(label)
        self.cards: list[AnswerCard] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._picked)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(Space.L)
        self.add(self._answers)
        label = Label(tr("&Why this one?"), Text.STRONG)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why this one?"))
        self.reason.setAccessibleDescription(tr("Everybody who works on this case sees the reason."))
        self.reason.textChanged.connect(self._ready)
        self.reason.returnPressed.connect(self.settle)
        label.setBuddy(self.reason)
        block = QVBoxLayout()
        block.setSpacing(Space.XS)
        block.addWidget(label)
        block.addWidget(Help(tr("Everybody who works on this case sees it. The other answer stays in the history.")))
        block.addWidget(self.reason)
        chips = QWidget()
        flow = FlowLayout(chips, across=Space.S)
        for words in reasons or _usual_reasons():
            chip = ChipButton(words)
            chip.clicked.connect(lambda _=False, words=words: self._use_reason(words))
            flow.addWidget(chip)
        block.addWidget(chips)
        self._block = block
        self.add(block)
        row = QHBoxLayout()
        self.keep = main_button(tr("Keep the chosen answer"), "done", self.settle)
        self.keep.setEnabled(False)
        self.history = quiet_button(tr("&History"), "history", self._ask_history)
        self.skip = quiet_button(tr("&Later"), None, self.skipped.emit)
        row.addWidget(self.keep)
        row.addStretch(1)
        row.addWidget(self.history)
        row.addWidget(self.skip)
        self.add(row)
        settle = QShortcut(QKeySequence("Ctrl+Return"), self, self.settle)
        settle.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_question(self, question: Question, place: str = "") -> None:
        """Show this question; what was picked for another one is forgotten, a reason typed for the same one stays."""
        if self.question is None or question.id != self.question.id:
            self.reason.clear()
        self.question = question
        parts = [part for part in (place or question.case or "", question.record_title) if part]
        self._where.setText(" · ".join(parts))
        self._title.setText(question.label)
        self._meaning.setText(_meaning_of(question))
        self.setAccessibleName(question.label)
        empty_layout(self._answers)
        for card in self.cards:
            self._group.removeButton(card)
        self.cards = []
        for at, answer in enumerate(question.answers):
            card = AnswerCard(at + 1, answer, holds=at == question.standing)
            self.cards.append(card)
            self._group.addButton(card)
            self._answers.addWidget(card, 1)
        self._ready()
        if self.cards:
            self.cards[0].setFocus()

    def put_beneath(self, line: QWidget) -> None:
        """Show beneath the reason whether it is kept."""
        self._block.insertWidget(self._block.indexOf(self.reason) + 1, line)

    def pick(self, number: int) -> None:
        """Pick the answer of that number."""
        if 1 <= number <= len(self.cards):
            self.cards[number - 1].setChecked(True)
            self.reason.setFocus()
            self._ready()

    def settle(self) -> None:
        """Keep what was picked."""
        picked = next((card for card in self.cards if card.isChecked()), None)
        if self.question is None or picked is None or not self.reason.text().strip():
            return
        self.keep.setEnabled(False)
        self.settled.emit(self.question, picked.number, self.reason.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9 and not self.reason.hasFocus():
            self.pick(event.key() - Qt.Key.Key_0)
            return
        super().keyPressEvent(event)

    def _picked(self) -> None:
        self._ready()
        self.reason.setFocus()

    def _use_reason(self, words: str) -> None:
        self.reason.setText(words)
        self.keep.setFocus()

    def _ask_history(self) -> None:
        if self.question is not None:
            self.history_asked.emit(self.question)

    def _ready(self) -> None:
        picked = next((card for card in self.cards if card.isChecked()), None)
        self.keep.setEnabled(picked is not None and bool(self.reason.text().strip()))
        words = tr("Keep the chosen answer")
        if picked is not None:
            words = tr("Keep answer {n}").format(n=picked.number)
        self.keep.setText(words)


def _usual_reasons() -> list[str]:
    return [tr("Asked the client"), tr("From the document itself"), tr("Newer information"), tr("Safer until we know")]


def _meaning_of(question: Question) -> str:
    several = tr("People wrote different things without having seen each other’s.")
    if question.standing is None:
        return f"{several} {tr('None of them holds until it is settled.')}"
    return f"{several} {tr('Until it is settled, the safer one holds.')}"
