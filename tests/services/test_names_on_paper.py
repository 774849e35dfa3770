"""Names given by exploiters and former names reach no paper the program makes; no other name brings itself there."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

import imsa_desktop.documents
from imsa_desktop.casework.kinds.client import NAME_KINDS, NEVER_ON_PAPER
from imsa_desktop.services.case_sheets import PaperWish, SheetOf
from imsa_desktop.services.duty import DutyWish
from imsa_desktop.services.plan_view import HandOver
from imsa_desktop.services.safety_plans import words_of_sheet
from imsa_protocol.identifiers import RecordId, SpaceId
from tests.services.conftest import Laptop

OPENLY, HIDDEN = False, True
Paper = Callable[[Laptop, SpaceId, bool], str]
TYPED = "They called me Crystal there"


def _plan(laptop: Laptop, space: SpaceId, hides: bool, way: str) -> str:
    plan = laptop.workspace.records.list("safety_plan", space=space)[0].id
    how = HandOver(way, asked_harm="yes" if hides else "no")
    return "\n".join(words_of_sheet(each) for each in laptop.workspace.safety_plans.preview(plan, how))


def _paper_of_plan(laptop: Laptop, space: SpaceId, hides: bool) -> str:
    return _plan(laptop, space, hides, "paper")


def _card(laptop: Laptop, space: SpaceId, hides: bool) -> str:
    return _plan(laptop, space, hides, "small_card")


def _photograph(laptop: Laptop, space: SpaceId, hides: bool) -> str:
    return _plan(laptop, space, hides, "photographed")


def _case_sheet(what: SheetOf) -> Paper:
    def made(laptop: Laptop, space: SpaceId, hides: bool) -> str:
        wish = PaperWish("yes" if hides else "no", plain_title=hides, without_names=hides)
        return words_of_sheet(laptop.workspace.case_sheets.make(space, what, wish))

    return made


def _picture(laptop: Laptop, space: SpaceId, hides: bool) -> str:
    wish = PaperWish("yes" if hides else "no", plain_title=hides, without_names=hides)
    web = laptop.workspace.case_sheets.web_for_paper(space, wish)
    titles = [need.title for area in web.areas for need in area.needs]
    return "\n".join((web.client, *titles, *(f"{tie.words} {tie.why}" for tie in web.ties)))


def _duty_sheet(laptop: Laptop, space: SpaceId, hides: bool) -> str:
    values = {**laptop.workspace.duty.likely(space), "helps": f"{TYPED} and it makes her afraid"}
    made = laptop.workspace.duty.preview(space, values, DutyWish(plain_title=hides, without_names=hides))
    return words_of_sheet(made)


def _copy_for_the_host(laptop: Laptop, space: SpaceId, hides: bool) -> str:
    return laptop.workspace.host_copies.look(laptop.workspace.records.list("encounter", space=space)[0].id).words


PAPERS: Mapping[str, Paper] = {
    "safety_plan_sheet.sheet": _paper_of_plan,
    "safety_plan_sheet.sheet, small card": _card,
    "safety_plan_sheet.sheet, photographed": _photograph,
    "needs_sheet.needs_sheet": _case_sheet(SheetOf.WEB),
    "needs_sheet.needs_sheet, its picture": _picture,
    "goals_sheet.goals_sheet": _case_sheet(SheetOf.PLAN),
    "duty_sheet.duty_sheet": _duty_sheet,
    "clipboard for the host": _copy_for_the_host,
}
PAPER = pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS.keys())


def _name(laptop: Laptop, space: SpaceId, name: str, kind: str | None) -> RecordId:
    return laptop.workspace.records.add("other_name", {"name": name, "name_kind": kind}, space=space)


@pytest.fixture
def space(ana: Laptop) -> SpaceId:
    """Linh's case, in which the name somebody gave her was typed wherever a paper takes words from."""
    workspace, space = ana.workspace, ana.case("Linh").space
    records = workspace.records
    flat = workspace.needs.add_need(
        space, "housing", f"A flat for Linh. {TYPED}", wants=TYPED, next_step=TYPED, waiting_on=TYPED, state="waiting"
    )
    money = workspace.needs.add_need(space, "fraud_debt", TYPED, outcome=TYPED, state="partly")
    records.add("need_tie", {"tie": "helps", "other": money}, space=space, parent=flat)
    goal = records.add("plan_goal", {"goal": TYPED, "why": TYPED, "would_show": TYPED}, space=space)
    records.add("plan_action", {"what": TYPED, "whose": "other", "who": TYPED}, space=space, parent=goal)
    plans = workspace.safety_plans
    plan = plans.start(space, "Leeds", "return")
    for section in ("decision", "before", "if_unsafe", "who_to_call", "way_back", "advocate_will"):
        plans.open_section(plan, section).save({"words": TYPED, "words_language": "en", "state": "talked"})
    plans.open_contact(plan).save({"name": "Mai", "telephone": "07700 900123", "when_to_call": TYPED})
    plans.open_check_in(plan).save({"due": "2026-11-27T18:00+00:00", "what_client_sees": TYPED})
    records.add("contact_way", {"way": "mobile", "value": TYPED, "safety": "safe"}, space=space)
    records.add("encounter", {"encounter_kind": "meeting", "about": TYPED, "what_happened": TYPED}, space=space)
    return space


