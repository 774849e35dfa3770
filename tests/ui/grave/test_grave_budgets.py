"""The gravest journeys keep to their budgets: clicks and key chords are counted, typing is not."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt

from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop

COVERED_WITHIN_S = 0.1


def _letters(desktop: Desktop, letters: str) -> None:
    """Type letters one by one: each may move the keyboard on."""
    for letter in letters:
        desktop.hands.type_words(letter)
        desktop.quiet()


def test_a_safeguarding_concern_is_begun_from_anywhere_with_one_act_of_two(desktop: Desktop) -> None:
    for place in ("today", "cases", "advice", "settings", "help"):
        desktop.go(place)
        hands = desktop.hands
        hands.acts = 0
        hands.key("Ctrl+Shift+S")
        desktop.quiet()
        _letters(desktop, "y")
        assert hands.acts <= 2, place
        assert desktop.shell.front_name() == "safeguarding_concern"
        desktop.go("today")
    found = desktop.workspace.records.list("safeguarding_concern")
    assert [each["danger_now"] for each in found] == ["yes"] * 5


def test_a_concern_is_begun_with_the_mouse_in_two_acts(desktop: Desktop) -> None:
    hands = desktop.hands
    hands.acts = 0
    hands.press("Concerns")
    hands.press("Safeguarding concern")
    assert hands.acts <= 2
    assert desktop.shell.front_name() == "safeguarding_concern"


def test_a_decision_letter_comes_to_a_computed_deadline_in_five_acts_at_most(desktop: Desktop, linh: SpaceId) -> None:
    desktop.workspace.records.change("case", desktop.workspace.cases.row(linh).case or b"", {"nation": "england"})
    hands = desktop.hands
    hands.acts = 0
    hands.key("Ctrl+D")
    desktop.quiet()
    hands.type_words("homeless")
    hands.key("Return")
    hands.write("The client had it on", "2 March 2026")
    hands.key("Ctrl+S")
    assert hands.acts <= 5
    desktop.quiet()
    (deadline,) = desktop.workspace.deadlines.of_case(linh)
    assert deadline.last_day == "2026-03-22"  # DEADLINES §2: notified Mon 2nd, that day counted, Sun 22nd
    assert deadline.act_by is not None
    assert deadline.act_by < deadline.last_day
    (letter,) = desktop.workspace.records.list("decision", space=linh)
    assert (letter["area"], letter["nation"], letter.finished) == ("housing", "england", True)


def test_a_decision_letter_begun_with_add_anything_keeps_to_the_same_budget(desktop: Desktop, linh: SpaceId) -> None:
    hands = desktop.hands
    hands.acts = 0
    hands.key("Ctrl+N")
    hands.type_words("decision")
    hands.key("Return")
    desktop.quiet()
    hands.type_words("homeless")
    hands.key("Return")
    hands.write("The client had it on", "2 March 2026")
    hands.key("Ctrl+S")
    assert hands.acts <= 5
    desktop.quiet()
    assert len(desktop.workspace.deadlines.of_case(linh)) == 1


def test_an_advice_query_is_logged_in_four_acts_at_most_without_anybodys_name(desktop: Desktop) -> None:
    hands = desktop.hands
    hands.acts = 0
    hands.key("Ctrl+Shift+A")
    desktop.quiet()
    _letters(desktop, "nny")
    hands.type_words("Who decides about support after a positive decision?")
    answer = hands.input("Answer")
    hands.click(answer)
    hands.type_words("The letter says until when.", answer)
    hands.key("Ctrl+S")
    assert hands.acts <= 4
    desktop.quiet()
    (query,) = desktop.workspace.advice.queries()
    assert query["question"] == "Who decides about support after a positive decision?"
    assert (query["danger_now"], query["child_involved"], query["safe_to_ring_back"]) == ("no", "no", "yes")
    assert query["caller"] is None
    assert query["state"] == "answered"
    assert query.finished


def test_supervision_and_training_are_written_down_in_three_acts_each(desktop: Desktop) -> None:
    hands = desktop.hands
    desktop.go("supervision")
    hands.acts = 0
    hands.key("Ctrl+N")
    desktop.quiet()
    hands.type_words("Keep one evening free")
    hands.key("Ctrl+S")
    assert hands.acts <= 3
    desktop.quiet()
    hands.acts = 0
    hands.press("Training")
    desktop.quiet()
    hands.type_words("Housing law")
    hands.key("Ctrl+S")
    assert hands.acts <= 3
    desktop.quiet()
    staff = desktop.workspace.staff
    (session,), (training,) = staff.records("supervision_session"), staff.records("training_entry")
    assert (session["session_kind"], session["taken"]) == ("one_to_one", "taken")
    assert (session["take_away"], training["what"]) == ("Keep one evening free", "Housing law")
    assert session["on"] == desktop.workspace.now().date().isoformat()


def test_three_times_shift_covers_the_whole_window_within_a_tenth_of_a_second(desktop: Desktop, linh: SpaceId) -> None:
    cover = desktop.window.cover
    for _ in range(2):
        desktop.qtbot.keyClick(desktop.window, Qt.Key.Key_Shift)
    assert not cover.isVisible()
    began = time.perf_counter()
    desktop.qtbot.keyClick(desktop.window, Qt.Key.Key_Shift)
    took = time.perf_counter() - began
    assert cover.isVisible()
    assert took < COVERED_WITHIN_S
    assert cover.geometry() == desktop.window.rect()
    assert "Linh" not in desktop.window.windowTitle()
    for _ in range(3):
        desktop.qtbot.keyClick(desktop.window, Qt.Key.Key_Shift)
    assert not cover.isVisible()


def test_one_key_locks(desktop: Desktop, linh: SpaceId) -> None:
    desktop.hands.acts = 0
    desktop.hands.key("Ctrl+L")
    assert desktop.hands.acts == 1
    desktop.qtbot.waitUntil(lambda: desktop.window.shell is None)
