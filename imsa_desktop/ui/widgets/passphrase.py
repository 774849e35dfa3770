"""Takes a passphrase: hidden or shown, pasted or typed, as long as anybody likes; and says how strong it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.services.passphrases import Strength, strength
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.style.strokes import box
from imsa_desktop.ui.widgets.buttons import IconButton
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.words import tr


class PassphraseField(QWidget):
    """A labelled line for a passphrase, with an eye to show it."""

    changed = Signal(str)
    accepted = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.XS)
        self.label = Label(label, Text.STRONG)
        self.problem = Label("", Text.STRONG, tone=Tone.PROBLEM)
        self.problem.hide()
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.line.setAccessibleName(label.replace("&", ""))
        self.line.textChanged.connect(self._on_changed)
        self.line.returnPressed.connect(self.accepted)
        self.label.setBuddy(self.line)
        self.eye = IconButton("show", tr("Show what is typed"), side=36)
        self.eye.clicked.connect(self._toggle)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.line, 1)
        row.addWidget(self.eye)
        body.addWidget(self.label)
        body.addWidget(self.problem)
        body.addLayout(row)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def set_text(self, words: str, *, shown: bool = False) -> None:
        """Put words there, in sight when ``shown``."""
        self.line.setText(words)
        if shown and self.line.echoMode() is QLineEdit.EchoMode.Password:
            self._toggle()

    def clear(self) -> None:
        """Forget what was typed."""
        self.line.clear()

    def say_problem(self, words: str) -> None:
        """Say above the line what is wrong."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.line.setAccessibleDescription(words)

    def _on_changed(self, words: str) -> None:
        self.say_problem("")
        self.changed.emit(words)

    def _toggle(self) -> None:
        hidden = self.line.echoMode() is QLineEdit.EchoMode.Password
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.eye.set_drawing("cover" if hidden else "show")
        words = tr("Hide what is typed") if hidden else tr("Show what is typed")
        self.eye.setAccessibleName(words)
        self.eye.setToolTip(words)


class StrengthMeter(QWidget):
    """Four bars and a sentence: is it enough, and if not, what is missing."""

    def __init__(self, *, key_store: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key_store = key_store
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.XS)
        self._bars = _Bars()
        self._words = Help("")
        body.addWidget(self._bars)
        body.addWidget(self._words)
        self.measure("")

    def measure(self, passphrase: str) -> Strength:
        """Show how ``passphrase`` stands against the rule."""
        found = strength(passphrase, key_store=self._key_store)
        self._bars.show_score(found.score, found.enough)
        self._words.setText(_strength_words(found))
        self.setAccessibleName(self._words.text())
        return found


def _strength_words(found: Strength) -> str:
    if found.enough:
        return tr("Long enough. Good." if found.score < 3 else "Long enough. Very good.")
    if not found.characters:
        if found.least_words is None:
            return tr("At least {n} characters.").format(n=found.least_characters)
        words = tr("At least {words} words, or {n} characters.")
        return words.format(words=found.least_words, n=found.least_characters)
    if found.least_words is None:
        return tr("{n} of {least} characters.").format(n=found.characters, least=found.least_characters)
    words = tr("{n} of {least} characters, or {words} of {least_words} words.")
    return words.format(
        n=found.characters, least=found.least_characters, words=found.words, least_words=found.least_words
    )


class _Bars(QWidget):
    """Four bars, filled from the left."""

    def __init__(self) -> None:
        super().__init__()
        self._score, self._enough = 0, False
        self.setFixedHeight(6)

    def show_score(self, score: int, enough: bool) -> None:
        self._score, self._enough = score, enough
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        gap = 6
        wide = (self.width() - 3 * gap) // 4
        full = c.tone(Tone.GOOD).ink if self._enough else c.tone(Tone.WARNING).ink
        for at in range(4):
            bar = QRect(at * (wide + gap), 0, wide, self.height())
            box(painter, bar, full if at < self._score else QColor(c.line).name(), radius=3)
        painter.end()
