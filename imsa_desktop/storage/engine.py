"""Opens the SQLCipher database: raw key, explicit pool, and the pragmas without which saves or secrets are lost.

Each line stands for a measured trap: SQLAlchemy's default pool here closes connections that other threads use (it
crashes); ``PRAGMA key`` leaves copies of the key; ``synchronous=NORMAL`` loses acknowledged saves at a power cut;
``temp_store=1`` writes plaintext; a missing or empty file opens as a new vault; a deferred BEGIN that later writes
fails at once; SQLCipher logs to stderr by default; ATTACH with an empty key writes plaintext.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import sqlcipher3
from sqlalchemy import event
from sqlalchemy.pool import QueuePool

from imsa_desktop.crypto import errors as crypto_errors
from imsa_desktop.crypto.vault_key import VaultKey
from imsa_desktop.storage.errors import VaultDamaged, VaultEmpty, VaultLocked, VaultMissing

PAGE_BYTES = 4096
OLDEST_SQLITE = (3, 51, 3)  # earlier ones can corrupt the database when the WAL is reset
POOL_SIZE = 6
_STEPS_BETWEEN_LOOKS = 20_000
_PRAGMAS = (
    "temp_store=2",
    "secure_delete=ON",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "busy_timeout=10000",
    "journal_size_limit=0",
    "cache_size=-8000",
)


class Engine:
    """A SQLAlchemy engine over one vault file, and the connections that are being used just now."""

    def __init__(self, path: Path, key: VaultKey) -> None:
        if sqlcipher3.sqlite_version_info < OLDEST_SQLITE:
            raise RuntimeError("this SQLite can corrupt a database in WAL mode")
        self._path = path
        self._key = key
        self._busy: dict[int, Any] = {}
        self._mutex = threading.Lock()
        self.sa = sa.create_engine(
            "sqlite://",
            module=sqlcipher3,
            creator=self._connect,
            poolclass=QueuePool,
            pool_size=POOL_SIZE,
            max_overflow=POOL_SIZE,
            pool_timeout=30,
            pool_use_lifo=True,  # each connection keeps pages of its own: those used seldom stay small
            hide_parameters=True,
            echo=False,
        )
        event.listen(self.sa, "begin", _begin)
        event.listen(self.sa, "checkout", self._went_out)
        event.listen(self.sa, "checkin", self._came_back)

    @property
    def key_there(self) -> bool:
        """Whether the key has not been wiped yet."""
        return not self._key.wiped

    @property
    def path(self) -> Path:
        """The database file."""
        return self._path

    @property
    def key(self) -> VaultKey:
        """The key, for copies of the database."""
        return self._key

    def _connect(self) -> Any:
        return connect(self._path, self._key)

    def _went_out(self, raw: Any, record: Any, proxy: Any) -> None:
        with self._mutex:  # sqlcipher3 connections cannot be weakly referenced
            self._busy[id(raw)] = raw

    def _came_back(self, raw: Any, record: Any) -> None:
        with self._mutex:
            self._busy.pop(id(raw), None)
        if self._key.wiped:  # locked meanwhile: closed here, in the thread that used it
            record.invalidate()

    def close(self) -> None:
        """Wipe the key, interrupt what runs, close idle connections; those in use close in their own threads."""
        self._key.wipe()
        with self._mutex:  # so that an interrupt never meets a close
            for raw in self._busy.values():
                raw.interrupt()
        self.sa.dispose()


def connect(path: Path, key: VaultKey) -> Any:
    """Open one keyed connection; a wrong key or foreign file raises the driver's ``DatabaseError``."""
    raw = sqlcipher3.connect(str(path), isolation_level=None, check_same_thread=False, timeout=10)
    try:
        raw.execute("PRAGMA cipher_log_level=NONE")
        raw.set_key(_specification(key))
        if raw.execute("PRAGMA cipher_version").fetchone() is None:
            raise RuntimeError("this is not SQLCipher")
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in _PRAGMAS:
            raw.execute(f"PRAGMA {pragma}").fetchall()
        if raw.execute("PRAGMA synchronous").fetchone() != (2,) or raw.execute("PRAGMA cipher_status").fetchone() != (
            "1",
        ):
            raise RuntimeError("encryption or durability is not active")
        raw.set_authorizer(_authorise)
    except BaseException:
        raw.close()
        raise
    raw.set_progress_handler(lambda: 1 if key.wiped else 0, _STEPS_BETWEEN_LOOKS)
    return raw


def _specification(key: VaultKey) -> str:
    try:
        return key.sqlcipher_spec()
    except crypto_errors.VaultLocked:
        raise VaultLocked from None


def _authorise(action: int, first: str | None, second: str | None, database: str | None, trigger: str | None) -> int:
    denied = action == sqlcipher3.SQLITE_ATTACH or (
        action == sqlcipher3.SQLITE_FUNCTION and second == "sqlcipher_export"
    )
    return int(sqlcipher3.SQLITE_DENY if denied else sqlcipher3.SQLITE_OK)


def _begin(conn: sa.Connection) -> None:
    conn.exec_driver_sql("BEGIN" if conn.get_execution_options().get("reads_only") else "BEGIN IMMEDIATE")


def is_disk_full(error: BaseException) -> bool:
    """Whether the database said that there is no room."""
    return "disk is full" in str(error)


def make_file(path: Path) -> None:
    """Make the empty file of a new vault, readable by its owner alone; raises ``FileExistsError``."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def check_file(path: Path) -> None:
    """Refuse what SQLite would silently take for a new, empty vault."""
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise VaultMissing(path.parent, "database") from None
    if size == 0:
        raise VaultEmpty(path.parent, "database")
    if size < PAGE_BYTES:
        raise VaultDamaged(path.parent, "database", "truncated")


def check_length(raw: Any, folder: Path, path: Path) -> None:
    """Refuse a database cut off at a page boundary, which no cipher check notices; wants an empty WAL."""
    (pages,) = raw.execute("PRAGMA page_count").fetchone()
    if path.stat().st_size < pages * PAGE_BYTES:
        raise VaultDamaged(folder, "database", "truncated")
