"""Packs, checks and signs frames, everything that laptops exchange (docs/sync.md §4).

A frame is ``header 112 ‖ payload ‖ signature 64``. Nothing of the payload is decoded here. What was received is kept,
hashed and signed as the bytes it came as.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from hashlib import sha256
from typing import Final, NamedTuple

from imsa_protocol.errors import Malformed, TooLarge, UnknownFrameKind, WrongVersion
from imsa_protocol.identifiers import (
    HASH_BYTES,
    INCARNATION_BYTES,
    SHORT_ORGANISATION_BYTES,
    Author,
    DeviceId,
    OrganisationId,
    SpaceId,
)
from imsa_protocol.limits import FRAME_BYTES
from imsa_protocol.signatures import SIGNATURE_BYTES, Signer, verify

_Bytes = bytes  # Frame has an attribute of the same name

VERSION: Final = 1
HEADER_BYTES: Final = 112
STUB_BYTES: Final = HEADER_BYTES + HASH_BYTES + SIGNATURE_BYTES
KEY_ID_BYTES: Final = 16
NONCE_BYTES: Final = 12
NO_HASH: Final = bytes(HASH_BYTES)
NO_KEY_ID: Final = bytes(KEY_ID_BYTES)
NO_NONCE: Final = bytes(NONCE_BYTES)
NO_INCARNATION: Final = bytes(INCARNATION_BYTES)

_LAYOUT: Final = struct.Struct(">BB8s16s16s4sI32s16s12sH")
_LEAST: Final = HEADER_BYTES + SIGNATURE_BYTES


class FrameKind(IntEnum):
    """What a frame's payload is."""

    SEGMENT = 0
    GENESIS = 1
    EPOCH = 2
    DELIVERY = 3
    OPEN_ENTRY = 4
    SEALED_ENTRY = 5


_KINDS: Final = {int(kind): kind for kind in FrameKind}
_SEALED: Final = frozenset((FrameKind.SEGMENT, FrameKind.SEALED_ENTRY))
_OF_LOG: Final = frozenset((FrameKind.OPEN_ENTRY, FrameKind.SEALED_ENTRY))
_COUNTED: Final = _SEALED | _OF_LOG


@dataclass(frozen=True, slots=True)
class Header:
    """The fixed part of a frame. ``organisation`` is the short one; ``count`` is of changes or items."""

    kind: FrameKind
    organisation: _Bytes
    space: SpaceId
    device: DeviceId
    incarnation: _Bytes
    number: int
    previous: _Bytes = NO_HASH
    key_id: _Bytes = NO_KEY_ID
    nonce: _Bytes = NO_NONCE
    count: int = 0

    def pack(self) -> _Bytes:
        """Return the 112 bytes; raises :class:`Malformed` where :func:`unpack` would."""
        try:
            packed = _LAYOUT.pack(
                VERSION,
                self.kind,
                self.organisation,
                self.space,
                self.device,
                self.incarnation,
                self.number,
                self.previous,
                self.key_id,
                self.nonce,
                self.count,
            )
        except struct.error as error:
            raise Malformed("header") from error
        if unpack(packed) != self:
            raise Malformed("header: a part of the wrong length")
        return packed

    @property
    def author(self) -> Author:
        """The device and its incarnation."""
        return self.device + self.incarnation

    @property
    def sealed(self) -> bool:
        """Whether the payload is sealed."""
        return self.kind in _SEALED

    @property
    def of_log(self) -> bool:
        """Whether the frame is an entry of the organisation log."""
        return self.kind in _OF_LOG


def unpack(data: _Bytes) -> Header:
    """Read a header; raises :class:`Malformed`, :class:`WrongVersion`, :class:`UnknownFrameKind`."""
    try:
        version, number, *rest = _LAYOUT.unpack_from(data)
    except struct.error as error:
        raise Malformed("header") from error
    if version != VERSION:
        raise WrongVersion(version)
    kind = _KINDS.get(number)
    if kind is None:
        raise UnknownFrameKind(number)
    header = Header(kind, *rest)
    _check(header)
    return header


