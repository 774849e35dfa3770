"""Makes keys of passphrases with Argon2id (RFC 9106), and keys of keys with HKDF-SHA256 (RFC 5869).

The cost is 256 MiB, 3 passes, 4 lanes; 64 MiB on weak laptops and never less. Passphrases are NFKC-normalised, since
the same keys give other bytes on macOS than on Windows.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Any, Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from imsa_desktop.crypto.errors import CostTooLow, NotEnoughMemory, SlotDamaged

FLOOR_MIB: Final = 64
KEY_BYTES: Final = 32
SALT_BYTES: Final = 16

_LEAST_ITERATIONS: Final = 3
_MOST_MIB: Final = 4096
_MOST_ITERATIONS: Final = 64
_MOST_LANES: Final = 64


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one guess at a passphrase costs. Raises :class:`CostTooLow` below 64 MiB or 3 passes."""

    memory_mib: int = 256
    iterations: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        if self.memory_mib < FLOOR_MIB or self.iterations < _LEAST_ITERATIONS or self.lanes < 1:
            raise CostTooLow(self.memory_mib, FLOOR_MIB)

    @classmethod
    def cheap_for_tests(cls) -> Argon2Cost:
        """A cost that protects nothing, for tests; no setting and no command leads here."""
        return cls._unchecked(1, 1, 1)

    @classmethod
    def _unchecked(cls, memory_mib: int, iterations: int, lanes: int) -> Argon2Cost:
        cost = object.__new__(cls)
        object.__setattr__(cost, "memory_mib", memory_mib)
        object.__setattr__(cost, "iterations", iterations)
        object.__setattr__(cost, "lanes", lanes)
        return cost

    def to_cbor(self) -> dict[str, Any]:
        """Return what is written beside sealed bytes."""
        return {
            "name": "argon2id",
            "memory_mib": self.memory_mib,
            "iterations": self.iterations,
            "lanes": self.lanes,
        }

    @classmethod
    def from_cbor(cls, value: object) -> Argon2Cost:
        """Read what stands beside sealed bytes; raises :class:`SlotDamaged`.

        A low cost is accepted when opening, it gives nobody a key; a huge one is not, it would only stop the computer.
        """
        if not isinstance(value, dict) or value.get("name") != "argon2id":
            raise SlotDamaged
        parts = []
        for name, most in (("memory_mib", _MOST_MIB), ("iterations", _MOST_ITERATIONS), ("lanes", _MOST_LANES)):
            part = value.get(name)
            if type(part) is not int or not 1 <= part <= most:
                raise SlotDamaged
            parts.append(part)
        return cls._unchecked(*parts)


def normalised(passphrase: str | bytes) -> bytes:
    """Return a passphrase as bytes: NFKC and UTF-8; bytes stay as they are."""
    if isinstance(passphrase, bytes):
        return passphrase
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def stretch(passphrase: str | bytes, salt: bytes, cost: Argon2Cost) -> bytes:
    """Return 32 bytes made of a passphrase; takes about half a second. Raises :class:`NotEnoughMemory`."""
    try:
        return Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=cost.iterations,
            lanes=cost.lanes,
            memory_cost=cost.memory_mib * 1024,
        ).derive(normalised(passphrase))
    except MemoryError as error:
        raise NotEnoughMemory(cost.memory_mib) from error


def expand(key: bytes, info: bytes, *, salt: bytes | None = None, length: int = KEY_BYTES) -> bytes:
    """Return ``length`` bytes that belong to ``key`` and ``info`` (HKDF-SHA256)."""
    return HKDF(SHA256(), length, salt, info).derive(key)
