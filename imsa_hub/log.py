"""Keeps the organisation log: founded once with a token, grown only on its head, read by devices and the invited."""

from __future__ import annotations

import hmac
from typing import Any

import sqlalchemy as sa

from imsa_hub.folder import token_hash
from imsa_hub.hub import Hub
from imsa_hub.joining import demand_holder
from imsa_hub.refusals import Refused
from imsa_hub.requests import Asked
from imsa_hub.store import fact
from imsa_hub.tables import log_entries, space_readers, spaces
from imsa_protocol import shapes
from imsa_protocol.errors import HubRefusal
from imsa_protocol.frames import Frame
from imsa_protocol.limits import FRAME_BYTES
from imsa_protocol.register import OrganisationRegister
from imsa_protocol.ring_items import SpaceReaders

MOST_ENTRIES = 1_000
PAGE_BYTES = 8 * 1024 * 1024
_TOKEN_CHARACTERS = 128


def found(hub: Hub, asked: Asked) -> dict[str, Any]:
    """``POST /v1/found``: take the first entries of an organisation, once, from whoever holds the token.

    The same call with the same entries is answered as before: its first answer may have been lost.
    """
    token = asked.body.text("token", _TOKEN_CHARACTERS)
    entries = _entries(asked)
    with hub.store.appending() as connection:
        if not hmac.compare_digest(token_hash(token), fact(connection, "token")):
            raise Refused(HubRefusal.WRONG_TOKEN)
        register = hub.register(connection)
        if register.founded:
            if not entries or _stored(connection, 0, len(entries)) != entries:
                raise Refused(HubRefusal.ALREADY_FOUNDED)
        else:
            _append(connection, register, entries)
    return hub.identity()


def after(hub: Hub, asked: Asked) -> dict[str, Any]:
    """``POST /v1/log/after``: entries above a number, as many as fit into a page, and the head."""
    number = asked.body.integer("number")
    if asked.device is None:
        demand_holder(hub, asked)
    entries: list[bytes] = []
    size = 0
    with hub.store.reading() as connection:
        wanted = sa.select(log_entries.c.bytes).where(log_entries.c.number > number).order_by(log_entries.c.number)
        with connection.execution_options(yield_per=64).execute(wanted.limit(MOST_ENTRIES)) as rows:
            for (entry,) in rows:
                size += len(entry)
                if entries and size > PAGE_BYTES:
                    break
                entries.append(entry)
        register = hub.register(connection) if asked.device is None else hub.register_for(connection, asked.device)
    return {"entries": entries, "head": [register.number, register.hash]}


def append(hub: Hub, asked: Asked) -> dict[str, Any]:
    """``POST /v1/log/append``: take entries that follow the head. What was appended before may be sent again."""
    number = asked.body.integer("after")
    entries = _entries(asked)
    with hub.store.appending() as connection:
        register = hub.register_for(connection, asked.by())
        if number != register.number and _stored(connection, number, len(entries)) != entries:
            raise Refused(HubRefusal.LOG_MOVED, head=[register.number, register.hash])
        if number == register.number:
            register = _append(connection, register, entries)
    return {"head": [register.number, register.hash]}


def _entries(asked: Asked) -> list[bytes]:
    return [shapes.up_to(each, FRAME_BYTES, "entries") for each in asked.body.array("entries", most=MOST_ENTRIES)]


def _stored(connection: sa.Connection, number: int, count: int) -> list[bytes]:
    wanted = sa.select(log_entries.c.bytes).where(log_entries.c.number > number).order_by(log_entries.c.number)
    return list(connection.scalars(wanted.limit(count)))


def _append(connection: sa.Connection, register: OrganisationRegister, entries: list[bytes]) -> OrganisationRegister:
    """Check entries one after another and write them all, or none."""
    trial = register.copy()
    for data in entries:
        frame = Frame.parse(data)
        items = trial.accept(frame)
        connection.execute(
            sa.insert(log_entries).values(number=frame.header.number, hash=frame.hash, bytes=frame.bytes)
        )
        for item in items:
            if isinstance(item, SpaceReaders):
                _replace_readers(connection, item)
    return trial


def _replace_readers(connection: sa.Connection, item: SpaceReaders) -> None:
    """Let the rings that an entry names read a space that is here; one still to come gets its readers as it begins."""
    if connection.scalar(sa.select(spaces.c.space).where(spaces.c.space == item.space)) is None:
        return
    connection.execute(sa.delete(space_readers).where(space_readers.c.space == item.space))
    connection.execute(
        sa.insert(space_readers), [{"space": item.space, "ring": ring} for ring in sorted(set(item.read_by))]
    )
