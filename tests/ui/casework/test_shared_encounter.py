"""A couple is written down once: by hand and key, what is shared goes into both files and nothing else does."""

from __future__ import annotations

from typing import Any

import pytest

from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.pages.encounter import EncounterPage
from imsa_desktop.ui.pages.encounter_shared import SharedWith
from imsa_desktop.ui.widgets.rows import Row
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop

ALSO = "Also for another client …"
WHOSE = "Whose file does it go into as well?"
TOGETHER = "We looked at the letter from the council together."
HERS = "She is afraid of him."


@pytest.fixture
def minh(desktop: Desktop, linh: SpaceId) -> SpaceId:
    """The file of Linh's husband, which is ours too."""
    space = desktop.case("Minh", "Đặng Văn Minh")
    desktop.go("case", space=linh)
    return space


def _write(desktop: Desktop, label: str, words: str) -> None:
    line = desktop.hands.input(label)
    desktop.hands.click(line)
    desktop.hands.type_words(words, line)


def _entries(desktop: Desktop, space: SpaceId) -> list[RecordView]:
    return desktop.workspace.records.list("encounter", space=space)


def _page(desktop: Desktop) -> EncounterPage:
    page = desktop.front()
    assert isinstance(page, EncounterPage)
    return page


def _hand_over(desktop: Desktop, space: SpaceId) -> None:
    """Another advocate carries the case from now on."""
    case = desktop.workspace.cases.row(space).case
    desktop.workspace.records.change("case", case or b"", {"advocate": b"another advocate"})


def _share_by_keyboard(desktop: Desktop, letters: str = "mi") -> None:
    desktop.hands.key("Ctrl+E")
    desktop.quiet()
    desktop.hands.type_words("Meeting at the library")
    desktop.hands.press(ALSO)
    desktop.quiet()
    desktop.hands.type_words(letters)
    desktop.quiet()
    desktop.hands.key("Return")
    desktop.quiet()


def test_a_meeting_with_a_couple_takes_two_acts_more_and_is_typed_once(
    desktop: Desktop, linh: SpaceId, minh: SpaceId
) -> None:
    desktop.hands.acts = 0
    _share_by_keyboard(desktop)
    desktop.hands.type_words(TOGETHER)  # the keyboard is where the shared words go
    assert desktop.hands.acts == 3
    _write(desktop, "What was said and done", HERS)
    desktop.hands.key("Ctrl+S")
    assert desktop.hands.acts <= 6
    desktop.quiet()
    (hers,), (his,) = _entries(desktop, linh), _entries(desktop, minh)
    assert (hers.finished, his.finished) == (True, False)
    assert hers["shared_part"] == his["shared_part"] == TOGETHER
    assert (hers["encounter_kind"], hers["happened"]) == (his["encounter_kind"], his["happened"])
    assert (hers["what_happened"], his["what_happened"]) == (HERS, None)
    assert his["about"] is None


def test_it_is_said_which_words_go_into_which_file_on_both_entries(
    desktop: Desktop, linh: SpaceId, minh: SpaceId
) -> None:
    _share_by_keyboard(desktop)
    assert desktop.readable("Into the files of Linh and Minh: the kind, when, how long, where, who began it")
    assert desktop.readable("Only into Linh’s file: everything else on this page.")
    (row,) = [each for each in desktop.hands.seen(Row) if each.accessibleName().startswith("Also in Minh’s file")]
    row.setFocus()
    desktop.hands.key("Return")
    page = _page(desktop)
    assert page.space == minh
    assert desktop.readable("Also in Linh’s file")
    assert desktop.readable("Only into Minh’s file: everything else on this page.")


def test_what_is_shared_follows_whichever_entry_it_is_written_in(
    desktop: Desktop, linh: SpaceId, minh: SpaceId
) -> None:
    _share_by_keyboard(desktop)
    desktop.hands.type_words(TOGETHER)
    _write(desktop, "Where", "Library")
    desktop.hands.press("Keep unfinished")
    desktop.quiet()
    (his,) = _entries(desktop, minh)
    assert (his["shared_part"], his["place"]) == (TOGETHER, "Library")
    desktop.go("encounter", space=minh, record=his.id)
    _write(desktop, "Where", "Town ")
    desktop.hands.press("Keep unfinished")
    desktop.quiet()
    (hers,) = _entries(desktop, linh)
    assert hers["place"] == _entries(desktop, minh)[0]["place"] != "Library"


