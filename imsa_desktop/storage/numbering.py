"""Gives authors and spaces small local numbers, so that rows stay short; numbers never leave the vault."""

from __future__ import annotations

import sqlalchemy as sa

from imsa_desktop.storage.errors import UnknownSpace
from imsa_desktop.storage.packing import COUNTER_BITS, COUNTER_MASK
from imsa_protocol.identifiers import (
    AUTHOR_BYTES,
    COUNTER_BYTES,
    ID_BYTES,
    Author,
    ChangeId,
    SpaceId,
)


class Numbers:
    """The numbers of one vault, as last read; forgotten when a transaction is undone."""

    def __init__(self) -> None:
        self._author_rows: dict[Author, int] = {}
        self._authors: dict[int, Author] = {}
        self._space_rows: dict[SpaceId, int] = {}
        self._spaces: dict[int, SpaceId] = {}

    def forget(self) -> None:
        """Forget everything: what was numbered in a transaction that failed does not exist."""
        for known in (self._author_rows, self._authors, self._space_rows, self._spaces):
            known.clear()

    def author_row(self, conn: sa.Connection, author: Author) -> int:
        """The number of an author, given now if it has none."""
        row = self._author_rows.get(author)
        if row is None:
            self._read_authors(conn)
            row = self._author_rows.get(author)
        if row is None:
            row = int(
                conn.exec_driver_sql(
                    "INSERT INTO author (author, device) VALUES (?, ?) RETURNING row", (author, author[:ID_BYTES])
                ).scalar_one()
            )
            self._author_rows[author] = row
            self._authors[row] = author
        return row

    def known_author_row(self, conn: sa.Connection, author: Author) -> int | None:
        """The number of an author, None when it has none; for readers."""
        if author not in self._author_rows:
            self._read_authors(conn)
        return self._author_rows.get(author)

    def author(self, conn: sa.Connection, row: int) -> Author:
        """The author of a number."""
        if row not in self._authors:
            self._read_authors(conn)
        return self._authors[row]

    def _read_authors(self, conn: sa.Connection) -> None:
        for row, author in conn.exec_driver_sql("SELECT row, author FROM author"):
            self._author_rows[author] = row
            self._authors[row] = author

    def space_row(self, conn: sa.Connection, space: SpaceId) -> int:
        """The number of a space; raises :class:`UnknownSpace`."""
        row = self.known_space_row(conn, space)
        if row is None:
            raise UnknownSpace(space)
        return row

    def known_space_row(self, conn: sa.Connection, space: SpaceId) -> int | None:
        """The number of a space, None when the vault does not have it."""
        row = self._space_rows.get(space)
        if row is None:
            row = conn.exec_driver_sql("SELECT row FROM space WHERE id = ?", (space,)).scalar()
            if row is not None:
                self._space_rows[space] = row
                self._spaces[row] = space
        return row

    def space(self, conn: sa.Connection, row: int) -> SpaceId:
        """The space of a number."""
        if row not in self._spaces:
            for number, space in conn.exec_driver_sql("SELECT row, id FROM space"):
                self._space_rows[space] = number
                self._spaces[number] = space
        return self._spaces[row]

    def dot(self, conn: sa.Connection, change: ChangeId) -> int:
        """The short local form of a change id."""
        author = change[:AUTHOR_BYTES]
        row = self._author_rows.get(author) or self.author_row(conn, author)
        return row << COUNTER_BITS | int.from_bytes(change[AUTHOR_BYTES:], "big")

    def change(self, conn: sa.Connection, dot: int) -> ChangeId:
        """The change id of a dot."""
        author = self._authors.get(dot >> COUNTER_BITS) or self.author(conn, dot >> COUNTER_BITS)
        return author + (dot & COUNTER_MASK).to_bytes(COUNTER_BYTES, "big")
