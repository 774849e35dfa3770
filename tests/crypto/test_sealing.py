"""Segments: opened by the right key only, packed in one way only, never unpacked beyond their limit."""

from __future__ import annotations

import os
import struct
import threading
from dataclasses import replace
from typing import Any

import pytest
import zstandard
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given, settings
from hypothesis import strategies as st

from imsa_desktop.crypto.errors import BadKey, BadPadding, CannotOpen, CryptoError, UnpacksTooLarge, WrongSpaceKey
from imsa_desktop.crypto.kdf import expand
from imsa_desktop.crypto.sealing import (
    new_space_key,
    open_segment,
    pack,
    padded_length,
    seal_segment,
    space_key_id,
    unpack,
)
from imsa_protocol.errors import TooLarge
from imsa_protocol.frames import Frame, FrameKind, Header, sign_frame
from imsa_protocol.limits import BODY_BYTES
from imsa_protocol.signatures import Signer

KEY = bytes(range(32))
SIGNER = Signer(bytes(32))
DRAFT = Header(FrameKind.SEGMENT, b"organisa", b"space...........", b"device..........", b"once", 7, b"p" * 32, count=1)
BODY = "Linh sẽ gọi lại vào thứ Năm".encode() * 10


def sealed(body: bytes = BODY, header: Header = DRAFT, key: bytes = KEY) -> Frame:
    return seal_segment(header, body, key, os.urandom, SIGNER)


def test_what_was_sealed_is_opened() -> None:
    frame = Frame.parse(sealed().bytes)
    frame.check(SIGNER.public)
    assert open_segment(frame, KEY) == BODY
    assert frame.header == replace(DRAFT, key_id=space_key_id(KEY), nonce=frame.header.nonce)


def test_the_payload_is_the_one_of_the_page() -> None:
    frame = sealed()
    header = frame.header
    key = expand(KEY, b"imsa segment" + header.device + header.incarnation + struct.pack(">I", 7) + header.previous)
    packed = AESGCM(key).decrypt(header.nonce, frame.payload, header.pack())
    length = int.from_bytes(packed[:4], "big")
    assert zstandard.decompress(packed[4 : 4 + length]) == BODY
    assert len(packed) == padded_length(4 + length)
    assert set(packed[4 + length :]) <= {0}


def test_a_segment_of_version_one_still_opens() -> None:
    drawn = iter([b"nonce......."])
    frame = seal_segment(DRAFT, b"body", KEY, lambda _: next(drawn), SIGNER)
    assert frame.hash.hex() == "0565bf84dc966d898f32b0281c4fed8f406ddb4f0f8c3969886f698159d20fb5"
    assert open_segment(frame, KEY) == b"body"


def test_the_key_id_commits_to_the_key() -> None:
    assert space_key_id(KEY) == expand(KEY, b"imsa key id")[:16]
    with pytest.raises(WrongSpaceKey):
        open_segment(sealed(), bytes(32))
    with pytest.raises(BadKey):
        space_key_id(KEY[:-1])
    assert new_space_key(lambda count: KEY[:count]) == KEY


def test_every_flip_in_a_signed_but_altered_frame_is_refused() -> None:
    frame = sealed(b"short")
    for place in range(len(frame.payload)):
        payload = frame.payload[:place] + bytes([frame.payload[place] ^ 1]) + frame.payload[place + 1 :]
        with pytest.raises(CannotOpen):
            open_segment(sign_frame(frame.header, payload, SIGNER), KEY)
    for end in range(len(frame.payload)):
        with pytest.raises(CannotOpen):
            open_segment(sign_frame(frame.header, frame.payload[:end], SIGNER), KEY)


@pytest.mark.parametrize(
    "change",
    [
        {"space": b"another space..."},
        {"device": b"another device.."},
        {"incarnation": b"anew"},
        {"number": 8},
        {"previous": b"q" * 32},
        {"organisation": b"another."},
        {"nonce": b"another....."},
        {"count": 2},
        {"kind": FrameKind.SEALED_ENTRY, "space": b"organisation....", "incarnation": bytes(4)},
    ],
)
def test_a_payload_opens_in_its_own_place_only(change: dict[str, Any]) -> None:
    frame = sealed()
    with pytest.raises(CannotOpen):
        open_segment(sign_frame(replace(frame.header, **change), frame.payload, SIGNER), KEY)


