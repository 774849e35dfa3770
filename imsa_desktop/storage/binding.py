"""Writes many rows in a few statements, binding only what the driver binds quickly.

sqlcipher3 asks its registry of adapters about every ``None`` and every ``bytes`` (0.9 µs each, measured; a number,
a text or a ``bytearray`` takes 0.05). A row of a kind has thirty columns, most of them empty: rows are therefore
grouped by the columns that they fill, and bytes go in as bytearrays. Real records hardly ever fill the same columns,
and to read a statement anew for each of them takes longer than to write it: what is left over by the groups goes in by
one statement that names every column, the empty ones as a number that no column holds and SQLite turns into NULL.
"""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from imsa_desktop.storage.packing import NEVER_IN_A_COLUMN, FilledRow
from imsa_desktop.storage.statements import run_many
from imsa_desktop.storage.unlocked import Connection

_WORTH_IT = 500
_A_GROUP = 4  # rows that fill the same columns


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
    groups = _by_shape(rows)
    few = [] if len(groups) < _A_GROUP else [shape for shape, values in groups.items() if len(values) < _A_GROUP]
    rest = [_in_every_column(len(columns), shape, values) for shape in few for values in groups.pop(shape)]
    for shape, values in groups.items():
        run_many(conn, _insert(table, columns, shape), values)
    if rest:
        run_many(conn, _insert_all(table, columns), rest)


def _in_every_column(columns: int, shape: Shape, values: Sequence[Any]) -> list[Any]:
    whole: list[Any] = [NEVER_IN_A_COLUMN] * (columns + 1)
    for place, value in zip(shape, values, strict=False):  # the last value is the row's number
        whole[place] = value
    whole[-1] = values[-1]
    return whole


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
def _insert_all(table: str, columns: tuple[str, ...]) -> str:
    names = ", ".join([*(f'"{column}"' for column in columns), "row"])
    values = ", ".join([*[f"nullif(?, {NEVER_IN_A_COLUMN})"] * len(columns), "?"])
    return f'INSERT INTO "{table}" ({names}) VALUES ({values})'  # noqa: S608  # reason: as above


@lru_cache(maxsize=512)
def _update(table: str, columns: tuple[str, ...], shape: Shape, alone: frozenset[int]) -> str:
    filled = [f'"{columns[place]}" = ?' for place in shape]
    empty = [f'"{column}" = NULL' for place, column in enumerate(columns) if place not in alone.union(shape)]
    return f'UPDATE "{table}" SET {", ".join(filled + empty)} WHERE row = ?'  # noqa: S608  # reason: as above
