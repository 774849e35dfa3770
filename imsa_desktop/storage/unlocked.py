"""Holds one unlocked vault: transactions, who writes, and the word to everybody when something has changed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import sqlalchemy as sa

from imsa_desktop.storage.surroundings import Surroundings
from imsa_protocol.identifiers import Author, DeviceId, RecordId, SpaceId

Connection: TypeAlias = sa.Connection
"""A connection inside a transaction; rooms above pass it on and never look inside."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What a committed transaction changed. ``local`` names local tables ("notices", "drafts", "delivery", "spaces")."""

    spaces: frozenset[SpaceId]
    kinds: frozenset[str]
    records: frozenset[RecordId]
    local: frozenset[str] = frozenset()


class Vault:
    """An unlocked vault. Safe to use from several threads; one writer at a time."""

    folder: Path
    surroundings: Surroundings
    practice: bool

    @property
    def device(self) -> DeviceId:
        """This vault's device id, drawn when it was made."""
        raise NotImplementedError

    @property
    def author(self) -> Author:
        """Device and present incarnation."""
        raise NotImplementedError

    def read(self) -> AbstractContextManager[Connection]:
        """A transaction that reads one consistent state. Raises ``VaultLocked``."""
        raise NotImplementedError

    def write(self) -> AbstractContextManager[Connection]:
        """A transaction that writes: durable when the block has ended, undone when it raises.

        Raises ``DiskFull``, ``DiskFailed``, ``VaultLocked``. Not to be opened inside itself.
        """
        raise NotImplementedError

    def on_change(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Call ``listener`` after every commit that changed something, in the committing thread; returns how to stop."""
        raise NotImplementedError

    def note_outside(self) -> None:
        """Write the outside record now: before anything leaves the laptop (docs/sync.md §9)."""
        raise NotImplementedError

    def lock(self) -> None:
        """Wipe the key, interrupt what still runs, close, release the folder. Harmless when locked already."""
        raise NotImplementedError

    @property
    def locked(self) -> bool:
        """Whether the key is gone."""
        raise NotImplementedError
