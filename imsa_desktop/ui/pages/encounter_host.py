"""Is the card beneath a finished encounter that copies the least of it for the host organisation's own system."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from imsa_desktop.services.host_copies import HostCopy
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.words import tr


class HostCard(Card):
    """Shows exactly what would go there; one press copies it and writes down that it was shared."""

    copy_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("For the host’s own system"))
        self.add(Help(tr("No name and nobody’s words: nothing that was typed here goes along.")))
        self.words = Label("", selectable=True)
        self.add(self.words)
        self.permission = Help("")
        self.add(self.permission)
        self.copy = button(tr("Copy the minimum for the host’s system"), "copy", self.copy_asked.emit)
        self.copy.setEnabled(False)
        self.body.addWidget(self.copy, alignment=Qt.AlignmentFlag.AlignLeft)
        side_by_side.keep_back(self)

    def show_copy(self, copy: HostCopy) -> None:
        """Say what there is to copy, and what the client has allowed."""
        self.words.setText(" · ".join(copy.words.split("\n")))
        self.permission.setText(
            tr("{permission} Copying is noted among what was shared, with: {who}.").format(
                permission=copy.permission, who=copy.recipient
            )
        )
        self.copy.setEnabled(True)
