"""Keeps the owner keys of the spaces opened here: a space's id comes from its owner's key (docs/sync.md §1)."""

from __future__ import annotations

from imsa_desktop.storage.membership import keep_secret, secret
from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.identifiers import SpaceId
from imsa_protocol.ownership import space_of
from imsa_protocol.signatures import public_of


def space_owned_by(seed: bytes) -> SpaceId:
    """The space that the owner key of this 32-byte seed begins."""
    return space_of(public_of(seed))


def keep_owner(conn: Connection, seed: bytes) -> SpaceId:
    """Keep the seed of an owner key; returns its space."""
    space = space_owned_by(seed)
    keep_secret(conn, _called(space), seed)
    return space


def owner_seed(conn: Connection, space: SpaceId) -> bytes | None:
    """The seed of a space's owner key; None where somebody else opened the space."""
    return secret(conn, _called(space))


def _called(space: SpaceId) -> str:
    return f"space owner {space.hex()}"
