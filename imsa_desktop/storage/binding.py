"""Writes many rows in a few statements, binding only what the driver binds quickly.

sqlcipher3 asks its registry of adapters about every ``None`` and every ``bytes`` (0.9 µs each, measured; a number,
a text or a ``bytearray`` takes 0.05). A row of a kind has thirty columns, most of them empty: rows are therefore
grouped by the columns that they fill, and bytes go in as bytearrays.
"""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from imsa_desktop.storage.unlocked import Connection

_WORTH_IT = 500


@contextmanager
def without_collecting(items: int) -> Iterator[None]:
    """Leave Python's cycle collector out while thousands of small values are made: it takes a third of the time.

    Nothing here makes cycles; what is used no more goes by its count of references as ever.
    """
    if items < _WORTH_IT or not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def insert_rows(conn: Connection, table: str, columns: tuple[str, ...], rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows whose first column is the row number."""
    for shape, values in _by_shape(rows).items():
        conn.exec_driver_sql(_insert(table, tuple(columns[place] for place in shape)), values)


def update_rows(conn: Connection, table: str, columns: tuple[str, ...], rows: Iterable[Sequence[Any]]) -> None:
    """Write rows again whole; the first column, the row number, says which."""
    for shape, values in _by_shape(rows).items():
        filled = frozenset(shape)
        statement = _update(table, columns, filled)
        conn.exec_driver_sql(statement, [(*each[1:], each[0]) for each in values])


def _by_shape(rows: Iterable[Sequence[Any]]) -> dict[tuple[int, ...], list[tuple[Any, ...]]]:
    found: dict[tuple[int, ...], list[tuple[Any, ...]]] = defaultdict(list)
    for row in rows:
        shape = tuple([place for place, value in enumerate(row) if value is not None])
        found[shape].append(
            tuple([bytearray(value) if type(value) is bytes else value for value in row if value is not None])
        )
    return found


@lru_cache(maxsize=256)
def _insert(table: str, columns: tuple[str, ...]) -> str:
    names = ", ".join(f'"{column}"' for column in columns)
    return f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(columns))})'  # noqa: S608  # reason: names of our own declarations


@lru_cache(maxsize=256)
def _update(table: str, columns: tuple[str, ...], filled: frozenset[int]) -> str:
    parts = (f'"{column}" = {"?" if place in filled else "NULL"}' for place, column in enumerate(columns) if place)
    return f'UPDATE "{table}" SET {", ".join(parts)} WHERE row = ?'  # noqa: S608  # reason: as above
