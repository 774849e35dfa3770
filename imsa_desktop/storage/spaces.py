"""Keeps the spaces of this vault: class, keys of each epoch, who receives, and which have been given out (genesis cut)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import DeviceId, PersonId, RingId, SpaceId

RING_LOG = "ring"
"""Class under which a ring's log is kept among the spaces (its space id is the ring's id)."""


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


def create_space(vault: Vault, conn: Connection, space_class: str, space: SpaceId | None = None) -> SpaceId:
    """Open a space here: random id, random key of epoch 1; its genesis is cut by sync on admission."""
    raise NotImplementedError


def add_space(
    vault: Vault, conn: Connection, space: SpaceId, space_class: str, creator: PersonId | None, *, given_out: bool = True
) -> None:
    """Note a space that somebody else opened (its genesis was verified); knowing it already is fine."""
    raise NotImplementedError


def mark_given_out(conn: Connection, space: SpaceId, creator: PersonId) -> None:
    """Note that the genesis of a space has been cut and stored."""
    raise NotImplementedError


def space_info(conn: Connection, space: SpaceId) -> Space:
    """What is known of a space; raises :class:`~imsa_desktop.storage.errors.UnknownSpace`."""
    raise NotImplementedError


def spaces(conn: Connection, space_class: str | None = None) -> list[Space]:
    """All spaces (of one class), ring logs left out unless asked for, oldest first."""
    raise NotImplementedError


def add_space_key(conn: Connection, space: SpaceId, epoch: int, key_id: bytes, key: bytes) -> None:
    """Keep a space key; the same key twice is fine."""
    raise NotImplementedError


def key_of(conn: Connection, key_id: bytes) -> SpaceKey | None:
    """The space key that goes by ``key_id``, if this vault has it."""
    raise NotImplementedError


def present_key(conn: Connection, space: SpaceId) -> SpaceKey | None:
    """The key of the latest epoch known here."""
    raise NotImplementedError


def keys_of(conn: Connection, space: SpaceId) -> list[SpaceKey]:
    """All keys of a space, by epoch."""
    raise NotImplementedError


def set_receivers(conn: Connection, receivers: Mapping[SpaceId, Iterable[DeviceId]]) -> None:
    """Note which devices count as having *received* each of these spaces (docs/sync.md §4); replaces what stood there."""
    raise NotImplementedError


def receivers(conn: Connection, space: SpaceId) -> frozenset[DeviceId]:
    """Devices whose signed heads mean *received* in this space."""
    raise NotImplementedError
