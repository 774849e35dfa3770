"""A made-up organisation as the hub sees it: log, devices, rings and frames; all that is sealed is random bytes."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

from imsa_desktop.sync.transport import AskingDevice
from imsa_protocol.device_items import DeviceAdded
from imsa_protocol.entries import KnownItem, encode_items
from imsa_protocol.frames import NO_HASH, NO_INCARNATION, Frame, FrameKind, Header, short_organisation, sign_frame
from imsa_protocol.genesis import Envelope, Genesis, RingDelivery, Way
from imsa_protocol.ownership import proof_message, ring_of, space_of
from imsa_protocol.policy import RingClass
from imsa_protocol.ring_items import RingHolders, RingKey
from imsa_protocol.root_items import Founding
from imsa_protocol.signatures import Signer

rand = secrets.token_bytes

_OWNERS: dict[bytes, Signer] = {}


_PUBLICS: dict[bytes, bytes] = {}


def new_ring() -> bytes:
    """The id of a ring whose public key is known here."""
    public = rand(1216)
    _PUBLICS[ring_of(public)] = public
    return ring_of(public)


def new_space() -> bytes:
    """The id of a space that nobody has begun; its owner key is remembered."""
    owner = Signer(rand(32))
    space = space_of(owner.public)
    _OWNERS[space] = owner
    return space


@dataclass
class Laptop:
    """A device with its key, its person, and the streams it has begun."""

    organisation: bytes
    person: bytes = field(default_factory=lambda: rand(16))
    device: bytes = field(default_factory=lambda: rand(16))
    incarnation: bytes = field(default_factory=lambda: rand(4))
    signer: Signer = field(default_factory=lambda: Signer(rand(32)))
    ring: bytes = field(default_factory=new_ring)
    heads: dict[bytes, tuple[int, bytes]] = field(default_factory=dict)

    @property
    def asking(self) -> AskingDevice:
        return AskingDevice(self.device, self.signer)

    def frame(
        self,
        kind: FrameKind,
        space: bytes,
        payload: bytes | None = None,
        *,
        number: int | None = None,
        previous: bytes | None = None,
        organisation: bytes | None = None,
        signer: Signer | None = None,
        moves: bool = True,
    ) -> Frame:
        last, last_hash = self.heads.get(space, (0, NO_HASH))
        sealed = kind is FrameKind.SEGMENT
        header = Header(
            kind,
            short_organisation(organisation or self.organisation),
            space,
            self.device,
            self.incarnation,
            number if number is not None else last + 1,
            previous if previous is not None else last_hash,
            rand(16) if sealed else bytes(16),
            rand(12) if sealed else bytes(12),
            1 if sealed else 0,
        )
        made = sign_frame(header, rand(200) if payload is None else payload, signer or self.signer)
        if moves:
            self.heads[space] = (header.number, made.hash)
        return made

    def segment(self, space: bytes, size: int = 200) -> Frame:
        return self.frame(FrameKind.SEGMENT, space, rand(size))

    def genesis(
        self,
        space: bytes,
        rings: Sequence[bytes],
        space_class: str = "case",
        person: bytes | None = None,
        owner: Signer | None = None,
    ) -> Frame:
        """The genesis of a space of :func:`new_space`; signed by another ``owner`` key for somebody who is not."""
        envelopes = tuple(Envelope(ring, 1, Way.SEALED, rand(1168)) for ring in rings)
        key_id, owner = rand(16), owner or _OWNERS[space]
        header = Header(FrameKind.GENESIS, self.organisation[:8], space, self.device, self.incarnation, 1)
        proof = owner.sign(proof_message(self.organisation, header, key_id))
        genesis = Genesis(space_class, person or self.person, key_id, envelopes, owner.public, proof)
        return self.frame(FrameKind.GENESIS, space, genesis.encode())

    def delivery(self, ring: bytes) -> Frame:
        return self.frame(FrameKind.DELIVERY, ring, RingDelivery(rand(16), 1, rand(1168)).encode())


class Organisation:
    """Head office's laptop, the rings everyone and head office, and the log as it grows."""

    def __init__(self) -> None:
        self.id = rand(16)
        self.root = Signer(rand(32))
        self.office = Laptop(self.id)
        self.everyone, self.head_office = new_ring(), new_ring()
        self.entries: list[Frame] = []
        office = self.office
        self._entry(
            [
                Founding(
                    self.id,
                    self.root.public,
                    rand(1216),
                    office.device,
                    office.signer.public,
                    rand(1216),
                    office.person,
                )
            ],
            self.root,
        )
        self.entry(
            self._ring(self.everyone, RingClass.EVERYONE, office),
            self._ring(self.head_office, RingClass.HEAD_OFFICE, office),
            self._ring(office.ring, RingClass.PERSON, office, office.person),
        )

    def _ring(self, ring: bytes, name: RingClass, holder: Laptop, person: bytes | None = None) -> RingKey:
        return RingKey(ring, name, 1, _PUBLICS[ring], {holder.device: rand(1232)}, rand(1232), person)

    def _entry(self, items: Sequence[KnownItem], signer: Signer) -> Frame:
        number = len(self.entries) + 1
        header = Header(
            FrameKind.OPEN_ENTRY,
            short_organisation(self.id),
            self.id,
            self.office.device,
            NO_INCARNATION,
            number,
            self.entries[-1].hash if self.entries else NO_HASH,
            count=len(items),
        )
        frame = sign_frame(header, encode_items(items), signer)
        self.entries.append(frame)
        return frame

    def entry(self, *items: KnownItem) -> Frame:
        """The next entry of the log, by head office's laptop."""
        return self._entry(items, self.office.signer)

    def admit(self, laptop: Laptop) -> Frame:
        """The entry that lets a laptop in."""
        return self.entry(
            DeviceAdded(laptop.device, laptop.person, laptop.signer.public, rand(1216)),
            self._ring(laptop.ring, RingClass.PERSON, laptop, laptop.person),
            RingHolders(self.everyone, 1, {laptop.device: rand(1232)}),
        )

    def log(self, start: int = 0) -> list[bytes]:
        return [entry.bytes for entry in self.entries[start:]]

    def case(self, laptop: Laptop) -> tuple[bytes, Frame]:
        """A new case of a laptop's person: its space and genesis."""
        space = new_space()
        return space, laptop.genesis(space, (laptop.ring, self.head_office))
