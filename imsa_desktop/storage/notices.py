"""Keeps what the sync centre has to tell: a code and its data, never sentences and never a client's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cbor2

from imsa_desktop.storage.statements import run, scalar
from imsa_desktop.storage.unlocked import Connection, Vault, vault_of

NEW_INCARNATION = "new_incarnation"  # data: {"why": "copied" | "put back" | "restored", "changes": reissued}
SET_ASIDE = "set_aside"  # data: {"space", "device", "number", "why"}
NAMES_IGNORED = "names_ignored"  # data: {"space", "devices", "count"}
CLOCK_AHEAD = "clock_ahead"  # data: {"device", "ahead_ms"}: its times are more than a day ahead and are not followed
REBUILT = "rebuilt"  # data: {"records": n}


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice. ``about`` makes it unique with its code: telling again renews it."""

    id: int
    code: str
    about: bytes
    data: Any
    at_ms: int
    seen: bool


def tell(vault: Vault, conn: Connection, code: str, about: bytes = b"", data: Any = None) -> bool:
    """Add a notice; False when the same one stood there unseen already (its data are renewed)."""
    known = scalar(conn, "SELECT seen FROM notice WHERE code = ? AND about = ?", (code, about))
    run(
        conn,
        "INSERT INTO notice (code, about, data, at_ms, seen) VALUES (?, ?, ?, ?, 0)"
        " ON CONFLICT (code, about) DO UPDATE SET data = excluded.data, at_ms = excluded.at_ms, seen = 0",
        (code, about, cbor2.dumps(data), vault.surroundings.now_ms()),
    )
    vault.touched.local.add("notices")
    return known is None or bool(known)


def notices(conn: Connection, *, unseen_only: bool = False) -> list[Notice]:
    """All notices, the latest first."""
    where = " WHERE seen = 0" if unseen_only else ""
    found = run(
        conn,
        f"SELECT row, code, about, data, at_ms, seen FROM notice{where} ORDER BY at_ms DESC, row DESC",  # noqa: S608  # reason: one of two fixed texts
    )
    return [
        Notice(row, code, about, cbor2.loads(data), at_ms, bool(seen)) for row, code, about, data, at_ms, seen in found
    ]


def mark_seen(conn: Connection, notice_id: int) -> None:
    """Note that a person has read a notice."""
    run(conn, "UPDATE notice SET seen = 1 WHERE row = ?", (notice_id,))
    vault_of(conn).touched.local.add("notices")


def withdraw(conn: Connection, code: str, about: bytes = b"") -> None:
    """Take a notice back that is no longer true (what was withheld has come)."""
    done = run(conn, "DELETE FROM notice WHERE code = ? AND about = ?", (code, about))
    if done.rowcount:
        vault_of(conn).touched.local.add("notices")
