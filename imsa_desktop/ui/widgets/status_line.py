"""Tells the truth about where work is, in one line at the foot of the window."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from imsa_desktop.services.contact import Connection, Standing
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.card import Picture
from imsa_desktop.ui.widgets.labels import ElidedLabel
from imsa_desktop.ui.words import needs_look_words, tr, when_words


def connection_words(standing: Standing) -> str:
    """How this laptop stands to head office."""
    return {
        Connection.ALONE: tr("On its own: everything stays on this laptop"),
        Connection.REQUESTED: tr("Asked to join; head office has not answered yet"),
        Connection.NO_HUB: tr("No hub yet"),
        Connection.READY: tr("Connected to head office"),
        Connection.UNREACHABLE: tr("Working offline"),
        Connection.NOT_OUR_HUB: tr("Somebody else answered in place of the hub"),
    }[standing.connection]


def connection_icon(standing: Standing) -> str:
    """The drawing that goes with :func:`connection_words`."""
    if standing.connection is Connection.READY:
        return "good"
    if standing.connection is Connection.NOT_OUR_HUB:
        return "warning"
    return "offline" if standing.connection is Connection.UNREACHABLE else "laptop"


class StatusLine(QWidget):
    """Left: what is only on this laptop. Right: when it last sent and received, and the way to do it."""

    exchange_asked = Signal()
    centre_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, 2, Space.S, 2)
        row.setSpacing(Space.S)
        self._saved_picture = Picture("saved", 16)
        self._saved = ElidedLabel("", Text.SMALL)
        self._line_picture = Picture("offline", 16)
        self._line = ElidedLabel("", Text.SMALL, quiet=True)
        self._last = ElidedLabel("", Text.SMALL, quiet=True)
        self.look = quiet_button("", "merge", self.centre_asked.emit)
        self.exchange = quiet_button(tr("Send and receive  F9"), "send-and-receive", self.exchange_asked.emit)
        row.addWidget(self._saved_picture)
        row.addWidget(self._saved)
        row.addSpacing(Space.L)
        row.addWidget(self._line_picture)
        row.addWidget(self._line)
        row.addStretch(1)
        row.addWidget(self._last)
        row.addWidget(self.look)
        row.addWidget(self.exchange)
        self.look.hide()

    def show_standing(self, standing: Standing) -> None:
        """Show where everything is."""
        waiting = standing.changes_waiting
        words = tr("All work sent to the hub")
        if standing.connection in (Connection.ALONE, Connection.REQUESTED, Connection.NO_HUB):
            words = tr("All work saved on this laptop")
        elif waiting == 1:
            words = tr("1 change saved on this laptop, not sent yet")
        elif waiting:
            words = tr("{n} changes saved on this laptop, not sent yet").format(n=waiting)
        elif standing.files_waiting:
            words = tr("Files on this laptop still have to be sent to the hub")
        self._saved.setText(words)
        self._saved_picture.show_drawing("sent" if words == tr("All work sent to the hub") else "saved")
        self._line.setText(connection_words(standing))
        self._line_picture.show_drawing(connection_icon(standing))
        last = standing.last_exchange_ms
        self._last.setText(tr("Last sent and received {when}").format(when=when_words(last)) if last else "")
        self.look.setVisible(standing.needs_look > 0)
        self.look.setText(needs_look_words(standing.needs_look))
        self.exchange.setEnabled(standing.connection is not Connection.ALONE)

    def say_running(self, words: str) -> None:
        """Show how far sending and receiving is."""
        self._last.setText(words)

    def texts(self) -> tuple[str, str, str]:
        """What the line says: the work, the connection, the last exchange."""
        return self._saved.text(), self._line.text(), self._last.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(c.sunken))
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(c.line))
        painter.end()
