"""Sending and receiving: with the hub or through a folder, and the plain truth about where work is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from imsa_desktop.services.showing import Delivery
from imsa_protocol.identifiers import RecordId, SpaceId


class Connection(StrEnum):
    """How this vault stands to head office."""

    ALONE = "alone"  # no organisation yet: everything stays on this laptop
    REQUESTED = "requested"  # asked to join, waits to be admitted
    NO_HUB = "no_hub"  # an organisation, no hub known
    READY = "ready"
    UNREACHABLE = "unreachable"  # the last try found nobody
    NOT_OUR_HUB = "not_our_hub"  # somebody else answered


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an exchange is; words are made by the screen from the phase."""

    phase: str  # values of sync.outcome.Phase
    done: int
    total: int | None


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What one exchange did."""

    sent: int
    received: int
    cases: Sequence[SpaceId]  # cases that moved here
    questions: int
    new_questions: int
    waiting: int
    refused: int
    notices: int
    admitted: Sequence[str]  # names
    joined: bool
    waiting_for_admission: bool


@dataclass(frozen=True, slots=True)
class Notice:
    """One line of the sync centre: a code and data, to be put in words by explaining.notice_words."""

    id: int
    code: str
    data: Mapping[str, object]
    when_ms: int
    alarm: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """The line at the bottom of the window and the head of the sync centre."""

    connection: Connection
    organisation: str | None
    person: str
    hub: str | None  # its address
    last_exchange_ms: int | None
    changes_waiting: int  # saved here, not sent
    needs_look: int
    by_delivery: Mapping[Delivery, int]  # records


class Contact:
    """What may be asked of sending and receiving. Blocking; run it off the window's thread."""

    def exchange(
        self, progress: Callable[[Progress], None] | None = None, cancelled: Callable[[], bool] | None = None
    ) -> Exchanged:
        """Send and receive with the hub. Raises the transport's errors (explaining.explain puts them in words)."""
        raise NotImplementedError

    def exchange_by_folder(
        self,
        folder: Path,
        progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Exchanged:
        """Send and receive through a folder or stick."""
        raise NotImplementedError

    def standing(self) -> Standing:
        """Where everything is, without asking anybody."""
        raise NotImplementedError

    def delivery(self, kind: str, record: RecordId) -> Delivery:
        """How far one record has come."""
        raise NotImplementedError

    def notices(self) -> list[Notice]:
        """What the sync centre shows, the latest first."""
        raise NotImplementedError

    def dismiss(self, notice: int) -> None:
        """Put a notice away."""
        raise NotImplementedError
