"""Layouts are asked what stands where without Python ever holding an item of theirs."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imsa_desktop.ui.layouts import box_around, parts_of
from imsa_desktop.ui.tab_order import in_reading_order
from imsa_desktop.ui.widgets.flow import FlowLayout


def _page() -> tuple[QWidget, list[QWidget]]:
    page = QWidget()
    body = QVBoxLayout(page)
    last, first, second, third, beside = (QLineEdit(page) for _ in range(5))
    row, flow = QHBoxLayout(), FlowLayout()
    body.addWidget(first)
    body.addLayout(row)
    row.addWidget(second)
    row.addLayout(flow)
    flow.addWidget(third)
    flow.addWidget(beside)
    body.addWidget(last)
    return page, [first, second, third, beside, last]


def test_tab_follows_the_order_of_the_layouts_however_they_are_nested(app: QApplication, qtbot: QtBot) -> None:
    page, stops = _page()
    qtbot.addWidget(page)
    in_reading_order(page)
    at, chain = stops[0], [stops[0]]
    while (at := at.nextInFocusChain()) is not stops[0]:
        if at in stops:
            chain.append(at)
    assert chain == stops


def test_asking_a_layout_leaves_nothing_of_its_items_behind(app: QApplication, qtbot: QtBot) -> None:
    def of_qt_only() -> int:
        here = [each for each in shiboken6.getAllValidWrappers() if isinstance(each, QLayoutItem)]
        return sum(not isinstance(each, QLayout) for each in here)

    page = QWidget()
    qtbot.addWidget(page)
    body = QVBoxLayout(page)
    inner = QHBoxLayout()
    body.addLayout(inner)
    buttons = [QPushButton(str(number)) for number in range(5)]
    for each in buttons:
        inner.addWidget(each)
    before = of_qt_only()
    in_reading_order(page)
    assert parts_of(inner) == buttons
    assert box_around(body, buttons[3]) is inner
    assert box_around(body, page) is None
    assert of_qt_only() == before
    inner.itemAt(0)
    assert of_qt_only() == before + 1  # what is looked for would have been seen
