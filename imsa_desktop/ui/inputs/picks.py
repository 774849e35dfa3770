"""Holds the inputs people pick answers with: one of a few, one of many, or several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QRadioButton, QWidget

from imsa_desktop.casework.declaration import Field
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.words import choice_words, label_of, tr

_FEWEST_CHARACTERS = 14
FEW = 6  # up to so many choices are all shown; more go into a list


class ClearableRadio(QRadioButton):
    """A choice that can be taken back: Backspace or Delete clears the answer."""

    cleared = Signal()  # a signal of its own: sending Qt's ``clicked`` from a key event by hand crashes in a group

    def keyPressEvent(self, event: QKeyEvent) -> None:
        group = self.group()
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and group is not None:
            group.setExclusive(False)
            self.setChecked(False)
            group.setExclusive(True)
            self.cleared.emit()
            return
        super().keyPressEvent(event)


class FewChoicesInput(FieldInput):
    """One of a few answers, all in sight."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.group = QButtonGroup(self)
        box = QWidget()
        flow = FlowLayout(box)
        self.buttons: dict[str, QRadioButton] = {}
        self._stranger: Any = None  # a code of a newer version, kept as it is
        for choice in field.choices:
            button = ClearableRadio(choice_words(field, choice.code).replace("&", "&&"))
            button.setAccessibleName(f"{label_of(field)}: {choice_words(field, choice.code)}")
            button.clicked.connect(self._picked)
            button.cleared.connect(self._picked)
            self.group.addButton(button)
            self.buttons[choice.code] = button
            flow.addWidget(button)
        parts = list(self.buttons.values())
        self.take_control(box, named=parts)

    def value(self) -> Any:
        for code, button in self.buttons.items():
            if button.isChecked():
                return code
        return self._stranger

    def fill(self, value: Any) -> None:
        self._stranger = value if value is not None and value not in self.buttons else None
        self.group.setExclusive(False)
        for code, button in self.buttons.items():
            button.setChecked(code == value)
        self.group.setExclusive(True)

    def _picked(self) -> None:
        self._stranger = None
        self.on_edit()


class _QuietCombo(QComboBox):
    """A list that the mouse wheel does not change by accident while the page is scrolled."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() and self.view().isVisible():
            super().wheelEvent(event)
        else:
            event.ignore()


class ManyChoicesInput(FieldInput):
    """One of many answers, from a list; the first entry is no answer."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.combo = _QuietCombo()
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(_FEWEST_CHARACTERS)  # a long answer must not make a sheet wider
        self.combo.setMaxVisibleItems(14)
        self.set_options([(choice.code, choice_words(field, choice.code)) for choice in field.choices])
        self.combo.activated.connect(self.on_edit)
        self.take_control(self.combo)

    def set_options(self, options: Sequence[tuple[Any, str]]) -> None:
        """Offer these (value, words); what is chosen stays chosen."""
        chosen = self.value() if self.combo.count() else None
        self.combo.clear()
        self.combo.addItem(tr("Choose …"), None)
        for value, words in options:
            self.combo.addItem(words, value)
        if chosen is not None:
            self.fill(chosen)

    def value(self) -> Any:
        return self.combo.currentData()

    def fill(self, value: Any) -> None:
        index = next((at for at in range(self.combo.count()) if self.combo.itemData(at) == value), -1)
        if index < 0:
            self.combo.addItem(value if isinstance(value, str) else tr("Another record"), value)
            index = self.combo.count() - 1
        self.combo.setCurrentIndex(index)


class SeveralInput(FieldInput):
    """Any number of answers."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        box = QWidget()
        flow = FlowLayout(box)
        self.boxes: dict[str, QCheckBox] = {}
        self._strangers: frozenset[str] = frozenset()
        for choice in field.choices:
            tick = QCheckBox(choice_words(field, choice.code).replace("&", "&&"))
            tick.setAccessibleName(f"{label_of(field)}: {choice_words(field, choice.code)}")
            tick.clicked.connect(self.on_edit)
            self.boxes[choice.code] = tick
            flow.addWidget(tick)
        parts = list(self.boxes.values())
        self.take_control(box, named=parts)

    def value(self) -> Any:
        return frozenset(code for code, tick in self.boxes.items() if tick.isChecked()) | self._strangers

    def fill(self, value: Any) -> None:
        codes = frozenset(value or ())
        self._strangers = codes - frozenset(self.boxes)
        for code, tick in self.boxes.items():
            tick.setChecked(code in codes)
