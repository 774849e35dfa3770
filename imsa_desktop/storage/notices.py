"""Keeps what the sync centre has to tell: a code and its data, never sentences and never a client's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from imsa_desktop.storage.unlocked import Connection, Vault

NEW_INCARNATION = "new_incarnation"  # data: {"why": "copied" | "put back" | "restored", "changes": reissued}
SET_ASIDE = "set_aside"  # data: {"space", "device", "number", "why"}
NAMES_IGNORED = "names_ignored"  # data: {"space", "devices", "count"}
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
    """Add a notice; False when the same one stood there unseen already."""
    raise NotImplementedError


def notices(conn: Connection, *, unseen_only: bool = False) -> list[Notice]:
    """All notices, the latest first."""
    raise NotImplementedError


def mark_seen(conn: Connection, notice_id: int) -> None:
    """Note that a person has read a notice."""
    raise NotImplementedError


def withdraw(conn: Connection, code: str, about: bytes = b"") -> None:
    """Take a notice back that is no longer true (what was withheld has come)."""
    raise NotImplementedError
