"""Says at the head of a record that it was withdrawn, also where it is opened long after, and brings it back.

Guide: ``gone = GoneBanner(desk)``; ``gone.follow(view)`` whenever the record is shown; ``brought_back`` tells of it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.words import tr


class GoneBanner(Banner):
    """Out of sight while the record stands where it should."""

    asked = Signal()  # it is about to be brought back: save what was typed first
    brought_back = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            Tone.WARNING, "", [button(tr("Bring it back"), "undo", lambda: self._bring_back())], parent=parent
        )
        self._desk = desk
        self._view: RecordView | None = None
        self.hide()

    def follow(self, view: RecordView | None) -> None:
        """Show whether this record was withdrawn."""
        self._view = view if view is not None and view.withdrawn else None
        if self._view is not None:
            words = tr("This was withdrawn: only the timeline still names it. Its history says why.")
            if self._view.changed_since:
                words = tr("This was withdrawn, and somebody wrote in it since who had not seen that.")
            self.say(Tone.WARNING, words)
        self.setVisible(self._view is not None)

    def _bring_back(self) -> None:
        view, self._view = self._view, None
        if view is None:
            return  # a second click brings nothing back twice
        records = self._desk.workspace.records
        self.asked.emit()

        def done(_: object) -> None:
            self._desk.say.toast(tr("Brought back: {what}").format(what=view.title), tone=Tone.GOOD)
            self.hide()
            self.brought_back.emit()

        def failed(error: Exception) -> None:
            self._view = view
            self._desk.say.wrong(error)

        self._desk.jobs.write(lambda: records.bring_back(view.kind.name, view.id), done, failed=failed, owner=self)
