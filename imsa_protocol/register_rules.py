"""Applies one open item of the organisation log to what was true before it, or says which rule it breaks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from imsa_protocol.device_items import DeviceAdded, DeviceEnded, Erase, Quota
from imsa_protocol.entries import Item, UnknownItem
from imsa_protocol.errors import (
    DeviceOver,
    MissingEnvelope,
    MissingRing,
    NotAdministering,
    NotAllowed,
    UnknownDevice,
    UnknownRing,
)
from imsa_protocol.genesis import Envelope
from imsa_protocol.identifiers import DeviceId, OrganisationId, PersonId, RingId, SpaceId
from imsa_protocol.ownership import ring_of
from imsa_protocol.policy import ONE_OF_ITS_CLASS, RingClass, SpaceRules
from imsa_protocol.ring_items import LogEpoch, RingHolders, RingKey, SpaceReaders
from imsa_protocol.root_items import Administer, Founding, RootSuccessor
from imsa_protocol.signatures import verify

ROOT_DEVICE: Final = bytes(16)
"""Stands as the device in the header of an entry that the root key signs after the founding."""

_APPROVALS: Final = 2


@dataclass(frozen=True, slots=True)
class Device:
    """A device of the log. ``ended`` holds the last number of each stream that counts, once the device is over."""

    device: DeviceId
    person: PersonId
    signing: bytes
    sealing: bytes
    ended: Mapping[tuple[SpaceId, bytes], int] | None = None
    erase: bool = False

    def counts(self, space: SpaceId, incarnation: bytes, number: int) -> bool:
        """Whether a frame of this device still counts."""
        return self.ended is None or number <= self.ended.get((space, incarnation), 0)


@dataclass(frozen=True, slots=True)
class RingGeneration:
    """One key pair of a ring: public key, and the private key sealed to devices and to the recovery key."""

    public: bytes
    sealed: Mapping[DeviceId, bytes]
    recovery: bytes


@dataclass(frozen=True, slots=True)
class Ring:
    """A ring of the log: who holds it now, and all its generations."""

    ring: RingId
    ring_class: str
    person: PersonId | None
    generation: int
    generations: Mapping[int, RingGeneration]
    holders: frozenset[DeviceId]

    @property
    def public(self) -> bytes:
        """The public key of the present generation."""
        return self.generations[self.generation].public


@dataclass(slots=True)
class State:
    """Everything the log says at one head."""

    organisation: OrganisationId
    root: bytes
    recovery: bytes
    serial: int = 0
    devices: dict[DeviceId, Device] = field(default_factory=dict)
    administering: set[DeviceId] = field(default_factory=set)
    rings: dict[RingId, Ring] = field(default_factory=dict)
    spaces: dict[SpaceId, SpaceRules] = field(default_factory=dict)
    log_epochs: list[LogEpoch] = field(default_factory=list)
    erasures: list[Erase] = field(default_factory=list)
    quotas: dict[str, int] = field(default_factory=dict)

    def copy(self) -> State:
        """A state of its own; the values in it are never changed in place."""
        return replace(
            self,
            devices=dict(self.devices),
            administering=set(self.administering),
            rings=dict(self.rings),
            spaces=dict(self.spaces),
            log_epochs=list(self.log_epochs),
            erasures=list(self.erasures),
            quotas=dict(self.quotas),
        )


def begin(founding: Founding) -> State:
    """The state after the founding: one device, and it administers."""
    state = State(founding.organisation, founding.root, founding.recovery)
    state.devices[founding.device] = Device(founding.device, founding.person, founding.signing, founding.sealing)
    state.administering.add(founding.device)
    return state


def apply_item(state: State, item: Item, author: DeviceId) -> None:
    """Change ``state`` by ``item`` (docs/sync.md §6).

    Raises a :class:`~imsa_protocol.errors.ProtocolError`; the state may then be half changed.
    """
    if author == ROOT_DEVICE and not isinstance(item, Administer | RootSuccessor | DeviceAdded | RingHolders):
        raise NotAllowed("the root key signs no such item")
    match item:
        case Founding():
            raise NotAllowed("a second founding")
        case Administer():
            _administer(state, item)
        case RootSuccessor():
            _signed_by_root(state, item)
            state.root = item.successor
        case DeviceAdded():
            _add_device(state, item)
        case DeviceEnded():
            _end_device(state, item)
        case RingKey():
            _ring_key(state, item, author)
        case RingHolders():
            _ring_holders(state, item)
        case SpaceReaders():
            _space_readers(state, item)
        case LogEpoch():
            _log_epoch(state, item)
        case Erase():
            _erase(state, item)
        case Quota():
            state.quotas[item.space_class] = item.bytes_kept
        case UnknownItem():
            pass  # of a newer version: without effect here


def present_device(state: State, device: DeviceId) -> Device:
    """Return a device that is in the log and not over; raises ``UnknownDevice`` and ``DeviceOver``."""
    found = state.devices.get(device)
    if found is None:
        raise UnknownDevice(device)
    if found.ended is not None:
        raise DeviceOver(device)
    return found


def ring_of_class(state: State, ring_class: str) -> Ring | None:
    """The first ring of a class, if there is one."""
    return next((ring for ring in state.rings.values() if ring.ring_class == ring_class), None)


def ring_of_person(state: State, person: PersonId) -> Ring | None:
    """A person's own ring, if there is one."""
    return next((ring for ring in state.rings.values() if ring.person == person), None)


