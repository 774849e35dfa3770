"""Asks who somebody is and why they are here: the first screen of a first run."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout

from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.entry.step import Step
from imsa_desktop.ui.style.strokes import box, ring
from imsa_desktop.ui.widgets.card import Picture
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.words import tr


class Beginning(Enum):
    """Why somebody is here."""

    ON_ONES_OWN = "on_ones_own"
    INVITED = "invited"
    HEAD_OFFICE = "head_office"


class ChoiceCard(QAbstractButton):
    """A large radio button: an icon, a line, and what it means."""

    def __init__(self, drawing: str, title: str, about: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.XL, Space.M)
        row.setSpacing(Space.L)
        row.addWidget(Picture(drawing, 24, Tone.ACCENT))
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (Label(title, Text.STRONG), Label(about, Text.SMALL, quiet=True)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)
        row.addLayout(words, 1)
        row.addSpacing(Space.XL)

    def sizeHint(self) -> QSize:
        return QSize(420, 68)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        rect = self.rect()
        chosen = self.isChecked()
        ground = c.tone(Tone.ACCENT).ground if chosen else c.hover if self.underMouse() else c.surface
        box(painter, rect, ground, c.accent if chosen else c.frame, radius=10, width=2 if chosen else 1)
        mark = QRect(rect.right() - 38, rect.center().y() - 9, 20, 20)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            mark.moveLeft(18)
        box(painter, mark, c.surface, c.accent if chosen else c.frame, radius=10, width=2)
        if chosen:
            box(painter, mark.adjusted(5, 5, -5, -5), c.accent, radius=5)
        if self.hasFocus():
            ring(painter, rect, c.focus, radius=10)
        painter.end()


class StartStep(Step):
    """Name, and which of three beginnings."""

    def __init__(self) -> None:
        super().__init__(
            tr("Welcome"),
            tr(
                "A place for casework that is safe on your laptop, works without any connection, and is shared only "
                "with the people who should have it. It takes about three minutes to set up."
            ),
            can_go_back=False,
        )
        label = Label(tr("Your &name"), Text.STRONG)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Your name"))
        self.name.setAccessibleDescription(tr("As colleagues know you. Clients do not see it."))
        self.name.setMaximumWidth(380)
        self.name.returnPressed.connect(self.go_on)
        label.setBuddy(self.name)
        box_ = QVBoxLayout()
        box_.setSpacing(Space.XS)
        box_.addWidget(label)
        box_.addWidget(Label(tr("As colleagues know you."), Text.SMALL, quiet=True))
        box_.addWidget(self.name)
        self.add(box_)
        self._group = QButtonGroup(self)
        self.cards: dict[Beginning, ChoiceCard] = {}
        cards = QVBoxLayout()
        cards.setSpacing(Space.S)
        cards.addWidget(Label(tr("What would you like to do?"), Text.STRONG))
        for beginning, drawing, title, about in (
            (
                Beginning.ON_ONES_OWN,
                "cases",
                tr("Start working with clients"),
                tr("Everything works at once, offline. You can join your organisation later."),
            ),
            (
                Beginning.INVITED,
                "enter",
                tr("Join with an invitation"),
                tr("You have an invitation file from head office and were told four words."),
            ),
            (
                Beginning.HEAD_OFFICE,
                "organisation",
                tr("Set up head office"),
                tr("You found the organisation here, and invite advocates from this laptop."),
            ),
        ):
            card = ChoiceCard(drawing, title, about)
            self.cards[beginning] = card
            self._group.addButton(card)
            cards.addWidget(card)
        self.cards[Beginning.ON_ONES_OWN].setChecked(True)
        self.add(cards)

    @property
    def beginning(self) -> Beginning:
        """What was chosen."""
        return next(which for which, card in self.cards.items() if card.isChecked())

    def enter(self) -> None:
        self.name.setFocus()

    def go_on(self) -> None:
        if not self.name.text().strip():
            self.say(tr("Please write your name, so that colleagues know whose work this is."))
            self.name.setFocus()
            return
        self.say("")
        self.went_on.emit()