@PAPER
def test_a_name_that_endangers_stands_on_no_paper_although_somebody_typed_it(
    ana: Laptop, space: SpaceId, paper: Paper
) -> None:
    typed = paper(ana, space, OPENLY).count(TYPED)
    assert (typed > 0) is (paper is not _copy_for_the_host)  # or the test would look at empty papers
    name = _name(ana, space, "Crystal Crown", None)
    for kind in (None, *sorted(NEVER_ON_PAPER)):
        ana.workspace.records.change("other_name", name, {"name_kind": kind})
        for hides in (OPENLY, HIDDEN):
            words = paper(ana, space, hides)
            assert "crystal" not in words.casefold(), (kind, hides)
            assert words.count("called me C. there") == typed, (kind, hides)


@PAPER
def test_no_other_name_of_the_client_comes_to_paper_by_itself(ana: Laptop, space: SpaceId, paper: Paper) -> None:
    names = {choice.code: f"zyx{choice.code.replace('_', '')}" for choice in NAME_KINDS}
    for kind, name in names.items():
        _name(ana, space, name.title(), kind)
    for hides in (OPENLY, HIDDEN):
        words = paper(ana, space, hides).casefold()
        assert [name for name in names.values() if name in words] == []


def test_every_maker_of_sheets_is_among_the_papers() -> None:
    folder = Path(str(imsa_desktop.documents.__file__)).parent
    made = {
        f"{file.stem}.{node.name}"
        for file in folder.glob("*.py")
        for node in ast.parse(file.read_text()).body
        if isinstance(node, ast.FunctionDef) and isinstance(node.returns, ast.Name) and node.returns.id == "Sheet"
    }
    assert made - {"case_sheet.whole_sheet"} == {each for each in PAPERS if "." in each and "," not in each}


def test_a_former_name_leaves_the_words_it_shares_with_the_name_of_today(ana: Laptop, space: SpaceId) -> None:
    _name(ana, space, "Nguyễn Linh", "former")
    ana.workspace.needs.add_need(space, "health", "Nguyễn is on the letter of Linh’s doctor")
    words = _case_sheet(SheetOf.WEB)(ana, space, OPENLY)
    assert "N. is on the letter of Linh’s doctor" in words


def test_whoever_prints_is_told_that_such_a_name_was_taken_out(ana: Laptop, space: SpaceId) -> None:
    wish = PaperWish("no", plain_title=False, without_names=False)
    assert ana.workspace.case_sheets.make(space, SheetOf.WEB, wish).held_back == frozenset()
    _name(ana, space, "Crystal", "by_exploiter")
    assert ana.workspace.case_sheets.make(space, SheetOf.WEB, wish).held_back == {"other_names"}


def test_a_nickname_the_client_wrote_stands_where_names_may(ana: Laptop, space: SpaceId) -> None:
    _name(ana, space, "Crystal", "nickname")
    assert TYPED in _case_sheet(SheetOf.WEB)(ana, space, OPENLY)
    assert "Crystal" not in _case_sheet(SheetOf.WEB)(ana, space, HIDDEN)
