"""Items of the organisation log: each travels, none is read with anything missing."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsa_protocol.canonical import decode, encode
from imsa_protocol.entries import (
    Administer,
    DeviceAdded,
    DeviceEnded,
    Erase,
    Founding,
    KnownItem,
    LogEpoch,
    Quota,
    RingHolders,
    RingKey,
    RootSuccessor,
    SpaceReaders,
    UnknownItem,
    encode_items,
    parse_items,
)
from imsa_protocol.errors import Malformed, ProtocolError, TooLarge
from imsa_protocol.genesis import Envelope, Way
from imsa_protocol.sealed_items import (
    OrganisationNamed,
    PersonNamed,
    ReasonGiven,
    encode_sealed_items,
    parse_sealed_items,
)

A, B, C = b"a" * 16, b"b" * 16, b"c" * 16
KEY, PUBLIC, SIGNATURE = b"k" * 32, b"p" * 1216, b"s" * 64
SEALED = Envelope(A, 1, Way.SEALED, b"sealed")

ITEMS: list[KnownItem] = [
    Founding(A, KEY, PUBLIC, B, KEY, PUBLIC, C),
    Administer(A, True, 1, SIGNATURE),
    RootSuccessor(KEY, 2, SIGNATURE),
    DeviceAdded(A, B, KEY, PUBLIC),
    DeviceAdded(A, B, KEY, PUBLIC, KEY),
    DeviceEnded(A, {(B, b"once"): 7, (C, b"anew"): 0}, True),
    RingKey(A, "person", 1, PUBLIC, {B: b"sealed"}, b"sealed", C),
    RingKey(A, "everyone", 2, PUBLIC, {}, b"sealed"),
    RingHolders(A, 1, {B: b"sealed"}, (C,)),
    SpaceReaders(A, (B,), (B, C), ()),
    LogEpoch(A, (SEALED,)),
    Erase(A, ((b"t" * 20, 1, KEY),), (B,), {C: SIGNATURE}),
    Quota("case", 1 << 30),
]


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.TYPE)
def test_an_item_is_read_as_it_was_written(item: KnownItem) -> None:
    assert parse_items(encode_items([item])) == (item,)


def test_the_items_of_an_entry_keep_their_order() -> None:
    assert parse_items(encode_items(ITEMS)) == tuple(ITEMS)


def test_an_item_of_a_newer_version_is_kept() -> None:
    assert parse_items(encode([["seal of the future", {"a": 1}], ["quota", {"class": "case", "bytes": 1}]])) == (
        UnknownItem("seal of the future", {"a": 1}),
        Quota("case", 1),
    )


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.TYPE)
def test_keys_that_nobody_asked_for_are_left_alone(item: KnownItem) -> None:
    assert parse_items(encode([[item.TYPE, {**item.to_map(), "newer": [1, 2]}]])) == (item,)


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.TYPE)
def test_nothing_may_be_missing_and_nothing_of_another_type(item: KnownItem) -> None:
    fields = item.to_map()
    for key, value in fields.items():
        if key == "person" and isinstance(item, RingKey):
            continue  # a ring of a class has none
        if key == "answer":
            continue  # a device that nobody invited has none
        for wrong in (None, [None], {1: 2}, "", b"", -1, not value if isinstance(value, bool) else "x" * 3000):
            if isinstance(value, bool) and isinstance(wrong, bool):
                continue
            with pytest.raises(ProtocolError):
                parse_items(encode([[item.TYPE, {**fields, key: wrong}]]))
        with pytest.raises(Malformed):
            parse_items(encode([[item.TYPE, {each: fields[each] for each in fields if each != key}]]))


@pytest.mark.parametrize(
    "payload", [{}, [1], [[]], [["quota"]], [["quota", {}, 1]], [[b"quota", {}]], [["", {}]], [["x", 1]]]
)
def test_an_entry_of_another_shape_is_malformed(payload: Any) -> None:
    with pytest.raises(Malformed):
        parse_items(encode(payload))


@pytest.mark.parametrize("answer", [b"", KEY[1:], KEY + b"k", "k" * 32, [], 0])
def test_an_answer_has_one_length_or_is_not_there(answer: Any) -> None:
    device = DeviceAdded(A, B, KEY, PUBLIC)
    assert "answer" not in device.to_map()
    with pytest.raises(Malformed):
        parse_items(encode([["device", {**device.to_map(), "answer": answer}]]))


def test_too_many_items_are_refused() -> None:
    with pytest.raises(TooLarge):
        parse_items(encode([["x", {}]] * 4097))
    with pytest.raises(TooLarge):
        parse_items(encode([["x" * 65, {}]]))


def test_a_stream_is_ended_once() -> None:
    twice = {"device": A, "last": [[B, b"once", 1], [B, b"once", 2]], "erase": False}
    with pytest.raises(Malformed):
        parse_items(encode([["device ended", twice]]))


@given(st.binary(max_size=300))
@settings(deadline=None, max_examples=300)
def test_any_payload_gives_items_or_a_typed_error(payload: bytes) -> None:
    for read in (parse_items, parse_sealed_items):
        with contextlib.suppress(ProtocolError):
            read(payload)


def _lists_of(each: st.SearchStrategy[object]) -> st.SearchStrategy[list[object]]:
    return st.lists(each, max_size=3)


@given(
    st.sampled_from(ITEMS),
    st.dictionaries(
        st.text(max_size=3),
        st.recursive(st.none() | st.integers(-9, 9) | st.binary(max_size=20), _lists_of),
        max_size=3,
    ),
    st.data(),
)
@settings(deadline=None, max_examples=300)
def test_any_fields_give_an_item_or_a_typed_error(item: KnownItem, fields: dict[str, Any], data: st.DataObject) -> None:
    replaced = dict.fromkeys(data.draw(st.sets(st.sampled_from(sorted(item.to_map())))), data.draw(st.just(fields)))
    with contextlib.suppress(ProtocolError):
        parse_items(encode([[item.TYPE, {**item.to_map(), **replaced, **fields}]]))


def test_what_is_signed_says_who_and_what_and_when() -> None:
    allowed = Administer(A, True, 1, SIGNATURE)
    assert allowed.signed_bytes(C) == b"imsa administer" + C + A + b"\1" + b"\0\0\0\1"
    different = {
        allowed.signed_bytes(C),
        allowed.signed_bytes(B),
        Administer(B, True, 1, SIGNATURE).signed_bytes(C),
        Administer(A, False, 1, SIGNATURE).signed_bytes(C),
        Administer(A, True, 2, SIGNATURE).signed_bytes(C),
        RootSuccessor(KEY, 1, SIGNATURE).signed_bytes(C),
        Erase(A, (), (), {}).signed_bytes(C),
        Erase(A, (), (B,), {}).signed_bytes(C),
        Erase(B, (), (), {}).signed_bytes(C),
    }
    assert len(different) == 9


def test_sealed_items_travel_and_unknown_ones_are_left_out() -> None:
    items = (
        PersonNamed(A, "Ngozi Ibe", "head office"),
        PersonNamed(B, "Mai Trần", "advocate", "Harbour House"),
        OrganisationNamed("Safe Harbour"),
        ReasonGiven(A, "laptop lost on a train"),
    )
    body = encode_sealed_items(items)
    assert parse_sealed_items(body) == items
    more = encode([["seal of the future", {}], *decode(body, max_bytes=10_000)])
    assert parse_sealed_items(more) == items


@pytest.mark.parametrize(
    "item",
    [["person", {"person": A, "name": "", "role": "advocate"}], ["organisation", {}], ["reason", []], ["person"]],
)
def test_sealed_items_of_another_shape_are_malformed(item: Any) -> None:
    with pytest.raises(Malformed):
        parse_sealed_items(encode([item]))
