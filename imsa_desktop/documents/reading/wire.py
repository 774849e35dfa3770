"""Says how the program and its reading process speak: packets of a few facts and, behind them, bytes.

A packet is ``length 4 ‖ length 8 ‖ facts (JSON, UTF-8) ‖ bytes``. Each side names the most it will take.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import Any, BinaryIO, Final

COMMAND: Final = "read-pages"
"""What the hidden command is called that begins a reading process."""

_LENGTHS: Final = struct.Struct(">IQ")
MOST_FACTS: Final = 32 * 1024 * 1024


class BrokenWire(Exception):
    """The other side ended in the middle, or said what no packet is."""


def send(stream: BinaryIO, facts: Mapping[str, Any], data: bytes = b"") -> None:
    """Write one packet."""
    told = json.dumps(facts, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    stream.write(_LENGTHS.pack(len(told), len(data)))
    stream.write(told)
    stream.write(data)
    stream.flush()


def receive(stream: BinaryIO, most_bytes: int, most_facts: int = MOST_FACTS) -> tuple[dict[str, Any], bytes]:
    """Read one packet; raises :class:`BrokenWire`."""
    told, size = _LENGTHS.unpack(_exactly(stream, _LENGTHS.size))
    if told > most_facts or size > most_bytes:
        raise BrokenWire
    try:
        facts = json.loads(_exactly(stream, told))
    except (ValueError, RecursionError) as error:
        raise BrokenWire from error
    if not isinstance(facts, dict):
        raise BrokenWire
    return facts, _exactly(stream, size)


def _exactly(stream: BinaryIO, length: int) -> bytes:
    parts: list[bytes] = []
    while length:
        part = stream.read(min(length, 1 << 20))
        if not part:
            raise BrokenWire
        parts.append(part)
        length -= len(part)
    return b"".join(parts)
