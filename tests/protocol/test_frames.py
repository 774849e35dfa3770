"""Frames: their layout is the page's, and no byte of one can change unnoticed."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsa_protocol.errors import BadSignature, Malformed, ProtocolError, TooLarge, UnknownFrameKind, WrongVersion
from imsa_protocol.frames import (
    HEADER_BYTES,
    STUB_BYTES,
    Frame,
    FrameKind,
    Header,
    Stub,
    short_organisation,
    sign_frame,
    unpack,
)
from imsa_protocol.signatures import Signer, public_of

SEED = bytes(range(32))
PUBLIC = public_of(SEED)
SEGMENT = Header(
    FrameKind.SEGMENT,
    b"organisa",
    b"space...........",
    b"device..........",
    b"once",
    7,
    b"p" * 32,
    b"key id..........",
    b"nonce.......",
    3,
)
OPEN_ENTRY = Header(
    FrameKind.OPEN_ENTRY, b"organisa", b"organisation....", b"device..........", bytes(4), 2, b"p" * 32, count=1
)


def test_the_layout_is_the_one_of_the_page() -> None:
    packed = SEGMENT.pack()
    assert len(packed) == HEADER_BYTES == 112
    assert packed[0] == 1
    assert packed[1] == 0
    assert packed[2:10] == b"organisa"
    assert packed[10:26] == b"space..........."
    assert packed[26:42] == b"device.........."
    assert packed[42:46] == b"once"
    assert packed[46:50] == (7).to_bytes(4, "big")
    assert packed[50:82] == b"p" * 32
    assert packed[82:98] == b"key id.........."
    assert packed[98:110] == b"nonce......."
    assert packed[110:112] == (3).to_bytes(2, "big")


def test_signature_and_hash_cover_what_the_page_says() -> None:
    frame = sign_frame(SEGMENT, b"sealed", SEED)
    body = SEGMENT.pack() + sha256(b"sealed").digest()
    assert frame.bytes == SEGMENT.pack() + b"sealed" + frame.signature
    assert frame.signature == Signer(SEED).sign(b"imsa frame 1" + body)
    assert frame.hash == sha256(b"imsa frame hash 1" + body + frame.signature).digest()


def test_the_format_has_not_changed_since_version_one() -> None:
    frame = sign_frame(SEGMENT, b"sealed", SEED)
    assert frame.hash.hex() == "59762088bda8a300161dfd81551820667fa37ea7453e59d7fcb254aa9ea6a878"


def test_what_was_signed_is_read_again_as_the_same_bytes() -> None:
    made = sign_frame(SEGMENT, b"sealed", Signer(SEED))
    read = Frame.parse(made.bytes)
    read.check(PUBLIC)
    assert read == made
    assert read.header == SEGMENT
    assert read.payload == b"sealed"
    assert read.header.author == b"device..........once"
    assert (read.header.sealed, read.header.of_log) == (True, False)
    assert {read, made} == {made}
    assert "sealed" not in repr(read)


def test_an_empty_payload_is_a_frame() -> None:
    assert Frame.parse(sign_frame(SEGMENT, b"", SEED).bytes).payload == b""


def _accepted(data: bytes) -> bool:
    try:
        Frame.parse(data).check(PUBLIC)
    except ProtocolError:
        return False
    return True


def test_every_byte_flip_is_refused() -> None:
    whole = sign_frame(SEGMENT, b"sealed", SEED).bytes
    assert _accepted(whole)
    for place in range(len(whole)):
        for flip in (1, 0x80):
            changed = bytearray(whole)
            changed[place] ^= flip
            assert not _accepted(bytes(changed)), place


def test_every_cut_and_every_addition_is_refused() -> None:
    whole = sign_frame(SEGMENT, b"sealed", SEED).bytes
    assert not any(_accepted(whole[:end]) for end in range(len(whole)))
    assert not any(_accepted(whole[start:]) for start in range(1, len(whole)))
    assert not _accepted(whole + b"\0")
    assert not _accepted(whole + whole)


def test_another_key_is_refused() -> None:
    frame = sign_frame(SEGMENT, b"sealed", SEED)
    with pytest.raises(BadSignature):
        frame.check(public_of(bytes(32)))
    with pytest.raises(BadSignature):
        frame.check(b"no key")


def test_another_version_and_another_kind_say_so() -> None:
    whole = sign_frame(SEGMENT, b"sealed", SEED).bytes
    with pytest.raises(WrongVersion) as wrong:
        Frame.parse(b"\x02" + whole[1:])
    assert wrong.value.version == 2
    with pytest.raises(UnknownFrameKind) as unknown:
        Frame.parse(whole[:1] + b"\x06" + whole[2:])
    assert unknown.value.kind == 6


def test_a_frame_over_four_mebibytes_is_neither_made_nor_read() -> None:
    most = 4 * 1024 * 1024 - HEADER_BYTES - 64
    assert len(sign_frame(SEGMENT, bytes(most), SEED).bytes) == 4 * 1024 * 1024
    with pytest.raises(TooLarge):
        sign_frame(SEGMENT, bytes(most + 1), SEED)
    with pytest.raises(TooLarge):
        Frame.parse(SEGMENT.pack() + bytes(most + 65))


@pytest.mark.parametrize(
    "header",
    [
        replace(SEGMENT, number=0),
        replace(SEGMENT, number=1),  # the first has no previous
        replace(SEGMENT, previous=bytes(32)),  # the others have one
        replace(SEGMENT, number=1 << 32),
        replace(SEGMENT, count=1 << 16),
        replace(SEGMENT, space=b"short"),
        replace(SEGMENT, incarnation=b"too long"),
        replace(SEGMENT, kind=FrameKind.EPOCH, count=0),  # open, and yet with a key
        replace(SEGMENT, kind=FrameKind.DELIVERY, count=0, key_id=bytes(16)),
        replace(SEGMENT, kind=FrameKind.DELIVERY, key_id=bytes(16), nonce=bytes(12)),  # counts nothing
        replace(SEGMENT, kind=FrameKind.GENESIS, count=0, key_id=bytes(16), nonce=bytes(12)),  # not the first
        replace(OPEN_ENTRY, incarnation=b"once"),
        replace(OPEN_ENTRY, organisation=b"another."),
        replace(OPEN_ENTRY, nonce=b"nonce......."),
    ],
)
def test_a_header_that_contradicts_itself_is_malformed(header: Header) -> None:
    with pytest.raises(Malformed):
        header.pack()


def test_headers_of_every_kind_are_read_again() -> None:
    plain = replace(SEGMENT, key_id=bytes(16), nonce=bytes(12), count=0)
    genesis = replace(plain, kind=FrameKind.GENESIS, number=1, previous=bytes(32))
    for header in (
        SEGMENT,
        genesis,
        replace(plain, kind=FrameKind.EPOCH),
        replace(plain, kind=FrameKind.DELIVERY),
        OPEN_ENTRY,
        replace(OPEN_ENTRY, kind=FrameKind.SEALED_ENTRY, key_id=b"k" * 16, nonce=b"n" * 12),
    ):
        assert unpack(header.pack()) == header
    assert OPEN_ENTRY.of_log
    assert not OPEN_ENTRY.sealed


def test_a_short_header_is_malformed() -> None:
    with pytest.raises(Malformed):
        unpack(bytes(111))


def test_a_stub_hashes_and_verifies_as_its_frame() -> None:
    frame = sign_frame(SEGMENT, b"sealed", SEED)
    assert len(frame.stub) == STUB_BYTES
    stub = Stub.parse(frame.stub)
    stub.check(PUBLIC)
    assert stub.hash == frame.hash
    assert stub.header == frame.header
    assert b"sealed" not in frame.stub


def test_every_flip_of_a_stub_is_refused() -> None:
    whole = sign_frame(SEGMENT, b"sealed", SEED).stub
    for place in range(len(whole)):
        changed = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        with pytest.raises(ProtocolError):
            Stub.parse(changed).check(PUBLIC)
    with pytest.raises(Malformed):
        Stub.parse(whole + b"\0")


@given(st.binary(max_size=400))
@settings(deadline=None, max_examples=500)
def test_any_bytes_give_a_frame_or_a_typed_error(data: bytes) -> None:
    for attempt in (data, SEGMENT.pack() + data):
        try:
            frame = Frame.parse(attempt)
            assert frame.bytes == attempt
            frame.check(PUBLIC)
        except ProtocolError:
            pass


def test_the_short_organisation_is_its_first_eight_bytes() -> None:
    assert short_organisation(b"organisation....") == b"organisa"
