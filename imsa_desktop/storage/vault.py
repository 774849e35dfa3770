"""Makes and opens vaults: the doors through which everything else comes in (docs/architecture.md, storage)."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlalchemy as sa
import sqlcipher3

from imsa_desktop.crypto.recovery import new_words
from imsa_desktop.crypto.slots import make_recovery_slot
from imsa_desktop.crypto.vault_key import VaultKey
from imsa_desktop.storage import durable, header, key_slots, opening, outside
from imsa_desktop.storage.durable import Hold
from imsa_desktop.storage.engine import is_disk_full, make_file
from imsa_desktop.storage.errors import DiskFailed, DiskFull, FolderNotEmpty, StorageError, VaultMissing
from imsa_desktop.storage.header import Header
from imsa_desktop.storage.opening import DATABASE
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.storage.unlocked import Changed, Connection, Vault
from imsa_desktop.storage.watched import Watched
from imsa_protocol.identifiers import ID_BYTES

__all__ = [
    "Changed",
    "Connection",
    "Vault",
    "change_passphrase",
    "create_vault",
    "holds_vault",
    "open_vault",
    "open_with_recovery",
    "remove_practice_vault",
]


def holds_vault(folder: Path) -> bool:
    """Whether a vault (sound or not) lies in the folder."""
    return (folder / header.FILE).exists() or (folder / DATABASE).exists()


def create_vault(
    folder: Path, passphrase: str, surroundings: Surroundings, *, practice: bool = False
) -> tuple[Vault, tuple[str, ...]]:
    """Make a vault with its own desk and notebook, and open it; also returns the 12 recovery words, shown once.

    Raises ``FolderNotEmpty`` (nothing is written), ``DiskFull`` and ``DiskFailed`` (nothing is left behind), and the
    key store's errors unless the surroundings say that there is none.
    """
    _refuse_occupied(folder)
    random = surroundings.random
    vault_id, words = random(ID_BYTES), new_words(random)
    key = VaultKey.generate(random)
    slot = key_slots.new_passphrase_slot(vault_id, key, passphrase, surroundings)
    made = Header(vault_id, practice, (slot, make_recovery_slot(key, words, random)))
    try:
        with _staged(folder) as staging:
            hold = Hold.take(staging)
            try:
                make_file(staging / DATABASE)
                first = opening.furnish(staging, made, key, surroundings, hold)
            finally:
                hold.release()
            made.write(staging, key)
            outside.write(surroundings, vault_id, key.derive(outside.PURPOSE), first)
    except BaseException:
        key_slots.forget(vault_id, slot, surroundings)
        outside.forget(surroundings, vault_id)
        key.wipe()
        raise
    return opening.enter(folder, made, key, surroundings, Hold.take(folder)), tuple(words.split())


def _refuse_occupied(folder: Path) -> None:
    if holds_vault(folder):
        raise FolderNotEmpty(folder, holds_vault=True)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderNotEmpty(folder, holds_vault=False)


@contextmanager
def _staged(folder: Path) -> Iterator[Path]:
    """A folder beside ``folder`` that takes its place when everything in it is ready; gone when anything failed."""
    staging = folder.with_name(f".{folder.name}.making")
    try:
        shutil.rmtree(staging, ignore_errors=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        staging.mkdir(mode=0o700)
        yield staging
        with suppress(FileNotFoundError):
            folder.rmdir()  # it was empty, or not there at all
        staging.rename(folder)
        durable.sync_folder(folder.parent)
    except BaseException as error:
        shutil.rmtree(staging, ignore_errors=True)
        meant = _disk_meaning(error)
        if meant is not None:
            raise meant from None
        raise


def _disk_meaning(error: BaseException) -> StorageError | None:
    if isinstance(error, OSError):
        return durable.disk_error(error)
    if isinstance(error, sa.exc.DBAPIError | sqlcipher3.Error):
        return DiskFull() if is_disk_full(error) else DiskFailed("database")
    return None


def open_vault(folder: Path, passphrase: str, surroundings: Surroundings, watched: Watched | None = None) -> Vault:
    """Open a vault.

    Raises ``VaultMissing``, ``VaultEmpty``, ``VaultDamaged``, ``VaultFromTheFuture``, ``VaultInUse``,
    ``WrongPassphrase``, ``DeviceSecretMissing``, and the key store's errors; none of them changes a byte. Where a newer
    program makes the tables afresh, ``watched`` is told how far it is and may stop it: ``OpeningStopped``.
    """
    with _held(folder) as (found, seal, hold):
        key = key_slots.open_with_passphrase(folder, found, passphrase, surroundings)
        found.check(folder, key, seal)
        return opening.enter(folder, found, key, surroundings, hold, watched)


def open_with_recovery(
    folder: Path,
    words: Sequence[str],
    new_passphrase: str,
    surroundings: Surroundings,
    watched: Watched | None = None,
) -> Vault:
    """Open with the recovery words and give the vault a new passphrase (and device secret, where there is a key store).

    Raises as :func:`open_vault`, ``WrongRecoveryWords``, and the errors of reading words (``crypto.errors``).
    """
    with _held(folder) as (found, seal, hold):
        key = key_slots.open_with_words(folder, found, " ".join(words))
        found.check(folder, key, seal)
        vault = opening.enter(folder, found, key, surroundings, hold, watched)
        try:
            key_slots.renew(folder, found, key, new_passphrase, surroundings)
        except BaseException:
            vault.lock()
            raise
        return vault


def change_passphrase(vault: Vault, present: str, new: str) -> None:
    """Give the vault another passphrase and renew the device secret; raises ``WrongPassphrase``."""
    found, _ = header.read(vault.folder)
    with key_slots.open_with_passphrase(vault.folder, found, present, vault.surroundings) as key:
        key_slots.renew(vault.folder, found, key, new, vault.surroundings)


def remove_practice_vault(folder: Path, passphrase: str, surroundings: Surroundings) -> None:
    """Remove a vault of practice cases, its device secret and its outside record; no other vault is ever removed.

    Raises as :func:`open_vault`, and ``FolderNotEmpty`` for a vault without the practice mark.
    """
    with _held(folder) as (found, seal, hold):
        key = key_slots.open_with_passphrase(folder, found, passphrase, surroundings)
        found.check(folder, key, seal)
        key.wipe()
        if not found.practice:
            raise FolderNotEmpty(folder, holds_vault=True)
        hold.release()
    for slot in found.slots:
        key_slots.forget(found.vault, slot, surroundings)
    outside.forget(surroundings, found.vault)
    shutil.rmtree(folder)


@contextmanager
def _held(folder: Path) -> Iterator[tuple[Header, bytes, Hold]]:
    """The header of a vault that nobody else has open; let go again when opening fails."""
    try:
        found, seal = header.read(folder)
    except VaultMissing as missing:
        if missing.part == "header" and not holds_vault(folder):
            raise VaultMissing(folder, "folder") from None  # a folder of something else: no vault has lost its header
        raise
    opening.check_database_file(folder)
    hold = Hold.take(folder)
    try:
        yield found, seal, hold
    except BaseException:
        hold.release()
        raise
