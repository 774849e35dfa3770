"""The program before a vault is open: which vault there is, making one, unlocking, recovering."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from imsa_desktop.services.workspace import Workspace


class VaultStanding(StrEnum):
    """What stands in a vault's folder."""

    NONE = "none"
    HERE = "here"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class NewVault:
    """A vault just made: open, and its recovery words, shown once."""

    workspace: Workspace
    recovery_words: tuple[str, ...]


class Program:
    """What the windows are given: made in app.py, holds settings and surroundings, opens workspaces."""

    def vault_folder(self, *, practice: bool = False) -> Path:
        """Where this person's vault is (or will be)."""
        raise NotImplementedError

    def standing(self, folder: Path | None = None) -> VaultStanding:
        """What is in the folder."""
        raise NotImplementedError

    def has_key_store(self) -> bool:
        """Whether the operating system keeps secrets for us; without, a longer passphrase is asked."""
        raise NotImplementedError

    def create(
        self, person: str, passphrase: str, *, folder: Path | None = None, practice: bool = False
    ) -> NewVault:
        """Make a vault. Raises :class:`PassphraseTooShort`, :class:`VaultAlreadyHere`, storage's errors."""
        raise NotImplementedError

    def unlock(self, passphrase: str, folder: Path | None = None) -> Workspace:
        """Open the vault. Raises storage's errors (wrong passphrase, damaged, in use …)."""
        raise NotImplementedError

    def recover(self, words: str, new_passphrase: str, folder: Path | None = None) -> Workspace:
        """Open with the recovery words and give the vault a new passphrase."""
        raise NotImplementedError
