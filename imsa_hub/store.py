"""Opens the hub's database: many readers, one appender at a time, and nothing acknowledged before it is on the disk."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

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


class Store:
    """The hub's database. Readers see whole commits; :meth:`appending` is the one append lock."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine
        self._appender = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A connection that sees one moment of the database."""
        with self._engine.connect() as connection:
            yield connection

    @contextmanager
    def appending(self) -> Iterator[sa.Connection]:
        """A transaction that nobody else appends beside; on leaving without an error it is on the disk."""
        with self._appender, self._engine.connect() as connection:
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
    store = Store(_engine(path))
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
    store = Store(_engine(path))
    try:
        with store.reading() as connection:
            version = int.from_bytes(fact(connection, "schema"), "big")
    except (sa.exc.DatabaseError, KeyError) as error:
        store.close()
        raise StoreDamaged(folder) from error
    if version > tables.SCHEMA_VERSION:
        store.close()
        raise StoreFromTheFuture(str(version))
    return store


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
