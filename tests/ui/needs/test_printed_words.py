"""The printed web of needs and the printed plan say what may be told, word by word on the paper, and nothing else."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pypdfium2
import pytest

from imsa_desktop.services.case_sheets import SheetOf
from imsa_desktop.ui.pages import needs_sheet
from imsa_desktop.ui.pages.needs_sheet import NeedsSheetPage
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop

ON_THE_WEB = (
    "A room near the college", "To live near the park", "Waiting on", "Sampleton Council", "Ring on Tuesday",  # housing
    "Support with food", "Paid every Friday", "Resolved",  # money
    "Housing rights", "Welfare benefits", "Whatever is not on this sheet can be talked about",
)  # fmt: skip  # reason: each line is one need
ON_THE_PLAN = ("Work as a baker", "Because I like the mornings", "Ask the college", "My advocate", "1 December 2026")
NAMES = ("Linh", "Ana Petrov")
NEVER = (
    "Crystal", "Kimdung",  # other names
    "Quangvu", "Goldfish bar", "red van", "Hoathi",  # people and places of danger, and who must not interpret
    "Grace Okafor",  # a professional
    "Rackham", "no local ties",  # who refused and why
    "lodger", "HB/4711", "letter of May", "between us", "jealous",  # ours: in the way, references, evidence, notes
    "A dentist", "Health services",  # not talked about
    "marigold",  # the code word
)  # fmt: skip  # reason: what they have in common stands beside them


def _words_of(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return " ".join(unicodedata.normalize("NFKC", " ".join(pages)).split())


def _fill(desktop: Desktop, space: SpaceId) -> None:
    needs, records = desktop.workspace.needs, desktop.workspace.records
    room = needs.add_need(
        space, "housing", "A room near the college", state="waiting", wants="To live near the park",
        waiting_on="Sampleton Council", next_step="Ring on Tuesday", in_the_way="The lodger", body_reference="HB/4711",
        notes="Only between us",
    )  # fmt: skip  # reason: one need
    food = needs.add_need(
        space, "welfare_benefits", "Support with food", state="resolved", outcome="Paid every Friday",
        evidence="The letter of May",
    )  # fmt: skip  # reason: one need
    needs.add_need(space, "health", "A dentist", state="not_talked")
    records.add("need_tie", {"tie": "helps", "other": room, "why": "He is jealous"}, space=space, parent=food)
    tried = {"tried": "Asked", "result": "refused", "refused_by": "Mr Rackham", "refused_why": "no local ties"}
    records.add("need_attempt", tried, space=space, parent=room)
    goal = records.add("plan_goal", {"goal": "Work as a baker", "why": "Because I like the mornings"}, space=space)
    step = {"what": "Ask the college", "whose": "advocate", "by_when": "2026-12-01"}
    records.add("plan_action", step, space=space, parent=goal)
    for name, kind in (("Crystal", "by_exploiter"), ("Kimdung", "nickname")):
        records.add("other_name", {"name": name, "name_kind": kind}, space=space)
    danger = {"who": "Quangvu", "danger": "Waits in a red van", "standing": "danger_now"}
    records.add("danger_person", danger, space=space)
    records.add("danger_place", {"where": "The Goldfish bar"}, space=space)
    records.add("professional_contact", {"name": "Grace Okafor"}, space=space)
    desktop.workspace.interpreting.not_to_be_used(space, "Hoathi")
    desktop.workspace.safety_plans.start(space, "Leeds", "return", code_word="marigold")


def _printed(
    desktop: Desktop, space: SpaceId, what: SheetOf, harm: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> str:
    monkeypatch.setattr(needs_sheet, "name_file", lambda *_: path)
    page = desktop.go("needs_sheet", space=space, what=what)
    assert isinstance(page, NeedsSheetPage)
    page.harm.buttons[harm].click()
    desktop.quiet()
    page.save.click()
    desktop.quiet()
    return _words_of(path)


@pytest.mark.parametrize("harm", ["no", "yes"])
def test_what_may_be_told_is_read_on_the_printed_paper_and_nothing_else(
    desktop: Desktop, linh: SpaceId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    _fill(desktop, linh)
    web = _printed(desktop, linh, SheetOf.WEB, harm, tmp_path / "web.pdf", monkeypatch)
    plan = _printed(desktop, linh, SheetOf.PLAN, harm, tmp_path / "plan.pdf", monkeypatch)
    assert [words for words in ON_THE_WEB if words not in web] == []
    assert [words for words in ON_THE_PLAN if words not in plan] == []
    assert [words for words in NEVER if words in web or words in plan] == []
    for paper, title in ((web, "What we are working on"), (plan, "My plan")):
        assert [name in paper for name in NAMES] == [harm == "no"] * len(NAMES)
        assert (title in paper) is (harm == "no")
        assert ("My notes" in paper) is (harm == "yes")
