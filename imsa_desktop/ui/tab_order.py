"""Puts what takes the keyboard into reading order, however late parts of a page were made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from imsa_desktop.ui.layouts import parts_of


def in_reading_order(*parts: QWidget) -> None:
    """Chain everything in these parts of a window, from first to last; layouts say what is read first."""
    stops = [each for part in parts for each in _stops(part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    proxy = widget.focusProxy()
    if proxy is not None and widget.isAncestorOf(proxy):
        yield widget  # moved as a whole: left behind, it would hand the keyboard back to its own part for ever
        return
    if proxy is None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _stops(inner)
    for placed in getattr(widget, "placed_by_hand", list)():  # what a canvas places itself, in its order of reading
        yield from _stops(placed)
    layout = widget.layout()
    if layout is not None:
        yield from _stops_of(layout)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for each in parts_of(layout):
        yield from _stops(each) if isinstance(each, QWidget) else _stops_of(each)
