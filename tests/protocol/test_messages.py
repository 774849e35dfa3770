"""What a laptop and the hub sign and compare."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsa_protocol.canonical import decode, encode
from imsa_protocol.errors import BadSignature, Malformed, ProtocolError
from imsa_protocol.messages import CHAIN_START, ChainHead, Cursor, Receipt, next_chain, request_bytes, sign_receipt
from imsa_protocol.signatures import Signer

HUB = Signer(bytes(32))
CHAINS = (ChainHead(b"space...........", 7, b"c" * 32), ChainHead(b"another.........", 1, b"d" * 32))


def test_a_chain_says_every_frame_and_their_order() -> None:
    one = next_chain(CHAIN_START, b"1" * 32)
    assert one == sha256(b"imsa chain" + bytes(32) + b"1" * 32).digest()
    two = next_chain(one, b"2" * 32)
    assert two != next_chain(next_chain(CHAIN_START, b"2" * 32), b"1" * 32)


def test_a_request_binds_everything_that_is_asked() -> None:
    asked = ("POST", "/v1/push?x=1", b"body")
    bytes_signed = request_bytes(b"c" * 32, 5, *asked)
    assert bytes_signed == (
        b"imsa request 1" + b"c" * 32 + (5).to_bytes(8, "big") + b"POST\0/v1/push?x=1\0" + sha256(b"body").digest()
    )
    others = {
        request_bytes(b"d" * 32, 5, *asked),
        request_bytes(b"c" * 32, 6, *asked),
        request_bytes(b"c" * 32, 5, "GET", *asked[1:]),
        request_bytes(b"c" * 32, 5, "POST", "/v1/pull", b"body"),
        request_bytes(b"c" * 32, 5, "POST", "/v1/push?x=1", b"bodY"),
    }
    assert len(others | {bytes_signed}) == 6


def test_a_cursor_travels() -> None:
    cursor = Cursor(b"generatn", 12, b"h" * 32)
    assert Cursor.from_cbor(decode(encode(cursor.to_cbor()), max_bytes=100)) == cursor
    assert Cursor(b"generatn").position == 0


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        [b"short", 1, b"h" * 32],
        [b"generatn", -1, b"h" * 32],
        [b"generatn", True, b"h" * 32],
        [b"generatn", 1, b"h"],
    ],
)
def test_a_cursor_of_another_shape_is_malformed(value: object) -> None:
    with pytest.raises(Malformed):
        Cursor.from_cbor(value)


def test_a_receipt_travels_and_checks() -> None:
    receipt = sign_receipt(HUB, b"generatn", CHAINS)
    read = Receipt.from_cbor(decode(encode(receipt.to_cbor()), max_bytes=1000))
    assert read == receipt
    read.check(HUB.public)


def test_nothing_in_a_receipt_can_be_changed() -> None:
    receipt = sign_receipt(HUB, b"generatn", CHAINS)
    for changed in (
        replace(receipt, generation=b"another."),
        replace(receipt, chains=CHAINS[:1]),
        replace(receipt, chains=(replace(CHAINS[0], place=8), CHAINS[1])),
        replace(receipt, chains=(CHAINS[1], CHAINS[0])),
        replace(receipt, hub=Signer(b"1" * 32).public),
        replace(receipt, signature=bytes(64)),
    ):
        with pytest.raises(BadSignature):
            changed.check(HUB.public)
    with pytest.raises(BadSignature):
        receipt.check(Signer(b"1" * 32).public)


def _lists_of(each: st.SearchStrategy[object]) -> st.SearchStrategy[list[object]]:
    return st.lists(each, max_size=4)


@given(st.recursive(st.integers() | st.binary(max_size=40) | st.none(), _lists_of))
@settings(deadline=None)
def test_receipts_and_cursors_of_any_shape_give_typed_errors(value: object) -> None:
    for read in (
        lambda: Cursor.from_cbor(value),
        lambda: Receipt.from_cbor(value),
        lambda: Receipt.from_cbor({"chains": value, "hub": value, "generation": value, "signature": value}),
    ):
        with pytest.raises(ProtocolError):
            read()
