"""Nothing that is typed is lost, and nothing that is not typed is written."""

from __future__ import annotations

import pytest

from imsa_desktop.storage.errors import DiskFull
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.pages.case import CasePage
from imsa_desktop.ui.pages.encounter import EncounterPage
from imsa_desktop.ui.widgets.rows import Row
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop


def test_a_case_file_is_there_less_than_a_second_after_its_first_word(desktop: Desktop) -> None:
    desktop.go("new_case")
    desktop.hands.write("Name to use", "Hanna")
    desktop.qtbot.waitUntil(lambda: len(desktop.workspace.cases.rows()) == 1, timeout=3000)
    desktop.qtbot.waitUntil(lambda: bool(desktop.workspace.records.drafts()) or _name(desktop) == "Hanna", timeout=3000)


def test_a_new_client_is_opened_with_all_that_was_written_and_the_questions_that_come_first(desktop: Desktop) -> None:
    hands = desktop.hands
    desktop.go("cases")
    hands.key("Ctrl+N")
    hands.press("Safe to talk now?: No")
    hands.press("Is anyone in danger now?: Yes")
    hands.press("Is a child involved?: No")
    assert hands.reads("Call 999 first; write it down after. What you typed so far is kept.")
    hands.write("How is it safe to get back to the person?", "Text after six")
    hands.write("Name to use", "Linh")
    hands.write("Full name", "Đặng Thị Linh")
    hands.write("Language", "Vietnamese")
    hands.write("Number or address", "07700 900123")
    hands.press("Open the case file")
    desktop.quiet()
    assert desktop.shell.front_name() == "case"
    assert desktop.readable("Linh")
    overview = desktop.workspace.case_file.overview(desktop.workspace.cases.rows()[0].space)
    assert overview.case is not None
    assert (overview.case["safe_to_talk"], overview.case["danger_now"]) == ("no", "yes")
    assert overview.case["safe_ways_back"] == "Text after six"
    assert overview.case["stage"] == "referral"
    assert overview.client is not None
    assert overview.client["full_name"] == "Đặng Thị Linh"
    assert overview.interpreter.needed == "yes"
    assert [way["value"] for way in overview.contact_ways] == ["07700 900123"]


def test_opening_a_sheet_and_leaving_it_writes_nothing(desktop: Desktop, linh: SpaceId) -> None:
    hands = desktop.hands
    hands.key("Ctrl+N")
    desktop.quiet()
    desktop.go("case", space=linh)
    hands.key("Ctrl+E")
    desktop.quiet()
    desktop.go("case", space=linh)
    hands.key("Ctrl+I")
    desktop.quiet()
    hands.key("Escape")
    hands.key("Ctrl+T")
    desktop.quiet()
    hands.key("Escape")
    desktop.go("today")
    records = desktop.workspace.records
    assert len(desktop.workspace.cases.rows()) == 1
    for kind in ("encounter", "encounter_interpreter", "interpreter_need", "task"):
        assert records.list(kind, space=linh) == [], kind
    assert list(records.drafts()) == []


def test_an_encounter_left_in_the_middle_waits_as_an_unfinished_note_and_is_gone_on_with(
    desktop: Desktop, linh: SpaceId
) -> None:
    hands = desktop.hands
    hands.key("Ctrl+E")
    hands.write("What it was about", "Call about the council letter")
    hands.press("Add an option")
    hands.write("Option", "Answer it herself")
    desktop.go("today")
    encounters = desktop.workspace.records.list("encounter", space=linh)
    assert [each.finished for each in encounters] == [False]
    assert hands.reads("Call about the council letter")
    hands.press("Call about the council letter, " + _second_line(desktop))
    desktop.quiet()
    page = desktop.front()
    assert isinstance(page, EncounterPage)
    assert hands.input("What it was about").text() == "Call about the council letter"  # type: ignore[attr-defined]
    assert hands.input("Option").text() == "Answer it herself"  # type: ignore[attr-defined]  # reason: a line
    hands.press("Finish")
    desktop.quiet()
    encounters = desktop.workspace.records.list("encounter", space=linh)
    assert [each.finished for each in encounters] == [True]
    assert [each.finished for each in desktop.workspace.records.list("option", space=linh)] == [True]


def test_coming_back_to_an_encounter_goes_on_with_it_instead_of_beginning_another(
    desktop: Desktop, linh: SpaceId
) -> None:
    hands = desktop.hands
    hands.key("Ctrl+E")
    hands.write("What it was about", "First words")
    desktop.go("cases")
    hands.key("Alt+Left")
    desktop.quiet()
    hands.write("Where", "Library")
    hands.key("Ctrl+S")
    desktop.quiet()
    encounters = desktop.workspace.records.list("encounter", space=linh)
    assert [(each["about"], each["place"]) for each in encounters] == [("First words", "Library")]


def test_locking_in_the_middle_of_an_encounter_keeps_it(desktop: Desktop, linh: SpaceId) -> None:
    desktop.hands.key("Ctrl+E")
    desktop.hands.write("What it was about", "Cut short")
    program = desktop.window.program
    desktop.hands.key("Ctrl+L")
    desktop.qtbot.waitUntil(lambda: desktop.window.shell is None)
    workspace = program.unlock("correct horse battery staple")
    try:
        assert [each["about"] for each in workspace.records.list("encounter", space=linh)] == ["Cut short"]
    finally:
        workspace.lock()


def test_what_is_written_in_a_sheet_is_kept_when_it_is_closed_with_escape(desktop: Desktop, linh: SpaceId) -> None:
    hands = desktop.hands
    hands.key("Ctrl+T")
    hands.write("What is to be done", "Ask about the bus pass")
    hands.key("Escape")
    desktop.quiet()
    tasks = desktop.workspace.records.list("task", space=linh)
    assert [(each["what"], each["state"]) for each in tasks] == [("Ask about the bus pass", "open")]
    assert not desktop.front().drawer.isVisible()  # type: ignore[attr-defined]  # reason: the case page's own


