"""Joins an organisation with an invitation file and four spoken words, after saying what is shared with whom."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.services.joining import InvitationSays, SharedSpace
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.ui import keyboard
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.dialogs.choose_path import choose_file
from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, main_button
from imsa_desktop.ui.widgets.card import Card, Picture
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.words import explain, tr, until_words

CODE_WORDS = 4


class JoinPanel(QWidget):
    """File, then what it says and what will be shared, then the code, then Ask to join."""

    joined = Signal(bool)  # True when the request reached the hub

    def __init__(self, jobs: Jobs, workspace: Workspace | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._workspace = jobs, workspace
        self._file: Path | None = None
        self._busy = False
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.L)
        self.trouble = Banner(Tone.PROBLEM, "")
        self.trouble.hide()
        body.addWidget(self.trouble)
        body.addLayout(self._file_row())
        self.says = Card(tone=Tone.ACCENT, padding=Space.L)
        self.says.hide()
        body.addWidget(self.says)
        self.shared = Card(tr("What will be shared, and with whom"), padding=Space.L)
        self.shared.hide()
        body.addWidget(self.shared)
        code = QVBoxLayout()
        code.setSpacing(Space.XS)
        self._code_label = Label(tr("The four &words you were told"), Text.STRONG)
        self.code = QLineEdit()
        self.code.setAccessibleName(tr("The four words you were told"))
        self.code.setMaximumWidth(420)
        self.code.textChanged.connect(self._ready)
        self.code.returnPressed.connect(self.join)
        self._code_label.setBuddy(self.code)
        code.addWidget(self._code_label)
        code.addWidget(self.code)
        body.addLayout(code)
        self.ask = main_button(tr("Ask to &join"), "enter", self.join)
        self.ask.setEnabled(False)
        body.addWidget(self.ask)
        self.setFocusProxy(self.file_line)

    def _file_row(self) -> QVBoxLayout:
        block = QVBoxLayout()
        block.setSpacing(Space.XS)
        label = Label(tr("&Invitation file"), Text.STRONG)
        self.file_line = QLineEdit()
        self.file_line.setAccessibleName(tr("Invitation file"))
        self.file_line.editingFinished.connect(self._read)
        label.setBuddy(self.file_line)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.file_line, 1)
        row.addWidget(button(tr("&Choose …"), "folder", self._choose))
        block.addWidget(label)
        block.addLayout(row)
        return block

    def use(self, workspace: Workspace) -> None:
        """Work with this open vault."""
        self._workspace = workspace

    def set_file(self, file: Path) -> None:
        """Take this invitation."""
        self.file_line.setText(str(file))
        self._read()

    def _choose(self) -> None:
        file = choose_file(self, tr("Choose the invitation"))
        if file is not None:
            self.set_file(file)

    def _read(self) -> None:
        words = self.file_line.text().strip()
        if not words or self._workspace is None or (self._file is not None and words == str(self._file)):
            return
        file, joining = Path(words).expanduser(), self._workspace.joining
        self._file = file
        self._jobs.read(
            lambda: (joining.read_invitation(file), joining.preview()), self._show, failed=self._unreadable, owner=self
        )

    def _show(self, found: tuple[InvitationSays, Sequence[SharedSpace]]) -> None:
        says, shared = found
        self.trouble.hide()
        self.says.clear()
        invites = tr("{organisation} invites {person}")
        self.says.add(Label(invites.format(organisation=says.organisation, person=says.person), Text.STRONG))
        until = tr("The invitation has run out. Ask head office for another one.")
        if not says.expired:
            until = tr("Good until {when}.").format(when=until_words(says.expires_ms))
        self.says.add(Help(until))
        self.says.set_tone(Tone.PROBLEM if says.expired else Tone.ACCENT)
        self.says.show()
        self.shared.clear()
        for space in shared:
            self.shared.add(_shared_line(space))
        self.shared.add(Help(tr("Every new case is shared in the same way. Your private notebook never is.")))
        self.shared.show()
        self._ready()
        keyboard.offer(self.code)

    def _unreadable(self, error: Exception) -> None:
        self._file = None
        self.says.hide()
        self.shared.hide()
        self._say(error)
        self._ready()

    def _ready(self) -> None:
        words = len(self.code.text().replace("-", " ").split())
        self.ask.setEnabled(not self._busy and self._file is not None and words >= CODE_WORDS)

    def join(self) -> None:
        """Ask to be let in."""
        if not self.ask.isEnabled() or self._workspace is None or self._file is None:
            return
        joining, file, code = self._workspace.joining, self._file, self.code.text()
        self._set_busy(True)
        self._jobs.sync(lambda: joining.join(file, code), self._joined, failed=self._failed, owner=self)

    def _joined(self, reached: bool) -> None:
        self._set_busy(False)
        self.code.clear()
        self.joined.emit(reached)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._say(error)
        if keyboard.offer(self.code):
            self.code.selectAll()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.ask.setText(tr("Asking …") if busy else tr("Ask to &join"))
        self._ready()

    def _say(self, error: Exception) -> None:
        said = explain(error)
        self.trouble.say(Tone.PROBLEM, " ".join(part for part in (said.safe, said.to_do) if part), said.happened)
        self.trouble.show()


def _shared_line(space: SharedSpace) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(Space.M)
    row.addWidget(Picture("cases" if space.readers else "lock", 18))
    row.addWidget(Label(space.sentence or space.label), 1)
    return line
