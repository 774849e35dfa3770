"""Digests a space, so that two laptops with the same changes can tell that they hold the same state.

docs/sync.md §8: H over, in order of (record, kind, register): record ‖ kind ‖ 0x00 ‖ register ‖ 0x00 ‖ for each
live value by id: id ‖ H(deterministic encoding). Live values only, never what is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from imsa_desktop.merge.changes import Register, Value
from imsa_desktop.merge.errors import OutOfOrder
from imsa_protocol.canonical import encode, encode_fast
from imsa_protocol.identifiers import RecordId


class SpaceDigest:
    """Takes the registers of one space in order, a few bytes of memory at a time."""

    def __init__(self) -> None:
        self._hash = sha256()
        self._before: tuple[RecordId, str, str] = (b"", "", "")

    def add(self, record: RecordId, kind: str, register: str, live: Register) -> None:
        """Take the next register; raises :class:`OutOfOrder` unless (record, kind, register) rises."""
        here = (record, kind, register)
        if here <= self._before:
            raise OutOfOrder(record.hex(), kind, register)
        self._before = here
        parts = [record, kind.encode(), b"\0", register.encode(), b"\0"]
        for each in live:
            parts.append(each.id)
            parts.append(value_hash(each.value))
        self._hash.update(b"".join(parts))

    def digest(self) -> bytes:
        """Return the 32 bytes over everything taken so far."""
        return self._hash.digest()


def value_hash(value: Value) -> bytes:
    """Return the hash of a value as its author wrote it."""
    return sha256(
        encode(value) if isinstance(value, Mapping) else encode_fast(value)
    ).digest()  # single values have one form
