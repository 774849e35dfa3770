"""Keeps the outside record: what tells a vault, when it opens, that it was copied or put back (docs/sync.md §9).

``incarnation ‖ counter ‖ hash of the last change``, sealed under a key of the vault, stands in the user's state folder
and in the key store of the operating system, never in the vault's folder. A vault that finds none, or one that is ahead
of it or of another incarnation, draws a new incarnation and issues its unsealed changes again.
"""

from __future__ import annotations

import struct
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

import sqlcipher3

from imsa_desktop.crypto.errors import CryptoError, KeyStoreError
from imsa_desktop.crypto.sealed_file import open_bytes, seal_bytes
from imsa_desktop.storage import durable
from imsa_desktop.storage.engine import connect
from imsa_desktop.storage.errors import DiskFailed, VaultLocked
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import ID_BYTES

COPIED: Final = "copied"
PUT_BACK: Final = "put back"

_LAYOUT = struct.Struct(">4sI32s")
PURPOSE: Final = "outside record"


@dataclass(frozen=True, slots=True)
class OutsideRecord:
    """What was last said outside about this vault's own changes."""

    incarnation: bytes
    counter: int
    hash: bytes


def _name(vault_id: bytes) -> str:
    """A name that says nothing, for the file and the key store alike."""
    return sha256(b"imsa outside" + vault_id).hexdigest()[:24]


def _file(surroundings: Surroundings, vault_id: bytes) -> Path:
    return surroundings.state_folder / f"{_name(vault_id)}.mark"


def read(surroundings: Surroundings, vault_id: bytes, key: bytes) -> list[OutsideRecord]:
    """The outside records that are there and open; an altered one counts as none."""
    kept: list[bytes] = []
    with suppress(OSError):
        kept.append(_file(surroundings, vault_id).read_bytes())
    with suppress(KeyStoreError):  # one of the two places is enough
        kept.append(surroundings.key_store.get(_name(vault_id)) or b"")
    found = []
    for sealed in kept:
        with suppress(CryptoError, struct.error):
            found.append(OutsideRecord(*_LAYOUT.unpack(open_bytes(key, sealed, PURPOSE))))
    return found


def write(surroundings: Surroundings, vault_id: bytes, key: bytes, record: OutsideRecord) -> None:
    """Write the outside record to both places; raises the file's errors, a missing key store is no error."""
    sealed = seal_bytes(
        key, _LAYOUT.pack(record.incarnation, record.counter, record.hash), PURPOSE, surroundings.random
    )
    with suppress(KeyStoreError):
        surroundings.key_store.set(_name(vault_id), sealed)
    try:
        surroundings.state_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise durable.disk_error(error) from None
    durable.replace_file(_file(surroundings, vault_id), sealed)


def forget(surroundings: Surroundings, vault_id: bytes) -> None:
    """Remove the outside record of a vault that was never finished."""
    _file(surroundings, vault_id).unlink(missing_ok=True)
    with suppress(KeyStoreError):
        surroundings.key_store.delete(_name(vault_id))


def judge(vault: Vault, conn: Connection) -> str | None:
    """Whether this vault may go on under its incarnation (None), or why not."""
    counting = vault.counting(conn)
    found = read(vault.surroundings, vault.vault_id, bytes(vault.outside_key))
    if not found:
        return COPIED
    incarnation = counting.author[ID_BYTES:]
    vault.noted = (counting.author, max(each.counter for each in found))
    for each in found:
        if each.incarnation != incarnation or each.counter > counting.counter:
            return PUT_BACK
        if each.counter == counting.counter and each.hash != counting.last_hash:
            return PUT_BACK
    return None


def note(vault: Vault) -> None:
    """Write the outside record of the vault as it stands, unless it stands there already."""
    raw = connect(vault.engine.path, vault.engine.key)  # of its own: locking must not wait for a free one
    try:
        author, counter, last_hash = raw.execute(
            "SELECT a.author, s.counter, s.last_hash FROM state s JOIN author a ON a.row = s.author"
        ).fetchone()
    except sqlcipher3.Error:
        raise (VaultLocked() if vault.locked else DiskFailed("outside record")) from None
    finally:
        raw.close()
    if vault.noted == (author, counter):
        return
    record = OutsideRecord(author[ID_BYTES:], counter, last_hash)
    write(vault.surroundings, vault.vault_id, bytes(vault.outside_key), record)
    vault.noted = (author, counter)
