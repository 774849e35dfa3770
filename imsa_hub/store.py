"""Opens the hub's database: many readers, one appender at a time, and nothing acknowledged before it is on the disk."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import sqlalchemy as sa

from imsa_hub import tables

DATABASE_NAME = "hub.db"


class StoreMissing(Exception):
    """There is no hub in the folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder


class StoreExists(Exception):
    """There is a hub in the folder already; it is left as it was."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder


class StoreFromTheFuture(Exception):
    """A newer hub program wrote this database."""


class StoreDamaged(Exception):
    """The file is no hub's database, or is damaged."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder


_T = TypeVar("_T")

MOST_TOGETHER = 16
"""Pushes that share one commit at most: the last of them waits for the work of all."""


@dataclass(slots=True)
class _Waiting(Generic[_T]):
    """Work that waits for its turn to append, and what came of it once that is on the disk."""

    work: Callable[[sa.Connection], _T]
    done: bool = False
    result: _T | None = None
    error: Exception | None = None


class Store:
    """The hub's database. Readers see whole commits; :meth:`appending` is the one append lock."""

    def __init__(self, engine: sa.Engine, folder: Path) -> None:
        self.folder = folder
        self._engine = engine
        self._appender = threading.Lock()
        self._waiting: deque[_Waiting[Any]] = deque()

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A connection that sees one moment of the database."""
        with self._engine.connect() as connection:
            yield connection

    @contextmanager
    def appending(self) -> Iterator[sa.Connection]:
        """A transaction that nobody else appends beside; on leaving without an error it is on the disk."""
        with self._appender, self._transaction() as writer:
            yield writer

    def append(self, work: Callable[[sa.Connection], _T]) -> _T:
        """Do ``work`` as within :meth:`appending`; returns, or raises, what it did once that is on the disk.

        Work that comes while another is being written shares the next commit: waiting for the disk is most of what a
        small push costs. Where anything in such a group fails, all of it is undone and each is done again by itself,
        so ``work`` must change nothing but the database.
        """
        mine = _Waiting(work)
        self._waiting.append(mine)
        with self._appender:
            while not mine.done:  # else somebody before has done it along with his own
                self._append_some()
        if mine.error is not None:
            raise mine.error
        result: _T = mine.result  # type: ignore[assignment]  # reason: done without an error, whatever _T is
        return result

    def _append_some(self) -> None:
        group = [self._waiting.popleft() for _ in range(min(len(self._waiting), MOST_TOGETHER))]
        try:
            if len(group) > 1:
                with suppress(Exception):  # whoever's fault it is: found out below, one by one
                    self._write(group)
            for each in group:
                if not each.done:
                    self._write_alone(each)
        finally:  # should this thread be ended, nobody is left waiting for work that no queue holds
            self._waiting.extendleft(each for each in reversed(group) if not each.done)

    def _write_alone(self, one: _Waiting[Any]) -> None:
        try:
            self._write([one])
        except Exception as error:
            one.error, one.done = error, True

    def _write(self, group: list[_Waiting[Any]]) -> None:
        with self._transaction() as writer:
            results = [each.work(writer) for each in group]
        for each, result in zip(group, results, strict=True):
            each.result, each.done = result, True

    @contextmanager
    def _transaction(self) -> Iterator[sa.Connection]:
        with self._engine.connect() as connection:
            writer = connection.execution_options(imsa_begin="BEGIN IMMEDIATE")
            with writer.begin():
                yield writer

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()


def create_store(folder: Path, facts: Mapping[str, bytes]) -> None:
    """Make an empty database in ``folder`` that keeps ``facts``, whole or not at all; raises :class:`StoreExists`."""
    path = folder / DATABASE_NAME
    if path.exists() and path.stat().st_size:
        raise StoreExists(folder)
    path.touch(mode=0o600)
    store = Store(_engine(path), folder)
    with store.appending() as connection:
        tables.metadata.create_all(connection)
        for name, value in {"schema": tables.SCHEMA_VERSION.to_bytes(4, "big"), **facts}.items():
            connection.execute(sa.insert(tables.facts).values(name=name, value=value))
    store.close()


def open_store(folder: Path) -> Store:
    """Open the database in ``folder``; raises :class:`StoreMissing`, ``StoreDamaged``, ``StoreFromTheFuture``."""
    path = folder / DATABASE_NAME
    # SQLite would make a new database where there is none, and a hub that has forgotten everything looks like one.
    if not path.is_file() or path.stat().st_size == 0:
        raise StoreMissing(folder)
    store = Store(_engine(path), folder)
    try:
        with store.reading() as connection:
            version = int.from_bytes(fact(connection, "schema"), "big")
    except (sa.exc.DatabaseError, KeyError) as error:
        store.close()
        raise StoreDamaged(folder) from error
    if version > tables.SCHEMA_VERSION:
        store.close()
        raise StoreFromTheFuture(str(version))
    if version < tables.SCHEMA_VERSION:
        _bring_up_to_date(store)
    return store


def _bring_up_to_date(store: Store) -> None:
    """Add the tables that an older hub program did not know; nothing that is there changes."""
    with store.appending() as connection:
        tables.metadata.create_all(connection)
        connection.execute(
            sa.update(tables.facts)
            .where(tables.facts.c.name == "schema")
            .values(value=tables.SCHEMA_VERSION.to_bytes(4, "big"))
        )


def fact(connection: sa.Connection, name: str) -> bytes:
    """Return a fact the hub keeps about itself; raises :class:`KeyError`."""
    value: bytes | None = connection.scalar(sa.select(tables.facts.c.value).where(tables.facts.c.name == name))
    if value is None:
        raise KeyError(name)
    return value


def _engine(path: Path) -> sa.Engine:
    engine = sa.create_engine(
        f"sqlite:///{path}",
        pool_size=8,
        max_overflow=32,
        connect_args={"check_same_thread": False, "timeout": 20},
    )
    sa.event.listen(engine, "connect", _prepare)
    sa.event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    # The driver's own idea of transactions is switched off; `_begin` says when one starts, and of which sort.
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "fullfsync=ON",
        "checkpoint_fullfsync=ON",
        "foreign_keys=ON",
        "trusted_schema=OFF",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: sa.Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("imsa_begin", "BEGIN"))
