"""Makes and opens vaults: the doors through which everything else comes in (docs/architecture.md, storage)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.storage.unlocked import Changed, Connection, Vault

__all__ = [
    "Changed",
    "Connection",
    "Vault",
    "change_passphrase",
    "create_vault",
    "holds_vault",
    "open_vault",
    "open_with_recovery",
]


def holds_vault(folder: Path) -> bool:
    """Whether a vault (sound or not) lies in the folder."""
    raise NotImplementedError


def create_vault(
    folder: Path, passphrase: str, surroundings: Surroundings, *, practice: bool = False
) -> tuple[Vault, tuple[str, ...]]:
    """Make a vault with its own desk and notebook, and open it; also returns the 12 recovery words, shown once.

    Raises ``FolderNotEmpty`` (nothing is written) and ``DiskFull`` (nothing is left behind).
    """
    raise NotImplementedError


def open_vault(folder: Path, passphrase: str, surroundings: Surroundings) -> Vault:
    """Open a vault. Raises ``VaultMissing``, ``VaultEmpty``, ``VaultDamaged``, ``VaultFromTheFuture``, ``VaultInUse``,
    ``WrongPassphrase``, ``DeviceSecretMissing``; none of them changes a byte."""
    raise NotImplementedError


def open_with_recovery(
    folder: Path, words: Sequence[str], new_passphrase: str, surroundings: Surroundings
) -> Vault:
    """Open with the recovery words and give the vault a new passphrase (and a new device secret where there is a
    key store). Raises as :func:`open_vault`, ``WrongRecoveryWords``, and the typed errors of ``crypto.recovery``."""
    raise NotImplementedError


def change_passphrase(vault: Vault, present: str, new: str) -> None:
    """Give the vault another passphrase and renew the device secret; raises ``WrongPassphrase``."""
    raise NotImplementedError
