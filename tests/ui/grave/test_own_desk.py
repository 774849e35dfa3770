"""The advice line, supervision, the survey and the settings keep what they promise, and say who sees what."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from imsa_desktop.config import read_settings
from imsa_desktop.storage.errors import WrongPassphrase
from imsa_desktop.ui import appearance
from imsa_desktop.ui.colours import Scheme
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import PASSPHRASE, Desktop


def test_a_query_becomes_a_case_without_anything_being_typed_again(desktop: Desktop) -> None:
    desktop.hands.key("Ctrl+Shift+A")
    desktop.quiet()
    for letter in "nny":
        desktop.hands.type_words(letter)
        desktop.quiet()
    desktop.hands.type_words("Where can she sleep tonight?")
    desktop.hands.press("Make it a case")
    desktop.quiet()
    assert desktop.shell.front_name() == "case"
    (row,) = desktop.workspace.cases.rows()
    case = desktop.workspace.records.only("case", space=row.space)
    assert case is not None
    assert "Where can she sleep tonight?" in str(case["asked_for"])
    (query,) = desktop.workspace.advice.queries()
    assert (query["became_case"], query["state"]) == (row.reference, "referral")


def test_a_query_begins_a_concern_that_holds_its_words(desktop: Desktop) -> None:
    desktop.hands.key("Ctrl+Shift+A")
    desktop.quiet()
    for letter in "yyn":
        desktop.hands.type_words(letter)
        desktop.quiet()
    desktop.hands.type_words("A boy is locked in at number 9")
    desktop.hands.press("Raise a concern")
    desktop.quiet()
    (concern,) = desktop.workspace.records.list("safeguarding_concern")
    assert concern["words_heard"] == "A boy is locked in at number 9"
    assert (concern["danger_now"], concern["about"]) == ("yes", "child")
    (query,) = desktop.workspace.advice.queries()
    desktop.quiet()
    assert desktop.workspace.records.get("safeguarding_concern", concern.id)["advice_query"] == query.id.hex()
    assert concern.id.hex() not in str(query.values)  # head office reads the desk, and may have been left out


def test_in_immigration_the_sheet_says_information_only(desktop: Desktop) -> None:
    desktop.go("advice_query")
    page = desktop.front()
    page.sheet.form.input("area").fill("immigration")  # type: ignore[attr-defined]  # reason: the page's own
    page.sheet.form.edited.emit()  # type: ignore[attr-defined]  # reason: the page's own
    assert desktop.readable("Information only, unless a regulated adviser gives it")


def test_queries_are_filtered_by_what_is_open_and_grave_and_by_words(desktop: Desktop) -> None:
    advice = desktop.workspace.advice
    advice.log({"question": "Bus pass", "state": "answered"})
    advice.log({"question": "A boy is locked in", "child_involved": "yes"})
    desktop.go("advice")
    desktop.hands.press("Danger or a child")
    assert desktop.readable("A boy is locked in")
    assert not desktop.readable("Bus pass")
    desktop.hands.press("All")
    desktop.hands.write("Words, a name or an organisation", "bus")
    assert desktop.readable("Bus pass")
    assert not desktop.readable("A boy is locked in")


def test_how_i_am_stays_in_the_notebook_unless_shared_by_an_act(desktop: Desktop) -> None:
    desktop.go("supervision")
    desktop.hands.press("How I am")
    desktop.quiet()
    assert desktop.readable("Only you can read this.")
    desktop.hands.type_words("Tired")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    records = desktop.workspace.records
    (check_in,) = records.list("wellbeing_check_in")
    assert desktop.workspace.staff.space() is None
    desktop.go("wellbeing_check_in", record=check_in.id)
    desktop.hands.press("Keep, and share with the supervisors")
    desktop.quiet()
    shared = [each for each in records.list("wellbeing_check_in") if each.space == desktop.workspace.staff.space()]
    assert [each["how"] for each in shared] == ["Tired"]


def test_the_months_count_what_was_offered_and_taken(desktop: Desktop) -> None:
    today = desktop.workspace.now().date().isoformat()
    for taken in ("taken", "declined"):
        desktop.workspace.staff.add("supervision_session", {"session_kind": "group", "on": today, "taken": taken})
    desktop.go("supervision")
    assert desktop.readable("1 of 2")
    assert desktop.readable("Next supervision by")


def test_a_survey_sheet_is_answered_with_seven_digits_and_says_who_can_read_it(desktop: Desktop) -> None:
    desktop.go("survey_sheet")
    desktop.hands.press("Does the client agree to answer?: Yes")
    desktop.quiet()
    desktop.front().sheet.form.input("understands_rights").setFocus()  # type: ignore[attr-defined]  # reason: its own
    for digit in "5454545":
        desktop.hands.type_words(digit)
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    assert desktop.readable("The sheet is finished. Only the survey readers of your organisation can open it")
    (sheet,) = desktop.workspace.survey.sheets()
    assert (sheet["understands_rights"], sheet["understands_systems"], sheet["less_risk"]) == (5, 4, 5)
    assert sheet["state"] == "finished"
    desktop.go("survey")
    assert not desktop.readable("5 Strongly agree")  # a line of the list tells no answer


def test_a_survey_sheet_keeps_who_asked_how_what_was_told_first_and_the_four_answers_in_own_words(
    desktop: Desktop,
) -> None:
    hands = desktop.hands
    desktop.go("survey_sheet")
    hands.press("Was the client told that danger to life or a child would be passed on, and to whom?: Yes")
    hands.press("By telephone?: Yes")
    hands.press("With an interpreter?: No")
    open_questions = {
        "help_given": ("What help did the advocate give?", "She came with me."),
        "effect": ("What did it change?", "I sleep."),
        "compared": ("Compared with other help?", "She stayed."),
        "change": ("What should be done differently?", "Come sooner."),
    }
    for question, words in open_questions.values():
        hands.write(question, words)
    hands.key("Ctrl+S")
    desktop.quiet()
    (sheet,) = desktop.workspace.survey.sheets()
    assert {name: sheet[name] for name in open_questions} == {name: said for name, (_, said) in open_questions.items()}
    assert (sheet["told_limits"], sheet["by_phone"], sheet["interpreter"]) == ("yes", "yes", "no")
    assert sheet["interviewer"]
    desktop.go("survey")
    assert not desktop.readable("I sleep.")


def test_nobody_finishes_a_sheet_about_a_client_of_their_own(desktop: Desktop, linh: SpaceId) -> None:
    desktop.go("survey_sheet")
    desktop.hands.write("Reference of the case", desktop.workspace.cases.reference(linh))
    desktop.hands.key("Tab")
    desktop.quiet()
    assert desktop.readable("Not your own client")
    answer = desktop.front().sheet.form.input("effect")  # type: ignore[attr-defined]  # reason: the page's own
    assert not answer.isEnabled()  # answers of one's own client are not even typed
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    assert not any(each["state"] == "finished" for each in desktop.workspace.survey.sheets())
    reference = desktop.hands.input("Reference of the case")
    assert reference.hasFocus()  # the sheet is longer than the window: it is said where the keyboard goes
    assert not reference.visibleRegion().isEmpty()


def test_a_reference_that_is_none_is_said_so_because_it_may_be_a_client_of_ones_own(
    desktop: Desktop, linh: SpaceId
) -> None:
    right = desktop.workspace.cases.reference(linh)
    wrong = right[:-1] + ("2" if right[-1] != "2" else "3")
    desktop.go("survey_sheet")
    for typed, said in ((right[:4], False), (wrong, True), ("", False)):
        desktop.hands.write("Reference of the case", typed) if typed else desktop.hands.key("Backspace")
        desktop.hands.input("Reference of the case").selectAll()
        desktop.hands.pause()
        assert desktop.readable("No case has this reference: read it again.") is said, typed


def test_looks_change_at_once_and_are_kept_without_a_word_about_anybody(desktop: Desktop) -> None:
    desktop.go("settings")
    desktop.hands.press("Colours: Dark")
    desktop.hands.press("Text size: 130 %")
    desktop.qtbot.waitUntil(desktop.window.jobs.idle)
    assert appearance.scheme() is Scheme.DARK
    assert appearance.text_percent() == 130
    kept = desktop.window.program.paths.settings
    assert (read_settings(kept).appearance, read_settings(kept).text_percent) == ("dark", 130)
    assert "Ana" not in kept.read_text()


def test_a_meeting_gets_more_time_before_the_lock(desktop: Desktop, linh: SpaceId) -> None:
    idle = desktop.window.idle
    assert idle.seconds == 5 * 60
    desktop.hands.key("Ctrl+E")
    desktop.quiet()
    assert idle.seconds == 15 * 60
    desktop.go("today")
    assert idle.seconds == 5 * 60
    desktop.go("case", space=linh)
    desktop.hands.key("F11")
    assert idle.seconds == 15 * 60
    desktop.hands.key("F11")
    assert idle.seconds == 5 * 60


def test_the_passphrase_is_changed_only_with_the_one_in_force(desktop: Desktop) -> None:
    desktop.go("settings")
    desktop.hands.press("Change the passphrase")
    for present, new in (
        ("wrong wrong wrong wrong", "another five words for ana"),
        (PASSPHRASE, "new five words for ana"),
    ):
        desktop.hands.write("Your passphrase now", present)
        desktop.hands.write("The new passphrase", new)
        desktop.hands.write("The new one again", new)
        desktop.hands.key("Return")
        desktop.quiet()
    program = desktop.window.program
    desktop.hands.key("Ctrl+L")
    desktop.qtbot.waitUntil(lambda: desktop.window.shell is None)
    with pytest.raises(WrongPassphrase):
        program.unlock(PASSPHRASE)
    program.unlock("new five words for ana").lock()


def test_a_copy_is_made_by_hand_and_listed(desktop: Desktop) -> None:
    desktop.go("settings")
    desktop.hands.press("Make a copy now")
    desktop.quiet()
    assert desktop.readable("made by hand")
    (backup,) = desktop.workspace.safekeeping.backups()
    assert backup.by_hand
    assert backup.size > 0


def test_the_settings_say_what_head_office_sees(desktop: Desktop) -> None:
    desktop.go("settings")
    desktop.hands.press("Show who can read what")
    for words in (
        "Head office can read",
        "The supervisors your organisation appointed can read",
        "Only you can read",
        "Nobody can see",
    ):
        assert desktop.readable(words)


def test_a_click_on_the_cover_locks_and_escape_shows_nothing(desktop: Desktop, linh: SpaceId) -> None:
    desktop.window.toggle_cover()
    cover = desktop.window.cover
    QApplication.sendEvent(cover, QEvent(QEvent.Type.Enter))
    desktop.qtbot.keyClick(cover, Qt.Key.Key_Escape)  # type: ignore[no-untyped-call]  # reason: pytest-qt has no types
    assert cover.isVisible()
    began = time.perf_counter()
    desktop.qtbot.mouseClick(cover, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]  # reason: as above
    desktop.qtbot.waitUntil(lambda: desktop.window.shell is None)
    assert time.perf_counter() - began < 5
