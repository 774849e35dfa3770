"""Keeps what is not for the client's eyes out of sight while the client looks on (F11, "side by side").

Guide: the shell turns it on and off. ``keep_back(widget)`` hides a widget for as long as it is on, whatever its page
does meanwhile; inputs and questions of a field that is :func:`for_colleagues` do so by themselves. A page that shows
what stands in a field puts it through ``told(label, field)``.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from imsa_desktop.casework.declaration import Field

_Told = TypeVar("_Told", bound=QWidget)


class _Seating(QObject):
    """Whether the client sits beside the advocate now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.on = False


_now = _Seating()


def is_on() -> bool:
    """Whether the client looks on."""
    return _now.on


def changed() -> SignalInstance:
    """The signal emitted after it was turned on or off."""
    return _now.changed


def turn(on: bool) -> None:
    """Turn it on or off."""
    if on is not _now.on:
        _now.on = on
        _now.changed.emit()


def for_colleagues(field: Field) -> bool:
    """Whether a field is about others, never on paper, or a raw judgement: the client need not come upon it."""
    return field.for_colleagues


def keep_back(widget: QWidget) -> None:
    """Hide ``widget`` while the client looks on; afterwards it is as its page wants it by then."""
    _Kept(widget)


def kept_back(widget: _Told) -> _Told:
    """The same widget, hidden while the client looks on."""
    keep_back(widget)
    return widget


def told(reading: _Told, field: Field) -> _Told:
    """The reading of a field, kept back where the field is for colleagues."""
    if for_colleagues(field):
        keep_back(reading)
    return reading


class _Kept(QObject):
    """Stands between a widget and whoever would show it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._wanted = True
        self._hiding = False
        widget.installEventFilter(self)
        _now.changed.connect(self._turned)
        if _now.on:
            self._turned()

    def _turned(self) -> None:
        widget = self._widget
        if _now.on:
            self._wanted = not (
                widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
            )
            self._hide()
        else:
            widget.setVisible(self._wanted)

    def _hide(self) -> None:
        self._hiding = True
        self._widget.hide()
        self._hiding = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if _now.on and not self._hiding:
            if event.type() == QEvent.Type.ShowToParent:
                self._wanted = True
                self._hide()
            elif event.type() == QEvent.Type.HideToParent:
                self._wanted = False
        return False
