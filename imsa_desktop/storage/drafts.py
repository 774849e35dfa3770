"""Keeps what is being typed, locally and encrypted, until it is saved; drafts never leave this laptop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from imsa_desktop.storage.unlocked import Connection, Vault


@dataclass(frozen=True, slots=True)
class Draft:
    """What an editor held when it last kept its draft. ``payload`` is the editor's own (CBOR values)."""

    editor: str
    payload: Any
    kept_ms: int


def keep_draft(vault: Vault, editor: str, payload: Any) -> None:
    """Keep a draft in a transaction of its own; a later one of the same editor takes its place."""
    raise NotImplementedError


def draft(conn: Connection, editor: str) -> Draft | None:
    """The draft of an editor."""
    raise NotImplementedError


def drafts(conn: Connection) -> list[Draft]:
    """All drafts, the latest first."""
    raise NotImplementedError


def drop_draft(conn: Connection, editor: str) -> None:
    """Forget a draft (inside the transaction that saved it)."""
    raise NotImplementedError
