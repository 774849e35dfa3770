"""Of a missed legal deadline every screen says the same: late only after its last day, and then what can be done."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtWidgets import QAbstractButton

from imsa_desktop.services.cases import CaseFilter
from imsa_desktop.ui.due_words import due_in_short, due_words
from imsa_desktop.ui.models.case_table import CaseColumn, cell_words
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.pages.case import CasePage
from imsa_desktop.ui.pages.needs import NeedsTab
from imsa_desktop.ui.widgets.chip import Chip
from imsa_desktop.ui.words import away_words
from imsa_protocol.identifiers import RecordId, SpaceId
from tests.ui.casework.conftest import Desktop


def _day(days: int) -> str:
    return (datetime.now().astimezone().date() + timedelta(days=days)).isoformat()


def _deadline(desktop: Desktop, space: SpaceId, *, last: int) -> RecordId:
    """Of a refusal of housing in England, its last day so many days from now."""
    workspace = desktop.workspace
    told = {"area": "housing", "nation": "england", "decision_kind": "housing_negative", "what": "No duty to house"}
    decision = workspace.records.add("decision", {**told, "notified": _day(last - 20)}, space=space)
    return workspace.deadlines.make(decision, "housing.review_england")


def test_the_words_are_those_of_the_last_day_once_the_day_to_act_has_passed() -> None:
    assert due_words(_day(-3), _day(1)).endswith("last day tomorrow")
    assert due_words(_day(-6), _day(-4)).endswith("4 days late")
    assert due_words(_day(-6), _day(-4)).startswith("Last day")
    assert [due_in_short(_day(2), _day(4)), due_in_short(_day(-3), _day(1)), due_in_short(_day(-6), _day(-4))] == [
        "act in 2 days",
        "last day tomorrow",
        "4 days late",
    ]
    assert due_words(_day(-2)).endswith("2 days late")
    assert (due_words(None), due_in_short("soon")) == ("", "")


def test_the_list_of_cases_calls_a_deadline_late_only_after_its_last_day(desktop: Desktop, linh: SpaceId) -> None:
    cases = desktop.workspace.cases
    deadline = _deadline(desktop, linh, last=0)
    (row,) = cases.rows()
    assert row.next_due is not None
    assert row.next_due < _day(0)
    assert cell_words(row, CaseColumn.NEXT)[1].endswith("last day today")
    assert cases.rows(CaseFilter(overdue=True)) == []
    desktop.workspace.records.change("deadline", deadline, {"printed": _day(-2)})
    (row,) = cases.rows(CaseFilter(overdue=True))
    assert cell_words(row, CaseColumn.NEXT)[1].endswith("2 days late")
    assert "Last day" in cell_words(row, CaseColumn.NEXT)[1]


def test_the_panel_beside_the_web_says_the_same_of_a_decision(desktop: Desktop, linh: SpaceId) -> None:
    desktop.workspace.needs.add_need(linh, "housing", "A bed for tonight", urgency="today")
    deadline = _deadline(desktop, linh, last=0)
    page = desktop.go("case", space=linh, tab="needs")
    assert isinstance(page, CasePage)
    tab = page._made["needs"]
    assert isinstance(tab, NeedsTab)

    def chips() -> list[str]:
        desktop.quiet()
        return [each.text() for each in tab.findChildren(Chip) if each.isVisible()]

    tab.canvas.opened.emit("housing")
    assert "last day today" in chips()
    desktop.workspace.records.change("deadline", deadline, {"printed": _day(-4)})
    assert "4 days late" in chips()
    assert desktop.readable("Late – ask today, with reasons")


def test_what_can_still_be_done_is_said_in_the_sheet_that_the_line_of_today_opens(
    desktop: Desktop, linh: SpaceId
) -> None:
    deadline = _deadline(desktop, linh, last=-3)
    route = desktop.workspace.deadlines.standing(deadline).late_route
    assert route
    page = desktop.go("case", space=linh)
    assert isinstance(page, CasePage)
    page.open_record(asked("deadline", deadline))
    assert desktop.readable("Late – ask today, with reasons")
    assert desktop.readable(route)
    (to_letter,) = desktop.hands.seen(QAbstractButton, "Letter and days")
    desktop.hands.click(to_letter)
    desktop.quiet()
    assert desktop.shell.front_name() == "decision"


def test_a_day_of_the_calendar_that_lies_behind_is_not_called_late() -> None:
    assert [away_words(_day(each)) for each in (-3, -1, 0, 2)] == ["3 days ago", "yesterday", "today", "in 2 days"]
