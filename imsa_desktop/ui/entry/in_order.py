"""Shows how far the records of a vault have been put in order afresh, where the program has become newer, and stops it.

Guide: ``InOrder(card)`` stands in a card, unseen; ``watched()`` begins a new opening and is given to the program;
``rest()`` when it has ended, however it ended. ``stopped`` says whether the person did not want to wait.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from imsa_desktop.services.program import Watched
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.jobs import Ticket
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.words import tr

_STEPS = 200


class InOrder(QWidget):
    """A line of words, a bar and one button; it comes into sight with the first word of the work."""

    came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ticket: Ticket | None = None
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.S)
        self._words = tr("The program is newer than your file: putting the records in order afresh.")
        body.addWidget(Label(self._words, Text.STRONG))
        body.addWidget(Help(tr("This happens once. Nothing is sent, nothing is lost.")))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setAccessibleName(tr("How far the records are in order"))
        row.addWidget(self.bar, 1)
        self.stop = quiet_button(tr("&Stop"), "close", self._stop)
        self.stop.setToolTip(tr("Stop, and unlock another time"))
        row.addWidget(self.stop)
        body.addLayout(row)
        self.hide()

    @property
    def stopped(self) -> bool:
        """Whether the opening under way is not wanted any more."""
        return self._ticket is not None and self._ticket.cancelled()

    def watched(self) -> Watched:
        """What a new opening is given."""
        self._ticket = ticket = Ticket(self)
        ticket.progressed.connect(self._show)
        return Watched(ticket.report, ticket.cancelled)

    def rest(self) -> None:
        """The opening has ended."""
        ticket, self._ticket = self._ticket, None
        if ticket is not None:
            ticket.deleteLater()
        self.hide()
        self.stop.setEnabled(True)

    def _show(self, share: object) -> None:
        if self._ticket is None or not isinstance(share, float):
            return
        self.bar.setValue(round(share * _STEPS))
        if self.isHidden():
            self.show()
            self.came.emit()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words))

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
            self.stop.setEnabled(False)
