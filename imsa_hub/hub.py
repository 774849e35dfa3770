"""Holds what every call of the hub needs: its store, its key, who is in session, and what the organisation log says."""

from __future__ import annotations

import threading
import time

import sqlalchemy as sa

from imsa_hub.refusals import Refused
from imsa_hub.sessions import Sessions
from imsa_hub.store import Store, fact
from imsa_hub.tables import log_entries
from imsa_protocol.errors import HubRefusal, ProtocolError
from imsa_protocol.frames import Frame
from imsa_protocol.identifiers import DeviceId
from imsa_protocol.register import OrganisationRegister
from imsa_protocol.signatures import Signer

_HEAD = sa.select(sa.func.max(log_entries.c.number))


class DamagedLog(Exception):
    """The stored organisation log no longer follows its own rules: what is on the disk was altered."""


class Hub:
    """One hub at work."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.sessions = Sessions()
        with store.reading() as connection:
            self.key = Signer(fact(connection, "seed"))
            self.generation = fact(connection, "generation")
            self.authority = fact(connection, "authority")
        self._register = OrganisationRegister()
        self._folding = threading.Lock()

    @staticmethod
    def now() -> int:
        """Unix seconds by this hub's clock; it decides over nothing but when invitations end."""
        return int(time.time())

    def register(self, connection: sa.Connection) -> OrganisationRegister:
        """What the organisation log says at the moment ``connection`` sees; copy it before trying entries on it."""
        head = connection.scalar(_HEAD) or 0
        known = self._register
        if known.number == head:
            return known
        with self._folding:
            known = self._register
            # A reader may see an earlier moment than the register that another has folded meanwhile.
            register = known.copy() if known.number <= head else OrganisationRegister()
            later = sa.select(log_entries.c.bytes).where(
                log_entries.c.number > register.number, log_entries.c.number <= head
            )
            try:
                for entry in connection.scalars(later.order_by(log_entries.c.number)):
                    register.accept(Frame.parse(entry))
            except ProtocolError as error:
                raise DamagedLog from error
            if register.number > known.number:
                self._register = register
            return register

    def register_for(self, connection: sa.Connection, device: DeviceId) -> OrganisationRegister:
        """As :meth:`register`; raises :class:`Refused` unless ``device`` may ask things of the hub at this moment."""
        register = self.register(connection)
        _demand_present(register, device)
        return register

    def signing_key(self, device: DeviceId) -> bytes:
        """The key a device signs its requests with; raises :class:`Refused` for unknown and ended ones.

        Looks at the log as it was last read: whoever answers the request looks again with :meth:`register_for`.
        """
        try:
            return _demand_present(self._register, device)
        except Refused:
            with self.store.reading() as connection:
                return _demand_present(self.register(connection), device)

    def demand_administering(self, device: DeviceId) -> None:
        """Return if a device may change the organisation log; raises :class:`Refused`."""
        with self.store.reading() as connection:
            if not self.register_for(connection, device).administers(device):
                raise Refused(HubRefusal.NOT_ADMINISTERING)

    def identity(self) -> dict[str, bytes]:
        """Which hub and which generation this is, as answers say it."""
        return {"hub": self.key.public, "generation": self.generation}


def _demand_present(register: OrganisationRegister, device: DeviceId) -> bytes:
    if not register.founded:
        raise Refused(HubRefusal.NOT_FOUNDED)
    found = register.devices.get(device)
    if found is None:
        raise Refused(HubRefusal.UNKNOWN_DEVICE)
    if found.ended is not None:
        raise Refused(HubRefusal.DEVICE_ENDED)
    return found.signing
