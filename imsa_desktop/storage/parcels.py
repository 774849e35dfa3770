"""Reads very many short rows in few steps of the driver: SQLite packs some hundred of them into one text.

At each step the driver lets go of the interpreter's lock, and has to wait until it gets it back. While the screen's
thread works that is milliseconds a row: the lists of 5,000 cases, 90,000 rows, then took eight seconds instead of one
(measured, two busy cores). A parcel is packed without the lock and unpacked, in a millisecond or less, with it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final

import sqlalchemy as sa

from imsa_desktop.storage.statements import run

SPACES_AT_ONCE: Final = 200


def in_parcels(
    conn: sa.Connection,
    columns: Sequence[str],
    rest: str,
    values: Sequence[Any] = (),
    *,
    blobs: Collection[int] = (),
    by: str = f"space / {SPACES_AT_ONCE}",
) -> Iterator[list[Any]]:
    """The rows of ``SELECT columns rest``, in no order: texts, whole numbers and NULL, and at ``blobs`` bytes.

    ``rest`` begins with FROM and ends with its conditions; ``by`` says what goes into one parcel. Both, and the
    columns, are SQL of our own.
    """
    packed = ", ".join(f"hex({each})" if at in blobs else each for at, each in enumerate(columns))
    statement = f"SELECT json_group_array(json_array({packed})) {rest} GROUP BY {by}"
    for (parcel,) in run(conn, statement, values):
        rows: list[list[Any]] = json.loads(parcel)
        for at in blobs:
            for row in rows:
                written = row[at]
                row[at] = bytes.fromhex(written) if written else None
        yield from rows
