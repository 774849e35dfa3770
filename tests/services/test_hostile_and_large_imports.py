"""An import takes in all of a file, however large its records are, or says kindly why not."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from imsa_desktop.services.errors import ExportUnreadable
from imsa_desktop.storage import journal, spaces
from imsa_desktop.storage.journal import Edit
from tests.services.conftest import Laptop

SPACE, RECORD = "11" * 16, "22" * 16
CASE = {"space": SPACE, "class": "case"}


def _record(registers: Any, **more: Any) -> dict[str, Any]:
    return {"record": RECORD, "kind": "client", "space": SPACE, "parent": None, "registers": registers, **more}


def _one(value: Any) -> dict[str, Any]:
    return {"full_name": [{"value": value}]}


def _file(path: Path, *lines: dict[str, Any] | bytes) -> Path:
    written = [each if isinstance(each, bytes) else json.dumps(each).encode() for each in ({"imsa_export": 1}, *lines)]
    before = b"".join(line + b"\n" for line in written)
    counted = {"spaces": before.count(b'"class"'), "records": before.count(b'"record"')}
    end = {"end": True, **counted, "sha256": hashlib.sha256(before).hexdigest()}
    path.write_bytes(before + json.dumps(end).encode() + b"\n")
    return path


def _space(laptop: Laptop, space_class: str) -> str:
    with laptop.workspace._vault.read() as conn:
        return spaces.spaces(conn, space_class)[0].id.hex()


HOSTILE: dict[str, tuple[dict[str, Any] | bytes, ...]] = {
    "registers that are a list": (CASE, _record([])),
    "a line without end": (CASE, b"[" * 100_000),
    "half a character": (CASE, _record(_one("\ud800"))),
    "half a character as a kind": (CASE, _record(_one("x"), kind="\ud800")),
    "half a character as a class": ({"space": SPACE, "class": "\ud800"}, _record(_one("x"))),
    "a number over 64 bits": (CASE, _record(_one(2**70))),
    "a class that is none": ({"space": SPACE, "class": "none"}, _record(_one("x"))),
    "a ring's log": ({"space": SPACE, "class": "ring"}, _record(_one("x"))),
    "an owner that is too short": ({**CASE, "owner": "00" * 31}, _record(_one("x"))),
    "an owner that is a number": ({**CASE, "owner": 7}, _record(_one("x"))),
    "a class that is a list": ({"space": SPACE, "class": ["case"]}, _record(_one("x"))),
}


@pytest.mark.parametrize("lines", HOSTILE.values(), ids=HOSTILE)
def test_nonsense_is_refused_and_nothing_is_imported(ana: Laptop, tmp_path: Path, lines: tuple[Any, ...]) -> None:
    file = _file(tmp_path / "nonsense", *lines)
    with pytest.raises(ExportUnreadable):
        ana.workspace.importing.import_file(file)
    assert ana.workspace.records.list("client") == []


def test_a_case_cannot_be_imported_into_a_space_of_another_sort(ana: Laptop, tmp_path: Path) -> None:
    desk = _space(ana, "desk")
    file = _file(tmp_path / "sly", {"space": desk, "class": "case"}, {**_record(_one("x")), "space": desk})
    with pytest.raises(ExportUnreadable):
        ana.workspace.importing.import_file(file)


def test_what_was_written_in_many_changes_comes_back_however_much_it_is(
    ana: Laptop, new_laptop: Callable[[str], Laptop], tmp_path: Path
) -> None:
    case = ana.case()
    records = ana.workspace.records
    encounter = records.add("encounter", {"about": "a" * 60_000}, space=case.space)
    for field in ("what_happened", "seen_or_heard", "own_words", "bad_news"):
        records.change("encounter", encounter, {field: field + "b" * 60_000})
    with ana.workspace._vault.write() as conn:
        for start in range(0, 600, 200):
            many = {f"later_{number}": number for number in range(start, start + 200)}
            journal.save(ana.workspace._vault, conn, [Edit(case.space, "encounter", encounter, many)])
    ana.workspace.exporting.export(tmp_path / "all", None)
    other = new_laptop("Ben")

    other.workspace.importing.import_file(tmp_path / "all")

    there, here = (each.workspace.records.get("encounter", encounter) for each in (other, ana))
    assert dict(there.values) == dict(here.values)
    assert there.unknown == here.unknown


def test_of_several_answers_the_one_shown_is_shown_again(
    ana: Laptop, new_laptop: Callable[[str], Laptop], tmp_path: Path
) -> None:
    case, vault = ana.case(), ana.workspace._vault
    now = vault.surroundings.now_ms()
    for pronouns, when in (("she", now), ("they", now - 900 * 86_400_000)):  # a clock that was set back
        vault.surroundings = replace(vault.surroundings, now_ms=partial(int, when))
        with vault.write() as conn:
            journal.save(vault, conn, [Edit(case.space, "client", case.client, {"pronouns": pronouns}, {})])
    ana.workspace.exporting.export(tmp_path / "all", None)
    other = new_laptop("Ben")
    other.workspace.importing.import_file(tmp_path / "all")

    shown = other.workspace.records.get("client", case.client)
    assert shown["pronouns"] == ana.workspace.records.get("client", case.client)["pronouns"] == "she"


def test_setting_one_of_a_group_in_question_leaves_the_others_as_they_are_shown(ana: Laptop) -> None:
    case, vault = ana.case(), ana.workspace._vault
    risk = ana.workspace.records.add("risk_judgement", {"level": "high", "reasons": "Threats"}, space=case.space)
    kind = ana.workspace.records.get("risk_judgement", risk).kind
    group = kind.field("level").group
    assert group
    with vault.write() as conn:
        journal.save(vault, conn, [Edit(case.space, "risk_judgement", risk, {group: {"level": "low"}}, {})])

    settled = ana.workspace.records.change("risk_judgement", risk, {"level": "medium"}, reason="We spoke")

    assert (settled["level"], settled["reasons"]) == ("medium", "Threats")