def test_undo_takes_the_entry_out_of_the_other_file_again(desktop: Desktop, linh: SpaceId, minh: SpaceId) -> None:
    _share_by_keyboard(desktop)
    desktop.hands.press("Undo")
    desktop.quiet()
    assert _entries(desktop, minh) == []
    assert _page(desktop).sheet.shared.also == []  # type: ignore[union-attr]  # reason: it is being written


def test_only_ones_own_cases_are_found_and_nothing_is_hinted_of_others(
    desktop: Desktop, linh: SpaceId, minh: SpaceId
) -> None:
    _hand_over(desktop, minh)
    desktop.hands.key("Ctrl+E")
    desktop.quiet()
    desktop.hands.press(ALSO)
    desktop.quiet()
    desktop.hands.type_words("mi")
    desktop.quiet()
    (shared,) = desktop.hands.seen(SharedWith)
    assert shared.offered() == []
    assert desktop.readable("None of your own cases is called that.")
    desktop.hands.key("Return")
    desktop.quiet()
    assert _entries(desktop, minh) == []


def test_an_entry_in_a_case_that_is_no_longer_ones_own_is_not_shown(
    desktop: Desktop, linh: SpaceId, minh: SpaceId
) -> None:
    _share_by_keyboard(desktop)
    desktop.hands.press("Keep unfinished")
    desktop.quiet()
    _hand_over(desktop, minh)
    (hers,) = _entries(desktop, linh)
    desktop.go("encounter", space=linh, record=hers.id)
    assert not desktop.readable("Minh")


def test_all_of_it_is_out_of_sight_while_the_client_looks_on(desktop: Desktop, linh: SpaceId, minh: SpaceId) -> None:
    _share_by_keyboard(desktop)
    desktop.hands.type_words(TOGETHER)
    desktop.hands.key("F11")
    desktop.quiet()
    assert side_by_side.is_on()
    assert not desktop.readable("Minh")
    assert desktop.hands.seen(SharedWith) == []
    desktop.hands.key("F11")
    desktop.quiet()
    assert desktop.readable("Also in Minh’s file")


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ({"sides_opposed": "yes"}, "opposite sides"),
        ({"link_kind": "alleges_harm"}, "one did the other harm"),
        ({"may_be_seen_together": "no"}, "may not be met together"),
    ],
)
def test_a_link_that_speaks_against_it_is_said_first_and_does_not_block(
    desktop: Desktop, linh: SpaceId, minh: SpaceId, link: dict[str, Any], words: str
) -> None:
    reference = desktop.workspace.cases.reference(linh)
    desktop.workspace.records.add("client_link", {"other_reference": reference, **link}, space=minh)
    _share_by_keyboard(desktop)
    assert desktop.readable(words)
    assert _entries(desktop, minh) == []
    desktop.hands.key("Space")  # the keyboard is on it
    desktop.quiet()
    assert len(_entries(desktop, minh)) == 1


def test_a_finished_encounter_may_still_be_put_into_the_other_file(
    desktop: Desktop, linh: SpaceId, minh: SpaceId
) -> None:
    at = desktop.workspace
    hers = at.records.add("encounter", {"about": "Visit", "shared_part": TOGETHER, "own_words": "Mine."}, space=linh)
    at.encounters.finish(hers)
    desktop.go("encounter", space=linh, record=hers)
    desktop.hands.press(ALSO)
    desktop.quiet()
    desktop.hands.type_words("minh")
    desktop.quiet()
    desktop.hands.key("Return")
    desktop.quiet()
    (his,) = _entries(desktop, minh)
    assert (his["shared_part"], his["own_words"]) == (TOGETHER, None)
    assert desktop.readable("Also in Minh’s file")
    assert not at.records.get("encounter", hers).amended


def test_tab_reaches_the_line_and_escape_puts_it_away(desktop: Desktop, linh: SpaceId, minh: SpaceId) -> None:
    desktop.hands.key("Ctrl+E")
    desktop.quiet()
    desktop.hands.press(ALSO)
    desktop.quiet()
    line = desktop.hands.input(WHOSE)
    assert line.hasFocus()
    desktop.hands.key("Escape")
    desktop.quiet()
    (shared,) = desktop.hands.seen(SharedWith)
    assert not line.isVisible()
    assert shared.begin.hasFocus()
    desktop.hands.key("Shift+Tab")
    desktop.hands.key("Tab")
    assert shared.begin.hasFocus()
