"""Makes rings and shares them, and finds in the log the ring keys that were sealed to this laptop (docs/sync.md §5)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from imsa_desktop.crypto.devices import open_ring_key, seal_ring_key, seal_ring_key_for_recovery
from imsa_desktop.crypto.errors import CryptoError
from imsa_desktop.crypto.rings import RingKeys
from imsa_desktop.storage.membership import RingKey as HeldKey
from imsa_desktop.storage.membership import keep_ring_key, ring_key
from imsa_desktop.storage.unlocked import Connection
from imsa_desktop.sync.membership import Membership
from imsa_protocol.entries import RingHolders, RingKey
from imsa_protocol.identifiers import DeviceId, OrganisationId, PersonId
from imsa_protocol.ownership import ring_of
from imsa_protocol.policy import RingClass
from imsa_protocol.register import OrganisationRegister

FIRST_GENERATION = 1


@dataclass(frozen=True, slots=True)
class Holder:
    """A device that is to hold a ring, and the public key to seal to."""

    device: DeviceId
    sealing: bytes


def new_ring(
    random: Callable[[int], bytes],
    organisation: OrganisationId,
    ring_class: RingClass,
    recovery: bytes,
    holders: Iterable[Holder],
    person: PersonId | None = None,
) -> RingKey:
    """Make a ring: the log item with its first key pair, sealed to its holders and to the recovery key."""
    keys = RingKeys.generate(random)
    ring = ring_of(keys.public)
    sealed = {
        each.device: seal_ring_key(keys.private, organisation, ring, FIRST_GENERATION, each.device, each.sealing)
        for each in holders
    }
    kept = seal_ring_key_for_recovery(keys.private, organisation, ring, FIRST_GENERATION, recovery)
    return RingKey(ring, ring_class, FIRST_GENERATION, keys.public, sealed, kept, person)


def share_ring(
    conn: Connection, register: OrganisationRegister, ring_class: RingClass, holder: Holder
) -> list[RingHolders]:
    """Make the log items that let a device into the ring of a class, one a generation that this vault holds.

    Older generations go along: what was sealed to them is to be read by whoever joins later.
    """
    ring = register.ring_of_class(ring_class)
    if ring is None:
        return []
    items = []
    for generation in sorted(ring.generations):
        held = ring_key(conn, ring.ring, generation)
        if held is not None:
            sealed = seal_ring_key(
                held.private, register.organisation, ring.ring, generation, holder.device, holder.sealing
            )
            items.append(RingHolders(ring.ring, generation, {holder.device: sealed}))
    return items


def learn_ring_keys(conn: Connection, member: Membership) -> int:
    """Keep every private key that the log holds for this device and that is not here yet; returns how many."""
    register, own = member.register, member.own
    learned = 0
    for ring in register.rings.values():
        for generation, about in ring.generations.items():
            sealed = about.sealed.get(own.device)
            if sealed is None or ring_key(conn, ring.ring, generation) is not None:
                continue
            try:
                keys = open_ring_key(sealed, register.organisation, ring.ring, generation, own.keys, about.public)
            except CryptoError:
                continue  # sealed wrongly by whoever made the entry: the ring stays closed to this laptop
            keep_ring_key(conn, HeldKey(ring.ring, generation, keys.private))
            learned += 1
    return learned
