"""The day's screens – Today, calendar, find box, directory – keep to their budgets and are worked by keyboard."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from imsa_desktop.ui import appearance
from imsa_desktop.ui.pages.calendar import CalendarPage
from imsa_desktop.ui.pages.calendar_parts import likely_time
from imsa_desktop.ui.pages.cases import CasesPage
from imsa_desktop.ui.pages.directory import DirectoryPage
from imsa_desktop.ui.pages.find import FindPage
from imsa_desktop.ui.pages.today import TodayPage
from imsa_desktop.ui.widgets.header import beneath
from imsa_desktop.ui.widgets.navigation import NARROW
from imsa_desktop.ui.widgets.task_row import TaskRow
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop


def _in_days(desktop: Desktop, days: int) -> str:
    return (desktop.workspace.now().date() + timedelta(days=days)).isoformat()


def _today(desktop: Desktop) -> TodayPage:
    page = desktop.go("today")
    assert isinstance(page, TodayPage)
    return page


def _calendar(desktop: Desktop) -> CalendarPage:
    desktop.window.resize(1366, 768)  # room for the month and its day
    page = desktop.go("calendar")
    assert isinstance(page, CalendarPage)
    return page


def _appointment_today(desktop: Desktop, space: SpaceId) -> bytes:
    values = {"what": "GP", "when": f"{_in_days(desktop, 0)}T10:30+00:00"}
    return desktop.workspace.records.add("appointment", values, space=space)


# -- Today ----------------------------------------------------------------------------------------------------------


def test_closing_a_task_and_saying_what_happened_takes_two_acts(desktop: Desktop, linh: SpaceId) -> None:
    task = desktop.workspace.records.add("task", {"what": "Call the GP", "due": "2020-01-06"}, space=linh)
    page = _today(desktop)
    row = page.findChild(TaskRow)
    assert row is not None
    row.setFocus()
    hands = desktop.hands
    hands.acts = 0
    hands.key("Space")
    desktop.quiet()
    assert page.happened.words.hasFocus()
    hands.type_words("They will ring back on Friday", page.happened.words)
    hands.key("Return")
    assert hands.acts == 2
    desktop.quiet()
    done = desktop.workspace.records.get("task", task)
    assert (done["state"], done["outcome"]) == ("done", "They will ring back on Friday")
    assert page.happened.isHidden()


def test_what_happened_becomes_an_encounter_where_it_was_more(desktop: Desktop, linh: SpaceId) -> None:
    desktop.workspace.records.add("task", {"what": "Call the GP", "due": "2020-01-06"}, space=linh)
    page = _today(desktop)
    hands = desktop.hands
    hands.press("Done: Call the GP")
    desktop.quiet()
    hands.type_words("She was told of a place", page.happened.words)
    hands.press("Write an encounter")
    desktop.quiet()
    assert desktop.shell.front_name() == "encounter"
    (made,) = desktop.workspace.records.list("encounter", space=linh)
    assert (made["about"], made["what_happened"]) == ("Call the GP", "She was told of a place")


def test_undoing_a_closing_asks_no_more_what_happened(desktop: Desktop, linh: SpaceId) -> None:
    desktop.workspace.records.add("task", {"what": "Call the GP", "due": "2020-01-06"}, space=linh)
    page = _today(desktop)
    desktop.hands.press("Done: Call the GP")
    desktop.quiet()
    assert page.happened.isVisible()
    desktop.hands.press("Undo")
    desktop.quiet()
    assert page.happened.isHidden()
    assert page.findChild(TaskRow) is not None


def test_what_is_typed_of_what_happened_is_a_draft_and_leaving_keeps_it(desktop: Desktop, linh: SpaceId) -> None:
    task = desktop.workspace.records.add("task", {"what": "Call the GP", "due": "2020-01-06"}, space=linh)
    page = _today(desktop)
    desktop.hands.press("Done: Call the GP")
    desktop.quiet()
    desktop.hands.type_words("They will ring", page.happened.words)
    desktop.qtbot.waitUntil(lambda: bool(desktop.workspace.records.drafts()))
    (draft,) = desktop.workspace.records.drafts()
    assert (draft.record, draft.values["outcome"]) == (task, "They will ring")
    desktop.go("cases")
    assert desktop.workspace.records.get("task", task)["outcome"] == "They will ring"
    assert not desktop.workspace.records.drafts()


def test_a_long_list_shows_its_first_lines_and_more_when_asked(desktop: Desktop, linh: SpaceId) -> None:
    for number in range(20):
        desktop.workspace.records.add("task", {"what": f"Task {number:02}", "due": "2020-01-06"}, space=linh)
    page = _today(desktop)
    card = page.cards["overdue"]
    assert len(card.findChildren(TaskRow)) == 8
    assert card.heading.text() == "Overdue · 20"
    desktop.hands.press("Show all 20")
    desktop.quiet()
    assert len(card.findChildren(TaskRow)) == 20


def test_an_appointment_says_how_its_interpreter_stands(desktop: Desktop, linh: SpaceId) -> None:
    records = desktop.workspace.records
    records.add("interpreter_need", {"needed": "yes", "language": "vi"}, space=linh)
    records.add("appointment", {"what": "GP", "when": f"{_in_days(desktop, 0)}T23:30+00:00"}, space=linh)
    _today(desktop)
    assert desktop.readable("An interpreter is needed and none is booked yet")


# -- the calendar -----------------------------------------------------------------------------------------------------


def test_an_appointment_is_made_in_four_acts(desktop: Desktop) -> None:
    desktop.case("Zara", "Zara Hussein")
    space = desktop.case()
    desktop.workspace.records.add("interpreter_need", {"needed": "yes", "language": "vi"}, space=space)
    page = _calendar(desktop)
    hands = desktop.hands
    hands.acts = 0
    hands.key("Ctrl+N")
    desktop.quiet()
    hands.type_words("lin", page.drawer.clients.line)
    hands.key("Return")
    desktop.quiet()
    hands.type_words("GP about the tablets")
    hands.key("Tab")
    hands.type_words(f"{_in_days(desktop, 3)} 10:30")
    hands.key("Ctrl+S")
    assert hands.acts <= 4
    desktop.quiet()
    (made,) = desktop.workspace.records.list("appointment", space=space)
    assert made["what"] == "GP about the tablets"
    assert made["when"][:16] == f"{_in_days(desktop, 3)}T10:30"
    (booking,) = desktop.workspace.records.list("interpreter_booking", space=space)
    assert (booking["state"], booking["language"]) == ("needed", "vi")


def test_how_an_interpreter_stands_is_said_with_one_act(desktop: Desktop, linh: SpaceId) -> None:
    desktop.workspace.records.add("interpreter_need", {"needed": "yes", "language": "vi"}, space=linh)
    desktop.workspace.records.add(
        "appointment", {"what": "GP", "when": f"{_in_days(desktop, 0)}T10:30+00:00"}, space=linh
    )
    page = _calendar(desktop)
    assert page.chosen.note.text() == "An interpreter is needed and none is booked yet"
    hands = desktop.hands
    hands.acts = 0
    hands.press("Interpreter: Confirmed")
    assert hands.acts == 1
    desktop.quiet()
    assert page.chosen.note.text() == "Interpreter confirmed"
    assert page.chosen.interpreter.state() == "confirmed"


def test_an_appointment_becomes_an_encounter_in_one_act(desktop: Desktop, linh: SpaceId) -> None:
    appointment = _appointment_today(desktop, linh)
    _calendar(desktop)
    hands = desktop.hands
    hands.acts = 0
    hands.press("Write it up")
    assert hands.acts == 1
    desktop.quiet()
    assert desktop.shell.front_name() == "encounter"
    (made,) = desktop.workspace.records.list("encounter", space=linh)
    assert desktop.workspace.records.get("appointment", appointment)["encounter"] == made.id


def test_the_month_is_gone_through_with_the_keyboard_and_read_aloud(desktop: Desktop, linh: SpaceId) -> None:
    tomorrow = _in_days(desktop, 1)
    desktop.workspace.records.add("appointment", {"what": "GP", "when": f"{tomorrow}T10:30+00:00"}, space=linh)
    page = _calendar(desktop)
    assert page.grid.hasFocus()
    desktop.hands.key("Right")
    desktop.quiet()
    assert page.presenter.chosen.isoformat() == tomorrow
    index = page.grid.days.place(page.presenter.chosen)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "10:30 Linh" in said
    desktop.hands.key("Return")
    desktop.quiet()
    assert page.list.hasFocus()
    month = page.presenter.chosen.month
    page.grid.setFocus()
    desktop.hands.key("PgDown")
    desktop.quiet()
    assert page.presenter.chosen.month == month % 12 + 1
    desktop.hands.key("Home")
    desktop.quiet()
    assert page.presenter.chosen == page.presenter.today()


def test_every_view_shows_the_same_days(desktop: Desktop, linh: SpaceId) -> None:
    desktop.workspace.records.add(
        "appointment", {"what": "GP", "when": f"{_in_days(desktop, 0)}T10:30+00:00"}, space=linh
    )
    page = _calendar(desktop)
    for view in ("Week", "What comes", "Month"):
        desktop.hands.press(view)
        desktop.quiet()
        assert any("GP" in entry.first for entry in page.list.entries.entries), view


# -- cases ------------------------------------------------------------------------------------------------------------


def test_any_column_sorts_and_a_chosen_case_stays_chosen(desktop: Desktop) -> None:
    low, high = desktop.case("Linh"), desktop.case("Zara")
    desktop.workspace.records.add("risk_judgement", {"level": "low", "judged_on": "2026-11-01"}, space=low)
    desktop.workspace.records.add("risk_judgement", {"level": "high", "judged_on": "2026-11-01"}, space=high)
    page = desktop.go("cases")
    assert isinstance(page, CasesPage)
    page.table.selectRow(page.model.place_of(low))
    for column in range(page.model.columnCount()):
        page.table.horizontalHeader().setSortIndicator(column, Qt.SortOrder.DescendingOrder)
        desktop.quiet()
        chosen = page.table.currentIndex().row()
        assert page.model.rows[chosen].space == low
    page.table.horizontalHeader().setSortIndicator(2, Qt.SortOrder.AscendingOrder)
    desktop.quiet()
    assert [row.space for row in page.model.rows] == [high, low]


def test_a_filter_is_reached_from_elsewhere_and_letters_narrow_it(desktop: Desktop) -> None:
    late, calm = desktop.case("Linh"), desktop.case("Zara")
    desktop.workspace.records.add("task", {"what": "Late", "due": "2020-01-06"}, space=late)
    page = desktop.go("cases", which="overdue")
    assert isinstance(page, CasesPage)
    assert [row.space for row in page.model.rows] == [late]
    assert page.toggles["overdue"].isChecked()
    desktop.hands.press("All")
    desktop.quiet()
    desktop.hands.type_words("zar", page.filter)
    desktop.quiet()
    assert [row.space for row in page.model.rows] == [calm]


# -- the find box -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "place", "tab"),
    [
        ("safety plan dang", "case", "safety_plan"),
        ("plan linh", "case", "safety_plan"),
        ("encounter lin", "encounter", None),
        ("go calendar", "calendar", None),
        ("settings", "settings", None),
        ("new client", "new_case", None),
    ],
)
def test_what_is_meant_is_done_with_enter(desktop: Desktop, typed: str, place: str, tab: str | None) -> None:
    desktop.case("Zara", "Zara Hussein")
    space = desktop.case()
    hands = desktop.hands
    hands.acts = 0
    hands.key("Ctrl+K")
    hands.type_words(typed)
    desktop.quiet()
    hands.key("Return")
    assert hands.acts == 2
    desktop.quiet()
    name, where = desktop.shell.whereabouts()
    assert name == place
    assert where.get("tab") == tab
    assert where.get("space") in (space, None)


def test_a_part_of_a_number_finds_the_client_and_says_which_number(desktop: Desktop, linh: SpaceId) -> None:
    desktop.workspace.records.add("contact_way", {"value": "+44 7700 900123"}, space=linh)
    desktop.hands.key("Ctrl+K")
    desktop.hands.type_words("900 123")
    desktop.quiet()
    page = desktop.shell.front()
    assert isinstance(page, FindPage)
    first = next(entry for entry in page.list.entries.entries if not entry.is_heading)
    assert (first.first, first.second) == ("Linh", "Number or address: +44 7700 900123")


def test_side_by_side_nobody_else_can_be_found(desktop: Desktop, linh: SpaceId) -> None:
    desktop.case("Zara", "Zara Hussein")
    desktop.go("case", space=linh)
    desktop.hands.key("F11")
    desktop.quiet()
    desktop.hands.key("Ctrl+K")
    desktop.quiet()
    assert not desktop.shell.header.isVisible()
    for place in ("find", "cases", "today", "calendar", "directory"):
        desktop.shell.go(place)
        assert desktop.shell.front_name() == "case", place
    desktop.hands.key("F11")


# -- the directory ----------------------------------------------------------------------------------------------------


def test_an_entry_is_added_before_joining_and_its_warning_stands_beside_the_name(desktop: Desktop) -> None:
    page = desktop.go("directory")
    assert isinstance(page, DirectoryPage)
    assert page.own.isVisible()
    desktop.hands.key("Ctrl+N")
    desktop.quiet()
    name = page.drawer.editing
    assert name is not None
    desktop.hands.type_words("Bright Homes", name.form.input("name").line)
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (entry,) = desktop.workspace.records.list("organisation")
    desktop.workspace.records.change("organisation", entry.id, {"standing": "do_not_use", "why": "Told a landlord"})
    desktop.quiet()
    assert [(each.first, each.mark) for each in page.list.entries.entries] == [("Bright Homes", "Do not use")]


def test_a_shipped_rule_is_read_with_its_source_and_made_an_own_version(desktop: Desktop) -> None:
    page = desktop.go("directory")
    assert isinstance(page, DirectoryPage)
    desktop.hands.press("Deadline rules")
    desktop.quiet()
    page.open_entry(0)
    assert page.reading.isVisible()
    desktop.hands.press("Make our own version")
    desktop.quiet()
    assert page.drawer.isVisible()
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (own,) = desktop.workspace.records.list("deadline_rule")
    assert own["version"] == 2


# -- the window around them -------------------------------------------------------------------------------------------


def test_larger_text_folds_the_places_at_once(desktop: Desktop) -> None:
    desktop.window.resize(1100, 760)
    desktop.quiet()
    wide = desktop.shell.navigation.width()
    appearance.set_text_size(150)
    desktop.quiet()
    assert desktop.shell.navigation.width() == NARROW < wide
    appearance.set_text_size(100)
    desktop.quiet()
    assert desktop.shell.navigation.width() == wide


def test_a_menu_never_leaves_the_window_at_its_right_edge(desktop: Desktop) -> None:
    gear, window = desktop.shell.header.more, desktop.window
    for wide in (80, 260, 400):
        at = beneath(gear, QSize(wide, 300), window)
        assert at.x() + wide <= window.mapToGlobal(QPoint(window.width(), 0)).x()
        assert at.x() >= window.mapToGlobal(QPoint(0, 0)).x()


@pytest.mark.parametrize("place", ["today", "cases", "calendar", "find", "directory"])
def test_everything_that_takes_the_keyboard_has_a_name(desktop: Desktop, linh: SpaceId, place: str) -> None:
    desktop.workspace.records.add("task", {"what": "Ring", "due": "2020-01-06"}, space=linh)
    page = desktop.go(place)

    inputs = [
        each for each in page.findChildren(QWidget) if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert inputs
    for each in inputs:
        told = QAccessible.queryAccessibleInterface(each)
        name = told.text(QAccessible.Text.Name) if told is not None else ""
        assert name or each.focusProxy() is not None, each


def test_an_appointment_of_today_leads_to_its_acts_in_the_calendar(desktop: Desktop, linh: SpaceId) -> None:
    records = desktop.workspace.records
    records.add("appointment", {"what": "Other", "when": f"{_in_days(desktop, 0)}T00:05+00:00"}, space=linh)
    appointment = records.add("appointment", {"what": "GP", "when": f"{_in_days(desktop, 0)}T23:30+00:00"}, space=linh)
    desktop.window.resize(1366, 768)
    page = _today(desktop)
    row = next(each for each in page.findChildren(TaskRow) if each.accessibleName().startswith("GP"))
    desktop.hands.click(row)
    desktop.quiet()
    calendar = desktop.shell.front()
    assert isinstance(calendar, CalendarPage)
    assert calendar.chosen.line is not None
    assert calendar.chosen.line.record == appointment


def test_what_stands_in_a_colleagues_case_is_shown_when_asked_for(desktop: Desktop, linh: SpaceId) -> None:
    records = desktop.workspace.records
    other = desktop.case("Zara", "Zara Hussein")
    records.change("case", records.list("case", space=other)[0].id, {"advocate": b"somebody else 16"[:16]})
    records.add("task", {"what": "Hers", "due": "2020-01-06"}, space=other)
    records.add("task", {"what": "Mine", "due": "2020-01-06"}, space=linh)
    page = _today(desktop)
    assert [each.accessibleName().split(",")[0] for each in page.findChildren(TaskRow)] == ["Mine"]
    desktop.hands.press("Everybody’s cases")
    desktop.quiet()
    assert {each.accessibleName().split(",")[0] for each in page.findChildren(TaskRow)} == {"Mine", "Hers"}


@pytest.mark.parametrize(
    ("day", "hour", "likely"),
    [(0, 8, (0, 10)), (0, 10, (0, 11)), (0, 19, (0, 20)), (0, 23, (1, 10)), (1, 19, (1, 10))],
)
def test_a_new_appointment_of_today_is_never_offered_for_an_hour_that_has_gone_by(
    day: int, hour: int, likely: tuple[int, int]
) -> None:
    now = datetime(2026, 11, 23, hour, 40).astimezone()
    found = likely_time(now.date() + timedelta(days=day), now)
    assert ((found.date() - now.date()).days, found.hour, found.minute) == (*likely, 0)
