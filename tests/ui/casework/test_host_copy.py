"""The least of a finished encounter is on the clipboard for a minute, without anybody’s name or words, and is noted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from imsa_desktop.services.host_copies import least_of
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.minute_clipboard import minute_clipboard
from imsa_protocol.identifiers import RecordId, SpaceId
from tests.ui.casework.conftest import Desktop

COPY = "Copy the minimum for the host’s system"
TYPED = {
    "about": "Aunt Hoa and the rent",
    "place": "The library in Leith",
    "others_there": "Mr Binh",
    "what_happened": "Linh said that Mr Binh took the money",
    "own_words": "I am afraid of him",
    "next_steps": "Ring Sergeant Cole",
    "promised": "To ring on Friday",
    "seen_or_heard": "A bruise",
    "bad_news": "Refused",
    "shared_part": "Both heard it",
}


@pytest.fixture
def finished(desktop: Desktop, linh: SpaceId) -> RecordId:
    """A finished encounter, read."""
    at = desktop.workspace
    case = at.records.only("case", space=linh)
    assert case is not None
    at.records.change("case", case.id, {"host_organisation": "Harbour Trust"})
    values = {
        **TYPED,
        "encounter_kind": "call",
        "happened": "2026-11-20T10:15+00:00",
        "lasted": 45,
        "areas": frozenset({"housing", "health"}),
    }
    made = at.records.add("encounter", values, space=linh)
    at.encounters.finish(made)
    desktop.go("encounter", space=linh, record=made)
    return made


@pytest.fixture(autouse=True)
def clean_clipboard() -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    minute_clipboard().take_off()
    QGuiApplication.clipboard().clear()


def test_one_press_copies_the_least_says_so_and_notes_it(desktop: Desktop, linh: SpaceId, finished: RecordId) -> None:
    desktop.hands.press(COPY)
    assert desktop.readable("On the clipboard for one minute")
    reference = desktop.workspace.cases.reference(linh)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied == [
        "Date: 20 November 2026",
        "Kind: Call",
        "Minutes: 45",
        f"Reference: {reference}",
        "Areas: Housing rights, Health services",
    ]
    (noted,) = desktop.workspace.records.list("disclosure", space=linh)
    assert (noted["recipient"], noted["recipient_kind"]) == ("Harbour Trust", "host")
    assert all(line in noted["what"] for line in copied)
    assert noted["basis"] is None  # nothing is on file that allows it, and the ground is not made up
    assert desktop.readable("Nothing is on file about this: ask the client first.")
    desktop.hands.press(COPY)
    desktop.quiet()
    assert len(desktop.workspace.records.list("disclosure", space=linh)) == 1


def test_no_name_and_no_typed_word_is_ever_in_it(desktop: Desktop, finished: RecordId) -> None:
    desktop.hands.press(COPY)
    desktop.quiet()
    copied = QGuiApplication.clipboard().text()
    for words in (*TYPED.values(), "Linh", "Đặng", "Binh", "Hoa"):
        assert words not in copied
    assert least_of(TYPED, "K7-2A") == (("Reference", "K7-2A"),)


def test_after_a_minute_it_is_off_the_clipboard_and_other_words_are_left_alone(
    desktop: Desktop, finished: RecordId
) -> None:
    minute = minute_clipboard()
    assert minute is minute_clipboard()
    desktop.hands.press(COPY)
    desktop.quiet()
    assert minute.timer.isActive()
    assert minute.timer.interval() == 60_000
    minute.timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""
    desktop.hands.press(COPY)
    desktop.quiet()
    QGuiApplication.clipboard().setText("a shopping list")
    minute.timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == "a shopping list"


def test_a_locked_program_still_takes_it_off(desktop: Desktop, finished: RecordId) -> None:
    desktop.hands.press(COPY)
    desktop.quiet()
    desktop.shell.lock_now()
    desktop.qtbot.waitUntil(lambda: desktop.window.shell is None)
    minute_clipboard().timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_the_client_beside_the_screen_does_not_come_upon_it(desktop: Desktop, finished: RecordId) -> None:
    assert desktop.readable("For the host’s own system")
    side_by_side.turn(True)
    try:
        assert not desktop.readable("For the host’s own system")
    finally:
        side_by_side.turn(False)


def test_what_the_client_allowed_is_said_and_becomes_the_ground(
    desktop: Desktop, linh: SpaceId, finished: RecordId
) -> None:
    at = desktop.workspace
    consent = {"recipient": "Harbour Trust", "recipient_kind": "host", "standing": "given", "purpose": "Hours"}
    at.records.add("consent", consent, space=linh)
    desktop.go("today")
    desktop.go("encounter", space=linh, record=finished)
    at.host_copies.copied(finished)
    (noted,) = at.records.list("disclosure", space=linh)
    assert noted["basis"] == "with_permission"
