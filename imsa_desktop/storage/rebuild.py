"""Makes the tables afresh from the journal, and dumps them so that two vaults can be compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from imsa_desktop.storage.unlocked import Connection, Vault


def rebuild(vault: Vault) -> int:
    """Drop every projection and make it again from the journal, in one transaction; returns the number of records."""
    raise NotImplementedError


def canonical_dump(conn: Connection) -> Iterator[tuple[Any, ...]]:
    """Every projection in an order and form that hold no local numbers: equal journals give equal dumps."""
    raise NotImplementedError
