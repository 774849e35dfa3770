"""Gives authors and spaces small local numbers, so that rows stay short; numbers never leave the vault."""

from __future__ import annotations

import sqlalchemy as sa

from imsa_desktop.storage.errors import UnknownSpace
from imsa_desktop.storage.packing import COUNTER_BITS, COUNTER_MASK
from imsa_desktop.storage.parcels import SPACES_AT_ONCE, in_parcels
from imsa_desktop.storage.statements import every, run, scalar
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
        self._author_rows, self._authors = {}, {}
        self._space_rows, self._spaces = {}, {}

    def author_row(self, conn: sa.Connection, author: Author) -> int:
        """The number of an author, given now if it has none."""
        row = self.known_author_row(conn, author)
        if row is None:
            ((row,),) = every(
                conn, "INSERT INTO author (author, device) VALUES (?, ?) RETURNING row", (author, author[:ID_BYTES])
            )
            self._author_rows[author] = row
            self._authors[row] = author
        return row

    def known_author_row(self, conn: sa.Connection, author: Author) -> int | None:
        """The number of an author, None when it has none."""
        row = self._author_rows.get(author)
        return row if row is not None else self._read_authors(conn)[0].get(author)

    def author(self, conn: sa.Connection, row: int) -> Author:
        """The author of a number."""
        author = self._authors.get(row)
        return author if author is not None else self._read_authors(conn)[1][row]

    def _read_authors(self, conn: sa.Connection) -> tuple[dict[Author, int], dict[int, Author]]:
        """Read all numbers of authors; another thread may forget them meanwhile, so they are also returned."""
        rows, authors = dict(self._author_rows), dict(self._authors)
        for row, author in run(conn, "SELECT row, author FROM author"):
            rows[author], authors[row] = row, author
        self._author_rows, self._authors = rows, authors
        return rows, authors

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
            row = scalar(conn, "SELECT row FROM space WHERE id = ?", (space,))
            if row is not None:
                self._space_rows[space], self._spaces[row] = row, space
        return row

    def space(self, conn: sa.Connection, row: int) -> SpaceId:
        """The space of a number."""
        space = self._spaces.get(row)
        if space is None:
            read = in_parcels(conn, ('"row"', "id"), "FROM space", blobs=(1,), by=f'"row" / {SPACES_AT_ONCE}')
            spaces: dict[int, SpaceId] = dict(read)
            self._spaces = {**self._spaces, **spaces}
            space = spaces[row]
        return space

    def dot(self, conn: sa.Connection, change: ChangeId) -> int:
        """The short local form of a change id."""
        author = change[:AUTHOR_BYTES]
        row = self._author_rows.get(author) or self.author_row(conn, author)
        return row << COUNTER_BITS | int.from_bytes(change[AUTHOR_BYTES:], "big")

    def change(self, conn: sa.Connection, dot: int) -> ChangeId:
        """The change id of a dot."""
        author = self._authors.get(dot >> COUNTER_BITS) or self.author(conn, dot >> COUNTER_BITS)
        return author + (dot & COUNTER_MASK).to_bytes(COUNTER_BYTES, "big")
