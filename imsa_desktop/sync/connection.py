"""Knows which hub a vault talks to and opens the line to it."""

from __future__ import annotations

from dataclasses import dataclass

from imsa_desktop.storage.vault import Vault
from imsa_desktop.sync.transport import Transport


@dataclass(frozen=True, slots=True)
class HubAddress:
    """Where the hub is, and the pin of its certificate authority."""

    url: str
    pin: str


def hub_address(vault: Vault) -> HubAddress | None:
    """The hub this vault was told of, by connecting or by an invitation."""
    raise NotImplementedError


def open_line(vault: Vault) -> Transport:
    """Open the line to the vault's hub. Raises :class:`~imsa_desktop.sync.errors.NoHub`."""
    raise NotImplementedError


def open_line_to(vault: Vault, address: HubAddress) -> Transport:
    """Open the line to a hub the vault may not know yet (before :func:`founding.connect`)."""
    raise NotImplementedError
