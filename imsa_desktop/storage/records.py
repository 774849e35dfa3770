"""Reads records back: what is shown, what stands in every register, and the word that names what was seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.merge.changes import Register, Value
from imsa_desktop.merge.shown import Shown
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import Author, ChangeId, RecordId, SpaceId

AMENDED = "amended"
CHANGED_AFTER_WITHDRAWING = "changed_after_withdrawing"


@dataclass(frozen=True, slots=True)
class Record:
    """One record as it stands here."""

    kind: str
    id: RecordId
    space: SpaceId
    parent: RecordId | None
    values: Mapping[str, Any]  # field to shown value; `choices` fields: frozenset of codes; None when empty or undecided
    registers: Mapping[str, Register]  # every register that was ever set, unknown ones included
    shown: Mapping[str, Shown]  # the same registers
    finished: bool
    withdrawn: bool
    flags: frozenset[str]  # AMENDED, CHANGED_AFTER_WITHDRAWING
    questions: tuple[str, ...]  # registers with an open question
    created: int  # hybrid time of the earliest change
    created_by: Author
    changed: int  # hybrid time of the latest change
    changed_by: Author

    @property
    def version(self) -> str:
        """The opaque word that carries the live ids of every register; the same in every vault."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Row:
    """A record as a list needs it: some shown values, no registers."""

    kind: str
    id: RecordId
    space: SpaceId
    parent: RecordId | None
    values: Mapping[str, Any]
    finished: bool
    withdrawn: bool
    flags: frozenset[str]
    has_question: bool
    created: int
    changed: int
    changed_by: Author


def get(conn: Connection, kind: str, record: RecordId) -> Record:
    """One record; raises :class:`~imsa_desktop.storage.errors.UnknownRecord`."""
    raise NotImplementedError


def get_many(conn: Connection, kind: str, records: Sequence[RecordId]) -> dict[RecordId, Record]:
    """Several records of one kind, those that exist."""
    raise NotImplementedError


def find_kind(conn: Connection, record: RecordId) -> str | None:
    """The kind of a record of which only the id is known."""
    raise NotImplementedError


def list_kind(
    conn: Connection,
    kind: str,
    *,
    space: SpaceId | None = None,
    parent: RecordId | None = None,
    where: Mapping[str, Value] | None = None,
    withdrawn: bool = False,
) -> list[Record]:
    """Records of a kind, oldest first. Withdrawn ones are left out unless flagged or asked for."""
    raise NotImplementedError


def rows(
    conn: Connection,
    kind: str,
    fields: Sequence[str],
    *,
    space: SpaceId | None = None,
    parent: RecordId | None = None,
    where: Mapping[str, Value] | None = None,
    withdrawn: bool = False,
) -> list[Row]:
    """Some shown values of every record of a kind, oldest first: what lists of thousands are made of."""
    raise NotImplementedError


def children(conn: Connection, record: RecordId, space: SpaceId) -> list[Record]:
    """Records of every kind that hang on this one, oldest first."""
    raise NotImplementedError


def in_space(conn: Connection, space: SpaceId, *, withdrawn: bool = True) -> list[Record]:
    """All records of a space, unknown kinds included, oldest first."""
    raise NotImplementedError


def encode_version(registers: Mapping[str, Register]) -> str:
    """Make the version word."""
    raise NotImplementedError


def decode_version(word: str) -> dict[str, frozenset[ChangeId]]:
    """Read a version word: register to live ids. Raises :class:`~imsa_desktop.storage.errors.BadVersion`."""
    raise NotImplementedError


def amendments(vault: Vault, conn: Connection, record: RecordId, space: SpaceId) -> list[ChangeId]:
    """Changes of the record and its children that its standing finish or withdrawal had not seen."""
    raise NotImplementedError
