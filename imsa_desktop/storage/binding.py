"""Writes many rows in a few statements, binding only what the driver binds quickly.

sqlcipher3 asks its registry of adapters about every ``None`` and every ``bytes`` (0.9 µs each, measured; a number,
a text or a ``bytearray`` takes 0.05). A row of a kind has thirty columns, most of them empty: rows are therefore
grouped by the columns that they fill, and bytes go in as bytearrays.
"""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from imsa_desktop.storage.packing import FilledRow
from imsa_desktop.storage.statements import run_many
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


Shape = tuple[int, ...]
Rows = Iterable[tuple[int, FilledRow]]
"""Row numbers and the filled columns by place."""


def insert_rows(conn: Connection, table: str, columns: tuple[str, ...], rows: Rows) -> None:
    """Insert rows."""
    for shape, values in _by_shape(rows).items():
        run_many(conn, _insert(table, columns, shape), values)


def update_rows(conn: Connection, table: str, columns: tuple[str, ...], rows: Rows, alone: frozenset[int]) -> None:
    """Write rows again, all but the columns that are left alone: SQLite writes an index anew for every column named."""
    kept = ((number, FilledRow((at, value) for at, value in row.items() if at not in alone)) for number, row in rows)
    for shape, values in _by_shape(kept).items():
        run_many(conn, _update(table, columns, shape, alone), values)


def _by_shape(rows: Rows) -> dict[Shape, list[tuple[Any, ...]]]:
    found: dict[Shape, list[tuple[Any, ...]]] = defaultdict(list)
    for number, row in rows:
        values = [bytearray(value) if type(value) is bytes else value for value in row.values() if value is not None]
        values.append(number)
        shape = tuple(row) if len(values) == len(row) + 1 else tuple([each for each in row if row[each] is not None])
        found[shape].append(tuple(values))
    return found


@lru_cache(maxsize=512)
def _insert(table: str, columns: tuple[str, ...], shape: Shape) -> str:
    names = ", ".join([*(f'"{columns[place]}"' for place in shape), "row"])
    return f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * (len(shape) + 1))})'  # noqa: S608  # reason: names of our own declarations


@lru_cache(maxsize=512)
def _update(table: str, columns: tuple[str, ...], shape: Shape, alone: frozenset[int]) -> str:
    filled = [f'"{columns[place]}" = ?' for place in shape]
    empty = [f'"{column}" = NULL' for place, column in enumerate(columns) if place not in alone.union(shape)]
    return f'UPDATE "{table}" SET {", ".join(filled + empty)} WHERE row = ?'  # noqa: S608  # reason: as above
