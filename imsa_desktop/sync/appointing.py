"""Appoints supervisors and survey readers: makes their ring, and lets further people into it (docs/sync.md §5, §6).

Until somebody is appointed no such ring exists, and what only they may read stays on the laptop it was written on: the
next exchange after the first appointment gives it out. The laptop that appoints keeps no key of the ring unless it is
its own person who is appointed (docs/decisions/0027). Whoever is appointed reads all that is sealed to the ring, also
what was sealed before; taking an appointment back needs new keys and is not built.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from imsa_desktop.crypto.devices import open_recovered_ring_key, seal_ring_key
from imsa_desktop.crypto.errors import CryptoError
from imsa_desktop.storage.membership import ring_key, secret
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.errors import CannotLetIntoRing, MayNotAdminister, NobodyToAppoint
from imsa_desktop.sync.founding import RECOVERY_KEY
from imsa_desktop.sync.log_appending import append_to_log
from imsa_desktop.sync.log_writing import Draft, may_append_here
from imsa_desktop.sync.membership import Membership, membership
from imsa_desktop.sync.ring_keys import Holder, new_ring
from imsa_desktop.sync.transport import Transport
from imsa_protocol.entries import KnownItem, RingHolders
from imsa_protocol.identifiers import PersonId
from imsa_protocol.policy import RingClass
from imsa_protocol.register import OrganisationRegister
from imsa_protocol.register_rules import Ring

APPOINTED: Final = (RingClass.SUPERVISORS, RingClass.SURVEY_READERS)
"""The rings that people are appointed to; all others follow from joining."""


def appoint(vault: Vault, person: PersonId, ring_class: RingClass, transport: Transport | None = None) -> bool:
    """Let every laptop of a person hold the ring; False where they do already.

    Raises :class:`~imsa_desktop.sync.errors.MayNotAdminister`, ``NobodyToAppoint`` where the organisation knows no
    laptop of that person, ``CannotLetIntoRing`` where the ring exists and its key cannot be opened here, and the
    transport's errors.
    """
    with vault.read() as conn:
        member = membership(vault, conn)
        alone = may_append_here(conn, member)
    if not member.administers:
        raise MayNotAdminister
    if transport is None and not alone:
        raise MayNotAdminister  # another laptop administers too: only the hub knows the head

    def draft(conn: Connection) -> Draft | None:
        items = list(_items(vault, conn, member, person, ring_class))
        if not items:
            return None
        made = Draft(vault, member, member.organisation)
        made.add_open(items)
        return made

    return append_to_log(vault, member, transport, draft)


def appointed(register: OrganisationRegister) -> dict[RingClass, frozenset[PersonId]]:
    """Who holds each of these rings; a class is left out while it has none."""
    found = {}
    for each in APPOINTED:
        ring = register.ring_of_class(each)
        if ring is not None:
            found[each] = frozenset(register.device(holder).person for holder in ring.holders)
    return found


def _items(
    vault: Vault, conn: Connection, member: Membership, person: PersonId, ring_class: RingClass
) -> Iterator[KnownItem]:
    """What the log is to say so that all present laptops of a person hold the ring."""
    register = member.register
    laptops = [
        Holder(each.device, each.sealing)
        for each in register.devices.values()
        if each.person == person and each.ended is None
    ]
    if not laptops:
        raise NobodyToAppoint
    ring = register.ring_of_class(ring_class)
    if ring is None:
        random = vault.surroundings.random
        yield new_ring(random, member.organisation, ring_class, register.recovery, laptops)
        return
    without = [each for each in laptops if each.device not in ring.holders]
    for generation in sorted(ring.generations) if without else ():
        private = _private_key(conn, register, ring, generation)
        sealed = {
            each.device: seal_ring_key(private, register.organisation, ring.ring, generation, each.device, each.sealing)
            for each in without
        }
        yield RingHolders(ring.ring, generation, sealed)


def _private_key(conn: Connection, register: OrganisationRegister, ring: Ring, generation: int) -> bytes:
    """The key of a generation: held here because its person was appointed, or opened with the recovery key for now."""
    held = ring_key(conn, ring.ring, generation)
    if held is not None:
        return held.private
    recovery = secret(conn, RECOVERY_KEY)
    if recovery is None:
        raise CannotLetIntoRing
    about = ring.generations[generation]
    try:
        found = open_recovered_ring_key(about.recovery, register.organisation, ring.ring, generation, recovery)
    except CryptoError:
        raise CannotLetIntoRing from None
    if found.public != about.public:
        raise CannotLetIntoRing
    return found.private
