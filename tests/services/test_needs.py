"""The web of needs as it is swept, moved, tied and compared, in real vaults."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from imsa_desktop.casework.needs_web import Movement, TieKind
from imsa_desktop.services import needs_reading
from imsa_desktop.services.clock import today
from imsa_protocol.identifiers import SpaceId
from tests.services.conftest import Laptop, Two


@pytest.fixture
def space(ana: Laptop) -> SpaceId:
    """Linh's case."""
    return ana.case("Linh").space


def test_a_new_case_has_eleven_areas_nobody_has_talked_about_and_that_is_no_failing(
    ana: Laptop, space: SpaceId
) -> None:
    web = ana.workspace.needs.web(space)
    assert len(web.areas) == 11
    assert len(web.others) == 8
    assert {each.state for each in (*web.areas, *web.others)} == {"not_talked"}
    assert web.talked == 0
    assert web.client == "Linh"
    assert "missing" not in " ".join(each.state_words for each in web.areas).lower()


def test_criminal_justice_stands_among_the_other_parts_and_is_no_area(ana: Laptop, space: SpaceId) -> None:
    web = ana.workspace.needs.web(space)
    assert "criminal_justice" in {each.code for each in web.others}
    assert "criminal_justice" not in {each.code for each in web.areas}


def test_a_key_notes_an_area_and_begins_the_assessment_once(ana: Laptop, space: SpaceId) -> None:
    needs = ana.workspace.needs
    for area in needs_reading.ELEVEN:
        assert needs.set_state(space, area, "no_need") is not None
    web = needs.web(space)
    assert web.talked == 11
    assert len(ana.workspace.records.list("assessment", space=space)) == 1
    talked_on = {each["talked_on"] for each in ana.workspace.records.list("assessment_area", space=space)}
    assert talked_on == {today(ana.vault).isoformat()}


def test_an_area_shows_its_most_pressing_need_and_a_key_moves_that_one(ana: Laptop, space: SpaceId) -> None:
    needs = ana.workspace.needs
    later = needs.add_need(space, "housing", "A flat of her own", urgency="later")
    first = needs.add_need(space, "housing", "A bed for tonight", urgency="today")
    area = needs.web(space).area("housing")
    assert [each.record for each in area.needs] == [first, later]
    assert area.open == 2
    assert area.urgency == "today"
    done = needs.set_state(space, "housing", "resolved")
    assert done is not None
    assert done.record == first
    assert done.before == "need"
    area = needs.web(space).area("housing")
    assert area.pressing is not None
    assert area.pressing.record == later
    assert ana.workspace.records.get("need", first)["outcome_on"] == today(ana.vault).isoformat()
    needs.put_back(space, done)
    pressing = needs.web(space).area("housing").pressing
    assert pressing is not None
    assert pressing.record == first
    assert pressing.state == "need"


def test_waiting_notes_since_when_unless_that_is_known(ana: Laptop, space: SpaceId) -> None:
    needs, records = ana.workspace.needs, ana.workspace.records
    known = needs.add_need(space, "nrm", "Decision", waiting_since="2026-01-05")
    fresh = needs.add_need(space, "health", "Surgery")
    for need in (known, fresh):
        needs.set_need_state(space, need, "waiting")
    assert records.get("need", known)["waiting_since"] == "2026-01-05"
    assert records.get("need", fresh)["waiting_since"] == today(ana.vault).isoformat()


def test_the_first_need_of_an_area_answers_the_assessment_too(ana: Laptop, space: SpaceId) -> None:
    ana.workspace.needs.add_need(space, "health", "A dentist")
    area = ana.workspace.needs.web(space).area("health")
    assert area.noted == "need"
    assert area.state == "need"


def test_changing_one_need_asks_about_those_tied_to_it(ana: Laptop, space: SpaceId) -> None:
    needs = ana.workspace.needs
    status = needs.add_need(space, "immigration", "Permission to stay")
    flat = needs.add_need(space, "housing", "A flat")
    needs.tie(flat, status, TieKind.WAITS_FOR, "no recourse to public funds")
    done = needs.set_need_state(space, status, "resolved")
    assert done is not None
    assert [(each.need, each.words) for each in done.asked] == [(flat, "“A flat” waits for this. Look at it?")]
    tie = needs.web(space).ties[0]
    assert tie.words == "“A flat” waits for “Permission to stay”"
    assert tie.why == "no recourse to public funds"


def test_a_tie_that_was_withdrawn_is_no_thread(ana: Laptop, space: SpaceId) -> None:
    needs = ana.workspace.needs
    one, other = needs.add_need(space, "housing", "A flat"), needs.add_need(space, "nrm", "Decision")
    tie = needs.tie(one, other, TieKind.HELPS)
    ana.workspace.records.withdraw("need_tie", tie, "not so")
    assert needs.web(space).ties == ()


