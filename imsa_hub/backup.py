"""Copies a hub while it serves, and makes a hub from such a copy, which then says that it is another generation."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from imsa_hub.chunks import FOLDER as CHUNKS
from imsa_hub.folder import new_generation
from imsa_hub.store import DATABASE_NAME, StoreExists, open_store


class BackupExists(Exception):
    """There is a file of that name already; backups are never written over one another."""

    def __init__(self, file: Path) -> None:
        super().__init__(str(file))
        self.file = file


class NotABackup(Exception):
    """The file is not a whole copy of a hub."""

    def __init__(self, file: Path) -> None:
        super().__init__(str(file))
        self.file = file


def back_up(folder: Path, file: Path) -> int:
    """Copy the hub in ``folder``, serving or not, to ``file``; returns its size in bytes.

    The copy is one moment of the hub: it holds the authority's key and the hub's own, and is to be kept as carefully.
    Chunks of attachments, which never change, are kept in a folder beside it named ``FILE.chunks``; without it
    laptops bring them back like everything else. Raises as :func:`~imsa_hub.store.open_store` does,
    :class:`BackupExists`, :class:`OSError`.
    """
    open_store(folder).close()  # raises where there is nothing that could be copied
    if file.exists():
        raise BackupExists(file)
    beside = file.with_name(file.name + ".part")
    beside.unlink(missing_ok=True)
    beside.touch(mode=0o600)
    try:
        _copy(folder / DATABASE_NAME, beside)
        _demand_whole(beside)
        _flush(beside)
        _copy_chunks(folder / CHUNKS, _chunks_of(file))
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)
    return file.stat().st_size


def restore(file: Path, folder: Path) -> None:
    """Make the hub in ``folder`` from the backup ``file``, with a new generation: laptops then compare heads with it.

    Raises :class:`NotABackup`, :class:`~imsa_hub.store.StoreExists`, :class:`OSError`.
    """
    target = folder / DATABASE_NAME
    if target.exists():
        raise StoreExists(folder)
    if not file.is_file():
        raise NotABackup(file)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = folder / (DATABASE_NAME + ".part")
    beside.unlink(missing_ok=True)
    beside.touch(mode=0o600)
    try:
        try:
            _copy(file, beside)
            _demand_whole(beside)
            with closing(sqlite3.connect(beside, isolation_level=None)) as copy:
                copy.execute("UPDATE facts SET value = ? WHERE name = 'generation'", (new_generation(),))
        except sqlite3.DatabaseError as error:
            raise NotABackup(file) from error
        _flush(beside)
        _copy_chunks(_chunks_of(file), folder / CHUNKS)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def _chunks_of(file: Path) -> Path:
    return file.with_name(f"{file.name}.chunks")


def _copy_chunks(source: Path, target: Path) -> None:
    """Copy the chunks that are not there yet; one that is being written just now belongs to a later moment."""
    for path in source.glob("??/*"):
        there = target / path.parent.name / path.name
        if there.exists() or path.suffix:
            continue
        there.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        half = there.with_name(f"{there.name}.part")
        with suppress(FileNotFoundError):
            shutil.copyfile(path, half)
            half.replace(there)


def _copy(source_path: Path, target_path: Path) -> None:
    with closing(sqlite3.connect(source_path)) as source, closing(sqlite3.connect(target_path)) as target:
        source.backup(target)  # in one step: a reader's view of one moment, appenders are not held up
        target.execute("PRAGMA journal_mode=DELETE")


def _demand_whole(path: Path) -> None:
    with closing(sqlite3.connect(path)) as copy:
        whole = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        facts = {name for (name,) in copy.execute("SELECT name FROM facts")}
    if not whole or "generation" not in facts:
        raise NotABackup(path)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
