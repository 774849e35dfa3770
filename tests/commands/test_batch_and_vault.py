"""The batch, export and import, status, digest and doctor."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands.conftest import PASSPHRASE, Desk

pytestmark = pytest.mark.slow


def test_a_batch_unlocks_once_and_goes_on_after_a_refusal(ana: Desk) -> None:
    reference = ana.one("add", "case", "--set", "strand=advice")["case"]
    ended = ana.batch(
        [
            "# tasks of today",
            "",
            f"add task --case {reference} --set what='Ring the GP' --set due=tomorrow",
            "add task --set what=Nowhere",
            "no-such-command",
            "show",
            "batch",
            "add 'unfinished",
            f"list task --case {reference}",
        ]
    )
    assert ended.code == 2  # of the first line refused
    by_line = {each["line"]: each for each in ended.objects}
    assert by_line[4]["error"] == "CaseNeeded"
    assert [by_line[number]["error"] for number in (5, 6, 7, 8)] == ["BadLine", "Usage", "BadLine", "BadLine"]
    assert by_line[9]["id"] == by_line[3]["id"]


def test_a_batch_may_stop_at_the_first_refusal(ana: Desk) -> None:
    ended = ana("batch", "--stop", "--json", stdin="show task nonsense\nadd case --set strand=advice\n")
    assert ended.code == 2
    assert len(ended.objects) == 1
    assert ana.ask("list", "case") == []


def test_a_batch_is_one_vaults_own(ana: Desk) -> None:
    ended = ana.batch(["list case --vault /elsewhere"])
    assert ended.object["error"] == "Usage"


def test_a_passphrase_file_leaves_standard_input_to_the_batch(ana: Desk, tmp_path: Path) -> None:
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n", "utf-8")
    ended = ana(
        "batch", "--passphrase-file", str(tmp_path / "passphrase"), "--json", stdin="add case --set strand=advice\n"
    )
    assert ended.objects[0]["error"] == "BadLine"  # the first line was the passphrase, which no longer belongs there
    assert "case" in ended.objects[1]


def test_export_and_import_keep_everything(ana: Desk, new_desk: Callable[..., Desk], tmp_path: Path) -> None:
    reference = ana.one("add", "client", "--set", "full_name=Đặng Thị Linh")["case"]
    task = ana.one("add", "task", "--case", reference, "--set", "what=Ring")["id"]
    out = tmp_path / "all.imsa"
    assert ana.one("export", "--out", str(out))["sealed"]
    assert b"Linh" not in out.read_bytes()
    assert ana("export", "--out", str(out), "--json").object["error"] == "FileAlreadyThere"
    ben = new_desk("Ben")
    tried = ben.one("import", str(out), "--dry-run")
    assert (tried["new"], ben.ask("list", "case")) == (tried["records"], [])
    done = ben.one("import", str(out))
    assert done["kept_ids"]
    assert ben.one("show", "task", task)["values"] == ana.one("show", "task", task)["values"]
    again = ben.one("import", str(out))
    assert again["new"] == again["changed"] == 0
    (tmp_path / "cut").write_bytes(out.read_bytes()[:-50])
    assert ben("import", str(tmp_path / "cut"), "--json").object["error"] == "ExportUnreadable"


def test_import_says_where_a_record_came_from(ana: Desk, new_desk: Callable[..., Desk], tmp_path: Path) -> None:
    ana.one("add", "client", "--set", "full_name=Linh")
    ana.one("export", "--out", str(tmp_path / "plain"), "--plain")
    ben = new_desk("Ben")
    ben.one("add", "client", "--set", "full_name=Abel")
    ben.one("import", str(tmp_path / "plain"))
    linh = next(each for each in ben.ask("list", "client") if each["values"]["full_name"] == "Linh")
    assert linh["imported_from"]
    assert len(ben.ask("list", "case")) == 2


def test_status_says_where_every_record_is(ana: Desk) -> None:
    reference = ana.one("add", "case", "--set", "strand=advice")["case"]
    standing, *records = ana.ask("status")
    assert standing["connection"] == "alone"
    assert standing["records"]["saved"] == len(records) == 2
    assert {(each["case"], each["delivery"]) for each in records} == {(reference, "saved")}
    assert "belongs to no organisation yet" in ana("status").out


def test_doctor_finds_a_sound_vault_sound_and_rebuilds_it_alike(ana: Desk) -> None:
    reference = ana.one("add", "client", "--set", "full_name=Linh")["case"]
    for number in range(20):
        ana.one("add", "task", "--case", reference, "--set", f"what=Task {number}")
    before = ana.ask("digest")
    findings = ana.ask("doctor", "--rebuild")
    assert [each["check"] for each in findings] == ["pages", "structure", "links", "attachments", "tables"]
    assert all(each["fine"] for each in findings)
    assert ana.ask("digest") == before
    assert len(ana.ask("find", "task")) == 20


def test_a_digest_changes_with_every_change_and_names_what_is_unsent(ana: Desk) -> None:
    reference = ana.one("add", "case", "--set", "strand=advice")["case"]
    first = next(each for each in ana.ask("digest") if each["case"] == reference)
    ana.one("add", "task", "--case", reference, "--set", "what=Ring")
    second = next(each for each in ana.ask("digest") if each["case"] == reference)
    assert first["digest"] != second["digest"]
    assert second["unsent"] > first["unsent"] > 0


def test_an_empty_vault_is_filled_with_made_up_cases_and_one_that_holds_anything_is_refused(ana: Desk) -> None:
    made = ana.one("generate", "--cases", "3", "--seed", "7", "--notes-a-case", "4")
    assert (made["cases"], made["notes"]) == (3, 12)
    assert len(ana("list", "client", "--json").objects) == 3
    again = ana("generate", "--cases", "3", "--json")
    assert (again.code, again.object["error"]) == (4, "VaultNotEmpty")
