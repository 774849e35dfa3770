"""An encounter asks what its kind of contact calls for, and every field of it is reached with the keyboard."""

from __future__ import annotations

import pytest

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.ui.pages.encounter import EncounterPage
from imsa_desktop.ui.pages.encounter_blocks import PresentBlock
from imsa_desktop.ui.pages.encounter_sheet import EncounterSheet
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop

OTHERS = "Other people in the room or on the line"


def _sheet(desktop: Desktop) -> EncounterSheet:
    page = desktop.front()
    assert isinstance(page, EncounterPage)
    assert page.sheet is not None
    return page.sheet


@pytest.fixture
def sheet(desktop: Desktop, linh: SpaceId) -> EncounterSheet:
    """A new encounter."""
    desktop.hands.key("Ctrl+E")
    return _sheet(desktop)


@pytest.mark.parametrize("kind", ["Message", "Letter", "E-mail"])
def test_written_contact_asks_how_it_was_understood_instead_of_who_interpreted(
    desktop: Desktop, linh: SpaceId, sheet: EncounterSheet, kind: str
) -> None:
    desktop.workspace.records.add("interpreter_need", {"needed": "yes", "language": "vi"}, space=linh)
    desktop.hands.press(f"Kind: {kind}")
    desktop.quiet()
    assert not sheet.interpreting_form.isVisible()
    line = desktop.hands.input("How it was understood")
    desktop.hands.click(line)
    desktop.hands.type_words("Read to her by her sister", line)
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (made,) = desktop.workspace.records.list("encounter", space=linh)
    view = desktop.workspace.encounters.view(made.id)
    assert made["client_took_part"] == "no"
    assert (view.rule.covered, view.rule.recorded) == (False, True)


@pytest.mark.parametrize("kind", ["Attempted contact", "Contact without the client"])
def test_an_attempt_and_contact_without_the_client_ask_nothing_about_an_interpreter(
    desktop: Desktop, linh: SpaceId, sheet: EncounterSheet, kind: str
) -> None:
    desktop.hands.press(f"Kind: {kind}")
    desktop.quiet()
    assert not sheet.interpreting_form.isVisible()
    assert not sheet.form.input("understood_in_writing").isVisible()
    assert desktop.readable("nothing is asked about an interpreter")


def test_what_the_person_answered_stays_when_the_kind_changes(desktop: Desktop, sheet: EncounterSheet) -> None:
    desktop.hands.press("Did the client take part by voice or sign?: Yes")
    desktop.hands.press("Kind: Message")  # a voice message
    desktop.quiet()
    assert sheet.form.values()["client_took_part"] == "yes"
    assert sheet.interpreting_form.isVisible()


def test_an_answer_that_is_there_is_never_hidden(desktop: Desktop, sheet: EncounterSheet) -> None:
    desktop.hands.press("How it was interpreted: An interpreter")
    desktop.hands.press("Kind: Letter")
    desktop.quiet()
    assert sheet.interpreting_form.isVisible()
    desktop.hands.press("Kind: Meeting")
    desktop.quiet()
    assert sheet.form.values()["client_took_part"] == "yes"


def test_somebody_who_could_hear_is_written_down_by_keyboard_and_finished_with_it(
    desktop: Desktop, linh: SpaceId, sheet: EncounterSheet
) -> None:
    desktop.hands.type_words("Visit")
    desktop.hands.press(OTHERS)
    desktop.quiet()
    desktop.hands.press("Add somebody who was there")
    desktop.quiet()
    desktop.hands.type_words("Her aunt")
    desktop.hands.press("How they were there: Could hear")
    desktop.hands.press("More about them")
    desktop.hands.press("Did they seem to press the client?: Yes")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (made,) = desktop.workspace.records.list("encounter", space=linh)
    (aunt,) = desktop.workspace.encounters.view(made.id).participants
    assert (aunt["who"], aunt["part"], aunt["pressed"]) == ("Her aunt", "could_hear", "yes")
    assert aunt.finished
    assert not made.amended
    desktop.go("encounter", space=linh, record=aunt.id, kind="encounter_participant")
    assert desktop.readable("Her aunt")
    desktop.hands.key("F11")
    desktop.quiet()
    assert not desktop.readable("Her aunt")
    desktop.hands.key("F11")


def test_people_who_were_there_are_out_of_sight_while_the_client_looks_on(
    desktop: Desktop, sheet: EncounterSheet
) -> None:
    desktop.hands.press(OTHERS)
    desktop.hands.press("Add somebody who was there")
    desktop.quiet()
    assert desktop.hands.seen(PresentBlock)
    desktop.hands.key("F11")
    desktop.quiet()
    assert desktop.hands.seen(PresentBlock) == []
    desktop.hands.key("F11")


def test_what_was_begun_about_somebody_present_is_there_again(
    desktop: Desktop, linh: SpaceId, sheet: EncounterSheet
) -> None:
    desktop.hands.type_words("Visit")
    sheet.new_present()
    desktop.hands.type_words("Her aunt")
    desktop.go("today")
    (made,) = desktop.workspace.records.list("encounter", space=linh)
    desktop.go("encounter", space=linh, record=made.id)
    (block,) = desktop.hands.seen(PresentBlock)
    assert block.form.values()["who"] == "Her aunt"


def test_every_field_of_an_encounter_is_on_the_page_and_tab_comes_to_it(
    desktop: Desktop, sheet: EncounterSheet
) -> None:
    for fold in (sheet.others, sheet.more):
        fold.set_open(True)
    desktop.quiet()
    by_acts = {"case", "shared_key"}
    assert set(sheet.form.names()) == {each.name for each in kind_named("encounter").fields} - by_acts
    told = {each.name for each in kind_named("encounter_interpreter").fields} - {"encounter"}
    assert set(sheet.interpreting_form.names()) == told
    waiting = {name for name in sheet.form.names() if sheet.form.input(name).isVisible()}
    assert {"privileged", "advocate", "others_there", "bad_news"} <= waiting
    sheet.form.input("about").setFocus()
    for _ in range(150):
        focus = desktop.window.focusWidget()
        waiting -= {name for name in waiting if focus is not None and sheet.form.input(name).isAncestorOf(focus)}
        if not waiting:
            break
        desktop.hands.key("Tab")
    assert waiting == set()


def test_lawyers_advice_is_marked_where_the_encounter_is_read(desktop: Desktop, linh: SpaceId) -> None:
    at = desktop.workspace
    made = at.records.add("encounter", {"about": "Call", "privileged": "yes"}, space=linh)
    at.encounters.finish(made)
    desktop.go("encounter", space=linh, record=made)
    assert desktop.readable("Lawyer’s advice was discussed")


def test_that_the_competence_is_not_on_file_is_said_quietly_while_it_is_written(
    desktop: Desktop, linh: SpaceId, sheet: EncounterSheet
) -> None:
    words = "languages on file do not name Vietnamese"
    desktop.workspace.records.add("interpreter_need", {"needed": "yes", "language": "vi"}, space=linh)
    sheet.interpreting_form.set_values({"language": "vi"})
    assert not desktop.readable(words)
    desktop.hands.press("How it was interpreted: The advocate speaks the language")
    assert desktop.readable(words)
    desktop.hands.press("How it was interpreted: An interpreter")
    assert not desktop.readable(words)
    desktop.hands.press("How it was interpreted: The advocate speaks the language")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (made,) = desktop.workspace.records.list("encounter", space=linh)
    desktop.go("encounter", space=linh, record=made.id)
    assert desktop.readable(words)
