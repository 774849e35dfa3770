"""A full disk refuses a save kindly; whatever was acknowledged before is there, and the form keeps what was typed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("limits and strace are not on Windows", allow_module_level=True)

from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.explaining import ExitCode, explain
from imsa_desktop.storage.errors import DiskFailed, DiskFull
from tests.promises.full_disk import Terminal, full_from, no_room_here, strace_works
from tests.promises.laptop import Ended, Laptop
from tests.promises.organisation import Hub, SharedCase

needs_strace = pytest.mark.skipif(not strace_works(), reason="strace is not here or may not watch processes")
slow = pytest.mark.slow


def _is_full(ended: Ended) -> None:
    told = ended.objects[-1]
    assert ended.code == told["exit_code"] == ExitCode.NO_SPACE
    assert told["happened"] == "The disk is full"
    assert "everything saved before is there" in told["safe"]
    assert "make some room" in told["next"]
    assert ended.err == ""


@slow
@needs_strace
def test_saves_on_a_disk_that_fills_up_are_there_or_refused_and_nothing_between(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    terminal.init()
    reference = terminal.batch("add client --set 'full_name=Đặng Thị Linh'").objects[0]["case"]
    lines = [f"add task --case {reference} --set what=Task{number}" for number in range(12)]
    ended = terminal.batch(*lines, under=full_from(120, terminal.vault / "vault.db-wal", terminal.vault / "vault.db"))
    _is_full(ended)
    acknowledged = {each["id"] for each in ended.objects if "id" in each}
    assert 0 < len(acknowledged) < len(lines) == len(ended.objects)
    assert all(each["error"] == "DiskFull" for each in ended.objects if "id" not in each)
    # somebody made room
    after = terminal.batch("list task", "doctor --rebuild", lines[-1])
    assert after.code == 0
    assert {each["id"] for each in after.objects if each.get("kind") == "task" and "values" in each} == acknowledged
    assert after.objects[-1]["id"] not in acknowledged
    out = tmp_path / "everything"
    _is_full(terminal.run("export", "--out", str(out), under=full_from(1, call="rename")))
    assert [each.name for each in tmp_path.iterdir() if "everything" in each.name] == []


@slow
@needs_strace
def test_no_half_vault_is_left_where_one_could_not_be_made(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    making = tmp_path / ".vault.making"
    for under in (
        full_from(40, making / "vault.db", making / "vault.db-wal"),
        full_from(1, making / ".vault.header.new", call="write"),
    ):
        _is_full(terminal.run("init", "--person", "Ana", "--kdf-memory", "64", under=under))
        assert {each.name for each in tmp_path.iterdir()} <= {"home", "account", "temporary"}
        assert not list((tmp_path / "home" / "state").glob("*.mark"))
    terminal.init()
    assert terminal.run("list", "case").code == 0


def _told(error: Exception) -> None:
    words = explain(error)
    assert "everything saved before is there" in words.safe
    assert words.happened.startswith("The disk")


def test_a_save_that_had_no_room_keeps_the_form_as_it_was_and_saves_later(ana_laptop: Laptop) -> None:
    at = ana_laptop.at
    case = at.cases.open_case(CaseStart(client={"full_name": "Đặng Thị Linh"}))
    task = at.records.open_editor("task", space=case.space)
    typed = {**task.values, "what": "Ring the solicitor"}
    with pytest.raises((DiskFull, DiskFailed)) as refused, no_room_here():
        task.save(typed)
    _told(refused.value)
    assert at.records.list("task", space=case.space) == []
    assert task.is_new
    assert task.save(typed).changed
    (saved,) = at.records.list("task", space=case.space)
    assert saved["what"] == "Ring the solicitor"
    assert saved.parent == case.case
    assert len(at.records.history("task", saved.id)) == 1


def test_changing_an_answer_without_room_and_again_with_room_is_no_question_with_oneself(ana_laptop: Laptop) -> None:
    at = ana_laptop.at
    case = at.cases.open_case(CaseStart(client={"full_name": "Đặng Thị Linh"}))
    at.records.add("interpreter_need", {"needed": "not_asked"}, space=case.space)
    editor = at.interpreting.open_need(case.space)
    with pytest.raises((DiskFull, DiskFailed)), no_room_here():
        editor.save({**editor.values, "needed": "yes"})
    assert editor.values["needed"] == "not_asked"  # the form still knows what stands, and that this is not saved
    editor.save({**editor.values, "needed": "no"})
    need = at.interpreting.card(case.space).need
    assert need is not None
    assert need["needed"] == "no"
    assert at.questions.count() == 0
    assert need.fields["needed"].others == ()


def test_finishing_without_room_and_again_with_room_finishes_once(ana_laptop: Laptop) -> None:
    at = ana_laptop.at
    case = at.cases.open_case(CaseStart(client={"full_name": "Đặng Thị Linh"}))
    editor = at.encounters.open_new(case.space)
    with pytest.raises((DiskFull, DiskFailed)), no_room_here():
        editor.finish({**editor.values, "about": "Housing"})
    assert not any(each.finished for each in at.records.list("encounter", space=case.space))
    editor.finish({**editor.values, "about": "Housing"})
    (encounter,) = at.records.list("encounter", space=case.space)
    assert (encounter.finished, encounter["about"], encounter.parent) == (True, "Housing", case.case)
    assert not encounter.needs_look


def test_a_question_that_could_not_be_settled_for_want_of_room_stays_open(ana_laptop: Laptop) -> None:
    at = ana_laptop.at
    case = at.cases.open_case(CaseStart())
    need = at.records.add("interpreter_need", {"needed": "not_asked"}, space=case.space)
    seen = at.records.get("interpreter_need", need).version
    for answer in ("yes", "no"):
        at.records.change("interpreter_need", need, {"needed": answer}, seen=seen)
    (question,) = at.questions.open()
    with pytest.raises((DiskFull, DiskFailed)), no_room_here():
        at.questions.settle(question.id, 1, "She said so")
    assert [each.id for each in at.questions.open()] == [question.id]
    at.questions.settle(question.id, 1, "She said so")
    assert at.questions.count() == 0


@slow
def test_receiving_and_carrying_without_room_loses_nothing_on_the_way(
    hub: Hub, ana: Laptop, head_office: Laptop, case: SharedCase, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    note = "what Lan said, word by word\n" * 200
    ana.at.records.change("client", case.client, {"name_to_use": "Lan Anh", "notes": note})
    ana.at.contact.exchange()
    for carry in (head_office.at.contact.exchange, lambda: ana.at.contact.exchange_by_folder(stick)):
        with pytest.raises((DiskFull, DiskFailed)) as refused, no_room_here():
            carry()
        _told(refused.value)
    assert [each.name for each in stick.iterdir() if each.suffix != ".part"] == []
    hub.exchange()
    view = head_office.at.records.get("client", case.client)
    assert (view["name_to_use"], view["notes"]) == ("Lan Anh", note)
    assert ana.digests()[case.space.hex()] == head_office.digests()[case.space.hex()]


@slow
def test_a_full_stick_keeps_the_file_that_was_on_it_and_no_half_one(
    hub: Hub, ana: Laptop, head_office: Laptop, case: SharedCase, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    ana.at.contact.exchange_by_folder(stick)
    (file,) = stick.iterdir()
    before = file.read_bytes()
    ana.at.records.change("client", case.client, {"notes": os.urandom(90_000).hex()})
    ana.at.contact.exchange()
    ana.lock()  # what follows writes little to the vault, and much to the stick
    with pytest.raises(OSError) as refused, no_room_here(80_000):
        ana.at.contact.exchange_by_folder(stick)
    assert "everything saved before is there" in explain(refused.value).safe
    assert [each.name for each in stick.iterdir()] == [file.name]
    assert file.read_bytes() == before
    ana.at.contact.exchange_by_folder(stick)
    assert head_office.at.contact.exchange_by_folder(stick).received == 1
