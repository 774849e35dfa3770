"""Is the strip above every page: find, then cover and lock, always in the same place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.icons import icon
from imsa_desktop.ui.widgets.buttons import IconButton, quiet_button
from imsa_desktop.ui.words import tr


class FindBox(QLineEdit):
    """Where a few letters find the client; Down goes into what was found, Escape leaves."""

    looked_for = Signal(str)
    accepted = Signal()
    into_results = Signal()
    gave_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Find a client or type what to do  (Ctrl+K)"))
        self.setAccessibleName(tr("Find"))
        self.setAccessibleDescription(
            tr("A few letters of a name, a reference, a telephone number, a note, or of what you want to do")
        )
        self.setClearButtonEnabled(False)
        self.addAction(QIcon(icon("find")), QLineEdit.ActionPosition.LeadingPosition)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(560)
        self.textEdited.connect(self.looked_for)

    def sizeHint(self) -> QSize:
        return QSize(460, super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accepted.emit()
                return True
            if key == Qt.Key.Key_Down:
                self.into_results.emit()
                return True
            if key == Qt.Key.Key_Escape:
                self.clear()
                self.gave_up.emit()
                return True
        return super().event(event)


class Header(QWidget):
    """Find at the left, the acts that protect at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, Space.S, Space.L, Space.S)
        row.setSpacing(Space.S)
        self.find_box = FindBox()
        row.addWidget(self.find_box, 1)
        row.addStretch(1)
        self.cover = quiet_button(tr("Cover"), "cover")
        self.cover.setToolTip(tr("Hide everything at once: Shift three times"))
        self.lock = quiet_button(tr("Lock"), "lock")
        self.lock.setToolTip(tr("Save and lock: Ctrl+L"))
        self.more = IconButton("settings", tr("Appearance, text size and help"), side=36)
        for widget in (self.cover, self.lock, self.more):
            row.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(c.surface))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(c.line))
        painter.end()


def beneath(button: QWidget, menu: QSize, window: QWidget) -> QPoint:
    """Where on the screen a menu of this size opens beneath a button without leaving the window at the right."""
    corner = button.mapToGlobal(button.rect().bottomLeft())
    edge = window.mapToGlobal(window.rect().topRight()).x() - Space.S
    return QPoint(min(corner.x(), max(window.mapToGlobal(QPoint(0, 0)).x(), edge - menu.width())), corner.y())
