"""Takes frames in: each is judged by its author, whoever hands it in; the good ones before the first bad one are kept.

The order of the checks is that of docs/sync.md §7, with one thing more: other bytes at a place that is taken are a
fork only if their author signed them. Unsigned bytes prove nothing, and anyone could send them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from imsa_hub.hub import Hub
from imsa_hub.keeping import Keeping, KeptSpace
from imsa_hub.refusals import Refused
from imsa_hub.requests import Asked
from imsa_protocol import shapes
from imsa_protocol.errors import HubRefusal, ProtocolError, UnknownRing
from imsa_protocol.frames import Frame, FrameKind
from imsa_protocol.genesis import Genesis, NewEpoch, RingDelivery
from imsa_protocol.identifiers import DeviceId, RingId
from imsa_protocol.limits import MESSAGE_BYTES
from imsa_protocol.messages import ChainHead, sign_receipt
from imsa_protocol.policy import SpaceInfo
from imsa_protocol.register import OrganisationRegister


def push(hub: Hub, asked: Asked) -> dict[str, Any]:
    """``POST /v1/push``: keep what is good, and sign where the chains of the spaces stand then."""
    received = [shapes.up_to(each, MESSAGE_BYTES, "frames") for each in asked.body.array("frames")]
    frames, refused = _parsed(received)
    told, chains = hub.store.append(lambda connection: _kept(hub, asked.by(), connection, frames, refused))
    # Signed only now that it is on the disk.
    return {**told, "receipt": sign_receipt(hub.key, hub.generation, chains).to_cbor()}


def _kept(
    hub: Hub, bearer: DeviceId, connection: sa.Connection, frames: list[Frame], refused: dict[str, Any] | None
) -> tuple[dict[str, Any], tuple[ChainHead, ...]]:
    """Keep what is good, in the transaction of ``connection``: what to tell, and where the chains stand."""
    taken: list[bool] = []
    keeping = Keeping(connection, (frame.header.space for frame in frames))
    judge = _Judge(hub.register_for(connection, bearer), keeping, bearer)
    for index, frame in enumerate(frames):
        try:
            taken.append(judge.take(frame))
        except (ProtocolError, Refused) as error:
            refused = _refusal(index, error)
            break
    keeping.write()
    told: dict[str, Any] = {"kept": sum(taken), "known": len(taken) - sum(taken)}
    if refused is not None:
        told["refused"] = refused
    return told, keeping.chain_heads(frame.header.space for frame in frames[: len(taken)])


def _parsed(received: list[bytes]) -> tuple[list[Frame], dict[str, Any] | None]:
    """The frames before the first that is none, and why that one is none."""
    frames: list[Frame] = []
    for index, data in enumerate(received):
        try:
            frames.append(Frame.parse(data))
        except ProtocolError as error:
            return frames, _refusal(index, error)
    return frames, None


def _refusal(index: int, error: ProtocolError | Refused) -> dict[str, Any]:
    refused = error if isinstance(error, Refused) else Refused.because(error)
    return {"index": index, **refused.told()}


@dataclass(frozen=True, slots=True)
class _Beginning:
    """What a frame begins: a space by its genesis, or (without ``info``) the log of a ring; and who reads it."""

    info: SpaceInfo | None
    genesis: bytes | None
    read: frozenset[RingId]


class _Judge:
    """Decides over one frame after another, in the order in which they were handed in."""

    def __init__(self, register: OrganisationRegister, keeping: Keeping, bearer: DeviceId) -> None:
        self._register = register
        self._keeping = keeping
        self._bearer = bearer

    def take(self, frame: Frame) -> bool:
        """Keep a frame: True; leave one that is here with the same bytes: False.

        Raises :class:`Refused` or a :class:`ProtocolError`.
        """
        header = frame.header
        if header.of_log:
            raise Refused(HubRefusal.NOT_ALLOWED)
        there = self._keeping.hash_at(header)
        if there == frame.hash:
            return False
        self._register.check_frame(frame)
        if there is not None:
            self._keeping.keep_fork(frame, there, self._bearer)
            raise Refused(HubRefusal.FORK, hash=there)
        number, last = self._keeping.head(header)
        space = self._keeping.space(header.space)
        if header.kind is FrameKind.DELIVERY:
            begins = self._check_delivery(frame, space)
        elif header.kind is FrameKind.GENESIS:
            begins = self._check_genesis(frame, space)
        else:
            self._check_may_write(frame, space)
            begins = None
        if header.number != number + 1:
            raise Refused(HubRefusal.GAP, number=number, hash=last)
        if header.previous != last:
            # Its author had another frame before it than the one that is kept here.
            self._keeping.keep_fork(frame, last, self._bearer)
            raise Refused(HubRefusal.FORK, number=number, hash=last)
        info = begins.info if begins else space.info if space else None
        self._check_quota(info, len(frame.bytes))
        if begins is not None:
            self._keeping.begin_space(header.space, begins.info, begins.genesis, begins.read)
        self._keeping.add(frame)
        return True

    def _check_delivery(self, frame: Frame, space: KeptSpace | None) -> _Beginning | None:
        ring = frame.header.space
        delivery = RingDelivery.parse(frame.payload)
        try:
            generations = self._register.ring(ring).generations
        except UnknownRing as error:
            raise Refused(HubRefusal.UNKNOWN_SPACE) from error
        if delivery.generation not in generations or (space is not None and space.info is not None):
            raise Refused(HubRefusal.NOT_ALLOWED)
        return _Beginning(None, None, frozenset((ring,))) if space is None else None

    def _check_genesis(self, frame: Frame, space: KeptSpace | None) -> _Beginning | None:
        header = frame.header
        if header.space in self._register.rings:
            raise Refused(HubRefusal.NOT_ALLOWED)
        info = self._register.check_genesis(header, Genesis.parse(frame.payload))
        self._demand_writer(info, header.device)
        if space is not None:
            # A laptop and a copy of it may both begin a space that had not left it: the same space, begun twice.
            if space.info != info:
                raise Refused(HubRefusal.NOT_ALLOWED)
            return None
        return _Beginning(info, frame.payload, self._register.rules(info).read)

    def _check_may_write(self, frame: Frame, space: KeptSpace | None) -> None:
        header = frame.header
        if space is None:
            raise Refused(HubRefusal.UNKNOWN_SPACE)
        if space.info is None:
            raise Refused(HubRefusal.MAY_NOT_WRITE)
        self._demand_writer(space.info, header.device)
        if header.kind is FrameKind.EPOCH:
            self._register.check_epoch(header, NewEpoch.parse(frame.payload), space.info)

    def _demand_writer(self, info: SpaceInfo, device: DeviceId) -> None:
        # A device that was ended holds no ring any more; what counts of its streams was named when it ended.
        if self._register.device(device).ended is None and not self._register.may_write(info, device):
            raise Refused(HubRefusal.MAY_NOT_WRITE)

    def _check_quota(self, info: SpaceInfo | None, size: int) -> None:
        if info is None:
            return
        name = info.space_class.value
        quota = self._register.quota(name)
        if quota is not None and self._keeping.bytes_of_class(name) + size > quota:
            raise Refused(HubRefusal.QUOTA, bytes=quota)
