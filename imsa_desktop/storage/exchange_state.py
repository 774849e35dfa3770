"""Keeps what an exchange must remember between two runs: cursors, the hub's receipts and chains, evidence, settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cbor2

from imsa_desktop.storage.statements import first, run, scalar
from imsa_desktop.storage.unlocked import Connection, Vault, vault_of
from imsa_protocol.identifiers import SpaceId

_MOST_EVIDENCE = 1_000


@dataclass(frozen=True, slots=True)
class HubPlace:
    """Where the hub's chain of a space stood when it was last verified."""

    space: SpaceId
    generation: bytes
    place: int
    chain: bytes


def keep_value(conn: Connection, name: str, value: Any) -> None:
    """Keep a CBOR value under a name (hub address, cursor, organisation, pending invitation …)."""
    run(conn, "INSERT OR REPLACE INTO kept_value (name, value) VALUES (?, ?)", (name, cbor2.dumps(value)))


def value(conn: Connection, name: str, default: Any = None) -> Any:
    """A kept value."""
    found = scalar(conn, "SELECT value FROM kept_value WHERE name = ?", (name,))
    return cbor2.loads(found) if found is not None else default


def forget_value(conn: Connection, name: str) -> None:
    """Forget a kept value."""
    run(conn, "DELETE FROM kept_value WHERE name = ?", (name,))


def values(conn: Connection, prefix: str) -> dict[str, Any]:
    """All kept values whose names begin with ``prefix``."""
    found = run(
        conn, "SELECT name, value FROM kept_value WHERE substr(name, 1, ?) = ? ORDER BY name", (len(prefix), prefix)
    )
    return {name: cbor2.loads(kept) for name, kept in found}


def keep_hub_place(conn: Connection, place: HubPlace) -> None:
    """Note the verified head of the hub's chain of a space."""
    run(
        conn,
        "INSERT OR REPLACE INTO hub_place (space, generation, place, chain) VALUES (?, ?, ?, ?)",
        (vault_of(conn).numbers.space_row(conn, place.space), place.generation, place.place, place.chain),
    )


def hub_place(conn: Connection, space: SpaceId) -> HubPlace | None:
    """The last verified head of the hub's chain of a space."""
    row = first(
        conn,
        "SELECT h.generation, h.place, h.chain FROM hub_place h JOIN space p ON p.row = h.space WHERE p.id = ?",
        (space,),
    )
    return HubPlace(space, *row) if row is not None else None


def keep_evidence(vault: Vault, conn: Connection, why: str, data: bytes) -> None:
    """Keep refused bytes and why they were refused (at most 1,000 pieces, the oldest give way; the same once)."""
    known = scalar(conn, "SELECT 1 FROM evidence WHERE why = ? AND data = ?", (why, data))
    if known:
        return
    run(conn, "INSERT INTO evidence (at_ms, why, data) VALUES (?, ?, ?)", (vault.surroundings.now_ms(), why, data))
    run(conn, "DELETE FROM evidence WHERE row <= (SELECT max(row) FROM evidence) - ?", (_MOST_EVIDENCE,))


def evidence(conn: Connection) -> list[tuple[int, str, bytes]]:
    """Kept evidence: when (ms), why, bytes."""
    return [tuple(row) for row in run(conn, "SELECT at_ms, why, data FROM evidence ORDER BY row")]
