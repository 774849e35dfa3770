"""What is read in parcels is what stands in the rows, whatever was typed."""

from __future__ import annotations

import pytest

from imsa_desktop.storage import lists, records
from imsa_desktop.storage.packing import NEVER_IN_A_COLUMN
from imsa_desktop.storage.parcels import in_parcels
from imsa_desktop.storage.rebuild import canonical_dump, rebuild
from imsa_desktop.storage.statements import every
from tests.storage.laptops import Laptop, new_record

ODD = ('"quoted" \\ and\nbroken\t', "Đặng “Thị” 👩‍👧", "[1, null]", "\u202eעברית", "\x01", "0044", "null")


def test_texts_numbers_bytes_and_nothing_come_out_as_they_went_in(linh: Laptop) -> None:
    space, other = linh.new_space(), linh.new_space()
    for at, words in enumerate(ODD):
        linh.save(space if at % 2 else other, "task", new_record(), {"what": words, "area": None})
    linh.save(space, "encounter", new_record(), {"lasted": 45, "case": new_record(), "about": "A talk"})
    linh.save(space, "encounter", new_record(), {"about": "Another"})
    with linh.vault.read() as conn:
        for kind, columns, blobs in (
            ("task", ("space", "id", "parent", "f_what", "f_area", "finished", "created"), (1, 2)),
            ("encounter", ("space", "id", "f_lasted", "f_case", "f_about"), (1, 3)),
        ):
            rest = f'FROM "kind_{kind}" WHERE created > ?'
            plain = [list(row) for row in every(conn, f"SELECT {', '.join(columns)} {rest}", (0,))]
            read = list(in_parcels(conn, columns, rest, (0,), blobs=blobs))
            assert sorted(read, key=repr) == sorted(plain, key=repr)
        assert {values for _, _, values in lists.light(conn, "task", ("what",))} == {(words,) for words in ODD}


@pytest.mark.parametrize("much", [NEVER_IN_A_COLUMN, NEVER_IN_A_COLUMN + 1, 0])
def test_no_number_is_taken_for_an_empty_column(linh: Laptop, much: int) -> None:
    space, odd = linh.new_space(), new_record()
    linh.save(space, "encounter", odd, {"lasted": much, "about": "How long?"})
    for about in (
        "happened",
        "what_happened",
        "next_time",
        "client_took_part",
        "encounter_kind",
    ):
        linh.save(space, "encounter", new_record(), {about: "call", "about": about})
    with linh.vault.read() as conn:
        before = list(canonical_dump(conn))
    rebuild(linh.vault)
    with linh.vault.read() as conn:
        assert list(canonical_dump(conn)) == before
        assert records.get(conn, "encounter", odd).values["lasted"] == much
        assert [len(each.registers) for each in records.list_kind(conn, "encounter")].count(2) == 6
