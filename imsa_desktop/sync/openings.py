"""Takes in the open frames that bring spaces and their keys: genesis, epochs, ring deliveries (docs/sync.md §4, §8)."""

from __future__ import annotations

from imsa_desktop.storage.frames import FrameState, all_stored_heads, frames_after, store_frame
from imsa_desktop.storage.spaces import RING_LOG, add_space
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.errors import FrameRefused, Refusal
from imsa_desktop.sync.membership import Membership
from imsa_desktop.sync.space_keys import find_space_key, keep_delivered_key, remember_envelopes
from imsa_desktop.sync.space_rules import genesis_of, given_out_space, note_receivers
from imsa_protocol.errors import Malformed, NotAllowed, ProtocolError
from imsa_protocol.frames import Frame
from imsa_protocol.genesis import FIRST_EPOCH, Genesis, NewEpoch, RingDelivery
from imsa_protocol.policy import SpaceInfo


def take_genesis(vault: Vault, conn: Connection, member: Membership, frame: Frame, *, sent: bool) -> SpaceInfo | None:
    """Note the space that a genesis begins; None where the log gives this laptop no part in it (nothing is stored).

    Raises :class:`~imsa_desktop.sync.errors.FrameRefused`, and storage's ``FrameClash`` for a fork.
    """
    try:
        genesis = Genesis.parse(frame.payload)
        info = member.register.check_genesis(frame.header, genesis)
    except ProtocolError as error:
        raise FrameRefused(_why(error)) from error
    present, first = given_out_space(conn, info.space), genesis_of(conn, info.space)
    if present is not None and first is not None:
        # a space begins once; only a copy of the laptop that began it may say the very same again
        known = (present.space_class, present.creator, first.key_id)
        if known != (info.space_class, info.creator, genesis.key_id):
            raise FrameRefused(Refusal.NOT_ALLOWED)
    if not member.register.may_read(info, member.own.device) and not member.register.may_write(info, member.own.device):
        return None
    add_space(vault, conn, info.space, info.space_class, info.creator)
    _keep(vault, conn, frame, sent=sent)
    remember_envelopes(conn, info.space, FIRST_EPOCH, genesis.key_id, genesis.envelopes)
    find_space_key(conn, member.organisation, info.space, genesis.key_id)
    note_receivers(conn, member.register, [info.space])
    return info


def take_epoch(
    vault: Vault, conn: Connection, member: Membership, frame: Frame, info: SpaceInfo, *, sent: bool
) -> None:
    """Note the new key that an epoch brings; raises as :func:`take_genesis` does."""
    try:
        epoch = NewEpoch.parse(frame.payload)
        member.register.check_epoch(frame.header, epoch, info)
    except ProtocolError as error:
        raise FrameRefused(_why(error)) from error
    _keep(vault, conn, frame, sent=sent)
    remember_envelopes(conn, info.space, epoch.epoch, epoch.key_id, epoch.envelopes)
    find_space_key(conn, member.organisation, info.space, epoch.key_id)


def take_delivery(vault: Vault, conn: Connection, member: Membership, frame: Frame, *, sent: bool) -> bool:
    """Keep a ring delivery and the wrapping key in it; False where this laptop does not hold the ring."""
    ring = frame.header.space
    if ring not in member.register.rings_of_device(member.own.device):
        return False
    try:
        delivery = RingDelivery.parse(frame.payload)
    except ProtocolError as error:
        raise FrameRefused(_why(error)) from error
    add_space(vault, conn, ring, RING_LOG, None)
    _keep(vault, conn, frame, sent=sent)
    keep_delivered_key(conn, member.organisation, ring, delivery)
    return True


def open_deliveries_again(conn: Connection, member: Membership) -> None:
    """Look through the ring logs kept here once more, after this laptop has come to hold another ring key."""
    held = member.register.rings_of_device(member.own.device)
    for ring, author, _ in list(all_stored_heads(conn)):
        if ring in held:
            for kept in frames_after(conn, ring, author, 0):
                keep_delivered_key(conn, member.organisation, ring, RingDelivery.parse(Frame.parse(kept.data).payload))


def _keep(vault: Vault, conn: Connection, frame: Frame, *, sent: bool) -> None:
    header = frame.header
    store_frame(
        vault,
        conn,
        space=header.space,
        author=header.author,
        number=header.number,
        kind=int(header.kind),
        hash=frame.hash,
        data=frame.bytes,
        state=FrameState.APPLIED,
        sent=sent,
    )


def _why(error: ProtocolError) -> Refusal:
    if isinstance(error, NotAllowed):
        return Refusal.NOT_ALLOWED
    return Refusal.MALFORMED if isinstance(error, Malformed) else Refusal.BAD_BODY
