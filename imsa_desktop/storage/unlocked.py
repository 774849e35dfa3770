"""Holds one unlocked vault: transactions, who writes, and the word to everybody when something has changed."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias, cast

import sqlalchemy as sa
import sqlcipher3

from imsa_desktop.merge.clock import HybridClock
from imsa_desktop.storage.durable import Hold
from imsa_desktop.storage.engine import Engine, is_disk_full
from imsa_desktop.storage.errors import DiskFailed, DiskFull, StorageError, VaultLocked
from imsa_desktop.storage.kind_tables import Plans
from imsa_desktop.storage.numbering import Numbers
from imsa_desktop.storage.statements import only, run
from imsa_desktop.storage.surroundings import Surroundings
from imsa_protocol.identifiers import ID_BYTES, Author, DeviceId, RecordId, SpaceId

Connection: TypeAlias = sa.Connection
"""A connection inside a transaction; rooms above pass it on and never look inside."""

_log = logging.getLogger(__name__)

NOTE_OUTSIDE_AFTER = 45.0
"""Seconds from a save to the writing of the outside record (docs/sync.md §9 allows 60)."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What a committed transaction changed. ``local`` names local tables: "notices", "drafts", "delivery" …"""

    spaces: frozenset[SpaceId]
    kinds: frozenset[str]
    records: frozenset[RecordId]
    local: frozenset[str] = frozenset()


@dataclass(slots=True)
class Touched:
    """What the running transaction has changed so far."""

    spaces: set[SpaceId] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    records: set[RecordId] = field(default_factory=set)
    local: set[str] = field(default_factory=set)

    def said(self) -> Changed:
        """The word to everybody."""
        return Changed(frozenset(self.spaces), frozenset(self.kinds), frozenset(self.records), frozenset(self.local))


@dataclass(slots=True)
class Counting:
    """Where this vault's own counting stands inside the running transaction; the row ``state``."""

    author: Author
    author_row: int
    counter: int
    applied: int
    last_hash: bytes
    clock: HybridClock
    before: tuple[object, ...] = ()

    def as_row(self) -> tuple[object, ...]:
        """The columns that change."""
        return (self.author_row, self.counter, self.clock.last, self.applied, self.last_hash)


