"""Whoever names an interpreter that must not be used for this client is told at once; nothing is stopped."""

from __future__ import annotations

import pytest

from imsa_desktop.ui.record_drawer import EditAsked
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop

EXCLUDED = "Not to be used for this client: Mr Khan"


@pytest.fixture
def without_khan(desktop: Desktop, linh: SpaceId) -> SpaceId:
    """Linh's file, in which Mr Khan is excluded and only a woman is wished."""
    desktop.workspace.interpreting.not_to_be_used(linh, "Mr Khan")
    values = {"needed": "yes", "language": "vi", "gender": "woman_only"}
    desktop.workspace.records.add("interpreter_need", values, space=linh)
    return linh


def test_an_encounter_says_that_its_interpreter_must_not_be_used_and_can_be_finished(
    desktop: Desktop, without_khan: SpaceId
) -> None:
    desktop.hands.key("Ctrl+E")
    desktop.quiet()
    desktop.hands.press("How it was interpreted: An interpreter")
    desktop.hands.write("Who interpreted", "Tariq Khan")
    desktop.hands.pause()
    assert desktop.readable(EXCLUDED)
    desktop.hands.key("F11")
    assert not desktop.readable(EXCLUDED)  # whoever else is excluded is for colleagues
    desktop.hands.key("F11")
    assert desktop.readable(EXCLUDED)
    desktop.hands.write("Who interpreted", "Hoa")
    desktop.hands.pause()
    assert not desktop.readable(EXCLUDED)
    desktop.hands.write("Who interpreted", "Tariq Khan")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (encounter,) = desktop.workspace.records.list("encounter", space=without_khan)
    assert encounter.finished


def test_a_booking_says_what_speaks_against_whom_it_names(desktop: Desktop, without_khan: SpaceId) -> None:
    records = desktop.workspace.records
    appointment = records.add("appointment", {"what": "Meeting"}, space=without_khan)
    page = desktop.front()
    asked = EditAsked("interpreter_booking", parent=appointment)
    page.drawer.ask(without_khan, asked)  # type: ignore[attr-defined]  # reason: the page of a case's own
    desktop.quiet()
    desktop.hands.write("Who, if not in the directory", "Khan")
    desktop.hands.pause()
    assert desktop.readable(EXCLUDED)


def test_the_directory_and_the_wish_for_a_woman_speak_too(desktop: Desktop, without_khan: SpaceId) -> None:
    records, interpreting = desktop.workspace.records, desktop.workspace.interpreting
    man = records.add("interpreter", {"name": "Minh", "gender": "man"})
    gone = records.add("interpreter", {"name": "Lan", "gender": "woman", "standing": "do_not_use"})
    good = records.add("interpreter", {"name": "Hoa", "gender": "woman", "standing": "use"})
    told = {each: interpreting.against(without_khan, {"interpreter": each}) for each in (man, gone, good)}
    assert told[man] == {"interpreter": "The client wishes only a woman."}
    assert told[gone] == {"interpreter": "The directory says not to use them."}
    assert told[good] == {}
    assert interpreting.against(without_khan, {"who": "Lan"}) == {"who": "The directory says not to use them."}
