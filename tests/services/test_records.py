"""Records of any kind: made, met, changed with what was seen, withdrawn, finished, told in history."""

from __future__ import annotations

import pytest

from imsa_desktop.services.errors import (
    CaseNeeded,
    FinishedRecord,
    KeyNeeded,
    NoSharedSpaceYet,
    NoSuchField,
    NoSuchKind,
    NoSuchRecord,
    ParentNeeded,
    ReasonNeeded,
)
from imsa_desktop.services.showing import FieldStanding
from imsa_desktop.storage.errors import BadVersion
from tests.services.conftest import Laptop, Two


def test_nothing_refuses_to_be_saved_for_being_incomplete(ana: Laptop) -> None:
    case = ana.case()
    records = ana.workspace.records
    for kind in records.kinds():
        if kind.space.value != "case" or kind.once_key or kind.parent_field is not None:
            continue
        made = records.add(kind.name, {}, space=case.space)
        assert records.get(kind.name, made).id == made
    task = records.add("task", {}, space=case.space)
    assert records.get("task", task).parent == case.case


def test_a_once_kind_is_met_and_not_doubled(ana: Laptop) -> None:
    case = ana.case()
    records = ana.workspace.records
    first = records.add("interpreter_need", {"needed": "yes"}, space=case.space)
    second = records.add("interpreter_need", {"needed": "no"}, space=case.space)
    assert first == second
    assert ana.workspace.questions.count() == 0  # one's own answers are no question with oneself
    assert records.get("interpreter_need", first)["needed"] == "no"


def test_adding_a_once_kind_does_not_overwrite_what_somebody_else_wrote(two: Two) -> None:
    case = two.ana.case()
    two.ana.workspace.records.add("interpreter_need", {"needed": "yes"}, space=case.space)
    two.exchange()
    need = two.office.workspace.records.add("interpreter_need", {"needed": "no"}, space=case.space)
    shown = two.office.workspace.records.get("interpreter_need", need)
    assert shown["needed"] == "yes"
    assert shown.needs_look


def test_agreeing_with_somebody_else_by_adding_again_gives_up_ones_own_other_answer(two: Two) -> None:
    case = two.ana.case()
    two.ana.workspace.records.add("interpreter_need", {"needed": "yes"}, space=case.space)
    two.exchange()
    need = two.office.workspace.records.add("interpreter_need", {"needed": "no"}, space=case.space)
    assert two.office.workspace.records.get("interpreter_need", need)["needed"] == "yes"  # her answer, shown first
    two.office.workspace.records.add("interpreter_need", {"needed": "yes"}, space=case.space)
    shown = two.office.workspace.records.get("interpreter_need", need)
    assert shown["needed"] == "yes"
    assert not shown.needs_look


def test_setting_replaces_only_what_the_version_word_shows(two: Two) -> None:
    case = two.ana.case()
    task = two.ana.workspace.records.add("task", {"what": "Ring", "urgency": "soon"}, space=case.space)
    two.exchange()
    seen = two.ana.workspace.records.get("task", task).version
    assert seen == two.office.workspace.records.get("task", task).version  # the same word in any vault
    two.office.workspace.records.change("task", task, {"urgency": "ordinary", "what": "Write"})
    two.exchange()
    view = two.ana.workspace.records.change("task", task, {"urgency": "urgent", "what": "Visit"}, seen=seen)
    assert view["urgency"] == "urgent"
    assert view.fields["urgency"].standing is FieldStanding.QUESTION
    assert view.fields["what"].standing is FieldStanding.DIFFERING
    assert [each.words for each in view.fields["what"].others] == ["Write"]


def test_the_version_word_of_one_vault_means_the_same_in_another(two: Two) -> None:
    case = two.ana.case()
    task = two.ana.workspace.records.add("task", {"what": "Ring"}, space=case.space)
    seen = two.ana.workspace.records.get("task", task).version
    two.exchange()
    view = two.office.workspace.records.change("task", task, {"what": "Write"}, seen=seen)
    assert view.fields["what"].others == ()


def test_a_word_that_is_no_version_is_refused(ana: Laptop) -> None:
    case = ana.case()
    task = ana.workspace.records.add("task", {"what": "Ring"}, space=case.space)
    with pytest.raises(BadVersion):
        ana.workspace.records.change("task", task, {"what": "Write"}, seen="nonsense")
    assert ana.workspace.records.get("task", task)["what"] == "Ring"


def test_a_group_is_set_whole_and_keeps_what_was_not_named(ana: Laptop) -> None:
    case = ana.case()
    records = ana.workspace.records
    risk = records.add("risk_judgement", {"level": "high", "reasons": "Threats"}, space=case.space)
    seen = records.get("risk_judgement", risk).version
    records.change("risk_judgement", risk, {"level": "medium"})
    assert records.get("risk_judgement", risk)["reasons"] == "Threats"
    view = records.change("risk_judgement", risk, {"level": "low"}, seen=seen)
    question = view.fields["level"].question
    assert question is not None
    assert [each.value["level"] for each in question.answers] == ["medium", "low"]
    assert {each.value["reasons"] for each in question.answers} == {"Threats"}


