"""Lists the window's shortcuts once, for the keys themselves and for the page of help."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.started import Started
from imsa_desktop.ui.words import tr

if TYPE_CHECKING:
    from imsa_desktop.ui.shell import Shell


def next_pane(shell: Shell) -> None:
    """Move the keyboard to the next pane: places, header, page, foot."""
    panes: list[QWidget] = [shell.navigation, shell.header, shell.stack, shell.status]
    focus = QApplication.focusWidget()
    here = next((at for at, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), -1)
    for step in range(1, len(panes) + 1):
        pane = panes[(here + step) % len(panes)]
        for child in pane.findChildren(QWidget):
            if child.isVisible() and child.isEnabled() and child.focusPolicy().value & 1 and child.focusProxy() is None:
                child.setFocus()
                return


def to_find(shell: Shell) -> None:
    """Put the keyboard into the find box, its words ready to be typed over."""
    if side_by_side.is_on():
        shell.say_side_by_side()
        return
    shell.header.find_box.setFocus()
    shell.header.find_box.selectAll()


def lock(shell: Shell) -> None:
    """Save and lock."""
    shell.lock_asked.emit()


def send_and_receive(shell: Shell) -> None:
    """Send and receive now."""
    shell.exchanger.now()


def new_advice_query(shell: Shell) -> None:
    """Log a call to the advice line."""
    shell.go("advice_query", started=Started())


def new_concern(shell: Shell) -> None:
    """Begin a safeguarding concern; within a case it is about that case."""
    shell.go("safeguarding_concern", started=Started(space=shell.whereabouts()[1].get("space")))


WINDOW_ACTS: tuple[tuple[str, Callable[[Shell], None]], ...] = (
    ("Ctrl+K", to_find),
    ("Ctrl+L", lock),
    ("F1", lambda shell: shell.go("help")),
    ("F6", next_pane),
    ("F9", send_and_receive),
    ("Ctrl+Shift+A", new_advice_query),
    ("Ctrl+Shift+S", new_concern),
    ("F11", lambda shell: shell.turn_side_by_side()),
    ("Alt+Left", lambda shell: shell.back()),
)

PAGE_ACTS: tuple[tuple[str, str], ...] = (
    ("Ctrl+E", "encounter"),
    ("Ctrl+I", "interpreter"),
    ("Ctrl+T", "task"),
    ("Ctrl+D", "decision"),
    ("Ctrl+N", "new"),
    ("Ctrl+P", "print"),
    ("Ctrl+S", "finish"),
)


def shortcut_words() -> list[tuple[str, str]]:
    """Keys and what they do, in words."""
    return [
        ("Ctrl+K", tr("Find a client, a reference or a note")),
        ("Ctrl+E", tr("Record an encounter")),
        ("Ctrl+I", tr("Interpreter card")),
        ("Ctrl+T", tr("New task")),
        ("Ctrl+N", tr("New client; in a case file: add anything")),
        ("Ctrl+Shift+H", tr("History of the field that has the keyboard")),
        ("Ctrl+PgDown, Ctrl+PgUp", tr("Next or former part of a case file")),
        ("Ctrl+P", tr("Hand over or print")),
        ("Ctrl+S", tr("Finish")),
        ("Ctrl+Shift+A", tr("Log a call to the advice line")),
        ("Ctrl+Shift+S", tr("Begin a safeguarding concern")),
        ("Ctrl+D", tr("Decision letter, with its deadline")),
        ("Ctrl+L", tr("Save and lock")),
        ("Shift, Shift, Shift", tr("Cover the window; the same again takes the cover away")),
        ("F1", tr("This help")),
        ("F6", tr("Next part of the window")),
        ("F9", tr("Send and receive")),
        ("F11", tr("Side by side with the client")),
        ("Alt+Left", tr("Back")),
        ("Ctrl+1 … Ctrl+9", tr("Go to a place")),
    ]
