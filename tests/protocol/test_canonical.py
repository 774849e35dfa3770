"""CBOR as the protocol allows it: deterministic out, strict in."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsa_protocol.canonical import NotEncodable, decode, decode_sequence, encode, encode_fast
from imsa_protocol.errors import CutOff, Malformed, ProtocolError, TooLarge

LEAVES = (
    st.none() | st.booleans() | st.integers(-(1 << 64), (1 << 64) - 1) | st.text(max_size=20) | st.binary(max_size=20)
)
KEYS = st.integers(-(1 << 64), (1 << 64) - 1) | st.text(max_size=8) | st.binary(max_size=8)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=20
)

RFC_8949_APPENDIX_A = [
    (0, "00"),
    (23, "17"),
    (24, "1818"),
    (1000000000000, "1b000000e8d4a51000"),
    (18446744073709551615, "1bffffffffffffffff"),
    (-18446744073709551616, "3bffffffffffffffff"),
    (-1, "20"),
    (-1000, "3903e7"),
    (False, "f4"),
    (True, "f5"),
    (None, "f6"),
    (b"\x01\x02\x03\x04", "4401020304"),
    ("", "60"),
    ("\u00fc", "62c3bc"),
    ("\U00010151", "64f0908591"),
    ([], "80"),
    ([1, [2, 3], [4, 5]], "8301820203820405"),
    ({}, "a0"),
    ({1: 2, 3: 4}, "a201020304"),
    ({"a": 1, "b": [2, 3]}, "a26161016162820203"),
]


@pytest.mark.parametrize(("value", "written"), RFC_8949_APPENDIX_A)
def test_writes_and_reads_the_examples_of_the_standard(value: object, written: str) -> None:
    assert encode(value).hex() == written
    assert decode(bytes.fromhex(written), max_bytes=100) == value


def test_keys_stand_in_the_bytewise_order_of_section_4_2_1() -> None:
    # the example of RFC 8949 §4.2.1, less the keys that we do not use
    assert (
        encode({"aa": 1, -1: 1, 100: 1, "z": 1, 10: 1}).hex()
        == "a5" + "0a01" + "186401" + "2001" + "617a01" + "62616101"
    )


@given(VALUES)
@settings(deadline=None)
def test_what_is_written_is_read_again(value: object) -> None:
    assert decode(encode(value), max_bytes=1 << 20) == value
    assert decode(encode_fast(value), max_bytes=1 << 20) == value


@given(st.dictionaries(KEYS, LEAVES, max_size=6), st.randoms())
@settings(deadline=None)
def test_the_order_of_making_a_map_does_not_show(value: dict[object, object], random: object) -> None:
    items = list(value.items())
    random.shuffle(items)  # type: ignore[attr-defined]  # reason: Hypothesis types its randoms loosely
    assert encode(dict(items)) == encode(value)


@given(st.binary(max_size=200))
@settings(deadline=None, max_examples=1000)
def test_any_bytes_give_a_value_or_a_typed_error(data: bytes) -> None:
    try:
        value = decode(data, max_bytes=150)
    except ProtocolError:
        return
    assert decode(encode(value), max_bytes=300) == value


@pytest.mark.parametrize(
    "written",
    [
        "f97e00",  # a float
        "fa47c35000",
        "fb3ff199999999999a",
        "f7",  # undefined
        "f0",  # a simple value
        "f8ff",
        "9fff",  # an array of indefinite length
        "bf6161019fffff",
        "5f42010243030405ff",
        "7f657374726561646d696e67ff",
        "a201020103",  # a repeated key
        "a2616101616102",
        "a1f501",  # keys that are no integer, text, bytes
        "a1f601",
        "a18001",
        "a1f93c0001",
        "c11a514b67b0",  # tags: a date, integers of any size, a power of two that would never end
        "c249010000000000000000",
        "c5821b7fffffffffffffff03",
        "d81c81d81d00",  # a list that contains itself
        "d9ffff00",
        "62c328",  # text that is not UTF-8
        "63eda080",
        "fc",
        "",
    ],
)
def test_what_the_protocol_does_not_have_is_malformed(written: str) -> None:
    with pytest.raises(Malformed):
        decode(bytes.fromhex(written), max_bytes=100)
    with pytest.raises(Malformed):
        decode(bytes.fromhex("8201" + written), max_bytes=100)


def test_bytes_after_the_item_are_malformed() -> None:
    with pytest.raises(Malformed):
        decode(encode(["whole"]) + b"\x00", max_bytes=100)


def test_every_cut_is_noticed() -> None:
    whole = encode({"client": [b"sixteen bytes ..", 7], "said": "không"})
    for end in range(len(whole)):
        with pytest.raises(CutOff):
            decode(whole[:end], max_bytes=100)


def test_too_many_bytes_are_refused_before_they_are_read() -> None:
    with pytest.raises(TooLarge) as refused:
        decode(bytes(101), max_bytes=100)
    assert (refused.value.size, refused.value.limit) == (101, 100)


def test_nesting_has_an_end() -> None:
    assert decode(b"\x81" * 16 + b"\x00", max_bytes=100)
    with pytest.raises(Malformed):
        decode(b"\x81" * 17 + b"\x00", max_bytes=100)
    with pytest.raises(Malformed):
        decode(b"\x81" * 90_000 + b"\x80", max_bytes=100_000)


def test_a_stated_length_costs_no_memory() -> None:
    for huge in ("9b7fffffffffffffff", "bb7fffffffffffffff", "5b7fffffffffffffff", "7b7fffffffffffffff"):
        with pytest.raises(Malformed):
            decode(bytes.fromhex(huge), max_bytes=100)


@pytest.mark.parametrize("value", [1.5, [1.5], {"a": {1.5: 1}}, {None: 1}, 1 << 64, -(1 << 64) - 1, {1, 2}, object()])
def test_our_own_mistakes_are_not_written(value: object) -> None:
    with pytest.raises(NotEncodable):
        encode(value)


def test_tuples_are_written_as_arrays() -> None:
    assert encode((1, (2,))) == encode([1, [2]])


@given(st.lists(VALUES, max_size=5), st.data())
@settings(deadline=None)
def test_a_cut_sequence_gives_its_whole_items(values: list[object], data: st.DataObject) -> None:
    written = [encode(value) for value in values]
    whole = b"".join(written)
    cut = data.draw(st.integers(0, len(whole)))
    ends = [sum(map(len, written[:count])) for count in range(len(written) + 1)]
    expected = max(count for count, end in enumerate(ends) if end <= cut)
    assert decode_sequence(whole[:cut], max_bytes=1 << 20, max_items=100) == (values[:expected], ends[expected])


def test_a_sequence_has_limits_and_no_nonsense() -> None:
    assert decode_sequence(b"\x01\x02\x03", max_bytes=10, max_items=2) == ([1, 2], 2)
    with pytest.raises(TooLarge):
        decode_sequence(bytes(11), max_bytes=10, max_items=20)
    with pytest.raises(Malformed):
        decode_sequence(b"\x01\xf7", max_bytes=10, max_items=2)
    with pytest.raises(Malformed):
        decode_sequence(b"\x01\xc1\x00", max_bytes=10, max_items=2)
