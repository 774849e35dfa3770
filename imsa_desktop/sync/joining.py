"""Lets a person's laptop into the organisation: invitation, request, admission, by hub or by stick (docs/sync.md §10)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from imsa_desktop.storage.vault import Vault
from imsa_desktop.sync.outcome import Admitted
from imsa_desktop.sync.transport import Transport
from imsa_protocol.identifiers import SpaceId


class Role(StrEnum):
    """What an invited person will be."""

    ADVOCATE = "advocate"
    HEAD_OFFICE = "head-office"


class Standing(StrEnum):
    """How far a vault is on its way into an organisation."""

    ALONE = "alone"
    REQUESTED = "requested"
    MEMBER = "member"


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation made here: the file goes by mail or stick, the code is spoken."""

    invitation: bytes
    file: bytes
    code: str
    expires_ms: int


@dataclass(frozen=True, slots=True)
class InvitationWords:
    """What an invitation file says openly, to be shown before anything is done with it."""

    organisation_name: str
    person_name: str
    role: Role
    hub_url: str | None
    expires_ms: int


@dataclass(frozen=True, slots=True)
class WillBeShared:
    """A space of this vault and who will be able to read it once the vault has joined: ring classes, own person left out."""

    space: SpaceId
    space_class: str
    readers: tuple[str, ...]


def standing(vault: Vault) -> Standing:
    """How far this vault is on its way into an organisation."""
    raise NotImplementedError


def invite(vault: Vault, person_name: str, role: Role, transport: Transport | None = None) -> Invited:
    """Invite a person. Without ``transport`` the hub hears of it at the next exchange.

    Raises :class:`~imsa_desktop.sync.errors.MayNotAdminister` and, for head office, ``NotTheRoot``.
    """
    raise NotImplementedError


def read_invitation(file: bytes) -> InvitationWords:
    """Read what an invitation says openly. Raises :class:`~imsa_desktop.sync.errors.NotAnInvitation`."""
    raise NotImplementedError


def preview(vault: Vault) -> tuple[WillBeShared, ...]:
    """Say which spaces of this vault will be shared with whom once it has joined."""
    raise NotImplementedError


def request(vault: Vault, file: bytes, code: str, transport: Transport | None = None) -> None:
    """Ask to be let in. With ``transport`` it goes to the hub now, else by courier or at the next exchange.

    Raises ``NotAnInvitation``, ``InvitationExpired``, ``MistypedCode``, ``WrongCode``, ``InvitationUsed``,
    ``AlreadyInAnOrganisation``; after any of them the vault is as before and the person may try again.
    """
    raise NotImplementedError


def admit(vault: Vault, transport: Transport | None = None) -> list[Admitted]:
    """Admit everybody whose request is here (or on the hub) and proves that they knew the code.

    Raises :class:`~imsa_desktop.sync.errors.MayNotAdminister`. Part of every exchange of an administering device.
    """
    raise NotImplementedError


def complete(vault: Vault, transport: Transport) -> bool:
    """Fetch the log and see whether this vault has been admitted; True once it is a member. Part of every exchange."""
    raise NotImplementedError
