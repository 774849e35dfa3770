"""Makes what a laptop and the hub sign, count and compare: requests, receipts, cursors, chains (docs/sync.md §7)."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from imsa_protocol import shapes
from imsa_protocol.canonical import encode
from imsa_protocol.frames import NO_HASH
from imsa_protocol.identifiers import HASH_BYTES, ID_BYTES, SpaceId
from imsa_protocol.signatures import PUBLIC_BYTES, SIGNATURE_BYTES, Signer, verify

GENERATION_BYTES: Final = 8
CHALLENGE_BYTES: Final = 32
SESSION_BYTES: Final = 16

CHAIN_START: Final = bytes(HASH_BYTES)
"""The chain of a space that holds nothing yet."""


def next_chain(chain: bytes, frame_hash: bytes) -> bytes:
    """Return the chain of a space after one more frame."""
    return sha256(b"imsa chain" + chain + frame_hash).digest()


def request_bytes(challenge: bytes, count: int, method: str, target: str, body: bytes) -> bytes:
    """Return what a device signs for one request; ``target`` is path and query as sent."""
    return b"".join(
        (
            b"imsa request 1",
            challenge,
            count.to_bytes(8, "big"),
            method.encode("ascii"),
            b"\0",
            target.encode("ascii"),
            b"\0",
            sha256(body).digest(),
        )
    )


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a laptop has pulled: a position of one generation of the hub, and the hash of the frame there."""

    generation: bytes
    position: int = 0
    hash: bytes = NO_HASH

    def to_cbor(self) -> list[Any]:
        """Return the array that travels."""
        return [self.generation, self.position, self.hash]

    @classmethod
    def from_cbor(cls, value: object) -> Cursor:
        """Read the array; raises :class:`~imsa_protocol.errors.Malformed`."""
        generation, position, hash_there = shapes.array(value, "cursor", length=3)
        return cls(
            shapes.exactly(generation, GENERATION_BYTES, "cursor"),
            shapes.integer(position, "cursor"),
            shapes.exactly(hash_there, HASH_BYTES, "cursor"),
        )


@dataclass(frozen=True, slots=True)
class ChainHead:
    """Where the chain of a space stood when the hub signed."""

    space: SpaceId
    place: int
    chain: bytes


@dataclass(frozen=True, slots=True)
class Receipt:
    """The hub's word that it holds the chains of some spaces up to a place. ``hub`` is its public key."""

    hub: bytes
    generation: bytes
    chains: tuple[ChainHead, ...]
    signature: bytes

    def to_cbor(self) -> dict[str, Any]:
        """Return the map that travels."""
        return {**_unsigned(self.hub, self.generation, self.chains), "signature": self.signature}

    @classmethod
    def from_cbor(cls, value: object) -> Receipt:
        """Read the map; raises :class:`~imsa_protocol.errors.Malformed`."""
        fields = shapes.Fields(value, "receipt")
        chains = []
        for each in fields.array("chains"):
            space, place, chain = shapes.array(each, "receipt chains", length=3)
            chains.append(
                ChainHead(
                    shapes.exactly(space, ID_BYTES, "receipt chains"),
                    shapes.integer(place, "receipt chains"),
                    shapes.exactly(chain, HASH_BYTES, "receipt chains"),
                )
            )
        return cls(
            fields.exactly("hub", PUBLIC_BYTES),
            fields.exactly("generation", GENERATION_BYTES),
            tuple(chains),
            fields.exactly("signature", SIGNATURE_BYTES),
        )

    def check(self, hub: bytes) -> None:
        """Raise :class:`~imsa_protocol.errors.BadSignature` unless the hub with the key ``hub`` signed this."""
        verify(hub, _signed_bytes(self.hub, self.generation, self.chains), self.signature)


def sign_receipt(key: Signer, generation: bytes, chains: tuple[ChainHead, ...]) -> Receipt:
    """Make the receipt of the hub whose key is ``key``."""
    return Receipt(key.public, generation, chains, key.sign(_signed_bytes(key.public, generation, chains)))


def _unsigned(hub: bytes, generation: bytes, chains: tuple[ChainHead, ...]) -> dict[str, Any]:
    return {
        "hub": hub,
        "generation": generation,
        "chains": [[each.space, each.place, each.chain] for each in chains],
    }


def _signed_bytes(hub: bytes, generation: bytes, chains: tuple[ChainHead, ...]) -> bytes:
    return b"imsa receipt 1" + encode(_unsigned(hub, generation, chains))