def test_an_open_frame_is_not_opened_with_a_key() -> None:
    frame = sign_frame(replace(DRAFT, kind=FrameKind.EPOCH, count=0), b"open", SIGNER)
    with pytest.raises(WrongSpaceKey):
        open_segment(frame, KEY)


def test_the_same_body_never_looks_the_same() -> None:
    assert sealed().payload != sealed().payload


@given(st.binary(max_size=3000))
@settings(deadline=None)
def test_any_body_is_packed_and_unpacked(body: bytes) -> None:
    assert unpack(pack(body)) == body


def test_padding_hides_the_length_at_little_cost() -> None:
    # the lengths of Nikitin et al. 2019: at most 12 % more, and few of them
    assert [padded_length(length) for length in (0, 1, 2, 8, 9, 100, 1000, 1025)] == [0, 1, 2, 8, 10, 104, 1024, 1088]
    lengths = {padded_length(length) for length in range(1, 100_000)}
    assert len(lengths) < 400
    assert all(length <= padded_length(length) <= length * 1.12 + 1 for length in range(100, 100_000, 7))
    assert all(padded_length(length) == length for length in lengths)


def _repadded(compressed: bytes, stated: int | None = None, more: int = 0, fill: bytes = b"\0") -> bytes:
    head = (len(compressed) if stated is None else stated).to_bytes(4, "big") + compressed
    return head + fill * (padded_length(len(head)) - len(head) + more)


def test_padding_has_one_form() -> None:
    compressed = zstandard.compress(os.urandom(100), 3)
    assert len(_repadded(compressed)) > len(compressed) + 4
    unpack(_repadded(compressed))
    for wrong in (
        _repadded(compressed, more=1),
        _repadded(compressed, more=-1),
        _repadded(compressed, fill=b"\1"),
        _repadded(compressed, stated=len(compressed) - 1),
        _repadded(compressed, stated=len(compressed) + 1),
        _repadded(compressed, stated=1 << 31),
        b"",
        b"\0\0\0",
        b"\0\0\0\0",
        _repadded(b"no zstd"),
        _repadded(compressed + b"\0"),
        _repadded(compressed + compressed),
        _repadded(struct.pack("<II", 0x184D2A50, 4) + b"skip" + compressed),  # a skippable frame before it
        _repadded(compressed[:-1]),
    ):
        with pytest.raises(BadPadding):
            unpack(wrong)


def test_a_body_that_would_fill_the_memory_is_not_unpacked() -> None:
    bomb = zstandard.compress(bytes(BODY_BYTES + 1), 3)
    assert len(bomb) < 10_000
    with pytest.raises(UnpacksTooLarge) as large:
        unpack(_repadded(bomb))
    assert (large.value.size, large.value.limit) == (BODY_BYTES + 1, BODY_BYTES)
    silent = zstandard.ZstdCompressor(level=3, write_content_size=False).compress(bytes(BODY_BYTES * 4))
    with pytest.raises(UnpacksTooLarge):
        unpack(_repadded(silent))


def test_a_body_over_the_limit_is_not_sealed() -> None:
    with pytest.raises(UnpacksTooLarge):
        sealed(bytes(BODY_BYTES + 1))
    with pytest.raises(TooLarge):
        sealed(os.urandom(BODY_BYTES // 2))
    assert open_segment(sealed(bytes(BODY_BYTES)), KEY) == bytes(BODY_BYTES)


@given(st.binary(max_size=200))
@settings(deadline=None, max_examples=300)
def test_anything_packed_by_a_stranger_gives_a_typed_error(packed: bytes) -> None:
    for tried in (packed, _repadded(packed), _repadded(b"\x28\xb5\x2f\xfd" + packed)):
        try:
            unpack(tried)
        except CryptoError:
            continue
        assert len(tried) == padded_length(len(tried))


def test_two_threads_do_not_share_their_tools() -> None:
    failed: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(200):
                body = os.urandom(2000)
                assert unpack(pack(body)) == body
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
