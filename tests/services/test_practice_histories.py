"""Practice cases were lived through: needs moved, words changed, plans were handed over more than once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest

from imsa_desktop.app import Program
from imsa_desktop.casework.needs_web import Movement
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.case_rows import CaseRow
from imsa_desktop.services.showing import RecordView
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage.surroundings import Surroundings
from tests.clock import Clock

SOON = timedelta(days=20)  # by then the first talk is written down
HALF_A_YEAR, A_SEASON = 182, 100  # days


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The practice cases, opened once: nothing here changes them."""
    folder = tmp_path_factory.mktemp("practice")
    around = Surroundings(MemoryKeyStore(), folder / "state", now_ms=Clock(), kdf=Argon2Cost.cheap_for_tests())
    opened = Program(Paths(folder, folder / "settings.toml", folder / "state"), around, resources()).open_practice()
    yield opened
    opened.lock()


def _known_for(practice: Workspace, days: int) -> list[tuple[CaseRow, date]]:
    """Who has been known for longer than so many days, with the day on which they were taken on."""
    today = practice.now().date()
    opened = [(row, date.fromisoformat(row.opened)) for row in practice.cases.rows() if row.opened]
    return [(row, day) for row, day in opened if (today - day).days > days]


def _days_of(practice: Workspace, record: RecordView) -> set[date]:
    history = practice.records.history(record.kind.name, record.id)
    return {datetime.fromtimestamp(each.when_ms / 1000).astimezone().date() for each in history}


def test_what_was_needed_soon_after_the_beginning_is_not_what_is_needed_now(practice: Workspace) -> None:
    known = _known_for(practice, A_SEASON)
    assert len(known) > 8
    for row, opened in known:
        moved = practice.needs.compare(row.space, opened + SOON).moved
        assert len(moved) > 2, row.name
        assert {each.after for each in moved} & {"resolved", "partly", "declined", "prefers_not"}, row.name
    movements = {
        each.movement
        for row, opened in known
        for each in practice.needs.compare(row.space, opened + (practice.now().date() - opened) / 2).moved
    }
    assert movements >= {Movement.RAISED, Movement.MOVED, Movement.TALKED}


def test_everybody_known_for_a_season_has_a_need_that_moved_on_several_days(practice: Workspace) -> None:
    for row, _ in _known_for(practice, A_SEASON):
        days = [len(_days_of(practice, each)) for each in practice.records.list("need", space=row.space)]
        assert max(days) > 2, row.name


def test_whoever_has_been_known_for_half_a_year_was_met_again_and_again(practice: Workspace) -> None:
    for row, _ in _known_for(practice, HALF_A_YEAR):
        met = practice.records.list("encounter", space=row.space)
        assert len(met) >= 8, row.name
        assert len({str(each["encounter_kind"]) for each in met}) > 2, row.name
        happened = sorted(str(each["happened"])[:10] for each in met)
        assert date.fromisoformat(happened[0]) < date.fromisoformat(happened[-1]) - timedelta(days=100), row.name


def test_no_visit_or_call_was_told_before_the_client_was_taken_on(practice: Workspace) -> None:
    for row, opened in _known_for(practice, 0):
        for each in practice.records.list("encounter", space=row.space):
            assert opened <= date.fromisoformat(str(each["happened"])[:10]), f"{row.name}: {each['about']}"


def test_nothing_in_the_past_is_still_planned(practice: Workspace) -> None:
    today = practice.now().date().isoformat()
    waiting = [
        f"{each['when']} {each['what']}"
        for each in practice.records.list("appointment")
        if str(each["when"])[:10] < today and each["state"] in ("planned", "confirmed")
    ]
    assert waiting == []
    ends = {str(each["state"]) for each in practice.records.list("appointment")}
    assert ends >= {"happened", "not_attended", "moved"}
    assert "did_not_come" in {each["state"] for each in practice.records.list("interpreter_booking")}


def test_two_versions_of_the_plan_for_her_journey_differ_and_what_she_carries_is_not_the_newest(
    practice: Workspace,
) -> None:
    plan = next(each for each in practice.records.list("safety_plan") if each["going_to"] == "Examplehaven")
    issues = [each for each in practice.records.list("plan_issue") if each["plan"] == plan.id]
    first, *_, last = sorted(issues, key=lambda each: str(each["given_on"]))
    between = {each.key for each in practice.plan_versions.compare(plan.id, first.id, last.id).changed}
    assert {"if_unsafe", "way_back"} <= between
    since = practice.plan_versions.compare(plan.id, last.id).changed
    way_back = next(each for each in since if each.key == "way_back")
    assert [each.words for each in way_back.before if each.only_here] != [
        each.words for each in way_back.after if each.only_here
    ]


def test_risk_goes_up_and_down_and_permissions_are_taken_back_and_run_out(practice: Workspace) -> None:
    for name in ("Linh", "Taras", "Amal", "Yusuf", "Ioana"):
        space = next(row.space for row in practice.cases.rows() if row.name == name)
        judgement = practice.records.list("risk_judgement", space=space)[0]
        assert len(_days_of(practice, judgement)) > 3, name
        standings = {each["standing"] for each in practice.records.list("consent", space=space)}
        assert "expired" in standings, name
    assert "withdrawn" in {each["standing"] for each in practice.records.list("consent")}


def test_who_interprets_was_learned_on_the_way(practice: Workspace) -> None:
    for name in ("Linh", "Taras", "Amal", "Ioana"):
        space = next(row.space for row in practice.cases.rows() if row.name == name)
        need = practice.records.list("interpreter_need", space=space)[0]
        assert len(_days_of(practice, need)) > 1, name
        ways = {each["how"] for each in practice.records.list("encounter_interpreter", space=space)}
        assert "interpreter" in ways
        assert len(ways) > 1, name
