"""Knows what each space is by its genesis, and so who may write it and whose word makes its records *received*."""

from __future__ import annotations

from collections.abc import Iterable

from imsa_desktop.storage.errors import UnknownSpace
from imsa_desktop.storage.frames import frame, stored_heads
from imsa_desktop.storage.spaces import set_receivers, space_info, spaces
from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.errors import ProtocolError
from imsa_protocol.frames import Frame, FrameKind
from imsa_protocol.genesis import Genesis
from imsa_protocol.identifiers import DeviceId, RingId, SpaceId
from imsa_protocol.policy import SpaceClass, SpaceInfo
from imsa_protocol.register import OrganisationRegister


def given_out_space(conn: Connection, space: SpaceId) -> SpaceInfo | None:
    """What the genesis of a space says of it; None while the space is not known here or has not been given out."""
    try:
        known = space_info(conn, space)
    except UnknownSpace:
        return None
    space_class = class_called(known.space_class)
    if known.creator is None or space_class is None:
        return None
    rings: frozenset[RingId] = frozenset()
    if space_class is SpaceClass.CONCERN:
        genesis = genesis_of(conn, space)
        rings = frozenset(each.ring for each in genesis.envelopes) if genesis else rings
    return SpaceInfo(space, space_class, known.creator, rings)


def class_called(name: str) -> SpaceClass | None:
    """The class of space of that name; None for a ring's log and for a class of a newer version."""
    try:
        return SpaceClass(name)
    except ValueError:
        return None


def genesis_of(conn: Connection, space: SpaceId) -> Genesis | None:
    """The genesis of a space, read from its frame."""
    for author in stored_heads(conn, space):
        first = frame(conn, space, author, 1)
        if first is not None and first.kind == FrameKind.GENESIS:
            try:
                return Genesis.parse(Frame.parse(first.data).payload)
            except ProtocolError:
                return None
    return None


def note_receivers(conn: Connection, register: OrganisationRegister, which: Iterable[SpaceId] | None = None) -> None:
    """Note for these spaces (None: all) the devices whose signed heads mean *received*."""
    found: dict[SpaceId, set[DeviceId]] = {}
    for space in which if which is not None else [each.id for each in spaces(conn)]:
        info = given_out_space(conn, space)
        if info is not None:
            rings = register.rules(info).receive
            found[space] = {device for ring in rings for device in register.holders(ring)}
    set_receivers(conn, found)
