"""Organisations: founding one, giving it a hub, inviting people, joining, and saying in words what will be shared."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.casework.identity import once_id
from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.services.errors import FileAlreadyThere, PracticeVault
from imsa_desktop.services.names import Names
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import membership as members
from imsa_desktop.storage import records
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync import appointing, connection, founding, joining
from imsa_desktop.sync.connection import HubAddress
from imsa_desktop.sync.errors import NotInAnOrganisation
from imsa_desktop.sync.membership import may_administer, membership, organisation_name
from imsa_desktop.sync.transport import HubUnreachable
from imsa_protocol.identifiers import PersonId, SpaceId
from imsa_protocol.policy import RingClass

_LARGEST_INVITATION = 64 * 1024

TASKS: Mapping[str, RingClass] = {
    "supervisor": RingClass.SUPERVISORS,
    "survey-reader": RingClass.SURVEY_READERS,
}
"""What people are appointed to, and the ring of all who are."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation made here: the file was written, the code is spoken."""

    file: Path
    code: str  # four words
    expires_ms: int
    hub_knows: bool  # False: the hub hears of it at the next send and receive


@dataclass(frozen=True, slots=True)
class InvitationSays:
    """What an invitation file says openly."""

    organisation: str
    person: str
    role: str  # "advocate" | "head-office"
    hub: str | None
    expires_ms: int
    expired: bool


