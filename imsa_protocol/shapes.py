"""Reads decoded CBOR by the shape it must have; every surprise is a :class:`~imsa_protocol.errors.Malformed`."""

from __future__ import annotations

from typing import Any, Final

from imsa_protocol.errors import Malformed, TooLarge

_MOST_ITEMS: Final = 1_000_000


def exactly(value: object, length: int, where: str) -> bytes:
    """Return ``value`` if it is ``length`` bytes."""
    if type(value) is not bytes or len(value) != length:
        raise Malformed(where)
    return value


def up_to(value: object, length: int, where: str) -> bytes:
    """Return ``value`` if it is at least one and at most ``length`` bytes."""
    if type(value) is not bytes or not value:
        raise Malformed(where)
    if len(value) > length:
        raise TooLarge(where, len(value), length)
    return value


def text(value: object, length: int, where: str) -> str:
    """Return ``value`` if it is text of at least one and at most ``length`` characters."""
    if type(value) is not str or not value:
        raise Malformed(where)
    if len(value) > length:
        raise TooLarge(where, len(value), length)
    return value


def integer(value: object, where: str, *, least: int = 0, most: int = (1 << 63) - 1) -> int:
    """Return ``value`` if it is an integer between ``least`` and ``most``."""
    if type(value) is not int or not least <= value <= most:
        raise Malformed(where)
    return value


def boolean(value: object, where: str) -> bool:
    """Return ``value`` if it is true or false."""
    if type(value) is not bool:
        raise Malformed(where)
    return value


def array(value: object, where: str, *, length: int | None = None, most: int = _MOST_ITEMS) -> list[Any]:
    """Return ``value`` if it is an array, of ``length`` items if that is given."""
    if type(value) is not list or (length is not None and len(value) != length):
        raise Malformed(where)
    if len(value) > most:
        raise TooLarge(where, len(value), most)
    return value


def mapping(value: object, where: str, *, most: int = _MOST_ITEMS) -> dict[Any, Any]:
    """Return ``value`` if it is a map."""
    if type(value) is not dict:
        raise Malformed(where)
    if len(value) > most:
        raise TooLarge(where, len(value), most)
    return value


class Fields:
    """A map with text keys; keys that nobody asks for are left alone."""

    __slots__ = ("_values", "_where")

    def __init__(self, value: object, where: str) -> None:
        self._values = mapping(value, where)
        self._where = where

    def _at(self, key: str) -> str:
        return f"{self._where}: {key}"

    def has(self, key: str) -> bool:
        """Whether the key is there and not null."""
        return self._values.get(key) is not None

    def exactly(self, key: str, length: int) -> bytes:
        """The bytes under ``key``, of that length."""
        return exactly(self._values.get(key), length, self._at(key))

    def up_to(self, key: str, length: int) -> bytes:
        """The bytes under ``key``, of at most that length."""
        return up_to(self._values.get(key), length, self._at(key))

    def text(self, key: str, length: int) -> str:
        """The text under ``key``, of at most that many characters."""
        return text(self._values.get(key), length, self._at(key))

    def integer(self, key: str, *, least: int = 0, most: int = (1 << 63) - 1) -> int:
        """The integer under ``key``."""
        return integer(self._values.get(key), self._at(key), least=least, most=most)

    def boolean(self, key: str) -> bool:
        """True or false under ``key``."""
        return boolean(self._values.get(key), self._at(key))

    def array(self, key: str, *, most: int = _MOST_ITEMS) -> list[Any]:
        """The array under ``key``."""
        return array(self._values.get(key), self._at(key), most=most)

    def ids(self, key: str, length: int, *, most: int = _MOST_ITEMS) -> tuple[bytes, ...]:
        """The array of byte strings of one length under ``key``."""
        return tuple(exactly(each, length, self._at(key)) for each in self.array(key, most=most))

    def mapping(self, key: str, *, most: int = _MOST_ITEMS) -> dict[Any, Any]:
        """The map under ``key``."""
        return mapping(self._values.get(key), self._at(key), most=most)
