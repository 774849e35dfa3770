"""Keeps what sync knows of the organisation: its log as received, ring keys, names, and this device's own secrets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.identifiers import PersonId, RingId


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
    raise NotImplementedError


def log_entries(conn: Connection, after: int = 0) -> list[LogEntry]:
    """Kept entries in order."""
    raise NotImplementedError


def log_head(conn: Connection) -> tuple[int, bytes]:
    """Number and hash of the last kept entry; (0, zeros) before the first."""
    raise NotImplementedError


def keep_ring_key(conn: Connection, key: RingKey) -> None:
    """Keep a ring's private key."""
    raise NotImplementedError


def ring_key(conn: Connection, ring: RingId, generation: int | None = None) -> RingKey | None:
    """The private key of a ring (its latest generation)."""
    raise NotImplementedError


def ring_keys(conn: Connection) -> list[RingKey]:
    """All ring keys held here."""
    raise NotImplementedError


def keep_person(conn: Connection, person: PersonName) -> None:
    """Note who a person is; the latest word counts."""
    raise NotImplementedError


def person(conn: Connection, person_id: PersonId) -> PersonName | None:
    """Who a person is."""
    raise NotImplementedError


def people(conn: Connection) -> list[PersonName]:
    """Everyone whose name is known here."""
    raise NotImplementedError


def keep_secret(conn: Connection, name: str, value: bytes) -> None:
    """Keep a secret of this device under a name of the caller's (device seeds, root seeds until they are split)."""
    raise NotImplementedError


def secret(conn: Connection, name: str) -> bytes | None:
    """A kept secret."""
    raise NotImplementedError


def forget_secret(conn: Connection, name: str) -> None:
    """Forget a secret."""
    raise NotImplementedError
