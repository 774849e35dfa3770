"""What is typed to settle a question is understood or refused; a slip of the hand settles nothing."""

from __future__ import annotations

import json

import pytest

from imsa_desktop.storage import journal, records
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.vault import open_vault
from tests.commands.conftest import PASSPHRASE, Desk


def _asked(ana: Desk, kind: str, register: str, *answers: object) -> str:
    """Two answers in a register of a new case: the id of the question."""
    case = ana.one("add", "client", "--set", "name_to_use=Lan")["case"]
    made = ana.one("add", kind, "--case", case, "--values", "{}") if kind != "client" else ana.ask("list", "client")[0]
    record = bytes.fromhex(made["id"].replace("-", ""))
    vault = open_vault(ana.vault, PASSPHRASE, ana.around)
    try:
        with vault.write() as conn:
            space = records.get(conn, kind, record).space
            journal.save(vault, conn, [Edit(space, kind, record, {register: each}, {}) for each in answers])
    finally:
        vault.lock()
    return str(ana.ask("questions")[0]["question"])


@pytest.mark.parametrize("typed", ["maybe", "ys"])
def test_neither_yes_nor_no_settles_nothing(ana: Desk, typed: str) -> None:
    question = _asked(ana, "client", "_withdrawn", True, False)
    ended = ana("settle", question, "--value", typed, "--reason", "we spoke")
    assert ended.code == 2
    assert ana.ask("questions")


@pytest.mark.parametrize("typed", ["high", "[1]", '{"lvel": "high"}', "[" * 5000, '{"level": "\\ud800"}'])
def test_a_group_is_settled_by_its_fields_alone(ana: Desk, typed: str) -> None:
    answers = ({"level": "high"}, {"level": "low"})
    question = _asked(ana, "risk_judgement", "judgement", *answers)
    ended = ana("settle", question, "--value", typed, "--reason", "we spoke")
    assert ended.code == 2
    assert ana.ask("questions")
    ana.one("settle", question, "--value", json.dumps({"level": "medium"}), "--reason", "we spoke")
    assert not ana.ask("questions")
