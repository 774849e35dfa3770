"""What changed since the client last had it, looks together, and a sheet that was lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from imsa_desktop.services.clock import today
from imsa_desktop.services.safety_plans import HandOver
from imsa_protocol.identifiers import RecordId
from tests.services.conftest import Laptop


@pytest.fixture
def plan(ana: Laptop) -> RecordId:
    """A plan with a phrase, own words and a person to call."""
    plans = ana.workspace.safety_plans
    space = ana.case("Linh").space
    plan = plans.start(space, "Back to Leeds", "return")
    phrases = next(each for each in plans.view(plan).sections if each.key == "if_unsafe").phrases
    plans.choose_phrase(plan, "if_unsafe", phrases[0].code)
    plans.open_section(plan, "decision").finish({"words": "I go on Friday.\nI come back on Sunday.", "state": "talked"})
    ana.workspace.records.add("plan_contact", {"name": "Mai", "telephone": "020 7946 0018"}, parent=plan)
    return plan


def _give(ana: Laptop, plan: RecordId, **how: object) -> RecordId:
    asked = HandOver(asked_harm="no", **how)  # type: ignore[arg-type]  # reason: words of a test
    return ana.workspace.safety_plans.hand_over(plan, asked)[0].issue


@pytest.mark.parametrize("way", ["paper", "small_card", "read_aloud"])
@pytest.mark.parametrize("language", ["en", "vi", "ar"])
def test_nothing_has_changed_right_after_the_hand_over(ana: Laptop, plan: RecordId, way: str, language: str) -> None:
    issue = _give(ana, plan, way=way, languages=(language,))
    found = ana.workspace.plan_versions.compare(plan, issue)
    assert found.changed == ()
    assert {each.key for each in found.parts} >= {"if_unsafe", "who_to_call"}


@pytest.mark.parametrize("language", ["en", "vi", "ar"])
def test_what_changed_is_said_under_its_heading_in_english_where_the_library_knows_it(
    ana: Laptop, plan: RecordId, language: str
) -> None:
    plans = ana.workspace.safety_plans
    issue = _give(ana, plan, languages=(language,))
    ana.clock.forward(days=40)
    first, second = next(each for each in plans.view(plan).sections if each.key == "if_unsafe").phrases[:2]
    plans.choose_phrase(plan, "if_unsafe", first.code, chosen=False)
    plans.choose_phrase(plan, "if_unsafe", second.code)
    plans.open_section(plan, "decision").finish({"words": "I go on Friday.\nI come back on Monday."})
    found = {each.key: each for each in ana.workspace.plan_versions.compare(plan, issue).changed}
    assert set(found) == {"if_unsafe", "decision"}
    assert [each.english for each in found["if_unsafe"].before if each.only_here] == [first.english]
    assert [each.english for each in found["if_unsafe"].after if each.only_here] == [second.english]
    decision = found["decision"]
    assert [each.words for each in decision.before if each.only_here] == ["I come back on Sunday."]
    assert [each.words for each in decision.after if each.only_here] == ["I come back on Monday."]
    assert [each.words for each in decision.after if not each.only_here] == ["I go on Friday."]


def test_two_hand_overs_are_compared_whatever_their_language(ana: Laptop, plan: RecordId) -> None:
    one = _give(ana, plan, languages=("en",))
    other = _give(ana, plan, languages=("ar",))
    found = ana.workspace.plan_versions.compare(plan, one, other)
    assert "if_unsafe" not in {each.key for each in found.changed}


def test_a_plan_that_may_no_longer_be_printed_can_still_be_compared(ana: Laptop, plan: RecordId) -> None:
    issue = _give(ana, plan)
    ana.workspace.records.change("safety_plan", plan, {"printing": "do_not_print"})
    assert ana.workspace.plan_versions.compare(plan, issue).changed == ()


def test_still_right_is_one_act_that_moves_the_review_and_can_be_undone(ana: Laptop, plan: RecordId) -> None:
    workspace = ana.workspace
    now = today(ana.vault)
    workspace.records.change("safety_plan", plan, {"review_on": now.isoformat()})
    done = workspace.plan_versions.still_right(plan)
    view = workspace.safety_plans.view(plan)
    assert view.plan["review_on"] == (now + timedelta(days=28)).isoformat() == done.next_on
    assert [each["still_right"] for each in view.reviews] == ["yes"]
    assert not view.changed_since_issue
    workspace.plan_versions.not_looked(done)
    view = workspace.safety_plans.view(plan)
    assert view.reviews == []
    assert view.plan["review_on"] == now.isoformat()


def test_the_next_look_comes_as_soon_as_the_last_one_did(ana: Laptop, plan: RecordId) -> None:
    now = today(ana.vault)
    values = {"on": now.isoformat(), "next_on": (now + timedelta(days=7)).isoformat(), "still_right": "yes"}
    ana.workspace.records.add("plan_review", values, parent=plan)
    ana.clock.forward(days=7)
    assert ana.workspace.plan_versions.next_look(plan) == now + timedelta(days=14)


def test_a_lost_sheet_shows_on_the_plan_makes_a_task_and_stays_word_for_word(ana: Laptop, plan: RecordId) -> None:
    workspace = ana.workspace
    issue = _give(ana, plan)
    before = workspace.records.get("plan_issue", issue)["frozen"]
    done = workspace.plan_versions.mark_lost(issue)
    view = workspace.safety_plans.view(plan)
    assert [each.id for each in view.lost] == [issue]
    assert view.issues[0]["frozen"] == before
    task = workspace.records.get("task", done.task)
    assert (task["state"], task["urgency"], task["due"]) == ("open", "urgent", today(ana.vault).isoformat())
    workspace.plan_versions.still_right(plan)
    assert workspace.safety_plans.view(plan).lost == []  # it was looked at together since
    assert workspace.safety_plans.view(plan).issues[0]["standing"] == "lost"


def test_a_loss_noted_by_mistake_is_undone_whole(ana: Laptop, plan: RecordId) -> None:
    workspace = ana.workspace
    issue = _give(ana, plan)
    done = workspace.plan_versions.mark_lost(issue)
    workspace.plan_versions.found_again(done)
    view = workspace.safety_plans.view(plan)
    assert view.lost == []
    assert view.issues[0]["standing"] == "given"
    assert workspace.records.get("task", done.task).withdrawn
