"""Does with a window what a person does: looks for words, presses keys and buttons, and waits for what follows.

Everything goes through real key and mouse events; an act is one click or one key chord, typing is not counted
(docs: SCREENS budgets). Text that a keyboard has no keys for arrives as an input method delivers it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from imsa_desktop.story.rest import PAUSE_MS, SOON_MS, come_to_rest, let_work

LONGEST_WAIT_S = 45.0
_MOST_ROWS = 60
_LOOK_MS = 5
_Seen = TypeVar("_Seen", bound=QWidget)


class NotOnScreen(AssertionError):
    """What the story looks for did not come; says what was there instead."""


def plain(words: str) -> str:
    """Words without the mnemonic sign."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


class Hands:
    """Two hands and two eyes at one window."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.acts = 0

    def look_first(self) -> None:
        """Act as slowly as a person: only once the window has stopped building and reading."""
        self._rest(SOON_MS)

    def pause(self) -> None:
        """Take the hands off the keys until the window has reckoned with all that was typed."""
        self._rest(PAUSE_MS)

    def _rest(self, soon_ms: int) -> None:
        if not come_to_rest(self.window, LONGEST_WAIT_S, soon_ms):
            raise NotOnScreen("waited for the window to be at rest")

    # -- looking -----------------------------------------------------------------------------------------------
    def seen(self, kind: type[_Seen], name: str | None = None) -> list[_Seen]:
        """Visible widgets of a kind, those with this accessible name or these words on them."""
        tops = [
            self.window,
            *(each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self.window),
        ]
        found: list[_Seen] = []
        for top in tops:
            if top is not self.window and not self._ours(top):
                continue
            for each in ([top] if isinstance(top, kind) else []) + top.findChildren(kind):
                if each.isVisible() and (name is None or name in _names(each)) and each not in found:
                    found.append(each)
        return found

    def _ours(self, top: QWidget) -> bool:
        parent = top.parentWidget()
        while parent is not None:
            if parent is self.window:
                return True
            parent = parent.parentWidget()
        return top.windowType() in (Qt.WindowType.Popup, Qt.WindowType.Dialog)

    def reads(self, words: str) -> bool:
        """Whether these words can be read somewhere in the window."""
        return any(words in text for text in self.everything_readable())

    def everything_readable(self) -> list[str]:
        """All words on the screen."""
        texts = [plain(each.text()) for each in self.seen(QLabel)] + [
            plain(each.text()) for each in self.seen(QAbstractButton)
        ]
        texts += [each.accessibleName() for each in self.seen(QWidget) if each.accessibleName()]
        for view in self.seen(QAbstractItemView):
            model = view.model()
            for at in range(min(model.rowCount(view.rootIndex()), _MOST_ROWS) if model is not None else 0):
                index = model.index(at, 0, view.rootIndex())
                roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
                texts += [str(index.data(role)) for role in roles if index.data(role)]
        texts += [each.text() for each in self.seen(QLineEdit)] + [each.toPlainText() for each in self.seen(QTextEdit)]
        texts += [each.toPlainText() for each in self.seen(QPlainTextEdit)]
        return texts

    def wait(self, until: Callable[[], object], what: str, seconds: float = LONGEST_WAIT_S) -> None:
        """Let the window work until something holds; raises :class:`NotOnScreen`."""
        end = time.monotonic() + seconds
        while not until():
            if time.monotonic() > end:
                readable = sorted({text.strip()[:90] for text in self.everything_readable() if text.strip()})
                raise NotOnScreen(f"waited for {what}; on screen: {readable}")
            let_work(_LOOK_MS)

    def wait_gone(self, name: str) -> None:
        """Wait until nothing of this name is on the screen any more."""
        self.wait(lambda: not self.seen(QWidget, name), f"{name!r} to be put away")

    def wait_to_read(self, words: str) -> None:
        """Wait until these words are on the screen."""
        self.wait(lambda: self.reads(words), f"the words {words!r}")

    def _one(self, kind: type[_Seen], name: str) -> _Seen:
        usable: list[_Seen] = []

        def there() -> bool:
            usable[:] = [each for each in self.seen(kind, name) if each.isEnabled()]
            return bool(usable)

        self.wait(there, f"{kind.__name__} {name!r}")
        return usable[0]

    # -- doing -------------------------------------------------------------------------------------------------
    def press(self, name: str) -> None:
        """Click the button with these words; looks again when it moved away under the hand."""
        self.look_first()
        while True:
            found = self._one(QAbstractButton, name)
            self.bring_into_sight(found)
            if isValid(found) and found.isVisible():
                self.click(found)
                return

    def tab(self, name: str) -> None:
        """Click the tab with these words."""
        found: list[tuple[QTabBar, int]] = []

        def there() -> bool:
            bars = self.seen(QTabBar)
            found[:] = [(bar, at) for bar in bars for at in range(bar.count()) if plain(bar.tabText(at)) == name]
            return bool(found)

        self.look_first()
        self.wait(there, f"the tab {name!r}")
        bar, at = found[0]
        self.click(bar, bar.tabRect(at).center())

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget, scrolled into sight first."""
        self.bring_into_sight(widget)
        self.acts += 1
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )
        self.settle()

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll every scroll area around a widget so that it is seen."""
        from PySide6.QtWidgets import QScrollArea

        self.settle()
        parent = widget.parentWidget() if isValid(widget) else None
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        self.settle()

    def key(self, chord: str) -> None:
        """Press a key chord in the window, for example ``Ctrl+K``."""
        self.look_first()
        combination = QKeySequence(chord)[0]  # type: ignore[index]  # reason: the stubs do not know that it is a sequence
        if QApplication.activeModalWidget() is None and not self.window.isActiveWindow():
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow, "the window to come to the front")
        target = QApplication.focusWidget()
        if target is None or (target.window() is not self.window and not self._ours(target.window())):
            target = self.window
        self.acts += 1
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        self.settle()

    def write(self, name: str, words: str) -> None:
        """Put the keyboard into the input of this name and type words, replacing what stood there."""
        self.look_first()
        field = self.input(name)
        self.bring_into_sight(field)
        if not isValid(field):
            field = self.input(name)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        self.type_words(words, field)

    def choose(self, name: str, words: str) -> None:
        """Go along the list of this name to the entry of these words."""
        self.look_first()
        found = self._one(QComboBox, name)
        self._come_to(found)
        at = found.findText(words, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchCaseSensitive)
        if at < 0:
            raise NotOnScreen(f"{name!r} offers no {words!r}")
        self.acts += 1
        while found.currentIndex() != at:
            QTest.keyClick(found, Qt.Key.Key_Down if found.currentIndex() < at else Qt.Key.Key_Up)
            self.settle()

    def _come_to(self, widget: QWidget) -> None:
        self.bring_into_sight(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    def input(self, name: str) -> QLineEdit | QPlainTextEdit | QTextEdit:
        """The visible input of this accessible name."""
        found: list[QLineEdit | QPlainTextEdit | QTextEdit] = []

        def there() -> bool:
            inputs: list[QLineEdit | QPlainTextEdit | QTextEdit] = list(self.seen(QLineEdit, name))
            inputs += [*self.seen(QPlainTextEdit, name), *self.seen(QTextEdit, name)]
            found[:] = [each for each in inputs if each.isEnabled() and not each.isReadOnly()]
            return bool(found)

        self.wait(there, f"an input called {name!r}")
        return found[0]

    def type_words(self, words: str, target: QWidget | None = None) -> None:
        """Type words where the keyboard is."""
        target = target or QApplication.focusWidget() or self.window
        for letter in words:
            if letter == "\n":
                QTest.keyClick(target, Qt.Key.Key_Return)
            elif letter.isascii():
                QTest.keyClicks(target, letter)
            else:
                event = QInputMethodEvent()
                event.setCommitString(letter)
                QCoreApplication.sendEvent(target, event)
        self.settle()

    def settle(self) -> None:
        """Let what was caused happen."""
        QApplication.processEvents()
        let_work(1)

    def picture(self, file: Path) -> None:
        """Keep what the window shows as a PNG."""
        self.settle()
        if not self.window.grab().save(str(file), "PNG"):
            raise OSError(f"the picture could not be written: {file.name}")


def _names(widget: QWidget) -> set[str]:
    names = {widget.accessibleName()}
    if isinstance(widget, QAbstractButton):
        names.add(plain(widget.text()))
    names.discard("")
    return names
