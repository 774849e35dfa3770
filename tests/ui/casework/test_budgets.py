"""The journeys that are done every day keep to their budgets: clicks and key chords are counted, typing is not."""

from __future__ import annotations

from imsa_desktop.ui.widgets.task_row import TaskRow
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop


def test_flagging_an_interpreter_need_takes_four_acts_at_most(desktop: Desktop, linh: SpaceId) -> None:
    hands = desktop.hands
    hands.acts = 0
    hands.key("Ctrl+I")
    hands.type_words("viet")
    hands.key("Return")
    hands.key("Ctrl+S")
    assert hands.acts <= 4
    desktop.quiet()
    need = desktop.workspace.interpreting.card(linh).need
    assert need is not None
    assert (need["needed"], need["language"]) == ("yes", "vi")
    assert desktop.readable("Interpreter: Vietnamese")


def test_flagging_with_the_mouse_alone_takes_four_acts_at_most(desktop: Desktop, linh: SpaceId) -> None:
    hands = desktop.hands
    hands.acts = 0
    hands.press("Interpreter: not asked yet")
    hands.type_words("tigri")
    hands.press("Save")
    assert hands.acts <= 4
    desktop.quiet()
    need = desktop.workspace.interpreting.card(linh).need
    assert need is not None
    assert (need["needed"], need["language"]) == ("yes", "ti")


def test_an_encounter_takes_six_acts_at_most(desktop: Desktop, linh: SpaceId) -> None:
    desktop.workspace.records.add("interpreter_need", {"needed": "yes", "language": "vi"}, space=linh)
    hands = desktop.hands
    hands.acts = 0
    hands.key("Ctrl+E")
    hands.wait(lambda: hands.seen(type(hands.input("What it was about"))), "the sheet")
    hands.type_words("Meeting at the library")
    hands.press("How it was interpreted: An interpreter")
    said = hands.input("What was said and done")
    hands.click(said)
    hands.type_words("She wants to stay near her sister.", said)
    hands.key("Ctrl+S")
    assert hands.acts <= 6
    desktop.quiet()
    encounters = desktop.workspace.records.list("encounter", space=linh)
    assert len(encounters) == 1
    encounter = encounters[0]
    assert encounter.finished
    assert encounter["about"] == "Meeting at the library"
    assert encounter["encounter_kind"] == "meeting"
    assert encounter["client_took_part"] == "yes"
    view = desktop.workspace.encounters.view(encounter.id)
    assert view.interpreting is not None
    assert (view.interpreting["how"], view.interpreting["language"]) == ("interpreter", "vi")
    assert view.rule.covered
    assert view.rule.recorded


def test_four_letters_and_enter_find_the_client_whatever_the_accents(desktop: Desktop) -> None:
    for name in ("Andrei", "Blessing", "Hanna", "Łukasz"):
        desktop.case(name, name)
    space = desktop.case("Văn Minh", "Đặng Văn Minh")
    hands = desktop.hands
    hands.acts = 0
    hands.key("Ctrl+K")
    hands.type_words("dang")
    hands.key("Return")
    assert hands.acts == 2
    desktop.quiet()
    assert desktop.shell.front_name() == "case"
    assert desktop.front().space == space  # type: ignore[attr-defined]  # reason: the case page's own


def test_enter_before_the_answer_waits_for_it_and_opens_what_was_typed(desktop: Desktop) -> None:
    desktop.case("Andrei", "Andrei Popescu")
    space = desktop.case("Linh")
    hands = desktop.hands
    hands.key("Ctrl+K")
    hands.type_words("and")
    desktop.quiet()
    box = desktop.shell.header.find_box
    box.selectAll()
    for letter in "lin":
        desktop.qtbot.keyClicks(box, letter)  # no event loop in between: the answer cannot be here yet
    hands.key("Return")
    desktop.quiet()
    assert desktop.front().space == space  # type: ignore[attr-defined]  # reason: the case page's own


def test_todays_work_is_there_without_an_act_and_a_task_is_closed_with_one(desktop: Desktop, linh: SpaceId) -> None:
    values = {"what": "Call the GP", "due": "2020-01-06", "state": "open"}
    task = desktop.workspace.records.add("task", values, space=linh)
    desktop.go("today")
    hands = desktop.hands
    assert desktop.readable("Call the GP")
    hands.acts = 0
    hands.press("Done: Call the GP")
    assert hands.acts <= 2
    desktop.quiet()
    assert desktop.workspace.records.get("task", task)["state"] == "done"
    assert not hands.seen(TaskRow)
    hands.press("Undo")
    desktop.quiet()
    assert desktop.workspace.records.get("task", task)["state"] == "open"


def test_space_closes_a_task_that_has_the_keyboard(desktop: Desktop, linh: SpaceId) -> None:
    values = {"what": "Call the GP", "due": "2020-01-06", "state": "open"}
    task = desktop.workspace.records.add("task", values, space=linh)
    desktop.go("today")
    desktop.hands.seen(TaskRow)[0].setFocus()
    desktop.hands.key("Space")
    desktop.quiet()
    assert desktop.workspace.records.get("task", task)["state"] == "done"
