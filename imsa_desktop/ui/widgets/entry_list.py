"""Shows a long list of entries: painted, so that a thousand of them cost no more than the twenty in sight.

Guide: ``entries = EntryList(tr("Timeline"))``, ``entries.show_entries([Entry(…)])``, connect ``opened`` (the key of
the entry). Enter and a click open; headings are skipped.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from imsa_desktop.ui import appearance, icons
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.models.entries import ENTRY_ROLE, Entry, EntryModel
from imsa_desktop.ui.style.strokes import box, ring
from imsa_desktop.ui.words import drawn

_ICON = 20
_SMALL_ICON = 16


@lru_cache(maxsize=8)
def _heights(points: float) -> tuple[int, int, int]:
    """Heights of a heading, of an entry of one line and of two, at a size of text; worked out once."""
    body = QFontMetrics(appearance.font(Text.BODY)).lineSpacing()
    small = QFontMetrics(appearance.font(Text.SMALL)).lineSpacing()
    heading = QFontMetrics(appearance.font(Text.HEADING)).lineSpacing() + Space.XL
    return heading, body + 2 * Space.M, body + small + 2 * Space.M


class EntryCells(QStyledItemDelegate):
    """Paints an entry or a heading."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry: Entry = index.data(ENTRY_ROLE)
        heading, one_line, two_lines = _heights(appearance.font().pointSizeF())
        if entry.is_heading:
            return QSize(100, heading)
        return QSize(100, two_lines if entry.second else one_line)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        rect = QRect(option.rect)
        painter.save()
        if entry.is_heading:
            _paint_heading(painter, rect, entry)
        else:
            _paint_ground(painter, rect, option)
            _paint_entry(painter, rect, entry)
        painter.restore()


def _paint_heading(painter: QPainter, rect: QRect, entry: Entry) -> None:
    c = appearance.colours()
    painter.setFont(appearance.font(Text.STRONG))
    painter.setPen(QColor(c.quiet_ink))
    inner = rect.adjusted(Space.M, 0, -Space.M, -Space.S)
    painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, entry.first)


def _paint_ground(painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
    c = appearance.colours()
    inner = rect.adjusted(2, 1, -2, -1)
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        box(painter, inner, c.tone(Tone.ACCENT).ground, radius=8)
        bar = QStyle.visualRect(option.direction, inner, inner.adjusted(0, 8, -(inner.width() - 4), -8))
        box(painter, bar, c.accent, radius=2)
        if state & QStyle.StateFlag.State_HasFocus:
            ring(painter, inner, c.focus, radius=8)
    elif state & QStyle.StateFlag.State_MouseOver:
        box(painter, inner, c.hover, radius=8)


def _paint_entry(painter: QPainter, rect: QRect, entry: Entry) -> None:
    """Laid out as if from left to right; each part is put where it belongs in the direction of the window."""
    c = appearance.colours()
    ratio = painter.device().devicePixelRatioF()
    inner = rect.adjusted(Space.L, 0, -Space.L, 0)
    quiet = QColor(c.quiet_ink)
    tint = appearance.ink(entry.tone) if entry.tone else quiet
    if entry.drawing:
        top = inner.center().y() - _ICON // 2
        sign = _placed(painter, rect, QRect(inner.left(), top, _ICON, _ICON))
        painter.drawPixmap(sign.topLeft(), icons.pixmap(entry.drawing, _ICON, tint, ratio))
        inner = inner.adjusted(_ICON + Space.M, 0, 0, 0)
    small = appearance.font(Text.SMALL)
    if entry.right:
        metrics = QFontMetrics(small)
        wide = metrics.horizontalAdvance(entry.right) + 1
        place = QRect(inner.right() - wide, inner.top(), wide + 1, inner.height())
        painter.setFont(small)
        painter.setPen(quiet)
        place = _placed(painter, rect, place)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, entry.right)
        inner = inner.adjusted(0, 0, -(wide + Space.M), 0)
        if entry.right_drawing:
            left, top = inner.right() - _SMALL_ICON + Space.XS, inner.center().y() - _SMALL_ICON // 2
            sign = _placed(painter, rect, QRect(left, top, _SMALL_ICON, _SMALL_ICON))
            painter.drawPixmap(sign.topLeft(), icons.pixmap(entry.right_drawing, _SMALL_ICON, quiet, ratio))
            inner = inner.adjusted(0, 0, -(_SMALL_ICON + Space.S), 0)
    _paint_words(painter, _placed(painter, rect, inner), entry)


def _placed(painter: QPainter, whole: QRect, part: QRect) -> QRect:
    """Where a part stands: where a window runs from right to left, mirrored."""
    return QStyle.visualRect(painter.layoutDirection(), whole, part)


def _paint_words(painter: QPainter, inner: QRect, entry: Entry) -> None:
    c = appearance.colours()
    strong, small = appearance.font(Text.STRONG), appearance.font(Text.SMALL)
    upper, lower = QFontMetrics(strong).lineSpacing(), QFontMetrics(small).lineSpacing()
    high = upper + (lower if entry.second else 0)
    top = inner.center().y() - high // 2 + 1
    left = inner.left()
    line = QRect(left, top, inner.width(), upper)
    mark_width = QFontMetrics(small).horizontalAdvance(entry.mark) + 18 if entry.mark else 0
    painter.setFont(strong)
    painter.setPen(QColor(c.quiet_ink if entry.faded else c.ink))
    room = line.width() - (mark_width + Space.S if entry.mark else 0)
    words = QFontMetrics(strong).elidedText(drawn(entry.first), Qt.TextElideMode.ElideRight, room)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
    if entry.mark:
        shade = c.tone(entry.tone or Tone.PLAIN)
        chip = QRect(left + QFontMetrics(strong).horizontalAdvance(words) + Space.S, top + 1, mark_width, upper - 2)
        chip = _placed(painter, inner, chip)
        box(painter, chip, shade.ground, shade.line, radius=chip.height() / 2)
        painter.setFont(small)
        painter.setPen(QColor(shade.ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, entry.mark)
    if entry.second:
        painter.setFont(small)
        painter.setPen(QColor(c.quiet_ink))
        words = QFontMetrics(small).elidedText(drawn(entry.second), Qt.TextElideMode.ElideRight, inner.width())
        under = QRect(left, top + upper, inner.width(), lower)
        painter.drawText(under, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)


class EntryList(QListView):
    """The list."""

    opened = Signal(object)  # the key of an entry

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(EntryCells(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        appearance.appearance_changed().connect(self.doItemsLayout)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; what was chosen stays chosen where it is still there."""
        old = self.chosen()
        self.entries.show_entries(entries)
        if old is not None:
            self.choose(old)

    def chosen(self) -> Any:
        """The key of the entry that is chosen."""
        index = self.currentIndex()
        return index.data(ENTRY_ROLE).key if index.isValid() else None

    def choose(self, key: Any) -> None:
        """Choose the entry with this key."""
        for at, entry in enumerate(self.entries.entries):
            if entry.key == key:
                self.setCurrentIndex(self.entries.index(at, 0))
                return

    def choose_first(self) -> None:
        """Choose the first entry that can be opened."""
        first = next((entry for entry in self.entries.entries if not entry.is_heading), None)
        if first is not None:
            self.choose(first.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY_ROLE)
        if entry is not None and not entry.is_heading:
            self.opened.emit(entry.key)
