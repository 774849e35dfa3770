"""Holds the input for days, times, amounts and lengths: typed in any form, read at once, and echoed in full words.

What cannot be read stays as it was typed and is saved as it was typed; a line says kindly how it could be written.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.casework.declaration import Field, FieldKind
from imsa_desktop.casework.values import BadValue, parse
from imsa_desktop.casework.wording import words_of
from imsa_desktop.ui import appearance
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.widgets.buttons import IconButton
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.words import day_words, label_of, locale, tr

_CHARACTERS = {FieldKind.DATE: 26, FieldKind.APPROXIMATE_DATE: 26, FieldKind.MOMENT: 36}


def example_of(kind: FieldKind) -> str:
    """How a value of this kind may be written, for the line beneath the input."""
    return {
        FieldKind.DATE: tr("For example 24/11/2026, 24 Nov, tomorrow, in 3 weeks"),
        FieldKind.APPROXIMATE_DATE: tr("As exactly as it is known: 2019, spring 2019, April 2019, 2/4/2019"),
        FieldKind.TIME: tr("For example 14:05 or 2 pm"),
        FieldKind.MOMENT: tr("For example today 14:05 or 24 Nov 10:30"),
        FieldKind.MONEY: tr("For example £12.50"),
        FieldKind.DURATION: tr("For example 45 min or 1 h 30"),
        FieldKind.NUMBER: tr("A whole number"),
    }.get(kind, "")


class TypedInput(FieldInput):
    """A line that understands what is typed."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line = QLineEdit()
        self._stored: Any = None  # the value last shown, as long as its words stand untouched
        self._shown_words = ""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line)
        if field.kind in (FieldKind.DATE, FieldKind.MOMENT):
            self.calendar_button = IconButton("calendar", tr("Calendar for {field}").format(field=label_of(field)))
            self.calendar_button.setFixedSize(36, 36)
            self.calendar_button.clicked.connect(self._open_calendar)
            row.addWidget(self.calendar_button)
        row.addStretch(1)
        self.line.textEdited.connect(self._typed)
        self.take_control(box, named=(self.line,))
        self.echo = Help(example_of(field.kind))
        self.body.insertWidget(self.body.indexOf(box) + 1, self.echo)
        self.left.connect(self._check)
        appearance.appearance_changed().connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        characters = _CHARACTERS.get(self.field.kind, 16)
        self.line.setFixedWidth(QFontMetrics(appearance.font()).averageCharWidth() * characters + 24)

    def value(self) -> Any:
        words = self.line.text()
        if words == self._shown_words:
            return self._stored
        try:
            return parse(self.field, words, now=datetime.now().astimezone())
        except BadValue:
            return words.strip()

    def fill(self, value: Any) -> None:
        self._stored = value
        self._shown_words = words_of(self.field, value)
        self.line.setText(self._shown_words)
        self.echo.setText(example_of(self.field.kind))
        self.say_problem("")

    def _typed(self) -> None:
        self.on_edit()
        self._echo()

    def _echo(self) -> bool:
        """Say beneath the line how the words are understood; False when they are not."""
        try:
            understood = parse(self.field, self.line.text(), now=datetime.now().astimezone())
        except BadValue:
            self.echo.setText(example_of(self.field.kind))
            return False
        words = words_of(self.field, understood) if understood is not None else ""
        if self.field.kind is FieldKind.DATE and understood is not None:
            words = day_words(understood, weekday=True)
        self.echo.setText(f"= {words}" if words and words != self.line.text() else example_of(self.field.kind))
        return True

    def _check(self) -> None:
        if self.line.text().strip() and self.line.text() != self._shown_words and not self._echo():
            self.say_problem(tr("This could not be read as meant. It is kept as you typed it."))

    def _open_calendar(self) -> None:
        popup = QWidget(self, Qt.WindowType.Popup)
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(8, 8, 8, 8)
        calendar = QCalendarWidget()
        calendar.setAccessibleName(label_of(self.field))
        calendar.setLocale(locale())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFont(appearance.font())
        calendar.activated.connect(self._picked)
        calendar.clicked.connect(self._picked)
        layout.addWidget(calendar)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._popup = popup
        popup.move(self.line.mapToGlobal(QPoint(0, self.line.height() + 2)))
        popup.show()
        calendar.setFocus()

    def _picked(self, day: QDate) -> None:
        words = locale().toString(day, "d MMMM yyyy")
        if self.field.kind is FieldKind.MOMENT:
            old = self.value()
            clock = old[11:16] if isinstance(old, str) and len(old) >= 16 else f"{datetime.now().astimezone():%H:%M}"
            words = f"{words}, {clock}"
        self.line.setText(words)
        self._typed()
        self._popup.close()
        self.line.setFocus()
