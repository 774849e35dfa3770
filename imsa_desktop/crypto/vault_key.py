"""Holds the vault key while a vault is open, in bytes that can be overwritten, and makes the keys that hang on it."""

from __future__ import annotations

import hmac
from hashlib import sha256
from types import TracebackType
from typing import Final, Self

from imsa_desktop.crypto.errors import BadKey, VaultLocked
from imsa_desktop.crypto.kdf import KEY_BYTES, expand
from imsa_desktop.crypto.randomness import Random

KEY_CHECK_BYTES: Final = 16


class VaultKey:
    """32 random bytes that everything in a vault is encrypted under. A context manager: wiped at the end."""

    __slots__ = ("_key",)

    def __init__(self, key: bytes | bytearray) -> None:
        if len(key) != KEY_BYTES:
            raise BadKey
        self._key = bytearray(key)

    @classmethod
    def generate(cls, random: Random) -> VaultKey:
        """Draw a new key."""
        return cls(random(KEY_BYTES))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.wipe()

    def __repr__(self) -> str:
        return "VaultKey()"

    def wipe(self) -> None:
        """Overwrite and forget the key; further uses raise :class:`VaultLocked`."""
        for place in range(len(self._key)):
            self._key[place] = 0
        self._key = bytearray()

    @property
    def wiped(self) -> bool:
        """Whether the key is gone."""
        return not self._key

    def _bytes(self) -> bytes:
        if not self._key:
            raise VaultLocked
        return bytes(self._key)

    def raw(self) -> bytes:
        """The 32 bytes, for sealing them into a slot; raises :class:`VaultLocked`."""
        return self._bytes()

    def sqlcipher_spec(self) -> str:
        """The key as SQLCipher takes a raw one, ``x'…'``; raises :class:`VaultLocked`."""
        return "x'" + self._bytes().hex() + "'"

    def derive(self, purpose: str) -> bytes:
        """Return the 32-byte key for one purpose in this vault, as the outside record; raises :class:`VaultLocked`."""
        return expand(self._bytes(), b"imsa vault " + purpose.encode("utf-8"))

    def key_check(self) -> bytes:
        """Return 16 bytes that tell this key from others and say nothing about it; they stand in the vault's header."""
        return self.derive("key check")[:KEY_CHECK_BYTES]

    def authenticate(self, data: bytes) -> bytes:
        """Return a 32-byte mark of ``data`` that only a holder of the key can make (HMAC-SHA256)."""
        return hmac.digest(self.derive("authenticate"), data, sha256)

    def authentic(self, data: bytes, mark: bytes) -> bool:
        """Whether ``mark`` is the mark of ``data``."""
        return hmac.compare_digest(self.authenticate(data), mark)
