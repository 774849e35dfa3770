"""A made-up organisation that signs log entries and frames for the tests, its keys drawn from a seed."""

from __future__ import annotations

import random as random_module
from dataclasses import dataclass, field

from imsa_protocol.entries import (
    RING_PUBLIC_BYTES,
    Administer,
    DeviceAdded,
    Founding,
    KnownItem,
    RingKey,
    RootSuccessor,
    encode_items,
)
from imsa_protocol.frames import NO_HASH, Frame, FrameKind, Header, sign_frame
from imsa_protocol.genesis import Envelope, Genesis, Way
from imsa_protocol.ownership import proof_message, ring_of, space_of
from imsa_protocol.pins import root_fingerprint
from imsa_protocol.policy import RingClass
from imsa_protocol.register import OrganisationRegister
from imsa_protocol.register_rules import ROOT_DEVICE
from imsa_protocol.signatures import Signer

INCARNATION = b"once"


@dataclass
class Laptop:
    """A device with its signing key; what is sealed to it is never opened here."""

    device: bytes
    person: bytes
    signer: Signer
    sealing: bytes
    streams: dict[bytes, tuple[int, bytes]] = field(default_factory=dict)

    def added(self) -> DeviceAdded:
        return DeviceAdded(self.device, self.person, self.signer.public, self.sealing)


class Organisation:
    """Head office with one laptop, Ngozi's, and whoever is added."""

    def __init__(self, seed: int = 1) -> None:
        self.random = random_module.Random(seed)
        self.id = self.bytes(16)
        self.root = Signer(self.bytes(32))
        self.serial = 0
        self.recovery = self.bytes(RING_PUBLIC_BYTES)
        self.head_office = self.laptop()
        self.register = OrganisationRegister(root_fingerprint(self.root.public))

    def bytes(self, count: int) -> bytes:
        return self.random.randbytes(count)

    def laptop(self, person: bytes | None = None) -> Laptop:
        return Laptop(self.bytes(16), person or self.bytes(16), Signer(self.bytes(32)), self.bytes(RING_PUBLIC_BYTES))

    def founding(self) -> Founding:
        first = self.head_office
        return Founding(
            self.id, self.root.public, self.recovery, first.device, first.signer.public, first.sealing, first.person
        )

    def entry(
        self,
        *items: KnownItem,
        by: Laptop | None = None,
        register: OrganisationRegister | None = None,
        signer: Signer | None = None,
        device: bytes | None = None,
        payload: bytes | None = None,
        count: int | None = None,
    ) -> Frame:
        """An open entry that follows the head of ``register``."""
        after = register or self.register
        by = by or self.head_office
        header = Header(
            FrameKind.OPEN_ENTRY,
            self.id[:8],
            self.id,
            by.device if device is None else device,
            bytes(4),
            after.number + 1,
            after.hash,
            count=len(items) if count is None else count,
        )
        return sign_frame(header, encode_items(items) if payload is None else payload, signer or by.signer)

    def found(self) -> Frame:
        frame = self.entry(self.founding(), signer=self.root)
        self.register.accept(frame)
        return frame

    def accept(self, *items: KnownItem, by: Laptop | None = None) -> Frame:
        frame = self.entry(*items, by=by)
        self.register.accept(frame)
        return frame

    def accept_by_root(self, *items: KnownItem) -> Frame:
        frame = self.entry(*items, signer=self.root, device=ROOT_DEVICE)
        self.register.accept(frame)
        return frame

    def ring(
        self,
        ring_class: str,
        *holders: Laptop,
        person: bytes | None = None,
        ring: bytes | None = None,
        generation: int = 1,
    ) -> RingKey:
        sealed = {each.device: self.bytes(1232) for each in holders}
        public = self.bytes(RING_PUBLIC_BYTES)
        return RingKey(
            ring or ring_of(public),
            ring_class,
            generation,
            public,
            sealed,
            self.bytes(1232),
            person,
        )

    def administer(self, laptop: Laptop, allowed: bool = True, signer: Signer | None = None) -> Administer:
        self.serial += 1
        unsigned = Administer(laptop.device, allowed, self.serial, bytes(64))
        signature = (signer or self.root).sign(unsigned.signed_bytes(self.id))
        return Administer(laptop.device, allowed, self.serial, signature)

    def successor(self, successor: bytes, signer: Signer | None = None) -> RootSuccessor:
        self.serial += 1
        unsigned = RootSuccessor(successor, self.serial, bytes(64))
        return RootSuccessor(successor, self.serial, (signer or self.root).sign(unsigned.signed_bytes(self.id)))

    def envelopes(self, *rings: bytes) -> tuple[Envelope, ...]:
        return tuple(Envelope(ring, 1, Way.SEALED, self.bytes(1168)) for ring in rings)

    def next_header(self, laptop: Laptop, kind: FrameKind, space: bytes, count: int = 0) -> Header:
        number, previous = laptop.streams.get(space, (0, NO_HASH))
        return Header(kind, self.id[:8], space, laptop.device, INCARNATION, number + 1, previous, count=count)

    def open_frame(self, laptop: Laptop, kind: FrameKind, space: bytes, payload: bytes) -> Frame:
        frame = sign_frame(self.next_header(laptop, kind, space), payload, laptop.signer)
        laptop.streams[space] = (frame.header.number, frame.hash)
        return frame

    def genesis(self, laptop: Laptop, space_class: str, *rings: bytes) -> tuple[Frame, Genesis]:
        owner, key_id = Signer(self.bytes(32)), self.bytes(16)
        space = space_of(owner.public)
        header = self.next_header(laptop, FrameKind.GENESIS, space)
        proof = owner.sign(proof_message(self.id, header, key_id))
        genesis = Genesis(space_class, laptop.person, key_id, self.envelopes(*rings), owner.public, proof)
        return self.open_frame(laptop, FrameKind.GENESIS, space, genesis.encode()), genesis


@dataclass
class Staffed:
    """An organisation with head office, one advocate, and the usual rings."""

    organisation: Organisation
    advocate: Laptop
    everyone: bytes
    head_office: bytes
    advocates_own: bytes
    head_offices_own: bytes


def staffed(seed: int = 1) -> Staffed:
    """Found an organisation, make its rings, add Linh's advocate."""
    org = Organisation(seed)
    org.found()
    advocate = org.laptop()
    everyone = org.ring(RingClass.EVERYONE, org.head_office)
    head_office = org.ring(RingClass.HEAD_OFFICE, org.head_office)
    heads_own = org.ring(RingClass.PERSON, org.head_office, person=org.head_office.person)
    org.accept(everyone, head_office, heads_own)
    own = org.ring(RingClass.PERSON, advocate, person=advocate.person)
    org.accept(advocate.added(), own)
    return Staffed(org, advocate, everyone.ring, head_office.ring, own.ring, heads_own.ring)
