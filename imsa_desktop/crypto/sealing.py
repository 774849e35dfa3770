"""Seals and opens the bodies of segments and of sealed log entries (docs/sync.md §4).

::

    payload = AES-256-GCM(K, nonce, aad = header, padmé(length 4 ‖ zstd-3(body)))
    K       = HKDF-SHA256(space key, "imsa segment" ‖ device ‖ incarnation ‖ number ‖ previous hash)
    key id  = HKDF-SHA256(space key, "imsa key id")[:16]

Each frame has its own key, so a nonce drawn twice does no harm; the key id commits to the space key.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from functools import lru_cache
from typing import Final

import zstandard
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from imsa_desktop.crypto.errors import BadKey, BadPadding, CannotOpen, UnpacksTooLarge, WrongSpaceKey
from imsa_desktop.crypto.kdf import KEY_BYTES, expand
from imsa_desktop.crypto.randomness import Random
from imsa_protocol.frames import KEY_ID_BYTES, NONCE_BYTES, Frame, Header, sign_frame
from imsa_protocol.limits import BODY_BYTES
from imsa_protocol.signatures import Signer

_LENGTH_BYTES: Final = 4
_LEVEL: Final = 3
_WINDOW: Final = 1 << 24

_own = threading.local()  # zstandard's contexts are quick to use, slow to make, and not for two threads


def new_space_key(random: Random) -> bytes:
    """Draw the 32-byte key of a space's epoch."""
    return random(KEY_BYTES)


@lru_cache(maxsize=8192)
def space_key_id(space_key: bytes) -> bytes:
    """Return the 16 bytes that name a space key and commit to it; raises :class:`BadKey`."""
    if len(space_key) != KEY_BYTES:
        raise BadKey
    return expand(space_key, b"imsa key id")[:KEY_ID_BYTES]


def seal_segment(header: Header, body: bytes, space_key: bytes, random: Random, key: Signer | bytes) -> Frame:
    """Make the signed frame of ``body``; ``header`` comes without key id and nonce, which are set here.

    Raises :class:`UnpacksTooLarge`, and :class:`~imsa_protocol.errors.TooLarge` for a frame over 4 MiB.
    """
    if len(body) > BODY_BYTES:
        raise UnpacksTooLarge(len(body), BODY_BYTES)
    header = replace(header, key_id=space_key_id(space_key), nonce=random(NONCE_BYTES))
    sealed = AESGCM(_frame_key(header, space_key)).encrypt(header.nonce, pack(body), header.pack())
    return sign_frame(header, sealed, key)


def open_segment(frame: Frame, space_key: bytes) -> bytes:
    """Return the body of a sealed frame. Its signature has been checked before.

    Raises :class:`WrongSpaceKey`, :class:`CannotOpen`, :class:`BadPadding`, :class:`UnpacksTooLarge`.
    """
    header = frame.header
    if not header.sealed or header.key_id != space_key_id(space_key):
        raise WrongSpaceKey
    try:
        packed = AESGCM(_frame_key(header, space_key)).decrypt(header.nonce, frame.payload, frame.packed)
    except (InvalidTag, ValueError) as error:
        raise CannotOpen from error
    return unpack(packed)


def _frame_key(header: Header, space_key: bytes) -> bytes:
    return expand(
        space_key,
        b"imsa segment" + header.device + header.incarnation + header.number.to_bytes(4, "big") + header.previous,
    )


def padded_length(length: int) -> int:
    """Return the length Padmé pads ``length`` to (Nikitin et al. 2019): at most 12 % more, few different lengths."""
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    low_bits = exponent - exponent.bit_length()
    mask = (1 << low_bits) - 1
    return (length + mask) & ~mask


def pack(body: bytes) -> bytes:
    """Return ``padmé(length 4 ‖ zstd(body))``."""
    compressed: bytes = _compressor().compress(body)
    length = _LENGTH_BYTES + len(compressed)
    return len(compressed).to_bytes(_LENGTH_BYTES, "big") + compressed + bytes(padded_length(length) - length)


def unpack(packed: bytes) -> bytes:
    """Undo :func:`pack` for bytes that it could have made; raises :class:`BadPadding`, :class:`UnpacksTooLarge`."""
    end = _LENGTH_BYTES + int.from_bytes(packed[:_LENGTH_BYTES], "big")
    if len(packed) < _LENGTH_BYTES or end > len(packed) or len(packed) != padded_length(end):
        raise BadPadding
    if packed.count(0, end) != len(packed) - end:
        raise BadPadding
    compressed = packed[_LENGTH_BYTES:end]
    try:
        size = zstandard.frame_content_size(compressed)
        if not 0 <= size <= BODY_BYTES:  # the library would follow the stated size whatever limit it is given
            raise UnpacksTooLarge(size, BODY_BYTES)
        body: bytes = _decompressor().decompress(compressed, allow_extra_data=False)
    except zstandard.ZstdError as error:
        raise BadPadding from error
    return body


def _compressor() -> zstandard.ZstdCompressor:
    made: zstandard.ZstdCompressor | None = getattr(_own, "compressor", None)
    if made is None:
        made = _own.compressor = zstandard.ZstdCompressor(level=_LEVEL, write_content_size=True)
    return made


def _decompressor() -> zstandard.ZstdDecompressor:
    made: zstandard.ZstdDecompressor | None = getattr(_own, "decompressor", None)
    if made is None:
        made = _own.decompressor = zstandard.ZstdDecompressor(max_window_size=_WINDOW)
    return made
