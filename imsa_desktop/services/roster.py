"""Who belongs to the service, as far as this laptop knows: for every field that names a colleague.

A person's id is the one of the organisation's log. While a vault belongs to no organisation yet, its person is named
by the device, which the log ties to the person later; so a case opened before joining still says who carries it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imsa_desktop.services.names import Names
from imsa_desktop.storage import membership, rows
from imsa_desktop.storage.exchange_state import value
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.membership import PERSON
from imsa_protocol.identifiers import RecordId


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody of the service."""

    id: RecordId
    name: str
    role: str
    me: bool


class Roster:
    """What may be asked of the people of the service."""

    def __init__(self, vault: Vault, names: Names) -> None:
        self._vault = vault
        self._names = names

    def people(self) -> Sequence[Colleague]:
        """Everybody whose name is known here, oneself first."""
        with self._vault.read() as conn:
            return self.people_within(conn)

    def me(self) -> RecordId:
        """How this vault's person is named in a field."""
        with self._vault.read() as conn:
            return self.me_within(conn)

    def me_within(self, conn: Connection) -> RecordId:
        """The same in a transaction that is already open."""
        return own_id(self._vault, conn)

    def people_within(self, conn: Connection) -> Sequence[Colleague]:
        """The same in a transaction that is already open."""
        me = self.me_within(conn)
        found = {me: Colleague(me, self._names.own(conn), "", True)}
        for known in membership.people(conn):
            if known.name:
                name = self._names.own(conn) if known.person == me else known.name
                found[known.person] = Colleague(known.person, name or known.name, known.role, known.person == me)
        for row in rows.rows(conn, "person", ("name", "left")):
            if row.id not in found and row.values.get("name") and not row.values.get("left"):
                found[row.id] = Colleague(row.id, str(row.values["name"]), "", False)
        return sorted(found.values(), key=lambda each: (not each.me, each.name.casefold(), each.id))


def own_id(vault: Vault, conn: Connection) -> RecordId:
    """How the person of a vault is named in a field: by the organisation's id, before joining by the device's."""
    person = value(conn, PERSON)
    return person if isinstance(person, bytes) else vault.device
