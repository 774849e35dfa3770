"""Folds the open entries of the organisation log into what is true now; used alike by the hub and by laptops.

Pure: frames in, facts out, nothing is written anywhere. :meth:`OrganisationRegister.accept` checks one entry wholly
(chain, author, signature, rules of docs/sync.md §6) and applies it wholly or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping

from imsa_protocol.device_items import Erase
from imsa_protocol.entries import Item, parse_items
from imsa_protocol.errors import (
    DeviceOver,
    LogMoved,
    Malformed,
    MissingEnvelope,
    MissingRing,
    NotAdministering,
    NotAllowed,
    UnknownDevice,
    UnknownRing,
    WrongOrganisation,
    WrongRoot,
)
from imsa_protocol.frames import NO_HASH, Frame, FrameKind, Header, short_organisation
from imsa_protocol.genesis import Genesis, NewEpoch
from imsa_protocol.identifiers import DeviceId, OrganisationId, PersonId, RingId
from imsa_protocol.ownership import check_ownership
from imsa_protocol.pins import root_fingerprint
from imsa_protocol.policy import POLICY, RING_OF_READER, Reader, RingClass, SpaceInfo, SpaceRules, space_class
from imsa_protocol.register_rules import (
    ROOT_DEVICE,
    Device,
    Ring,
    State,
    apply_item,
    begin,
    check_envelopes,
    present_device,
    ring_of_class,
    ring_of_person,
)
from imsa_protocol.ring_items import LogEpoch
from imsa_protocol.root_items import Founding


class OrganisationRegister:
    """What the organisation log says up to its head.

    ``root`` is the pinned fingerprint of the root key; without one (the hub, which is founded with a token) the first
    entry is taken at its word.
    """

    def __init__(self, root: bytes | None = None) -> None:
        self._pinned = root
        self._now: State | None = None
        self._number = 0
        self._hash = NO_HASH

    def copy(self) -> OrganisationRegister:
        """A register at the same head that goes its own way: to try entries before they are stored."""
        other = OrganisationRegister(self._pinned)
        other._now, other._number, other._hash = self._now, self._number, self._hash
        return other

    # The log

    def accept(self, frame: Frame) -> tuple[Item, ...]:
        """Check one entry against the present head and apply it; returns its items (none of a sealed entry).

        Raises a :class:`~imsa_protocol.errors.ProtocolError` and is then unchanged. An entry that is already under the
        head is :class:`~imsa_protocol.errors.LogMoved` like any other that does not follow it.
        """
        header = frame.header
        if not header.of_log:
            raise Malformed("log entry: kind")
        if header.number != self._number + 1 or header.previous != self._hash:
            raise LogMoved(self._number, self._hash)
        if self._now is None:
            state, items = self._found(frame)
        else:
            self._check_entry(self._now, frame)
            items = self._items(frame) if header.kind is FrameKind.OPEN_ENTRY else ()
            state = self._now.copy() if items else self._now
            for item in items:
                apply_item(state, item, header.device)
        self._now, self._number, self._hash = state, header.number, frame.hash
        return items

    def _found(self, frame: Frame) -> tuple[State, tuple[Item, ...]]:
        if frame.header.kind is not FrameKind.OPEN_ENTRY:
            raise NotAllowed("a log that does not begin with its founding")
        items = self._items(frame)
        founding = items[0] if len(items) == 1 else None
        if not isinstance(founding, Founding):
            raise NotAllowed("a log that does not begin with its founding")
        if self._pinned is not None and root_fingerprint(founding.root) != self._pinned:
            raise WrongRoot
        if founding.organisation != frame.header.space or founding.device != frame.header.device:
            raise Malformed("founding")
        if founding.device == ROOT_DEVICE:
            raise NotAllowed("a device without an id")
        frame.check(founding.root)
        return begin(founding), items

    @staticmethod
    def _items(frame: Frame) -> tuple[Item, ...]:
        items = parse_items(frame.payload)
        if len(items) != frame.header.count:
            raise Malformed("log entry: count")
        return items

    @staticmethod
    def _check_entry(state: State, frame: Frame) -> None:
        header = frame.header
        if header.space != state.organisation:
            raise WrongOrganisation
        if header.device == ROOT_DEVICE:
            if header.kind is not FrameKind.OPEN_ENTRY:
                raise NotAllowed("the root key signs no such entry")
            frame.check(state.root)
            return
        device = present_device(state, header.device)
        if header.device not in state.administering:
            raise NotAdministering(header.device)
        frame.check(device.signing)

    @property
    def number(self) -> int:
        """Place of the head in the log; 0 before the founding."""
        return self._number

    @property
    def hash(self) -> bytes:
        """Hash of the head; zeros before the founding."""
        return self._hash

    @property
    def founded(self) -> bool:
        """Whether there is an organisation yet."""
        return self._now is not None

    @property
    def _state(self) -> State:
        if self._now is None:
            raise NotAllowed("a log that does not begin with its founding")
        return self._now

    @property
    def organisation(self) -> OrganisationId:
        """The organisation's id; before the founding this and all below raise ``NotAllowed``."""
        return self._state.organisation

    @property
    def root(self) -> bytes:
        """The present root key."""
        return self._state.root

    @property
    def recovery(self) -> bytes:
        """The public key that every ring's private key is also sealed to."""
        return self._state.recovery

    @property
    def root_serial(self) -> int:
        """The highest serial the root key has used; the next it signs must be higher."""
        return self._state.serial

    @property
    def log_epochs(self) -> tuple[LogEpoch, ...]:
        """The keys of the log's sealed entries, oldest first."""
        return tuple(self._state.log_epochs)

    @property
    def erasures(self) -> tuple[Erase, ...]:
        """Orders to erase, oldest first."""
        return tuple(self._state.erasures)

    def quota(self, name: str) -> int | None:
        """Bytes the hub keeps of a class of space at most, if the log says."""
        return self._state.quotas.get(name)

    # Devices

    @property
    def devices(self) -> Mapping[DeviceId, Device]:
        """Every device there ever was, ended ones included."""
        return self._state.devices

    def device(self, device: DeviceId) -> Device:
        """Return a device, ended or not; raises :class:`~imsa_protocol.errors.UnknownDevice`."""
        found = self._state.devices.get(device)
        if found is None:
            raise UnknownDevice(device)
        return found

    def administers(self, device: DeviceId) -> bool:
        """Whether a device may sign entries of the log."""
        return device in self._state.administering

    def check_author(self, header: Header) -> Device:
        """Return the device that made a frame (log entries: use :meth:`accept`) if the log lets it.

        Raises :class:`~imsa_protocol.errors.WrongOrganisation`, ``UnknownDevice``, ``DeviceOver``.
        """
        state = self._state
        if header.organisation != short_organisation(state.organisation):
            raise WrongOrganisation
        device = self.device(header.device)
        if not device.counts(header.space, header.incarnation, header.number):
            raise DeviceOver(header.device)
        return device

    def check_frame(self, frame: Frame) -> Device:
        """As :meth:`check_author`, and check the signature: raises also :class:`~imsa_protocol.errors.BadSignature`."""
        device = self.check_author(frame.header)
        frame.check(device.signing)
        return device

    # Rings

    @property
    def rings(self) -> Mapping[RingId, Ring]:
        """Every ring."""
        return self._state.rings

    def ring(self, ring: RingId) -> Ring:
        """Return a ring; raises :class:`~imsa_protocol.errors.UnknownRing`."""
        found = self._state.rings.get(ring)
        if found is None:
            raise UnknownRing(ring)
        return found

    def holders(self, ring: RingId) -> frozenset[DeviceId]:
        """The devices that hold a ring now; raises :class:`~imsa_protocol.errors.UnknownRing`."""
        return self.ring(ring).holders

    def rings_of_device(self, device: DeviceId) -> frozenset[RingId]:
        """The rings a device holds now."""
        return frozenset(ring.ring for ring in self._state.rings.values() if device in ring.holders)

    def ring_of_person(self, person: PersonId) -> Ring | None:
        """A person's own ring, if there is one."""
        return ring_of_person(self._state, person)

    def ring_of_class(self, name: RingClass) -> Ring | None:
        """The ring of a class that has one; the first of a class that has several."""
        return ring_of_class(self._state, name)

    # Spaces

    def rules(self, info: SpaceInfo) -> SpaceRules:
        """The rings of a space: those of a ``space`` item, or those its class says as far as they exist."""
        own = self._state.spaces.get(info.space)
        if own is not None:
            return own
        policy = POLICY[info.space_class]
        return SpaceRules(
            self._resolve(policy.read, info), self._resolve(policy.write, info), self._resolve(policy.receive, info)
        )

    def may_read(self, info: SpaceInfo, device: DeviceId) -> bool:
        """Whether a device holds a ring that reads the space."""
        return self._holds_one(device, self.rules(info).read)

    def may_write(self, info: SpaceInfo, device: DeviceId) -> bool:
        """Whether a device holds a ring that writes the space."""
        return self._holds_one(device, self.rules(info).write)

    def receives(self, info: SpaceInfo, device: DeviceId) -> bool:
        """Whether the signed heads of a device make records of the space *received*."""
        return self._holds_one(device, self.rules(info).receive)

    def demanded_rings(self, info: SpaceInfo) -> frozenset[RingId]:
        """The rings a new genesis of this class must have envelopes to.

        ``info.rings`` counts for the class ``concern``, whose creator chooses. Raises
        :class:`~imsa_protocol.errors.MissingRing` where the organisation has no such ring.
        """
        for reader in POLICY[info.space_class].read:
            if not self._resolve((reader,), info):
                raise MissingRing(reader)
        return self._resolve(POLICY[info.space_class].read, info)

    def check_genesis(self, header: Header, genesis: Genesis) -> SpaceInfo:
        """Return what a genesis says of its space if it is made by its creator, who owns the space's id, and for all
        whom its class demands.

        Raises :class:`~imsa_protocol.errors.UnknownClass`, ``NotAllowed``, ``NotTheOwner``, ``UnknownRing``,
        ``MissingRing``, ``MissingEnvelope``. The author and the signature are checked by :meth:`check_frame`.
        """
        if genesis.creator != self.device(header.device).person:
            raise NotAllowed("a genesis in another person's name")
        check_ownership(self.organisation, header, genesis.key_id, genesis.owner, genesis.proof)
        rings = check_envelopes(self._state, genesis.envelopes)
        info = SpaceInfo(header.space, space_class(genesis.space_class), genesis.creator, rings)
        self._check_all_there(self.demanded_rings(info), rings)
        return info

    def check_epoch(self, header: Header, epoch: NewEpoch, info: SpaceInfo) -> None:
        """Return if a new epoch of the space ``info`` is by whom it must be and for all it must be for.

        Raises :class:`~imsa_protocol.errors.NotAllowed`, ``UnknownRing``, ``MissingEnvelope``.
        """
        rules = self.rules(info)
        own = self.ring_of_person(info.creator)
        makers = rules.receive or (frozenset((own.ring,)) if own else frozenset())
        if not self._holds_one(header.device, makers):
            raise NotAllowed("an epoch by somebody who may not make one")
        rings = check_envelopes(self._state, epoch.envelopes)
        if not rings <= rules.read:
            raise NotAllowed("an epoch for a ring that does not read the space")
        self._check_all_there(rules.read - frozenset(epoch.without), rings)

    @staticmethod
    def _check_all_there(demanded: frozenset[RingId], rings: frozenset[RingId]) -> None:
        for ring in sorted(demanded - rings):
            raise MissingEnvelope(ring)

    def _holds_one(self, device: DeviceId, rings: frozenset[RingId]) -> bool:
        known = self._state.rings
        return any(device in known[ring].holders for ring in rings if ring in known)

    def _resolve(self, readers: tuple[Reader, ...], info: SpaceInfo) -> frozenset[RingId]:
        own = self.ring_of_person(info.creator)
        found: set[RingId] = set()
        for reader in readers:
            if reader is Reader.CHOSEN:
                found |= info.rings - ({own.ring} if own else set())
            elif reader is Reader.CREATOR:
                found |= {own.ring} if own else set()
            else:
                ring = self.ring_of_class(RING_OF_READER[reader])
                found |= {ring.ring} if ring else set()
        return frozenset(found)
