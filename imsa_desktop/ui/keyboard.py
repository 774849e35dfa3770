"""Lets a page take the keyboard when it is ready, and only where the person has not put it elsewhere meanwhile.

Guide: where an answer of a job brings something new to the screen, say ``keyboard.offer(widget)`` instead of
``widget.setFocus()``. The shell puts the keyboard into a page when it comes to the front; so a keyboard that is
outside the page was put there by the person – into the find box, the places, the foot – and stays there.
What the person asks for with a click or a key on the page itself may take it with ``setFocus()`` as ever.
Where a control that has the keyboard is put away or cannot be used for a while, Qt hands the keyboard on to whatever
comes next, often to the places; :class:`Stray` brings it back to the page. Qt scrolls only for a keyboard that moves
within a scroll area; :class:`InSight` does it for one that comes in from outside.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from imsa_desktop.ui.page import Page


def may_take(widget: QWidget) -> bool:
    """Whether the keyboard is nowhere, or in the page this widget belongs to."""
    holds = widget.window().focusWidget()
    page = page_of(widget)
    return holds is None or page is None or not holds.isVisible() or page is holds or page.isAncestorOf(holds)


def offer(widget: QWidget) -> bool:
    """Put the keyboard into the widget if it may be taken; tells whether it was."""
    taken = may_take(widget)
    if taken:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
    return taken


def page_of(widget: QWidget) -> Page | None:
    """The page a widget stands on."""
    each: QWidget | None = widget
    while each is not None and not isinstance(each, Page):
        each = each.parentWidget()
    return each


class Stray(QObject):
    """Brings the keyboard back to the page in front when it was not the person who moved it out."""

    def __init__(self, front: Callable[[], QWidget | None], parent: QObject) -> None:
        super().__init__(parent)
        self._front = front
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        page = self._front()
        if page is None or old is None or new is None or not page.isAncestorOf(old):
            return
        if new.window() is page.window() and new is not page and not page.isAncestorOf(new):
            QTimer.singleShot(0, self, lambda: self._look(page, old, new))  # only then is the old one out of use

    def _look(self, page: QWidget, old: QWidget, new: QWidget) -> None:
        gone = not isValid(old) or not old.isVisible() or not old.isEnabled()
        if gone and isValid(page) and page.isVisible() and isValid(new) and page.window().focusWidget() is new:
            page.setFocus()


class InSight(QObject):
    """Scrolls to what has the keyboard now where that was out of sight, in this window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._within = window
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self._within.isAncestorOf(new) or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return  # under a mouse that is pressed nothing may move away
        around = new.parentWidget()
        while around is not None and around is not self._within:
            if isinstance(around, QScrollArea) and not _whole_in(around, new):
                around.ensureWidgetVisible(new)
            around = around.parentWidget()


def _whole_in(area: QScrollArea, widget: QWidget) -> bool:
    """Whether a widget is seen in a scroll area from top to bottom, or fills it."""
    inner, view = area.widget(), area.viewport()
    if inner is None or not inner.isAncestorOf(widget):
        return True
    top = widget.mapTo(view, QPoint(0, 0)).y() if view.isAncestorOf(widget) else 0
    return (top >= 0 and top + widget.height() <= view.height()) or (top <= 0 and widget.height() >= view.height())
