"""Unlocks the vault with the passphrase, or with the recovery words and a new passphrase (S02)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from imsa_desktop.services.program import OpeningStopped, Program
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.entry.frame import Brand, Centred
from imsa_desktop.ui.entry.in_order import InOrder
from imsa_desktop.ui.entry.practising import Practising
from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import main_button, quiet_button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.labels import Help, Label, Title
from imsa_desktop.ui.widgets.passphrase import PassphraseField, StrengthMeter
from imsa_desktop.ui.words import explain, tr


class UnlockPage(QWidget):
    """The box has the keyboard at once; Enter unlocks."""

    opened = Signal(object)  # Workspace

    def __init__(self, program: Program, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program, self._jobs = program, jobs
        self._ways = QStackedWidget()
        self.by_passphrase = _ByPassphrase(program, jobs)
        self.by_passphrase.opened.connect(self.opened)
        self.by_passphrase.other_way.connect(self._use_words)
        self._ways.addWidget(Centred(self.by_passphrase))
        self._by_words: _ByWords | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._ways)
        self.setFocusProxy(self.by_passphrase.field)

    @property
    def by_words(self) -> _ByWords:
        """The other way, made when somebody first asks for it."""
        if self._by_words is None:
            self._by_words = _ByWords(self._program, self._jobs)
            self._by_words.opened.connect(self.opened)
            self._by_words.other_way.connect(self._use_passphrase)
            self._ways.addWidget(Centred(self._by_words))
        return self._by_words

    def _use_words(self) -> None:
        words = self.by_words.words
        self._ways.setCurrentIndex(1)
        words.setFocus()

    def _use_passphrase(self) -> None:
        self._ways.setCurrentIndex(0)
        self.by_passphrase.field.setFocus()


class _Way(QWidget):
    """A card under the program's mark, with an error above its inputs."""

    opened = Signal(object)
    other_way = Signal()

    def __init__(self, program: Program, jobs: Jobs) -> None:
        super().__init__()
        self._program, self._jobs = program, jobs
        self._busy = False
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.XL)
        body.addWidget(Brand(), alignment=Qt.AlignmentFlag.AlignLeft)
        self.card = Card(padding=28)
        self.card.body.setSpacing(Space.L)
        body.addWidget(self.card)
        self.trouble = Banner(Tone.PROBLEM, "")
        self.trouble.hide()
        self.in_order = InOrder()
        self.in_order.came.connect(self._wait)

    def _wait(self) -> None:
        """It takes a while: the button is the only thing to be done now, unless somebody went elsewhere."""
        if self.isAncestorOf(QApplication.focusWidget() or self):
            self.in_order.stop.setFocus()

    def _came(self, workspace: Workspace) -> None:
        """It is open – or was, where somebody had stopped it just too late."""
        stopped = self.in_order.stopped
        self.in_order.rest()
        self._set_busy(False)
        if stopped:
            self._jobs.work(workspace.lock, lambda _: self._failed(OpeningStopped()), owner=self)
        else:
            self.opened.emit(workspace)

    def _failed(self, error: Exception) -> None:
        tone = Tone.PLAIN if self.in_order.stopped or isinstance(error, OpeningStopped) else Tone.PROBLEM
        self.in_order.rest()
        self._set_busy(False)
        said = explain(error)
        self.trouble.say(tone, " ".join(part for part in (said.safe, said.to_do) if part), said.happened)
        self.trouble.show()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy


class _ByPassphrase(_Way):
    """The ordinary way."""

    def __init__(self, program: Program, jobs: Jobs) -> None:
        super().__init__(program, jobs)
        self.card.add(Title(tr("Unlock")))
        self.card.add(self.trouble)
        self.field = PassphraseField(tr("&Passphrase"))
        self.field.accepted.connect(self.unlock)
        self.card.add(self.field)
        row = QHBoxLayout()
        self.button = main_button(tr("&Unlock"), "key", self.unlock)
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(quiet_button(tr("Use the &recovery words"), None, self.other_way.emit))
        self.card.add(row)
        self.card.add(self.in_order)
        self.card.add(Help(tr("Works without any connection. Nothing here can be read before it is unlocked.")))
        self.practising = Practising(program, jobs, self._failed, explained=False)
        self.practising.opened.connect(self.opened)
        beneath = self.layout()
        if beneath is not None:
            beneath.addWidget(self.practising)

    def unlock(self) -> None:
        """Try the passphrase; a second Enter while one is tried does nothing."""
        passphrase = self.field.text()
        if self._busy or not passphrase:
            return
        self._set_busy(True)
        self.trouble.hide()
        watched = self.in_order.watched()
        self._jobs.work(
            lambda: self._program.unlock(passphrase, watched=watched), self._unlocked, failed=self._failed, owner=self
        )

    def _unlocked(self, workspace: Workspace) -> None:
        self.field.clear()
        self._came(workspace)

    def _failed(self, error: Exception) -> None:
        super()._failed(error)
        self.field.line.selectAll()
        self.field.setFocus()

    def _set_busy(self, busy: bool) -> None:
        super()._set_busy(busy)
        self.button.setEnabled(not busy)
        self.button.setText(tr("Unlocking …") if busy else tr("&Unlock"))


class _ByWords(_Way):
    """With the twelve words from the paper, giving the vault a new passphrase."""

    def __init__(self, program: Program, jobs: Jobs) -> None:
        super().__init__(program, jobs)
        self.card.add(Title(tr("Open with the recovery words")))
        self.card.add(self.trouble)
        label = Label(tr("The t&welve words from your paper, in order"), Text.STRONG)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(84)
        self.words.setAccessibleName(tr("The twelve words from your paper, in order"))
        label.setBuddy(self.words)
        self.card.add(label)
        self.card.add(self.words)
        self.field = PassphraseField(tr("&New passphrase"))
        self.meter = StrengthMeter(key_store=program.has_key_store())
        self.field.changed.connect(self.meter.measure)
        self.card.add(self.field)
        self.card.add(self.meter)
        row = QHBoxLayout()
        self.button = main_button(tr("&Open"), "key", self.recover)
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(quiet_button(tr("&Back"), None, self.other_way.emit))
        self.card.add(row)
        self.card.add(self.in_order)

    def recover(self) -> None:
        """Open with the words."""
        words, passphrase = self.words.toPlainText(), self.field.text()
        if self._busy or not words.strip():
            return
        self._set_busy(True)
        self.trouble.hide()
        watched = self.in_order.watched()
        self._jobs.work(
            lambda: self._program.recover(words, passphrase, watched=watched),
            self._recovered,
            failed=self._failed,
            owner=self,
        )

    def _recovered(self, workspace: Workspace) -> None:
        self.words.clear()
        self.field.clear()
        self._came(workspace)

    def _set_busy(self, busy: bool) -> None:
        super()._set_busy(busy)
        self.button.setEnabled(not busy)
