"""Carries chunks of attachments through a folder or on a stick, beside the courier files (docs/sync.md §11).

All laptops share one folder of chunks: a chunk is named by the hash of what it holds, so nobody can be given another's
in its place, and whoever has written it first has written it for all.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from imsa_desktop.crypto.attachments import chunk_name
from imsa_desktop.storage import attachments, chunks
from imsa_desktop.sync.attachments import take_chunk
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.outcome import Phase
from imsa_protocol.limits import CHUNK_BYTES

FOLDER: Final = "imsa-chunks"


def exchange_chunks_by_folder(exchange: Exchange, folder: Path) -> None:
    """Take in the chunks that are wanted here, then write those that the folder lacks.

    Raises ``Cancelled``, and :class:`OSError` where the folder cannot be read or written.
    """
    vault = exchange.vault
    attachments.look_through(vault)
    with vault.read() as conn:
        wanted = attachments.wanted(conn, attachments.count_wanted(conn))
    for each in wanted:
        exchange.stop_if_asked()
        path = _file(folder, each.name)
        data = _read(path)
        if data is None:
            continue
        if take_chunk(exchange, each, data):
            exchange.tell_progress(Phase.ATTACHMENTS_RECEIVING, exchange.outcome.chunks_received, len(wanted))
        else:
            with suppress(OSError):
                path.unlink()  # it keeps the place of the true one, which whoever has it will write again
    with vault.read() as conn:
        held = attachments.to_carry(conn)
        exchange.outcome.chunks_left = attachments.count_wanted(conn)
    lacking = [name for name, size in held if not _is_there(_file(folder, name), size)]
    for done, name in enumerate(lacking, 1):
        exchange.stop_if_asked()
        data = chunks.read_chunk(vault.folder, name)
        if data is not None and chunk_name(data) == name:
            _write(_file(folder, name), data)
            exchange.outcome.chunks_sent += 1
        exchange.tell_progress(Phase.ATTACHMENTS_SENDING, done, len(lacking))


def _file(folder: Path, name: bytes) -> Path:
    digits = name.hex()
    return folder / FOLDER / digits[:2] / digits


def _is_there(path: Path, size: int) -> bool:
    try:
        return path.stat().st_size == size
    except OSError:
        return False


def _read(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(CHUNK_BYTES + 1)
    except OSError:
        return None


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f"{path.name}.part")
    try:
        with half.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except OSError:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise
