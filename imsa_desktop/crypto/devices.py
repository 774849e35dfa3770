"""Makes a device's own keys, for signing and for being sealed to, and hands ring keys from device to device."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from imsa_desktop.crypto.errors import CannotOpen
from imsa_desktop.crypto.randomness import Random
from imsa_desktop.crypto.rings import Purpose, RingKeys, info, open_with, seal_to
from imsa_protocol.identifiers import ID_BYTES, DeviceId, OrganisationId, RingId
from imsa_protocol.signatures import SEED_BYTES, Signer, public_of

SEALED_RING_KEY_BYTES: Final = 1232


@dataclass(frozen=True, slots=True)
class DeviceKeys:
    """A device and its secrets: a signing seed and a sealing key pair."""

    device: DeviceId
    seed: bytes = field(repr=False)
    sealing: RingKeys = field(repr=False)

    @classmethod
    def generate(cls, random: Random) -> DeviceKeys:
        """Draw a new device."""
        return cls(random(ID_BYTES), random(SEED_BYTES), RingKeys.generate(random))

    @property
    def signing_public(self) -> bytes:
        """The 32-byte key that checks this device's signatures."""
        return public_of(self.seed)

    def signer(self) -> Signer:
        """The signing key made ready."""
        return Signer(self.seed)


def seal_ring_key(
    ring_private: bytes,
    organisation: OrganisationId,
    ring: RingId,
    generation: int,
    device: DeviceId,
    device_sealing: bytes,
) -> bytes:
    """Seal a ring's private key to a device's public sealing key (1,232 bytes); raises :class:`BadKey`."""
    return seal_to(device_sealing, ring_private, info(Purpose.PRIVATE_KEY, organisation, ring, generation, device))


def open_ring_key(
    sealed: bytes, organisation: OrganisationId, ring: RingId, generation: int, keys: DeviceKeys, public: bytes
) -> RingKeys:
    """Open a ring's private key; raises :class:`CannotOpen`, also when it does not belong to ``public``."""
    bound_to = info(Purpose.PRIVATE_KEY, organisation, ring, generation, keys.device)
    ring_keys = RingKeys.of_private(open_with(keys.sealing.private, sealed, bound_to))
    if ring_keys.public != public:
        raise CannotOpen
    return ring_keys


def seal_ring_key_for_recovery(
    ring_private: bytes, organisation: OrganisationId, ring: RingId, generation: int, recovery_public: bytes
) -> bytes:
    """Seal a ring's private key to the organisation's recovery key; raises :class:`BadKey`."""
    return seal_to(recovery_public, ring_private, info(Purpose.RECOVERY, organisation, ring, generation))


def open_recovered_ring_key(
    sealed: bytes, organisation: OrganisationId, ring: RingId, generation: int, recovery_private: bytes
) -> RingKeys:
    """Open a ring's private key with the recovery key; raises :class:`CannotOpen`."""
    return RingKeys.of_private(
        open_with(recovery_private, sealed, info(Purpose.RECOVERY, organisation, ring, generation))
    )
