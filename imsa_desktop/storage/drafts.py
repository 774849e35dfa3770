"""Keeps what is being typed, locally and encrypted, until it is saved; drafts never leave this laptop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cbor2

from imsa_desktop.storage.unlocked import Connection, Vault, vault_of


@dataclass(frozen=True, slots=True)
class Draft:
    """What an editor held when it last kept its draft. ``payload`` is the editor's own (CBOR values)."""

    editor: str
    payload: Any
    kept_ms: int


def keep_draft(vault: Vault, editor: str, payload: Any) -> None:
    """Keep a draft in a transaction of its own; a later one of the same editor takes its place."""
    with vault.write() as conn:
        keep_within(vault, conn, editor, payload)


def keep_within(vault: Vault, conn: Connection, editor: str, payload: Any) -> None:
    """The same inside a transaction that is already open."""
    conn.exec_driver_sql(
        "INSERT OR REPLACE INTO draft (editor, payload, kept_ms) VALUES (?, ?, ?)",
        (editor, cbor2.dumps(payload), vault.surroundings.now_ms()),
    )
    vault.touched.local.add("drafts")


def draft(conn: Connection, editor: str) -> Draft | None:
    """The draft of an editor."""
    row = conn.exec_driver_sql("SELECT payload, kept_ms FROM draft WHERE editor = ?", (editor,)).one_or_none()
    return Draft(editor, cbor2.loads(row.payload), row.kept_ms) if row is not None else None


def drafts(conn: Connection) -> list[Draft]:
    """All drafts, the latest first."""
    found = conn.exec_driver_sql("SELECT editor, payload, kept_ms FROM draft ORDER BY kept_ms DESC, editor")
    return [Draft(editor, cbor2.loads(payload), kept_ms) for editor, payload, kept_ms in found]


def drop_draft(conn: Connection, editor: str) -> None:
    """Forget a draft (inside the transaction that saved it)."""
    conn.exec_driver_sql("DELETE FROM draft WHERE editor = ?", (editor,))
    vault_of(conn).touched.local.add("drafts")
