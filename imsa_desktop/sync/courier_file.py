"""Reads and writes courier files: frames, log entries and requests to join, one after another (docs/sync.md §8).

``"IMSA courier 1\\n"``, then CBOR items: ``["log", bytes]``, ``["frame", bytes]``, ``["request", invitation, bytes]``,
and at the end ``["end", count, H(all before)]``. A file comes from anybody's stick, so no general decoder touches it:
only these four shapes are read, and each length is checked before memory is given to it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

from imsa_desktop.sync.errors import NotACourierFile

MAGIC: Final = b"IMSA courier 1\n"
MOST_ITEM_BYTES: Final = 4 * 1024 * 1024 + 1024
_ARRAY, _TEXT, _BYTES, _NUMBER = 4, 3, 2, 0
_HASH_BYTES = 32


@dataclass(frozen=True, slots=True)
class LogItem:
    """An entry of the organisation log."""

    entry: bytes


@dataclass(frozen=True, slots=True)
class FrameItem:
    """A frame of some space or ring."""

    frame: bytes


@dataclass(frozen=True, slots=True)
class RequestItem:
    """A request to join under an invitation."""

    invitation: bytes
    request: bytes


Item: TypeAlias = LogItem | FrameItem | RequestItem


def write_courier_file(stream: BinaryIO, items: Iterable[Item]) -> bytes:
    """Write a whole courier file and return the hash that stands at its end."""
    so_far = hashlib.sha256()

    def put(data: bytes) -> None:
        so_far.update(data)
        stream.write(data)

    put(MAGIC)
    count = 0
    for item in items:
        put(_encode(item))
        count += 1
    end = so_far.digest()
    stream.write(_head(_ARRAY, 3) + _text("end") + _head(_NUMBER, count) + _bytes(end))
    return end


@dataclass(slots=True)
class CourierReading:
    """What reading a file came to: ``whole`` once its end has been seen and its hash is right."""

    items: int = 0
    whole: bool = False


def read_courier_file(stream: BinaryIO, reading: CourierReading | None = None) -> Iterator[Item]:
    """Yield the items of a courier file; a file that is cut off or damaged gives its valid prefix.

    Raises :class:`NotACourierFile` where it does not begin as one.
    """
    reading = reading if reading is not None else CourierReading()
    if stream.read(len(MAGIC)) != MAGIC:
        raise NotACourierFile
    source = _Source(stream)
    source.so_far.update(MAGIC)
    while True:
        before = source.so_far.digest()
        try:
            length = source.expect(_ARRAY, 3)
            name = source.take(source.expect(_TEXT, 16))
            if name == b"end" and length == 3:
                count = source.expect(_NUMBER, 1 << 62)
                reading.whole = count == reading.items and source.take(source.expect(_BYTES, _HASH_BYTES)) == before
                return
            item = _item(source, name, length)
        except _CutOff:
            return
        reading.items += 1
        yield item


def end_of_courier_file(path: Path) -> bytes | None:
    """The last 32 bytes of a file: for a whole courier file, the hash of all of it; None for a file too short."""
    with path.open("rb") as stream:
        size = stream.seek(0, 2)
        if size < len(MAGIC) + _HASH_BYTES:
            return None
        stream.seek(size - _HASH_BYTES)
        return stream.read(_HASH_BYTES)


class _CutOff(Exception):
    """The file ends within an item, or what follows is none of the four shapes."""


class _Source:
    """Reads CBOR heads and strings off a stream, hashing what it read."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.so_far = hashlib.sha256()

    def take(self, length: int) -> bytes:
        data = self._stream.read(length)
        if len(data) != length:
            raise _CutOff
        self.so_far.update(data)
        return data

    def expect(self, major: int, most: int) -> int:
        """Read a head of the given major type; its argument is at most ``most``."""
        first = self.take(1)[0]
        argument = first & 0x1F
        if first >> 5 != major or argument > 27:
            raise _CutOff
        if argument >= 24:
            argument = int.from_bytes(self.take(1 << (argument - 24)), "big")
        if argument > most:
            raise _CutOff
        return argument


def _item(source: _Source, name: bytes, length: int) -> Item:
    if name == b"log" and length == 2:
        return LogItem(source.take(source.expect(_BYTES, MOST_ITEM_BYTES)))
    if name == b"frame" and length == 2:
        return FrameItem(source.take(source.expect(_BYTES, MOST_ITEM_BYTES)))
    if name == b"request" and length == 3:
        invitation = source.take(source.expect(_BYTES, 16))
        return RequestItem(invitation, source.take(source.expect(_BYTES, MOST_ITEM_BYTES)))
    raise _CutOff


def _encode(item: Item) -> bytes:
    match item:
        case LogItem(entry):
            return _head(_ARRAY, 2) + _text("log") + _bytes(entry)
        case FrameItem(frame):
            return _head(_ARRAY, 2) + _text("frame") + _bytes(frame)
        case RequestItem(invitation, request):
            return _head(_ARRAY, 3) + _text("request") + _bytes(invitation) + _bytes(request)


def _head(major: int, argument: int) -> bytes:
    """A CBOR head in its shortest form (RFC 8949 §3)."""
    if argument < 24:
        return bytes([major << 5 | argument])
    size = next(power for power in range(4) if argument < 1 << (8 << power))
    return bytes([major << 5 | 24 + size]) + argument.to_bytes(1 << size, "big")


def _text(word: str) -> bytes:
    return _head(_TEXT, len(word)) + word.encode("ascii")


def _bytes(data: bytes) -> bytes:
    return _head(_BYTES, len(data)) + data
