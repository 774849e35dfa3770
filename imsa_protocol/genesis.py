"""Reads and writes how spaces begin and how their keys travel: genesis, epochs, deliveries (docs/sync.md §4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Final

from imsa_protocol import shapes
from imsa_protocol.canonical import decode, encode
from imsa_protocol.errors import Malformed
from imsa_protocol.frames import KEY_ID_BYTES
from imsa_protocol.identifiers import ID_BYTES, PersonId, RingId
from imsa_protocol.limits import CLASS_CHARACTERS, ENVELOPES, FRAME_BYTES, SEALED_KEY_BYTES
from imsa_protocol.signatures import PUBLIC_BYTES, SIGNATURE_BYTES

DELIVERY_BYTES: Final = 16
WRAP_BYTES: Final = 60
"""A wrapped 32-byte key: nonce 12 ‖ key 32 ‖ tag 16."""

FIRST_EPOCH: Final = 1
_MOST: Final = (1 << 32) - 1


class Way(IntEnum):
    """How an envelope holds a space key."""

    SEALED = 0  # to the ring's public key
    WRAPPED = 1  # under a wrapping key that a ring delivery carried


@dataclass(frozen=True, slots=True)
class Envelope:
    """A space key for one ring. ``sealed`` is the sealed key, or delivery id ‖ wrap."""

    ring: RingId
    generation: int
    way: Way
    sealed: bytes

    def to_cbor(self) -> list[Any]:
        """Return the array that travels."""
        return [self.ring, self.generation, int(self.way), self.sealed]

    @classmethod
    def from_cbor(cls, value: object) -> Envelope:
        """Read the array; raises :class:`~imsa_protocol.errors.Malformed` and ``TooLarge``."""
        ring, generation, number, sealed = shapes.array(value, "envelope", length=4)
        way = Way(shapes.integer(number, "envelope: way", most=max(Way)))
        if way is Way.WRAPPED:
            shapes.exactly(sealed, DELIVERY_BYTES + WRAP_BYTES, "envelope")
        return cls(
            shapes.exactly(ring, ID_BYTES, "envelope: ring"),
            shapes.integer(generation, "envelope: generation", least=1, most=_MOST),
            way,
            shapes.up_to(sealed, SEALED_KEY_BYTES, "envelope"),
        )

    @property
    def delivery(self) -> bytes | None:
        """The ring delivery whose wrapping key opens this, if it is wrapped."""
        return self.sealed[:DELIVERY_BYTES] if self.way is Way.WRAPPED else None


def read_envelopes(value: list[Any]) -> tuple[Envelope, ...]:
    """Read an array of envelopes with at most one a ring; raises :class:`~imsa_protocol.errors.Malformed`."""
    envelopes = tuple(Envelope.from_cbor(each) for each in value)
    if len({each.ring for each in envelopes}) != len(envelopes):
        raise Malformed("envelopes: two for one ring")
    return envelopes


def _to_cbor(envelopes: Sequence[Envelope]) -> list[Any]:
    return [each.to_cbor() for each in envelopes]


@dataclass(frozen=True, slots=True)
class Genesis:
    """How a space begins: always the first frame of its creator's stream. ``space_class`` is the name that travels.

    ``owner`` is the public key that the space's id comes from, ``proof`` its word for the author
    (:mod:`imsa_protocol.ownership`).
    """

    space_class: str
    creator: PersonId
    key_id: bytes
    envelopes: tuple[Envelope, ...]
    owner: bytes
    proof: bytes

    def encode(self) -> bytes:
        """Return the payload."""
        return encode(
            {
                "class": self.space_class,
                "creator": self.creator,
                "epoch": FIRST_EPOCH,
                "key_id": self.key_id,
                "envelopes": _to_cbor(self.envelopes),
                "owner": self.owner,
                "proof": self.proof,
            }
        )

    @classmethod
    def parse(cls, payload: bytes) -> Genesis:
        """Read a payload; raises :class:`~imsa_protocol.errors.Malformed` and ``TooLarge``."""
        fields = shapes.Fields(decode(payload, max_bytes=FRAME_BYTES), "genesis")
        fields.integer("epoch", least=FIRST_EPOCH, most=FIRST_EPOCH)
        return cls(
            fields.text("class", CLASS_CHARACTERS),
            fields.exactly("creator", ID_BYTES),
            fields.exactly("key_id", KEY_ID_BYTES),
            read_envelopes(fields.array("envelopes", most=ENVELOPES)),
            fields.exactly("owner", PUBLIC_BYTES),
            fields.exactly("proof", SIGNATURE_BYTES),
        )


@dataclass(frozen=True, slots=True)
class NewEpoch:
    """A new key for a space, by head office. ``without`` names the rings that are left out on purpose."""

    epoch: int
    key_id: bytes
    envelopes: tuple[Envelope, ...]
    without: tuple[RingId, ...] = ()

    def encode(self) -> bytes:
        """Return the payload."""
        return encode(
            {
                "epoch": self.epoch,
                "key_id": self.key_id,
                "envelopes": _to_cbor(self.envelopes),
                "without": list(self.without),
            }
        )

    @classmethod
    def parse(cls, payload: bytes) -> NewEpoch:
        """Read a payload; raises :class:`~imsa_protocol.errors.Malformed` and ``TooLarge``."""
        fields = shapes.Fields(decode(payload, max_bytes=FRAME_BYTES), "epoch")
        return cls(
            fields.integer("epoch", least=FIRST_EPOCH + 1, most=_MOST),
            fields.exactly("key_id", KEY_ID_BYTES),
            read_envelopes(fields.array("envelopes", most=ENVELOPES)),
            fields.ids("without", ID_BYTES, most=ENVELOPES),
        )


@dataclass(frozen=True, slots=True)
class RingDelivery:
    """A wrapping key sealed to a ring; the envelopes that name ``delivery`` are opened with it."""

    delivery: bytes
    generation: int
    sealed: bytes

    def encode(self) -> bytes:
        """Return the payload."""
        return encode({"delivery": self.delivery, "generation": self.generation, "sealed": self.sealed})

    @classmethod
    def parse(cls, payload: bytes) -> RingDelivery:
        """Read a payload; raises :class:`~imsa_protocol.errors.Malformed` and ``TooLarge``."""
        fields = shapes.Fields(decode(payload, max_bytes=FRAME_BYTES), "delivery")
        return cls(
            fields.exactly("delivery", DELIVERY_BYTES),
            fields.integer("generation", least=1, most=_MOST),
            fields.up_to("sealed", SEALED_KEY_BYTES),
        )