class Vault:
    """An unlocked vault. Safe to use from several threads; one writer at a time."""

    def __init__(
        self,
        folder: Path,
        surroundings: Surroundings,
        engine: Engine,
        hold: Hold,
        plans: Plans,
        *,
        vault_id: bytes,
        practice: bool,
        outside_key: bytes,
    ) -> None:
        self.folder = folder
        self.surroundings = surroundings
        self.practice = practice
        self.vault_id = vault_id
        self.plans = plans
        self.numbers = Numbers()
        self.touched = Touched()
        self.outside_key = bytearray(outside_key)
        self._engine = engine
        self._hold = hold
        self._writing = threading.Lock()
        self._writer: int | None = None
        self._listeners: list[Callable[[Changed], None]] = []
        self._author: Author = b""
        self._counting: Counting | None = None
        self.noted: tuple[Author, int] | None = None
        self._on_note: Callable[[Vault], None] = lambda _: None
        self._on_idle: Callable[[Vault], object] = lambda _: None
        self._own_moved = False
        self._timer: threading.Timer | None = None
        self._timer_lock = threading.Lock()

    @property
    def device(self) -> DeviceId:
        """This vault's device id, drawn when it was made."""
        return self._author[:ID_BYTES]

    @property
    def author(self) -> Author:
        """Device and present incarnation."""
        return self._author

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that reads one consistent state. Raises ``VaultLocked``."""
        with self._understood(), self._engine.sa.connect() as conn:
            conn.info["vault"] = self
            conn = conn.execution_options(reads_only=True)
            with conn.begin():
                yield conn

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that writes: durable when the block has ended, undone when it raises.

        Raises ``DiskFull``, ``DiskFailed``, ``VaultLocked``. Not to be opened inside itself.
        """
        if self._writer == threading.get_ident():
            raise RuntimeError("a write inside a write would wait for itself for ever")
        with self._writing:
            self._writer = threading.get_ident()
            try:
                with self._understood():
                    yield from self._write_once()
                said, own = self.touched.said(), self._own_moved
            except BaseException:
                self.numbers.forget()
                raise
            finally:
                self._counting = None
                self.touched = Touched()
                self._writer = None
        if own:
            self._note_outside_soon()
        if said.records or said.spaces or said.local:
            self._tell(said)

    def _tell(self, said: Changed) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(said)
            except Exception as error:  # what was saved is saved: it must not look refused to whoever saved it
                _log.error("listener failed: %s", type(error).__name__)

    def _write_once(self) -> Iterator[Connection]:
        self._own_moved = False
        with self._engine.sa.connect() as conn:
            conn.info["vault"] = self
            with conn.begin():
                yield conn
                self._keep_counting(conn)

    def counting(self, conn: Connection) -> Counting:
        """Where own counting stands; changes to it are kept when the transaction commits."""
        if self._counting is None:
            author_row, counter, time, applied, last_hash = only(
                conn, "SELECT author, counter, time, applied, last_hash FROM state WHERE id = 1"
            )
            clock = HybridClock(self.surroundings.now_ms, time)
            author = self.numbers.author(conn, author_row)
            found = Counting(author, author_row, counter, applied, last_hash, clock)
            found.before = found.as_row()
            self._counting = found
        return self._counting

    def _keep_counting(self, conn: Connection) -> None:
        now = self._counting
        if now is None or now.as_row() == now.before:
            return
        run(
            conn,
            "UPDATE state SET author = ?, counter = ?, time = ?, applied = ?, last_hash = ? WHERE id = 1",
            now.as_row(),
        )
        self._own_moved = (now.author_row, now.counter) != now.before[:2]

    def learn_author(self, author: Author) -> None:
        """Take over the author that the opening of the vault has found or drawn."""
        self._author = author

    def on_change(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Call ``listener`` after every commit that changed something, in the writing thread; returns how to stop."""
        self._listeners.append(listener)

        def stop() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return stop

    def noted_by(self, write_note: Callable[[Vault], None]) -> None:
        """Say who writes the outside record."""
        self._on_note = write_note

    def tended_by(self, idle_work: Callable[[Vault], object]) -> None:
        """Say what is done in a quiet moment some time after a save."""
        self._on_idle = idle_work

    def note_outside(self) -> None:
        """Write the outside record now: before anything leaves the laptop (docs/sync.md §9)."""
        self._cancel_timer()
        self._on_note(self)

    def _note_outside_soon(self) -> None:
        with self._timer_lock:
            if self._timer is None and not self.locked:
                self._timer = threading.Timer(NOTE_OUTSIDE_AFTER, self._note_outside_quietly)
                self._timer.daemon = True
                self._timer.start()

    def _note_outside_quietly(self) -> None:
        with suppress(StorageError):  # locked meanwhile, or no room: it is written again on lock and before sending
            self.note_outside()
            self._on_idle(self)

    def _cancel_timer(self) -> None:
        with self._timer_lock:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None

    def lock(self) -> None:
        """Wipe the key, interrupt what still runs, close, release the folder. Harmless when locked already."""
        if self.locked:
            return
        with suppress(StorageError):  # a full disk must not keep a vault open
            self.note_outside()
        self._cancel_timer()
        self._engine.close()
        for place in range(len(self.outside_key)):
            self.outside_key[place] = 0
        self._listeners.clear()
        self._hold.release()

    @property
    def locked(self) -> bool:
        """Whether the key is gone."""
        return not self._engine.key_there

    @property
    def engine(self) -> Engine:
        """The engine, for the storage room alone."""
        return self._engine

    @contextmanager
    def _understood(self) -> Iterator[None]:
        """Turn what the database says into the types this room promises."""
        try:
            yield
        except (sa.exc.DBAPIError, sqlcipher3.Error) as error:
            raise self._meaning(error) from None
        except sa.exc.TimeoutError:
            raise (VaultLocked() if self.locked else DiskFailed("no connection")) from None

    def _meaning(self, error: Exception) -> Exception:
        words = str(error.orig if isinstance(error, sa.exc.DBAPIError) else error)
        if self.locked:
            return VaultLocked()
        if is_disk_full(error):
            return DiskFull()
        if "disk I/O" in words or "malformed" in words or "not a database" in words or "readonly" in words:
            return DiskFailed(words)
        return error


def vault_of(conn: Connection) -> Vault:
    """The vault a connection belongs to."""
    return cast(Vault, conn.info["vault"])
