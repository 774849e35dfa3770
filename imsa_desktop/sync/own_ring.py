"""Makes a person's ring on the laptop that joins, and knows it again in the log (docs/sync.md §5, §10).

Whoever draws a ring's key pair can read everything sealed to it, so nobody but its person may draw the one that her
notebook is sealed to. It is drawn once: asking again, after an answer was lost, must send the same bytes.
"""

from __future__ import annotations

from typing import Final

from imsa_desktop.crypto.errors import BadKey
from imsa_desktop.storage.exchange_state import keep_value, value
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.errors import NotAnInvitation
from imsa_desktop.sync.invitation import Invitation
from imsa_desktop.sync.own_device import OwnDevice
from imsa_desktop.sync.ring_keys import FIRST_GENERATION, Holder, new_ring
from imsa_protocol import shapes
from imsa_protocol.entries import RingKey
from imsa_protocol.identifiers import PersonId
from imsa_protocol.policy import RingClass
from imsa_protocol.register import OrganisationRegister

_OWN_RING: Final = "own ring"


def make_own_ring(vault: Vault, conn: Connection, own: OwnDevice, invitation: Invitation) -> RingKey:
    """The ring of the invited person, drawn now unless it was drawn for this person before.

    Its private key leaves this laptop only sealed to this very laptop and to the organisation's recovery key. Raises
    :class:`~imsa_desktop.sync.errors.NotAnInvitation` where nothing can be sealed to the recovery key.
    """
    made_for = [invitation.organisation, invitation.recovery, invitation.person]
    kept = value(conn, _OWN_RING)
    if kept is not None and kept["made for"] == made_for:
        return RingKey.read(shapes.Fields(kept["ring"], "own ring"))
    holder = Holder(own.device, own.keys.sealing.public)
    random = vault.surroundings.random
    try:
        ring = new_ring(
            random, invitation.organisation, RingClass.PERSON, invitation.recovery, [holder], invitation.person
        )
    except BadKey as error:
        raise NotAnInvitation from error
    keep_value(conn, _OWN_RING, {"made for": made_for, "ring": ring.to_map()})
    return ring


def has_own_ring(conn: Connection, register: OrganisationRegister, person: PersonId) -> bool:
    """Whether the log holds as this person's ring the one that was made here, and nothing newer in its place."""
    kept, ring = value(conn, _OWN_RING), register.ring_of_person(person)
    if kept is None or ring is None or ring.generation != FIRST_GENERATION:
        return False
    return (ring.ring, ring.public) == (kept["ring"]["ring"], kept["ring"]["public"])
