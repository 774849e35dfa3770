"""Export and import: complete, the same records in a new vault, never overwriting anywhere else."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from imsa_desktop.services.errors import ExportPassphraseWrong, ExportUnreadable, FileAlreadyThere
from imsa_desktop.storage.frames import frame, stored_heads
from imsa_desktop.storage.owners import owner_seed
from imsa_desktop.storage.spaces import space_info
from imsa_desktop.sync.membership import membership
from imsa_protocol.frames import Frame
from imsa_protocol.genesis import Genesis
from tests.services.conftest import Laptop, Two

SEAL = "a passphrase for the journey"


def _filled(laptop: Laptop) -> bytes:
    case = laptop.case()
    laptop.workspace.interpreting.open_need(case.space).save(
        {"needed": "yes", "language": "vi", "modes": frozenset({"telephone"})}
    )
    laptop.workspace.records.add("risk_judgement", {"level": "high", "reasons": "Threats"}, space=case.space)
    encounter = laptop.workspace.records.add("encounter", {"about": "Housing"}, space=case.space)
    laptop.workspace.records.add("option", {"option": "Stay", "own_words": "tôi muốn đi"}, parent=encounter)
    laptop.workspace.encounters.finish(encounter)
    plan = laptop.workspace.safety_plans.start(case.space, "Leeds")
    laptop.workspace.safety_plans.choose_phrase(plan, "before", "before.phone")
    task = laptop.workspace.records.add("task", {"what": "Twice", "promised_in": encounter}, space=case.space)
    laptop.workspace.records.withdraw("task", task, "Twice in the list")
    return case.space


def _records(laptop: Laptop) -> dict[tuple[str, bytes], tuple[object, ...]]:
    found = {}
    for kind in laptop.workspace.records.kinds():
        for view in laptop.workspace.records.list(kind.name, withdrawn=True):
            found[kind.name, view.id] = (dict(view.values), view.finished, view.withdrawn, view.parent, view.case)
    return found


def test_an_empty_vault_gets_the_same_records_with_the_same_ids(
    ana: Laptop, new_laptop: Callable[[str], Laptop], tmp_path: Path
) -> None:
    _filled(ana)
    exported = ana.workspace.exporting.export(tmp_path / "all", SEAL)
    other = new_laptop("Ben")
    tried = other.workspace.importing.import_file(tmp_path / "all", SEAL, dry_run=True)
    assert _records(other) == {}
    done = other.workspace.importing.import_file(tmp_path / "all", SEAL)
    assert (tried.new, done.new, done.kept_ids) == (exported.records, exported.records, True)
    assert _records(other) == _records(ana)
    assert not any(view.flags for view in other.workspace.records.list("encounter"))


def test_elsewhere_records_are_new_and_importing_again_meets_them(
    ana: Laptop, new_laptop: Callable[[str], Laptop], tmp_path: Path
) -> None:
    space = _filled(ana)
    ana.workspace.exporting.export(tmp_path / "all", None)
    other = new_laptop("Ben")
    other.case("Abel")
    done = other.workspace.importing.import_file(tmp_path / "all")
    assert not done.kept_ids
    (need,) = other.workspace.records.list("interpreter_need")
    assert need["language"] == "vi"
    assert need.space != space
    assert need.unknown["_imported_from"].startswith(space.hex())
    card = other.workspace.interpreting.card(need.space)
    assert card.need is not None
    assert card.need.id == need.id  # the once-record of the new case, so that the form finds it
    (task,) = other.workspace.records.list("task", withdrawn=True)
    (encounter,) = other.workspace.records.list("encounter")
    assert task["promised_in"] == encounter.id
    again = other.workspace.importing.import_file(tmp_path / "all")
    assert (again.new, again.changed, again.known) == (0, 0, again.records)
    assert len(other.workspace.cases.rows()) == 2


def _rewritten(file: Path, line_of_space: Callable[[dict[str, object]], dict[str, object]]) -> None:
    """Change the lines of the cases, and set the end right again."""
    *lines, end = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    changed = [line_of_space(each) if each.get("class") == "case" else each for each in lines]
    data = "".join(json.dumps(each) + "\n" for each in changed).encode()
    end["sha256"] = hashlib.sha256(data).hexdigest()
    file.write_bytes(data + json.dumps(end).encode() + b"\n")


def test_a_case_that_kept_its_id_can_still_be_given_out(
    ana: Laptop, new_laptop: Callable[[str], Laptop], tmp_path: Path
) -> None:
    space = _filled(ana)
    ana.workspace.exporting.export(tmp_path / "all", SEAL)
    office = new_laptop("Olive")
    assert office.workspace.importing.import_file(tmp_path / "all", SEAL).kept_ids
    office.workspace.joining.found("Harbour")
    stick = tmp_path / "stick"
    stick.mkdir()
    office.workspace.contact.exchange_by_folder(stick)
    with office.vault.read() as conn:
        info = space_info(conn, space)
        assert (info.given_out, owner_seed(conn, space) is not None) == (True, True)
        register = membership(office.vault, conn).register
        ((author, _),) = stored_heads(conn, space).items()
        begins = frame(conn, space, author, 1)
    assert begins is not None
    read = Frame.parse(begins.data)
    assert register.check_genesis(read.header, Genesis.parse(read.payload)).space == space


@pytest.mark.parametrize("owner", [None, "00" * 32], ids=["no owner", "the owner of another space"])
def test_a_case_without_its_owner_key_comes_in_as_a_new_one_and_loses_nothing(
    ana: Laptop, new_laptop: Callable[[str], Laptop], tmp_path: Path, owner: str | None
) -> None:
    space = _filled(ana)
    ana.workspace.exporting.export(tmp_path / "all", None)
    _rewritten(tmp_path / "all", lambda line: {**line, "owner": owner})
    other = new_laptop("Ben")
    done = other.workspace.importing.import_file(tmp_path / "all")
    assert (done.kept_ids, done.new) == (False, done.records)
    (case,) = other.workspace.cases.rows()
    assert case.space != space
    assert sorted(kind for kind, _ in _records(other)) == sorted(kind for kind, _ in _records(ana))
    (client,) = other.workspace.records.list("client")
    assert client["full_name"] == "Đặng Thị Linh"
    again = other.workspace.importing.import_file(tmp_path / "all")
    assert (again.new, again.changed) == (0, 0)


def test_head_office_exports_what_others_opened_without_their_owner_keys(
    two: Two, new_laptop: Callable[[str], Laptop], tmp_path: Path
) -> None:
    case = two.ana.case()
    two.exchange()
    two.office.workspace.exporting.export(tmp_path / "all", None)
    lines = [json.loads(line) for line in (tmp_path / "all").read_text("utf-8").splitlines()]
    (line,) = (each for each in lines if each.get("space") == case.space.hex() and "class" in each)
    assert line["owner"] is None
    other = new_laptop("Ben")
    other.workspace.importing.import_file(tmp_path / "all")
    (row,) = other.workspace.cases.rows()
    assert row.space != case.space


def test_importing_never_overwrites_a_value_that_differs(
    ana: Laptop, new_laptop: Callable[[str], Laptop], tmp_path: Path
) -> None:
    _filled(ana)
    ana.workspace.exporting.export(tmp_path / "all", None)
    other = new_laptop("Ben")
    other.case("Abel")
    other.workspace.importing.import_file(tmp_path / "all")
    (need,) = other.workspace.records.list("interpreter_need")
    other.workspace.records.change("interpreter_need", need.id, {"needed": "no", "dialect": "Huế"})
    done = other.workspace.importing.import_file(tmp_path / "all")
    assert done.questions == 1
    (question,) = other.workspace.questions.open()
    assert {each.value for each in question.answers} == {"yes", "no"}
    assert other.workspace.records.get("interpreter_need", need.id)["dialect"] == "Huế"


def test_a_vault_that_has_the_case_already_meets_its_records(ana: Laptop, tmp_path: Path) -> None:
    _filled(ana)
    ana.workspace.exporting.export(tmp_path / "all", None)
    (need,) = ana.workspace.records.list("interpreter_need")
    ana.workspace.records.change("interpreter_need", need.id, {"needed": "no"})
    done = ana.workspace.importing.import_file(tmp_path / "all")
    assert (done.new, done.questions) == (0, 1)
    assert len(ana.workspace.cases.rows()) == 1
    assert ana.workspace.records.get("interpreter_need", need.id)["needed"] == "yes"


def test_open_questions_travel_as_questions(two: Two, new_laptop: Callable[[str], Laptop], tmp_path: Path) -> None:
    case = two.ana.case()
    two.exchange()
    for laptop, answer in ((two.ana, "yes"), (two.office, "no")):
        laptop.workspace.interpreting.open_need(case.space).save({"needed": answer})
    two.exchange()
    two.ana.workspace.exporting.export(tmp_path / "all", None)
    other = new_laptop("Ben")
    assert other.workspace.importing.import_file(tmp_path / "all").questions == 1
    (question,) = other.workspace.questions.open()
    assert {each.value for each in question.answers} == {"yes", "no"}


def test_a_sealed_export_shows_nothing_and_opens_only_with_its_passphrase(ana: Laptop, tmp_path: Path) -> None:
    _filled(ana)
    ana.workspace.exporting.export(tmp_path / "sealed", SEAL)
    ana.workspace.exporting.export(tmp_path / "plain", None)
    assert "Đặng".encode() not in (tmp_path / "sealed").read_bytes()
    assert "Đặng".encode() in (tmp_path / "plain").read_bytes()
    with pytest.raises(ExportPassphraseWrong):
        ana.workspace.importing.import_file(tmp_path / "sealed", "another passphrase")
    with pytest.raises(FileAlreadyThere):
        ana.workspace.exporting.export(tmp_path / "plain", None)


def test_a_cut_altered_or_foreign_file_imports_nothing(ana: Laptop, tmp_path: Path) -> None:
    _filled(ana)
    ana.workspace.exporting.export(tmp_path / "plain", None)
    ana.workspace.exporting.export(tmp_path / "sealed", SEAL)
    whole, sealed = (tmp_path / "plain").read_bytes(), bytearray((tmp_path / "sealed").read_bytes())
    sealed[-20] ^= 1
    before = _records(ana)
    for data in (
        whole[: len(whole) // 2],
        whole.replace(b"Threats", b"threats", 1),
        b"\n".join(whole.splitlines()[:-3] + whole.splitlines()[-2:]) + b"\n",
        whole + whole,
        b"PK\x03\x04 something else",
        b"",
        bytes(sealed),
    ):
        (tmp_path / "bad").write_bytes(data)
        with pytest.raises(ExportUnreadable):
            ana.workspace.importing.import_file(tmp_path / "bad", SEAL)
    assert _records(ana) == before


def test_a_plain_export_is_json_lines_that_others_can_read(ana: Laptop, tmp_path: Path) -> None:
    _filled(ana)
    exported = ana.workspace.exporting.export(tmp_path / "plain", None)
    lines = [json.loads(line) for line in (tmp_path / "plain").read_text("utf-8").splitlines()]
    records = [line for line in lines if "record" in line]
    assert len(records) == exported.records == lines[-1]["records"]
    client = next(line for line in records if line["kind"] == "client")
    assert client["values"]["full_name"] == "Đặng Thị Linh"
    assert client["registers"]["full_name"][0]["by"] == "Ana"
    task = next(line for line in records if line["kind"] == "task")
    assert [each["reason"] for each in task["history"]] == [None, "Twice in the list"]


def test_what_a_newer_version_wrote_is_kept_and_goes_on(
    ana: Laptop, new_laptop: Callable[[str], Laptop], tmp_path: Path
) -> None:
    _filled(ana)
    ana.workspace.exporting.export(tmp_path / "plain", None)
    lines = [json.loads(line) for line in (tmp_path / "plain").read_text("utf-8").splitlines()[:-1]]
    task = next(each for each in lines if each.get("kind") == "task")
    future = {**task, "record": "0" * 31 + "1", "kind": "thing_of_tomorrow"}
    task["registers"]["colour"] = [{"value": "blue"}]
    data = "".join(json.dumps(each) + "\n" for each in [*lines, future]).encode()
    counted = {"spaces": sum("class" in each for each in lines), "records": sum("record" in each for each in lines) + 1}
    end = {"end": True, **counted, "sha256": hashlib.sha256(data).hexdigest()}
    (tmp_path / "newer").write_bytes(data + json.dumps(end).encode() + b"\n")
    other = new_laptop("Ben")
    other.workspace.importing.import_file(tmp_path / "newer")
    (seen,) = other.workspace.records.list("task", withdrawn=True)
    assert seen.unknown["colour"] == "blue"
    kept = other.workspace.records.get("thing_of_tomorrow", bytes.fromhex("0" * 31 + "1"))
    assert kept.unknown["what"] == "Twice"
    other.workspace.exporting.export(tmp_path / "again", None)
    assert b"thing_of_tomorrow" in (tmp_path / "again").read_bytes()
