"""Says what the log holds of devices and of what they keep: keys, end, orders to erase, quotas (docs/sync.md §6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, ClassVar, Final

from imsa_protocol import shapes
from imsa_protocol.canonical import encode
from imsa_protocol.errors import Malformed
from imsa_protocol.identifiers import (
    AUTHOR_BYTES,
    HASH_BYTES,
    ID_BYTES,
    INCARNATION_BYTES,
    DeviceId,
    OrganisationId,
    PersonId,
    RecordId,
    SpaceId,
)
from imsa_protocol.limits import CLASS_CHARACTERS, HOLDERS
from imsa_protocol.root_items import RING_PUBLIC_BYTES
from imsa_protocol.signatures import PUBLIC_BYTES, SIGNATURE_BYTES

_MOST: Final = (1 << 32) - 1


@dataclass(frozen=True, slots=True)
class DeviceAdded:
    """A device of a person, with its keys.

    ``answer`` shows a device that was invited that whoever admitted it knew the code of its invitation
    (docs/sync.md §10); only that device can judge it.
    """

    TYPE: ClassVar = "device"
    device: DeviceId
    person: PersonId
    signing: bytes
    sealing: bytes
    answer: bytes | None = None

    def to_map(self) -> dict[str, Any]:
        """Return the map that travels."""
        found = {name: getattr(self, name) for name in self.__slots__}
        if self.answer is None:
            del found["answer"]
        return found

    @classmethod
    def read(cls, fields: shapes.Fields) -> DeviceAdded:
        """Read the map; raises :class:`~imsa_protocol.errors.Malformed`."""
        return cls(
            device=fields.exactly("device", ID_BYTES),
            person=fields.exactly("person", ID_BYTES),
            signing=fields.exactly("signing", PUBLIC_BYTES),
            sealing=fields.exactly("sealing", RING_PUBLIC_BYTES),
            answer=fields.exactly("answer", HASH_BYTES) if fields.has("answer") else None,
        )


@dataclass(frozen=True, slots=True)
class DeviceEnded:
    """The end of a device: the last number of each of its streams that counts; streams not named count not at all."""

    TYPE: ClassVar = "device ended"
    device: DeviceId
    last: Mapping[tuple[SpaceId, bytes], int]
    erase: bool

    def to_map(self) -> dict[str, Any]:
        """Return the map that travels."""
        streams = [[space, incarnation, number] for (space, incarnation), number in sorted(self.last.items())]
        return {"device": self.device, "last": streams, "erase": self.erase}

    @classmethod
    def read(cls, fields: shapes.Fields) -> DeviceEnded:
        """Read the map; raises :class:`~imsa_protocol.errors.Malformed`."""
        last: dict[tuple[SpaceId, bytes], int] = {}
        for each in fields.array("last"):
            space, incarnation, number = shapes.array(each, "device ended: last", length=3)
            stream = (
                shapes.exactly(space, ID_BYTES, "device ended: last"),
                shapes.exactly(incarnation, INCARNATION_BYTES, "device ended: last"),
            )
            if stream in last:
                raise Malformed("device ended: last")
            last[stream] = shapes.integer(number, "device ended: last", most=_MOST)
        return cls(device=fields.exactly("device", ID_BYTES), last=last, erase=fields.boolean("erase"))


@dataclass(frozen=True, slots=True)
class Erase:
    """Two people's order to erase a space, or only some frames and records of it (then either list is not empty)."""

    TYPE: ClassVar = "erase"
    space: SpaceId
    frames: tuple[tuple[bytes, int, bytes], ...]  # author, number, frame hash
    records: tuple[RecordId, ...]
    approvals: Mapping[DeviceId, bytes]

    def to_map(self) -> dict[str, Any]:
        """Return the map that travels."""
        return {"space": self.space, **self._what(), "approvals": dict(self.approvals)}

    @classmethod
    def read(cls, fields: shapes.Fields) -> Erase:
        """Read the map; raises :class:`~imsa_protocol.errors.Malformed`."""
        frames = []
        for each in fields.array("frames"):
            author, number, frame_hash = shapes.array(each, "erase: frames", length=3)
            frames.append(
                (
                    shapes.exactly(author, AUTHOR_BYTES, "erase: frames"),
                    shapes.integer(number, "erase: frames", least=1, most=_MOST),
                    shapes.exactly(frame_hash, HASH_BYTES, "erase: frames"),
                )
            )
        approvals = {
            shapes.exactly(device, ID_BYTES, "erase: approvals"): shapes.exactly(
                signature, SIGNATURE_BYTES, "erase: approvals"
            )
            for device, signature in fields.mapping("approvals", most=HOLDERS).items()
        }
        return cls(fields.exactly("space", ID_BYTES), tuple(frames), fields.ids("records", ID_BYTES), approvals)

    def _what(self) -> dict[str, Any]:
        return {"frames": [list(each) for each in self.frames], "records": list(self.records)}

    def signed_bytes(self, organisation: OrganisationId) -> bytes:
        """What each of the two approving devices signs."""
        return b"imsa erase" + organisation + self.space + sha256(encode(self._what())).digest()


@dataclass(frozen=True, slots=True)
class Quota:
    """How many bytes of a class of space the hub keeps at most."""

    TYPE: ClassVar = "quota"
    space_class: str
    bytes_kept: int

    def to_map(self) -> dict[str, Any]:
        """Return the map that travels."""
        return {"class": self.space_class, "bytes": self.bytes_kept}

    @classmethod
    def read(cls, fields: shapes.Fields) -> Quota:
        """Read the map; raises :class:`~imsa_protocol.errors.Malformed`."""
        return cls(fields.text("class", CLASS_CHARACTERS), fields.integer("bytes"))
