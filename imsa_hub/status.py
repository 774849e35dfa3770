"""Counts what a hub holds, for the person who looks after it: numbers and ids, never a name."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from imsa_hub import tables
from imsa_hub.folder import pin
from imsa_hub.store import Store, fact
from imsa_protocol.signatures import public_of


def status_of(store: Store) -> dict[str, Any]:
    """Which hub this is and how much it holds."""
    with store.reading() as connection:

        def count(table: sa.Table) -> int:
            return connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0

        frame_bytes = connection.scalar(sa.select(sa.func.sum(sa.func.length(tables.frames.c.bytes))))
        chunk_bytes = connection.scalar(sa.select(sa.func.sum(tables.chunks.c.size)))
        waiting = connection.scalar(
            sa.select(sa.func.count()).where(
                tables.invitations.c.request.is_not(None), tables.invitations.c.used_up.is_(False)
            )
        )
        log_entries = count(tables.log_entries)
        return {
            "hub": public_of(fact(connection, "seed")).hex(),
            "pin": pin(store),
            "generation": fact(connection, "generation").hex(),
            "founded": log_entries > 0,
            "log_entries": log_entries,
            "spaces": count(tables.spaces),
            "streams": count(tables.streams),
            "frames": count(tables.frames),
            "frame_bytes": int(frame_bytes or 0),
            "chunks": count(tables.chunks),
            "chunk_bytes": int(chunk_bytes or 0),
            "forks": count(tables.forks),
            "requests": waiting or 0,
        }
