"""Holds the input for how far somebody agrees: five answers in a row, stored as a number from 1 to 5."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from imsa_desktop.casework.declaration import Field
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.inputs.picks import ClearableRadio
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.words import label_of, tr


def scale_words() -> tuple[str, ...]:
    """The five answers, from 1 to 5."""
    return (
        tr("1 Strongly disagree"),
        tr("2 Disagree"),
        tr("3 Neither"),
        tr("4 Agree"),
        tr("5 Strongly agree"),
    )


class ScaleInput(FieldInput):
    """One statement; the digits 1 to 5 answer it, Backspace takes the answer back."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.group = QButtonGroup(self)
        box = QWidget()
        flow = FlowLayout(box)
        self.buttons: dict[int, ClearableRadio] = {}
        for number, words in enumerate(scale_words(), 1):
            button = ClearableRadio(words)
            button.setAccessibleName(f"{label_of(field)}: {words}")
            button.clicked.connect(self.on_edit)
            button.cleared.connect(self.on_edit)
            self.group.addButton(button)
            self.buttons[number] = button
            flow.addWidget(button)
        parts = list(self.buttons.values())
        self.take_control(box, named=parts)

    def value(self) -> Any:
        return next((number for number, button in self.buttons.items() if button.isChecked()), None)

    def fill(self, value: Any) -> None:
        self.group.setExclusive(False)
        for number, button in self.buttons.items():
            button.setChecked(number == value)
        self.group.setExclusive(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.modifiers():
            number = event.key() - Qt.Key.Key_0.value
            if number in self.buttons:
                self.buttons[number].click()
                self._go_on()
                return True
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        """To the next input below. Not by the order of Tab: of answers to one question only one is a stop of it."""
        window = self.window()
        here = self.mapTo(window, self.rect().topLeft()).y()
        below = [
            (each.mapTo(window, each.rect().topLeft()).y(), at, each)
            for at, each in enumerate(window.findChildren(FieldInput))
            if each.isVisible()
        ]
        following = min((found for found in below if found[0] > here), default=None)
        if following is not None:
            following[2].setFocus(Qt.FocusReason.TabFocusReason)
