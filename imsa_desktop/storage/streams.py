"""Answers the exchange's questions about stored frames by hash: which of our own a hub speaks of when it sends only that."""

from __future__ import annotations

import sqlalchemy as sa

from imsa_desktop.storage.local_tables import author, frame, space
from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.identifiers import Author, DeviceId, SpaceId


def frames_by_hash(conn: Connection, device: DeviceId) -> dict[bytes, tuple[SpaceId, Author, int]]:
    """Space, author and number of every stored frame of a device, by frame hash."""
    found = conn.execute(
        sa.select(frame.c.hash, space.c.id, author.c.author, frame.c.number)
        .join(space, space.c.row == frame.c.space)
        .join(author, author.c.row == frame.c.author)
        .where(author.c.device == device)
    )
    return {row[0]: (row[1], row[2], row[3]) for row in found}


def frame_hash(conn: Connection, space_id: SpaceId, author_id: Author, number: int) -> bytes | None:
    """The hash of one stored frame, without its bytes."""
    found: bytes | None = conn.execute(
        sa.select(frame.c.hash)
        .join(space, space.c.row == frame.c.space)
        .join(author, author.c.row == frame.c.author)
        .where(space.c.id == space_id, author.c.author == author_id, frame.c.number == number)
    ).scalar()
    return found
