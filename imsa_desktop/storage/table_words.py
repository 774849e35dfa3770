"""Makes the tables of a plan; the statements for it are put into words once a process, not once a vault."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import sqlalchemy as sa

_INDEX = "CREATE INDEX"  # those that keep ids from being given twice are called CREATE UNIQUE INDEX


def make_tables(conn: sa.Connection, metadata: sa.MetaData, *, indexed: bool = True) -> None:
    """Make every table of ``metadata`` in a database that has none of them, with what only reading wants or without."""
    for statement in _statements(metadata):
        if indexed or not statement.lstrip().startswith(_INDEX):
            conn.exec_driver_sql(statement)


def make_indexes(conn: sa.Connection, metadata: sa.MetaData) -> None:
    """Make what :func:`make_tables` left out."""
    for statement in _statements(metadata):
        if statement.lstrip().startswith(_INDEX):
            conn.exec_driver_sql(statement)


@lru_cache(maxsize=8)
def _statements(metadata: sa.MetaData) -> tuple[str, ...]:
    words: list[str] = []

    def take(statement: Any, *_: Any, **__: Any) -> None:
        words.append(str(statement.compile(dialect=engine.dialect)))

    engine = sa.create_mock_engine("sqlite://", take)
    metadata.create_all(engine, checkfirst=False)
    return tuple(words)
