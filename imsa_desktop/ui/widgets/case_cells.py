"""Paints the cells of the list of cases: two lines, a mark where something is to be seen to."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from imsa_desktop.casework.kinds.risk import LEVELS
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.cases import CaseRow
from imsa_desktop.services.showing import Delivery
from imsa_desktop.ui import appearance, icons
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.due_words import due_in_short
from imsa_desktop.ui.models.case_table import JUDGED, ROW_ROLE, CaseColumn, cell_words
from imsa_desktop.ui.style.strokes import box
from imsa_desktop.ui.words import delivery_icon, delivery_words, drawn, is_past

_ICON = 16
_SIGN = 14


class CaseCells(QStyledItemDelegate):
    """Two lines a cell; hover and selection run through the whole row."""

    hovered_row = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: CaseRow = index.data(ROW_ROLE)
        column = CaseColumn(index.column())
        c = appearance.colours()
        rect = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(c.tone(Tone.ACCENT).ground))
            if column is CaseColumn.CLIENT:
                bar = QRect(rect.left(), rect.top(), 4, rect.height())
                painter.fillRect(QStyle.visualRect(option.direction, rect, bar), QColor(c.accent))
        elif index.row() == self.hovered_row:
            painter.fillRect(rect, QColor(c.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(c.line))
        if chosen and option.widget is not None and option.widget.hasFocus():
            _paint_focus(painter, rect, column, option.direction)
        inner = rect.adjusted(Space.L if column is CaseColumn.CLIENT else Space.M, 0, -Space.S, 0)
        inner = QStyle.visualRect(option.direction, rect, inner)
        first, second = cell_words(row, column)
        chip = _chip(row, column)
        if chip is not None and first:
            _paint_chip(painter, inner, first, second, *chip, option.direction)
            painter.restore()
            return
        drawing, tone = _mark(row, column)
        if drawing:
            tint = appearance.ink(tone) if tone else appearance.colour("quiet_ink")
            ratio = painter.device().devicePixelRatioF()
            top = inner.center().y() - _ICON // 2 - (line_height() // 2 if second else 0)
            where = QStyle.visualRect(option.direction, inner, QRect(inner.left(), top, _ICON, _ICON))
            painter.drawPixmap(where.topLeft(), icons.pixmap(drawing, _ICON, tint, ratio))
            inner = QStyle.visualRect(option.direction, inner, inner.adjusted(_ICON + Space.S, 0, 0, 0))
        self._words(painter, inner, first, second, column, row)
        painter.restore()

    def _words(
        self, painter: QPainter, inner: QRect, first: str, second: str, column: CaseColumn, row: CaseRow
    ) -> None:
        c = appearance.colours()
        upper = appearance.font(Text.STRONG if column is CaseColumn.CLIENT else Text.BODY)
        lower = appearance.mono_font(Text.SMALL) if column is CaseColumn.CLIENT else appearance.font(Text.SMALL)
        lines = [(first, upper, QColor(c.ink))] if first else []
        if second:
            if column is CaseColumn.NEXT and row.next_due:
                whole = QFontMetrics(lower).horizontalAdvance(drawn(second)) <= inner.width()
                second = second if whole else due_in_short(row.next_due, row.next_last_day)  # never cut what matters
            warned = _is_pressing(row, column) or column is CaseColumn.HEARD
            lines.append((second, lower, appearance.ink(Tone.WARNING) if warned else QColor(c.quiet_ink)))
        high = line_height()
        top = inner.center().y() - (high * len(lines)) // 2 + 1
        for words, font, ink in lines:
            painter.setFont(font)
            painter.setPen(ink)
            fitted = QFontMetrics(font).elidedText(drawn(words), Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(
                QRect(inner.left(), top, inner.width(), high),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading,
                fitted,
            )
            top += high


def _paint_focus(painter: QPainter, rect: QRect, column: CaseColumn, direction: Qt.LayoutDirection) -> None:
    """The ring around the row that has the keyboard, each cell its part of it."""
    ink = QColor(appearance.colours().focus)
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 3), ink)
    painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), ink)
    first, last = (
        QRect(rect.left(), rect.top(), 3, rect.height()),
        QRect(rect.right() - 2, rect.top(), 3, rect.height()),
    )
    if column is CaseColumn.CLIENT:
        painter.fillRect(QStyle.visualRect(direction, rect, first), ink)
    if column is CaseColumn.WORK:
        painter.fillRect(QStyle.visualRect(direction, rect, last), ink)


_RISK_TONES = {"high": Tone.WARNING}  # red is kept for "there is a problem"


def _chip(row: CaseRow, column: CaseColumn) -> tuple[str, Tone] | None:
    """The sign and tone of a cell that stands out as a chip; words, sign and colour say the same."""
    if column is CaseColumn.INTERPRETER:
        return "interpreter", Tone.ACCENT
    if column is CaseColumn.RISK:
        return "flag", _RISK_TONES.get(row.risk or "", Tone.PLAIN)
    if column is CaseColumn.WORK and row.needs_look:
        return "merge", Tone.WARNING
    return None


def _paint_chip(
    painter: QPainter,
    inner: QRect,
    first: str,
    second: str,
    drawing: str,
    tone: Tone,
    direction: Qt.LayoutDirection,
) -> None:
    shade = appearance.colours().tone(tone)
    small = appearance.font(Text.SMALL)
    metrics = QFontMetrics(small)
    high = metrics.height() + 6
    words = metrics.elidedText(first, Qt.TextElideMode.ElideRight, inner.width() - _SIGN - 3 * Space.S)
    wide = metrics.horizontalAdvance(words) + _SIGN + 3 * Space.S
    top = inner.center().y() - high // 2 + 1 - (line_height() // 2 if second else 0)
    chip = QStyle.visualRect(direction, inner, QRect(inner.left(), top, wide, high))
    box(painter, chip, shade.ground, shade.line, radius=high / 2)
    ink, ratio = QColor(shade.ink), painter.device().devicePixelRatioF()
    sign = icons.pixmap(drawing, _SIGN, ink, ratio)
    at = QRect(chip.left() + Space.S, chip.center().y() - _SIGN // 2 + 1, _SIGN, _SIGN)
    painter.drawPixmap(QStyle.visualRect(direction, chip, at).topLeft(), sign)
    painter.setFont(small)
    painter.setPen(ink)
    inside = QStyle.visualRect(direction, chip, chip.adjusted(Space.S + _SIGN + Space.XS, 0, 0, 0))
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
    if second:
        painter.setPen(QColor(appearance.colours().quiet_ink))
        under = QRect(inner.left() + Space.XS, chip.bottom() + 2, inner.width() - Space.XS, line_height())
        under = QStyle.visualRect(direction, inner, under)
        fitted = metrics.elidedText(second, Qt.TextElideMode.ElideRight, under.width())
        painter.drawText(under, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, fitted)


def _is_pressing(row: CaseRow, column: CaseColumn) -> bool:
    """Whether what comes next should have been done: also where of a legal deadline only the day to act has passed."""
    return column is CaseColumn.NEXT and row.next_due is not None and is_past(row.next_due)


def _mark(row: CaseRow, column: CaseColumn) -> tuple[str | None, Tone | None]:
    if _is_pressing(row, column):
        return "clock", Tone.WARNING
    if column is CaseColumn.HEARD and row.quiet_days:
        return "clock", Tone.WARNING
    if column is CaseColumn.WORK:
        return delivery_icon(row.delivery), None
    return None, None


def line_height() -> int:
    """Height of one line of a cell."""
    return QFontMetrics(appearance.font(Text.BODY)).lineSpacing() + 1


def row_height() -> int:
    """Height of a row of two lines."""
    return 2 * line_height() + 2 * Space.M


def risk_width() -> int:
    """How wide the column of risk is, so that none of the levels is cut."""
    metrics = QFontMetrics(appearance.font(Text.SMALL))
    words = max(metrics.horizontalAdvance(said(each.label)) for each in LEVELS if each.code in JUDGED)
    return words + _SIGN + 3 * Space.S + Space.M + Space.S + 2


def work_width() -> int:
    """How wide the column is that says where the work is, so that none of its words are cut."""
    metrics = QFontMetrics(appearance.font())
    words = max(metrics.horizontalAdvance(delivery_words(each)) for each in Delivery)
    return words + _ICON + Space.S + Space.M + Space.S + 2


__all__ = ["CaseCells", "line_height", "risk_width", "row_height", "work_width"]