@dataclass(frozen=True, slots=True)
class SharedSpace:
    """One space of this vault and who will read it after joining."""

    space: SpaceId
    label: str  # "The case of Linh (8K2M4QX5)", "Your desk", "Your private notebook"
    readers: Sequence[str]  # besides yourself
    sentence: str  # the whole thing in words


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the organisation."""

    id: bytes
    name: str
    role: str
    devices: int
    me: bool
    tasks: Sequence[str] = ()  # "supervisor", "survey-reader": what the person was appointed to


_READERS = to_say(
    {
        "head office": "head office",
        "everyone": "everyone in the organisation",
        "supervisors": "supervisors",
        "survey readers": "survey readers",
        "host leads": "the leads of your host organisation",
    }
)


class Joining:
    """What may be asked of membership."""

    def __init__(self, vault: Vault, viewing: Viewing) -> None:
        self._vault = vault
        self._viewing = viewing
        self._names: Names = viewing.names

    def found(self, organisation: str, person: str | None = None) -> None:
        """Found an organisation here, with this vault's person as the first of head office; needs no hub."""
        self._refuse_practice()
        with self._vault.read() as conn:
            name = person or self._names.own(conn)
        founding.found_organisation(self._vault, name, organisation)

    def connect(self, url: str, pin: str, token: str) -> None:
        """Give the organisation its hub. Raises the transport's errors."""
        self._refuse_practice()
        address = HubAddress(url.rstrip("/"), pin.strip().lower())
        transport = connection.open_line_to(self._vault, address)
        try:
            founding.connect(self._vault, transport, address, token.strip())
        finally:
            transport.close()

    def invite(self, person: str, role: str, out: Path) -> Invitation:
        """Write an invitation file; the code is to be spoken, never sent with it.

        Where the hub cannot be reached now it hears of the invitation at the next send and receive.
        """
        self._refuse_practice()
        if out.exists():
            raise FileAlreadyThere(str(out))
        hub_knows = connection.hub_address(self._vault) is not None
        transport = connection.open_line(self._vault) if hub_knows else None
        try:
            made = joining.invite(self._vault, person, joining.Role(role), transport)
        except HubUnreachable:
            hub_knows = False
            made = joining.invite(self._vault, person, joining.Role(role), None)
        finally:
            if transport is not None:
                transport.close()
        out.parent.mkdir(parents=True, exist_ok=True)
        with out.open("xb") as file:
            file.write(made.file)
        return Invitation(out, made.code, made.expires_ms, hub_knows)

    def read_invitation(self, file: Path) -> InvitationSays:
        """What the file says, before anything is done with it."""
        says = joining.read_invitation(_read(file))
        return InvitationSays(
            organisation=says.organisation_name,
            person=says.person_name,
            role=says.role.value,
            hub=says.hub_url,
            expires_ms=says.expires_ms,
            expired=says.expires_ms < self._vault.surroundings.now_ms(),
        )

    def preview(self) -> Sequence[SharedSpace]:
        """What will be shared with whom after joining, in words."""
        shared = joining.preview(self._vault)
        with self._vault.read() as conn:
            return [self._shared(conn, each) for each in shared]

    def _shared(self, conn: Connection, each: joining.WillBeShared) -> SharedSpace:
        label = self._label(conn, each.space, each.space_class)
        readers = [said(_READERS[who]) if who in _READERS else who for who in each.readers]
        if not readers:
            words = said("{what}: nobody but you will read it.").format(what=label)
            return SharedSpace(each.space, label, readers, words)
        words = said("{what}: you and {who} will read it.").format(what=label, who=said(" and ").join(readers))
        return SharedSpace(each.space, label, readers, words)

    def _label(self, conn: Connection, space: SpaceId, space_class: str) -> str:
        if space_class == SpaceClass.CASE:
            client = once_id(space, space, "client")
            found = records.get_many(conn, "client", [client]).get(client)
            name = (found.values.get("name_to_use") or found.values.get("full_name")) if found else None
            reference = self._viewing.reference(conn, space)
            words = said("The case of {name} ({reference})") if name else said("Case {reference}")
            return words.format(name=name, reference=reference)
        return {
            "desk": said("Your desk (advice queries and your own tasks)"),
            "notebook": said("Your private notebook"),
            "staff": said("Your staff file (supervision and training)"),
            "concern": said("A concern you wrote down"),
            "survey": said("A survey sheet you filled in"),
        }.get(space_class, f"A {space_class} space")

    def join(self, file: Path, code: str, *, by_courier: bool = False) -> bool:
        """Ask to be let in; True when the request reached the hub, False when it waits for the next exchange.

        Raises sync's ``NotAnInvitation``, ``InvitationExpired``, ``MistypedCode``, ``WrongCode``, ``InvitationUsed``,
        ``AlreadyInAnOrganisation``; after any of them everything is as before.
        """
        self._refuse_practice()
        invitation = _read(file)
        says = joining.read_invitation(invitation)
        words = " ".join(code.replace("-", " ").lower().split())
        transport = None
        if says.hub is not None and not by_courier:
            transport = connection.open_line_to(self._vault, says.hub)
        try:
            joining.request(self._vault, invitation, words, transport)
        except HubUnreachable:
            joining.request(self._vault, invitation, words, None)
            return False
        finally:
            if transport is not None:
                transport.close()
        return transport is not None

    def appoint(self, person: PersonId, task: str) -> bool:
        """Let a person read what is sealed to all of one task (a key of ``TASKS``); False where they do already.

        Raises sync's ``MayNotAdminister``, ``NobodyToAppoint``, ``CannotLetIntoRing`` and the transport's errors.
        """
        self._refuse_practice()
        transport = connection.open_line(self._vault) if connection.hub_address(self._vault) is not None else None
        try:
            return appointing.appoint(self._vault, person, TASKS[task], transport)
        finally:
            if transport is not None:
                transport.close()

    def may_administer(self) -> bool:
        """Whether this laptop may invite and admit."""
        return may_administer(self._vault)

    def organisation(self) -> str | None:
        """The organisation's name."""
        with self._vault.read() as conn:
            return organisation_name(conn)

    def people(self) -> list[Person]:
        """Everybody of the organisation that this laptop knows of."""
        with self._vault.read() as conn:
            devices = self._names.devices(conn)
            counted = Counter(devices.values())
            me = devices.get(self._vault.device)
            tasks = self._tasks(conn)
            return [
                Person(
                    each.person,
                    each.name,
                    each.role,
                    counted[each.person],
                    each.person == me,
                    tasks.get(each.person, ()),
                )
                for each in members.people(conn)
            ]

    def _tasks(self, conn: Connection) -> Mapping[PersonId, Sequence[str]]:
        found: defaultdict[PersonId, list[str]] = defaultdict(list)
        with suppress(NotInAnOrganisation):
            held = appointing.appointed(membership(self._vault, conn).register)
            for task, ring_class in TASKS.items():
                for person in held.get(ring_class, ()):
                    found[person].append(task)
        return found

    def _refuse_practice(self) -> None:
        if self._vault.practice:
            raise PracticeVault


def _read(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(_LARGEST_INVITATION + 1)
