"""What a banner tells can be read whole, however narrow the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from imsa_desktop.ui import appearance
from imsa_desktop.ui.colours import Scheme, Tone
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.card import Column

LONG = (
    "Two answers stand here, and the words about them are long enough to need several lines in a narrow window; "
    "a person settles them before anything is printed or shared with anybody else."
)


@pytest.mark.parametrize("width", [900, 600, 360, 250])
def test_a_banner_is_as_high_as_its_words_need_and_no_higher(app: QApplication, qtbot: QtBot, width: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    banner = Banner(Tone.WARNING, LONG, title="Needs a look")
    column.addWidget(banner)
    column.addWidget(QLabel("what stands beneath"))
    window.resize(width, 700)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: banner.height() == banner.heightForWidth(banner.width()))
    words = next(each for each in banner.findChildren(QLabel) if each.text() == LONG)
    assert words.height() >= words.heightForWidth(words.width())


def test_where_there_is_room_to_spare_the_words_stand_inside_the_banner(app: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    banner = Banner(Tone.WARNING, LONG)
    column = QVBoxLayout(window)
    column.addWidget(banner)
    window.resize(360, 700)
    with qtbot.waitExposed(window):
        window.show()
    shown = [each for each in banner.findChildren(QWidget) if each.isVisible()]
    assert len(shown) >= 2
    qtbot.waitUntil(lambda: all(banner.rect().contains(each.geometry()) for each in shown))


def test_a_banner_does_not_spread_out_the_page_it_stands_on(app: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    column = Column()
    layout.addWidget(column)
    column.add(Banner(Tone.WARNING, LONG, title="Needs a look"))
    beneath = QLabel("what stands beneath")
    column.add(beneath)
    window.resize(700, 900)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: beneath.height() == beneath.sizeHint().height())


def test_a_banner_grows_with_its_words_when_they_are_made_larger(app: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    banner = Banner(Tone.WARNING, LONG)
    column = QVBoxLayout(window)
    column.addWidget(banner)
    column.addStretch(1)
    window.resize(500, 700)
    with qtbot.waitExposed(window):
        window.show()
    before = banner.height()
    appearance.apply(app, Scheme.LIGHT, 200)
    words = next(each for each in banner.findChildren(QLabel) if each.text() == LONG)
    qtbot.waitUntil(lambda: banner.height() > before and words.height() >= words.heightForWidth(words.width()))
    assert banner.rect().contains(words.geometry())
