"""People are found by what a colleague in a hurry types."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsa_desktop.storage import search
from tests.storage.laptops import Laptop, new_record


def _find(laptop: Laptop, text: str, **how: object) -> list[bytes]:
    with laptop.vault.read() as conn:
        return [hit.record for hit in search.find(conn, text, **how)]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Đặng Thị Linh", "dang"),
        ("Đặng Thị Linh", "DANG lin"),
        ("Đặng Thị Linh", "linh dang"),
        ("Đặng Thị Linh", "Đặ"),
        ("Wałęsa", "walesa"),
        ("Søren Straße", "soren strasse"),
        ("Işıl", "isil"),
        ("O’Brien", "o'brien"),
        ("محمّد", "محمد"),
        ("ሰላም", "ሰላ"),
        ("王小明", "小明"),
        ("กานดา", "กาน"),
        ("Nguyễn-Phạm", "pham"),
    ],
)
def test_a_name_is_found_as_it_is_typed(linh: Laptop, name: str, typed: str):
    client, other = new_record(), new_record()
    space = linh.new_space()
    linh.save(space, "client", client, {"full_name": name})
    linh.save(space, "client", other, {"full_name": "Ana Popa"})
    assert _find(linh, typed) == [client]
    linh.reopen()
    assert _find(linh, typed) == [client]


def test_every_word_must_be_there_and_only_the_last_may_be_begun(linh: Laptop):
    client = new_record()
    linh.save(linh.new_space(), "client", client, {"full_name": "Đặng Thị Linh"})
    assert _find(linh, "dang lin") == [client]
    assert _find(linh, "dan linh") == []
    assert _find(linh, "dang popa") == []


def test_a_changed_name_is_found_by_the_new_one_and_by_every_answer_that_stands(linh: Laptop):
    space, client = linh.new_space(), new_record()
    linh.save(space, "client", client, {"full_name": "Lan"})
    linh.save(space, "client", client, {"full_name": "Linh"})
    assert _find(linh, "lan") == []
    linh.save(space, "client", client, {"full_name": "Mai"}, replaces={})
    assert _find(linh, "linh") == _find(linh, "mai") == [client]


def test_a_telephone_number_is_found_with_and_without_gaps(linh: Laptop):
    space, way = linh.new_space(), new_record()
    linh.save(space, "contact_way", way, {"value": "+44 7700 900 123"})
    linh.save(space, "contact_way", new_record(), {"value": "020 7946 0000"})
    for typed in ("07700900123", "7700 900", "447700900123", "+44 7700", "07700 900", "0044 7700 900123", "900 123"):
        assert _find(linh, typed) == [way], typed


def test_each_of_two_telephone_numbers_is_found(linh: Laptop):
    space, answers, together = linh.new_space(), new_record(), new_record()
    linh.save(space, "contact_way", answers, {"value": "07700 900111"})
    linh.save(space, "contact_way", answers, {"value": "07700 900222"}, replaces={})
    linh.save(space, "contact_way", together, {"value": "07700 900333 / 020 7946 0018"})
    for typed in ("07700900111", "07700 900222", "+44 7700 900222", "7700900111"):
        assert _find(linh, typed) == [answers], typed
    for typed in ("07700900333", "+44 20 7946 0018", "02079460018"):
        assert _find(linh, typed) == [together], typed


def test_hits_say_where_and_what(linh: Laptop):
    space, client, task = linh.new_space(), new_record(), new_record()
    linh.save(space, "client", client, {"full_name": "Linh", "wants": "to see her sister"})
    linh.save(space, "task", task, {"what": "ring the sister"})
    with linh.vault.read() as conn:
        hits = {hit.kind: hit for hit in search.find(conn, "sister")}
        assert hits["client"].field == "wants"
        assert hits["client"].space == space
        assert [hit.kind for hit in search.find(conn, "sister", kinds=("task",))] == ["task"]
        assert len(search.find(conn, "sister", limit=1)) == 1
    linh.save(space, "task", task, {"_withdrawn": True})
    with linh.vault.read() as conn:
        assert [hit.withdrawn for hit in search.find(conn, "sister", kinds=("task",))] == [True]


@settings(max_examples=150, deadline=None)
@given(typed=st.text(max_size=12))
def test_nothing_that_can_be_typed_breaks_the_search(typed: str):
    assert search._query(typed) is None or '"' in search._query(typed)


@pytest.mark.parametrize(
    "typed", ['"', "a OR b", "NEAR(", "*", "-x", "full_name:x", "(", "'", "\0", "^a", "{b}", "NOT"]
)
def test_the_language_of_the_index_cannot_be_reached(linh: Laptop, typed: str):
    linh.save(linh.new_space(), "client", new_record(), {"full_name": "Linh"})
    assert _find(linh, typed) == []


def test_the_index_is_tended_until_there_is_nothing_to_do(linh: Laptop):
    space, ids = linh.new_space(), [new_record() for _ in range(40)]
    for each in ids:
        linh.save(space, "client", each, {"full_name": f"Linh {each.hex()}"})
    assert search.tend(linh.vault) > 0
    assert search.tend(linh.vault) == 0
    assert len(_find(linh, "linh")) == 40
