"""Keeps the spaces of this vault: class, keys of each epoch, who receives, which have been given out (genesis cut)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from imsa_desktop.crypto.sealing import new_space_key, space_key_id
from imsa_desktop.storage.errors import UnknownSpace
from imsa_desktop.storage.owners import keep_owner
from imsa_desktop.storage.parcels import SPACES_AT_ONCE, in_parcels
from imsa_desktop.storage.statements import first, run, run_many
from imsa_desktop.storage.unlocked import Connection, Vault, vault_of
from imsa_protocol.identifiers import DeviceId, PersonId, SpaceId
from imsa_protocol.signatures import SEED_BYTES

RING_LOG = "ring"
"""Class under which a ring's log is kept among the spaces (its space id is the ring's id)."""

_SELECT = "SELECT id, class, creator, mine, given_out, opened_ms FROM space"
_KEYS = "SELECT p.id, k.epoch, k.key_id, k.key FROM space_key k JOIN space p ON p.row = k.space"


@dataclass(frozen=True, slots=True)
class Space:
    """What is known of a space here. ``mine`` while this vault opened it."""

    id: SpaceId
    space_class: str
    creator: PersonId | None  # from the genesis; None while the space has not left this vault
    mine: bool
    given_out: bool  # its genesis frame exists
    opened_ms: int


@dataclass(frozen=True, slots=True)
class SpaceKey:
    """A space key of one epoch."""

    space: SpaceId
    epoch: int
    key_id: bytes
    key: bytes


def create_space(vault: Vault, conn: Connection, space_class: str, owner: bytes | None = None) -> SpaceId:
    """Open a space here: a fresh owner key, whose space it is, and a random key of epoch 1.

    ``owner`` is the seed (32 bytes) of the owner key where an export brings it along. The genesis is cut by sync on
    admission.
    """
    random = vault.surroundings.random
    made = keep_owner(conn, owner if owner is not None else random(SEED_BYTES))
    run(
        conn,
        "INSERT INTO space (id, class, creator, mine, given_out, opened_ms) VALUES (?, ?, NULL, 1, 0, ?)",
        (made, space_class, vault.surroundings.now_ms()),
    )
    key = new_space_key(random)
    add_space_key(conn, made, 1, space_key_id(key), key)
    _touch(vault, made)
    return made


def add_space(
    vault: Vault,
    conn: Connection,
    space: SpaceId,
    space_class: str,
    creator: PersonId | None,
    *,
    given_out: bool = True,
) -> None:
    """Note a space that somebody else opened (its genesis was verified); knowing it already is fine."""
    run(
        conn,
        "INSERT INTO space (id, class, creator, mine, given_out, opened_ms) VALUES (?, ?, ?, 0, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET creator = excluded.creator, given_out = max(given_out, excluded.given_out)",
        (space, space_class, creator, int(given_out), vault.surroundings.now_ms()),
    )
    _touch(vault, space)


def mark_given_out(conn: Connection, space: SpaceId, creator: PersonId) -> None:
    """Note that the genesis of a space has been cut and stored."""
    run(conn, "UPDATE space SET given_out = 1, creator = ? WHERE id = ?", (creator, space))
    _touch(vault_of(conn), space)


def _touch(vault: Vault, space: SpaceId) -> None:
    vault.touched.spaces.add(space)
    vault.touched.local.add("spaces")


def _made(row: Any) -> Space:
    space, space_class, creator, mine, given_out, opened_ms = row
    return Space(space, space_class, creator, bool(mine), bool(given_out), opened_ms)


def space_info(conn: Connection, space: SpaceId) -> Space:
    """What is known of a space; raises :class:`~imsa_desktop.storage.errors.UnknownSpace`."""
    row = first(conn, _SELECT + " WHERE id = ?", (space,))
    if row is None:
        raise UnknownSpace(space)
    return _made(row)


def spaces(conn: Connection, space_class: str | None = None) -> list[Space]:
    """All spaces (of one class), ring logs left out unless asked for, oldest first."""
    which, named = ("class <> ?", RING_LOG) if space_class is None else ("class = ?", space_class)
    columns = ("row", "id", "class", "creator", "mine", "given_out", "opened_ms")
    rest = f"FROM space WHERE {which}"  # reason: one of the two above
    found = in_parcels(conn, columns, rest, (named,), blobs=(1, 3), by=f"row / {SPACES_AT_ONCE}")
    return [_made(row[1:]) for row in sorted(found, key=itemgetter(0))]


def add_space_key(conn: Connection, space: SpaceId, epoch: int, key_id: bytes, key: bytes) -> None:
    """Keep a space key; the same key twice is fine."""
    run(
        conn,
        "INSERT INTO space_key (key_id, space, epoch, key) VALUES (?, ?, ?, ?) ON CONFLICT (key_id) DO NOTHING",
        (key_id, vault_of(conn).numbers.space_row(conn, space), epoch, key),
    )


def key_of(conn: Connection, key_id: bytes) -> SpaceKey | None:
    """The space key that goes by ``key_id``, if this vault has it."""
    return _key(conn, " WHERE k.key_id = ?", key_id)


def present_key(conn: Connection, space: SpaceId) -> SpaceKey | None:
    """The key of the latest epoch known here."""
    return _key(conn, " WHERE p.id = ? ORDER BY k.epoch DESC, k.key_id LIMIT 1", space)


def keys_of(conn: Connection, space: SpaceId) -> list[SpaceKey]:
    """All keys of a space, by epoch."""
    return [SpaceKey(*row) for row in run(conn, _KEYS + " WHERE p.id = ? ORDER BY k.epoch", (space,))]


def _key(conn: Connection, where: str, value: bytes) -> SpaceKey | None:
    row = first(conn, _KEYS + where, (value,))
    return SpaceKey(*row) if row is not None else None


def set_receivers(conn: Connection, receivers: Mapping[SpaceId, Iterable[DeviceId]]) -> None:
    """Note which devices count as having *received* each of these spaces (docs/sync.md §4), and no others."""
    vault = vault_of(conn)
    for space, devices in receivers.items():
        row = vault.numbers.space_row(conn, space)
        run(conn, "DELETE FROM space_receiver WHERE space = ?", (row,))
        rows = [(row, device) for device in sorted(set(devices))]
        if rows:
            run_many(conn, "INSERT INTO space_receiver (space, device) VALUES (?, ?)", rows)
    vault.touched.local.add("delivery")


def receivers(conn: Connection, space: SpaceId) -> frozenset[DeviceId]:
    """Devices whose signed heads mean *received* in this space."""
    found = run(conn, "SELECT r.device FROM space_receiver r JOIN space p ON p.row = r.space WHERE p.id = ?", (space,))
    return frozenset(device for (device,) in found)
