"""Safety plans: sections that meet, phrases that add up, hand-overs that freeze what was given."""

from __future__ import annotations

import pytest

from imsa_desktop.documents.errors import NotToBePrintedError
from imsa_desktop.services.safety_plans import HandOver, SectionState
from tests.services.conftest import Laptop, Two


def _section(laptop: Laptop, plan: bytes, key: str) -> SectionState:
    return next(each.state for each in laptop.workspace.safety_plans.view(plan).sections if each.key == key)


def test_every_section_may_be_left_open(ana: Laptop) -> None:
    case = ana.case()
    plans = ana.workspace.safety_plans
    plan = plans.start(case.space, "Going back to Leeds", "return")
    seen = plans.view(plan)
    assert {each.state for each in seen.sections} == {SectionState.NOT_STARTED}
    assert seen.missing
    (handed,) = plans.hand_over(plan, HandOver())
    assert handed.sheet is not None
    assert ana.workspace.records.get("plan_issue", handed.issue).finished


def test_sections_are_written_over_time(ana: Laptop) -> None:
    case = ana.case()
    plans = ana.workspace.safety_plans
    plan = plans.start(case.space, "Leeds", "return")
    plans.open_section(plan, "before").save({"words": "Pack the blue bag."})
    assert _section(ana, plan, "before") is SectionState.IN_PROGRESS
    plans.open_section(plan, "before").save({"state": "talked"})
    assert _section(ana, plan, "before") is SectionState.COMPLETED
    plans.open_section(plan, "way_back").save({"state": "declined"})
    assert _section(ana, plan, "way_back") is SectionState.DECLINED


def test_phrases_are_ticked_and_taken_away(ana: Laptop) -> None:
    case = ana.case()
    plans = ana.workspace.safety_plans
    plan = plans.start(case.space)
    offered = next(each for each in plans.view(plan, "vi").sections if each.phrases)
    phrase = offered.phrases[0]
    assert phrase.translated
    plans.choose_phrase(plan, offered.key, phrase.code)
    chosen = next(each for each in plans.view(plan).sections if each.key == offered.key)
    assert chosen.phrases[0].chosen
    assert chosen.state is SectionState.IN_PROGRESS
    plans.choose_phrase(plan, offered.key, phrase.code, chosen=False)
    assert not next(each for each in plans.view(plan).sections if each.key == offered.key).phrases[0].chosen
    assert ana.workspace.questions.count() == 0


def test_a_hand_over_freezes_what_was_given(ana: Laptop) -> None:
    case = ana.case()
    plans = ana.workspace.safety_plans
    plan = plans.start(case.space, "Leeds", "return", code_word="pineapple")
    editor = plans.open_section(plan, "before")
    editor.save({"words": "Pack the blue bag."})
    (first,) = plans.hand_over(plan, HandOver(way="paper", asked_harm="no", languages=("en",)))
    issue = ana.workspace.records.get("plan_issue", first.issue)
    assert "Pack the blue bag." in issue["frozen"]
    assert "pineapple" not in issue["frozen"]
    assert not plans.view(plan).changed_since_issue
    editor.save({"words": "Pack the red bag."})
    assert plans.view(plan).changed_since_issue
    (second,) = plans.hand_over(plan, HandOver())
    assert (first.number, second.number) == (1, 2)
    assert "blue" in ana.workspace.records.get("plan_issue", first.issue)["frozen"]
    assert [each.id for each in plans.view(plan).issues] == [second.issue, first.issue]


def test_paper_that_could_harm_has_a_plain_title_and_no_names(ana: Laptop) -> None:
    case = ana.case()
    plans = ana.workspace.safety_plans
    plan = plans.start(case.space, "Leeds")
    plans.open_section(plan, "who_comes").save({"words": "Linh goes alone."})
    (handed,) = plans.hand_over(plan, HandOver(asked_harm="yes", languages=("en",)))
    issue = ana.workspace.records.get("plan_issue", handed.issue)
    assert (issue["plain_title"], issue["without_names"]) == ("yes", "yes")
    assert handed.sheet is not None
    assert "Linh" not in handed.sheet.html
    assert "Linh" not in handed.file_name


def test_a_preview_records_nothing_and_a_sheet_comes_in_each_language(ana: Laptop) -> None:
    case = ana.case()
    plans = ana.workspace.safety_plans
    plan = plans.start(case.space)
    sheets = plans.preview(plan, HandOver(languages=("vi", "ar", "vi")))
    assert [(each.language, each.right_to_left) for each in sheets] == [("vi", False), ("ar", True)]
    assert plans.view(plan).issues == []


def test_wanting_nothing_to_take_away_is_complete(ana: Laptop) -> None:
    case = ana.case()
    plans = ana.workspace.safety_plans
    plan = plans.start(case.space)
    (handed,) = plans.hand_over(plan, HandOver(way="declined"))
    assert handed.sheet is None
    assert ana.workspace.records.get("plan_issue", handed.issue)["way"] == "declined"


def test_a_plan_marked_not_to_be_printed_is_only_read_aloud(ana: Laptop) -> None:
    case = ana.case()
    plans = ana.workspace.safety_plans
    plan = plans.start(case.space, printing="do_not_print")
    with pytest.raises(NotToBePrintedError):
        plans.hand_over(plan, HandOver(way="paper"))
    assert plans.view(plan).issues == []
    assert plans.hand_over(plan, HandOver(way="read_aloud"))


def test_two_people_write_different_sections_and_both_stand(two: Two) -> None:
    case = two.ana.case()
    plan = two.ana.workspace.safety_plans.start(case.space, "Leeds")
    two.exchange()
    two.ana.workspace.safety_plans.open_section(plan, "before").save({"words": "Pack the bag."})
    two.office.workspace.safety_plans.open_section(plan, "way_back").save({"words": "The bed is kept till Sunday."})
    two.ana.workspace.safety_plans.open_section(plan, "on_the_way").save({"words": "By train."})
    two.office.workspace.safety_plans.open_section(plan, "on_the_way").save({"words": "By coach."})
    two.exchange()
    for laptop in (two.ana, two.office):
        seen = laptop.workspace.safety_plans.view(plan)
        written = {each.key: each.record["words"] for each in seen.sections if each.record}
        assert written["before"] == "Pack the bag."
        assert written["way_back"] == "The bed is kept till Sunday."
        assert [each.label for each in seen.questions] == ["Section of the plan – What was agreed"]
        (sheet,) = laptop.workspace.safety_plans.preview(plan, HandOver())
        assert [sorted(each.answers) for each in sheet.questions] == [["By coach.", "By train."]]
