"""Says how far a vault is on its way into an organisation."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from imsa_desktop.storage.exchange_state import value
from imsa_desktop.storage.unlocked import Vault
from imsa_desktop.sync.membership import ROOT

JOINING: Final = "joining"  # kept value: the request to join that has not been answered yet


class Standing(StrEnum):
    """How far a vault is on its way into an organisation."""

    ALONE = "alone"
    REQUESTED = "requested"
    MEMBER = "member"


def standing(vault: Vault) -> Standing:
    """How far this vault is on its way into an organisation."""
    with vault.read() as conn:
        if value(conn, ROOT) is not None:
            return Standing.MEMBER
        return Standing.REQUESTED if value(conn, JOINING) is not None else Standing.ALONE
