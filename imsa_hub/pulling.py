"""Hands frames out in the hub's one order, page by page, to devices that may read their spaces (docs/sync.md §7)."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from imsa_hub.hub import Hub
from imsa_hub.refusals import Refused
from imsa_hub.requests import Asked
from imsa_hub.tables import frames, space_readers, spaces, streams
from imsa_protocol.errors import HubRefusal
from imsa_protocol.frames import NO_HASH
from imsa_protocol.identifiers import ID_BYTES, DeviceId, RingId
from imsa_protocol.messages import Cursor

PAGE_FRAMES = 5_000
PAGE_BYTES = 8 * 1024 * 1024
HEADS_A_PAGE = 5_000


def pull(hub: Hub, asked: Asked) -> dict[str, Any]:
    """``POST /v1/pull``: frames behind a cursor. Of the asking device's own, which it has, only the hashes."""
    limit = min(asked.body.integer("limit", least=1), PAGE_FRAMES)
    cursor = Cursor.from_cbor(asked.body.array("cursor")) if asked.body.has("cursor") else Cursor(hub.generation)
    with hub.store.reading() as connection:
        if cursor.generation != hub.generation or cursor.hash != _hash_at(connection, cursor.position):
            raise Refused(HubRefusal.UNKNOWN_CURSOR)
        rings = hub.register_for(connection, asked.by()).rings_of_device(asked.by())
        wanted = (
            sa.select(frames)
            .where(frames.c.position > cursor.position, _readable(frames.c.space, rings))
            .order_by(frames.c.position)
        )
        page, more = _page(connection, wanted, limit, asked.by())
        if more:
            position = page[-1][0]
        else:
            # What lies behind is of others' spaces: the cursor steps over it, so that it is looked at once only.
            position = connection.scalar(sa.select(sa.func.max(frames.c.position))) or 0
        reached = Cursor(hub.generation, position, _hash_at(connection, position) or NO_HASH)
    return {"page": page, "cursor": reached.to_cbor(), "more": more}


def space_page(hub: Hub, asked: Asked) -> dict[str, Any]:
    """``POST /v1/space``: frames of one space (or one ring's log) from a place on, the asker's own in full."""
    space = asked.body.exactly("space", ID_BYTES)
    after = asked.body.integer("after")
    limit = min(asked.body.integer("limit", least=1), PAGE_FRAMES)
    with hub.store.reading() as connection:
        rings = hub.register_for(connection, asked.by()).rings_of_device(asked.by())
        if connection.scalar(sa.select(spaces.c.space).where(spaces.c.space == space)) is None:
            raise Refused(HubRefusal.UNKNOWN_SPACE)
        if (
            connection.scalar(
                sa.select(spaces.c.space).where(spaces.c.space == space, _readable(spaces.c.space, rings))
            )
            is None
        ):
            raise Refused(HubRefusal.MAY_NOT_READ)
        wanted = sa.select(frames).where(frames.c.space == space, frames.c.place > after).order_by(frames.c.place)
        page, more = _page(connection, wanted, limit, None)
    return {"page": page, "more": more}


def heads(hub: Hub, asked: Asked) -> dict[str, Any]:
    """``POST /v1/heads``: the last frame of every stream the device may read, whole spaces at a time."""
    after = asked.body.exactly("after", ID_BYTES) if asked.body.has("after") else b""
    with hub.store.reading() as connection:
        rings = hub.register_for(connection, asked.by()).rings_of_device(asked.by())
        order = (streams.c.space, streams.c.device, streams.c.incarnation)
        wanted = sa.select(streams).where(_readable(streams.c.space, rings)).order_by(*order)
        rows = connection.execute(wanted.where(streams.c.space > after).limit(HEADS_A_PAGE + 1)).all()
        more = len(rows) > HEADS_A_PAGE
        if more:
            cut = rows[-1].space
            rows = [row for row in rows if row.space != cut] or connection.execute(
                wanted.where(streams.c.space == cut)
            ).all()
    return {"heads": [[row.space, row.device + row.incarnation, row.number, row.hash] for row in rows], "more": more}


def _readable(space: sa.ColumnElement[bytes], rings: frozenset[RingId]) -> sa.ColumnElement[bool]:
    return sa.exists().where(space_readers.c.space == space, space_readers.c.ring.in_(sorted(rings)))


def _hash_at(connection: sa.Connection, position: int) -> bytes | None:
    if position == 0:
        return NO_HASH
    found: bytes | None = connection.scalar(sa.select(frames.c.hash).where(frames.c.position == position))
    return found


def _page(
    connection: sa.Connection, wanted: sa.Select[Any], limit: int, own: DeviceId | None
) -> tuple[list[list[Any]], bool]:
    """The first rows of ``wanted`` that fit into a page, and whether there are more."""
    page: list[list[Any]] = []
    size = 0
    with connection.execution_options(yield_per=256).execute(wanted.limit(limit + 1)) as rows:
        for row in rows:
            content = row.hash if row.device == own else row.bytes
            size += len(content)
            if len(page) == limit or (page and size > PAGE_BYTES):
                return page, True
            page.append([row.position, row.place, content, row.chain])
    return page, False
