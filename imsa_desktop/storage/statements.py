"""Runs a statement straight on the driver, inside SQLAlchemy's transaction.

``Connection.exec_driver_sql`` takes eight microseconds over one that SQLite answers in one (measured), and a frame or
a save is a dozen or two of them. Transactions, the pool and locking stay SQLAlchemy's; only the way of a statement is
shorter. What the driver raises is understood at the end of the transaction, by :class:`~..unlocked.Vault`, as ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

import sqlalchemy as sa

Row = tuple[Any, ...]


class Cursor(Protocol):
    """What the driver gives back for a statement."""

    rowcount: int

    def fetchone(self) -> Row | None: ...
    def fetchall(self) -> list[Row]: ...
    def __iter__(self) -> Iterator[Row]: ...


def run(conn: sa.Connection, statement: str, values: Sequence[Any] = ()) -> Cursor:
    """Run a statement; its rows, plain tuples, may be read one by one."""
    cursor: Cursor = _driver(conn).execute(statement, values)
    return cursor


def first(conn: sa.Connection, statement: str, values: Sequence[Any] = ()) -> Row | None:
    """The first row, or None."""
    return run(conn, statement, values).fetchone()


def only(conn: sa.Connection, statement: str, values: Sequence[Any] = ()) -> Row:
    """The row that must be there; raises :class:`LookupError`."""
    row = first(conn, statement, values)
    if row is None:
        raise LookupError(statement)
    return row


def scalar(conn: sa.Connection, statement: str, values: Sequence[Any] = ()) -> Any:
    """The first column of the first row, or None."""
    row = first(conn, statement, values)
    return row[0] if row is not None else None


def every(conn: sa.Connection, statement: str, values: Sequence[Any] = ()) -> list[Row]:
    """All rows."""
    return run(conn, statement, values).fetchall()


def run_many(conn: sa.Connection, statement: str, many: Iterable[Sequence[Any]]) -> None:
    """Run a statement once for each row of values."""
    _driver(conn).executemany(statement, many)


def _driver(conn: sa.Connection) -> Any:
    return conn.connection.driver_connection
