"""Knows the organisation as its log says: takes entries in after checking them, and finds this laptop in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final
from weakref import WeakKeyDictionary

from imsa_desktop.storage.exchange_state import keep_value, value
from imsa_desktop.storage.membership import LogEntry, append_log, log_entries
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.errors import LogForked, LogRefused, NotInAnOrganisation
from imsa_desktop.sync.own_device import OwnDevice, own_device
from imsa_protocol.errors import ProtocolError
from imsa_protocol.frames import Frame
from imsa_protocol.identifiers import OrganisationId, PersonId
from imsa_protocol.register import OrganisationRegister

ROOT: Final = "root"  # kept value: the pinned fingerprint of the root key
PERSON: Final = "person"  # kept value: the person of this vault
ORGANISATION_NAME: Final = "organisation name"
_EXCHANGED_AS: Final = "exchanged as"

_FOLDED: WeakKeyDictionary[Vault, tuple[OrganisationRegister, list[bytes]]] = WeakKeyDictionary()


@dataclass(slots=True)
class Membership:
    """The organisation up to the head of the log known here, and this laptop's place in it."""

    register: OrganisationRegister
    own: OwnDevice
    person: PersonId
    hashes: list[bytes] = field(default_factory=list)  # of the entries of the log, in order

    def accept(self, frame: Frame) -> None:
        """Check the next entry of the log and take it; raises :class:`~imsa_protocol.errors.ProtocolError`."""
        self.register.accept(frame)
        self.hashes.append(frame.hash)

    def log_hash(self, number: int) -> bytes | None:
        """The hash of an entry of the log; None before the first and behind the head."""
        return self.hashes[number - 1] if 0 < number <= len(self.hashes) else None

    @property
    def organisation(self) -> OrganisationId:
        """The organisation's id."""
        return self.register.organisation

    @property
    def admitted(self) -> bool:
        """Whether the log names this laptop with the keys it has."""
        device = self.register.devices.get(self.own.device) if self.register.founded else None
        return device is not None and device.signing == self.own.signer.public

    @property
    def administers(self) -> bool:
        """Whether this laptop may sign entries of the log."""
        return self.admitted and self.register.administers(self.own.device)


def membership(vault: Vault, conn: Connection) -> Membership:
    """The organisation as far as it is known here; raises :class:`~imsa_desktop.sync.errors.NotInAnOrganisation`."""
    root, person, own = value(conn, ROOT), value(conn, PERSON), own_device(vault, conn)
    if root is None or person is None or own is None:
        raise NotInAnOrganisation
    register, hashes = _folded(vault, conn, root)
    return Membership(register, own, person, hashes)


def _folded(vault: Vault, conn: Connection, root: bytes) -> tuple[OrganisationRegister, list[bytes]]:
    """The log kept here, folded; gone on from where it was folded last, since folding checks every signature."""
    register, hashes = _FOLDED.get(vault, (OrganisationRegister(root), []))
    register, hashes = register.copy(), list(hashes)
    after = log_entries(conn, max(register.number - 1, 0))
    if register.number and (not after or after[0].hash != register.hash):
        register, hashes, after = OrganisationRegister(root), [], log_entries(conn)
    for entry in after:
        if entry.number > register.number:
            register.accept(Frame.parse(entry.data))
            hashes.append(entry.hash)
    _FOLDED[vault] = (register.copy(), list(hashes))
    return register, hashes


def may_administer(vault: Vault) -> bool:
    """Whether this laptop may invite and admit."""
    with vault.read() as conn:
        try:
            return membership(vault, conn).administers
        except NotInAnOrganisation:
            return False


def organisation_name(conn: Connection) -> str | None:
    """What the organisation is called, once this vault knows."""
    name = value(conn, ORGANISATION_NAME)
    return name if isinstance(name, str) else None


def take_log(conn: Connection, member: Membership, entries: Sequence[bytes]) -> int:
    """Check entries received and keep those that are new; returns how many.

    Entries already here are compared. Raises :class:`~imsa_desktop.sync.errors.LogForked` and
    :class:`~imsa_desktop.sync.errors.LogRefused`; entries before the bad one stay kept when the caller commits.
    """
    taken = 0
    for data in entries:
        try:
            frame = Frame.parse(data)
        except ProtocolError as error:
            raise LogRefused(member.register.number + 1, type(error).__name__) from error
        number = frame.header.number
        if number <= member.register.number:
            if member.log_hash(number) != frame.hash:
                raise LogForked(number)
            continue
        if number == member.register.number + 1 and frame.header.previous != member.register.hash:
            raise LogForked(number)
        try:
            member.accept(frame)
        except ProtocolError as error:
            raise LogRefused(number, type(error).__name__) from error
        append_log(conn, [LogEntry(number, frame.hash, int(frame.header.kind), data)])
        taken += 1
    return taken


def remember_founding(vault: Vault, conn: Connection, root_fingerprint: bytes, person: PersonId) -> None:
    """Pin the root key and note who this vault's person is; the log is checked from there on."""
    keep_value(conn, ROOT, root_fingerprint)
    keep_value(conn, PERSON, person)
    note_incarnation(vault, conn)


def note_incarnation(vault: Vault, conn: Connection) -> None:
    """Note under which incarnation this vault exchanges."""
    keep_value(conn, _EXCHANGED_AS, vault.author)


def is_new_incarnation(vault: Vault, conn: Connection) -> bool:
    """Whether this vault was copied or put back since its last exchange: then it receives before it seals anything."""
    return bool(value(conn, _EXCHANGED_AS) != vault.author)
