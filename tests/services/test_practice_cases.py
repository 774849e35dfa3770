"""Practice cases show every part of a case file, are always fresh, and never leave the laptop."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from imsa_desktop.app import Program
from imsa_desktop.casework.declaration import SpaceClass, kinds
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.errors import PracticeVault
from imsa_desktop.services.made_up.practice import kinds_told, read_practice_cases
from imsa_desktop.services.program import VaultStanding
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage.surroundings import Surroundings
from tests.clock import Clock


@pytest.fixture
def clock() -> Clock:
    """A clock to move."""
    return Clock()


@pytest.fixture
def program(tmp_path: Path, clock: Clock) -> Program:
    """The program on a laptop where nothing was made yet."""
    around = Surroundings(MemoryKeyStore(), tmp_path / "state", now_ms=clock, kdf=Argon2Cost.cheap_for_tests())
    return Program(Paths(tmp_path, tmp_path / "settings.toml", tmp_path / "state"), around, resources())


@pytest.fixture
def practice(program: Program) -> Iterator[Workspace]:
    """The practice cases, open."""
    opened = program.open_practice()
    yield opened
    opened.lock()


def test_every_kind_of_record_of_a_case_file_occurs_in_the_practice_cases() -> None:
    told = kinds_told(read_practice_cases(resources()))
    assert {kind.name for kind in kinds().values() if kind.space is SpaceClass.CASE} - told == set()


def test_a_dozen_clients_over_two_years_with_something_overdue_something_due_and_a_question(
    practice: Workspace,
) -> None:
    rows = practice.cases.rows()
    assert len(rows) == 12
    today = practice.now().date()
    opened = [date.fromisoformat(row.opened) for row in rows if row.opened]
    assert min(opened) < today - timedelta(days=700)
    assert practice.questions.count() == 1
    deadlines = practice.records.list("deadline")
    open_days = [
        str(each["computed_last_day"]) for each in deadlines if each["state"] == "open" and each["computed_last_day"]
    ]
    assert min(open_days) < today.isoformat() < max(open_days)
    assert any(each["warrant_kind"] == "eaw" for each in practice.records.list("warrant"))
    assert any("witness" in each["roles"] for each in practice.records.list("criminal_matter"))
    assert any(each["reason"] == "return" for each in practice.records.list("safety_plan"))
    assert len(practice.records.list("client_link")) == 2
    assert practice.care.examine(make_afresh=True).fine


def test_they_stand_in_a_vault_of_their_own_that_never_sends_or_receives(
    program: Program, practice: Workspace, tmp_path: Path
) -> None:
    assert practice.practice
    assert practice.folder == program.paths.practice_vault
    assert program.standing() is VaultStanding.NONE
    with pytest.raises(PracticeVault):
        practice.contact.exchange_by_folder(tmp_path)
    with pytest.raises(PracticeVault):
        practice.joining.found("Harbour")


def test_coming_back_finds_what_was_written_and_beginning_afresh_finds_today(
    program: Program, practice: Workspace, clock: Clock
) -> None:
    space = practice.cases.rows()[0].space
    practice.records.add("task", {"what": "Try it out"}, space=space)
    practice.lock()
    again = program.open_practice()
    assert "Try it out" in [each["what"] for each in again.records.list("task")]
    assert len(again.cases.rows()) == 12
    again.lock()
    clock.forward(days=100)
    fresh = program.open_practice(afresh=True)
    assert "Try it out" not in [each["what"] for each in fresh.records.list("task")]
    latest = max(str(row.last_encounter) for row in fresh.cases.rows())
    assert latest[:10] >= (fresh.now().date() - timedelta(days=2)).isoformat()
    fresh.lock()


def test_every_telephone_number_in_them_is_one_that_is_kept_free_for_made_up_people() -> None:
    written = "\n".join(each.read_text() for each in (resources() / "practice_cases").glob("*.json"))
    numbers = [re.sub(r"\D", "", each) for each in re.findall(r"(?<![\w-])\+?0\d[\d ]{7,12}\d(?![\w-])", written)]
    assert len(numbers) > 10
    kept_free = re.compile(r"07700900\d{3}|02079460\d{3}|08081570\d{3}|01632960\d{3}")
    assert [each for each in numbers if not kept_free.fullmatch(each)] == []
