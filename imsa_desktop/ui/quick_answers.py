"""Lets one letter answer a question and go on to the next: Y yes, N no, A not asked. For questions asked in a hurry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from imsa_desktop.ui.inputs.picks import FewChoicesInput
from imsa_desktop.ui.words import tr

_ROOM = 160  # pixels of the page above and beneath
_LETTERS = {Qt.Key.Key_Y: "yes", Qt.Key.Key_N: "no", Qt.Key.Key_A: "not_asked"}


def letters_words() -> str:
    """How it works, in words."""
    return tr("With the keyboard: Y yes, N no, A not asked.")


class QuickAnswers(QObject):
    """Hears the letters on the answers of some questions; after the last of them the keyboard goes to ``then``."""

    def __init__(self, questions: Sequence[FewChoicesInput], then: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._questions, self._then = list(questions), then
        for each in self._questions:
            for button in each.buttons.values():
                button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        code = _LETTERS.get(Qt.Key(event.key())) if not event.modifiers() else None
        at = next((at for at, each in enumerate(self._questions) if watched in each.buttons.values()), None)
        if code is None or at is None or code not in self._questions[at].buttons:
            return False
        self._questions[at].buttons[code].click()
        self._go_on(at)
        return True

    def _go_on(self, at: int) -> None:
        following = next((each for each in self._questions[at + 1 :] if each.isVisibleTo(each.window())), None)
        target: QWidget = self._then
        if following is not None:
            target = following.buttons[str(following.value())] if following.value() in following.buttons else following
        target.setFocus(Qt.FocusReason.TabFocusReason)
        into_sight(target)


def into_sight(widget: QWidget) -> None:
    """Scroll the page so that a widget is seen with what stands around it."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if isinstance(parent, QScrollArea):
        parent.ensureWidgetVisible(widget, 0, _ROOM)
