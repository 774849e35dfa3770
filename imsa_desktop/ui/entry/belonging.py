"""Founds the organisation at head office, or joins one with an invitation: the last screen of a first run."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.entry.step import Step
from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.widgets.join_panel import JoinPanel
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.words import tr


class OrganisationStep(Step):
    """The organisation's name."""

    def __init__(self) -> None:
        super().__init__(
            tr("Your organisation"),
            tr(
                "This laptop becomes the first of head office. It can invite advocates and settle questions; "
                "it needs no connection yet."
            ),
            on=tr("&Found the organisation"),
            can_go_back=False,
        )
        label = Label(tr("&Name of the organisation"), Text.STRONG)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the organisation"))
        self.name.setMaximumWidth(420)
        self.name.returnPressed.connect(self.go_on)
        label.setBuddy(self.name)
        block = QVBoxLayout()
        block.setSpacing(Space.XS)
        block.addWidget(label)
        block.addWidget(self.name)
        self.add(block)
        self.add(Help(tr("Next you connect it to your hub, under “Organisation”. Until then everything stays here.")))

    def enter(self) -> None:
        self.name.setFocus()

    def go_on(self) -> None:
        if not self.name.text().strip():
            self.say(tr("Please write the name that advocates will see in their invitation."))
            self.name.setFocus()
            return
        self.say("")
        self.went_on.emit()


class InvitationStep(Step):
    """The invitation file and its code; may be left for later."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(
            tr("Join with your invitation"),
            tr(
                "Head office sent you a file and told you four words. "
                "You can also do this later, under “Send and receive”."
            ),
            on=tr("&Later"),
            can_go_back=False,
        )
        self.panel = JoinPanel(jobs)
        self.add(self.panel)

    def enter(self) -> None:
        self.panel.setFocus()
