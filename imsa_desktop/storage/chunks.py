"""Keeps sealed chunks as files in the vault's folder, named by the hash of what they hold (docs/sync.md §11).

A chunk never changes: it is there whole or not at all. Files come first and the record that names them afterwards, so
a crash between leaves files that nobody names; :func:`sweep` takes those away once they are a day old.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from imsa_desktop.crypto.attachments import chunk_name
from imsa_desktop.storage import durable
from imsa_desktop.storage.statements import every
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import HASH_BYTES
from imsa_protocol.limits import CHUNK_BYTES

FOLDER: Final = "chunks"
_HALF_WRITTEN: Final = ".part"
_ORPHAN_SECONDS: Final = 24 * 3600


def chunk_file(folder: Path, name: bytes) -> Path:
    """Where the chunk of that name lies (or would) below a vault's folder."""
    digits = name.hex()
    return folder / FOLDER / digits[:2] / digits


def write_chunk(vault: Vault, chunk: bytes) -> bytes:
    """Keep a chunk, durable when this returns; returns its name. Raises ``DiskFull``, ``DiskFailed``."""
    name = chunk_name(chunk)
    path = chunk_file(vault.folder, name)
    half = path.with_name(path.name + _HALF_WRITTEN)
    try:
        new_folder = not path.parent.is_dir()
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(half, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
        durable.sync_folder(path.parent)
        if new_folder:
            durable.sync_folder(path.parent.parent)
    except OSError as error:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise durable.disk_error(error) from None
    return name


def read_chunk(folder: Path, name: bytes) -> bytes | None:
    """The bytes of a chunk, None where there is no such file; they are the caller's to check."""
    try:
        with chunk_file(folder, name).open("rb") as file:
            return file.read(CHUNK_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise durable.disk_error(error) from None


def is_sound(folder: Path, name: bytes) -> bool:
    """Whether the chunk's file is there and is what its name says."""
    found = read_chunk(folder, name)
    return found is not None and chunk_name(found) == name


def drop_chunk(vault: Vault, name: bytes) -> None:
    """Take away the file of a chunk that no record names."""
    with suppress(OSError):
        chunk_file(vault.folder, name).unlink(missing_ok=True)


def names_here(folder: Path) -> Iterator[tuple[bytes, Path]]:
    """Every chunk file below a vault's folder."""
    for path in sorted((folder / FOLDER).glob("??/*")):
        with suppress(ValueError):
            name = bytes.fromhex(path.name)
            if len(name) == HASH_BYTES:
                yield name, path


def sweep(vault: Vault) -> int:
    """Take away files that no record names and that are older than a day; returns how many.

    Younger ones may be of an attachment that is just being taken in.
    """
    with vault.read() as conn:
        known = {name for (name,) in every(conn, "SELECT hash FROM chunk")}
    before = time.time() - _ORPHAN_SECONDS
    gone = 0
    for path in (vault.folder / FOLDER).glob("??/*"):
        with suppress(OSError, ValueError):
            named = not path.name.endswith(_HALF_WRITTEN) and bytes.fromhex(path.name) in known
            if not named and path.stat().st_mtime < before:
                path.unlink()
                gone += 1
    return gone


def link_all(source: Path, target: Path) -> None:
    """Give another folder the same chunks: as second names of the same files, or as copies where that cannot be."""
    for name, path in names_here(source):
        there = chunk_file(target, name)
        there.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            os.link(path, there)
        except OSError:
            shutil.copyfile(path, there)


def copy_all(source: Path, target: Path) -> int:
    """Copy the chunks of a vault's folder into another folder, those it lacks; returns how many there are."""
    count = 0
    for name, path in names_here(source):
        there = chunk_file(target, name)
        there.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not is_sound(target, name):
            shutil.copyfile(path, there)
        count += 1
    return count
