"""Shows one message that may be taken in: who wrote it and when, its first words, what was attached."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from imsa_desktop.services.correspondence import Message
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.style.strokes import box
from imsa_desktop.ui.widgets.chip import Chip
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.words import day_words, tr

_FIRST_WORDS = 240
_MOST_OF_NAMES = 200


class MessageRow(QWidget):
    """A message with a box to choose it by."""

    toggled = Signal()

    def __init__(self, message: Message, key: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        row.setSpacing(Space.M)
        self.box = QCheckBox()
        self.box.setChecked(True)
        self.box.toggled.connect(self._toggled)
        row.addWidget(self.box, alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(Space.S)
        sender = message.sender or tr("Nobody is named")
        first.addWidget(Label(sender, Text.STRONG), 1)
        when = when_sent(message)
        first.addWidget(Label(when, Text.SMALL, quiet=True), alignment=Qt.AlignmentFlag.AlignTop)
        words.addLayout(first)
        told = " ".join(message.words.split())
        shown = told[:_FIRST_WORDS] + (" …" if len(told) > _FIRST_WORDS else "")
        about = " · ".join(part for part in (message.subject, to_words(message)) if part)
        if about:
            words.addWidget(Label(about, Text.SMALL, quiet=True))
        words.addWidget(Label(shown or tr("(no words of its own)")))
        self._chips = FlowLayout(across=Space.S)
        for each in message.attachments:
            self._chips.addWidget(Chip(each.name, "attached"))
        self._known = Chip(tr("In the case already"), "done", Tone.GOOD)
        self._known.hide()
        self._chips.addWidget(self._known)
        words.addLayout(self._chips)
        row.addLayout(words, 1)
        said = ", ".join(part for part in (sender, when, message.subject, shown) if part)
        self.box.setAccessibleName(tr("Take in: {message}").format(message=said))

    def isChecked(self) -> bool:
        """Whether it is to be taken in."""
        return self.box.isChecked()

    def set_known(self, known: bool) -> None:
        """Say that it is in the case already: it is not taken in twice."""
        was = not self.box.isEnabled()
        self._known.setVisible(known)
        if known == was:
            return
        self.box.setEnabled(not known)
        self.box.setChecked(not known)

    def _toggled(self) -> None:
        self.update()
        self.toggled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        ground = c.surface if self.isChecked() else c.sunken
        box(painter, QRect(self.rect()), ground, c.line, radius=8)
        painter.end()


def when_sent(message: Message) -> str:
    """When it was written, as far as it says so."""
    if not message.sent:
        return message.sent_words or tr("No day is named")
    here = datetime.fromisoformat(message.sent).astimezone().isoformat()  # one without an offset is of this place
    return f"{day_words(here[:10])}, {here[11:16]}"


def to_words(message: Message) -> str:
    """To whom it went."""
    return tr("to {whom}").format(whom=first_of(message.recipients)) if message.recipients else ""


def first_of(names: str) -> str:
    """The names as they stand; of very many the first, and how many more there are."""
    if len(names) <= _MOST_OF_NAMES:
        return names
    first = names[:_MOST_OF_NAMES].rpartition(",")[0] or names[:_MOST_OF_NAMES]
    more = names.count(",") - first.count(",")
    return tr("{first} and {n} more").format(first=first, n=more) if more else f"{first} …"
