"""Keeps what sync knows of the organisation: its log as received, ring keys, names, and this device's own secrets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imsa_desktop.storage.statements import first, run, run_many, scalar
from imsa_desktop.storage.unlocked import Connection, vault_of
from imsa_protocol.identifiers import HASH_BYTES, PersonId, RingId


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry of the organisation log, bytes as received."""

    number: int
    hash: bytes
    kind: int
    data: bytes


@dataclass(frozen=True, slots=True)
class RingKey:
    """The private key of a ring's generation."""

    ring: RingId
    generation: int
    private: bytes


@dataclass(frozen=True, slots=True)
class PersonName:
    """Who a person is, as a sealed entry of the organisation log says (or as this vault knows of itself)."""

    person: PersonId
    name: str
    role: str


def append_log(conn: Connection, entries: Sequence[LogEntry]) -> None:
    """Keep verified entries behind those already here."""
    rows = [(each.number, each.kind, each.hash, each.data) for each in entries]
    if rows:
        run_many(conn, "INSERT INTO log_entry (number, kind, hash, data) VALUES (?, ?, ?, ?)", rows)


def log_entries(conn: Connection, after: int = 0) -> list[LogEntry]:
    """Kept entries in order."""
    found = run(conn, "SELECT number, hash, kind, data FROM log_entry WHERE number > ? ORDER BY number", (after,))
    return [LogEntry(*row) for row in found]


def log_head(conn: Connection) -> tuple[int, bytes]:
    """Number and hash of the last kept entry; (0, zeros) before the first."""
    row = first(conn, "SELECT number, hash FROM log_entry ORDER BY number DESC LIMIT 1")
    return (row[0], row[1]) if row is not None else (0, bytes(HASH_BYTES))


def keep_ring_key(conn: Connection, key: RingKey) -> None:
    """Keep a ring's private key."""
    run(
        conn,
        "INSERT OR REPLACE INTO ring_key (ring, generation, private) VALUES (?, ?, ?)",
        (key.ring, key.generation, key.private),
    )


def ring_key(conn: Connection, ring: RingId, generation: int | None = None) -> RingKey | None:
    """The private key of a ring (its latest generation)."""
    row = first(
        conn,
        "SELECT ring, generation, private FROM ring_key WHERE ring = ? AND generation = coalesce(?, generation)"
        " ORDER BY generation DESC LIMIT 1",
        (ring, generation),
    )
    return RingKey(*row) if row is not None else None


def ring_keys(conn: Connection) -> list[RingKey]:
    """All ring keys held here."""
    found = run(conn, "SELECT ring, generation, private FROM ring_key ORDER BY ring, generation")
    return [RingKey(*row) for row in found]


def keep_person(conn: Connection, person: PersonName) -> None:
    """Note who a person is; the latest word counts."""
    run(
        conn,
        "INSERT OR REPLACE INTO person (person, name, role) VALUES (?, ?, ?)",
        (person.person, person.name, person.role),
    )
    vault_of(conn).touched.local.add("people")


def person(conn: Connection, person_id: PersonId) -> PersonName | None:
    """Who a person is."""
    row = first(conn, "SELECT person, name, role FROM person WHERE person = ?", (person_id,))
    return PersonName(*row) if row is not None else None


def people(conn: Connection) -> list[PersonName]:
    """Everyone whose name is known here."""
    return [PersonName(*row) for row in run(conn, "SELECT person, name, role FROM person ORDER BY name, person")]


def keep_secret(conn: Connection, name: str, value: bytes) -> None:
    """Keep a secret of this device under a name of the caller's (device seeds, root seeds until they are split)."""
    run(conn, "INSERT OR REPLACE INTO secret (name, value) VALUES (?, ?)", (name, value))


def secret(conn: Connection, name: str) -> bytes | None:
    """A kept secret."""
    found: bytes | None = scalar(conn, "SELECT value FROM secret WHERE name = ?", (name,))
    return found


def forget_secret(conn: Connection, name: str) -> None:
    """Forget a secret."""
    run(conn, "DELETE FROM secret WHERE name = ?", (name,))
