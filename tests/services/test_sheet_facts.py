"""What a sheet is told beyond the plan itself: what was withdrawn, and where the advocate is reached."""

from __future__ import annotations

from imsa_desktop.services.safety_plans import HandOver
from tests.services.conftest import Two


def test_the_advocates_work_telephone_stands_on_the_sheet(two: Two) -> None:
    case = two.ana.case()
    plan = two.ana.workspace.safety_plans.start(case.space, "Leeds")
    two.ana.workspace.records.add("person", {"name": "Ana", "telephone": "020 7946 0018"})
    two.ana.workspace.records.add("person", {"name": "Olive", "telephone": "020 7946 0099"})
    (sheet,) = two.ana.workspace.safety_plans.preview(plan, HandOver(asked_harm="no"))
    assert "020 7946 0018" in sheet.html
    assert "020 7946 0099" not in sheet.html


def test_two_colleagues_of_one_name_leave_the_number_open(two: Two) -> None:
    case = two.ana.case()
    plan = two.ana.workspace.safety_plans.start(case.space, "Leeds")
    for number in ("020 7946 0018", "020 7946 0099"):
        two.ana.workspace.records.add("person", {"name": "Ana", "telephone": number})
    (sheet,) = two.ana.workspace.safety_plans.preview(plan, HandOver(asked_harm="no"))
    assert "020 7946" not in sheet.html


def test_somebody_withdrawn_stays_off_paper_also_when_another_laptop_changed_them_meanwhile(two: Two) -> None:
    case = two.ana.case()
    plans = two.ana.workspace.safety_plans
    plan = plans.start(case.space, "Leeds")
    person = plans.open_contact(plan)
    person.save({"name": "Hung", "telephone": "07700 900999", "safe_to_call": "yes"})
    two.exchange()
    two.ana.workspace.records.withdraw("plan_contact", person.record, "He must not know")
    two.office.workspace.records.change("plan_contact", person.record, {"telephone": "07700 900998"})
    two.exchange()
    for laptop in (two.ana, two.office):
        (sheet,) = laptop.workspace.safety_plans.preview(plan, HandOver(asked_harm="no"))
        assert "07700 90099" not in sheet.html
        assert "withdrawn" in sheet.held_back
