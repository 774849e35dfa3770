"""Says what the log holds of rings: keys, holders, spaces that differ from their class (docs/sync.md §6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final, TypeAlias

from imsa_protocol import shapes
from imsa_protocol.frames import KEY_ID_BYTES
from imsa_protocol.genesis import Envelope, read_envelopes
from imsa_protocol.identifiers import ID_BYTES, DeviceId, PersonId, RingId, SpaceId
from imsa_protocol.limits import CLASS_CHARACTERS, ENVELOPES, HOLDERS, SEALED_KEY_BYTES
from imsa_protocol.root_items import RING_PUBLIC_BYTES

_MOST: Final = (1 << 32) - 1

Holders: TypeAlias = Mapping[DeviceId, bytes]
"""A ring's private key, sealed to each of some devices."""


def _holders(value: dict[Any, Any], where: str) -> dict[DeviceId, bytes]:
    return {
        shapes.exactly(device, ID_BYTES, where): shapes.up_to(sealed, SEALED_KEY_BYTES, where)
        for device, sealed in value.items()
    }


@dataclass(frozen=True, slots=True)
class RingKey:
    """A ring and one generation of its key pair; generation 1 makes the ring, the next ones give it new keys."""

    TYPE: ClassVar = "ring"
    ring: RingId
    ring_class: str
    generation: int
    public: bytes
    holders: Holders
    recovery: bytes
    person: PersonId | None = None

    def to_map(self) -> dict[str, Any]:
        """Return the map that travels."""
        found: dict[str, Any] = {
            "ring": self.ring,
            "class": self.ring_class,
            "generation": self.generation,
            "public": self.public,
            "holders": dict(self.holders),
            "recovery": self.recovery,
        }
        if self.person is not None:
            found["person"] = self.person
        return found

    @classmethod
    def read(cls, fields: shapes.Fields) -> RingKey:
        """Read the map; raises :class:`~imsa_protocol.errors.Malformed`."""
        return cls(
            ring=fields.exactly("ring", ID_BYTES),
            ring_class=fields.text("class", CLASS_CHARACTERS),
            generation=fields.integer("generation", least=1, most=_MOST),
            public=fields.exactly("public", RING_PUBLIC_BYTES),
            holders=_holders(fields.mapping("holders", most=HOLDERS), "ring: holders"),
            recovery=fields.up_to("recovery", SEALED_KEY_BYTES),
            person=fields.exactly("person", ID_BYTES) if fields.has("person") else None,
        )


@dataclass(frozen=True, slots=True)
class RingHolders:
    """Devices that come to hold a generation of a ring's key, and devices that no longer hold the ring."""

    TYPE: ClassVar = "ring holders"
    ring: RingId
    generation: int
    add: Holders
    remove: tuple[DeviceId, ...] = ()

    def to_map(self) -> dict[str, Any]:
        """Return the map that travels."""
        return {
            "ring": self.ring,
            "generation": self.generation,
            "add": dict(self.add),
            "remove": list(self.remove),
        }

    @classmethod
    def read(cls, fields: shapes.Fields) -> RingHolders:
        """Read the map; raises :class:`~imsa_protocol.errors.Malformed`."""
        return cls(
            ring=fields.exactly("ring", ID_BYTES),
            generation=fields.integer("generation", least=1, most=_MOST),
            add=_holders(fields.mapping("add", most=HOLDERS), "ring holders: add"),
            remove=fields.ids("remove", ID_BYTES, most=HOLDERS),
        )


@dataclass(frozen=True, slots=True)
class SpaceReaders:
    """The rings of one space, in place of what its class says."""

    TYPE: ClassVar = "space"
    space: SpaceId
    read_by: tuple[RingId, ...]
    written_by: tuple[RingId, ...]
    received_by: tuple[RingId, ...]

    def to_map(self) -> dict[str, Any]:
        """Return the map that travels."""
        return {
            "space": self.space,
            "read": list(self.read_by),
            "write": list(self.written_by),
            "receive": list(self.received_by),
        }

    @classmethod
    def read(cls, fields: shapes.Fields) -> SpaceReaders:
        """Read the map; raises :class:`~imsa_protocol.errors.Malformed`."""
        return cls(
            space=fields.exactly("space", ID_BYTES),
            read_by=fields.ids("read", ID_BYTES, most=ENVELOPES),
            written_by=fields.ids("write", ID_BYTES, most=ENVELOPES),
            received_by=fields.ids("receive", ID_BYTES, most=ENVELOPES),
        )


@dataclass(frozen=True, slots=True)
class LogEpoch:
    """A new key for the log's own sealed entries, for the ring ``everyone``."""

    TYPE: ClassVar = "epoch"
    key_id: bytes
    envelopes: tuple[Envelope, ...]

    def to_map(self) -> dict[str, Any]:
        """Return the map that travels."""
        return {"key_id": self.key_id, "envelopes": [each.to_cbor() for each in self.envelopes]}

    @classmethod
    def read(cls, fields: shapes.Fields) -> LogEpoch:
        """Read the map; raises :class:`~imsa_protocol.errors.Malformed`."""
        return cls(
            key_id=fields.exactly("key_id", KEY_ID_BYTES),
            envelopes=read_envelopes(fields.array("envelopes", most=ENVELOPES)),
        )
