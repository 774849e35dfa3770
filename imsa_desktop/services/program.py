"""The program before a vault is open: which vault there is, making one, unlocking, recovering."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import KeyStore, NoKeyStore
from imsa_desktop.crypto.words import random_words
from imsa_desktop.paths import Paths
from imsa_desktop.services.made_up import practice
from imsa_desktop.services.made_up.dated import StoryClock
from imsa_desktop.services.passphrases import LEAST_CHARACTERS_ALONE, Strength, check_passphrase, strength
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage import vault as vaults
from imsa_desktop.storage.errors import OpeningStopped
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.storage.watched import Watched

__all__ = ["NewVault", "OpeningStopped", "Program", "VaultStanding", "Watched"]

_WORDS_DRAWN = 6


class VaultStanding(StrEnum):
    """What stands in a vault's folder."""

    NONE = "none"
    HERE = "here"


@dataclass(frozen=True, slots=True)
class NewVault:
    """A vault just made: open, and its recovery words, shown once."""

    workspace: Workspace
    recovery_words: tuple[str, ...]


class Program:
    """What the windows are given: knows the folders and the surroundings, opens workspaces."""

    def __init__(self, paths: Paths, surroundings: Surroundings, resources: Path, *, vault: Path | None = None) -> None:
        self.paths = paths
        self.resources = resources
        self._surroundings = surroundings
        self._vault = vault

    @property
    def now_ms(self) -> Callable[[], int]:
        """The clock that everything is reckoned by."""
        return self._surroundings.now_ms

    def vault_folder(self, *, practice: bool = False) -> Path:
        """Where this person's vault is (or will be)."""
        return self._vault or (self.paths.practice_vault if practice else self.paths.vault)

    def standing(self, folder: Path | None = None) -> VaultStanding:
        """What is in the folder; whether it can be opened shows when it is."""
        return VaultStanding.HERE if vaults.holds_vault(folder or self.vault_folder()) else VaultStanding.NONE

    def has_key_store(self) -> bool:
        """Whether the operating system keeps secrets for us; without, a longer passphrase is asked."""
        return not isinstance(self._surroundings.key_store, NoKeyStore)

    @property
    def key_store(self) -> KeyStore:
        """Where the device secret is kept."""
        return self._surroundings.key_store

    def strength(self, passphrase: str) -> Strength:
        """How a passphrase stands against the rule on this computer."""
        return strength(passphrase, key_store=self.has_key_store())

    def suggest_passphrase(self) -> str:
        """Six words drawn at random, 20 characters or more."""
        while True:
            drawn = "-".join(random_words(_WORDS_DRAWN, self._surroundings.random))
            if len(drawn) >= LEAST_CHARACTERS_ALONE:
                return drawn

    def create(
        self,
        person: str,
        passphrase: str,
        *,
        folder: Path | None = None,
        practice: bool = False,
        kdf_memory_mib: int | None = None,
    ) -> NewVault:
        """Make a vault and open it.

        Raises :class:`PassphraseTooShort`, storage's ``FolderNotEmpty`` and ``DiskFull``, crypto's ``CostTooLow`` for
        less than 64 MiB.
        """
        check_passphrase(passphrase, key_store=self.has_key_store())
        surroundings = self._surroundings
        if kdf_memory_mib is not None:
            surroundings = replace(surroundings, kdf=Argon2Cost(memory_mib=kdf_memory_mib))
        where = folder or self.vault_folder(practice=practice)
        made, words = vaults.create_vault(where, passphrase, surroundings, practice=practice)
        workspace = Workspace(made, self.resources)
        workspace.name_person(person)
        return NewVault(workspace, words)

    def open_practice(self, *, afresh: bool = False) -> Workspace:
        """Open the practice cases, made where they are not there yet; ``afresh`` makes them again, with today's days.

        No passphrase is asked: nothing in them is secret. Raises as :meth:`create` and :meth:`unlock`.
        """
        folder = self.paths.practice_vault
        if afresh and self.standing(folder) is VaultStanding.HERE:
            vaults.remove_practice_vault(folder, practice.PASSPHRASE, self._surroundings)
        clock = StoryClock(self._surroundings.now_ms)
        surroundings = replace(self._surroundings, now_ms=clock)
        new = self.standing(folder) is not VaultStanding.HERE
        if not new:
            opened = vaults.open_vault(folder, practice.PASSPHRASE, surroundings)
        else:
            with clock.standing_at(practice.first_day(self.resources, clock.today())):
                opened, _ = vaults.create_vault(folder, practice.PASSPHRASE, surroundings, practice=True)
        workspace = Workspace(opened, self.resources)
        try:
            if new:
                workspace.name_person(practice.PERSON)
            practice.write_practice_cases(opened, self.resources, clock, workspace.safety_plans.frozen_within)
        except BaseException:
            workspace.lock()
            raise
        return workspace

    def unlock(self, passphrase: str, folder: Path | None = None, *, watched: Watched | None = None) -> Workspace:
        """Open the vault. Raises storage's errors (wrong passphrase, damaged, in use …).

        ``watched`` is told how far it is where a newer program puts the records in order afresh, and can stop that.
        """
        where = folder or self.vault_folder()
        return Workspace(vaults.open_vault(where, passphrase, self._surroundings, watched), self.resources)

    def recover(
        self, words: str, new_passphrase: str, folder: Path | None = None, *, watched: Watched | None = None
    ) -> Workspace:
        """Open with the recovery words and set a new passphrase; raises as :meth:`create` and :meth:`unlock`."""
        check_passphrase(new_passphrase, key_store=self.has_key_store())
        opened = vaults.open_with_recovery(
            folder or self.vault_folder(), words.split(), new_passphrase, self._surroundings, watched
        )
        return Workspace(opened, self.resources)
