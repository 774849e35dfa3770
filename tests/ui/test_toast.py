"""The message at the foot of the window is whole at any size of text, and goes out of the way of the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from imsa_desktop.story.rest import come_to_rest
from imsa_desktop.ui import appearance, side_by_side
from imsa_desktop.ui.widgets.toast import Toast

LONG = "Encounter finished. Not written: how it was interpreted, how understanding was checked, when. An amendment can."


@pytest.fixture
def window(app: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
    yield made
    appearance.set_larger(False)
    side_by_side.turn(False)
    made.close()
    made.deleteLater()


def _whole(toast: Toast) -> bool:
    """Whether every word has its place."""
    words = toast._words
    return words.height() >= words.heightForWidth(words.width()) and toast.parentWidget().rect().contains(
        toast.geometry()
    )


@pytest.mark.parametrize("larger", [False, True])
@pytest.mark.parametrize("wide", [1366, 700])
@pytest.mark.parametrize("words", ["Saved on this laptop: need", LONG])
def test_no_word_is_cut_off(window: QWidget, larger: bool, wide: int, words: str) -> None:
    appearance.set_larger(larger)
    window.resize(wide, 768)
    toast = Toast(window)
    toast.tell(words, undo=lambda: None)
    assert come_to_rest(window, 5)
    assert _whole(toast)


def test_it_grows_with_the_text_while_it_is_shown(window: QWidget) -> None:
    toast = Toast(window)
    toast.tell(LONG)
    before = toast.height()
    appearance.set_larger(True)
    assert come_to_rest(window, 5)
    assert toast.height() > before
    assert _whole(toast)


def test_what_has_the_keyboard_is_never_covered(window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(window)
    toast.tell(LONG)
    line = QLineEdit(window)
    line.setGeometry(toast.geometry())
    line.show()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert not toast.geometry().intersects(line.geometry())
    across = QLineEdit(window)
    across.setGeometry(QRect(0, toast.y(), window.width(), 40))
    across.show()
    across.setFocus()
    qtbot.waitUntil(across.hasFocus)
    assert not toast.geometry().intersects(across.geometry())
    assert window.rect().contains(toast.geometry())


def test_what_comes_beneath_it_later_is_not_covered_either(window: QWidget, qtbot: QtBot) -> None:
    line = QLineEdit(window)
    line.setGeometry(600, 100, 300, 40)
    line.show()
    line.setFocus()
    toast = Toast(window)
    toast.tell(LONG)
    line.move(toast.pos())  # the page was scrolled
    qtbot.waitUntil(lambda: not toast.geometry().intersects(line.geometry()))


def test_nothing_said_before_the_client_looked_on_stays(window: QWidget) -> None:
    toast = Toast(window)
    toast.tell("Saved on this laptop: person of danger")
    side_by_side.turn(True)
    assert not toast.isVisible()
    side_by_side.turn(False)
