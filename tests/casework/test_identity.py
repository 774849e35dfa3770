"""Ids and references come out alike on every laptop and in every version."""

from __future__ import annotations

import hashlib
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.casework.identity import (
    NotOnce,
    case_reference,
    derived_id,
    is_case_reference,
    new_id,
    once_id,
    read_reference,
)

SPACE = bytes(range(16))
PLAN = bytes(range(16, 32))
ids = st.binary(min_size=16, max_size=16)


def test_once_ids_never_change():
    assert once_id(SPACE, SPACE, "case").hex() == "2545d96b49568cfd80bc94c7c67d9f7e"
    assert once_id(SPACE, SPACE, "client").hex() == "4561020fccce8ab39d60c3bf8f49ee46"
    assert once_id(SPACE, PLAN, "plan_section", "on_the_way").hex() == "6c66f29ccda38738bd80d6e66a68e164"


def test_a_once_id_is_made_as_the_protocol_page_says():
    whole = bytearray(hashlib.sha256(b"imsa once" + SPACE + PLAN + b"plan_section" + b"\x00" + b"before").digest()[:16])
    whole[6] = whole[6] & 0x0F | 0x80
    whole[8] = whole[8] & 0x3F | 0x80
    assert once_id(SPACE, PLAN, "plan_section", "before") == bytes(whole)


@given(ids, ids, st.text(max_size=20))
def test_a_once_id_is_a_uuid_of_version_8(space: bytes, parent: bytes, key: str):
    found = uuid.UUID(bytes=once_id(space, parent, "plan_phrase", key))
    assert (found.version, found.variant) == (8, uuid.RFC_4122)


@given(ids, ids, ids)
def test_once_ids_differ_by_space_parent_kind_and_key(space: bytes, one: bytes, other: bytes):
    made = {
        once_id(space, parent, kind, key)
        for parent in {one, other}
        for kind in ("plan_section", "plan_phrase")
        for key in ("before", "way_back")
    }
    assert len(made) == 4 * len({one, other})


def test_a_key_typed_on_another_keyboard_is_the_same_key():
    assert once_id(SPACE, PLAN, "plan_phrase", "e\u0301") == once_id(SPACE, PLAN, "plan_phrase", "\u00e9")


def test_two_people_who_make_it_offline_meet_in_one_record():
    need = kind_named("interpreter_need")
    client = derived_id(kind_named("client"), SPACE, {})
    assert derived_id(need, SPACE, {"client": client}) == once_id(SPACE, client, "interpreter_need")
    section = kind_named("plan_section")
    assert derived_id(section, SPACE, {"plan": PLAN, "section": "before"}) == once_id(
        SPACE, PLAN, "plan_section", "before"
    )


def test_what_cannot_be_placed_is_refused():
    with pytest.raises(NotOnce):
        derived_id(kind_named("task"), SPACE, {})
    with pytest.raises(KeyError):
        derived_id(kind_named("plan_section"), SPACE, {"plan": PLAN, "section": None})
    with pytest.raises(KeyError):
        derived_id(kind_named("plan_section"), SPACE, {"plan": None, "section": "before"})


@given(st.integers(0, 2**48 - 1), st.binary(min_size=10, max_size=10))
def test_other_ids_are_uuids_of_version_7_that_sort_by_time(now: int, random: bytes):
    made = new_id(now, lambda count: random[:count])
    found = uuid.UUID(bytes=made)
    assert (found.version, found.variant) == (7, uuid.RFC_4122)
    assert int.from_bytes(made[:6], "big") == now


def test_references_never_change():
    assert [case_reference(space) for space in (bytes(16), SPACE, b"\xff" * 16)] == ["ZSAFKVJV", "FH6XA750", "04XW5H64"]


def test_a_reference_is_made_as_the_protocol_page_says():
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    bits = "".join(f"{byte:08b}" for byte in hashlib.sha256(b"imsa case reference" + SPACE).digest())[:35]
    values = [int(bits[start : start + 5], 2) for start in range(0, 35, 5)]
    check = sum((place + 1) * value for place, value in enumerate(values)) % 31
    assert case_reference(SPACE) == "".join(alphabet[value] for value in values) + alphabet[check]


@given(ids)
def test_a_reference_is_read_back_however_it_is_said(space: bytes):
    reference = case_reference(space)
    said = f" {reference[:4].lower()}-{reference[4:].replace('0', 'O').replace('1', 'l')} "
    assert read_reference(said) == reference


@given(ids, st.integers(0, 6), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXY"))
def test_one_wrong_character_is_noticed(space: bytes, place: int, character: str):
    reference = case_reference(space)
    if reference[place] in (character, "Z"):
        return
    assert not is_case_reference(reference[:place] + character + reference[place + 1 :])


@given(ids, st.integers(0, 5))
def test_two_characters_the_wrong_way_round_are_noticed(space: bytes, place: int):
    reference = case_reference(space)
    one, other = reference[place], reference[place + 1]
    swapped = reference[:place] + other + one + reference[place + 2 :]
    assert is_case_reference(swapped) is (one == other or {one, other} == {"0", "Z"})


@pytest.mark.parametrize("typed", ["", "ABC", "ZSAFKVJ", "ZSAFKVJVV", "ZSAFKVJU", "Linh", "!!!!!!!!"])
def test_other_words_are_no_reference(typed: str):
    assert not is_case_reference(typed)
