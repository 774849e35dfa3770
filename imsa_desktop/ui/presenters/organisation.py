"""Holds who belongs to the organisation, its hub, and makes invitations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.contact import Standing
from imsa_desktop.services.joining import Invitation, Person
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter


@dataclass(frozen=True, slots=True)
class Membership:
    """What the page shows."""

    organisation: str | None
    may_administer: bool
    people: Sequence[Person]
    standing: Standing


class OrganisationPresenter(Presenter):
    """Alone calls the services for the organisation's page."""

    shown = Signal(object)  # Membership
    invited = Signal(object)  # Invitation
    connected = Signal()
    invite_failed = Signal(object)
    connect_failed = Signal(object)
    founded = Signal()
    appointed = Signal()
    appoint_failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)

    def ask(self) -> None:
        """Read everything afresh."""
        workspace = self.workspace
        self.jobs.read(lambda: _read(workspace), self.shown.emit, owner=self)

    def invite(self, person: str, role: str, file: Path) -> None:
        """Write an invitation."""
        joining = self.workspace.joining
        self.jobs.sync(
            lambda: joining.invite(person, role, file), self._invited, failed=self.invite_failed.emit, owner=self
        )

    def connect_hub(self, url: str, pin: str, token: str) -> None:
        """Give the organisation its hub."""
        joining = self.workspace.joining
        self.jobs.sync(
            lambda: joining.connect(url, pin, token), self._connected, failed=self.connect_failed.emit, owner=self
        )

    def appoint(self, person: bytes, task: str) -> None:
        """Let a person read what is meant for those of a task."""
        joining = self.workspace.joining
        self.jobs.sync(
            lambda: joining.appoint(person, task), self._appointed, failed=self.appoint_failed.emit, owner=self
        )

    def found(self, organisation: str) -> None:
        """Found an organisation here."""
        joining = self.workspace.joining
        self.jobs.write(lambda: joining.found(organisation), self._founded, owner=self)

    def _invited(self, invitation: Invitation) -> None:
        self.invited.emit(invitation)
        self.ask()

    def _appointed(self, _: bool) -> None:
        self.appointed.emit()
        self.ask()

    def _connected(self, _: None) -> None:
        self.connected.emit()
        self.ask()
        self.desk.exchanger.now()

    def _founded(self, _: None) -> None:
        self.founded.emit()
        self.ask()


def _read(workspace: Workspace) -> Membership:
    joining = workspace.joining
    return Membership(joining.organisation(), joining.may_administer(), joining.people(), workspace.contact.standing())
