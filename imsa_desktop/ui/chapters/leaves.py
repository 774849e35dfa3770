"""Parts a tab of the case file into leaves: a line of small buttons, and beneath it the leaf that is on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.toggle import Toggle

_FORWARD, _BACK = (Qt.Key.Key_Right, Qt.Key.Key_Down), (Qt.Key.Key_Left, Qt.Key.Key_Up)


class _LeafButton(Toggle):
    """A leaf's name; the arrow keys go to the neighbour, as they do along a row of tabs."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if event.key() in _FORWARD or event.key() in _BACK:
            forward = event.key() in _FORWARD
            if mirrored and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                forward = not forward
            self.stepped.emit(1 if forward else -1)
            return
        super().keyPressEvent(event)


class Leaves(QWidget):
    """Leaves by name; each is made when it is first looked at."""

    turned = Signal(str)  # the leaf that came to the front

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        strip = QWidget()
        around = QVBoxLayout(strip)
        around.setContentsMargins(Space.XL, Space.M, Space.XL, 0)
        inner = QWidget()
        self._flow = FlowLayout(inner, across=Space.S, down=Space.S)
        around.addWidget(inner)
        layout.addWidget(strip)
        self.stack = QStackedWidget()
        layout.addWidget(self.stack, 1)
        self._group = QButtonGroup(self)
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._buttons: dict[str, _LeafButton] = {}
        self._made: dict[str, QWidget] = {}
        self.front_name = ""

    def add(self, name: str, words: str, make: Callable[[], QWidget]) -> None:
        """Add a leaf behind the others; the first is in front."""
        button = _LeafButton(words)
        button.clicked.connect(lambda: self.show_leaf(name))
        button.stepped.connect(lambda step: self._step(name, step))
        self._group.addButton(button)
        self._flow.addWidget(button)
        self._makers[name], self._buttons[name] = make, button

    def names(self) -> tuple[str, ...]:
        """Every leaf, in order."""
        return tuple(self._makers)

    def front(self) -> QWidget | None:
        """The leaf in front."""
        return self._made.get(self.front_name)

    def made(self) -> tuple[QWidget, ...]:
        """Every leaf that was looked at."""
        return tuple(self._made.values())

    def show_leaf(self, name: str) -> None:
        """Bring a leaf to the front."""
        if name not in self._makers:
            return
        self._buttons[name].setChecked(True)
        leaf = self._made.get(name)
        if leaf is None:
            leaf = self._made[name] = self._makers[name]()
            self.stack.addWidget(leaf)
        self.front_name = name
        self.stack.setCurrentWidget(leaf)
        self.turned.emit(name)

    def _step(self, name: str, step: int) -> None:
        names = list(self._makers)
        at = (names.index(name) + step) % len(names)
        self._buttons[names[at]].setFocus()
        self.show_leaf(names[at])
