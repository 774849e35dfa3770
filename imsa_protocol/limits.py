"""Gives the largest sizes that may travel; every decoder checks them before it works (docs/sync.md §2, §4)."""

from __future__ import annotations

from typing import Final

FRAME_BYTES: Final = 4 * 1024 * 1024
"""A frame: header, payload and signature together."""

BODY_BYTES: Final = 16 * 1024 * 1024
"""A body after it is unpacked."""

CHANGE_BYTES: Final = 200_000
"""One change in its CBOR form."""

REGISTERS_A_CHANGE: Final = 256
REGISTER_CHARACTERS: Final = 128
KIND_CHARACTERS: Final = 64
CHANGES_A_SEGMENT: Final = 65_535

DEPTH: Final = 16
"""How deep CBOR arrays and maps may nest."""

LOG_ITEMS: Final = 4_096
"""Items in one log entry."""

HOLDERS: Final = 4_096
"""Devices named in one item of the log."""

ENVELOPES: Final = 256
"""Envelopes in one genesis or epoch."""

SEALED_KEY_BYTES: Final = 4_096
"""A sealed key of any sort; the present ones are 1,168 (32-byte keys) and 1,232 (96-byte keys)."""

CLASS_CHARACTERS: Final = 64

CHUNK_BYTES: Final = 1024 * 1024
"""A sealed chunk of an attachment."""

CHUNKS_NAMED: Final = 1_000
"""Chunks that one question may name."""

MESSAGE_BYTES: Final = 32 * 1024 * 1024
"""A request or an answer of the hub."""
