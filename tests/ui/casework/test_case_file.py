"""The whole case file by keyboard: any record in three acts, seen, changed, finished, kept from the client's eyes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit

from imsa_desktop.casework.case_chapters import OVERVIEW
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.chapters.card import ChapterCard
from imsa_desktop.ui.chapters.evidence import Evidence
from imsa_desktop.ui.chapters.line_row import LineRow
from imsa_desktop.ui.dialogs.history import HistoryDialog
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.pages.case import CasePage, tab_names
from imsa_desktop.ui.pages.encounter import EncounterPage
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.task_row import TaskRow
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop
from tests.ui.test_accessibility import check

OURS = ("overview", "tasks", "letters", "people", "consent")


@pytest.fixture(autouse=True)
def nobody_looks_on() -> Iterator[None]:
    """Each test begins and ends without the client beside it."""
    yield
    side_by_side.turn(False)


def _page(desktop: Desktop) -> CasePage:
    page = desktop.front()
    assert isinstance(page, CasePage)
    return page


def _fill(desktop: Desktop, space: SpaceId) -> None:
    add = desktop.workspace.records.add
    add("task", {"what": "Call the GP", "due": "2020-01-06", "state": "open"}, space=space)
    add("task", {"what": "Bus pass", "state": "open"}, space=space)
    decision = add("decision", {"what": "Refused", "body": "Council"}, space=space)
    add("deadline", {"what": "Review", "printed": "2030-12-08"}, space=space, parent=decision)
    add("letter", {"title": "Request for review", "state": "sent"}, space=space)
    add("professional_contact", {"name": "Grace Okafor", "permission": "given"}, space=space)
    add("danger_person", {"who": "Mr Long"}, space=space)
    add("consent", {"recipient": "Police", "standing": "withdrawn"}, space=space)
    add("identity_paper", {"paper_kind": "passport", "where_is_it": "In his safe"}, space=space)


def _words(desktop: Desktop) -> list[str]:
    desktop.quiet()
    return desktop.hands.everything_readable()


# -- adding -----------------------------------------------------------------------------------------------------


def test_any_record_is_added_with_three_acts(desktop: Desktop, linh: SpaceId) -> None:
    hands = desktop.hands
    hands.acts = 0
    hands.key("Ctrl+N")
    hands.type_words("wish")
    hands.key("Return")
    desktop.quiet()
    hands.type_words("To see my sister")
    hands.key("Ctrl+S")
    assert hands.acts <= 3
    desktop.quiet()
    (wish,) = desktop.workspace.records.list("client_wish", space=linh)
    assert (wish["wish"], wish.finished) == ("To see my sister", True)
    assert desktop.readable("To see my sister")


def test_what_hangs_on_the_only_record_of_its_kind_needs_no_further_step(desktop: Desktop, linh: SpaceId) -> None:
    appointment = desktop.workspace.records.add("appointment", {"what": "Meeting"}, space=linh)
    hands = desktop.hands
    hands.acts = 0
    hands.key("Ctrl+N")
    hands.type_words("interpreter booking")
    hands.key("Return")
    desktop.quiet()
    hands.type_words("viet")
    hands.key("Ctrl+S")
    assert hands.acts <= 3
    desktop.quiet()
    (booking,) = desktop.workspace.records.list("interpreter_booking", space=linh)
    assert booking.parent == appointment
    assert (booking["language"], booking["state"]) == ("vi", "requested")


def test_among_several_the_second_step_asks_which_one(desktop: Desktop, linh: SpaceId) -> None:
    add = desktop.workspace.records.add
    for what in ("Asylum refused", "Housing refused"):
        add("decision", {"what": what}, space=linh)
    hands = desktop.hands
    hands.key("Ctrl+N")
    hands.type_words("deadline")
    hands.key("Return")
    desktop.quiet()
    hands.type_words("housing")
    hands.key("Return")
    desktop.quiet()
    hands.type_words("Ask for a review")
    hands.key("Ctrl+S")
    desktop.quiet()
    (deadline,) = desktop.workspace.records.list("deadline", space=linh)
    parent = desktop.workspace.records.get("decision", deadline.parent or b"")
    assert parent["what"] == "Housing refused"


def test_without_a_record_to_hang_on_that_one_is_begun_first(desktop: Desktop, linh: SpaceId) -> None:
    hands = desktop.hands
    hands.key("Ctrl+N")
    hands.type_words("interpreter booking")
    hands.key("Return")
    desktop.quiet()
    drawer = _page(desktop).drawer
    assert drawer.isVisible()
    assert drawer.editing is not None
    assert drawer.editing.form.kind.name == "appointment"


def test_what_exists_once_a_heading_asks_for_the_heading(desktop: Desktop, linh: SpaceId) -> None:
    hands = desktop.hands
    hands.key("Ctrl+N")
    hands.type_words("key outcome")
    hands.key("Return")
    hands.type_words("destitution")
    hands.key("Return")
    desktop.quiet()
    hands.key("Space")  # the first answer
    hands.key("Ctrl+S")
    desktop.quiet()
    (outcome,) = desktop.workspace.records.list("key_outcome", space=linh)
    assert outcome["outcome"] == "destitution_avoided"


# -- seeing and changing ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tab", OURS)
def test_every_tab_is_named_reachable_and_large_enough(desktop: Desktop, linh: SpaceId, tab: str) -> None:
    _fill(desktop, linh)
    desktop.go("case", space=linh, tab=tab)
    check(desktop.window)


@pytest.mark.parametrize("leaf", [leaf.code for leaf in OVERVIEW])
def test_every_leaf_of_the_overview_is_named_reachable_and_large_enough(
    desktop: Desktop, linh: SpaceId, leaf: str
) -> None:
    _fill(desktop, linh)
    desktop.go("case", space=linh, tab="overview", leaf=leaf)
    check(desktop.window)


def test_the_parts_of_the_file_are_turned_with_the_keyboard(desktop: Desktop, linh: SpaceId) -> None:
    page = _page(desktop)
    names = tab_names()
    for name in (*names[1:], names[0]):
        desktop.hands.key("Ctrl+PgDown")
        desktop.quiet()
        assert names[page.tabs.currentIndex()] == name
    desktop.hands.key("Ctrl+PgUp")
    assert names[page.tabs.currentIndex()] == names[-1]


def test_space_closes_a_task_and_the_keyboard_stands_on_the_next(desktop: Desktop, linh: SpaceId) -> None:
    _fill(desktop, linh)
    desktop.go("case", space=linh, tab="tasks")
    rows = desktop.hands.seen(TaskRow)
    assert len(rows) == 2
    rows[0].setFocus()
    desktop.hands.key("Space")
    desktop.quiet()
    (left,) = desktop.hands.seen(TaskRow)
    assert left.hasFocus()
    states = {each["what"]: each["state"] for each in desktop.workspace.records.list("task", space=linh)}
    assert states == {"Call the GP": "done", "Bus pass": "open"}
    desktop.hands.press("Done (1)")
    assert desktop.readable("Call the GP")


def test_what_hangs_on_a_record_stands_beneath_it_in_the_list_and_in_its_sheet(desktop: Desktop, linh: SpaceId) -> None:
    appointment = desktop.workspace.records.add("appointment", {"what": "Meeting"}, space=linh)
    desktop.workspace.records.add("interpreter_booking", {"language": "vi"}, space=linh, parent=appointment)
    desktop.go("case", space=linh, tab="tasks")
    rows = desktop.hands.seen(LineRow)
    assert [each.line.kind for each in rows] == ["appointment", "interpreter_booking"]
    rows[0].setFocus()
    desktop.hands.key("Return")
    desktop.quiet()
    drawer = _page(desktop).drawer
    beneath = [each for each in drawer.findChildren(LineRow) if each.line.kind == "interpreter_booking"]
    assert len(beneath) == 1
    beneath[0].setFocus()
    desktop.hands.key("Return")
    desktop.quiet()
    assert drawer.heading.text() == "Interpreter booking"
    desktop.hands.key("Escape")
    desktop.quiet()
    assert drawer.isVisible()
    assert drawer.heading.text() == "Appointment"
    desktop.hands.key("Escape")
    desktop.quiet()
    assert not drawer.isVisible()


def test_a_list_that_is_read_anew_leaves_the_keyboard_on_its_record(desktop: Desktop, linh: SpaceId) -> None:
    _fill(desktop, linh)
    desktop.go("case", space=linh, tab="people")
    row = next(each for each in desktop.hands.seen(LineRow) if each.line.first == "Grace Okafor")
    row.setFocus()
    record = row.line.record
    desktop.workspace.records.change("professional_contact", record, {"organisation": "Okafor & Co"})
    desktop.quiet()
    focus = QApplication.focusWidget()
    assert isinstance(focus, LineRow)
    assert focus.line.record == record
    assert "Okafor & Co" in focus.line.second


def test_an_unchanged_list_is_left_alone(desktop: Desktop, linh: SpaceId) -> None:
    _fill(desktop, linh)
    desktop.go("case", space=linh, tab="people")
    before = desktop.hands.seen(LineRow)
    desktop.workspace.records.add("task", {"what": "Elsewhere"}, space=linh)
    desktop.quiet()
    assert desktop.hands.seen(LineRow) == before


def test_a_long_chapter_shows_its_first_records_and_the_others_at_a_press(desktop: Desktop, linh: SpaceId) -> None:
    for number in range(20):
        desktop.workspace.records.add("professional_contact", {"name": f"Person {number}"}, space=linh)
    desktop.go("case", space=linh, tab="people")
    assert len(desktop.hands.seen(LineRow)) == 10
    desktop.hands.press("Show all 20")
    desktop.quiet()
    assert len(desktop.hands.seen(LineRow)) == 20


def test_a_field_names_a_colleague_by_a_few_letters(desktop: Desktop, linh: SpaceId) -> None:
    page = _page(desktop)
    page.open_record(asked("task"))
    desktop.quiet()
    hands = desktop.hands
    hands.write("What is to be done", "Call the GP")
    line = hands.input("Who does it")
    assert isinstance(line, QLineEdit)
    line.setFocus()
    hands.type_words("ana", line)
    hands.key("Return")
    assert line.text() == "Ana Petrov"
    hands.key("Ctrl+S")
    desktop.quiet()
    (task,) = desktop.workspace.records.list("task", space=linh)
    assert task["who"] == desktop.workspace.roster.me()
    assert task.fields["who"].words == "Ana Petrov"


def test_words_that_name_nobody_stay_in_the_line_and_name_nobody(desktop: Desktop, linh: SpaceId) -> None:
    page = _page(desktop)
    page.open_record(asked("task"))
    desktop.quiet()
    hands = desktop.hands
    hands.write("What is to be done", "Call the GP")
    line = hands.input("Who does it")
    line.setFocus()
    hands.type_words("nobody here", line)
    hands.key("Tab")
    assert isinstance(line, QLineEdit)
    assert line.text() == "nobody here"
    assert desktop.readable("Nothing of that name is written here yet. Choose one, or leave the line empty.")
    hands.key("Ctrl+S")
    desktop.quiet()
    assert desktop.workspace.records.list("task", space=linh)[0]["who"] is None


def test_a_long_sheet_is_built_in_turns_and_saves_what_was_typed_at_once(desktop: Desktop, linh: SpaceId) -> None:
    page = _page(desktop)
    page.open_record(asked("nrm_journey"))
    drawer = page.drawer
    assert drawer.editing is not None
    assert "notes" not in drawer.editing.form.names()
    desktop.qtbot.keyClicks(drawer.editing.form.input("number").line, "NRM/1")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (journey,) = desktop.workspace.records.list("nrm_journey", space=linh)
    assert (journey["number"], journey.finished) == ("NRM/1", True)


def test_a_finished_note_is_read_and_added_to_and_never_edited(desktop: Desktop, linh: SpaceId) -> None:
    records = desktop.workspace.records
    note = records.add("note", {"title": "Keys", "words": "With the landlord"}, space=linh)
    records.finish("note", note)
    _page(desktop).open_record(asked("note", note))
    desktop.quiet()
    drawer, hands = _page(desktop).drawer, desktop.hands
    assert drawer.editing is not None
    assert not drawer.editing.form.isEnabled()
    assert not drawer.save_button.isVisible()
    hands.press("Add to it")
    desktop.quiet()
    assert drawer.save_button.isVisible()
    hands.key("Ctrl+S")
    desktop.quiet()
    assert [each["title"] for each in records.list("note", space=linh)] == ["Keys", "Further to: Keys"]


# -- history ------------------------------------------------------------------------------------------------------


def test_the_history_of_a_field_brings_an_earlier_answer_back(desktop: Desktop, linh: SpaceId) -> None:
    records = desktop.workspace.records
    task = records.add("task", {"what": "Call the GP", "notes": "Ring twice"}, space=linh)
    records.change("task", task, {"what": "Call the dentist"})
    _page(desktop).open_record(asked("task", task))
    desktop.quiet()
    hands = desktop.hands
    hands.key("Ctrl+Shift+H")
    desktop.quiet()
    (dialog,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    told = hands.everything_readable()
    assert "What is to be done: Call the GP" in told
    assert "before: Call the GP" in told
    assert "on this laptop" in told
    assert not any("Ring twice" in words for words in told if words.startswith("Notes"))
    hands.press("Bring back What is to be done: Call the GP")
    reason = hands.input("Why is it brought back?")
    hands.type_words("It was the GP after all", reason)
    hands.key("Return")
    desktop.quiet()
    assert records.get("task", task)["what"] == "Call the GP"
    assert records.history("task", task)[0].reason == "It was the GP after all"
    dialog.close()
    desktop.quiet()


def test_why_an_answer_is_brought_back_waits_where_the_history_is_closed_or_shows_another_field(
    desktop: Desktop, linh: SpaceId
) -> None:
    records, hands = desktop.workspace.records, desktop.hands
    task = records.add("task", {"what": "Call the GP"}, space=linh)
    records.change("task", task, {"what": "Call the dentist"})

    def history() -> HistoryDialog:
        dialog = HistoryDialog(desktop.shell.desk, "task", task, "Task", _page(desktop))
        dialog.open()
        desktop.quiet()
        return dialog

    dialog = history()
    hands.press("Bring back What is to be done: Call the GP")
    hands.type_words("It was the GP", hands.input("Why is it brought back?"))
    dialog.fields.setCurrentIndex(1)  # another field: the list is built anew
    desktop.quiet()
    dialog.fields.setCurrentIndex(0)
    desktop.quiet()
    assert desktop.readable("It was the GP")
    dialog.close()
    desktop.quiet()
    assert [each.values for each in records.drafts()] == [{"reason": "It was the GP"}]
    dialog = history()
    assert desktop.readable("Your draft was kept and is shown again")
    hands.type_words(" after all", hands.input("Why is it brought back?"))
    hands.key("Return")
    desktop.quiet()
    assert records.get("task", task)["what"] == "Call the GP"
    assert records.history("task", task)[0].reason == "It was the GP after all"
    dialog.close()
    desktop.quiet()
    assert records.drafts() == []


def test_what_has_no_sheet_of_its_own_is_withdrawn_and_brought_back_in_its_history(
    desktop: Desktop, linh: SpaceId
) -> None:
    records, hands = desktop.workspace.records, desktop.hands
    encounter = records.add("encounter", {"about": "Begun by mistake"}, space=linh)
    for words, withdrawn in (("Withdraw …", True), ("Bring it back", False)):
        dialog = HistoryDialog(desktop.shell.desk, "encounter", encounter, "Encounter", _page(desktop))
        dialog.open()
        desktop.quiet()
        hands.press(words)
        if withdrawn:
            hands.type_words("A slip of the hand")
            hands.key("Return")
        desktop.quiet()
        assert dialog.isVisible()
        dialog.close()
        desktop.quiet()
        assert records.get("encounter", encounter).withdrawn is withdrawn
    assert [each.what for each in records.history("encounter", encounter)][:2] == ["brought_back", "withdrew"]
    assert records.history("encounter", encounter)[1].reason == "A slip of the hand"


# -- side by side ---------------------------------------------------------------------------------------------------


def test_side_by_side_hides_dangers_and_what_is_kept_where_also_in_histories_and_the_chooser(
    desktop: Desktop, linh: SpaceId
) -> None:
    _fill(desktop, linh)
    desktop.go("case", space=linh, tab="people")
    desktop.hands.press("Open: People and places of danger (1)")
    assert desktop.readable("Mr Long")
    desktop.hands.key("F11")
    told = _words(desktop)
    assert not any("Mr Long" in words or "danger" in words for words in told)
    assert any("Grace Okafor" in words for words in told)
    desktop.shell.go("case", space=linh, tab="overview", leaf="client")
    told = _words(desktop)
    assert any("Passport" in words for words in told)
    assert not any("In his safe" in words for words in told)
    (paper,) = desktop.workspace.records.list("identity_paper", space=linh)
    history = HistoryDialog(desktop.shell.desk, "identity_paper", paper.id, "Identity paper", _page(desktop))
    history.open()
    told = _words(desktop)
    assert any("Passport" in words for words in told)
    assert not any("In his safe" in words for words in told)
    history.close()
    desktop.hands.key("Ctrl+N")
    desktop.hands.type_words("danger")
    assert not any("Person of danger" in words for words in _words(desktop))
    desktop.hands.key("Escape")
    desktop.hands.key("F11")
    desktop.shell.go("case", space=linh, tab="people")
    assert any("danger" in words for words in _words(desktop))


def test_what_is_folded_on_purpose_is_folded_again_when_its_page_is_left(desktop: Desktop, linh: SpaceId) -> None:
    _fill(desktop, linh)
    desktop.go("case", space=linh, tab="people")
    desktop.hands.press("Open: People and places of danger (1)")
    assert desktop.readable("Mr Long")
    desktop.go("case", space=linh, tab="tasks")
    desktop.go("case", space=linh, tab="people")
    assert not desktop.readable("Mr Long")
    (card,) = [each for each in desktop.hands.seen(ChapterCard) if each.chapter.code == "dangers"]
    assert card.fold is not None
    assert card.fold.content is None


# -- what is not there yet, and what the file shows -----------------------------------------------------------------


def test_what_nobody_talked_about_is_a_quiet_list_that_leads_to_its_sheet(desktop: Desktop, linh: SpaceId) -> None:
    hands = desktop.hands
    assert not desktop.readable("How it is safe to reach the client")
    hands.press("Not talked about yet")
    assert desktop.readable("How it is safe to reach the client")
    hands.press("How it is safe to reach the client")
    desktop.quiet()
    drawer = _page(desktop).drawer
    assert drawer.editing is not None
    assert drawer.editing.form.kind.name == "contact_way"
    drawer.editing.form.input("value").line.setText("07700 900123")
    drawer.editing.form.input("value").on_edit()
    desktop.hands.click(drawer.editing.form.input("safety").buttons["safe"])
    hands.key("Ctrl+S")
    desktop.quiet()
    assert not desktop.readable("How it is safe to reach the client")


def test_beside_a_judgement_stands_what_the_file_itself_shows(desktop: Desktop, linh: SpaceId) -> None:
    review = desktop.workspace.records.add("case_review", {"on": "2026-11-02"}, space=linh)
    domain = desktop.workspace.framework.domains(linh)[0]
    page = _page(desktop)
    page.open_record(asked("domain_judgement", parent=review, key=domain.code))
    assert desktop.readable("What the file itself shows")
    assert desktop.readable("Numbers only say where to look.")


def test_what_the_file_shows_for_an_outcome_opens_to_the_records_behind_it(desktop: Desktop, linh: SpaceId) -> None:
    add, hands = desktop.workspace.records.add, desktop.hands
    need = add("need", {"title": "A home of her own", "area": "housing", "state": "resolved"}, space=linh)
    add("need", {"title": "The money owed", "area": "fraud_debt", "state": "not_achieved"}, space=linh)
    add("crisis_help", {"what": "Slept in the station", "state": "not_helped"}, space=linh)
    page = _page(desktop)
    page.open_record(asked("key_outcome", key="destitution_avoided"))
    desktop.quiet()
    assert page.drawer.heading.text() == "Destitution and homelessness avoided"
    card = page.drawer.findChild(Evidence)
    other_side = next(each for each in card.findChildren(QLabel) if each.text() == "And on the other side:")
    folds = {each.button.text(): each.y() < other_side.y() for each in card.findChildren(Fold)}
    assert folds == {
        "Needs of home and money met: 1": True,
        "Needs of home and money not met: 1": False,
        "Emergencies not helped: 1": False,
    }
    hands.press("Needs of home and money met: 1")
    desktop.quiet()
    hands.press("A home of her own")
    desktop.quiet()
    assert page.drawer.editing is not None
    assert page.drawer.editing.editor is not None
    assert page.drawer.editing.editor.record == need


def test_evidence_that_stands_on_a_page_of_its_own_opens_there(desktop: Desktop, linh: SpaceId) -> None:
    add, hands = desktop.workspace.records.add, desktop.hands
    add("encounter", {"about": "The first meeting", "own_words": "My own door."}, space=linh)
    review = add("case_review", {"on": "2026-11-02"}, space=linh)
    _page(desktop).open_record(asked("domain_judgement", parent=review, key="empowering_relationship"))
    desktop.quiet()
    hands.press("Encounters with the client’s own words: 1")
    desktop.quiet()
    hands.press("The first meeting")
    desktop.quiet()
    assert isinstance(desktop.front(), EncounterPage)


# -- the case as a whole


def test_a_case_is_closed_with_what_is_open_said_first_and_opened_again(desktop: Desktop, linh: SpaceId) -> None:
    _fill(desktop, linh)
    desktop.go("case", space=linh)
    page, hands = _page(desktop), desktop.hands
    page.more.close()
    desktop.quiet()
    assert desktop.readable("Tasks are open. Who has them from now on?")
    hands.press("Close the case")
    desktop.quiet()
    assert desktop.workspace.cases.row(linh).stage == "closed"
    assert page.more.stage == "closed"
    page.more.reopen()
    desktop.quiet()
    hands.write("Why it was reopened", "She rang")
    hands.key("Ctrl+S")
    desktop.quiet()
    assert desktop.workspace.cases.row(linh).stage == "open"
    (closing,) = desktop.workspace.records.list("case_closing", space=linh)
    assert closing["reopened_why"] == "She rang"


def test_a_closing_that_is_left_half_written_is_kept_as_prepared(desktop: Desktop, linh: SpaceId) -> None:
    page = _page(desktop)
    page.more.close()
    desktop.quiet()
    said = desktop.hands.input("How the client can come back")
    desktop.hands.click(said)
    desktop.hands.type_words("Ring any time", said)
    desktop.hands.key("Escape")
    desktop.quiet()
    (closing,) = desktop.workspace.records.list("case_closing", space=linh)
    assert (closing["state"], closing["door_left_open"]) == ("preparing", "Ring any time")
    assert desktop.workspace.cases.row(linh).stage == "closing"


def test_a_case_steps_to_another_strand(desktop: Desktop, linh: SpaceId) -> None:
    page = _page(desktop)
    page.more.change_strand()
    desktop.quiet()
    desktop.hands.press("Change it")
    assert desktop.readable("Choose the strand the case steps to.")
    form = page.more.acts.form
    assert form is not None
    desktop.hands.click(form.input("to_strand").buttons["full_advocacy"])
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    assert desktop.workspace.cases.row(linh).strand == "full_advocacy"
    (change,) = desktop.workspace.records.list("strand_change", space=linh)
    assert change["to_strand"] == "full_advocacy"


def test_an_entry_in_the_wrong_file_is_hidden_at_once_and_moved(desktop: Desktop, linh: SpaceId) -> None:
    other = desktop.case("Quynh", "Trần Quynh")
    desktop.workspace.records.add("note", {"title": "Keys of Quynh", "on": "2026-11-02"}, space=linh)
    desktop.go("case", space=linh)
    page, hands = _page(desktop), desktop.hands
    page.more.find_misfiled()
    desktop.quiet()
    hands.type_words("quynh keys")
    hands.key("Return")
    desktop.quiet()
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    hands.type_words("quy", line)
    hands.key("Return")
    hands.press("Hide it here")
    desktop.quiet()
    assert desktop.workspace.records.list("note", space=linh) == []
    (moved,) = desktop.workspace.records.list("note", space=other)
    assert moved["title"] == "Keys of Quynh"
    (note,) = desktop.workspace.records.list("misfiling", space=linh)
    assert note["moved_on"]


def test_an_entry_that_was_hidden_is_moved_later_or_shown_again_from_its_note(desktop: Desktop, linh: SpaceId) -> None:
    other = desktop.case("Quynh", "Trần Quynh")
    records, page, hands = desktop.workspace.records, _page(desktop), desktop.hands
    for title in ("Keys", "Stays"):
        entry = records.add("note", {"title": title}, space=linh)
        page.more.hide_entry("note", entry, title)
        desktop.quiet()
        hands.key("Ctrl+S")
        desktop.quiet()
    assert records.list("note", space=linh) == []
    moves, stays = desktop.workspace.misfiling.notes(linh)
    page.open_record(asked("misfiling", moves.id))
    desktop.quiet()
    hands.type_words("quy")
    hands.key("Ctrl+S")  # enough of a name for one file only names it
    desktop.quiet()
    assert [each.title for each in records.list("note", space=other)] == ["Keys"]
    page.open_record(asked("misfiling", stays.id))
    desktop.quiet()
    hands.press("It belongs here after all")
    desktop.quiet()
    assert [each.title for each in records.list("note", space=linh)] == ["Stays"]
    page.open_record(asked("misfiling", moves.id))  # what was moved is a note like any other
    desktop.quiet()
    assert page.drawer.isVisible()
    assert not page.more.acts.isVisible()


@pytest.mark.parametrize(
    ("kind", "line"),
    [("strand_change", "Why"), ("hand_over", "Why"), ("case_closing", "In words")],
)
def test_an_act_asked_for_many_times_is_done_once(desktop: Desktop, linh: SpaceId, kind: str, line: str) -> None:
    page, hands = _page(desktop), desktop.hands
    page.open_record(asked(kind))  # as Ctrl+N does
    desktop.quiet()
    acts = page.more.acts
    assert acts.isVisible()
    assert acts.form is not None
    hands.write(line, "So it was")
    if kind == "strand_change":
        hands.click(acts.form.input("to_strand").buttons["advice"])
    if kind == "hand_over":
        acts.form.input("to_person").line.setFocus()
        hands.type_words("ana", acts.form.input("to_person").line)
    for keys in ("Ctrl+S", "Ctrl+S", "Escape", "Ctrl+S", "Escape", "Escape"):
        hands.key(keys)
    desktop.quiet()
    (made,) = desktop.workspace.records.list(kind, space=linh)
    assert made.finished
    assert made.fields["why" if kind != "case_closing" else "reason_words"].others == ()
    assert desktop.workspace.records.drafts() == []
    assert not acts.isVisible()


def test_what_was_typed_for_an_act_that_is_not_done_waits_and_can_be_called_off(
    desktop: Desktop, linh: SpaceId
) -> None:
    page, hands, records = _page(desktop), desktop.hands, desktop.workspace.records
    page.more.change_strand()
    desktop.quiet()
    hands.write("Why", "Much more came up")
    hands.key("Escape")
    desktop.quiet()
    assert records.list("strand_change", space=linh) == []
    desktop.go("today")
    desktop.go("case", space=linh)
    page.more.change_strand()
    assert desktop.readable("Much more came up")
    hands.press("Call it off")
    desktop.quiet()
    assert records.drafts() == []
    page.more.close()
    desktop.quiet()
    hands.write("In words", "She moved")
    page.leaving()  # as locking does
    desktop.quiet()
    assert desktop.workspace.cases.row(linh).stage == "closing"
    page.more.close()
    assert desktop.readable("She moved")
    hands.press("Call it off")
    desktop.quiet()
    assert desktop.workspace.cases.row(linh).stage == "open"
    assert records.list("case_closing", space=linh) == []


def test_what_is_worth_a_look_is_named_and_follows_what_is_answered(desktop: Desktop, linh: SpaceId) -> None:
    _fill(desktop, linh)
    page, hands = _page(desktop), desktop.hands
    page.more.close()
    assert desktop.readable("Bus pass")
    hands.write("Open deadlines go to", "Mr Hope, solicitor")
    hands.key("Tab")
    hands.wait(lambda: not hands.reads("Tasks are open."), "the tasks to be seen to")
    assert desktop.readable("How can the client come back?")


def test_the_menu_of_the_case_is_opened_and_used_by_keyboard(desktop: Desktop, linh: SpaceId) -> None:
    page = _page(desktop)
    page.bar.more.setFocus()
    desktop.hands.key("Space")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert menu.accessibleName() == "More to do with this case"
    desktop.qtbot.keyClick(menu, Qt.Key.Key_S)
    desktop.quiet()
    assert page.more.acts.isVisible()
    assert page.more.acts.heading.text() == "Change the strand"
