"""Makes key pairs of rings and devices, seals to the public half, opens with the private one (docs/sync.md §5).

ML-KEM-768 with X25519 in HPKE base mode (RFC 9180; HKDF-SHA256, AES-256-GCM). Base mode says nothing of the sender and
has no associated data: the context is bound in ``info``, and sealed bytes travel in signed frames only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from imsa_desktop.crypto.errors import BadKey, CannotOpen
from imsa_desktop.crypto.randomness import Random
from imsa_protocol.identifiers import OrganisationId, RingId

PRIVATE_BYTES: Final = 96
PUBLIC_BYTES: Final = 1216

_SEED_BYTES: Final = 64
_MLKEM_PUBLIC_BYTES: Final = 1184
_SUITE: Final = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class Purpose(StrEnum):
    """What sealed bytes are for; part of what they are bound to."""

    SPACE_KEY = "space key"  # context: space ‖ key id
    DELIVERY = "delivery"  # context: delivery id
    PRIVATE_KEY = "private key"  # context: the device it is sealed to
    RECOVERY = "recovery"  # a ring's private key to the recovery key; no context


@dataclass(frozen=True, slots=True)
class RingKeys:
    """A key pair. ``private`` is ML-KEM seed 64 ‖ X25519 32; ``public`` is ML-KEM 1,184 ‖ X25519 32."""

    private: bytes = field(repr=False)
    public: bytes = field(repr=False)

    @classmethod
    def generate(cls, random: Random) -> RingKeys:
        """Draw a new key pair."""
        return cls.of_private(random(PRIVATE_BYTES))

    @classmethod
    def of_private(cls, private: bytes) -> RingKeys:
        """Return the pair that belongs to 96 private bytes; raises :class:`BadKey`."""
        mlkem, x25519 = _halves(private)
        return cls(private, mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw())


def info(purpose: Purpose, organisation: OrganisationId, ring: RingId, generation: int, context: bytes = b"") -> bytes:
    """Return what sealed bytes are bound to; all parts but the purpose have one length only."""
    return b"imsa ring" + purpose.encode("ascii") + organisation + ring + generation.to_bytes(4, "big") + context


def seal_to(public: bytes, plaintext: bytes, bound_to: bytes) -> bytes:
    """Seal so that only a holder of the private key opens it; adds 1,136 bytes. Raises :class:`BadKey`."""
    try:
        return _SUITE.encrypt(plaintext, _public_key(public), info=bound_to)
    except ValueError as error:
        raise BadKey from error


def open_with(private: bytes, sealed: bytes, bound_to: bytes) -> bytes:
    """Open sealed bytes; raises :class:`BadKey`, :class:`CannotOpen`."""
    key = MLKEM768X25519PrivateKey(*_halves(private))
    try:
        return _SUITE.decrypt(sealed, key, info=bound_to)
    except (InvalidTag, ValueError) as error:
        raise CannotOpen from error


def check_public(public: bytes) -> None:
    """Raise :class:`BadKey` unless ``public`` is a public key that can be sealed to."""
    seal_to(public, b"", b"imsa check")


def _halves(private: bytes) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
    if len(private) != PRIVATE_BYTES:
        raise BadKey
    return (
        MLKEM768PrivateKey.from_seed_bytes(private[:_SEED_BYTES]),
        X25519PrivateKey.from_private_bytes(private[_SEED_BYTES:]),
    )


@lru_cache(maxsize=256)
def _public_key(public: bytes) -> MLKEM768X25519PublicKey:
    if len(public) != PUBLIC_BYTES:
        raise BadKey
    return MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_PUBLIC_BYTES]),
        X25519PublicKey.from_public_bytes(public[_MLKEM_PUBLIC_BYTES:]),
    )