def _check(header: Header) -> None:
    if header.number == 0:
        raise Malformed("header: number")
    if (header.number == 1) is not (header.previous == NO_HASH):
        raise Malformed("header: previous")
    if header.kind not in _SEALED and (header.key_id != NO_KEY_ID or header.nonce != NO_NONCE):
        raise Malformed("header: an open frame with a key")
    if header.kind in _OF_LOG:
        if header.incarnation != NO_INCARNATION:
            raise Malformed("header: incarnation")
        if header.organisation != header.space[:SHORT_ORGANISATION_BYTES]:
            raise Malformed("header: organisation")
    if header.kind not in _COUNTED and header.count:
        raise Malformed("header: count")
    if header.kind is FrameKind.GENESIS and header.number != 1:
        raise Malformed("header: a genesis that is not the first")


def short_organisation(organisation: OrganisationId) -> _Bytes:
    """Return the 8 bytes that stand in headers."""
    return organisation[:SHORT_ORGANISATION_BYTES]


def _hash(header: _Bytes, payload_hash: _Bytes, signature: _Bytes) -> _Bytes:
    return sha256(b"imsa frame hash 1" + header + payload_hash + signature).digest()


class Frame:
    """One frame as it was made or received. Made by :func:`sign_frame` or :meth:`parse` only."""

    def __init__(self, header: Header, packed: _Bytes, payload: _Bytes, signature: _Bytes, whole: _Bytes) -> None:
        self.header = header
        self.packed = packed
        """The header as bytes: associated data of a sealed payload."""
        self.payload = payload
        self.signature = signature
        self.bytes = whole

    @classmethod
    def parse(cls, data: _Bytes) -> Frame:
        """Read a frame without looking into its payload.

        Raises :class:`TooLarge`, :class:`Malformed`, :class:`WrongVersion`, :class:`UnknownFrameKind`. The signature is
        not checked: see :meth:`check`.
        """
        if len(data) > FRAME_BYTES:
            raise TooLarge("frame", len(data), FRAME_BYTES)
        if len(data) < _LEAST:
            raise Malformed("frame: too short")
        payload, signature = data[HEADER_BYTES:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:]
        return cls(unpack(data), data[:HEADER_BYTES], payload, signature, data)

    def check(self, signing_key: _Bytes) -> None:
        """Raise :class:`BadSignature` unless the 32-byte ``signing_key`` signed this frame."""
        verify(signing_key, b"imsa frame 1" + self.packed + self.payload_hash, self.signature)

    @cached_property
    def payload_hash(self) -> _Bytes:
        """SHA-256 of the payload."""
        return sha256(self.payload).digest()

    @cached_property
    def hash(self) -> _Bytes:
        """The frame hash: what the next frame of the stream names as its previous."""
        return _hash(self.packed, self.payload_hash, self.signature)

    @property
    def stub(self) -> _Bytes:
        """What is left of the frame after erasure: header, hash of the payload, signature."""
        return self.packed + self.payload_hash + self.signature

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Frame) and other.bytes == self.bytes

    def __hash__(self) -> int:
        return hash(self.signature)

    def __repr__(self) -> str:
        header = self.header
        return f"Frame({header.kind.name}, space={header.space.hex()}, number={header.number})"


class Stub(NamedTuple):
    """What is left of an erased frame; hashes and verifies as the frame did."""

    header: Header
    packed: _Bytes
    payload_hash: _Bytes
    signature: _Bytes

    @classmethod
    def parse(cls, data: _Bytes) -> Stub:
        """Read 208 bytes; raises as :meth:`Frame.parse` does."""
        if len(data) != STUB_BYTES:
            raise Malformed("stub: length")
        return cls(unpack(data), data[:HEADER_BYTES], data[HEADER_BYTES:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:])

    def check(self, signing_key: _Bytes) -> None:
        """Raise :class:`BadSignature` unless ``signing_key`` signed the frame this is left of."""
        verify(signing_key, b"imsa frame 1" + self.packed + self.payload_hash, self.signature)

    @property
    def hash(self) -> _Bytes:
        """The hash of the frame this is left of."""
        return _hash(self.packed, self.payload_hash, self.signature)


def sign_frame(header: Header, payload: _Bytes, key: Signer | _Bytes) -> Frame:
    """Make a frame signed by a :class:`Signer` or a 32-byte seed; raises :class:`Malformed`, :class:`TooLarge`."""
    size = _LEAST + len(payload)
    if size > FRAME_BYTES:
        raise TooLarge("frame", size, FRAME_BYTES)
    signer = key if isinstance(key, Signer) else Signer(key)
    packed = header.pack()
    payload_hash = sha256(payload).digest()
    signature = signer.sign(b"imsa frame 1" + packed + payload_hash)
    return Frame(header, packed, payload, signature, packed + payload + signature)
