"""Is the base of every input of a form: label, help, what is wrong, the control, and what else stands there.

An input reads and shows values in their stored form (``services.showing.FieldState.value``): ``None`` when
empty, a frozenset of codes for several choices. It never throws away what was typed: what cannot be
understood yet stays in the control and is said beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from imsa_desktop.casework.declaration import Field
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.widgets.card import Picture
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.words import help_of, label_of

_FOR_A_MOMENT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)


class FieldInput(QWidget):
    """One field of a form."""

    edited = Signal(str)  # name of the field, after every key or pick
    left = Signal(str)  # the keyboard left it

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.XS)
        self.label = Label(label_of(field).replace("&", "&&"), Text.STRONG)
        self.help = Help(help_of(field))
        if not field.help:
            self.help.hide()
        self.problem = Label("", Text.STRONG, tone=Tone.PROBLEM)
        self.problem.hide()
        self.body.addWidget(self.label)
        self.body.addWidget(self.help)
        self.body.addWidget(self.problem)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(Space.XS)
        self._setting = False
        self.control: QWidget | None = None  # the part that takes the keyboard
        if side_by_side.for_colleagues(field):
            side_by_side.keep_back(self)

    def take_control(self, control: QWidget, *, named: Sequence[QWidget] = ()) -> None:
        """Put the control beneath the label, named by it; ``named`` are the parts that take the keyboard."""
        self.control = named[0] if named else control
        self.label.setBuddy(self.control)
        self.body.addWidget(control)
        self.body.addLayout(self.notes)
        for part in named or (control,):
            if not part.accessibleName():
                part.setAccessibleName(label_of(self.field))
            if self.field.help:
                part.setAccessibleDescription(help_of(self.field))
            part.installEventFilter(self)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard into the control.

        Not by a focus proxy of Qt's: a frame with one is a stop of Tab itself, and where the order was changed it hands
        the keyboard back to its own control for ever (tests/ui/screens/test_tab_goes_round.py).
        """
        if self.control is not None:
            self.control.setFocus(reason)

    def value(self) -> Any:
        """What stands in the control, in the stored form."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show ``value`` without any signal; the undo steps of what stood there before are gone."""
        self._setting = True
        try:
            self.fill(value)
        finally:
            self._setting = False

    def fill(self, value: Any) -> None:
        """Write ``value`` into the control."""
        raise NotImplementedError

    def on_edit(self) -> None:
        """To be called by the control after every key or pick."""
        if not self._setting:
            self.say_problem("")
            self.edited.emit(self.field.name)

    def say_problem(self, words: str) -> None:
        """Say above the control what is wrong and how to mend it; "" takes it away."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        if self.control is not None:
            self.control.setAccessibleDescription(". ".join(part for part in (words, help_of(self.field)) if part))

    def note(self, drawing: str, words: str, act: QWidget | None = None, tone: Tone | None = None) -> QWidget:
        """Add a line beneath the control: what else stands there, what arrived meanwhile."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(Space.S)
        row.addWidget(Picture(drawing, 16, tone), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(words, Text.SMALL, quiet=tone is None, tone=tone), 1)
        if act is not None:
            row.addWidget(act)
        self.notes.addWidget(line)
        return line

    def clear_notes(self) -> None:
        """Take away every line beneath the control."""
        while (item := self.notes.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _FOR_A_MOMENT:
            self.left.emit(self.field.name)
        return False