def test_the_web_can_be_seen_as_it_stood_on_a_day_and_what_moved_since(ana: Laptop, space: SpaceId) -> None:
    needs = ana.workspace.needs
    needs.set_state(space, "health", "no_need")
    bed = needs.add_need(space, "housing", "A bed for tonight", urgency="today")
    then = today(ana.vault)
    ana.clock.forward(days=30)
    needs.set_need_state(space, bed, "resolved")
    money = needs.add_need(space, "welfare_benefits", "Universal Credit")
    needs.set_state(space, "health", "declined")
    ana.workspace.records.withdraw("need", money, "written twice")
    debt = needs.add_need(space, "fraud_debt", "A loan in her name")

    past = needs.web(space, then)
    assert past.on == then
    assert past.area("housing").state == "need"
    assert past.area("fraud_debt").needs == ()
    assert needs.web(space, then - timedelta(days=1)).talked == 0
    assert needs.web(space, today(ana.vault)).areas == needs.web(space).areas

    found = needs.compare(space, then)
    moves = {(each.movement, each.area, each.before, each.after) for each in found.moved}
    assert moves == {
        (Movement.MOVED, "housing", "need", "resolved"),
        (Movement.TALKED, "health", "no_need", "declined"),
        (Movement.RAISED, "fraud_debt", "", "need"),
        (Movement.TALKED, "welfare_benefits", "not_talked", "need"),  # talked about, though the need was written twice
    }
    assert next(each.need for each in found.moved if each.area == "fraud_debt") == debt
    assert needs.first_day(space) == then


def test_history_survives_sealing_and_another_laptop_sees_the_same_past(two: Two) -> None:
    space = two.ana.case("Linh").space
    needs = two.ana.workspace.needs
    bed = needs.add_need(space, "housing", "A bed")
    then = today(two.ana.vault)
    two.ana.clock.forward(days=9)
    two.office.clock.forward(days=9)
    needs.set_need_state(space, bed, "resolved")
    two.exchange()
    for laptop in (two.ana, two.office):
        there = laptop.workspace.needs
        assert there.web(space, then).area("housing").state == "need"
        assert there.web(space).area("housing").state == "resolved"


def test_a_key_settles_no_open_question(two: Two) -> None:
    space = two.ana.case("Linh").space
    need = two.ana.workspace.needs.add_need(space, "housing", "A bed")
    two.exchange()
    two.ana.workspace.needs.set_need_state(space, need, "resolved")
    two.office.workspace.needs.set_need_state(space, need, "in_progress")
    two.exchange()
    needs = two.ana.workspace.needs
    assert needs.web(space).area("housing").needs_look
    assert needs.set_state(space, "housing", "declined") is None
    assert needs.question_of(space, "housing") is not None
    assert needs.web(space).area("housing").state == "in_progress"  # the safer answer, as before


def test_the_next_step_becomes_a_task_in_one_act(ana: Laptop, space: SpaceId) -> None:
    needs = ana.workspace.needs
    need = needs.add_need(space, "housing", "A flat", next_step="Ring the council", urgency="today")
    task = ana.workspace.records.get("task", needs.make_task(space, need))
    assert (task["what"], task["area"], task["state"], task["urgency"]) == (
        "Ring the council",
        "housing",
        "open",
        "urgent",
    )
    assert task["due"] == today(ana.vault).isoformat()


def test_an_area_holds_its_needs_facts_decisions_and_ties(ana: Laptop, space: SpaceId) -> None:
    workspace = ana.workspace
    flat = workspace.needs.add_need(space, "housing", "A flat")
    status = workspace.needs.add_need(space, "immigration", "Permission to stay")
    workspace.needs.tie(flat, status, TieKind.WAITS_FOR)
    workspace.records.add("decision", {"area": "housing", "what": "Not in priority need"}, space=space)
    workspace.records.add("decision", {"area": "immigration", "what": "Refused"}, space=space)
    file = workspace.needs.area(space, "housing")
    assert [each.id for each in file.needs] == [flat]
    assert file.facts_kind == "housing_facts"
    assert file.facts is None
    assert [each.record["what"] for each in file.decisions] == ["Not in priority need"]
    assert len(file.ties) == 1
    assert {each.record for each in file.other_needs} == {flat, status}


def test_a_web_of_many_needs_is_read_in_few_statements(
    ana: Laptop, space: SpaceId, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(30):
        ana.workspace.needs.add_need(space, needs_reading.ELEVEN[number % 11], f"Need {number}")
    statements: list[str] = []
    with ana.vault.read() as conn:
        original = conn.exec_driver_sql

        def counted(statement: str, *given: Any) -> Any:
            statements.append(statement)
            return original(statement, *given)

        monkeypatch.setattr(conn, "exec_driver_sql", counted)
        web = needs_reading.web_of(conn, space, needs_reading.lines_now(conn, space), None)
        monkeypatch.undo()
    assert sum(len(each.needs) for each in web.areas) == 30
    assert len(statements) <= 12


def test_a_need_without_an_area_is_not_lost_from_sight(ana: Laptop, space: SpaceId) -> None:
    need = ana.workspace.records.add("need", {"title": "A telephone", "state": "need"}, space=space)
    web = ana.workspace.needs.web(space)
    assert [each.record for each in web.unplaced] == [need]
    ana.workspace.records.change("need", need, {"area": "fraud_debt"})
    web = ana.workspace.needs.web(space)
    assert web.unplaced == ()
    assert web.area("fraud_debt").state == "need"
