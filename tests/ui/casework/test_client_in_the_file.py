"""The client sees their own file, has things noted in it, and disagrees with it; what they say stays beside ours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.pages.case import CasePage
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop


@pytest.fixture(autouse=True)
def nobody_looks_on() -> Iterator[None]:
    """Each test begins and ends without the client beside it."""
    yield
    side_by_side.turn(False)


def test_where_the_client_sees_it_differently_is_written_beside_the_screen_and_stays_beside_our_words(
    desktop: Desktop, linh: SpaceId
) -> None:
    records = desktop.workspace.records
    ours = {"title": "The visit", "words": "She did not want to talk.", "by_client": "no"}
    note = records.add("note", ours, space=linh)
    page = desktop.front()
    assert isinstance(page, CasePage)
    desktop.hands.key("F11")
    page.open_record(asked("note", note))
    desktop.quiet()
    drawer, hands = page.drawer, desktop.hands
    assert drawer.editing is not None
    form = drawer.editing.form
    assert form.values()["words"] == "She did not want to talk."  # nothing of it is kept from the client
    hands.write("Where the client sees it differently", "I wanted to, but not with him there.")
    hands.press("Did the client ask for this to be noted?: Yes")
    hands.key("Ctrl+S")
    desktop.quiet()
    kept = records.get("note", note)
    assert kept["words"] == "She did not want to talk."
    assert kept["client_disagrees"] == "I wanted to, but not with him there."
    assert kept["by_client"] == "yes"


def test_what_was_seen_and_said_in_an_encounter_is_read_with_whose_words_they_are(
    desktop: Desktop, linh: SpaceId
) -> None:
    said = {
        "about": "Visit",
        "own_words": "I sleep badly.",
        "own_words_are": "as_interpreted",
        "seen_or_heard": "Rubbed her wrist",
        "bad_news": "The claim was refused",
        "promised": "To ring on Friday",
        "promised_by": "2026-11-27",
        "areas": frozenset({"health"}),
        "safe_to_talk": "yes",
    }
    records = desktop.workspace.records
    encounter = records.add("encounter", said, space=linh)
    option = {"option": "Appeal", "likely_outcome": "Months", "may_fail": "Often", "understanding_checked": "Told back"}
    chose = {"decision": "asked_me", "what_i_did": "Wrote to the lawyer", "own_words": "You decide."}
    records.add("option", {**option, **chose, "own_words_are": "in_own_language"}, parent=encounter)
    desktop.workspace.encounters.finish(encounter)
    desktop.go("encounter", space=linh, record=encounter)
    kind_of_words = ("As interpreted", "In the client’s language")
    for words in (*kind_of_words, "I sleep badly.", "Rubbed her wrist", "The claim was refused", "27 November 2026"):
        assert desktop.readable(words), words
    for words in ("Appeal", "Months", "Often", "Told back", "Asked me to decide", "Wrote to the lawyer", "You decide."):
        assert desktop.readable(words), words


def test_a_language_that_is_spoken_and_not_read_says_both_at_a_glance(desktop: Desktop, linh: SpaceId) -> None:
    values = {"language": "ti", "fluency": "fluent", "reading": "not_at_all"}
    desktop.workspace.records.add("client_language", values, space=linh)
    desktop.go("case", space=linh)
    assert desktop.readable("Fluent · Does not read it")
