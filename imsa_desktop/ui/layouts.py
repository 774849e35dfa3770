"""Asks a layout what stands where, without ever touching the items it keeps.

``QLayout.itemAt`` is not for Python: the item belongs to Qt, which frees it without a word as soon as its widget
goes, while Python's side of it stays. Whatever is made at that address next is taken for the item, and the program
dies when that goes (decision 26). Of widgets and layouts Python hears when they end, so only they are asked for.
"""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget


def parts_of(layout: QLayout) -> list[QWidget | QLayout]:
    """The widgets and layouts that stand in this layout itself, in its order."""
    owner = layout.parentWidget()
    inner: list[QWidget | QLayout] = [each for each in layout.children() if isinstance(each, QLayout)]
    placed = owner.children() if owner is not None else []
    found = inner + [each for each in placed if isinstance(each, QWidget) and not each.isWindow()]
    at = {each: layout.indexOf(each) for each in found}
    return sorted((each for each in found if at[each] >= 0), key=lambda each: at[each])


def box_around(layout: QLayout | None, widget: QWidget) -> QBoxLayout | None:
    """The box layout, however deep, in which ``widget`` stands."""
    if layout is None:
        return None
    if isinstance(layout, QBoxLayout) and layout.indexOf(widget) >= 0:
        return layout
    inner = (box_around(each, widget) for each in layout.children() if isinstance(each, QLayout))
    return next((found for found in inner if found is not None), None)
