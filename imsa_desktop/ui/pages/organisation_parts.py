"""Holds the cards with which head office grows its organisation: connecting the hub, inviting, appointing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.services.joining import TASKS, Invitation, Person
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.dialogs.choose_path import name_file
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, main_button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.words import explain, tr, until_words


def task_words(task: str) -> str:
    """What a person was appointed to."""
    return {"supervisor": tr("Supervisor"), "survey-reader": tr("Survey reader")}.get(task, task)


class _WorkCard(Card):
    """A card with labelled lines and an error above them."""

    def __init__(self, title: str, about: str) -> None:
        super().__init__(title)
        self.body.setSpacing(Space.L)
        self.add(Label(about, quiet=True))
        self.trouble = Banner(Tone.PROBLEM, "")
        self.trouble.hide()
        self.add(self.trouble)

    def labelled(self, words: str, control: QWidget, help_words: str = "") -> QVBoxLayout:
        """A control beneath its label."""
        block = QVBoxLayout()
        block.setSpacing(Space.XS)
        label = Label(words, Text.STRONG)
        label.setBuddy(control)
        control.setAccessibleName(words.replace("&", ""))
        control.setAccessibleDescription(help_words)
        block.addWidget(label)
        if help_words:
            block.addWidget(Help(help_words))
        block.addWidget(control)
        return block

    def explain(self, error: Exception) -> None:
        """Say what went wrong above the lines."""
        said = explain(error)
        self.trouble.say(Tone.PROBLEM, " ".join(part for part in (said.safe, said.to_do) if part), said.happened)
        self.trouble.show()


class HubCard(_WorkCard):
    """Address, fingerprint and founding token, as the hub printed them when it was made."""

    connect_asked = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__(
            tr("Connect your hub"),
            tr(
                "The hub keeps and hands out what laptops send, and cannot read any of it. When it was made it printed "
                "an address, a fingerprint and a token that works once."
            ),
        )
        self.url, self.pin, self.token = QLineEdit(), QLineEdit(), QLineEdit()
        self.url.setPlaceholderText("https://")
        for words, line, help_words in (
            (tr("&Address"), self.url, ""),
            (tr("&Fingerprint"), self.pin, tr("So that nobody else can pass for your hub.")),
            (tr("Founding &token"), self.token, ""),
        ):
            line.textChanged.connect(self._ready)
            line.returnPressed.connect(self.ask)
            self.add(self.labelled(words, line, help_words))
        row = QHBoxLayout()
        self.go = main_button(tr("&Connect"), "link", self.ask)
        self.go.setEnabled(False)
        row.addWidget(self.go)
        row.addStretch(1)
        self.add(row)

    def ask(self) -> None:
        """Connect."""
        if self.go.isEnabled():
            self.trouble.hide()
            self.go.setEnabled(False)
            self.go.setText(tr("Connecting …"))
            self.connect_asked.emit(*(line.text().strip() for line in (self.url, self.pin, self.token)))

    def failed(self, error: Exception) -> None:
        """The hub was not connected."""
        self.done()
        self.explain(error)

    def done(self) -> None:
        """No longer trying."""
        self.go.setText(tr("&Connect"))
        self._ready()

    def _ready(self) -> None:
        self.go.setEnabled(all(line.text().strip() for line in (self.url, self.pin, self.token)))


class AppointCard(_WorkCard):
    """A person and a task; what it opens to them, and that it cannot be taken back, is said before."""

    appoint_asked = Signal(bytes, str)  # person, task

    def __init__(self) -> None:
        super().__init__(
            tr("Appoint supervisors and survey readers"),
            tr(
                "Only those appointed can open what is meant for them, also what was written before; until somebody "
                "is, it stays on the laptop it was written on. An appointment cannot be taken back yet."
            ),
        )
        self.person, self.task = QComboBox(), QComboBox()
        for task in TASKS:
            self.task.addItem(task_words(task), task)
        self.task.currentIndexChanged.connect(self._says)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addLayout(self.labelled(tr("W&ho"), self.person), 2)
        row.addLayout(self.labelled(tr("A&s"), self.task), 1)
        self.add(row)
        self.opens = Help("")
        self.add(self.opens)
        acts = QHBoxLayout()
        self.go = main_button(tr("A&ppoint"), "person", self.ask)
        acts.addWidget(self.go)
        acts.addStretch(1)
        self.add(acts)
        self._says()

    def offer(self, people: Sequence[Person]) -> None:
        """These belong to the organisation; whoever was chosen stays chosen."""
        chosen = self.person.currentData()
        self.person.clear()
        for each in people:
            if each.name and each.devices:
                self.person.addItem(each.name, each.id)
        at = self.person.findData(chosen)
        self.person.setCurrentIndex(max(at, 0))
        self.go.setEnabled(self.person.count() > 0)

    def ask(self) -> None:
        """Appoint."""
        if self.go.isEnabled():
            self.trouble.hide()
            self.go.setEnabled(False)
            self.appoint_asked.emit(self.person.currentData(), self.task.currentData())

    def failed(self, error: Exception) -> None:
        """Nobody was appointed."""
        self.done()
        self.explain(error)

    def done(self) -> None:
        """No longer trying."""
        self.go.setEnabled(self.person.count() > 0)

    def _says(self) -> None:
        supervisor = self.task.currentData() == "supervisor"
        self.opens.setText(
            tr("Reads the staff files of all – supervision, training, safety on visits – and concerns for supervisors.")
            if supervisor
            else tr("Reads the survey sheets of all clients. Best somebody who carries no cases.")
        )


class InviteCard(_WorkCard):
    """Name and role; then the file is written and the four words are shown to be spoken."""

    invite_asked = Signal(str, str, object)  # person, role, Path

    def __init__(self) -> None:
        super().__init__(
            tr("Invite somebody"),
            tr("You send a file, and tell four words by telephone or face to face. Neither is of use alone."),
        )
        self.name = QLineEdit()
        self.role = QComboBox()
        self.role.addItem(tr("Advocate"), "advocate")
        self.role.addItem(tr("Head office"), "head-office")
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addLayout(self.labelled(tr("&Name"), self.name), 2)
        row.addLayout(self.labelled(tr("&Role"), self.role), 1)
        self.add(row)
        acts = QHBoxLayout()
        self.go = main_button(tr("&Write the invitation …"), "invite", self.ask)
        self.go.setEnabled(False)
        self.name.textChanged.connect(self._ready)
        self.name.returnPressed.connect(self.ask)
        acts.addWidget(self.go)
        acts.addStretch(1)
        self.add(acts)
        self.made = _MadeInvitation()
        self.made.hide()
        self.add(self.made)

    def ask(self) -> None:
        """Ask where the file should go, and write it."""
        if not self.go.isEnabled():
            return
        file = name_file(self, tr("Write the invitation"), "invitation.imsa", may_replace=False)
        if file is not None:
            self.write(file)

    def write(self, file: Path) -> None:
        """Have the invitation written to this file."""
        self.trouble.hide()
        self.made.hide()
        self.go.setEnabled(False)
        self.invite_asked.emit(self.name.text().strip(), self.role.currentData(), file)

    def show_invitation(self, invitation: Invitation) -> None:
        """Show the four words, large, once."""
        self.made.show_invitation(invitation, self.name.text().strip())
        self.made.show()
        self.name.clear()

    def failed(self, error: Exception) -> None:
        """Nothing was written."""
        self.explain(error)
        self._ready()

    def _ready(self) -> None:
        self.go.setEnabled(bool(self.name.text().strip()))


class _MadeInvitation(Card):
    """The four words, to be spoken and never sent."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.ACCENT, padding=Space.L)
        self._for = Label("", Text.STRONG)
        self.code = Label("", Text.DISPLAY, tone=Tone.ACCENT, selectable=True)
        self.code.setAccessibleName(tr("The four words"))
        self._about = Label("")
        self._file = Help("")
        for label in (self._for, self.code, self._about, self._file):
            self.add(label)
        row = QHBoxLayout()
        row.addWidget(button(tr("I have told them; &hide the words"), "cover", self._put_away))
        row.addStretch(1)
        self.add(row)

    def show_invitation(self, invitation: Invitation, person: str) -> None:
        self._for.setText(tr("Tell {person} these four words").format(person=person))
        self.code.setText("  ".join(invitation.code.replace("-", " ").split()))
        until = until_words(invitation.expires_ms)
        about = tr("Speak them; do not send them with the file. Good until {when}, for one use.").format(when=until)
        if not invitation.hub_knows:
            about = f"{about} {tr('The hub hears of it when you next send and receive.')}"
        self._about.setText(about)
        self._file.setText(tr("The file: {file}").format(file=invitation.file))

    def _put_away(self) -> None:
        self.code.clear()
        self.hide()
