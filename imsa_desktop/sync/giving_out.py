"""Begins spaces for others: a genesis, with an envelope for every ring that its class demands (docs/sync.md §4).

Envelopes are wrapped, 60 bytes each, under one key for a ring, which a single delivery carries to the ring's log: a
vault that opened hundreds of cases before it joined seals to each ring once.
"""

from __future__ import annotations

from imsa_desktop.crypto.envelopes import RingAddress, WrappingKey, make_delivery, wrap_space_key
from imsa_desktop.storage.exchange_state import keep_value, value
from imsa_desktop.storage.frames import FrameState, store_frame, stored_head
from imsa_desktop.storage.owners import owner_seed
from imsa_desktop.storage.spaces import RING_LOG, Space, SpaceKey, add_space, keys_of, mark_given_out, spaces
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.concern_readers import chosen_rings, forget_wish
from imsa_desktop.sync.membership import Membership
from imsa_desktop.sync.space_keys import keep_wrapping_key, kept_wrapping_key
from imsa_desktop.sync.space_rules import class_called, note_receivers
from imsa_protocol.errors import MissingRing
from imsa_protocol.frames import NO_HASH, Frame, FrameKind, Header, short_organisation, sign_frame
from imsa_protocol.genesis import Envelope, Genesis
from imsa_protocol.identifiers import INCARNATION_BYTES, RingId, SpaceId
from imsa_protocol.ownership import proof_message
from imsa_protocol.policy import SpaceClass, SpaceInfo
from imsa_protocol.register_rules import Ring
from imsa_protocol.signatures import Signer


def spaces_to_give_out(conn: Connection) -> list[Space]:
    """Spaces opened here that nobody else has heard of."""
    return [each for each in spaces(conn) if each.mine and not each.given_out and class_called(each.space_class)]


def give_out(vault: Vault, conn: Connection, member: Membership, space: Space) -> bool:
    """Cut and store the genesis of a space.

    False where a ring that must be able to read it does not exist yet, or where the owner key is not here: nobody would
    take a genesis without its word.
    """
    register, seed = member.register, owner_seed(conn, space.id)
    if seed is None:
        return False
    info = SpaceInfo(space.id, SpaceClass(space.space_class), member.person, _chosen(conn, member, space))
    try:
        rings = sorted(register.demanded_rings(info) | info.rings)
    except MissingRing:
        return False
    key = keys_of(conn, space.id)[0]
    envelopes = tuple(_envelope(vault, conn, member, register.ring(each), key) for each in rings)
    header, owner = own_header(conn, member, FrameKind.GENESIS, space.id), Signer(seed)
    proof = owner.sign(proof_message(member.organisation, header, key.key_id))
    genesis = Genesis(info.space_class, member.person, key.key_id, envelopes, owner.public, proof)
    keep_own_frame(vault, conn, member, sign_frame(header, genesis.encode(), member.own.signer))
    mark_given_out(conn, space.id, member.person)
    forget_wish(conn, space.id)
    note_receivers(conn, register, [space.id])
    return True


def own_header(conn: Connection, member: Membership, kind: FrameKind, space: SpaceId, count: int = 0) -> Header:
    """The header of the next frame of this laptop's stream in a space (or in the log of a ring)."""
    author = member.own.author
    last = stored_head(conn, space, author)
    return Header(
        kind=kind,
        organisation=short_organisation(member.organisation),
        space=space,
        device=member.own.device,
        incarnation=author[-INCARNATION_BYTES:],
        number=last.number + 1 if last else 1,
        previous=last.hash if last else NO_HASH,
        count=count,
    )


def own_frame(conn: Connection, member: Membership, kind: FrameKind, space: SpaceId, payload: bytes) -> Frame:
    """Make the next frame of this laptop's stream in a space, with an open payload."""
    return sign_frame(own_header(conn, member, kind, space), payload, member.own.signer)


def keep_own_frame(vault: Vault, conn: Connection, member: Membership, frame: Frame) -> None:
    """Store an open frame of our own; it is sent from there, always as the same bytes."""
    header = frame.header
    store_frame(
        vault,
        conn,
        space=header.space,
        author=member.own.author,
        number=header.number,
        kind=int(header.kind),
        hash=frame.hash,
        data=frame.bytes,
        state=FrameState.APPLIED,
    )


def _chosen(conn: Connection, member: Membership, space: Space) -> frozenset[RingId]:
    """The readers of a concern besides its creator, as she wished them."""
    return chosen_rings(conn, member, space.id) if space.space_class == SpaceClass.CONCERN else frozenset()


def _envelope(vault: Vault, conn: Connection, member: Membership, ring: Ring, key: SpaceKey) -> Envelope:
    address = RingAddress(member.organisation, ring.ring, ring.generation, ring.public)
    wrapping = _wrapping_key(vault, conn, member, address)
    return wrap_space_key(address, key.space, key.key, wrapping, vault.surroundings.random)


def _wrapping_key(vault: Vault, conn: Connection, member: Membership, address: RingAddress) -> WrappingKey:
    """This vault's wrapping key for a generation of a ring; the first time, its delivery is stored for sending."""
    name = f"wrapping {address.ring.hex()} {address.generation}"
    delivery = value(conn, name)
    kept = kept_wrapping_key(conn, address.ring, delivery) if delivery is not None else None
    if kept is not None:
        return kept
    made, wrapping = make_delivery(address, vault.surroundings.random)
    add_space(vault, conn, address.ring, RING_LOG, None)
    keep_own_frame(vault, conn, member, own_frame(conn, member, FrameKind.DELIVERY, address.ring, made.encode()))
    keep_value(conn, name, wrapping.delivery)
    keep_wrapping_key(conn, address.ring, wrapping)
    return wrapping
