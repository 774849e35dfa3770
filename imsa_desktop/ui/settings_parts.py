"""Holds the cards of the settings page: how it looks, when it locks, the vault, its passphrase and its copies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.services.safekeeping import Backup
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.appearance_menu import SIZES, colour_choices
from imsa_desktop.ui.kept_settings import KeptSettings
from imsa_desktop.ui.widgets.buttons import button, main_button
from imsa_desktop.ui.widgets.card import Picture
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.passphrase import PassphraseField, StrengthMeter
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.widgets.toggle import Toggle
from imsa_desktop.ui.words import tr, when_words

_MINUTES = (1, 2, 3, 5, 10, 15)
_MEETING_MINUTES = (5, 10, 15, 20, 30, 45, 60)
_MEGABYTE = 1_000_000


class LooksCard(TallCard):
    """Colours and text size; a choice is seen at once."""

    def __init__(self, settings: KeptSettings) -> None:
        super().__init__(tr("How it looks"))
        self._settings = settings
        self.colours: dict[Any, Toggle] = {}
        self.sizes: dict[Any, Toggle] = {}
        colours = [(code, words.replace("&", "")) for code, words in colour_choices()]
        self._row(tr("Colours"), colours, self.colours, lambda code: settings.keep(appearance=code))
        sizes = [(size, f"{size} %") for size in SIZES]
        self._row(tr("Text size"), sizes, self.sizes, lambda size: settings.keep(text_percent=size))
        settings.changed.connect(self._show)
        self._show()

    def _row(
        self, label: str, choices: Sequence[tuple[Any, str]], made: dict[Any, Toggle], keep: Callable[[Any], None]
    ) -> None:
        self.add(Label(label, Text.STRONG))
        holder = QWidget()
        flow = FlowLayout(holder)
        group = QButtonGroup(self)
        for value, words in choices:
            toggle = Toggle(words)
            toggle.setAccessibleName(f"{label}: {words}")
            toggle.clicked.connect(lambda _=False, value=value: keep(value))
            group.addButton(toggle)
            made[value] = toggle
            flow.addWidget(toggle)
        self.add(holder)

    def _show(self) -> None:
        now = self._settings.now
        for made, value in ((self.colours, now.appearance), (self.sizes, now.text_percent)):
            if value in made:
                made[value].setChecked(True)


class LockCard(TallCard):
    """After how long without a key the program locks by itself."""

    def __init__(self, settings: KeptSettings) -> None:
        super().__init__(tr("Locking by itself"))
        self._settings = settings
        self.ordinary = self._minutes(tr("When nobody touches the laptop for"), _MINUTES, "lock_after_minutes")
        self.meeting = self._minutes(tr("While a client is with you"), _MEETING_MINUTES, "meeting_lock_minutes")
        self.add(
            Help(
                tr(
                    "A client is with you while an encounter is open or you look side by side (F11): an interpreted "
                    "talk leaves the keys alone. A minute before the lock the program says so. Ctrl+L locks at once."
                )
            )
        )

    def _minutes(self, label: str, choices: Sequence[int], name: str) -> QComboBox:
        now = getattr(self._settings.now, name)
        combo = QComboBox()
        combo.setAccessibleName(label)
        combo.setMinimumContentsLength(len(tr("{n} minutes")) + 1)
        for minutes in sorted({*choices, now}):
            combo.addItem(tr("1 minute") if minutes == 1 else tr("{n} minutes").format(n=minutes), minutes)
        combo.setCurrentIndex(combo.findData(now))
        combo.activated.connect(lambda at: self._settings.keep(**{name: combo.itemData(at)}))
        words = Label(label)
        words.setBuddy(combo)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(words, 1)
        row.addWidget(combo)
        self.add(row)
        return combo


class NameCard(TallCard):
    """The name that stands beside what this person writes."""

    named = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("You"))
        label = Label(tr("Your name, as colleagues read it"), Text.STRONG)
        self.line = QLineEdit()
        self.line.setAccessibleName(label.text())
        self.line.setMaximumWidth(420)
        self.line.editingFinished.connect(self._left)
        label.setBuddy(self.line)
        self.said = Help("")
        self.said.hide()
        self._known = ""
        for each in (label, self.line, self.said):
            self.add(each)

    def show_name(self, name: str) -> None:
        """Show the name that stands."""
        self._known = name
        if not self.line.hasFocus():
            self.line.setText(name)

    def say_kept(self) -> None:
        """Say that it stands."""
        self.said.setText(tr("Kept on this laptop. What head office was told when you joined stays as it is."))
        self.said.show()

    def _left(self) -> None:
        typed = " ".join(self.line.text().split())
        if typed and typed != self._known:
            self._known = typed
            self.named.emit(typed)
        elif not typed:
            self.line.setText(self._known)


class PassphraseCard(QWidget):
    """The present passphrase, and the new one twice."""

    asked = Signal(str, str)

    def __init__(self, *, key_store: bool) -> None:
        super().__init__()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.M)
        self.present = PassphraseField(tr("Your passphrase now"))
        self.first = PassphraseField(tr("The new passphrase"))
        self.meter = StrengthMeter(key_store=key_store)
        self.first.changed.connect(self.meter.measure)
        self.second = PassphraseField(tr("The new one again"))
        self.second.accepted.connect(self.go_on)
        self.change = main_button(tr("Change the passphrase"), "key", self.go_on)
        for each in (self.present, self.first, self.meter, self.second, self.change):
            body.addWidget(each)

    def go_on(self) -> None:
        """Ask for the change once both lines agree."""
        if not self.meter.measure(self.first.text()).enough:
            self.first.say_problem(tr("This is too short to protect your clients."))
            self.first.setFocus()
        elif self.first.text() != self.second.text():
            self.second.say_problem(tr("This differs from the line above."))
            self.second.setFocus()
        else:
            self.change.setEnabled(False)
            self.asked.emit(self.present.text(), self.first.text())

    def say_wrong(self, words: str) -> None:
        """It was not changed."""
        self.change.setEnabled(True)
        self.present.say_problem(words)
        self.present.setFocus()

    def forget(self) -> None:
        """Empty the lines."""
        self.change.setEnabled(True)
        for each in (self.present, self.first, self.second):
            each.clear()


class BackupsCard(TallCard):
    """The copies kept beside the vault."""

    def __init__(self, make: Callable[[], None]) -> None:
        super().__init__(tr("Copies"))
        self.make = button(tr("Make a copy now"), "saved", make)
        self.head.addWidget(self.make)
        self.words = Help("")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.XS)
        self.add(self.words)
        self.add(self._lines)
        self._shown: list[QWidget] = []

    def show_backups(self, found: Sequence[Backup]) -> None:
        """Show these."""
        for line in self._shown:
            line.hide()
            line.deleteLater()
        self._shown = []
        self.words.setText(
            tr("Each copy was read through after it was written. They are encrypted like the vault itself.")
            if found
            else tr("None yet. A copy stands beside the vault, encrypted like it: it helps when the vault is damaged.")
        )
        for each in found:
            size = tr("{n} MB").format(n=f"{max(each.size / _MEGABYTE, 0.1):.1f}")
            why = tr("made by hand") if each.by_hand else tr("made by the program")
            self._shown.append(_line("saved", f"{when_words(each.made_ms)} · {why} · {size}"))
            self._lines.addWidget(self._shown[-1])


def _line(drawing: str, words: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.M)
    row.addWidget(Picture(drawing, 18))
    row.addWidget(Label(words), 1)
    return line


def seen_by_head_office() -> QWidget:
    """What head office sees of an advocate, what only she sees, and what nobody does."""
    holder = QWidget()
    body = QVBoxLayout(holder)
    body.setContentsMargins(0, 0, 0, 0)
    body.setSpacing(Space.S)
    for heading, drawing, lines in (
        (
            tr("Head office can read"),
            "show",
            (
                tr("The case files you began or were given, with who wrote what and when."),
                tr("Advice you logged, and safeguarding concerns; each of these says itself who may read it."),
                tr("When your laptop last sent and received, and how many cases it holds."),
            ),
        ),
        (
            tr("The supervisors your organisation appointed can read"),
            "person",
            (tr("Supervision, training and what else you write under “Supervision and training”."),),
        ),
        (
            tr("Only you can read"),
            "lock",
            (
                tr("Your notebook: private notes, and wellbeing check-ins you have not shared."),
                tr("Drafts that are not saved yet, and how you set up this program."),
            ),
        ),
        (
            tr("Nobody can see"),
            "cover",
            (
                tr("How long you look at something, how fast you write, when you lock."),
                tr("Lists that rank people: the program makes none. What is counted about you, you see first."),
            ),
        ),
    ):
        body.addWidget(Label(heading, Text.STRONG))
        for words in lines:
            body.addWidget(_line(drawing, words))
        body.addSpacing(Space.S)
    return holder
