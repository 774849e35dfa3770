"""An advocate sees what they carry in numbers, before anybody else, and after a hard day a debrief is there to take."""

from __future__ import annotations

from datetime import timedelta

import pytest

from imsa_desktop.services.exposure import Carried
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop

OFFER = "A debrief is yours if you want one"


def _day(desktop: Desktop, days: int) -> str:
    return (desktop.workspace.now().date() + timedelta(days=days)).isoformat()


def _told(desktop: Desktop, space: SpaceId, *hard: str, days: int = 0) -> None:
    values = {"happened": f"{_day(desktop, days)}T10:00+00:00", "told_of": frozenset(hard)}
    made = desktop.workspace.records.add("encounter", values, space=space)
    desktop.workspace.encounters.finish(made)


def test_the_page_counts_ones_own_open_cases_and_what_weighs_in_them(desktop: Desktop, linh: SpaceId) -> None:
    at = desktop.workspace
    other, closed, of_mai = desktop.case("Quang"), desktop.case("Hoa"), desktop.case("Tam")
    for space in (linh, closed, of_mai):
        at.records.add("risk_judgement", {"level": "high"}, space=space)
        at.records.add("criminal_matter", {"title": "R v X", "may_be_witness": "yes"}, space=space)
    at.records.add("criminal_matter", {"title": "Over", "may_be_witness": "yes", "stage": "ended"}, space=other)
    for days, state in ((3, "fixed"), (4, "cancelled"), (-3, "happened")):
        values = {"hearing_kind": "trial", "when": f"{_day(desktop, days)}T10:00+00:00", "state": state}
        at.records.add("hearing", values, space=linh)
    at.closing.close(closed, {})
    case = at.records.only("case", space=of_mai)
    assert case is not None
    at.records.change("case", case.id, {"advocate": b"m" * 16})
    assert at.exposure.carried() == Carried(cases=2, high_risk=1, witnesses=1, trial_days=1)
    desktop.go("supervision")
    for words in ("What you carry", "Open cases", "Clients who are or may be witnesses", "It goes nowhere"):
        assert desktop.readable(words)


@pytest.mark.parametrize(
    ("hard", "code", "words"),
    [
        (("disclosure",), "disclosure", "a hard disclosure"),
        (("disclosure", "death"), "death", "a death"),
        (("assault",), "assault", "an assault or threat"),
    ],
)
def test_after_something_hard_was_told_one_quiet_line_leads_to_a_debrief(
    desktop: Desktop, linh: SpaceId, hard: tuple[str, ...], code: str, words: str
) -> None:
    desktop.go("supervision")
    assert not desktop.readable(OFFER)
    _told(desktop, linh, *hard)
    desktop.go("today")
    desktop.go("supervision")
    assert desktop.readable(f"{OFFER} – {words}")
    assert not desktop.readable("Linh")
    desktop.hands.press("Write down a debrief")
    desktop.quiet()
    assert desktop.shell.front_name() == "supervision_session"
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (session,) = desktop.workspace.staff.records("supervision_session")
    assert (session["session_kind"], session["debrief_after"]) == ("debrief", code)
    desktop.go("supervision")
    assert not desktop.readable(OFFER)


def test_a_trial_day_offers_one_and_what_is_long_past_or_somebody_elses_does_not(
    desktop: Desktop, linh: SpaceId
) -> None:
    at = desktop.workspace
    _told(desktop, linh, "death", days=-20)
    _told(desktop, linh)
    assert at.exposure.debrief() is None
    made = at.records.add(
        "encounter",
        {"happened": f"{_day(desktop, 0)}T10:00+00:00", "told_of": frozenset({"death"}), "advocate": b"m" * 16},
        space=linh,
    )
    assert made
    assert at.exposure.debrief() is None
    values = {"hearing_kind": "trial", "when": f"{_day(desktop, -2)}T10:00+00:00", "state": "happened"}
    at.records.add("hearing", values, space=linh)
    found = at.exposure.debrief()
    assert found is not None
    assert (found.after, found.day) == ("trial", _day(desktop, -2))


def test_a_declined_debrief_is_not_offered_again_and_what_comes_later_is(desktop: Desktop, linh: SpaceId) -> None:
    at = desktop.workspace
    _told(desktop, linh, "assault", days=-3)
    at.staff.add("supervision_session", {"session_kind": "one_to_one", "on": _day(desktop, -1), "taken": "taken"})
    assert at.exposure.debrief() is not None
    at.staff.add("supervision_session", {"session_kind": "debrief", "offered": _day(desktop, -2), "taken": "declined"})
    assert at.exposure.debrief() is None
    _told(desktop, linh, "death", days=0)
    found = at.exposure.debrief()
    assert found is not None
    assert found.after == "death"


def test_finishing_an_encounter_in_which_something_hard_was_told_says_where_the_debrief_is(
    desktop: Desktop, linh: SpaceId
) -> None:
    for hard in (False, True):
        desktop.go("case", space=linh)
        desktop.hands.key("Ctrl+E")
        desktop.quiet()
        desktop.hands.type_words("A visit")
        if hard:
            desktop.hands.press("More about this encounter")
            desktop.hands.press("Was something hard told?: A death")
        desktop.hands.key("Ctrl+S")
        assert desktop.readable("Encounter finished")
        assert desktop.readable("it waits under Supervision") is hard
    found = desktop.workspace.exposure.debrief()
    assert found is not None
    assert found.after == "death"
