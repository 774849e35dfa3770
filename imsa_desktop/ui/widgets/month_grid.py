"""Shows a month as a grid of days: arrows go from day to day, PageUp and PageDown from month to month, Enter opens.

It is a table, so that a screen reader says each day with what stands on it; the cells are painted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from imsa_desktop.services.calendar import CalendarLine
from imsa_desktop.ui import appearance, icons
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.style.strokes import box, ring
from imsa_desktop.ui.widgets.table_header import TableHeader
from imsa_desktop.ui.words import day_words, tr

Index = QModelIndex | QPersistentModelIndex
DAY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_TOP = QModelIndex()  # what hangs on nothing
_WEEKS, _DAYS = 6, 7
_SIGN = 12
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_DAYS,
    Qt.Key.Key_Down: _DAYS,
}


class MonthDays(QAbstractTableModel):
    """Six weeks of days."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.first = date(2000, 1, 3)
        self.month = 1
        self.today = date(2000, 1, 1)
        self._lines: Mapping[str, Sequence[CalendarLine]] = {}

    def show_month(self, first: date, month: int, today: date, lines: Sequence[CalendarLine]) -> None:
        """Show six weeks from ``first``; the days of other months are faded."""
        by_day: dict[str, list[CalendarLine]] = {}
        for line in lines:
            by_day.setdefault(line.day, []).append(line)
        self.beginResetModel()
        self.first, self.month, self.today, self._lines = first, month, today, by_day
        self.endResetModel()

    def day(self, index: Index) -> date:
        """The day of a cell."""
        return self.first + timedelta(days=index.row() * _DAYS + index.column())

    def place(self, day: date) -> QModelIndex:
        """The cell of a day; an invalid index for one that is not shown."""
        away = (day - self.first).days
        return self.index(away // _DAYS, away % _DAYS) if 0 <= away < _WEEKS * _DAYS else QModelIndex()

    def lines(self, day: date) -> Sequence[CalendarLine]:
        """What stands on a day."""
        return self._lines.get(day.isoformat(), ())

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else _WEEKS

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else _DAYS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr("Mon|Tue|Wed|Thu|Fri|Sat|Sun").split("|")[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        day = self.day(index)
        if role == DAY_ROLE:
            return day
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = [line_words(line) for line in self.lines(day)]
            return ", ".join((day_words(day.isoformat(), weekday=True), *(told or [tr("nothing")])))
        return None


def line_words(line: CalendarLine) -> str:
    """One thing of a day in a few words."""
    return " ".join(part for part in (line.time, line.name or line.words) if part)


class MonthGrid(QTableView):
    """The grid."""

    day_chosen = Signal(object)  # date
    month_stepped = Signal(int)
    opened = Signal(object)  # date

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = MonthDays(self)
        self.setModel(self.days)
        self.setItemDelegate(_DayCells(self))
        self.setAccessibleName(tr("Month"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.setHorizontalHeader(TableHeader({}, self))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(30)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.day_chosen.emit(self.days.day(index)))
        self.doubleClicked.connect(lambda index: self.opened.emit(self.days.day(index)))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 240)

    def show_month(self, chosen: date, today: date, first: date, lines: Sequence[CalendarLine]) -> None:
        """Show the month of the chosen day."""
        self.days.show_month(first, chosen.month, today, lines)
        self.setCurrentIndex(self.days.place(chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = Qt.Key(event.key()), self.currentIndex()
        if not index.isValid():
            super().keyPressEvent(event)
            return
        day = self.days.day(index)
        if key in _STEPS:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            across = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self.day_chosen.emit(day + timedelta(days=-_STEPS[key] if mirrored and across else _STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.month_stepped.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self.day_chosen.emit(self.days.today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(day)
        else:
            super().keyPressEvent(event)


class _DayCells(QStyledItemDelegate):
    """Paints a day: its number, what fits of what stands on it, and how much more there is."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        days = index.model()
        if not isinstance(days, MonthDays):
            return
        c = appearance.colours()
        day, rect = days.day(index), QRect(option.rect)
        painter.save()
        painter.fillRect(rect, QColor(c.surface))
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), QColor(c.line))
        inner = rect.adjusted(2, 3, -2, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            box(painter, inner, c.tone(Tone.ACCENT).ground, c.accent, radius=8)
        if chosen and option.widget is not None and option.widget.hasFocus():
            ring(painter, inner, c.focus, radius=8)
        faded = day.month != days.month
        top = _paint_number(painter, inner, day, faded=faded, today=day == days.today)
        room, lines = inner.adjusted(Space.S, top, -Space.XS, -Space.XS), days.lines(day)
        if lines and room.height() < QFontMetrics(appearance.font(Text.SMALL)).lineSpacing():
            _paint_how_many(painter, inner.adjusted(0, 3, -Space.S, 0), top - 5, lines)
        else:
            _paint_lines(painter, room, lines, faded=faded)
        painter.restore()


def _paint_number(painter: QPainter, inner: QRect, day: date, *, faded: bool, today: bool) -> int:
    """Paint the number; returns how much room it took."""
    c = appearance.colours()
    painter.setFont(appearance.font(Text.STRONG if today else Text.SMALL))
    metrics = painter.fontMetrics()
    high = metrics.height() + 4
    place = QRect(inner.left() + Space.XS, inner.top() + 3, max(high, metrics.horizontalAdvance("00") + 8), high)
    if today:
        box(painter, place, c.accent, radius=high / 2)
    painter.setPen(QColor(c.accent_ink if today else c.quiet_ink if faded else c.ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(day.day))
    return high + 5


def _paint_how_many(painter: QPainter, inner: QRect, high: int, lines: Sequence[CalendarLine]) -> None:
    """Say beside the number how much stands on a day that has no room for a line: it would look free."""
    painter.setFont(appearance.font(Text.SMALL))
    warned = any(line.warned for line in lines)
    painter.setPen(appearance.ink(Tone.WARNING) if warned else QColor(appearance.colours().quiet_ink))
    place = QRect(inner.left(), inner.top(), inner.width(), high)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, f"+{len(lines)}")


def _paint_lines(painter: QPainter, room: QRect, lines: Sequence[CalendarLine], *, faded: bool) -> None:
    c = appearance.colours()
    small = appearance.font(Text.SMALL)
    metrics = QFontMetrics(small)
    high = metrics.lineSpacing()
    fit = max(0, room.height() // high)
    shown = lines if len(lines) <= fit else lines[: max(0, fit - 1)]
    painter.setFont(small)
    top = room.top()
    for line in shown:
        ink = QColor(c.quiet_ink if faded or line.over else c.ink)
        left = room.left()
        if line.warned:
            tint = appearance.ink(Tone.WARNING)
            sign = icons.pixmap("warning", _SIGN, tint, painter.device().devicePixelRatioF())
            painter.drawPixmap(left, top + (high - _SIGN) // 2, sign)
            left += _SIGN + 3
            ink = tint
        painter.setPen(ink)
        place = QRect(left, top, room.right() - left, high)
        words = metrics.elidedText(line_words(line), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        top += high
    if len(shown) < len(lines) and fit:
        painter.setPen(QColor(c.quiet_ink))
        left_over = tr("{n} more").format(n=len(lines) - len(shown)) if shown else str(len(lines))
        place = QRect(room.left(), top, room.width(), high)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, left_over)
