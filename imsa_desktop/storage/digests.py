"""Gives the digest of a space (docs/sync.md §8): what two vaults with the same heads must agree on."""

from __future__ import annotations

from imsa_desktop.merge.digest import SpaceDigest
from imsa_desktop.storage.records import standing_in
from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.identifiers import SpaceId


def digest_of(conn: Connection, space: SpaceId) -> bytes:
    """The 32-byte digest of the live sets of a space."""
    digest = SpaceDigest()
    standings = sorted(standing_in(conn, space), key=lambda each: (each.key.record, each.key.kind))
    for standing in standings:
        for register, live in sorted(standing.registers.items()):
            if live:
                digest.add(standing.key.record, standing.key.kind, register, live)
    return digest.digest()
