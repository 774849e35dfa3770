"""Commands on records, as an automating head office and anyone who checks us would use them."""

from __future__ import annotations

import json

import pytest

from tests.commands.conftest import Desk

pytestmark = pytest.mark.slow


def test_init_prints_twelve_words_once(new_desk: object, ana: Desk) -> None:
    again = ana("init", "--person", "Ana", "--json")
    assert again.code == 4
    assert again.object["error"] == "FolderNotEmpty"


def test_kinds_tells_every_field_choice_and_merge_class(ana: Desk) -> None:
    kinds = {each["kind"]: each for each in ana.ask("kinds")}
    need = {each["field"]: each for each in kinds["interpreter_need"]["fields"]}
    assert need["needed"]["merge"] == "protective"
    assert need["needed"]["safest_first"][0] == "yes"
    assert {each["code"] for each in need["modes"]["choices"]} == {"in_person", "telephone", "video"}
    risk = {each["field"]: each["group"] for each in kinds["risk_judgement"]["fields"]}
    assert risk["level"] == risk["assessor"] == "judgement"
    assert "interpreter_need – Interpreter need" in ana("kinds", "interpreter_need").out


def test_add_set_show_list_and_history(ana: Desk) -> None:
    case = ana.one("add", "case", "--set", "strand=full advocacy")
    reference = case["case"]
    made = ana.one("add", "task", "--case", reference, "--set", "what=Ring the GP", "--set", "due=2026-12-01")
    task = made["id"]
    ana.one("set", "task", task, "urgency=urgent", "--reason", "She is in pain")
    shown = ana.one("show", "task", task)
    assert shown["values"] == {
        "case": shown["parent"],
        "what": "Ring the GP",
        "due": "2026-12-01",
        "urgency": "urgent",
    }
    assert shown["delivery"] == "saved"
    assert [each["id"] for each in ana.ask("list", "task", "--case", reference)] == [task]
    told = ana.ask("history", "task", task)
    assert [each["reason"] for each in told] == ["She is in pain", None]
    assert ana.one("show", "case", case["id"])["values"]["strand"] == "full_advocacy"


def test_add_reads_json_from_standard_input(ana: Desk) -> None:
    reference = ana.one("add", "client", stdin='{"full_name": "Đặng Thị Linh"}')["case"]
    made = ana.one(
        "add", "encounter", "--case", reference, stdin=json.dumps({"areas": ["housing"], "lasted": 45, "about": "Bed"})
    )
    assert ana.one("show", "encounter", made["id"])["values"]["areas"] == ["housing"]
    assert [each["name"] for each in ana.ask("find", "dang")] == ["Đặng Thị Linh"]


def test_several_choices_are_ticked_one_by_one(ana: Desk) -> None:
    reference = ana.one("add", "case", "--set", "strand=advice")["case"]
    need = ana.one(
        "add", "interpreter_need", "--case", reference, "--set", "needed=yes", "--set", "language=Vietnamese"
    )
    ana.one("set", "interpreter_need", need["id"], "modes/telephone=yes", "modes/video=yes")
    ana.one("set", "interpreter_need", need["id"], "modes/video=no")
    values = ana.one("show", "interpreter_need", need["id"])["values"]
    assert (values["modes"], values["language"]) == (["telephone"], "vi")


def test_withdraw_is_never_deletion(ana: Desk) -> None:
    reference = ana.one("add", "case", "--set", "strand=advice")["case"]
    task = ana.one("add", "task", "--case", reference, "--set", "what=Ring")["id"]
    ana.one("withdraw", "task", task, "--reason", "Twice")
    assert ana.ask("list", "task") == []
    assert ana.one("show", "task", task)["withdrawn"]
    ana.one("bring-back", "task", task)
    assert len(ana.ask("list", "task")) == 1


