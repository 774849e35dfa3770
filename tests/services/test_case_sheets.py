"""Sheets for the client tell what may be told: questions first, names off where asked, and what was given is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imsa_desktop.documents.rich_text import CARE_EDGE
from imsa_desktop.services.case_sheets import PaperWish, SheetOf
from imsa_desktop.services.needs_view import UNSETTLED
from imsa_desktop.services.safety_plans import words_of_sheet
from imsa_protocol.identifiers import SpaceId
from tests.services.conftest import Laptop, Two

OPEN = PaperWish("no", plain_title=False, without_names=False)


@pytest.fixture
def space(ana: Laptop) -> SpaceId:
    """Linh's case with one need and one goal."""
    space = ana.case("Linh").space
    flat = ana.workspace.needs.add_need(
        space, "housing", "A flat near Linh’s sister", wants="To live with Linh’s sister", next_step="Ring the council"
    )
    goal = ana.workspace.records.add("plan_goal", {"goal": "Work as a baker", "need": flat}, space=space)
    ana.workspace.records.add(
        "plan_action",
        {"what": "Ask the college", "whose": "advocate", "by_when": "2026-12-01"},
        space=space,
        parent=goal,
    )
    return space


def _words(laptop: Laptop, space: SpaceId, what: SheetOf, wish: PaperWish = OPEN) -> str:
    return words_of_sheet(laptop.workspace.case_sheets.make(space, what, wish))


def test_the_web_on_paper_lists_needs_and_leaves_out_what_nobody_talked_about(ana: Laptop, space: SpaceId) -> None:
    words = _words(ana, space, SheetOf.WEB)
    assert "Housing rights\n" in words
    assert "A flat near Linh’s sister" in words
    assert "Ring the council" in words
    assert "Health services" not in words
    assert "not talked" not in words.lower()


def test_names_and_title_go_where_the_client_asked_for_none(ana: Laptop, space: SpaceId) -> None:
    for what in SheetOf:
        made = ana.workspace.case_sheets.make(space, what, PaperWish())
        words = words_of_sheet(made)
        assert made.title == "My notes"
        assert "Linh" not in words
        assert "Ana" not in words
    drawn = ana.workspace.case_sheets.web_for_paper(space, PaperWish())
    assert drawn.client == "Me"
    assert "Linh" not in repr([need.title for area in drawn.areas for need in area.needs])


def test_the_code_word_of_a_safety_plan_stands_on_no_sheet(ana: Laptop, space: SpaceId) -> None:
    plan = ana.workspace.safety_plans.start(space)
    ana.workspace.records.change("safety_plan", plan, {"code_word": "baker"})
    made = ana.workspace.case_sheets.make(space, SheetOf.PLAN, OPEN)
    assert "baker" not in words_of_sheet(made)
    assert "code_word" in made.held_back


def test_the_plan_says_whose_each_step_is_in_the_clients_voice(ana: Laptop, space: SpaceId) -> None:
    words = _words(ana, space, SheetOf.PLAN)
    assert "1. Work as a baker" in words
    assert "My advocate" in words
    assert "1 December 2026" in words


def test_what_is_not_settled_stands_first_and_never_as_one_answer(two: Two) -> None:
    space = two.ana.case("Linh").space
    need = two.ana.workspace.needs.add_need(space, "housing", "A bed")
    two.exchange()
    two.ana.workspace.needs.set_need_state(space, need, "resolved")
    two.office.workspace.needs.set_need_state(space, need, "in_progress")
    two.exchange()
    made = two.ana.workspace.case_sheets.make(space, SheetOf.WEB, OPEN)
    assert {*made.questions[0].answers} == {"Resolved", "In progress"}
    words = words_of_sheet(made)
    assert words.index("Answer 2") < words.index("Housing rights")
    assert words.count("In progress") == 1
    drawn = two.ana.workspace.case_sheets.web_for_paper(space, OPEN)
    assert drawn.area("housing").state == UNSETTLED


def test_a_withdrawn_need_reaches_no_paper(ana: Laptop, space: SpaceId) -> None:
    need = ana.workspace.needs.add_need(space, "health", "A dentist")
    ana.workspace.records.withdraw("need", need, "not hers")
    assert "dentist" not in _words(ana, space, SheetOf.WEB)


def test_that_a_sheet_was_given_is_recorded_without_its_words(ana: Laptop, space: SpaceId) -> None:
    sheets = ana.workspace.case_sheets
    made = sheets.make(space, SheetOf.WEB, OPEN)
    record = ana.workspace.records.get("document", sheets.given(space, SheetOf.WEB, OPEN, made))
    assert record["title"] == "Web of needs, given to the client"
    assert record["fingerprint"] is not None
    assert "flat" not in repr(record.values)


