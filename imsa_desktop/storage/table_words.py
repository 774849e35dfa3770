"""Makes the tables of a plan; the statements for it are put into words once a process, not once a vault."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import sqlalchemy as sa


def make_tables(conn: sa.Connection, metadata: sa.MetaData) -> None:
    """Make every table and index of ``metadata`` in a database that has none of them."""
    for statement in _statements(metadata):
        conn.exec_driver_sql(statement)


@lru_cache(maxsize=8)
def _statements(metadata: sa.MetaData) -> tuple[str, ...]:
    words: list[str] = []

    def take(statement: Any, *_: Any, **__: Any) -> None:
        words.append(str(statement.compile(dialect=engine.dialect)))

    engine = sa.create_mock_engine("sqlite://", take)
    metadata.create_all(engine, checkfirst=False)
    return tuple(words)
