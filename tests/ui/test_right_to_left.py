"""Words that run from right to left begin at their side, and what runs against them keeps its own order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.ui import appearance
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.inputs.lines import LongTextInput
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.widgets.card import Picture
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.words import drawn

ARABIC = "رقمي 07700 900123 واسمي فاطمة"


def test_a_paragraph_that_is_typed_begins_at_the_side_its_script_begins_at(app: QApplication) -> None:
    box = LongTextInput(kind_named("client").field("wants"))
    box.resize(500, 120)
    box.show()
    for words, side in (
        (ARABIC, Qt.AlignmentFlag.AlignRight),
        ("A room of my own", Qt.AlignmentFlag.AlignLeft),
        ("Nguyễn: " + ARABIC, Qt.AlignmentFlag.AlignRight),
    ):
        box.fill(words)
        assert box.box.document().defaultTextOption().alignment() == side
        line = box.box.document().firstBlock().layout().lineAt(0).naturalTextRect()
        begins_right = line.right() > box.box.viewport().width() - 30
        assert begins_right is (side == Qt.AlignmentFlag.AlignRight)
        assert box.value() == words


def test_a_telephone_number_in_arabic_words_is_drawn_in_its_own_order_and_read_out_without_marks(
    app: QApplication,
) -> None:
    label = Label(ARABIC)
    assert label.text() == ARABIC
    assert "\u206607700 900123\u2069" in drawn(ARABIC)
    assert drawn("Task: اتصل 020 7946 0000 now") != "Task: اتصل 020 7946 0000 now"
    label.setText("Linh 07700 900123")
    assert label.text() == drawn(label.text()) == "Linh 07700 900123"


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_bars_stand_where_a_line_begins(app: QApplication, direction: Qt.LayoutDirection) -> None:
    begins = "left" if direction is Qt.LayoutDirection.LeftToRight else "right"
    banner = Banner(Tone.WARNING, "")
    row = Row(None, "", selected=True)
    colours = appearance.colours()
    shown: list[tuple[QWidget, str]] = [(banner, colours.tone(Tone.WARNING).ink), (row, colours.accent)]
    for widget, ink in shown:
        widget.setLayoutDirection(direction)
        widget.resize(300, 44)
        picture = widget.grab().toImage()
        edge = picture.copy(0, 0, 8, 44) if begins == "left" else picture.copy(292, 0, 8, 44)
        assert any(edge.pixelColor(x, 22).name() == ink for x in range(8)), type(widget).__name__


def test_an_arrow_from_before_to_after_points_the_way_the_words_run(app: QApplication) -> None:
    pictures = {}
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        for name in ("forward", "back", "clock"):
            picture, arrow = Picture(name), button("", name)
            for each in (picture, arrow):
                each.setLayoutDirection(direction)
            pictures[direction, name] = picture.grab().toImage(), arrow.icon().pixmap(20).toImage()
    one, other = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert pictures[one, "forward"] == pictures[other, "back"]
    assert pictures[one, "back"] == pictures[other, "forward"]
    assert pictures[one, "forward"] != pictures[other, "forward"]
    assert pictures[one, "clock"] == pictures[other, "clock"]
