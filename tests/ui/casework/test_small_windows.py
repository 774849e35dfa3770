"""What stands on a page has room in small windows, with large letters and with very long names."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.ui import appearance
from imsa_desktop.ui.inputs.typed import TypedInput
from imsa_desktop.ui.models.case_table import CaseColumn
from imsa_desktop.ui.pages.case import CasePage
from imsa_desktop.ui.pages.cases import CasesPage
from imsa_desktop.ui.pages.needs import NeedsTab
from imsa_desktop.ui.pages.today import TodayPage
from imsa_desktop.ui.widgets.card import Column
from imsa_desktop.ui.widgets.chip import Chip
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.month_grid import MonthGrid
from imsa_desktop.ui.widgets.task_row import TaskRow
from imsa_desktop.ui.words import name_in_a_line
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop

LONG = "Đặng Thị Quỳnh-Łucja, " * 9 + "Nguyễn"


def test_a_window_may_be_900_wide_and_a_case_file_in_large_letters_still_fits_a_small_laptop(desktop: Desktop) -> None:
    space = desktop.case(name=LONG, full_name=LONG)
    desktop.window.resize(1366, 768)
    desktop.go("calendar")  # of all pages it needs most room
    page = desktop.go("case", space=space)
    desktop.window.resize(900, 700)
    desktop.quiet()
    assert desktop.window.width() == 900  # the list of places does not hold the window open
    assert isinstance(page, CasePage)
    assert page.bar.name.text() == LONG
    appearance.set_text_size(200)
    desktop.window.resize(1366, 768)
    desktop.quiet()
    assert desktop.window.size().toTuple() == (1366, 768)


def test_the_keys_and_signs_of_the_web_are_seen_without_scrolling(desktop: Desktop, linh: SpaceId) -> None:
    for width in (1366, 1100):
        desktop.window.resize(width, 768)
        page = desktop.go("case", space=linh, tab="needs")
        (tab,) = page.findChildren(NeedsTab)
        seen = QRect(tab.legend.mapTo(tab, QPoint(0, 0)), tab.legend.size())
        assert tab.legend.isVisible()
        assert tab.canvas.isVisible()
        assert tab.rect().contains(seen), width


def test_ten_lines_of_a_day_are_seen_at_once_and_a_very_long_name_takes_one_more_at_most(desktop: Desktop) -> None:
    space, other = desktop.case(), desktop.case(name=LONG, full_name=LONG)
    for number in range(12):
        desktop.workspace.records.add("task", {"what": f"Ring {number}", "due": "2020-01-01"}, space=space)
    desktop.workspace.records.add("task", {"what": "Write", "due": "2020-01-02"}, space=other)
    desktop.window.resize(1366, 768)
    page = desktop.go("today")
    assert isinstance(page, TodayPage)
    page.cards["overdue"].show_more()
    page.presenter.ask()
    desktop.quiet()
    rows = page.findChildren(TaskRow)
    assert len(rows) == 13
    seen = [each for each in rows if each.mapTo(page, QPoint(0, each.height())).y() <= page.height()]
    assert len(seen) >= 10
    assert rows[-1].height() <= rows[0].height() + _a_line()
    assert name_in_a_line(LONG).endswith("…")
    assert name_in_a_line("Linh") == "Linh"


def _a_line() -> int:
    """How high one more line of words is."""
    return QFontMetrics(appearance.font()).lineSpacing()


def test_a_column_and_a_line_for_a_day_grow_with_their_letters_at_once(app: QApplication) -> None:
    column, day = Column(measure=96), TypedInput(kind_named("task").field("due"))
    before, line = column.content.maximumWidth(), day.line.width()
    appearance.set_text_size(200)
    assert column.content.maximumWidth() > before * 1.8
    assert day.line.width() > line * 1.6


def test_a_chip_longer_than_its_line_is_held_to_the_line(app: QApplication) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    chip, short = Chip(LONG), Chip("Open")
    flow.addWidget(chip)
    flow.addWidget(short)
    holder.resize(300, flow.heightForWidth(300))
    holder.show()
    assert chip.geometry().right() < 300
    assert short.geometry().top() > chip.geometry().bottom()


def test_levels_of_risk_and_where_the_work_is_are_never_cut_in_the_list_of_cases(desktop: Desktop) -> None:
    desktop.case()
    desktop.window.resize(1366, 768)
    page = desktop.go("cases")
    assert isinstance(page, CasesPage)
    metrics = page.table.fontMetrics()
    assert page.table.columnWidth(CaseColumn.WORK) > metrics.horizontalAdvance("Received by head office") + 30
    desktop.window.resize(900, 768)
    desktop.quiet()
    assert page.table.columnWidth(CaseColumn.RISK) > metrics.horizontalAdvance("Medium") + 30


def test_a_short_name_is_read_whole_at_the_head_of_a_case_in_a_small_window_with_large_letters(
    desktop: Desktop, linh: SpaceId
) -> None:
    page = desktop.go("case", space=linh)
    assert isinstance(page, CasePage)
    desktop.window.resize(1366, 768)
    desktop.quiet()
    assert page.bar.reference.isVisible()
    appearance.set_text_size(150)
    desktop.window.resize(1024, 700)
    desktop.quiet()
    assert page.bar.name.width() >= QFontMetrics(page.bar.name.font()).horizontalAdvance("Linh")
    assert desktop.hands.reads(page.bar.reference.text())
    assert page.bar.reference_chip.isVisible() != page.bar.reference.isVisible()


def test_a_day_of_the_month_without_room_for_a_line_does_not_look_free(desktop: Desktop, linh: SpaceId) -> None:
    page = desktop.go("calendar")
    (grid,) = page.findChildren(MonthGrid)
    appearance.set_text_size(150)
    desktop.window.resize(1024, 700)
    desktop.quiet()
    day = grid.days.today + timedelta(days=1)
    cell = grid.visualRect(grid.days.place(day))
    free = grid.viewport().grab(cell).toImage()
    desktop.workspace.records.add("task", {"what": "Ring", "due": day.isoformat()}, space=linh)
    desktop.quiet()
    assert grid.days.lines(day)
    assert grid.viewport().grab(cell).toImage() != free