def test_ticking_two_boxes_on_two_laptops_is_no_question(two: Two) -> None:
    case = two.ana.case()
    need = two.ana.workspace.records.add("interpreter_need", {"needed": "yes"}, space=case.space)
    two.exchange()
    two.ana.workspace.records.change("interpreter_need", need, {"modes": frozenset({"telephone"})})
    two.office.workspace.records.change("interpreter_need", need, {"modes": frozenset({"video"})})
    two.exchange()
    for laptop in (two.ana, two.office):
        view = laptop.workspace.records.get("interpreter_need", need)
        assert view["modes"] == frozenset({"telephone", "video"})
        assert not view.needs_look


def test_withdrawing_needs_a_reason_and_can_be_undone(ana: Laptop) -> None:
    case = ana.case()
    records = ana.workspace.records
    task = records.add("task", {"what": "Ring"}, space=case.space)
    with pytest.raises(ReasonNeeded):
        records.withdraw("task", task, "  ")
    assert records.withdraw("task", task, "Twice in the list").withdrawn
    assert records.list("task", space=case.space) == []
    assert [each.id for each in records.list("task", space=case.space, withdrawn=True)] == [task]
    assert not records.bring_back("task", task).withdrawn
    assert [each.what for each in records.history("task", task)] == ["brought_back", "withdrew", "set"]


def test_withdrawing_what_changed_meanwhile_keeps_it_visible_and_flagged(two: Two) -> None:
    case = two.ana.case()
    task = two.ana.workspace.records.add("task", {"what": "Ring"}, space=case.space)
    two.exchange()
    two.office.workspace.records.withdraw("task", task, "Done elsewhere")
    two.ana.workspace.records.change("task", task, {"what": "Ring: she is in danger"})
    two.exchange()
    for laptop in (two.ana, two.office):
        (view,) = laptop.workspace.records.list("task", space=case.space)
        assert "changed_after_withdrawing" in view.flags
        assert view["what"] == "Ring: she is in danger"


def test_a_finished_encounter_is_amended_not_edited(ana: Laptop) -> None:
    case = ana.case()
    records = ana.workspace.records
    encounter = records.add("encounter", {"about": "Housing"}, space=case.space)
    before = records.get("encounter", encounter).version
    ana.workspace.encounters.finish(encounter)
    with pytest.raises(FinishedRecord):
        records.change("encounter", encounter, {"about": "Benefits"})
    view = records.change("encounter", encounter, {"place": "Library"}, seen=before)  # had not seen it finished
    assert "amended" in view.flags
    ana.workspace.encounters.amend(encounter, "It was on Tuesday")
    assert len(ana.workspace.encounters.view(encounter).amendments) == 1


def test_history_tells_who_set_what_and_why(two: Two) -> None:
    case = two.ana.case()
    task = two.ana.workspace.records.add("task", {"what": "Ring", "urgency": "soon"}, space=case.space)
    two.exchange()
    two.office.workspace.records.change("task", task, {"urgency": "urgent"}, reason="The court moved it")
    two.exchange()
    latest, first = two.ana.workspace.records.history("task", task)
    assert (latest.who, latest.mine, latest.reason) == ("Olive", False, "The court moved it")
    assert latest.fields == (("urgency", "Urgency", "Urgent"),)
    assert latest.replaced == (("urgency", "Urgency", "Soon"),)
    assert first.who == "Ana"


def test_what_cannot_be_placed_is_refused_kindly(ana: Laptop) -> None:
    case = ana.case()
    records = ana.workspace.records
    with pytest.raises(CaseNeeded):
        records.add("task", {"what": "Ring"})
    with pytest.raises(ParentNeeded):
        records.add("option", {"option": "Stay"}, space=case.space)
    plan = ana.workspace.safety_plans.start(case.space)
    with pytest.raises(KeyNeeded):
        records.add("plan_section", {"words": "…"}, space=case.space, parent=plan)
    with pytest.raises(NoSharedSpaceYet):
        records.add("person", {"name": "Ben"})
    with pytest.raises(NoSuchKind) as no_kind:
        records.add("taks", {}, space=case.space)
    assert no_kind.value.alike == ("task",)
    with pytest.raises(NoSuchField) as no_field:
        records.add("task", {"whot": "Ring"}, space=case.space)
    assert no_field.value.alike == ("who", "what")
    with pytest.raises(NoSuchRecord):
        records.get("task", b"\x00" * 16)


def test_what_hangs_on_a_record_is_withdrawn_and_brought_back_with_it_and_nothing_else(ana: Laptop) -> None:
    records, space = ana.workspace.records, ana.case().space
    decision = records.add("decision", {"what": "Refused"}, space=space)
    deadline = records.add("deadline", {"what": "Appeal", "printed": "2026-12-01"}, parent=decision)
    mistaken = records.add("deadline", {"what": "Never was"}, parent=decision)
    records.withdraw("deadline", mistaken, "A slip")
    records.withdraw("decision", decision, "A slip")
    assert records.list("deadline", space=space) == []
    assert ana.workspace.today.day().this_week == []
    assert ana.workspace.closing.look(space).deadlines == []
    assert not records.get("deadline", deadline).changed_since
    records.bring_back("decision", decision)
    assert [each.id for each in records.list("deadline", space=space)] == [deadline]
    assert records.get("deadline", mistaken).withdrawn  # for itself, and before


def test_a_case_takes_nothing_of_its_file_along(ana: Laptop) -> None:
    case = ana.case()
    records = ana.workspace.records
    note = records.add("note", {"title": "Stays"}, space=case.space)
    records.withdraw("case", case.case, "Opened twice")
    assert not records.get("note", note).withdrawn
