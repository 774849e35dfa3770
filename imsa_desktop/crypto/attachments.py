"""Seals the content of attachments in chunks that can travel one by one (docs/sync.md §11).

::

    chunk i  = AES-256-GCM(key, nonce = i as 12 bytes, piece i, aad = "imsa chunk 1" ‖ id 16 ‖ i 4 ‖ count 4)
    name     = SHA-256(chunk i)
    manifest = base64url(CBOR [1, id 16, key 32, size, name 0 ‖ name 1 ‖ …])

A piece is 1,048,560 bytes; the last is padded with zeros by Padmé, to at least 256. The key is drawn for this content
alone, so no nonce is used twice, and equal contents have unlike chunks: the hub can confirm no document it knows.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from imsa_desktop.crypto.errors import BadManifest, CannotOpen
from imsa_desktop.crypto.kdf import KEY_BYTES
from imsa_desktop.crypto.randomness import Random
from imsa_desktop.crypto.sealing import padded_length
from imsa_protocol import shapes
from imsa_protocol.canonical import decode, encode
from imsa_protocol.errors import ProtocolError
from imsa_protocol.identifiers import HASH_BYTES, ID_BYTES
from imsa_protocol.limits import CHUNK_BYTES

_TAG_BYTES: Final = 16
PIECE_BYTES: Final = CHUNK_BYTES - _TAG_BYTES
"""Bytes of content in one chunk."""

MOST_CHUNKS: Final = 4_096
"""About 4 GiB: with more, the manifest would not fit into one change."""

_LEAST_PIECE: Final = 256
_VERSION: Final = 1
_MOST_MANIFEST: Final = 200_000


@dataclass(frozen=True, slots=True)
class Manifest:
    """Which chunks one content is made of, and the key that opens them. ``size`` is in bytes."""

    id: bytes
    key: bytes
    size: int
    chunks: tuple[bytes, ...]

    def to_text(self) -> str:
        """The form that stands in a record."""
        packed = encode([_VERSION, self.id, self.key, self.size, b"".join(self.chunks)])
        return base64.urlsafe_b64encode(packed).decode("ascii").rstrip("=")

    @classmethod
    def from_text(cls, text: str) -> Manifest:
        """Read what stands in a record; raises :class:`BadManifest`."""
        try:
            packed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
            version, manifest_id, key, size, names = shapes.array(
                decode(packed, max_bytes=_MOST_MANIFEST), "manifest", length=5
            )
            if version != _VERSION or type(names) is not bytes or len(names) % HASH_BYTES:
                raise BadManifest
            found = cls(
                shapes.exactly(manifest_id, ID_BYTES, "manifest"),
                shapes.exactly(key, KEY_BYTES, "manifest"),
                shapes.integer(size, "manifest"),
                tuple(names[at : at + HASH_BYTES] for at in range(0, len(names), HASH_BYTES)),
            )
        except (ProtocolError, binascii.Error, ValueError, UnicodeEncodeError) as error:
            raise BadManifest from error
        if len(found.chunks) != count_of_chunks(found.size) or len(found.chunks) > MOST_CHUNKS:
            raise BadManifest
        return found

    def chunk_size(self, index: int) -> int:
        """How many bytes the chunk at ``index`` has, sealed."""
        return _padded(self.size, index) + _TAG_BYTES


def count_of_chunks(size: int) -> int:
    """How many chunks a content of that many bytes makes; an empty one makes one."""
    return max(1, -(-size // PIECE_BYTES))


def new_content(random: Random) -> tuple[bytes, bytes]:
    """Draw the id and the key of a content."""
    return random(ID_BYTES), random(KEY_BYTES)


def seal_chunk(manifest_id: bytes, key: bytes, index: int, size: int, piece: bytes) -> bytes:
    """Seal the piece at ``index`` of a content of ``size`` bytes."""
    padded = piece + bytes(_padded(size, index) - len(piece))
    return AESGCM(key).encrypt(_nonce(index), padded, _aad(manifest_id, index, count_of_chunks(size)))


def chunk_name(chunk: bytes) -> bytes:
    """The name a sealed chunk goes by."""
    return sha256(chunk).digest()


def open_chunk(manifest: Manifest, index: int, chunk: bytes) -> bytes:
    """Return the piece at ``index``; raises :class:`CannotOpen`."""
    try:
        padded = AESGCM(manifest.key).decrypt(_nonce(index), chunk, _aad(manifest.id, index, len(manifest.chunks)))
    except (InvalidTag, ValueError) as error:
        raise CannotOpen from error
    return padded[: _piece_length(manifest.size, index)]


def _nonce(index: int) -> bytes:
    return index.to_bytes(12, "big")


def _aad(manifest_id: bytes, index: int, count: int) -> bytes:
    return b"imsa chunk 1" + manifest_id + index.to_bytes(4, "big") + count.to_bytes(4, "big")


def _piece_length(size: int, index: int) -> int:
    return min(PIECE_BYTES, size - index * PIECE_BYTES)


def _padded(size: int, index: int) -> int:
    return min(PIECE_BYTES, max(_LEAST_PIECE, padded_length(_piece_length(size, index))))
