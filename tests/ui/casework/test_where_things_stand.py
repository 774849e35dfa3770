"""The first page of a file says where things stand: the NRM, courts that lie ahead, warrants, deadlines, open needs."""

from __future__ import annotations

from imsa_desktop.ui.chapters.stands_card import StandsCard
from imsa_desktop.ui.widgets.rows import Row
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop


def _stands(desktop: Desktop) -> str:
    desktop.quiet()
    (card,) = desktop.hands.seen(StandsCard)
    return "\n".join(each.accessibleName() for each in card.findChildren(Row) if each.isVisible())


def test_each_step_of_the_nrm_stands_on_the_first_page(desktop: Desktop, linh: SpaceId) -> None:
    records = desktop.workspace.records
    journey = records.add("nrm_journey", {"stage": "referred", "provider": "Hope House"}, space=linh)
    steps = {
        "rg_positive": "Reasonable grounds",
        "recovery": "Recovery",
        "cg_negative": "Conclusive grounds",
        "exit": "Left the support",
        "disqualified": "disqualif",
    }
    for stage, words in steps.items():
        records.change("nrm_journey", journey, {"stage": stage})
        assert words.casefold() in _stands(desktop).casefold(), stage
        assert "Hope House" in _stands(desktop)


def test_what_is_over_leaves_the_first_page_and_what_waits_is_counted(desktop: Desktop, linh: SpaceId) -> None:
    records, needs = desktop.workspace.records, desktop.workspace.needs
    warrant = records.add("warrant", {"warrant_kind": "eaw", "country": "Romania", "state": "outstanding"}, space=linh)
    for what, when in (("Plea", "2020-01-06T10:00+00:00"), ("Sentence", "2099-01-06T10:00+00:00")):
        records.add("hearing", {"what_for": what, "when": when, "state": "fixed"}, space=linh)
    needs.add_need(linh, "health", "A dentist")
    flat = needs.add_need(linh, "housing", "A flat", state="waiting")
    told = _stands(desktop)
    assert "European Arrest Warrant" in told
    assert "Sentence" in told
    assert "Plea" not in told
    assert "Needs that are open: 2" in told
    assert "1 of them waiting on somebody" in told
    records.change("warrant", warrant, {"state": "withdrawn"})
    needs.set_need_state(linh, flat, "resolved")
    told = _stands(desktop)
    assert "European Arrest Warrant" not in told
    assert "Needs that are open: 1" in told
    assert "waiting on somebody" not in told
