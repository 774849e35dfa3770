"""Before a copy goes to anybody else it is said what the client allows; nothing is blocked, what was shared stays."""

from __future__ import annotations

import pytest

from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop

ASKED = "Does anybody but the client get a copy?"


@pytest.fixture
def handing_over(desktop: Desktop, linh: SpaceId) -> SpaceId:
    """The hand-over of Linh's safety plan, read aloud, with no fear of harm."""
    plans = desktop.workspace.safety_plans
    plan = plans.start(linh, "Leeds", "return")
    plans.choose_phrase(plan, "before", "before.charged")
    page = desktop.go("hand_over", space=linh, plan=plan)
    form = page.form  # type: ignore[attr-defined]  # reason: the hand-over page's own
    form.harm.buttons["no"].click()
    form.way.buttons["read_aloud"].click()
    desktop.quiet()
    return linh


def test_left_empty_it_goes_to_the_client_alone_and_nothing_is_recorded(
    desktop: Desktop, handing_over: SpaceId
) -> None:
    assert desktop.readable("Left empty, it goes to the client alone.")
    desktop.hands.press("It was read aloud")
    desktop.quiet()
    assert len(desktop.workspace.records.list("plan_issue", space=handing_over)) == 1
    assert desktop.workspace.records.list("disclosure", space=handing_over) == []


def test_a_permission_that_holds_is_shown_with_what_exactly_and_recorded(
    desktop: Desktop, handing_over: SpaceId
) -> None:
    permission = {"recipient": "Bell Law", "what_exactly": "The plan, not the address", "standing": "given"}
    consent = desktop.workspace.records.add("consent", {**permission, "expires": "2099-01-01"}, space=handing_over)
    desktop.hands.write(ASKED, "Bell Law")
    desktop.hands.pause()
    for words in ("The client has allowed this.", "The plan, not the address", "until 1 January 2099"):
        assert desktop.readable(words)
    desktop.hands.press("It was read aloud")
    desktop.quiet()
    (shared,) = desktop.workspace.records.list("disclosure", space=handing_over)
    assert (shared["recipient"], shared["basis"], shared["consent"]) == ("Bell Law", "with_permission", consent)


def test_a_withdrawn_permission_asks_for_the_ground_and_the_reason_and_blocks_nothing(
    desktop: Desktop, handing_over: SpaceId
) -> None:
    gone = {"recipient": "Police", "recipient_kind": "police", "standing": "withdrawn"}
    desktop.workspace.records.add("consent", gone, space=handing_over)
    desktop.hands.write(ASKED, "Police")
    desktop.hands.pause()
    assert desktop.readable("The client does not allow this.")
    assert desktop.readable("Information may reach immigration enforcement.")
    desktop.hands.press("On what ground: Danger to life, or serious harm")
    desktop.hands.write("Why", "He is on his way to the house")
    desktop.hands.press("It was read aloud")
    desktop.quiet()
    (shared,) = desktop.workspace.records.list("disclosure", space=handing_over)
    assert (shared["basis"], shared["reason"]) == ("life_or_serious_harm", "He is on his way to the house")
    assert shared["consent"] is None


@pytest.mark.parametrize("whom", ["Home Office", "West Midlands Police", "DC Jones"])
def test_whoever_types_the_police_or_the_home_office_is_told_where_it_may_go(
    desktop: Desktop, handing_over: SpaceId, whom: str
) -> None:
    officer = {"name": "DC Jones", "profession": "police"}
    desktop.workspace.records.add("professional_contact", officer, space=handing_over)
    desktop.hands.write(ASKED, whom)
    desktop.hands.pause()
    assert desktop.readable("Information may reach immigration enforcement.")
    assert desktop.readable("Nothing is on file about this: ask the client first.")


def test_what_was_withdrawn_from_the_police_counts_for_every_force(desktop: Desktop, handing_over: SpaceId) -> None:
    gone = {"recipient_kind": "police", "standing": "withdrawn"}
    desktop.workspace.records.add("consent", gone, space=handing_over)
    desktop.hands.write(ASKED, "West Midlands Police")
    desktop.hands.pause()
    assert desktop.readable("The client does not allow this.")


def test_what_a_professional_may_be_told_counts_when_only_the_name_is_typed(
    desktop: Desktop, handing_over: SpaceId
) -> None:
    officer = {"name": "Mary Bell", "profession": "solicitor", "permission": "refused"}
    desktop.workspace.records.add("professional_contact", officer, space=handing_over)
    desktop.hands.write(ASKED, "Mary Bell")
    desktop.hands.pause()
    assert desktop.readable("The client does not allow this.")


def test_what_is_recorded_names_the_permission_that_holds_and_none_that_is_over(
    desktop: Desktop, handing_over: SpaceId
) -> None:
    records, permission = desktop.workspace.records, {"recipient": "Bell Law", "standing": "given"}
    records.add("consent", {**permission, "expires": "2020-01-01"}, space=handing_over)
    holds = records.add("consent", {**permission, "expires": "2099-01-01"}, space=handing_over)
    desktop.hands.write(ASKED, "Bell Law")
    desktop.hands.pause()
    assert desktop.readable("The client has allowed this.")
    desktop.hands.press("It was read aloud")
    desktop.quiet()
    (shared,) = records.list("disclosure", space=handing_over)
    assert (shared["basis"], shared["consent"]) == ("with_permission", holds)


def test_what_nobody_was_asked_about_is_said_and_goes_on(desktop: Desktop, handing_over: SpaceId) -> None:
    desktop.hands.write(ASKED, "Housing officer")
    desktop.hands.pause()
    assert desktop.readable("Nothing is on file about this: ask the client first.")
    desktop.hands.press("It was read aloud")
    desktop.quiet()
    (shared,) = desktop.workspace.records.list("disclosure", space=handing_over)
    assert (shared["recipient"], shared["basis"]) == ("Housing officer", None)
