"""A referral begins with safety, says only of own cases whether somebody is known, and keeps those not taken on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from imsa_desktop.services.cases import CaseStart
from imsa_desktop.ui.draft_words import draft_words
from imsa_desktop.ui.pages.case import CasePage
from imsa_desktop.ui.widgets.rows import Row
from tests.ui.casework.conftest import PASSPHRASE, Desktop


def _referral(desktop: Desktop) -> None:
    desktop.go("new_case")
    for letter in "ynn":
        desktop.hands.type_words(letter)
        desktop.quiet()


def test_three_letters_answer_the_first_three_questions_and_lead_to_the_name(desktop: Desktop) -> None:
    _referral(desktop)
    desktop.hands.type_words("Hanna")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    space = desktop.workspace.cases.rows()[0].space
    case, client = (desktop.workspace.records.only(kind, space=space) for kind in ("case", "client"))
    assert case is not None
    assert client is not None
    assert (case["safe_to_talk"], case["danger_now"], case["child_involved"]) == ("yes", "no", "no")
    assert client["name_to_use"] == "Hanna"


def test_a_referral_typed_without_a_pause_is_a_draft_meanwhile(desktop: Desktop) -> None:
    desktop.go("new_case")
    line = desktop.hands.input("Name to use")
    line.setFocus()

    def kept() -> bool:
        QTest.keyClicks(line, "a")
        return any(each.values.get("name_to_use") for each in desktop.workspace.records.drafts())

    desktop.hands.wait(kept, "a draft of the name")


def test_locking_with_the_first_word_keeps_it(desktop: Desktop) -> None:
    desktop.go("new_case")
    line = desktop.hands.input("Name to use")
    line.setFocus()
    program = desktop.window.program
    QTest.keyClicks(line, "Hanna")
    QTest.keyClick(line, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desktop.qtbot.waitUntil(lambda: desktop.window.shell is None)
    workspace = program.unlock(PASSPHRASE)
    try:
        assert [row.name for row in workspace.cases.rows()] == ["Hanna"]
    finally:
        workspace.lock()


def test_a_name_with_other_accents_in_another_order_is_known_from_an_own_case(desktop: Desktop) -> None:
    known = desktop.case("Linh", "Đặng Thị Linh")
    _referral(desktop)
    desktop.hands.write("Full name", "linh dang thi")
    desktop.hands.pause()
    assert desktop.readable("Perhaps Linh already has a file here")
    desktop.hands.press("Open that file")
    desktop.quiet()
    assert desktop.shell.front_name() == "case"
    assert desktop.front().space == known  # type: ignore[attr-defined]  # reason: the case page's own


def test_whether_anybody_else_knows_the_person_is_never_said(desktop: Desktop) -> None:
    _referral(desktop)
    desktop.hands.write("Full name", "Nobody Here Knows")
    desktop.hands.pause()
    assert desktop.readable("No case on this laptop has this name or number.")
    assert desktop.readable("ask head office before you go on")


def test_somebody_who_may_be_under_18_is_led_to_the_child_route(desktop: Desktop) -> None:
    _referral(desktop)
    desktop.hands.write("Name to use", "Sam")
    desktop.hands.write("Date of birth", "2012")
    desktop.hands.key("Tab")
    assert desktop.readable("Perhaps a child")
    desktop.hands.press("Child route")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    case = desktop.workspace.records.only("case", space=desktop.workspace.cases.rows()[0].space)
    assert case is not None
    assert (case["triage_outcome"], case["stage"]) == ("child_route", "not_taken_on")
    assert case["triage_on"] == desktop.workspace.now().date().isoformat()


def test_those_not_taken_on_stay_with_the_reason(desktop: Desktop) -> None:
    _referral(desktop)
    desktop.hands.type_words("Ola")
    desktop.hands.press("Decided at triage: Declined by the person")
    desktop.hands.write("Why", "Has a solicitor already")
    desktop.hands.press("Keep the referral")
    desktop.quiet()
    case = desktop.workspace.records.only("case", space=desktop.workspace.cases.rows()[0].space)
    assert case is not None
    assert (case["triage_outcome"], case["triage_reason"]) == ("declined", "Has a solicitor already")
    assert case["stage"] == "not_taken_on"


def test_whoever_takes_somebody_on_at_triage_carries_the_case(desktop: Desktop) -> None:
    _referral(desktop)
    desktop.hands.type_words("Ola")
    desktop.hands.press("Decided at triage: Taken on")
    desktop.hands.press("Decided at triage: Waiting")  # not at once, after all
    desktop.hands.press("Decided at triage: Taken on")
    desktop.hands.press("Open the case file")
    desktop.quiet()
    at = desktop.workspace
    case = at.records.only("case", space=at.cases.rows()[0].space)
    assert case is not None
    me = at.roster.me()
    assert (case["stage"], case["advocate"], case["triage_by"]) == ("open", me, me)


def test_a_referral_that_is_taken_on_later_is_open_and_carried_by_whoever_did(desktop: Desktop) -> None:
    at = desktop.workspace
    space = at.cases.open_case(CaseStart(case={"stage": "waiting"}, client={"name_to_use": "Ola"})).space
    page = desktop.go("case", space=space)
    assert isinstance(page, CasePage)
    page.more.work_asked.emit()
    desktop.quiet()
    desktop.hands.choose("Decided at triage", "Taken on")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    case = at.records.only("case", space=space)
    assert case is not None
    assert (case["triage_outcome"], case["stage"]) == ("taken_on", "open")
    assert (case["advocate"], case["triage_by"]) == (at.roster.me(), at.roster.me())
    assert case["triage_on"] == at.now().date().isoformat()


def test_a_word_at_triage_of_an_open_case_leaves_it_where_it_stands(desktop: Desktop) -> None:
    at = desktop.workspace
    space = at.cases.open_case(CaseStart(case={"stage": "open", "advocate": b"m" * 16})).space
    page = desktop.go("case", space=space)
    assert isinstance(page, CasePage)
    page.more.work_asked.emit()
    desktop.quiet()
    desktop.hands.choose("Decided at triage", "Advice given")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    case = at.records.only("case", space=space)
    assert case is not None
    assert (case["triage_outcome"], case["stage"], case["advocate"]) == ("advice_given", "open", b"m" * 16)


def test_waiting_asks_until_when_and_what_happens_meanwhile(desktop: Desktop) -> None:
    _referral(desktop)
    desktop.hands.press("Decided at triage: Waiting")
    desktop.hands.write("Waiting until", "1 December 2030")
    desktop.hands.write("What happens meanwhile", "The safe house rings every day")
    desktop.hands.press("Open the case file")
    desktop.quiet()
    case = desktop.workspace.records.only("case", space=desktop.workspace.cases.rows()[0].space)
    assert case is not None
    assert (case["waiting_until"], case["stage"]) == ("2030-12-01", "waiting")


def test_a_known_risk_to_staff_is_asked_about_where_it_is_the_reason_and_kept(desktop: Desktop) -> None:
    _referral(desktop)
    desktop.hands.type_words("Ola")
    assert not desktop.readable("Is a visit unsafe for staff?")
    desktop.hands.press("Decided at triage: Known risk to staff")
    desktop.hands.write("Why", "A brother who threatens")
    desktop.hands.press("Is a visit unsafe for staff?: Yes")
    desktop.hands.press("Keep the referral")
    desktop.quiet()
    case = desktop.workspace.records.only("case", space=desktop.workspace.cases.rows()[0].space)
    assert case is not None
    assert (case["triage_outcome"], case["staff_safety"]) == ("staff_risk", "yes")
    assert (case["triage_reason"], case["stage"]) == ("A brother who threatens", "not_taken_on")


def test_a_draft_without_a_name_is_called_by_what_it_is_and_never_twice(desktop: Desktop) -> None:
    space = desktop.case("", "")
    editor = desktop.workspace.records.open_editor("client", space=space)
    editor.keep({"pronouns": "she/her"})
    (draft,) = desktop.workspace.records.drafts()
    first, second = draft_words(draft)
    assert first == "she/her"
    assert second.startswith("Client · ")
    editor.keep({"may_be_child": "yes", "pronouns": None})
    (draft,) = desktop.workspace.records.drafts()
    first, second = draft_words(draft)
    assert first == "A new client, not named yet"
    assert "Client" not in second
    assert desktop.workspace.cases.reference(space) in second
    desktop.go("today")
    assert any(each.accessibleName().startswith(first) for each in desktop.hands.seen(Row))
