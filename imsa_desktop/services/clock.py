"""Reads the vault's clock as people do: the day and the moment by the wall clock of this computer."""

from __future__ import annotations

from datetime import date, datetime

from imsa_desktop.storage.unlocked import Vault


def now(vault: Vault) -> datetime:
    """This moment by the wall clock of this computer, with its offset."""
    return datetime.fromtimestamp(vault.surroundings.now_ms() / 1000).astimezone()


def today(vault: Vault) -> date:
    """This day by the wall clock of this computer."""
    return now(vault).date()


def moment(vault: Vault) -> str:
    """This moment as it is stored: minutes, with offset."""
    return now(vault).replace(second=0, microsecond=0).isoformat(timespec="minutes")
