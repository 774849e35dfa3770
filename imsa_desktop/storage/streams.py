"""Answers what an exchange asks of all stored frames: which one a hash names, and what a courier file is to carry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from imsa_desktop.storage.frames import FrameState
from imsa_desktop.storage.local_tables import author, frame, space
from imsa_desktop.storage.statements import scalar
from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.frames import FrameKind
from imsa_protocol.identifiers import Author, DeviceId, SpaceId

_CARRIED_AT_ONCE: Final = 200


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
    found: bytes | None = scalar(
        conn,
        "SELECT f.hash FROM frame f WHERE f.space = (SELECT row FROM space WHERE id = ?)"
        " AND f.author = (SELECT row FROM author WHERE author = ?) AND f.number = ?",
        (space_id, author_id, number),
    )
    return found


@dataclass(frozen=True, slots=True)
class CarriedFrame:
    """A stored frame on its way into a courier file; ``row`` rises in the order of storing."""

    row: int
    device: DeviceId
    data: bytes


def frames_to_carry(conn: Connection) -> Iterator[CarriedFrame]:
    """Every whole frame kept here, ours and others', ring deliveries first, then in the order of storing."""
    whole = frame.c.state != int(FrameState.STUB)
    for deliveries in (True, False):
        of_kind = (frame.c.kind == int(FrameKind.DELIVERY)) == deliveries
        row = 0
        while True:
            found = conn.execute(
                sa.select(frame.c.row, author.c.device, frame.c.data)
                .join(author, author.c.row == frame.c.author)
                .where(frame.c.row > row, whole, of_kind)
                .order_by(frame.c.row)
                .limit(_CARRIED_AT_ONCE)
            ).all()
            if not found:
                break
            for each in found:
                yield CarriedFrame(*each)
            row = found[-1][0]
