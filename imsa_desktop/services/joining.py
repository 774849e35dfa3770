"""Organisations: founding one, giving it a hub, inviting people, joining, and saying in words what will be shared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from imsa_protocol.identifiers import SpaceId


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation made here: the file was written, the code is spoken."""

    file: Path
    code: str  # four words
    expires_ms: int


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
    label: str  # "Case 8K2M4QX5 (Linh)", "Your desk", "Your private notebook"
    readers: Sequence[str]  # "you", "head office"
    sentence: str  # the whole thing in words


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the organisation."""

    id: bytes
    name: str
    role: str
    devices: int
    me: bool


class Joining:
    """What may be asked of membership."""

    def found(self, organisation: str, person: str | None = None) -> None:
        """Found an organisation here, with this vault's person as the first of head office; needs no hub."""
        raise NotImplementedError

    def connect(self, url: str, pin: str, token: str) -> None:
        """Give the organisation its hub. Raises the transport's errors."""
        raise NotImplementedError

    def invite(self, person: str, role: str, out: Path) -> Invitation:
        """Write an invitation file; the code is to be spoken, never sent with it."""
        raise NotImplementedError

    def read_invitation(self, file: Path) -> InvitationSays:
        """What the file says, before anything is done with it."""
        raise NotImplementedError

    def preview(self) -> Sequence[SharedSpace]:
        """What will be shared with whom after joining, in words."""
        raise NotImplementedError

    def join(self, file: Path, code: str, *, by_courier: bool = False) -> bool:
        """Ask to be let in; True when the request reached the hub, False when it waits for the next exchange."""
        raise NotImplementedError

    def may_administer(self) -> bool:
        """Whether this laptop may invite and admit."""
        raise NotImplementedError

    def organisation(self) -> str | None:
        """The organisation's name."""
        raise NotImplementedError

    def people(self) -> list[Person]:
        """Everybody of the organisation that this laptop knows of."""
        raise NotImplementedError
