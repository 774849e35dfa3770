"""Makes an organisation in head office's vault, and gives it a hub (docs/sync.md §6, §7).

The two seeds of an organisation, the root key that says who administers and the recovery key that opens every ring,
stay sealed in this vault until they are split into shares on paper.
"""

from __future__ import annotations

from typing import Final

from imsa_desktop.crypto.envelopes import RingAddress, seal_space_key
from imsa_desktop.crypto.rings import RingKeys
from imsa_desktop.crypto.sealing import new_space_key, space_key_id
from imsa_desktop.storage.exchange_state import keep_value, value
from imsa_desktop.storage.frames import mark_all_unsent
from imsa_desktop.storage.membership import PersonName, keep_person, keep_secret, log_entries
from imsa_desktop.storage.spaces import create_space
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.connection import keep_hub_address
from imsa_desktop.sync.errors import AlreadyInAnOrganisation
from imsa_desktop.sync.log_exchange import learn
from imsa_desktop.sync.log_names import keep_log_key
from imsa_desktop.sync.log_writing import Draft
from imsa_desktop.sync.membership import ORGANISATION_NAME, ROOT, Membership, membership, remember_founding, take_log
from imsa_desktop.sync.own_device import make_own_device
from imsa_desktop.sync.receiving import begin_again
from imsa_desktop.sync.ring_keys import Holder, new_ring
from imsa_desktop.sync.standing import JOINING
from imsa_desktop.sync.transport import HubAddress, HubRefused, Transport
from imsa_protocol.entries import Founding, KnownItem, LogEpoch, RingKey
from imsa_protocol.errors import HubRefusal
from imsa_protocol.frames import Frame
from imsa_protocol.identifiers import ID_BYTES, OrganisationId
from imsa_protocol.pins import root_fingerprint
from imsa_protocol.policy import RingClass, SpaceClass
from imsa_protocol.register import OrganisationRegister
from imsa_protocol.sealed_items import OrganisationNamed, PersonNamed
from imsa_protocol.signatures import SEED_BYTES, Signer

ROOT_SEED: Final = "root seed"
RECOVERY_KEY: Final = "recovery key"
HUB_IDENTITY: Final = "hub identity"
HEAD_OFFICE: Final = "head office"  # the role as it travels in sealed entries
ADVOCATE: Final = "advocate"


def found_organisation(vault: Vault, person_name: str, organisation_name: str) -> OrganisationId:
    """Found an organisation of which ``person_name``, at this vault, is the first of head office.

    Needs no hub. Raises :class:`~imsa_desktop.sync.errors.AlreadyInAnOrganisation`.
    """
    random = vault.surroundings.random
    with vault.write() as conn:
        if value(conn, ROOT) is not None or value(conn, JOINING) is not None:
            raise AlreadyInAnOrganisation
        own = make_own_device(vault, conn)
        organisation, person, root_seed = random(ID_BYTES), random(ID_BYTES), random(SEED_BYTES)
        root, recovery = Signer(root_seed), RingKeys.generate(random)
        keep_secret(conn, ROOT_SEED, root_seed)
        keep_secret(conn, RECOVERY_KEY, recovery.private)
        remember_founding(vault, conn, root_fingerprint(root.public), person)
        member = Membership(OrganisationRegister(root_fingerprint(root.public)), own, person)
        draft = Draft(vault, member, organisation)
        draft.add_open(
            [
                Founding(
                    organisation,
                    root.public,
                    recovery.public,
                    own.device,
                    own.signer.public,
                    own.keys.sealing.public,
                    person,
                )
            ],
            root,
        )
        draft.add_open(
            _first_items(vault, conn, draft, recovery.public, Holder(own.device, own.keys.sealing.public), person)
        )
        draft.add_sealed(conn, [OrganisationNamed(organisation_name), PersonNamed(person, person_name, HEAD_OFFICE)])
        take_log(conn, member, draft.entries)
        keep_person(conn, PersonName(person, person_name, HEAD_OFFICE))
        keep_value(conn, ORGANISATION_NAME, organisation_name)
        learn(conn, member)
        create_space(vault, conn, SpaceClass.SHELF)
    return organisation


def _first_items(
    vault: Vault, conn: Connection, draft: Draft, recovery: bytes, founder: Holder, person: bytes
) -> list[KnownItem]:
    """The rings every organisation has, and the first key of the log's sealed entries."""
    random, organisation = vault.surroundings.random, draft.register.organisation
    everyone = new_ring(random, organisation, RingClass.EVERYONE, recovery, [founder])
    head_office = new_ring(random, organisation, RingClass.HEAD_OFFICE, recovery, [founder])
    own = new_ring(random, organisation, RingClass.PERSON, recovery, [founder], person)
    key = new_space_key(random)
    keep_log_key(conn, space_key_id(key), key)
    envelope = seal_space_key(_address(organisation, everyone), organisation, key)
    return [everyone, head_office, own, LogEpoch(space_key_id(key), (envelope,))]


def _address(organisation: OrganisationId, ring: RingKey) -> RingAddress:
    return RingAddress(organisation, ring.ring, ring.generation, ring.public)


def connect(vault: Vault, transport: Transport, address: HubAddress, token: str) -> None:
    """Give the organisation its hub: hand the log over with the one-time ``token`` and remember the address.

    Doing it again with the hub that already knows this organisation is harmless. Raises
    :class:`~imsa_desktop.sync.errors.NotInAnOrganisation` and the transport's errors.
    """
    with vault.read() as conn:
        member = membership(vault, conn)
        entries = [each.data for each in log_entries(conn)]
    vault.note_outside()
    try:
        identity = transport.found(token, entries)
    except HubRefused as refused:
        if refused.code != HubRefusal.ALREADY_FOUNDED or not _is_ours(transport, member):
            raise
        identity = transport.generation()
    with vault.write() as conn:
        keep_hub_address(conn, address)
        if value(conn, HUB_IDENTITY) != [identity.hub, identity.generation]:
            begin_again(conn)
            mark_all_unsent(vault, conn)
        keep_value(conn, HUB_IDENTITY, [identity.hub, identity.generation])


def _is_ours(transport: Transport, member: Membership) -> bool:
    """Whether a hub that was founded before keeps this very organisation: its first answer may have been lost."""
    try:
        first = transport.log_after(0).entries[:1]
    except HubRefused:
        return False
    return bool(first) and Frame.parse(first[0]).hash == member.log_hash(1)
