"""Writes small files so that a power cut leaves the old one or the new one, and holds a folder for one process."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import IO

from imsa_desktop.storage.errors import DiskFailed, DiskFull, VaultInUse

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT}


def disk_error(error: OSError) -> DiskFull | DiskFailed:
    """The typed error for what the operating system said."""
    return DiskFull() if error.errno in _NO_ROOM else DiskFailed(errno.errorcode.get(error.errno or 0, "unknown"))


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable (nothing to do on Windows, where folders cannot be opened)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def replace_file(path: Path, data: bytes) -> None:
    """Write ``path`` whole: neighbour, fsync, rename, fsync of the folder. Raises ``DiskFull``, ``DiskFailed``."""
    beside = path.with_name(f".{path.name}.new")
    try:
        handle = os.open(beside, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        try:
            view = memoryview(data)
            while view:
                view = view[os.write(handle, view) :]
            os.fsync(handle)
        finally:
            os.close(handle)
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise disk_error(error) from None


class Hold:
    """A lock on a folder that ends with the process, however that ends."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    @classmethod
    def take(cls, folder: Path, name: str = "vault.lock") -> Hold:
        """Hold the folder. Raises :class:`VaultInUse` where somebody else does."""
        handle = os.open(folder / name, os.O_CREAT | os.O_RDWR, 0o600)
        file = os.fdopen(handle, "r+b", buffering=0)
        try:
            _lock(file)
        except OSError:
            file.close()
            raise VaultInUse(folder) from None
        return cls(file)

    def release(self) -> None:
        """Let the folder go."""
        self._file.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
