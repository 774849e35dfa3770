"""Knows who is behind a device: the person's name where the organisation's log has told it, and ourselves."""

from __future__ import annotations

from collections.abc import Mapping

from imsa_desktop.casework.tongue import said
from imsa_desktop.storage import exchange_state
from imsa_desktop.storage import membership as members
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.errors import NotInAnOrganisation
from imsa_desktop.sync.membership import PERSON, membership
from imsa_protocol.identifiers import ID_BYTES, Author, DeviceId, PersonId

_OWN_NAME = "own name"


class Names:
    """Names of people, as far as this vault knows them."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._own: str | None = None
        self._persons: Mapping[DeviceId, PersonId] = {}
        self._as_of = -1  # number of the log's entry that the persons were read at

    def own(self, conn: Connection) -> str:
        """The name of this vault's person."""
        if self._own is None:
            self._own = str(exchange_state.value(conn, _OWN_NAME, ""))
        return self._own

    def keep_own(self, conn: Connection, name: str) -> None:
        """Note the name of this vault's person."""
        exchange_state.keep_value(conn, _OWN_NAME, name)
        self._own = name

    def is_mine(self, author: Author) -> bool:
        """Whether this laptop wrote it, in whichever incarnation."""
        return author[:ID_BYTES] == self._vault.device

    def of(self, conn: Connection, author: Author) -> str:
        """The name of whoever wrote as ``author``; empty while this laptop has not been told."""
        if self.is_mine(author):
            return self.own(conn)
        return self.of_person(conn, self.devices(conn).get(author[:ID_BYTES]))

    def of_person(self, conn: Connection, person: PersonId | None, *, me: bool = False) -> str:
        """The name of a person of the organisation; empty while this laptop has not been told."""
        if me:
            return self.own(conn)
        known = members.person(conn, person) if person else None
        return known.name if known else ""

    def laptop(self, conn: Connection, author: Author) -> str:
        """From which laptop something came: this one, or somebody's first, second … as the organisation knows them."""
        if self.is_mine(author):
            return said("this laptop") if author == self._vault.author else said("this laptop, before it was put back")
        devices = self.devices(conn)
        person = devices.get(author[:ID_BYTES])
        name = self.of_person(conn, person)
        theirs = [device for device, owner in devices.items() if owner == person]
        if not name:
            return said("another laptop")
        if len(theirs) < 2:
            return said("the laptop of {name}").format(name=name)
        return said("laptop {n} of {name}").format(n=theirs.index(author[:ID_BYTES]) + 1, name=name)

    def of_linked(self, conn: Connection, person: bytes) -> str:
        """The name of whoever a field names: a person of the organisation, or whoever a device belongs to."""
        if person == self._vault.device or person == exchange_state.value(conn, PERSON):
            return self.own(conn)
        return self.of_person(conn, person) or self.of_person(conn, self.devices(conn).get(person))

    def devices(self, conn: Connection) -> Mapping[DeviceId, PersonId]:
        """Whose every device of the organisation is, ended ones included."""
        number, _ = members.log_head(conn)
        if number != self._as_of:
            try:
                register = membership(self._vault, conn).register
                self._persons = {each: device.person for each, device in register.devices.items()}
            except NotInAnOrganisation:
                self._persons = {}
            self._as_of = number
        return self._persons
