"""Holds this laptop's own keys: the one it signs with and the one that ring keys are sealed to."""

from __future__ import annotations

from dataclasses import dataclass

from imsa_desktop.crypto.devices import DeviceKeys
from imsa_desktop.crypto.rings import RingKeys
from imsa_desktop.storage.membership import keep_secret, secret
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import Author, DeviceId
from imsa_protocol.signatures import SEED_BYTES, Signer

_SIGNING = "device signing"
_SEALING = "device sealing"


@dataclass(frozen=True, slots=True)
class OwnDevice:
    """This laptop as the organisation log names it. ``author`` is the device in its present incarnation."""

    author: Author
    keys: DeviceKeys
    signer: Signer

    @property
    def device(self) -> DeviceId:
        """The device's id."""
        return self.keys.device

    def sign(self, message: bytes) -> bytes:
        """The 64-byte signature over ``message``."""
        return self.signer.sign(message)


def own_device(vault: Vault, conn: Connection) -> OwnDevice | None:
    """This laptop's keys, once it has any."""
    seed, private = secret(conn, _SIGNING), secret(conn, _SEALING)
    if seed is None or private is None:
        return None
    return OwnDevice(vault.author, DeviceKeys(vault.device, seed, RingKeys.of_private(private)), Signer(seed))


def make_own_device(vault: Vault, conn: Connection) -> OwnDevice:
    """This laptop's keys, drawn now if it has none yet: a device keeps its keys for good."""
    present = own_device(vault, conn)
    if present is not None:
        return present
    keep_secret(conn, _SIGNING, vault.surroundings.random(SEED_BYTES))
    keep_secret(conn, _SEALING, RingKeys.generate(vault.surroundings.random).private)
    made = own_device(vault, conn)
    assert made is not None
    return made
