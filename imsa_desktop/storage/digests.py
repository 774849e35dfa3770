"""Gives the digest of a space (docs/sync.md §8): what two vaults with the same heads must agree on."""

from __future__ import annotations

from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.identifiers import SpaceId


def digest_of(conn: Connection, space: SpaceId) -> bytes:
    """The 32-byte digest of the live sets of a space."""
    raise NotImplementedError
