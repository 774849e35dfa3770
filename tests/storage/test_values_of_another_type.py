"""What another program wrote into a field that cannot hold it is kept, and nothing that reads records falls over it."""

from __future__ import annotations

from typing import Any

import pytest

from imsa_desktop.casework.declaration import FieldKind, kinds
from imsa_desktop.storage import records, rows
from imsa_desktop.storage.rebuild import rebuild
from tests.storage.laptops import Laptop, new_record

_NUMBERS = dict.fromkeys((FieldKind.MONEY, FieldKind.DURATION, FieldKind.NUMBER), int)
_STORED: dict[FieldKind, type] = {FieldKind.LINK: bytes, FieldKind.CHOICES: frozenset, **_NUMBERS}
ODD: tuple[Any, ...] = (5, True, b"x", bytes(16), "x", "\0", {"a": 1}, {"level": 5, "reason": b"1"}, {})


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_a_value_of_another_type_is_kept_and_not_shown(linh: Laptop, odd: Any) -> None:
    space = linh.new_space()
    for kind in kinds().values():
        record = new_record()
        registers = [register for field in kind.fields for register in field.registers()]
        linh.save(space, kind.name, record, dict.fromkeys(registers, odd))

        kept = linh.get(kind.name, record)
        assert all(each[0].value == odd and type(each[0].value) is type(odd) for each in kept.registers.values())
        with linh.vault.read() as conn:
            names = [field.name for field in kind.fields]
            row = next(each for each in rows.rows(conn, kind.name, names, withdrawn=True) if each.id == record)
        for field in kind.fields:
            stored = _STORED.get(field.kind, str)
            for value in (kept.values[field.name], row.values[field.name]):
                assert value is None or type(value) is stored
    before = linh.dump()
    rebuild(linh.vault)
    assert linh.dump() == before


def test_a_parent_is_an_id_or_none(linh: Laptop) -> None:
    space, option = linh.new_space(), new_record()
    linh.save(space, "option", option, {"encounter": b"x"})
    assert linh.get("option", option).parent is None
    with linh.vault.read() as conn:
        assert records.children(conn, b"x", space) == []
