"""Takes edits made on this laptop and keeps them as changes of our own until they are sealed into a segment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.merge.changes import Change, Seen
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import ChangeId, RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class Edit:
    """Some registers of one record, to be set here and now.

    ``replaces`` says, a register, which values the editor had shown: None means all that stand now; a register left
    out of a given mapping replaces nothing. Names this vault cannot have seen are left out when saving.
    ``saw`` is for concluding acts; ``concluding=True`` without it means everything applied here until now.
    """

    space: SpaceId
    kind: str
    record: RecordId
    sets: Mapping[str, Any]
    replaces: Mapping[str, frozenset[ChangeId]] | None = None
    reason: str | None = None
    concluding: bool = False
    saw: Seen | None = None


def save(vault: Vault, conn: Connection, edits: Sequence[Edit]) -> list[ChangeId]:
    """Save edits: journal, merge, tables and search in the transaction of ``conn``; returns their change ids in order.

    Raises :class:`~imsa_desktop.storage.errors.NotAChange` (nothing of the batch is saved then) and ``UnknownSpace``.
    """
    raise NotImplementedError


def unsealed(vault: Vault, conn: Connection, space: SpaceId) -> list[Change]:
    """Own changes of a space that no segment holds yet, by counter."""
    raise NotImplementedError


def spaces_with_unsealed(conn: Connection) -> list[SpaceId]:
    """Spaces that hold own changes not sealed yet."""
    raise NotImplementedError


def unsealed_counts(conn: Connection) -> dict[SpaceId, int]:
    """How many own changes of each space are not sealed yet."""
    raise NotImplementedError


def mark_sealed(vault: Vault, conn: Connection, space: SpaceId, number: int, through: int) -> None:
    """Say that own frame ``number`` of ``space`` (stored before) holds the unsealed changes up to counter ``through``."""
    raise NotImplementedError


def applied_counters(conn: Connection, space: SpaceId) -> dict[bytes, int]:
    """The highest change counter of each author applied here in a space, own unsealed ones included."""
    raise NotImplementedError


def changes_of_record(vault: Vault, conn: Connection, record: RecordId) -> list[KeptChange]:
    """Every change of a record, in the order applied here."""
    raise NotImplementedError


def all_changes(vault: Vault, conn: Connection, space: SpaceId | None = None) -> Iterator[KeptChange]:
    """Every change of the journal (of a space), in the order applied here."""
    raise NotImplementedError


@dataclass(frozen=True, slots=True)
class KeptChange:
    """A change and where it is kept: ``number`` is its segment's in its stream, None while it is not sealed."""

    change: Change
    number: int | None
    sent: bool
