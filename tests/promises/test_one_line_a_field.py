"""Adding a field to a kind is one line: commands, search, history, export, import and sync follow by themselves."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from imsa_desktop.casework import declaration
from imsa_desktop.casework.declaration import Field, FieldKind
from imsa_desktop.services.cases import CaseStart
from tests.promises.laptop import Laptop, new_laptop
from tests.promises.organisation import Hub, SharedCase


@pytest.fixture(autouse=True)
def bus_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one line."""
    task = declaration.kinds()["task"]
    line = Field("bus_pass", "Bus pass", FieldKind.TEXT, searched=True)
    monkeypatch.setitem(declaration._KINDS, "task", dataclasses.replace(task, fields=(*task.fields, line)))


def _add(laptop: Laptop, case: str) -> str:
    values = ("--set", "what=Ring the council", "--set", "bus_pass=Line 7 Đông")
    return str(laptop.one("add", "task", "--case", case, *values)["id"])


def _values(laptop: Laptop, record: str) -> dict[str, object]:
    values = laptop.one("show", "task", record)["values"]
    assert isinstance(values, dict)
    return values


def test_a_new_field_is_declared_stored_set_shown_found_and_told_in_the_history(tmp_path: Path) -> None:
    ana = new_laptop("Ana", tmp_path / "ana")
    case = ana.at.cases.open_case(CaseStart()).reference
    (kind,) = ana.ask("kinds", "task")
    assert (kind["fields"][-1]["field"], kind["fields"][-1]["label"]) == ("bus_pass", "Bus pass")
    record = _add(ana, case)
    with ana.at._vault.read() as conn:  # the table itself: a column of its own
        assert "f_bus_pass" in {row.name for row in conn.exec_driver_sql("PRAGMA table_info(kind_task)")}
    assert _values(ana, record)["bus_pass"] == "Line 7 Đông"
    ana.ask("set", "task", record, "bus_pass=Line 9 Đông")
    assert _values(ana, record)["bus_pass"] == "Line 9 Đông"
    assert [each["values"]["bus_pass"] for each in ana.ask("list", "task", "--case", case)] == ["Line 9 Đông"]
    assert [each["id"] for each in ana.ask("find", "line 9 dong")] == [record]
    told = json.dumps(ana.ask("history", "task", record), ensure_ascii=False)
    assert "Bus pass" in told
    assert "Line 7 Đông" in told


def test_a_new_field_is_exported_and_imported(tmp_path: Path) -> None:
    ana, other = new_laptop("Ana", tmp_path / "ana"), new_laptop("Ana", tmp_path / "other")
    record = _add(ana, ana.at.cases.open_case(CaseStart()).reference)
    file = tmp_path / "export.jsonl"
    ana.ask("export", "--out", str(file), "--plain")
    assert "Line 7 Đông" in file.read_text("utf-8")
    other.ask("import", str(file))
    assert _values(other, record)["bus_pass"] == "Line 7 Đông"


def test_a_new_field_travels_and_two_answers_to_it_are_both_kept(
    hub: Hub, ana: Laptop, ben: Laptop, case: SharedCase
) -> None:
    record = _add(ana, case.reference)
    hub.exchange()
    assert _values(ben, record)["bus_pass"] == "Line 7 Đông"
    for laptop, line in ((ana, "Line 8"), (ben, "Line 9")):
        laptop.ask("set", "task", record, f"bus_pass={line}")
    hub.exchange(rounds=2)
    assert _values(ana, record) == _values(ben, record)
    for laptop in (ana, ben):
        told = json.dumps(laptop.ask("history", "task", record), ensure_ascii=False)
        assert "Line 8" in told
        assert "Line 9" in told
    assert ana.digests()[case.space.hex()] == ben.digests()[case.space.hex()]