def test_a_step_of_ours_becomes_one_task_however_often_it_is_asked(ana: Laptop, space: SpaceId) -> None:
    plan = ana.workspace.advocacy_plan
    step = plan.goals(space)[0].actions[0]
    assert step.ours
    first = plan.make_task(step.record.id)
    assert plan.make_task(step.record.id) == first
    task = ana.workspace.records.get("task", first)
    assert (task["what"], task["due"], task["area"]) == ("Ask the college", "2026-12-01", "housing")
    plan.set_done(step.record.id)
    assert ana.workspace.records.get("task", first)["state"] == "done"
    assert plan.goals(space)[0].actions[0].done


_ASKED = "Read this whole sheet through with the interpreter: it is written in English."


@pytest.mark.parametrize(
    ("kind", "values", "asked"),
    [
        ("interpreter_need", {"needed": "yes", "language": "vi"}, True),
        ("client_language", {"language": "en", "fluency": "fluent", "reading": "with_help"}, True),
        ("client_language", {"language": "vi", "reading": "well"}, True),
        ("client_language", {"language": "en", "fluency": "fluent", "reading": "well"}, False),
        ("client_language", {"language": "en", "fluency": "fluent"}, True),
    ],
)
@pytest.mark.parametrize("what", list(SheetOf))
def test_a_box_asks_to_read_it_together_where_the_client_does_not_read_english(
    ana: Laptop, space: SpaceId, kind: str, values: dict[str, str], asked: bool, what: SheetOf
) -> None:
    client = ana.workspace.records.only("client", space=space)
    parent = client.id if kind == "client_language" and client is not None else None
    ana.workspace.records.add(kind, values, space=space, parent=parent)
    made = ana.workspace.case_sheets.make(space, what, OPEN)
    assert (_ASKED in words_of_sheet(made)) is asked
    assert (CARE_EDGE in made.html) is asked  # in a box of its own colour


def test_a_language_that_nobody_wrote_down_needs_no_box(ana: Laptop, space: SpaceId) -> None:
    assert _ASKED not in _words(ana, space, SheetOf.PLAN)


@pytest.mark.parametrize("checked", [True, False])
def test_it_asks_in_the_clients_language_too_once_a_translator_checked_it(
    ana: Laptop, space: SpaceId, checked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = ana.workspace.records.only("client", space=space)
    assert client is not None
    ana.workspace.records.add("client_language", {"language": "ar", "reading": "well"}, space=space, parent=client.id)
    sheets = ana.workspace.case_sheets
    library = sheets._library
    arabic = replace(library.wording("ar"), checked=checked)
    monkeypatch.setattr(sheets._plans, "library", replace(library, wordings={**library.wordings, "ar": arabic}))
    made = sheets.make(space, SheetOf.WEB, OPEN)
    words = library.text("sheet.read_through", "ar")
    assert (words in words_of_sheet(made)) is checked
    if checked:
        before = made.html[: made.html.index(words)]
        assert before[before.rindex("<p ") :].startswith('<p dir="rtl"')  # in its own direction on an English sheet
    assert made.html.startswith('<!DOCTYPE html><html dir="ltr"')


def test_a_goal_typed_in_arabic_runs_from_right_to_left_on_an_english_sheet(ana: Laptop) -> None:
    space = ana.case("Amal").space
    values = {"goal": "أريد سكناً، رقمي 07700 900123 والمحامية Grace", "would_show": "عندي مفتاح 12 لبيتي"}
    ana.workspace.records.add("plan_goal", values, space=space)
    html = ana.workspace.case_sheets.make(space, SheetOf.PLAN, OPEN).html
    for words in ("أريد", "عندي"):  # the number in them would tear each of them into pieces in the wrong order
        before = html[: html.index(words)]
        assert before[before.rindex("<p ") :].startswith('<p dir="rtl"')
    assert "\u206607700 900123\u2069" in html


def test_goals_stand_in_the_clients_order(ana: Laptop) -> None:
    space = ana.case("Linh").space
    for place, goal in ((3, "A garden"), (None, "A bicycle"), (1, "My sister here"), (2, "Work as a baker")):
        ana.workspace.records.add("plan_goal", {"goal": goal, "place": place}, space=space)
    in_order = ["My sister here", "Work as a baker", "A garden", "A bicycle"]
    assert [each.record["goal"] for each in ana.workspace.advocacy_plan.goals(space)] == in_order
    words = _words(ana, space, SheetOf.PLAN)
    assert sorted(in_order, key=words.index) == in_order