def test_a_record_is_withdrawn_with_a_reason_and_brought_back(desktop: Desktop, linh: SpaceId) -> None:
    hands = desktop.hands
    task = desktop.workspace.records.add("task", {"what": "Wrong case", "state": "open"}, space=linh)
    desktop.quiet()
    hands.press("Wrong case")
    desktop.quiet()
    hands.press("Withdraw …")
    hands.write("Why is it withdrawn?", "Belongs to somebody else")
    hands.press("Withdraw it")
    desktop.quiet()
    assert desktop.workspace.records.get("task", task).withdrawn
    hands.press("Undo")
    desktop.quiet()
    assert not desktop.workspace.records.get("task", task).withdrawn


def test_what_was_typed_when_the_program_was_ended_waits_on_today_and_is_gone_on_with(
    desktop: Desktop, linh: SpaceId
) -> None:
    workspace, hands = desktop.workspace, desktop.hands
    editor = workspace.encounters.open_new(linh)  # as after a crash: drafts are there, and no record
    editor.keep({**editor.values, "about": "Cut off by the battery"})
    option = workspace.records.open_editor("option", space=linh, parent=editor.record)
    option.keep({"option": "Ask for a new charger"})
    task = workspace.records.open_editor("task", space=linh)
    task.keep({"what": "Buy a power bank", "state": "open"})
    desktop.go("today")
    assert hands.reads("Cut off by the battery")
    row = next(each for each in hands.seen(Row) if each.accessibleName().startswith("Cut off by the battery"))
    hands.click(row)
    desktop.quiet()
    assert hands.input("What it was about").text() == "Cut off by the battery"  # type: ignore[attr-defined]
    assert hands.input("Option").text() == "Ask for a new charger"  # type: ignore[attr-defined]  # reason: a line
    hands.key("Ctrl+S")
    desktop.quiet()
    encounters = workspace.records.list("encounter", space=linh)
    assert [(each.id, each["about"], each.finished) for each in encounters] == [
        (editor.record, "Cut off by the battery", True)
    ]
    assert [each["option"] for each in workspace.encounters.view(editor.record).options] == ["Ask for a new charger"]
    desktop.go("today")
    row = next(each for each in hands.seen(Row) if each.accessibleName().startswith("Buy a power bank"))
    hands.click(row)
    desktop.quiet()
    hands.press("Save")
    desktop.quiet()
    assert [each.id for each in workspace.records.list("task", space=linh)] == [task.record]
    assert list(workspace.records.drafts()) == []


def _name(desktop: Desktop) -> str:
    return desktop.workspace.cases.rows()[0].name


def _second_line(desktop: Desktop) -> str:
    return next(
        row.accessibleName().partition(", ")[2]
        for row in desktop.hands.seen(Row)
        if row.accessibleName().startswith("Call about")
    )


def test_a_name_that_must_never_interpret_is_kept_when_the_program_is_locked_before_it_was_added(
    desktop: Desktop, linh: SpaceId
) -> None:
    page = desktop.front()
    assert isinstance(page, CasePage)
    page.open_interpreter()
    desktop.quiet()
    desktop.hands.write("Person or agency not to be used", "Lotus")
    page.leaving()  # as locking does
    desktop.quiet()
    (kept,) = desktop.workspace.interpreting.card(linh).not_to_be_used
    assert "Lotus" in (kept["who"], kept["agency"])


def test_a_colleague_named_by_a_few_letters_is_saved_without_leaving_the_line(desktop: Desktop, linh: SpaceId) -> None:
    page = desktop.front()
    assert isinstance(page, CasePage)
    page.open_record(asked("task"))
    desktop.quiet()
    line = desktop.hands.input("Who does it")
    line.setFocus()
    desktop.hands.type_words("ana", line)
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (task,) = desktop.workspace.records.list("task", space=linh)
    assert task["who"] == desktop.workspace.roster.me()


def test_what_was_withdrawn_says_so_where_it_is_opened_and_comes_back(desktop: Desktop, linh: SpaceId) -> None:
    records = desktop.workspace.records
    there = {
        "encounter": records.add("encounter", {"about": "Begun by mistake"}, space=linh),
        "decision": records.add("decision", {"what": "Refused"}, space=linh),
        "task": records.add("task", {"what": "Call"}, space=linh),
    }
    for kind, record in there.items():
        records.withdraw(kind, record, "A slip")
        page = desktop.go("case", space=linh)
        assert isinstance(page, CasePage)
        page.open_record(asked(kind, record))
        assert desktop.readable("This was withdrawn: only the timeline still names it. Its history says why."), kind
        desktop.hands.press("Bring it back")
        desktop.quiet()
        assert not records.get(kind, record).withdrawn
        assert not desktop.readable("This was withdrawn"), kind


def test_an_act_that_failed_is_asked_for_again_with_all_that_was_typed(
    desktop: Desktop, linh: SpaceId, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, at = desktop.front(), desktop.workspace
    assert isinstance(page, CasePage)
    page.more.reopen()
    desktop.quiet()
    desktop.hands.write("Why it was reopened", "She rang")

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as broken:
        broken.setattr(at.closing, "reopen", full)
        desktop.hands.key("Ctrl+S")
        desktop.quiet()
    assert page.more.acts.isVisible()
    assert [each.values["reopened_why"] for each in at.records.drafts()] == ["She rang"]
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (closing,) = at.records.list("case_closing", space=linh)
    assert closing["reopened_why"] == "She rang"
    assert at.records.drafts() == []
