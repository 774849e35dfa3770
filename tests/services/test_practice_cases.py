"""Practice cases show every part of a case file, are always fresh, and never leave the laptop."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from imsa_desktop.app import Program
from imsa_desktop.casework.declaration import SpaceClass, kinds
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.documents.reading.recognising import FileKind
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.attachments import Content
from imsa_desktop.services.errors import PracticeVault
from imsa_desktop.services.made_up.papers import PaperUnknown, letter, receipt
from imsa_desktop.services.made_up.practice import kinds_told, read_practice_cases
from imsa_desktop.services.program import VaultStanding
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage.surroundings import Surroundings
from tests.clock import Clock


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The program on a laptop where nothing was made yet."""
    return _program(tmp_path_factory.mktemp("laptop"), Clock())


def _program(tmp_path: Path, clock: Clock) -> Program:
    around = Surroundings(MemoryKeyStore(), tmp_path / "state", now_ms=clock, kdf=Argon2Cost.cheap_for_tests())
    return Program(Paths(tmp_path, tmp_path / "settings.toml", tmp_path / "state"), around, resources())


@pytest.fixture(scope="module")
def practice(program: Program) -> Iterator[Workspace]:
    """The practice cases, open, to be read."""
    opened = program.open_practice()
    yield opened
    opened.lock()


def test_every_kind_of_record_of_a_case_file_occurs_in_the_practice_cases() -> None:
    told = kinds_told(read_practice_cases(resources()))
    assert {kind.name for kind in kinds().values() if kind.space is SpaceClass.CASE} - told == set()


def test_every_kind_of_record_of_every_other_space_occurs_in_practice(practice: Workspace) -> None:
    for kind in kinds().values():
        if kind.space is not SpaceClass.CASE:
            assert practice.records.list(kind.name), kind.name


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


def test_coming_back_finds_what_was_written_and_beginning_afresh_finds_today(tmp_path: Path) -> None:
    clock = Clock()
    program = _program(tmp_path, clock)
    practice = program.open_practice()
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


def test_what_lies_outside_case_files_shows_every_turn_that_a_page_knows(practice: Workspace) -> None:
    queries = practice.advice.queries()
    assert {each["state"] for each in queries} >= {"open", "waiting", "answered", "referral", "closed"}
    cases = {row.reference for row in practice.cases.rows()}
    assert {each["became_case"] for each in queries if each["became_case"]} < cases
    concerns = practice.records.list("safeguarding_concern")
    assert any(each["advice_query"] in {query.id.hex() for query in queries} for each in concerns)
    assert {each.waits for each in practice.concerns.all()} == {True, False}
    assert {"do_not_use", "ask_first", "use"} == {
        each["standing"] for each in practice.records.list("interpreter_agency")
    }
    day = practice.today.day()
    assert {"concern_step", "advice_query", "visit_safety"} <= {
        each.kind for each in (*day.overdue, *day.today, *day.this_week)
    }
    supervision = practice.staff.supervision()
    assert supervision is not None
    assert not supervision.overdue
    today = practice.now().date()
    soon = practice.calendar.between(today, today + timedelta(days=7))
    assert {each.interpreter for each in soon} >= {"confirmed", "requested"}


def test_papers_of_several_cases_open_as_pages_and_as_a_letter_with_what_was_attached(practice: Workspace) -> None:
    attachments, named = practice.attachments, set()
    for row in practice.cases.rows():
        for document in attachments.documents(row.space):
            assert document.content is Content.HERE, document.view.title
            assert attachments.whole(document.view.id)
            named.add((document.media_type, row.space))
    assert {media for media, _ in named} == {FileKind.PDF, FileKind.PNG, FileKind.EMAIL}
    assert len({space for _, space in named}) > 4
    assert "Wednesday choir" in letter(["Wednesday choir"]).decode("latin-1")
    with pytest.raises(PaperUnknown):
        letter(["Прикладенко"])
    with pytest.raises(PaperUnknown):
        receipt(["TOTAL 5 €"])


def test_what_is_told_was_written_on_its_day_and_nothing_in_the_future(practice: Workspace) -> None:
    written: list[date] = []
    for row in practice.cases.rows():
        of_case = [
            datetime.fromtimestamp(change.when_ms / 1000).astimezone().date()
            for kind in ("case", "client", "encounter", "need")
            for record in practice.records.list(kind, space=row.space)
            for change in practice.records.history(kind, record.id)
        ]
        assert min(of_case) >= date.fromisoformat(str(row.opened)), row.reference
        written += of_case
    today = practice.now().date()
    assert min(written) < today - timedelta(days=700)
    assert max(written) <= today
    assert len(set(written)) > 50


def test_a_plan_that_was_handed_over_keeps_what_was_given_word_for_word(practice: Workspace) -> None:
    issues = [each for each in practice.records.list("plan_issue") if each["way"] != "declined"]
    assert issues
    for each in issues:
        assert each["frozen"]
        assert each["fingerprint"] == sha256(str(each["frozen"]).encode()).hexdigest()
        assert each["way"] == "small_card" or "07700 900300" in str(each["frozen"])  # whom to ring was known then


def test_every_telephone_number_in_them_is_one_that_is_kept_free_for_made_up_people() -> None:
    written = "\n".join(each.read_text() for each in resources().glob("practice_*/*.json"))
    numbers = [re.sub(r"\D", "", each) for each in re.findall(r"(?<![\w-])\+?0\d[\d ]{7,12}\d(?![\w-])", written)]
    assert len(numbers) > 10
    kept_free = re.compile(r"07700900\d{3}|02079460\d{3}|08081570\d{3}|01632960\d{3}")
    assert [each for each in numbers if not kept_free.fullmatch(each)] == []
