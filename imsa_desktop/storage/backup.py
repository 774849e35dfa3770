"""Writes verified copies of a vault, database and header, encrypted under the same key."""

from __future__ import annotations

import shutil
from pathlib import Path

import sqlcipher3

from imsa_desktop.storage import chunks, durable, header
from imsa_desktop.storage.engine import connect, is_disk_full, make_file
from imsa_desktop.storage.errors import BackupFailed, DiskFull
from imsa_desktop.storage.unlocked import Vault

FOLDER = "backups"
_KEPT = 5
_PAGES_A_STEP = 1000


def back_up(vault: Vault, label: str = "daily") -> Path:
    """Copy the vault into a folder of its own under ``backups``, verify the copy, keep the last five of a label.

    The copy is a vault folder that opens like any other (and then draws a new incarnation). Chunks of attachments never
    change, so the copy has them as second names of the same files where the disk can do that.
    Raises ``BackupFailed`` or ``DiskFull``; the vault itself is untouched.
    """
    name = f"{label}-{vault.surroundings.now_ms():015d}"
    target = vault.folder / FOLDER / name
    making = target.with_name(f".{name}")
    try:
        making.mkdir(mode=0o700, parents=True)
        _copy(vault, making / vault.engine.path.name)
        shutil.copyfile(vault.folder / header.FILE, making / header.FILE)
        chunks.link_all(vault.folder, making)
        _verify(vault, making / vault.engine.path.name)
        durable.sync_folder(making)
        making.rename(target)
        durable.sync_folder(target.parent)
    except (OSError, sqlcipher3.Error) as error:
        shutil.rmtree(making, ignore_errors=True)
        if isinstance(error, OSError):
            raise durable.disk_error(error) from None
        raise (DiskFull() if is_disk_full(error) else BackupFailed()) from None
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise
    _drop_old(target.parent, label)
    return target


def _copy(vault: Vault, path: Path) -> None:
    make_file(path)
    source = connect(vault.engine.path, vault.engine.key)
    try:
        copy = connect(path, vault.engine.key)
        try:
            source.backup(copy, pages=_PAGES_A_STEP)
            copy.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            copy.close()
    finally:
        source.close()


def _verify(vault: Vault, path: Path) -> None:
    for pragma, sound in (("cipher_integrity_check", []), ("integrity_check", [("ok",)])):
        raw = connect(path, vault.engine.key)
        try:
            if raw.execute(f"PRAGMA {pragma}").fetchall() != sound:
                raise BackupFailed
        finally:
            raw.close()


def _drop_old(folder: Path, label: str) -> None:
    for old in sorted(folder.glob(f"{label}-*"))[:-_KEPT]:
        shutil.rmtree(old, ignore_errors=True)
