"""The eyes of these tests see what they are for: words cut off, words too faint, another picture."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.screens.looking import THUMBNAIL, cut_off, difference, hard_to_read


@pytest.fixture
def board(app: QApplication, qtbot: QtBot) -> QWidget:
    """An empty widget on the screen."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 200)
    with qtbot.waitExposed(made):
        made.show()
    return made


def _label(board: QWidget, words: str, width: int, ink: str = "#000000") -> QLabel:
    label = QLabel(words, board)
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
    label.setPalette(palette)
    label.resize(width, 24)
    label.show()
    return label


def test_words_that_do_not_fit_are_seen_and_words_that_do_are_not(board: QWidget) -> None:
    _label(board, "Ring the solicitor about the hearing", 60)
    _label(board, "Ring", 200).move(0, 60)
    button = QPushButton("Hand over or print this plan", board)
    button.setGeometry(0, 100, 50, 30)
    button.show()
    assert cut_off(board) == ["Ring the solicitor about the hearing", "Hand over or print this plan"]


def test_faint_words_are_seen_and_strong_ones_are_not(board: QWidget) -> None:
    ground = board.palette().color(QPalette.ColorRole.Window)
    _label(board, "faint", 100, ground.darker(115).name())
    _label(board, "strong", 100).move(0, 60)
    assert [each.split(":")[0] for each in hard_to_read(board)] == ["'faint'"]


def test_a_small_part_that_went_away_makes_another_picture() -> None:
    one = QImage(THUMBNAIL, QImage.Format.Format_RGB32)
    one.fill(QColor("#ffffff"))
    other = one.copy()
    assert difference(one, other) == 0
    for x in range(100, 140):
        for y in range(40, 60):
            other.setPixelColor(x, y, QColor("#113333"))
    assert difference(one, other) > 0.06