def check_envelopes(state: State, envelopes: Iterable[Envelope]) -> frozenset[RingId]:
    """Return the rings of envelopes that are all to generations the log names; raises ``UnknownRing``."""
    rings = set()
    for envelope in envelopes:
        ring = state.rings.get(envelope.ring)
        if ring is None or envelope.generation not in ring.generations:
            raise UnknownRing(envelope.ring)
        rings.add(envelope.ring)
    return frozenset(rings)


def _signed_by_root(state: State, item: Administer | RootSuccessor) -> None:
    if item.serial <= state.serial:
        raise NotAllowed("a serial of the root key that is used")
    verify(state.root, item.signed_bytes(state.organisation), item.signature)
    state.serial = item.serial


def _administer(state: State, item: Administer) -> None:
    _signed_by_root(state, item)
    if item.allowed:
        state.administering.add(present_device(state, item.device).device)
    else:
        state.administering.discard(item.device)


def _add_device(state: State, item: DeviceAdded) -> None:
    if item.device in state.devices or item.device == ROOT_DEVICE:
        raise NotAllowed("a device that is known")
    if any(item.signing == device.signing for device in state.devices.values()):
        raise NotAllowed("a signing key that is known")
    state.devices[item.device] = Device(item.device, item.person, item.signing, item.sealing)


def _end_device(state: State, item: DeviceEnded) -> None:
    device = present_device(state, item.device)
    state.devices[item.device] = replace(device, ended=dict(item.last), erase=item.erase)
    state.administering.discard(item.device)
    for ring in list(state.rings.values()):
        if item.device in ring.holders:
            state.rings[ring.ring] = replace(ring, holders=ring.holders - {item.device})


def _check_holders(state: State, person: PersonId | None, devices: Iterable[DeviceId]) -> None:
    for each in devices:
        device = present_device(state, each)
        if person is not None and device.person != person:
            raise NotAllowed("another person's device in a person's ring")


def _ring_key(state: State, item: RingKey, author: DeviceId) -> None:
    _check_holders(state, item.person, item.holders)
    generation = RingGeneration(item.public, dict(item.holders), item.recovery)
    ring = state.rings.get(item.ring)
    if ring is not None:
        if (item.ring_class, item.person) != (ring.ring_class, ring.person):
            raise NotAllowed("a ring that changes its class or person")
        if item.generation != ring.generation + 1:
            raise NotAllowed("a generation out of order")
        if ring.person is not None and author not in ring.holders:
            raise NotAllowed("a new key for another person's ring")  # whoever draws it reads that person's notebook
        generations = {**ring.generations, item.generation: generation}
    else:
        _check_new_ring(state, item)
        generations = {1: generation}
    state.rings[item.ring] = Ring(
        item.ring, item.ring_class, item.person, item.generation, generations, frozenset(item.holders)
    )


def _check_new_ring(state: State, item: RingKey) -> None:
    if item.generation != 1:
        raise NotAllowed("a generation out of order")
    if item.ring != ring_of(item.public):
        raise NotAllowed("a ring under an id that is not its own")  # it could be a case's, read in a header
    if (item.ring_class == RingClass.PERSON) is not (item.person is not None):
        raise NotAllowed("a person's ring without a person, or another with one")
    if item.person is not None and ring_of_person(state, item.person) is not None:
        raise NotAllowed("a second ring of a person")
    if item.ring_class in ONE_OF_ITS_CLASS and ring_of_class(state, item.ring_class) is not None:
        raise NotAllowed("a second ring of a class that has one")


def _ring_holders(state: State, item: RingHolders) -> None:
    ring = state.rings.get(item.ring)
    if ring is None or item.generation not in ring.generations:
        raise UnknownRing(item.ring)
    _check_holders(state, ring.person, item.add)
    if not set(item.add).isdisjoint(item.remove):
        raise NotAllowed("a device both added and removed")
    generation = ring.generations[item.generation]
    generations = {**ring.generations, item.generation: replace(generation, sealed={**generation.sealed, **item.add})}
    added = frozenset(item.add) if item.generation == ring.generation else frozenset()
    holders = (ring.holders | added) - frozenset(item.remove)
    state.rings[item.ring] = replace(ring, generations=generations, holders=holders)


def _space_readers(state: State, item: SpaceReaders) -> None:
    for ring in (*item.read_by, *item.written_by, *item.received_by):
        if ring not in state.rings:
            raise UnknownRing(ring)
    if not item.read_by:
        raise NotAllowed("a space that nobody reads")
    state.spaces[item.space] = SpaceRules(
        frozenset(item.read_by), frozenset(item.written_by), frozenset(item.received_by)
    )


def _log_epoch(state: State, item: LogEpoch) -> None:
    if any(item.key_id == each.key_id for each in state.log_epochs):
        raise NotAllowed("a key of the log that is known")
    everyone = ring_of_class(state, RingClass.EVERYONE)
    if everyone is None:
        raise MissingRing(RingClass.EVERYONE)
    if everyone.ring not in check_envelopes(state, item.envelopes):
        raise MissingEnvelope(everyone.ring)
    state.log_epochs.append(item)


def _erase(state: State, item: Erase) -> None:
    signed = item.signed_bytes(state.organisation)
    people = set()
    for device, signature in item.approvals.items():
        approving = present_device(state, device)
        if device not in state.administering:
            raise NotAdministering(device)
        verify(approving.signing, signed, signature)
        people.add(approving.person)
    if len(people) < _APPROVALS:
        raise NotAllowed("an order to erase that two people have not signed")
    state.erasures.append(item)
