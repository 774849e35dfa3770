"""Knows which hub a vault talks to, and opens the line to it."""

from __future__ import annotations

from typing import Final

from imsa_desktop.storage.exchange_state import keep_value, value
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.errors import NoHub
from imsa_desktop.sync.https import HttpsHub
from imsa_desktop.sync.invitation import read_invitation_file
from imsa_desktop.sync.own_device import own_device
from imsa_desktop.sync.standing import JOINING
from imsa_desktop.sync.transport import AskingDevice, HubAddress, Transport

__all__ = ["HubAddress", "hub_address", "keep_hub_address", "open_line", "open_line_to"]

_HUB: Final = "hub"


def hub_address(vault: Vault) -> HubAddress | None:
    """The hub this vault was told of, by connecting or by an invitation."""
    with vault.read() as conn:
        return kept_hub_address(conn)


def kept_hub_address(conn: Connection) -> HubAddress | None:
    """The same, within a transaction."""
    kept, asked = value(conn, _HUB), value(conn, JOINING)
    if kept is not None:
        return HubAddress(kept[0], kept[1])
    return read_invitation_file(asked["file"]).hub if asked is not None else None


def keep_hub_address(conn: Connection, address: HubAddress) -> None:
    """Remember where the hub is."""
    keep_value(conn, _HUB, [address.url, address.pin])


def open_line(vault: Vault) -> Transport:
    """Open the line to the vault's hub. Raises :class:`~imsa_desktop.sync.errors.NoHub`."""
    address = hub_address(vault)
    if address is None:
        raise NoHub
    return open_line_to(vault, address)


def open_line_to(vault: Vault, address: HubAddress) -> Transport:
    """Open the line to a hub the vault may not know yet; nothing is sent before the first question is asked."""
    with vault.read() as conn:
        own = own_device(vault, conn)
    return HttpsHub(address, AskingDevice(own.device, own.signer) if own else None)
