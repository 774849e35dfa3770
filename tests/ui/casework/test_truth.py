"""The case file tells the truth: where work is, what is a question, what is folded, and whose name stays inside."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.program import Program
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.ui.models.case_table import CaseColumn
from imsa_desktop.ui.models.entries import ENTRY_ROLE
from imsa_desktop.ui.widgets.question import QuestionBox
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import PASSPHRASE, Desktop
from tests.ui.test_accessibility import check, tab_stops

SHARED = ("Linh", "Đặng")


def test_no_window_title_ever_holds_a_clients_name(desktop: Desktop, linh: SpaceId) -> None:
    encounter = desktop.workspace.records.add("encounter", {"about": "Linh and the council"}, space=linh)
    for name, where in (
        ("case", {"space": linh}),
        ("case", {"space": linh, "tab": "timeline"}),
        ("encounter", {"space": linh}),
        ("encounter", {"space": linh, "record": encounter}),
        ("new_case", {}),
        ("cases", {}),
        ("today", {}),
        ("find", {}),
    ):
        desktop.go(name, **where)
        title = desktop.window.windowTitle()
        assert not any(part in title for part in SHARED), title
        assert title.endswith(" – IMSA Desktop")


def test_every_record_says_where_it_is_in_words(desktop: Desktop, linh: SpaceId) -> None:
    meeting = {"about": "First meeting", "happened": "2026-11-20T10:00+00:00"}
    desktop.workspace.records.add("encounter", meeting, space=linh)
    desktop.workspace.records.add("professional_contact", {"name": "Farah Aziz"}, space=linh)
    assert desktop.readable("Saved on this laptop")
    timeline = desktop.go("case", space=linh, tab="timeline")._made["timeline"]  # type: ignore[attr-defined]  # reason: the case page's own
    rights = [entry.right for entry in timeline.list.entries.entries if not entry.is_heading]
    assert rights
    assert set(rights) == {"Saved on this laptop"}
    desktop.go("case", space=linh, tab="people")
    assert desktop.hands.reads("Farah Aziz")
    page = desktop.go("cases")
    index = page.model.index(0, CaseColumn.WORK)  # type: ignore[attr-defined]  # reason: the list's own
    assert index.data() == "Saved on this laptop"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Where the work is: Saved on this laptop"


def test_the_account_of_exploitation_is_folded_and_opened_on_purpose(desktop: Desktop, linh: SpaceId) -> None:
    client = desktop.workspace.case_file.overview(linh).client
    assert client is not None
    told = {"exploitation": frozenset({"domestic_servitude"}), "exploitation_where": "A house in Kent"}
    desktop.workspace.records.change("client", client.id, told)
    desktop.quiet()
    assert not desktop.hands.reads("A house in Kent")
    desktop.hands.press("Open the account of exploitation")
    assert desktop.hands.reads("A house in Kent")
    desktop.go("today")
    desktop.go("case", space=linh)
    assert not desktop.hands.reads("A house in Kent")


def test_choices_are_shown_neutrally_and_lead_to_their_encounter(desktop: Desktop, linh: SpaceId) -> None:
    records = desktop.workspace.records
    encounter = records.add("encounter", {"about": "The safe house"}, space=linh)
    values = {"option": "Move to Leeds", "decision": "did_not_choose", "own_words": "I stay near my sister"}
    records.add("option", values, parent=encounter)
    assert desktop.readable("Did not choose this · “I stay near my sister”")
    desktop.hands.press("Move to Leeds, Did not choose this · “I stay near my sister”")
    desktop.quiet()
    assert desktop.shell.front_name() == "encounter"


def test_a_finished_encounter_is_read_and_amended_and_both_stay(desktop: Desktop, linh: SpaceId) -> None:
    records = desktop.workspace.records
    encounter = records.add("encounter", {"about": "Call", "what_happened": "She will call on Monday."}, space=linh)
    desktop.workspace.encounters.finish(encounter)
    desktop.go("encounter", space=linh, record=encounter)
    hands = desktop.hands
    assert hands.reads("She will call on Monday.")
    assert not hands.seen(QRadioButton)
    hands.press("Add an amendment")
    hands.write("What is added or put right", "It was Tuesday.")
    hands.write("Why", "Misheard")
    hands.press("Keep the amendment")
    assert desktop.readable("It was Tuesday.")
    assert hands.reads("She will call on Monday.")
    assert [each["why"] for each in records.list("amendment", space=linh, parent=encounter)] == ["Misheard"]


def test_found_entries_name_their_case_and_never_other_peoples_affairs(desktop: Desktop, linh: SpaceId) -> None:
    desktop.workspace.interpreting.not_to_be_used(linh, "Lotus Interpreting")
    desktop.hands.key("Ctrl+K")
    desktop.hands.type_words("lotus")
    page = desktop.front()
    entries = page.list.entries  # type: ignore[attr-defined]  # reason: the page of what was found
    told = [entries.index(at, 0).data(ENTRY_ROLE) for at in range(entries.rowCount())]
    assert not any("known" in entry.second for entry in told)
    assert any("Linh" in entry.right for entry in told if not entry.is_heading)


@pytest.mark.parametrize("where", ["overview", "timeline", "people", "card", "task", "encounter", "new_case", "find"])
def test_every_tab_stop_has_a_name_and_a_size(where: str, desktop: Desktop, linh: SpaceId) -> None:
    desktop.workspace.records.add("task", {"what": "Call the GP", "state": "open"}, space=linh)
    desktop.workspace.records.add("professional_contact", {"name": "Farah Aziz"}, space=linh)
    desktop.workspace.interpreting.not_to_be_used(linh, "Lotus Interpreting")
    keys = {"card": "Ctrl+I", "task": "Ctrl+T", "encounter": "Ctrl+E", "new_case": "Ctrl+N", "find": "Ctrl+K"}
    if where in keys:
        desktop.hands.key(keys[where])
        if where == "find":
            desktop.hands.type_words("lin")
    else:
        desktop.go("case", space=linh, tab=where)
    desktop.quiet()
    check(desktop.window)


def test_the_keyboard_goes_through_the_encounter_in_reading_order(desktop: Desktop, linh: SpaceId) -> None:
    desktop.hands.key("Ctrl+E")
    page = desktop.front()
    desktop.hands.press("Add an option")
    desktop.quiet()
    sheet = page.sheet  # type: ignore[attr-defined]  # reason: the encounter page's own
    first = sheet.form.input("about").line
    first.setFocus()
    reached = [first]
    for _ in range(60):
        desktop.qtbot.keyClick(desktop.window.focusWidget() or page, Qt.Key.Key_Tab)
        focus = desktop.window.focusWidget()
        if focus is None or not sheet.isAncestorOf(focus):
            break
        reached.append(focus)
    tops = [each.mapTo(sheet, each.rect().topLeft()).y() for each in reached]
    steps_back = [(one, other) for one, other in pairwise(tops) if other < one - 60]
    assert steps_back == []
    reachable = [each for each in tab_stops(sheet) if not isinstance(each, QRadioButton)]
    assert [each.accessibleName() for each in reachable if each not in reached] == []


def test_a_long_sheet_is_typed_in_at_once_and_grows_between_the_keys(desktop: Desktop, linh: SpaceId) -> None:
    """Building a page in turns: the sheet of an encounter is there at once and grows while keys are answered."""
    desktop.hands.key("Ctrl+E")
    desktop.quiet()
    page = desktop.front()
    assert page.sheet._steps.done  # type: ignore[attr-defined]  # reason: the encounter page's own
    desktop.go("case", space=linh)
    desktop.shell.go("encounter", space=linh)
    assert not page.sheet._steps.done  # type: ignore[attr-defined]  # reason: the encounter page's own
    assert desktop.window.focusWidget() is page.sheet.form.input("about").line  # type: ignore[attr-defined]
    desktop.quiet()


# -- two laptops ------------------------------------------------------------------------------------------------


def _laptop(home: Path, person: str) -> tuple[Program, Workspace]:
    around = Surroundings(MemoryKeyStore(), home / "state", kdf=Argon2Cost.cheap_for_tests())
    program = Program(Paths(home, home / "settings.toml", home / "state"), around, resources())
    return program, program.create(person, PASSPHRASE).workspace


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Workspace]:
    """Head office."""
    _, workspace = _laptop(tmp_path / "office", "Olive Head")
    workspace.joining.found("Harbour")
    yield workspace
    workspace.lock()


def test_two_answers_to_the_interpreter_need_stand_in_place_of_the_control(
    desktop: Desktop, office: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    ana, stick = desktop.workspace, tmp_path / "stick"
    stick.mkdir()
    invitation = office.joining.invite("Ana Petrov", "advocate", tmp_path / "ana.invitation")
    ana.joining.join(invitation.file, invitation.code, by_courier=True)
    space = desktop.case()
    for _ in range(3):
        for workspace in (ana, office):
            workspace.contact.exchange_by_folder(stick)
    ana.records.add("interpreter_need", {"needed": "no"}, space=space)
    office.records.add("interpreter_need", {"needed": "yes", "language": "vi"}, space=space)
    for _ in range(2):
        for workspace in (ana, office):
            workspace.contact.exchange_by_folder(stick)
    desktop.go("case", space=space)
    assert desktop.hands.reads("Interpreter: needs a look")
    desktop.hands.key("Ctrl+I")
    desktop.quiet()
    boxes = desktop.hands.seen(QuestionBox)
    assert len(boxes) == 1
    assert desktop.hands.reads("Until somebody settles it, the safer answer holds.")
    assert not desktop.hands.seen(QRadioButton, "Is an interpreter needed?: No")
    desktop.hands.write("Dialect or region", "Huế")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    assert len(ana.questions.open(space)) == 1  # saving the rest of the form has settled nothing
    need = ana.interpreting.card(space).need
    assert need is not None
    assert (need["needed"], need["dialect"]) == ("yes", "Huế")
    desktop.hands.key("Ctrl+I")
    desktop.quiet()
    desktop.hands.press("Settle the question about Is an interpreter needed?")
    desktop.quiet()
    assert desktop.shell.front_name() == "needs_look"


def test_an_amendment_outlives_what_arrives_and_the_page_and_is_kept_once(desktop: Desktop, linh: SpaceId) -> None:
    at = desktop.workspace
    encounter = at.records.add("encounter", {"about": "Call", "what_happened": "On Monday."}, space=linh)
    at.encounters.finish(encounter)
    desktop.go("encounter", space=linh, record=encounter)
    hands = desktop.hands
    hands.press("Add an amendment")
    hands.write("What is added or put right", "It was Tues")
    at.encounters.amend(encounter, "Said by a colleague meanwhile")  # the encounter is read afresh
    assert desktop.readable("Said by a colleague meanwhile")
    hands.type_words("day.")  # the keyboard is where it was
    desktop.go("today")
    (draft,) = at.records.drafts()
    assert (draft.kind.name, draft.values["what"]) == ("amendment", "It was Tuesday.")
    desktop.go("encounter", space=linh, record=draft.record, kind="amendment")
    assert desktop.readable("It was Tuesday.")
    (keep,) = hands.seen(QPushButton, "Keep the amendment")
    for _ in range(3):
        desktop.qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    desktop.quiet()
    told = [each["what"] for each in at.records.list("amendment", space=linh, parent=encounter)]
    assert told == ["Said by a colleague meanwhile", "It was Tuesday."]
    assert at.records.drafts() == []


def test_an_encounter_finished_many_times_is_finished_once(desktop: Desktop, linh: SpaceId) -> None:
    hands = desktop.hands
    hands.key("Ctrl+E")
    desktop.quiet()
    hands.type_words("Call about the flat")
    for _ in range(3):
        hands.key("Ctrl+S")
    desktop.quiet()
    (encounter,) = desktop.workspace.records.list("encounter", space=linh)
    assert encounter.finished
    assert encounter.fields["about"].others == ()
    assert desktop.shell.front_name() == "case"
