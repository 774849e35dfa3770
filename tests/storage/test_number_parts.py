"""A number is found by any part of it, however its digits were grouped when it was written down or typed."""

from __future__ import annotations

import pytest

from imsa_desktop.storage import number_parts, search
from tests.storage.laptops import Laptop, new_record

WRITTEN = "+44 (0)7700-900 123, after six"


def _found(laptop: Laptop, typed: str) -> list[bytes]:
    with laptop.vault.read() as conn:
        return [hit.record for hit in search.find(conn, typed)]


@pytest.mark.parametrize("typed", ["900123", "900 123", "0012", "7700 9001", "07700900123", "+44 7700 900123", "0123"])
def test_any_part_of_a_telephone_number_finds_it(linh: Laptop, typed: str) -> None:
    space, wanted, other = linh.new_space(), new_record(), new_record()
    linh.save(space, "contact_way", wanted, {"value": WRITTEN})
    linh.save(space, "contact_way", other, {"value": "020 7946 8888"})
    assert _found(linh, typed) == [wanted]


def test_digits_within_a_reference_find_it_and_say_in_which_field(linh: Laptop) -> None:
    space, wanted = linh.new_space(), new_record()
    linh.save(space, "professional_contact", wanted, {"name": "M. Reed", "reference": "HO/AB1234567-C"})
    with linh.vault.read() as conn:
        (hit,) = search.find(conn, "34567")
    assert (hit.record, hit.field, hit.values["name"]) == (wanted, "reference", "M. Reed")


def test_a_number_that_was_changed_is_found_no_longer(linh: Laptop) -> None:
    space, record = linh.new_space(), new_record()
    linh.save(space, "contact_way", record, {"value": "07700 900123"})
    linh.save(space, "contact_way", record, {"value": "07700 900456"})
    assert _found(linh, "900456") == [record]
    assert _found(linh, "900123") == []


def test_a_rebuilt_vault_finds_the_same_numbers(linh: Laptop) -> None:
    from imsa_desktop.storage.rebuild import rebuild

    space, record = linh.new_space(), new_record()
    linh.save(space, "contact_way", record, {"value": "07700 900123"})
    rebuild(linh.vault)
    assert _found(linh, "900123") == [record]


@pytest.mark.parametrize("typed", ["12", "linh 123", "", "-", "()"])
def test_words_and_too_few_digits_are_no_number(typed: str) -> None:
    assert number_parts.asked_for(typed) == ()
