"""Writes verified copies of a vault's database, encrypted under the same key."""

from __future__ import annotations

from pathlib import Path

from imsa_desktop.storage.unlocked import Vault


def back_up(vault: Vault, label: str = "") -> Path:
    """Copy database and header into the vault's ``backups`` folder, verify the copy, keep the last five of a label.

    Raises ``BackupFailed`` or ``DiskFull``; the vault itself is untouched.
    """
    raise NotImplementedError
