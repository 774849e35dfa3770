"""What was done about a concern stands beneath it, step by step, and is written down with the keyboard alone."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton

from imsa_desktop.ui.pages.concern import ConcernPage
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.widgets.task_row import TaskRow
from tests.ui.casework.conftest import Desktop

WORDS = "He said he will find her tonight."


def _begin(desktop: Desktop) -> None:
    desktop.hands.key("Ctrl+Shift+S")
    desktop.quiet()
    desktop.hands.type_words("n")
    desktop.quiet()
    desktop.hands.write("The words heard or what was seen", WORDS)
    desktop.quiet()


def _add_with_keys(desktop: Desktop) -> None:
    """Come to the act with Tab, and press it with Space."""
    (add,) = desktop.hands.seen(QAbstractButton, "Add a step")
    for _ in range(120):
        if add.hasFocus():
            break
        desktop.hands.key("Tab")
    assert add.hasFocus()
    desktop.hands.key("Space")
    desktop.quiet()


def _answer(desktop: Desktop, words: str) -> None:
    page = desktop.front()
    assert isinstance(page, ConcernPage)
    assert page.drawer.editing is not None
    page.drawer.editing.form.input("answer").setFocus()
    desktop.hands.type_words(words)


def test_a_step_is_added_with_the_keyboard_and_stands_on_the_page(desktop: Desktop) -> None:
    desktop.go("today")
    _begin(desktop)
    _add_with_keys(desktop)
    desktop.hands.type_words("Rang the children’s services")
    desktop.hands.key("Tab")
    desktop.hands.type_words("Duty desk, Ms Okafor")
    _answer(desktop, "They visit within the hour")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (concern,) = desktop.workspace.records.list("safeguarding_concern")
    assert concern["words_heard"] == WORDS
    (step,) = desktop.workspace.records.list("concern_step", parent=concern.id)
    assert (step["answer"], concern["answer"]) == ("They visit within the hour", None)
    assert (step["what"], step["with_whom"]) == ("Rang the children’s services", "Duty desk, Ms Okafor")
    assert step["by_whom"] == "Ana Petrov"
    assert step["on"] is not None
    assert step.space == concern.space
    assert desktop.shell.front_name() == "safeguarding_concern"
    assert desktop.readable("They visit within the hour")


def test_steps_stand_in_order_and_one_is_opened_and_taken_higher(desktop: Desktop) -> None:
    records = desktop.workspace.records
    editor = desktop.workspace.concerns.begin()
    editor.save({"words_heard": WORDS})
    records.add("concern_step", {"what": "Rang again", "on": "2026-11-24T09:00+00:00"}, parent=editor.record)
    records.add("concern_step", {"what": "Rang the council", "on": "2026-11-23T10:00+00:00"}, parent=editor.record)
    desktop.go("safeguarding_concern", record=editor.record)
    rows = [each for each in desktop.hands.seen(Row) if "Rang" in each.accessibleName()]
    assert [each.accessibleName().partition(",")[0] for each in rows] == ["Rang the council", "Rang again"]
    assert "no answer yet" in rows[1].accessibleName()
    desktop.hands.click(rows[1])
    desktop.quiet()
    _answer(desktop, "Passed on to the manager")
    desktop.hands.key("Escape")
    desktop.quiet()
    assert desktop.readable("Passed on to the manager")
    steps = records.list("concern_step", parent=editor.record)
    assert {each["what"]: each["answer"] for each in steps}["Rang again"] == "Passed on to the manager"


def test_what_is_typed_in_a_step_is_kept_when_the_page_is_left(desktop: Desktop) -> None:
    editor = desktop.workspace.concerns.begin()
    editor.save({"words_heard": WORDS})
    desktop.go("safeguarding_concern", record=editor.record)
    desktop.hands.press("Add a step")
    desktop.quiet()
    desktop.hands.type_words("Told the manager")
    desktop.go("today")
    (step,) = desktop.workspace.records.list("concern_step", parent=editor.record)
    assert step["what"] == "Told the manager"


def test_what_today_says_of_no_case_leads_to_where_it_is_written(desktop: Desktop) -> None:
    at, now = desktop.workspace, desktop.workspace.now()
    today = now.date().isoformat()
    concern = at.concerns.raise_concern({"words_heard": WORDS}).record
    at.records.add("concern_step", {"what": "Rang the council", "again_by": today}, parent=concern)
    at.advice.log({"question": "A bed tonight?", "needed_by": today})
    at.staff.add("visit_safety", {"where_roughly": "The mill", "back_at": now.isoformat(timespec="minutes")})
    for words, page in (
        ("Ask again about a concern: Rang the council", "safeguarding_concern"),
        ("Advice query: A bed tonight? – Needed by", "advice_query"),
        ("Safety on a visit – Back by", "visit_safety"),
    ):
        desktop.go("today")
        desktop.quiet()
        (row,) = (each for each in desktop.front().findChildren(TaskRow) if each.accessibleName().startswith(words))
        row.opened.emit()
        desktop.quiet()
        assert desktop.shell.front_name() == page, words
