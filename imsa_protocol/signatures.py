"""Signs and checks with Ed25519 (RFC 8032), from 32-byte seeds to 64-byte signatures."""

from __future__ import annotations

from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from imsa_protocol.errors import BadSignature

SEED_BYTES: Final = 32
PUBLIC_BYTES: Final = 32
SIGNATURE_BYTES: Final = 64


class Signer:
    """A signing key made ready once: half of the cost of a signature is making the key from its seed."""

    __slots__ = ("_key", "public")

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.public: bytes = self._key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """Return the 64-byte signature of ``message``."""
        return self._key.sign(message)

    def __repr__(self) -> str:
        return "Signer()"


def sign(seed: bytes, message: bytes) -> bytes:
    """Return the 64-byte signature of ``message`` by the 32-byte ``seed``."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(message)


def public_of(seed: bytes) -> bytes:
    """Return the 32-byte public key that belongs to ``seed``."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def verify(public: bytes, message: bytes, signature: bytes) -> None:
    """Return if ``signature`` is of ``message`` by the key ``public``; raises :class:`BadSignature` if not."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError) as error:
        raise BadSignature from error
