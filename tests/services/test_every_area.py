"""Each of the eleven areas is whole: its needs, its facts, its lists, its decisions, and the day it is wanted on."""

from __future__ import annotations

from typing import Any

import pytest

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.needs_reading import ELEVEN
from tests.services.conftest import Laptop

# area: its facts, the records it lists, and one of its days that is wanted on Today (kind, field)
AREAS: dict[str, tuple[str, tuple[str, ...], tuple[str, str]]] = {
    "welfare_benefits": ("benefits_facts", (), ("benefits_facts", "evidence_due_on")),
    "housing": ("housing_facts", ("address",), ("housing_facts", "leave_by")),
    "compensation": ("compensation_facts", ("compensation_claim",), ("compensation_claim", "last_day")),
    "convictions": ("convictions_facts", ("conviction", "warrant"), ("conviction", "deadline")),
    "immigration": ("immigration_facts", (), ("immigration_facts", "interview_on")),
    "family_law": ("family_facts", ("dependant",), ("family_facts", "next_hearing")),
    "health": ("health_facts", ("wellbeing_support",), ("health_facts", "medicine_runs_out")),
    "nrm": ("nrm_facts", ("nrm_journey",), ("nrm_journey", "exit_on")),
    "public_law": ("public_law_facts", ("challenge",), ("challenge", "answer_due")),
    "community_care": ("care_facts", (), ("care_facts", "review_due")),
    "fraud_debt": ("money_facts", ("debt",), ("debt", "act_by")),
}


def test_all_eleven_are_looked_at() -> None:
    assert list(AREAS) == list(ELEVEN)


@pytest.mark.parametrize("area", AREAS)
def test_an_area_holds_what_belongs_to_it_and_nothing_of_another(ana: Laptop, area: str) -> None:
    workspace, space = ana.workspace, ana.case("Linh").space
    records = workspace.records
    facts_kind, listed, _ = AREAS[area]
    other = next(each for each in AREAS if each != area)
    first = workspace.needs.add_need(space, area, "Most pressing", urgency="today")
    second = workspace.needs.add_need(space, area, "Can wait", urgency="later")
    elsewhere = workspace.needs.add_need(space, other, "Not of here", urgency="today")
    for where in (area, other):
        records.add("decision", {"area": where, "what": f"Decided in {where}"}, space=space)
    tried = records.add(
        "need_attempt", {"tried": "Asked", "result": "refused", "refused_by": "Sampleton"}, parent=first
    )
    facts = records.add(facts_kind, {}, space=space)
    made = {kind: records.add(kind, {}, space=space) for kind in listed}
    file = workspace.needs.area(space, area)
    assert [each.id for each in file.needs] == [first, second]
    assert file.area.pressing is not None
    assert file.area.pressing.record == first
    assert elsewhere not in {each.id for each in file.needs}
    assert [each.record["what"] for each in file.decisions] == [f"Decided in {area}"]
    assert [each["refused_by"] for each in file.attempts[first]] == ["Sampleton"]
    assert [each.id for each in file.attempts[first]] == [tried]
    assert file.facts is not None
    assert (file.facts_kind, file.facts.id) == (facts_kind, facts)
    assert {each.kind: [record.id for record in each.records] for each in file.lists} == {
        kind: [record] for kind, record in made.items()
    }


@pytest.mark.parametrize("area", AREAS)
def test_a_day_of_an_area_stands_on_today(ana: Laptop, area: str) -> None:
    space = ana.case("Linh").space
    found = AREAS[area][2]
    kind, field = found
    values: dict[str, Any] = {field: "2026-11-24"}
    ana.workspace.records.add(kind, values, space=space)
    day = ana.workspace.today.day()
    due = [each for part in (day.today, day.this_week) for each in part if each.kind == kind]
    assert [each.name for each in due] == ["Linh"], kind_named(kind).label


@pytest.mark.parametrize("area", AREAS)
def test_what_became_of_a_need_is_kept_with_its_day_and_its_evidence(ana: Laptop, area: str) -> None:
    workspace, space = ana.workspace, ana.case("Linh").space
    need = workspace.needs.add_need(space, area, "A need")
    assert workspace.needs.web(space).area(area).state == "need"
    workspace.needs.set_need_state(space, need, "not_achieved")
    workspace.records.change("need", need, {"not_achieved_why": "Refused", "evidence": "Letter of 3 November"})
    assert workspace.needs.web(space).area(area).state == "not_achieved"
    workspace.needs.set_need_state(space, need, "resolved")
    kept = workspace.records.get("need", need)
    assert (kept["state"], kept["outcome_on"], kept["evidence"]) == ("resolved", "2026-11-23", "Letter of 3 November")
