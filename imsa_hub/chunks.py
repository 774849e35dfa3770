"""Keeps sealed chunks of attachments as files beside the database, for whoever reads their space (docs/sync.md §11).

A file is named by the hash of what it holds, is there whole or not at all, and is written before its row: a row never
promises what is not on the disk, and a file without a row is written again.
"""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa

from imsa_hub.hub import Hub
from imsa_hub.keeping import info_of
from imsa_hub.refusals import Refused
from imsa_hub.requests import Asked
from imsa_hub.store import Store
from imsa_hub.tables import chunks, space_readers, spaces
from imsa_protocol.errors import HubRefusal
from imsa_protocol.identifiers import HASH_BYTES, ID_BYTES, DeviceId, SpaceId
from imsa_protocol.limits import CHUNK_BYTES, CHUNKS_NAMED
from imsa_protocol.policy import SpaceInfo

FOLDER: Final = "chunks"


def have(hub: Hub, asked: Asked) -> dict[str, Any]:
    """``POST /v1/chunks/have``: which of some chunks the hub holds for a space that the asker reads or writes."""
    space = asked.body.exactly("space", ID_BYTES)
    names = asked.body.ids("chunks", HASH_BYTES, most=CHUNKS_NAMED)
    with hub.store.reading() as connection:
        if not _may_write(hub, connection, space, asked.by()):
            _demand_reader(hub, connection, space, asked.by())
        known = set(
            connection.scalars(sa.select(chunks.c.hash).where(chunks.c.space == space, chunks.c.hash.in_(names)))
        )
    return {"have": [each for each in names if each in known and chunk_file(hub.store.folder, each).is_file()]}


def put(hub: Hub, asked: Asked) -> dict[str, Any]:
    """``POST /v1/chunks/put``: keep a chunk under a space that the asker writes; the same again does no harm."""
    space = asked.body.exactly("space", ID_BYTES)
    name = asked.body.exactly("hash", HASH_BYTES)
    data = asked.body.up_to("chunk", CHUNK_BYTES)
    if sha256(data).digest() != name:
        raise Refused(HubRefusal.WRONG_HASH)
    with hub.store.reading() as connection:
        _demand_writer(hub, connection, space, asked.by())
        _demand_room(hub, connection, space, name, len(data), asked.by())
    _write(hub.store, name, data)

    def note(connection: sa.Connection) -> None:
        _demand_writer(hub, connection, space, asked.by())
        _demand_room(hub, connection, space, name, len(data), asked.by())
        if _is_noted(connection, space, name):
            return
        connection.execute(sa.insert(chunks).values(space=space, hash=name, size=len(data)))
        grown = sa.update(spaces).where(spaces.c.space == space).values(bytes=spaces.c.bytes + len(data))
        connection.execute(grown)

    hub.store.append(note)
    return {}


def get(hub: Hub, asked: Asked) -> dict[str, Any]:
    """``POST /v1/chunks/get``: the bytes of a chunk of a space that the asker reads."""
    space = asked.body.exactly("space", ID_BYTES)
    name = asked.body.exactly("hash", HASH_BYTES)
    with hub.store.reading() as connection:
        _demand_reader(hub, connection, space, asked.by())
        noted = _is_noted(connection, space, name)
    data = read(hub.store, name) if noted else None
    if data is None:
        raise Refused(HubRefusal.UNKNOWN_CHUNK)
    return {"chunk": data}


def chunk_file(folder: Path, name: bytes) -> Path:
    """Where a chunk lies below the hub's folder."""
    digits = name.hex()
    return folder / FOLDER / digits[:2] / digits


def read(store: Store, name: bytes) -> bytes | None:
    """The bytes of a chunk; None where its file is gone or is not what its name says: better none than a wrong one."""
    try:
        data = chunk_file(store.folder, name).read_bytes()
    except FileNotFoundError:
        return None
    return data if sha256(data).digest() == name else None


def _write(store: Store, name: bytes, data: bytes) -> None:
    if read(store, name) is not None:
        return
    path = chunk_file(store.folder, name)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    half = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")  # two laptops may bring the same at a time
    try:
        with os.fdopen(os.open(half, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
        sync_folder(path.parent)
    except OSError:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable (nothing to do on Windows)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _is_noted(connection: sa.Connection, space: SpaceId, name: bytes) -> bool:
    found = sa.select(chunks.c.hash).where(chunks.c.space == space, chunks.c.hash == name)
    return connection.scalar(found) is not None


def _demand_reader(hub: Hub, connection: sa.Connection, space: SpaceId, device: DeviceId) -> None:
    rings = hub.register_for(connection, device).rings_of_device(device)
    may = sa.select(space_readers.c.space).where(
        space_readers.c.space == space, space_readers.c.ring.in_(sorted(rings))
    )
    if connection.scalar(may) is None:
        _demand_known(connection, space)
        raise Refused(HubRefusal.MAY_NOT_READ)


def _demand_writer(hub: Hub, connection: sa.Connection, space: SpaceId, device: DeviceId) -> None:
    if not _may_write(hub, connection, space, device):
        _demand_known(connection, space)
        raise Refused(HubRefusal.MAY_NOT_WRITE)


def _may_write(hub: Hub, connection: sa.Connection, space: SpaceId, device: DeviceId) -> bool:
    info = _info(connection, space)
    return info is not None and hub.register_for(connection, device).may_write(info, device)


def _demand_known(connection: sa.Connection, space: SpaceId) -> None:
    if connection.scalar(sa.select(spaces.c.space).where(spaces.c.space == space)) is None:
        raise Refused(HubRefusal.UNKNOWN_SPACE)


def _info(connection: sa.Connection, space: SpaceId) -> SpaceInfo | None:
    genesis = connection.scalar(sa.select(spaces.c.genesis).where(spaces.c.space == space))
    return info_of(space, genesis)


def _demand_room(hub: Hub, connection: sa.Connection, space: SpaceId, name: bytes, size: int, device: DeviceId) -> None:
    """Raise :class:`Refused` where the quota of the space's class does not let this chunk in."""
    info = _info(connection, space)
    quota = hub.register_for(connection, device).quota(info.space_class.value) if info is not None else None
    if info is None or quota is None or _is_noted(connection, space, name):
        return
    stored = sa.select(sa.func.sum(spaces.c.bytes)).where(spaces.c["class"] == info.space_class.value)
    if (connection.scalar(stored) or 0) + size > quota:
        raise Refused(HubRefusal.QUOTA, bytes=quota)
