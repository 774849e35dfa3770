"""Says what the root key signs: how an organisation begins, who administers, which root follows (docs/sync.md §6)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Final

from imsa_protocol import shapes
from imsa_protocol.identifiers import ID_BYTES, DeviceId, OrganisationId, PersonId
from imsa_protocol.signatures import PUBLIC_BYTES, SIGNATURE_BYTES

RING_PUBLIC_BYTES: Final = 1216
"""The public key of a ring, of a device's sealing key and of the recovery key: ML-KEM-768 1,184 ‖ X25519 32."""

_MOST: Final = (1 << 32) - 1


@dataclass(frozen=True, slots=True)
class Founding:
    """The first entry of every log, alone in it, signed by the root key. Its device administers."""

    TYPE: ClassVar = "founding"
    organisation: OrganisationId
    root: bytes
    recovery: bytes
    device: DeviceId
    signing: bytes
    sealing: bytes
    person: PersonId

    def to_map(self) -> dict[str, Any]:
        """Return the map that travels."""
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def read(cls, fields: shapes.Fields) -> Founding:
        """Read the map; raises :class:`~imsa_protocol.errors.Malformed`."""
        return cls(
            organisation=fields.exactly("organisation", ID_BYTES),
            root=fields.exactly("root", PUBLIC_BYTES),
            recovery=fields.exactly("recovery", RING_PUBLIC_BYTES),
            device=fields.exactly("device", ID_BYTES),
            signing=fields.exactly("signing", PUBLIC_BYTES),
            sealing=fields.exactly("sealing", RING_PUBLIC_BYTES),
            person=fields.exactly("person", ID_BYTES),
        )


@dataclass(frozen=True, slots=True)
class Administer:
    """The root key's word whether a device administers. ``serial`` rises over all that a root key has signed."""

    TYPE: ClassVar = "administer"
    device: DeviceId
    allowed: bool
    serial: int
    signature: bytes

    def to_map(self) -> dict[str, Any]:
        """Return the map that travels."""
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def read(cls, fields: shapes.Fields) -> Administer:
        """Read the map; raises :class:`~imsa_protocol.errors.Malformed`."""
        return cls(
            device=fields.exactly("device", ID_BYTES),
            allowed=fields.boolean("allowed"),
            serial=fields.integer("serial", least=1, most=_MOST),
            signature=fields.exactly("signature", SIGNATURE_BYTES),
        )

    def signed_bytes(self, organisation: OrganisationId) -> bytes:
        """What the root key signs."""
        allowed = b"\1" if self.allowed else b"\0"
        return b"imsa administer" + organisation + self.device + allowed + self.serial.to_bytes(4, "big")


@dataclass(frozen=True, slots=True)
class RootSuccessor:
    """The root key's word that another takes its place."""

    TYPE: ClassVar = "root"
    successor: bytes
    serial: int
    signature: bytes

    def to_map(self) -> dict[str, Any]:
        """Return the map that travels."""
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def read(cls, fields: shapes.Fields) -> RootSuccessor:
        """Read the map; raises :class:`~imsa_protocol.errors.Malformed`."""
        return cls(
            successor=fields.exactly("successor", PUBLIC_BYTES),
            serial=fields.integer("serial", least=1, most=_MOST),
            signature=fields.exactly("signature", SIGNATURE_BYTES),
        )

    def signed_bytes(self, organisation: OrganisationId) -> bytes:
        """What the present root key signs."""
        return b"imsa root successor" + organisation + self.successor + self.serial.to_bytes(4, "big")
