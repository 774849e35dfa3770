"""Is where the program is set up (S22): how it looks, when it locks, the vault, and who sees what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.safekeeping import Backup
from imsa_desktop.ui.appearance import Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.pages.help_page import keys_grid
from imsa_desktop.ui.settings_parts import (
    BackupsCard,
    LockCard,
    LooksCard,
    NameCard,
    PassphraseCard,
    seen_by_head_office,
)
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Help, Label, Title
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import explain, tr


@place("settings", icon="settings", label=lambda: tr("Settings"))
class SettingsPage(Page):
    """A change is seen at once and kept; there is nothing to save."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        column = ReadingColumn(measure=92)
        layout.addWidget(column)
        column.add(Title(self.title()))
        column.add(Help(tr("A change is seen at once. Nothing that is set here tells of anybody.")))
        self.looks = LooksCard(desk.settings)
        self.lock = LockCard(desk.settings)
        self.you = NameCard()
        self.you.named.connect(self._keep_name)
        self.backups = BackupsCard(self._back_up)
        for card in (self.looks, self.lock, self.you, self._vault_card(), self.backups):
            column.add(card)
        for title, words, make in (
            (tr("Who sees what"), tr("Show who can read what"), seen_by_head_office),
            (tr("Keys"), tr("Show every key"), keys_grid),
        ):
            card = TallCard(title)
            card.add(Fold(words, make))
            column.add(card)

    def _vault_card(self) -> TallCard:
        card = TallCard(tr("Your vault"))
        card.add(Label(tr("Everything you write is kept encrypted in this folder:")))
        self.where = Label("", Text.STRONG, selectable=True)
        self.where.setAccessibleName(tr("Folder of the vault"))
        card.add(self.where)
        row = QHBoxLayout()
        self.passphrase = Fold(tr("Change the passphrase"), self._make_passphrase)
        row.addWidget(self.passphrase, 1)
        card.add(row)
        return card

    def _make_passphrase(self) -> QWidget:
        self.fields = PassphraseCard(key_store=self.desk.workspace.safekeeping.has_key_store)
        self.fields.asked.connect(self._change_passphrase)
        return self.fields

    def title(self) -> str:
        return self.tr("Settings")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        workspace = self.desk.workspace
        self.where.setText(str(workspace.safekeeping.folder))
        self.desk.jobs.read(lambda: workspace.person_name, self.you.show_name, owner=self)
        self._ask_backups()
        self.looks.colours[self.desk.settings.now.appearance].setFocus()

    def leaving(self) -> None:
        self.passphrase.forget()

    def _ask_backups(self) -> None:
        self.desk.jobs.read(self.desk.workspace.safekeeping.backups, self._show_backups, owner=self)

    def _show_backups(self, found: Sequence[Backup]) -> None:
        self.backups.make.setEnabled(True)
        self.backups.show_backups(found)

    def _keep_name(self, name: str) -> None:
        workspace = self.desk.workspace
        self.desk.jobs.write(lambda: workspace.name_person(name), lambda _: self.you.say_kept(), owner=self)

    def _back_up(self) -> None:
        self.backups.make.setEnabled(False)

        def made(_: Backup) -> None:
            self.desk.say.toast(tr("A copy was made and read through"), tone=Tone.GOOD)
            self._ask_backups()

        def failed(error: Exception) -> None:
            self.backups.make.setEnabled(True)
            self.desk.say.wrong(error)

        self.desk.jobs.work(self.desk.workspace.safekeeping.back_up, made, failed=failed, owner=self)

    def _change_passphrase(self, present: str, new: str) -> None:
        keeping = self.desk.workspace.safekeeping

        def changed(_: object) -> None:
            self.passphrase.forget()
            self.desk.say.toast(tr("The new passphrase is in force; the old one opens nothing"), tone=Tone.GOOD)

        def failed(error: Exception) -> None:
            self.fields.say_wrong(explain(error).happened)

        self.desk.jobs.work(lambda: keeping.change_passphrase(present, new), changed, failed=failed, owner=self)
