"""A colleague is found by what they know about, and a note for oneself is written, found and changed – by oneself."""

from __future__ import annotations

from pathlib import Path

import pytest

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.storage import spaces
from imsa_desktop.ui.widgets.entry_list import EntryList
from imsa_desktop.ui.widgets.rows import Row
from imsa_protocol.identifiers import RecordId
from tests.ui.casework.conftest import Desktop


@pytest.fixture
def harbour(desktop: Desktop, tmp_path: Path) -> RecordId:
    """An organisation founded on this laptop; Ana's id in it."""
    desktop.workspace.joining.found("Harbour")
    desktop.quiet()
    return next(each.id for each in desktop.workspace.joining.people() if each.me)


def _colleagues(desktop: Desktop) -> EntryList:
    desktop.go("directory")
    desktop.hands.press("Colleagues")
    desktop.quiet()
    (shown,) = desktop.hands.seen(EntryList)
    return shown


def test_a_member_of_whom_nothing_is_written_is_written_down_under_the_id_of_the_organisation(
    desktop: Desktop, harbour: RecordId
) -> None:
    shown = _colleagues(desktop)
    assert [each.first for each in shown.entries.entries] == ["Ana Petrov"]
    desktop.hands.key("Return")
    desktop.quiet()
    assert desktop.workspace.records.list("person") == []
    desktop.hands.write("Work telephone", "020 7946 0018")
    desktop.hands.write("Languages spoken with clients", "Vietnamese")
    desktop.hands.write("Knows about", "Housing, no recourse")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (ana,) = desktop.workspace.records.list("person")
    assert ana.id == harbour
    assert (ana["name"], ana["telephone"], ana["languages"]) == ("Ana Petrov", "020 7946 0018", "Vietnamese")
    assert desktop.readable("Housing, no recourse")


def test_who_knows_about_an_area_is_found_by_typing_it(desktop: Desktop, harbour: RecordId) -> None:
    records = desktop.workspace.records
    records.add("person", {"name": "Olive", "specialisms": "Housing", "telephone": "020 7946 0099"})
    records.add("person", {"name": "Bea", "specialisms": "Warrants", "languages": "Albanian"})
    records.add("person", {"name": "Cam", "specialisms": "Housing", "left": "2026-03-01"})
    shown = _colleagues(desktop)
    desktop.hands.write("A name, a place, a language, an area", "housing")
    desktop.qtbot.waitUntil(lambda: len(shown.entries.entries) == 2)
    cam, olive = sorted(shown.entries.entries, key=lambda each: each.first)
    assert (olive.first, olive.faded) == ("Olive", False)
    assert "020 7946 0099" in olive.second
    assert (cam.faded, cam.right) == (True, "Left on 1 March 2026")


def test_without_an_organisation_the_page_says_when_colleagues_stand_here(desktop: Desktop) -> None:
    desktop.go("directory")
    desktop.hands.press("Colleagues")
    assert desktop.readable("Colleagues stand here once you have joined one.")
    desktop.hands.key("Ctrl+N")
    desktop.quiet()
    assert not desktop.readable("Work telephone")


def test_a_private_note_is_written_listed_and_changed_in_the_notebook(desktop: Desktop) -> None:
    desktop.go("supervision")
    assert desktop.readable("My notebook – only you")
    desktop.hands.press("New note")
    desktop.quiet()
    assert desktop.readable("Only you can read this.")
    desktop.hands.type_words("Ask about the trial")
    desktop.hands.write("Note", "I keep thinking of it")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (note,) = desktop.workspace.records.list("private_note")
    with desktop.workspace._vault.read() as conn:
        assert spaces.space_info(conn, note.space).space_class == SpaceClass.NOTEBOOK
    assert desktop.workspace.staff.space() is None
    assert desktop.shell.front_name() == "supervision"
    assert desktop.readable("I keep thinking of it")
    row = next(each for each in desktop.hands.seen(Row) if each.accessibleName().startswith("Ask about the trial"))
    desktop.hands.click(row)
    desktop.quiet()
    desktop.hands.write("Title", "Asked about the trial")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    assert [each["title"] for each in desktop.workspace.records.list("private_note")] == ["Asked about the trial"]


def test_hundreds_of_notes_come_some_at_a_time(desktop: Desktop) -> None:
    for number in range(60):
        desktop.workspace.records.add("private_note", {"title": f"Thought {number}", "on": "2026-11-20"})
    desktop.go("supervision")
    desktop.quiet()
    page = desktop.shell.page("supervision")
    assert page is not None
    notebook = page.notebook  # type: ignore[attr-defined]  # reason: the page of this place

    def listed() -> int:
        return len([each for each in notebook.findChildren(Row) if each.accessibleName().startswith("Thought")])

    assert listed() == 12
    desktop.hands.press("Show 40 more of 60")
    desktop.quiet()
    assert listed() == 52
    desktop.hands.press("Show all 60")
    desktop.quiet()
    assert listed() == 60
    assert not desktop.readable("Show all 60")
