"""The person in the file: names, ages, family and answers stand as they were said, each in its place."""

from __future__ import annotations

from typing import Any

import pytest

from imsa_desktop.casework.declaration import FieldKind, kind_named, kinds
from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.chapters import Line
from tests.services.conftest import Laptop


def _lines(ana: Laptop, space: bytes, kind: str) -> list[Line]:
    return list(ana.workspace.chapters.read(space, [kind])[kind])


def test_a_single_name_is_a_whole_name(ana: Laptop) -> None:
    client = {"full_name": "Suharto", "pronouns": "he/him"}
    space = ana.workspace.cases.open_case(CaseStart(client=client)).space
    row = ana.workspace.cases.row(space)
    assert (row.name, row.full_name, row.pronouns) == ("Suharto", "Suharto", "he/him")
    assert [each.space for each in ana.workspace.finding.find("suharto")] == [space]
    assert [each.space for each in ana.workspace.known_people.look(["SUHARTO"], [])] == [space]
    names = {each.name for each in kind_named("client").fields if "name" in each.name}
    assert names == {"name_to_use", "full_name"}  # nobody is asked for a first and a last one


def test_the_name_to_use_goes_before_the_full_one_and_an_other_name_before_none(ana: Laptop) -> None:
    both = ana.case("Linh").space
    assert ana.workspace.cases.row(both).name == "Linh"
    nameless = ana.workspace.cases.open_case(CaseStart()).space
    ana.workspace.records.add("other_name", {"name": "Crystal", "name_kind": "by_exploiter"}, space=nameless)
    assert ana.workspace.cases.row(nameless).name == ""


def test_ages_that_different_bodies_assert_stand_side_by_side_each_with_its_own(ana: Laptop) -> None:
    space = ana.case().space
    said = {"home_office": ("1999-01-01", "yes"), "local_authority": ("2009-05-02", "no"), "client": ("2009", "no")}
    for body, (birth, adult) in said.items():
        ana.workspace.records.add(
            "asserted_age", {"body": body, "age_or_birth": birth, "says_adult": adult}, space=space
        )
    lines = _lines(ana, space, "asserted_age")
    assert {(each.first, each.second, each.state) for each in lines} == {
        ("Home Office", "1999-01-01", "yes"),
        ("Local authority", "2009-05-02", "no"),
        ("The client", "2009", "no"),
    }
    assert {each.state_words for each in lines} == {"An adult: yes", "An adult: no"}


def test_each_dependant_stands_with_what_may_be_seen_and_where_they_are_apart(ana: Laptop) -> None:
    space = ana.case().space
    child = {"name": "Bao", "relation": "child", "born": "2019", "where": "With her sister in Leeds"}
    kept = {"with_whom": "Her sister Hoa", "address_kept_from": "The father"}
    for values in ({**child, **kept}, {"name": "Her mother", "relation": "parent"}):
        ana.workspace.records.add("dependant", values, space=space)
    bao, mother = sorted(_lines(ana, space, "dependant"), key=lambda each: each.first)
    assert (bao.first, mother.first) == ("Bao", "Her mother")
    assert "Child" in bao.second
    assert "2019" in bao.second
    assert bao.aside == "With her sister in Leeds"
    seen = f"{bao.first} {bao.second} {bao.state_words} {bao.aside}"
    assert "Hoa" not in seen
    assert "father" not in seen


def test_answers_about_equality_show_in_no_line_no_finding_no_timeline_and_no_first_page(ana: Laptop) -> None:
    space = ana.case().space
    kind = kind_named("equality_answers")
    words = {each.name: f"Zyx{each.name}" for each in kind.fields if each.kind is FieldKind.TEXT}
    ana.workspace.records.add("equality_answers", {**words, "disability": "yes", "asked": "yes"}, space=space)
    (line,) = _lines(ana, space, "equality_answers")
    entries = ana.workspace.case_file.timeline(space)
    shown = [
        str(line),
        *(f"{each.title} {each.summary}" for each in entries),
        str(ana.workspace.case_file.overview(space)),
    ]
    assert not any("Zyx" in each for each in shown)
    assert [word for word in words.values() if ana.workspace.finding.find(word)] == []
    (kept,) = ana.workspace.records.list("equality_answers", space=space)
    assert kept["religion"] == "Zyxreligion"
    asked_elsewhere = {each.name for other in kinds().values() if other is not kind for each in other.fields}
    assert not {"ethnicity", "religion", "sexual_orientation"} & asked_elsewhere


def test_no_word_of_the_account_comes_up_where_nobody_asked_for_it(ana: Laptop) -> None:
    opened = ana.case()
    told: dict[str, Any] = {"source_kind": "statement_by_lawyer", "words": "Held in a cannery", "privileged": "yes"}
    source = ana.workspace.records.add("account_source", told, space=opened.space)
    ana.workspace.records.change("client", opened.client, {"exploitation_where": "A cannery in Kent"})
    assert list(ana.workspace.finding.find("cannery")) == []
    assert "cannery" not in str(ana.workspace.case_file.timeline(opened.space))
    assert "cannery" not in str(_lines(ana, opened.space, "account_source"))
    assert ana.workspace.records.get("account_source", source)["words"] == "Held in a cannery"  # opened on purpose


@pytest.mark.parametrize("kind", ["nrm", "home_office", "police", "court", "ni", "nhs"])
def test_a_reference_of_any_body_finds_its_case_and_says_whose_it_is(ana: Laptop, kind: str) -> None:
    case = ana.case()
    ana.workspace.records.add("client_reference", {"reference_kind": kind, "value": "ZX/40117"}, space=case.space)
    assert [(each.kind, each.case) for each in ana.workspace.finding.find("40117")] == [
        ("client_reference", case.reference)
    ]
    (line,) = _lines(ana, case.space, "client_reference")
    assert (line.first, line.state) == ("ZX/40117", kind)


def test_what_was_promised_in_an_encounter_is_a_task_that_stands_with_it(ana: Laptop) -> None:
    space = ana.case().space
    records = ana.workspace.records
    encounter = records.add("encounter", {"about": "Call", "promised": "To ring the GP"}, space=space)
    task = records.add("task", {"what": "Ring the GP", "due": "2026-11-24", "promised_in": encounter}, space=space)
    records.add("task", {"what": "Something else"}, space=space)
    assert [each.id for each in ana.workspace.encounters.view(encounter).tasks] == [task]
    assert "Ring the GP" in [each.what for each in ana.workspace.today.day().this_week]


@pytest.mark.parametrize(("latest", "wanted"), [("2026-11-20", ["2026-12-01"]), ("2026-11-01", ["2026-11-25"])])
def test_of_reviews_of_risk_only_the_latest_says_when_the_next_one_is(
    ana: Laptop, latest: str, wanted: list[str]
) -> None:
    space = ana.case().space
    ana.workspace.records.add("risk_review", {"on": "2026-11-10", "next_on": "2026-11-25"}, space=space)
    ana.workspace.records.add("risk_review", {"on": latest, "next_on": "2026-12-01"}, space=space)
    day = ana.workspace.today.day()
    found = [each.due for part in (day.today, day.this_week, day.later) for each in part if each.kind == "risk_review"]
    assert found == wanted
