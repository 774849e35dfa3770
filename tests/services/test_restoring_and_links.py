"""Earlier answers come back as new changes with a reason; fields name colleagues and records by their words."""

from __future__ import annotations

import pytest

from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.errors import FinishedRecord, ReasonNeeded
from imsa_desktop.services.restoring import AnswersDiffer, NoSuchAnswerThen
from tests.services.conftest import Laptop, Two


def test_an_earlier_answer_comes_back_as_a_new_change_with_its_reason(ana: Laptop) -> None:
    records = ana.workspace.records
    task = records.add("task", {"what": "Call the GP"}, space=ana.case().space)
    records.change("task", task, {"what": "Call the dentist"})
    first = records.history("task", task)[-1]
    assert "what" not in first.standing
    shown = records.restore("task", task, "what", first.change, "It was the GP after all")
    assert shown["what"] == "Call the GP"
    latest = records.history("task", task)[0]
    assert (latest.reason, latest.standing) == ("It was the GP after all", frozenset({"what"}))
    assert latest.replaced == (("what", "What is to be done", "Call the dentist"),)
    assert len(records.history("task", task)) == 3
    assert latest.laptop == "this laptop"


def test_bringing_back_what_stands_already_changes_nothing(ana: Laptop) -> None:
    records = ana.workspace.records
    task = records.add("task", {"what": "Call the GP"}, space=ana.case().space)
    (only,) = records.history("task", task)
    records.restore("task", task, "what", only.change, "To be sure")
    assert len(records.history("task", task)) == 1


def test_an_answer_that_belongs_together_comes_back_whole(ana: Laptop) -> None:
    records = ana.workspace.records
    space = ana.case().space
    risk = records.add("risk_judgement", {"level": "high", "reasons": "They know the hostel"}, space=space)
    records.change("risk_judgement", risk, {"level": "low", "reasons": "She has moved"})
    first = records.history("risk_judgement", risk)[-1]
    shown = records.restore("risk_judgement", risk, "judgement", first.change, "They found the new place")
    assert (shown["level"], shown["reasons"]) == ("high", "They know the hostel")


def test_bringing_back_is_refused_kindly_where_it_would_hide_something(two: Two) -> None:
    records = two.ana.workspace.records
    case = two.ana.case()
    note = records.add("note", {"title": "Keys"}, space=case.space)
    records.change("note", note, {"title": "Spare keys"})
    first = records.history("note", note)[-1]
    with pytest.raises(ReasonNeeded):
        records.restore("note", note, "title", first.change, "  ")
    with pytest.raises(NoSuchAnswerThen):
        records.restore("note", note, "words", first.change, "Why not")
    records.finish("note", note)
    with pytest.raises(FinishedRecord):
        records.restore("note", note, "title", first.change, "Too late: amend it")


def test_a_question_is_settled_and_never_restored_over(two: Two) -> None:
    space = two.ana.case().space
    two.exchange()
    for laptop, answer in ((two.ana, "yes"), (two.office, "no")):
        laptop.workspace.interpreting.open_need(space).save({"needed": answer})
    two.exchange()
    need = two.ana.workspace.records.only("interpreter_need", space=space)
    assert need is not None
    said = two.ana.workspace.records.history("interpreter_need", need.id)
    theirs = next(each for each in said if not each.mine)
    assert theirs.laptop == "the laptop of Olive"
    with pytest.raises(AnswersDiffer):
        two.ana.workspace.records.restore("interpreter_need", need.id, "needed", theirs.change, "I think so")
    assert two.ana.workspace.questions.count() == 1


def test_whoever_takes_somebody_on_carries_the_case_also_before_joining(ana: Laptop) -> None:
    taken = ana.workspace.cases.open_case(CaseStart(case={"stage": "open"}))
    referred = ana.workspace.cases.open_case(CaseStart(case={"stage": "referral"}))
    case = ana.workspace.records.get("case", taken.case)
    assert case["advocate"] == ana.workspace.roster.me()
    assert case.fields["advocate"].words == "Ana"
    assert ana.workspace.records.get("case", referred.case)["advocate"] is None


def test_a_case_opened_before_joining_says_on_every_laptop_who_carries_it(two: Two) -> None:
    device = two.ana.vault.device
    taken = two.ana.workspace.cases.open_case(CaseStart(case={"stage": "open", "advocate": device}))
    two.exchange()
    assert two.ana.workspace.roster.me() != device
    for laptop in (two.ana, two.office):
        assert laptop.workspace.records.get("case", taken.case).fields["advocate"].words == "Ana"


def test_the_roster_knows_the_organisation_oneself_first(two: Two) -> None:
    people = two.ana.workspace.roster.people()
    assert [(each.name, each.me) for each in people] == [("Ana", True), ("Olive", False)]
    links = two.ana.workspace.links.of_kind("case", two.ana.case().space)
    assert [each.name for each in links["advocate"]] == ["Ana", "Olive"]


def test_a_field_may_name_records_of_its_own_case_the_latest_first(ana: Laptop) -> None:
    space, other = ana.case().space, ana.case("Quynh").space
    for title in ("A place to stay", "A bank account"):
        ana.workspace.records.add("need", {"title": title}, space=space)
    ana.workspace.records.add("need", {"title": "Of somebody else"}, space=other)
    links = ana.workspace.links.of_kind("decision", space)
    assert [each.name for each in links["need"]] == ["A bank account", "A place to stay"]
    assert "case" not in links


def test_whoever_is_not_to_be_used_is_offered_with_that_word(two: Two) -> None:
    office = two.office.workspace
    office.records.add("interpreter", {"name": "Mr Bao", "standing": "do_not_use", "languages": "Vietnamese"})
    (offered,) = office.links.of_kind("interpreter_booking", two.office.case().space)["interpreter"]
    assert offered.name == "Mr Bao"
    assert "not" in offered.aside.lower()
