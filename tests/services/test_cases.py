"""The list of cases, the case file, Today, finding: what the windows and commands read."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from imsa_desktop.services.cases import CaseFilter, CaseOrder, CaseStart
from imsa_desktop.services.errors import NoSuchCase
from imsa_desktop.services.showing import Delivery
from tests.services.conftest import Laptop, Two


def _today(laptop: Laptop) -> date:
    return laptop.workspace.now().date()


def test_a_case_is_opened_from_its_first_word(ana: Laptop) -> None:
    opened = ana.workspace.cases.open_case(CaseStart())
    row = ana.workspace.cases.row(opened.space)
    assert row.reference == opened.reference
    assert row.name == ""
    assert row.delivery is Delivery.SAVED
    assert ana.workspace.cases.by_reference(opened.reference.lower()) == opened.space


def test_a_mistyped_reference_is_told_from_an_unknown_one(ana: Laptop) -> None:
    reference = ana.case().reference
    wrong = ("2" if reference[0] in "0Z" else "0") + reference[1:]  # 0 for Z is the one slip that passes
    with pytest.raises(NoSuchCase) as mistyped:
        ana.workspace.cases.by_reference(wrong)
    assert mistyped.value.badly_written


@pytest.mark.parametrize("typed", ["dang", "DANG th", "linh", "Đặng"])
def test_a_few_letters_find_the_client(ana: Laptop, typed: str) -> None:
    opened = ana.case()
    found = ana.workspace.finding.find(typed)
    assert found[0].case == opened.reference
    assert found[0].case_name == "Linh"


def test_the_reference_finds_the_case(ana: Laptop) -> None:
    opened = ana.case()
    assert ana.workspace.finding.find(opened.reference[:5].lower())[0].space == opened.space


def test_an_excerpt_never_shows_third_parties(ana: Laptop) -> None:
    opened = ana.case()
    ana.workspace.interpreting.not_to_be_used(opened.space, "Quang Tran", "her cousin's friend")
    (hit,) = ana.workspace.finding.find("quang")
    assert hit.kind == "do_not_use"
    assert hit.excerpt == ""


def test_rows_are_filtered_and_ordered(ana: Laptop) -> None:
    for name in ("Öz", "Abel", "Linh"):
        ana.case(name)
    ana.clock.forward(days=1)
    urgent = ana.workspace.cases.open_case(CaseStart(client={"name_to_use": "Zara"}, case={"strand": "advice"}))
    due = (_today(ana) - timedelta(days=1)).isoformat()
    ana.workspace.records.add("task", {"what": "Reply to the council", "due": due}, space=urgent.space)
    cases = ana.workspace.cases
    assert [row.name for row in cases.rows()] == ["Abel", "Linh", "Öz", "Zara"]
    first = cases.rows(order=CaseOrder.NEXT)[0]
    assert (first.name, first.next_task, first.overdue) == ("Zara", "Reply to the council", True)
    assert [row.name for row in cases.rows(CaseFilter(text="oz"))] == ["Öz"]
    assert [row.name for row in cases.rows(CaseFilter(strand="advice"))] == ["Zara"]
    assert cases.rows(CaseFilter(needs_look=True)) == []


def test_today_sorts_what_is_to_be_done(ana: Laptop) -> None:
    case = ana.case()
    days = {"late": -2, "now": 0, "soon": 3, "later": 30}
    for what, ahead in days.items():
        due = (_today(ana) + timedelta(days=ahead)).isoformat()
        ana.workspace.records.add("task", {"what": what, "due": due}, space=case.space)
    ana.workspace.records.add("task", {"what": "some time"}, space=case.space)
    editor = ana.workspace.records.open_editor("encounter", space=case.space)
    editor.save({"about": "Housing"})
    day = ana.workspace.today.day()
    assert [each.what for each in day.overdue] == ["late"]
    assert day.overdue[0].days == -2
    assert day.overdue[0].name == "Linh"
    assert [[each.what for each in part] for part in (day.today, day.this_week, day.later, day.undated)] == [
        ["now"],
        ["soon"],
        ["later"],
        ["some time"],
    ]
    assert [each.id for each in day.unfinished] == [editor.record]
    ana.workspace.today.close_task(day.overdue[0].record)
    assert ana.workspace.today.day().overdue == []


def test_a_silence_longer_than_ordinary_is_shown(ana: Laptop) -> None:
    case = ana.case()
    editor = ana.workspace.encounters.open_new(case.space)
    editor.finish(editor.values)
    assert ana.workspace.today.day().quiet == []
    ana.workspace.records.add("risk_judgement", {"level": "medium"}, space=case.space)
    ana.clock.forward(days=8)
    (row,) = ana.workspace.today.day().quiet
    assert row.quiet_days == 8


def test_the_overview_puts_the_person_first(ana: Laptop) -> None:
    opened = ana.workspace.cases.open_case(
        CaseStart(
            client={"name_to_use": "Linh", "wants": "Live near my sister", "strengths": "Cooks for everybody"},
            languages=[{"language": "vi", "fluency": "fluent"}],
            contact_ways=[{"way": "mobile", "value": "07700 900123", "safety": "at_times"}],
        )
    )
    ana.workspace.interpreting.open_need(opened.space).save(
        {"needed": "yes", "language": "vi", "dialect": "Huế", "gender": "woman_preferred"}
    )
    ana.workspace.interpreting.not_to_be_used(opened.space, "Quang")
    seen = ana.workspace.case_file.overview(opened.space)
    assert (seen.wants, seen.strengths) == ("Live near my sister", "Cooks for everybody")
    assert seen.interpreter.words == "Vietnamese (Huế), rather a woman"
    assert seen.interpreter.not_to_be_used == 1
    assert [each["value"] for each in seen.contact_ways] == ["07700 900123"]


def test_the_timeline_keeps_withdrawn_entries_and_tells_no_secrets(ana: Laptop) -> None:
    case = ana.case()
    records = ana.workspace.records
    first = records.add(
        "encounter",
        {"about": "Housing", "happened": "2026-11-20T10:00+00:00", "others_there": "her landlord Mr X"},
        space=case.space,
    )
    records.add("encounter", {"about": "Benefits", "happened": "2026-11-21T10:00+00:00"}, space=case.space)
    records.withdraw("encounter", first, "Wrong case")
    plan = ana.workspace.safety_plans.start(case.space, "Leeds", code_word="pineapple")
    entries = ana.workspace.case_file.timeline(case.space)
    told = " ".join(each.title + each.summary for each in entries)
    assert [each.title for each in entries if each.kind == "encounter"] == ["Benefits", "Housing"]
    assert {each.record for each in entries if each.withdrawn} == {first}
    assert plan in {each.record for each in entries}
    assert "landlord" not in told
    assert "pineapple" not in told


def test_the_list_says_truthfully_where_a_case_is(two: Two) -> None:
    case = two.ana.case()
    assert two.ana.workspace.cases.row(case.space).delivery is Delivery.SAVED
    two.exchange()
    assert two.ana.workspace.cases.row(case.space).delivery is Delivery.RECEIVED
    two.ana.workspace.records.add("task", {"what": "Ring"}, space=case.space)
    assert two.ana.workspace.cases.row(case.space).delivery is Delivery.SAVED
    assert two.office.workspace.cases.row(case.space).name == "Linh"
    assert not two.office.workspace.cases.row(case.space).mine
    assert two.office.workspace.cases.row(case.space).opened_by == "Ana"


def test_at_high_risk_a_bank_holiday_is_no_working_day_where_the_nation_is_known(ana: Laptop):
    """Saint Andrew's Day, Monday 30 November 2026, is a holiday in Scotland alone."""
    ana.clock.forward(days=5)
    at = ana.workspace
    spaces = {}
    for nation in ("scotland", "england", None):
        opened = at.cases.open_case(CaseStart(case={"nation": nation} if nation else {}))
        at.records.add("risk_judgement", {"level": "high"}, space=opened.space)
        heard = {"encounter_kind": "call", "client_took_part": "yes", "happened": "2026-11-27T12:00+00:00"}
        at.records.add("encounter", heard, space=opened.space)
        spaces[nation] = opened.space
    quiet = {nation: at.cases.row(space).quiet_from for nation, space in spaces.items()}
    days = {nation: moment.date().isoformat() for nation, moment in quiet.items() if moment}
    assert days == {"scotland": "2026-12-02", "england": "2026-12-01", None: "2026-12-01"}


def test_a_meeting_typed_into_next_year_hides_no_silence(ana: Laptop) -> None:
    case = ana.case()
    for happened in ("2026-10-20T10:00+00:00", "2027-11-20T10:00+00:00"):
        told = {"encounter_kind": "meeting", "happened": happened, "client_took_part": "yes"}
        ana.workspace.records.add("encounter", told, space=case.space)
    (row,) = ana.workspace.today.day().quiet
    assert (row.last_encounter, row.quiet_days) == ("2026-10-20", 34)
