"""Makes the vault's passphrase, shows the recovery words once, and has two of them typed back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.services.program import Program
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.entry.step import Step
from imsa_desktop.ui.style.strokes import box
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.passphrase import PassphraseField, StrengthMeter
from imsa_desktop.ui.words import tr


class PassphraseStep(Step):
    """A passphrase of one's own or a drawn one, twice."""

    def __init__(self, program: Program) -> None:
        super().__init__(
            tr("Choose a passphrase"),
            tr(
                "It locks everything on this laptop. Nobody can look it up or reset it, not even we. "
                "Several ordinary words are easier to remember than a few strange characters."
            ),
            on=tr("&Make my vault"),
        )
        self._program = program
        if not program.has_key_store():
            self.add(
                Banner(
                    Tone.WARNING,
                    tr(
                        "This computer keeps no secrets for programs, so the passphrase stands alone and must be "
                        "longer. A drawn one is best."
                    ),
                )
            )
        self.first = PassphraseField(tr("&Passphrase"))
        self.meter = StrengthMeter(key_store=program.has_key_store())
        self.first.changed.connect(self.meter.measure)
        self.draw = button(tr("&Draw one for me"), "generate", self.draw_one)
        self.second = PassphraseField(tr("The same &again"))
        self.second.accepted.connect(self.go_on)
        block = QVBoxLayout()
        block.setSpacing(Space.S)
        block.addWidget(self.first)
        block.addWidget(self.meter)
        block.addWidget(self.draw)
        self.add(block)
        self.add(self.second)

    @property
    def passphrase(self) -> str:
        """The chosen passphrase."""
        return self.first.text()

    def enter(self) -> None:
        self.first.setFocus()

    def draw_one(self) -> None:
        """Draw a passphrase, show it, and ask for it to be typed again."""
        drawn = self._program.suggest_passphrase()
        self.first.set_text(drawn, shown=True)
        self.second.clear()
        self.second.setFocus()

    def forget(self) -> None:
        """Empty both lines."""
        self.first.clear()
        self.second.clear()

    def go_on(self) -> None:
        if not self.meter.measure(self.first.text()).enough:
            self.first.say_problem(tr("This is too short to protect your clients."))
            self.first.setFocus()
            return
        if self.first.text() != self.second.text():
            self.second.say_problem(tr("This differs from the line above."))
            self.second.setFocus()
            return
        self.say("")
        self.went_on.emit()


class WordsStep(Step):
    """Twelve words, shown this once, to be written on paper."""

    def __init__(self) -> None:
        super().__init__(
            tr("Write down your recovery words"),
            tr(
                "If you ever forget the passphrase, these twelve words open your vault, and nothing else does. Write "
                "them on paper, in order, and keep the paper away from the laptop. They are shown only now."
            ),
            on=tr("I have &written them down"),
            can_go_back=False,
        )
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.S)
        self.add(self._grid)
        self.add(Help(tr("No photograph and no e-mail: both are copied to places you do not see.")))

    def show_words(self, words: Sequence[str]) -> None:
        """Show the words, numbered."""
        for at, word in enumerate(words):
            self._grid.addWidget(_WordCell(at + 1, word), at // 3, at % 3)

    def forget(self) -> None:
        """Take the words off the screen for good."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()


class _WordCell(QWidget):
    """A number and a word."""

    def __init__(self, number: int, word: str) -> None:
        super().__init__()
        self.setAccessibleName(f"{number}: {word}")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        place = Label(str(number), Text.SMALL, quiet=True, wrap=False)
        place.setFixedWidth(22)
        place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(place)
        row.addWidget(Label(word, Text.HEADING, wrap=False), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        box(painter, self.rect(), c.surface, c.line, radius=8)
        painter.end()


class TypeBackStep(Step):
    """Two of the words typed back, so that the paper is known to be there."""

    def __init__(self, asked: tuple[int, int] = (3, 9)) -> None:
        super().__init__(
            tr("Check your paper"),
            tr("Type two of the words from your paper, to be sure that they can be read."),
        )
        self._words: Sequence[str] = ()
        self.asked = asked
        self.lines: list[QLineEdit] = []
        for number in asked:
            label = Label(tr("Word number {n}").format(n=number), Text.STRONG)
            line = QLineEdit()
            line.setMaximumWidth(260)
            line.setAccessibleName(label.text())
            line.returnPressed.connect(self._next)
            label.setBuddy(line)
            block = QVBoxLayout()
            block.setSpacing(Space.XS)
            block.addWidget(label)
            block.addWidget(line)
            self.lines.append(line)
            self.add(block)

    def expect(self, words: Sequence[str]) -> None:
        """These are the words on the paper."""
        self._words = words

    def enter(self) -> None:
        self.lines[0].setFocus()

    def _next(self) -> None:
        if self.lines[0].hasFocus():
            self.lines[1].setFocus()
        else:
            self.go_on()

    def go_on(self) -> None:
        for number, line in zip(self.asked, self.lines, strict=True):
            if line.text().strip().casefold() != self._words[number - 1]:
                words = tr("Word number {n} is another one. You can go back and look at the words again.")
                self.say(words.format(n=number))
                line.setFocus()
                line.selectAll()
                return
        self.say("")
        self.went_on.emit()