def test_seen_leaves_standing_what_it_did_not_show(ana: Desk) -> None:
    reference = ana.one("add", "case", "--set", "strand=advice")["case"]
    need = ana.one("add", "interpreter_need", "--case", reference, "--set", "needed=not asked")["id"]
    seen = ana.one("show", "interpreter_need", need)["version"]
    ana.one("set", "interpreter_need", need, "needed=yes", "--seen", seen)
    ana.one("set", "interpreter_need", need, "needed=no", "--seen", seen)
    (question,) = ana.ask("questions")
    assert [each["value"] for each in question["answers"]] == ["yes", "no"]
    assert question["stands_meanwhile"] == 1
    grown = ana("set", "interpreter_need", need, "needed=declined", "--seen", seen)
    assert grown.code == 0
    refused = ana("settle", question["question"], "--keep", "1", "--reason", "She said so", "--json")
    assert refused.code == 11
    assert refused.object["error"] == "NoSuchQuestion"
    (now,) = ana.ask("questions")
    assert len(now["answers"]) == 3
    ana.one("settle", now["question"], "--keep", "1", "--reason", "She said so")
    assert ana.ask("questions") == []
    assert ana.ask("history", "interpreter_need", need)[0]["what"] == "settled"


def test_a_question_is_settled_with_another_answer(ana: Desk) -> None:
    reference = ana.one("add", "case", "--set", "strand=advice")["case"]
    need = ana.one("add", "interpreter_need", "--case", reference, "--set", "needed=not asked")["id"]
    seen = ana.one("show", "interpreter_need", need)["version"]
    for answer in ("yes", "no"):
        ana.one("set", "interpreter_need", need, f"needed={answer}", "--seen", seen)
    (question,) = ana.ask("questions")
    ana.one("settle", question["question"], "--value", "prefers not to say", "--reason", "Asked again")
    assert ana.one("show", "interpreter_need", need)["values"]["needed"] == "prefers_not_to_say"


@pytest.mark.parametrize(
    ("arguments", "code", "error"),
    [
        (["add", "taks", "--set", "what=Ring"], 3, "NoSuchKind"),
        (["add", "task", "--set", "what=Ring"], 2, "CaseNeeded"),
        (["add", "task", "--case", "ABC", "--set", "what=Ring"], 3, "NoSuchCase"),
        (["show", "task", "00000000-0000-7000-8000-000000000000"], 3, "NoSuchRecord"),
        (["show", "task", "nonsense"], 2, "Usage"),
        (["settle", "ab" * 32, "--keep", "1", "--reason", "x"], 11, "NoSuchQuestion"),
        (["settle", "ab" * 32, "--reason", "x"], 2, "Usage"),
        (["nonsense"], 2, "Usage"),
        (["sync"], 4, "NotInAnOrganisation"),
        (["connect", "--hub", "https://localhost:1", "--pin", "x", "--token", "y"], 4, "NotInAnOrganisation"),
        (["invite", "--person", "Ben", "--role", "advocate", "--out", "ben"], 4, "NotInAnOrganisation"),
        (["join", "no-such-file", "--code", "a b c d"], 3, "FileNotFoundError"),
        (["import", "no-such-file"], 3, "FileNotFoundError"),
        (["init", "--person", "Ana", "--kdf-memory", "8"], 2, "CostTooLow"),
    ],
)
def test_a_refused_command_says_what_happened_what_is_safe_and_what_to_do(
    ana: Desk, arguments: list[str], code: int, error: str
) -> None:
    told = ana(*arguments, "--json") if error != "Usage" else ana("--json", *arguments)
    assert told.code == code
    refused = told.objects[-1]
    assert refused["error"] == error
    assert refused["happened"]
    assert refused["safe"]
    assert refused["next"]
    assert refused["exit_code"] == code
    words = ana(*arguments)
    assert words.code == code
    assert len(words.err.strip().splitlines()) == 1


def test_values_that_cannot_be_understood_are_all_named_and_nothing_is_saved(ana: Desk) -> None:
    reference = ana.one("add", "case", "--set", "strand=advice")["case"]
    told = ana("add", "task", "--case", reference, "--set", "due=someday", "--set", "urgency=maybe", "--json")
    assert told.code == 2
    assert "due" in told.object["happened"]
    assert "urgency" in told.object["happened"]
    assert ana.ask("list", "task") == []


def test_a_wrong_passphrase_is_said_and_nothing_is_lost(ana: Desk) -> None:
    told = ana("status", "--json", passphrase="another passphrase altogether")
    assert (told.code, told.object["error"]) == (5, "WrongPassphrase")
    assert ana("status").code == 0


def test_a_missing_vault_is_said_and_none_is_made(ana: Desk) -> None:
    ana.home = ana.home / "elsewhere"
    told = ana("list", "case", "--json")
    assert (told.code, told.object["error"]) == (6, "VaultMissing")
    assert not ana.vault.exists()
