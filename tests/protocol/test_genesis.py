"""How spaces begin and keys travel: read as written, or refused."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsa_protocol.canonical import decode, encode
from imsa_protocol.errors import Malformed, ProtocolError, TooLarge
from imsa_protocol.genesis import Envelope, Genesis, NewEpoch, RingDelivery, Way

A, B = b"a" * 16, b"b" * 16
SEALED = Envelope(A, 1, Way.SEALED, b"s" * 1168)
WRAPPED = Envelope(B, 3, Way.WRAPPED, b"delivery........" + b"w" * 60)

FRAMES = [
    Genesis("case", A, B, (SEALED, WRAPPED), b"o" * 32, b"p" * 64),
    NewEpoch(2, A, (SEALED,), (B,)),
    RingDelivery(A, 1, b"s" * 1168),
]


@pytest.mark.parametrize("made", FRAMES, ids=lambda made: type(made).__name__)
def test_what_was_written_is_read_again(made: Genesis | NewEpoch | RingDelivery) -> None:
    assert type(made).parse(made.encode()) == made


@pytest.mark.parametrize("made", FRAMES, ids=lambda made: type(made).__name__)
def test_nothing_may_be_missing_and_nothing_of_another_type(made: Genesis | NewEpoch | RingDelivery) -> None:
    fields = decode(made.encode(), max_bytes=10_000)
    for key in fields:
        for wrong in (None, [None], {1: 2}, "", b"", -1, "x" * 3000, True):
            with pytest.raises(ProtocolError):
                type(made).parse(encode({**fields, key: wrong}))


def test_a_genesis_is_the_first_epoch_and_an_epoch_is_not() -> None:
    fields = decode(FRAMES[0].encode(), max_bytes=10_000)
    with pytest.raises(Malformed):
        Genesis.parse(encode({**fields, "epoch": 2}))
    with pytest.raises(Malformed):
        NewEpoch.parse(encode({**fields, "epoch": 1, "without": []}))


def test_an_envelope_names_the_delivery_that_opens_it() -> None:
    assert WRAPPED.delivery == b"delivery........"
    assert SEALED.delivery is None


@pytest.mark.parametrize(
    "value",
    [
        [A, 0, 0, b"s"],
        [A, 1, 2, b"s"],
        [A, 1, True, b"s"],
        [A, 1, 1, b"d" * 75],
        [A, 1, 1, b"d" * 77],
        [A[1:], 1, 0, b"s"],
        [A, 1, 0],
        [A, 1, 0, ""],
        {},
    ],
)
def test_an_envelope_of_another_shape_is_malformed(value: Any) -> None:
    with pytest.raises(Malformed):
        Envelope.from_cbor(value)


def test_a_ring_has_one_envelope_and_an_envelope_its_limit() -> None:
    with pytest.raises(Malformed):
        Genesis.parse(Genesis("case", A, B, (SEALED, SEALED), b"o" * 32, b"p" * 64).encode())
    with pytest.raises(TooLarge):
        Envelope.from_cbor([A, 1, 0, b"s" * 4097])
    many = tuple(Envelope(bytes([n // 256, n % 256]) + A[2:], 1, Way.SEALED, b"s") for n in range(257))
    with pytest.raises(TooLarge):
        Genesis.parse(Genesis("case", A, B, many, b"o" * 32, b"p" * 64).encode())


@given(st.binary(max_size=300))
@settings(deadline=None, max_examples=300)
def test_any_payload_is_read_or_gives_a_typed_error(payload: bytes) -> None:
    for kind in (Genesis, NewEpoch, RingDelivery):
        with contextlib.suppress(ProtocolError):
            kind.parse(payload)
