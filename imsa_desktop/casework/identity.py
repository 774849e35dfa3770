"""Makes the ids of records and the references of cases, as docs/sync.md §1 lays them down.

A kind that exists once in its parent gets an id derived from where it stands, so that two people who
make it offline meet in one record; all other records get a UUIDv7 (RFC 9562 §5.7).
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from imsa_desktop.casework.declaration import Kind

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0"})
_REFERENCE_CHARACTERS = 7
_CHECK_MODULUS = 31


class NotOnce(ValueError):
    """A derived id was asked for a kind whose records are many."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def _as_uuid(sixteen: bytes, version: int) -> bytes:
    """Set the version and variant bits of RFC 9562."""
    marked = bytearray(sixteen)
    marked[6] = (marked[6] & 0x0F) | (version << 4)
    marked[8] = (marked[8] & 0x3F) | 0x80
    return bytes(marked)


def once_id(space: bytes, parent: bytes, kind: str, key: str = "") -> bytes:
    """Return the id of the one record of ``kind`` with ``key`` in ``parent`` (the space, when once in a space)."""
    words = unicodedata.normalize("NFC", key).encode()
    whole = hashlib.sha256(b"imsa once" + space + parent + kind.encode() + b"\x00" + words).digest()
    return _as_uuid(whole[:16], version=8)


def new_id(now_ms: int, random: Callable[[int], bytes]) -> bytes:
    """Return a UUIDv7 of this Unix time in milliseconds; ``random(n)`` gives n random bytes."""
    return _as_uuid((now_ms & 0xFFFF_FFFF_FFFF).to_bytes(6, "big") + random(10), version=7)


def derived_id(kind: Kind, space: bytes, values: Mapping[str, Any]) -> bytes:
    """Return the id of a once-record from the values that place it (its parent link and its key).

    Raises :class:`NotOnce` for other kinds and :class:`KeyError` when the parent or the key is not given.
    """
    if kind.once_in is None:
        raise NotOnce(kind.name)
    parent_field = kind.parent_field
    parent = space if kind.once_in == "space" or parent_field is None else values[parent_field.name]
    key = values[kind.once_key] if kind.once_key else ""
    if not parent or (kind.once_key and not key):
        raise KeyError(kind.once_key or "parent")
    return once_id(space, parent, kind.name, key)


def _check_character(values: list[int]) -> str:
    return _CROCKFORD[sum(place * value for place, value in enumerate(values, 1)) % _CHECK_MODULUS]


def case_reference(space: bytes) -> str:
    """Return the reference of the case in ``space``: seven characters and a check character, safe to say aloud."""
    first_35_bits = int.from_bytes(hashlib.sha256(b"imsa case reference" + space).digest()[:5], "big") >> 5
    values = [(first_35_bits >> shift) & 31 for shift in range(30, -1, -5)]
    return "".join(_CROCKFORD[value] for value in values) + _check_character(values)


def read_reference(typed: str) -> str | None:
    """Return the reference that was typed (any case, spaces, dashes, O for 0, I or L for 1), or None if it is none."""
    written = "".join(each for each in typed.upper() if each.isalnum()).translate(_READ_AS)
    if len(written) != _REFERENCE_CHARACTERS + 1 or any(each not in _CROCKFORD for each in written):
        return None
    values = [_CROCKFORD.index(each) for each in written[:_REFERENCE_CHARACTERS]]
    return written if _check_character(values) == written[-1] else None


def is_case_reference(typed: str) -> bool:
    """Whether ``typed`` is a case reference with a right check character."""
    return read_reference(typed) is not None
