"""Does with a window what a person without a mouse does: Tab to a control, then Space, Enter, arrows or letters.

The scenes of :class:`~imsa_desktop.story.hands.Hands` can be played by these too. Nothing is clicked and nothing is
given the keyboard by the program, so a control that Tab does not reach breaks the story. Moving along with Tab
and arrows is not counted as an act, as pointing with a mouse is not; what is done there is.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTabBar, QWidget
from shiboken6 import isValid

from imsa_desktop.story.hands import Hands, NotOnScreen, plain

_FARTHEST = 400
_LONGEST_GROUP = 40
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class NotReached(NotOnScreen):
    """Tab went round the whole window and did not come to what the person wants."""


class KeyboardHands(Hands):
    """Ten fingers on the keys; the mouse is not touched."""

    def press(self, name: str) -> None:
        """Tab to the button of these words and press it with Space."""
        self.look_first()
        found = self._one(QAbstractButton, name)
        self.reach(found)
        if isinstance(found, QAbstractButton) and _chosen_by_arrow(found):
            self.acts += 1
            return
        self._strike(Qt.Key.Key_Space)

    def tab(self, name: str) -> None:
        """Tab to the row of tabs and go along it with the arrows."""
        self.look_first()
        bars: list[tuple[QTabBar, int]] = []

        def there() -> bool:
            bars[:] = [
                (bar, at) for bar in self.seen(QTabBar) for at in range(bar.count()) if plain(bar.tabText(at)) == name
            ]
            return bool(bars)

        self.wait(there, f"the tab {name!r}")
        bar, at = bars[0]
        self.reach(bar)
        self.acts += 1
        while bar.currentIndex() != at:
            self._strike(Qt.Key.Key_Right if bar.currentIndex() < at else Qt.Key.Key_Left, counts=False)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Reach a widget and press Enter: there is no mouse in this story."""
        self.reach(widget)
        self._strike(Qt.Key.Key_Return)

    def write(self, name: str, words: str) -> None:
        """Tab to the input of this name and type, replacing what stood there."""
        self.look_first()
        field = self.input(name)
        self.reach(field)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type_words(words, field)
        if isinstance(field, QLineEdit):
            self.settle()

    def _come_to(self, widget: QWidget) -> None:
        self.reach(widget)

    def reach(self, widget: QWidget) -> None:
        """Press Tab until the keyboard is on this widget; inside a group of which Tab knows one, the arrows."""
        seen: list[str] = []
        for _ in range(_FARTHEST):
            there = QApplication.focusWidget()
            if not isValid(widget):
                raise NotReached("what was to be reached went away")
            if there is not None and (there is widget or widget.focusProxy() is there):
                return
            if there is not None and _same_group(there, widget):
                self._along_the_group(there, widget)
                return
            self._strike(Qt.Key.Key_Tab, counts=False)
            there = QApplication.focusWidget()
            seen.append(f"{type(there).__name__} {there.accessibleName() if there else ''!r}")
        name = widget.accessibleName() or type(widget).__name__
        raise NotReached(f"Tab does not come to {name!r}; it comes to {sorted(set(seen))}")

    def _along_the_group(self, there: QWidget, widget: QWidget) -> None:
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
            for _ in range(_LONGEST_GROUP):
                before = QApplication.focusWidget()
                if before is widget:
                    return
                self._strike(key, counts=False)
                if QApplication.focusWidget() is before:
                    break  # this arrow leads no further here
        raise NotReached(f"the arrows do not come from {there.accessibleName()!r} to {widget.accessibleName()!r}")

    def _strike(self, key: Qt.Key, *, counts: bool = True) -> None:
        target = QApplication.focusWidget() or self.window
        if counts:
            self.acts += 1
        QTest.keyClick(target, key, _NO_MODIFIER)
        self.settle()


def _same_group(there: QWidget, widget: QWidget) -> bool:
    if not isinstance(there, QAbstractButton) or not isinstance(widget, QAbstractButton):
        return False
    group = there.group()
    return group is not None and group.exclusive() and group is widget.group()


def _chosen_by_arrow(button: QAbstractButton) -> bool:
    """Whether an arrow key has chosen it already: moving along an exclusive group chooses."""
    group = button.group()
    return group is not None and group.exclusive() and button.isChecked()
