"""Shows the organisation: its hub, its people, and – at head office – inviting somebody with a file and four words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.services.contact import Connection
from imsa_desktop.services.joining import Person
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.pages.organisation_parts import AppointCard, HubCard, InviteCard, task_words
from imsa_desktop.ui.presenters.organisation import Membership, OrganisationPresenter
from imsa_desktop.ui.widgets.card import Card, Column, EmptyState, Line
from imsa_desktop.ui.widgets.chip import Chip
from imsa_desktop.ui.widgets.labels import Title
from imsa_desktop.ui.widgets.person_line import PersonLine
from imsa_desktop.ui.words import tr


def role_words(role: str) -> str:
    """A person's role."""
    return {"head-office": tr("Head office"), "advocate": tr("Advocate")}.get(role.replace(" ", "-"), role)


@place("organisation", icon="organisation", label=lambda: tr("Organisation"), order=90)
class OrganisationPage(Page):
    """People, hub, invitation."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.presenter = OrganisationPresenter(desk, self)
        self.presenter.shown.connect(self._show)
        column = Column(measure=104)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        self._name = Title(self.title())
        column.add(self._name)
        self.hub = HubCard()
        self.hub.connect_asked.connect(self.presenter.connect_hub)
        self.presenter.connected.connect(self._connected)
        self.presenter.connect_failed.connect(self.hub.failed)
        column.add(self.hub)
        self.invite = InviteCard()
        self.invite.invite_asked.connect(self.presenter.invite)
        self.presenter.invited.connect(self.invite.show_invitation)
        self.presenter.invite_failed.connect(self.invite.failed)
        column.add(self.invite)
        self.people = Card(tr("People"))
        self.people.body.setSpacing(Space.S)
        column.add(self.people)
        self.appoint = AppointCard()
        self.appoint.appoint_asked.connect(self.presenter.appoint)
        self.presenter.appointed.connect(self._appointed)
        self.presenter.appoint_failed.connect(self.appoint.failed)
        column.add(self.appoint)
        self.alone = EmptyState(
            "organisation",
            tr("Not part of an organisation yet"),
            tr("Practice cases never send or receive, and belong to no organisation.")
            if desk.workspace.practice
            else tr("Everything works on this laptop alone. With an invitation you join under “Send and receive”."),
        )
        column.add(self.alone)
        for part in (self.hub, self.invite, self.people, self.appoint, self.alone):
            part.hide()

    def title(self) -> str:
        return self.tr("Organisation")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.presenter.ask()

    def refresh(self, changed: Changed | None) -> None:
        if self.isVisible():
            self.presenter.ask()

    def _show(self, membership: Membership) -> None:
        self._name.setText(membership.organisation or self.title())
        belongs = membership.organisation is not None
        no_hub = membership.standing.connection is Connection.NO_HUB
        self.alone.setVisible(not belongs)
        self.people.setVisible(belongs)
        self.hub.setVisible(belongs and no_hub and membership.may_administer)
        self.invite.setVisible(membership.may_administer and not no_hub)
        self.appoint.setVisible(membership.may_administer)
        self.appoint.offer(membership.people)
        self._show_people(membership.people)

    def _show_people(self, people: Sequence[Person]) -> None:
        self.people.clear()
        for at, person in enumerate(people):
            if at:
                self.people.add(Line())
            chips = [Chip(role_words(person.role)), *(Chip(task_words(each)) for each in person.tasks)]
            if person.me:
                chips.insert(0, Chip(tr("You")))
            laptops = tr("1 laptop") if person.devices == 1 else tr("{n} laptops").format(n=person.devices)
            name = person.name or tr("Name not known yet")
            self.people.add(PersonLine(name, laptops, chips))

    def _appointed(self) -> None:
        self.appoint.done()
        self.desk.say.toast(tr("Appointed. It takes effect as everybody sends and receives."))

    def _connected(self) -> None:
        self.hub.done()
        self.desk.say.toast(tr("Connected to the hub"))
