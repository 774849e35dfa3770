"""Keeps what an exchange must remember between two runs: cursors, the hub's receipts and chains, evidence, settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import SpaceId


@dataclass(frozen=True, slots=True)
class HubPlace:
    """Where the hub's chain of a space stood when it was last verified."""

    space: SpaceId
    generation: bytes
    place: int
    chain: bytes


def keep_value(conn: Connection, name: str, value: Any) -> None:
    """Keep a CBOR value under a name (hub address, cursor, organisation, pending invitation …)."""
    raise NotImplementedError


def value(conn: Connection, name: str, default: Any = None) -> Any:
    """A kept value."""
    raise NotImplementedError


def forget_value(conn: Connection, name: str) -> None:
    """Forget a kept value."""
    raise NotImplementedError


def values(conn: Connection, prefix: str) -> dict[str, Any]:
    """All kept values whose names begin with ``prefix``."""
    raise NotImplementedError


def keep_hub_place(conn: Connection, place: HubPlace) -> None:
    """Note the verified head of the hub's chain of a space."""
    raise NotImplementedError


def hub_place(conn: Connection, space: SpaceId) -> HubPlace | None:
    """The last verified head of the hub's chain of a space."""
    raise NotImplementedError


def keep_evidence(vault: Vault, conn: Connection, why: str, data: bytes) -> None:
    """Keep refused bytes and why they were refused (at most 1,000 pieces, the oldest give way)."""
    raise NotImplementedError


def evidence(conn: Connection) -> list[tuple[int, str, bytes]]:
    """Kept evidence: when (ms), why, bytes."""
    raise NotImplementedError
