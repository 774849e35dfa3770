"""Holds the one thing that is ever shared: a change, one device's setting of some registers of one record.

Pure values. ``sets`` and ``replaces`` are keyed by register: a field name, the name of a together-group
(its value a mapping of field to value), or ``field/choice`` with True or False. Registers that begin
with an underscore belong to every kind: ``_finished`` and ``_withdrawn`` (True or False).

The records here are named tuples because storage makes tens of thousands of them a second, and a
frozen dataclass takes three times as long to make.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

from imsa_protocol.identifiers import Author, ChangeId, RecordId, SpaceId

Value: TypeAlias = Any
"""None, bool, int, str (NFC), bytes, or for a together-group a mapping of field name to such a value."""

Seen: TypeAlias = Mapping[Author, int]
"""The highest change counter of each author that somebody had applied in the space."""

FINISHED = "_finished"
WITHDRAWN = "_withdrawn"


class RecordKey(NamedTuple):
    """Tells one record from all others: the same 16 bytes in another space or kind are another record."""

    space: SpaceId
    kind: str
    record: RecordId


class Change(NamedTuple):
    """One change.

    ``seen`` is what its segment had applied of other authors; ``saw`` is what a concluding act had on screen.
    """

    id: ChangeId
    time: int  # hybrid time: 48 bits of milliseconds since 1970, 16 bits of counter
    space: SpaceId
    kind: str
    record: RecordId
    sets: Mapping[str, Value]
    replaces: Mapping[str, frozenset[ChangeId]]
    seen: Seen
    reason: str | None = None
    saw: Seen | None = None

    @property
    def key(self) -> RecordKey:
        """The record that this change is about."""
        return RecordKey(self.space, self.kind, self.record)


class Live(NamedTuple):
    """A value that stands in a register: nobody who had seen it has replaced it."""

    id: ChangeId
    time: int
    value: Value


Register: TypeAlias = tuple[Live, ...]
"""The live values of one register, ordered by change id; empty when never set."""
