"""The vault as a thing to look after: where it is, its passphrase, its backups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from imsa_desktop.crypto.keystore import NoKeyStore
from imsa_desktop.services.passphrases import check_passphrase
from imsa_desktop.storage import backup
from imsa_desktop.storage import vault as vaults
from imsa_desktop.storage.unlocked import Vault

_BY_HAND = "by-hand"


@dataclass(frozen=True, slots=True)
class Backup:
    """One verified copy of the vault, encrypted under the same key."""

    made_ms: int
    size: int  # bytes
    by_hand: bool


class Safekeeping:
    """What may be asked about the vault's folder and key."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    @property
    def folder(self) -> Path:
        """Where the vault is."""
        return self._vault.folder

    @property
    def has_key_store(self) -> bool:
        """Whether the operating system keeps secrets for us; without, a longer passphrase is asked."""
        return not isinstance(self._vault.surroundings.key_store, NoKeyStore)

    def change_passphrase(self, present: str, new: str) -> None:
        """Give the vault another passphrase; the old one opens nothing afterwards.

        Raises :class:`~imsa_desktop.services.errors.PassphraseTooShort` and storage's ``WrongPassphrase``.
        """
        check_passphrase(new, key_store=self.has_key_store)
        vaults.change_passphrase(self._vault, present, new)

    def back_up(self) -> Backup:
        """Make a verified copy now; raises storage's ``BackupFailed`` and ``DiskFull``."""
        return _read(backup.back_up(self._vault, _BY_HAND))

    def backups(self) -> Sequence[Backup]:
        """The copies that are kept, the latest first."""
        folder = self._vault.folder / backup.FOLDER
        found = [_read(each) for each in folder.glob("*-[0-9]*") if each.is_dir()] if folder.is_dir() else []
        return sorted(found, key=lambda each: -each.made_ms)


def _read(folder: Path) -> Backup:
    label, _, made = folder.name.rpartition("-")
    size = sum(each.stat().st_size for each in folder.rglob("*") if each.is_file())
    return Backup(int(made), size, label == _BY_HAND)
