"""Says what an exchange did and how far it is: values that commands print and screens show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from imsa_protocol.identifiers import PersonId, SpaceId


class Phase(StrEnum):
    """The steps of one exchange, in order."""

    CONNECTING = "connecting"
    MEMBERSHIP = "membership"
    ADMITTING = "admitting"
    SEALING = "sealing"
    SENDING = "sending"
    RECEIVING = "receiving"
    APPLYING = "applying"
    RECEIPTS = "receipts"
    ATTACHMENTS_SENDING = "attachments_sending"
    ATTACHMENTS_RECEIVING = "attachments_receiving"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Step:
    """How far a phase is; ``total`` is None where nobody knows it yet."""

    phase: Phase
    done: int = 0
    total: int | None = None


Progress: TypeAlias = Callable[[Step], None]
Cancelled: TypeAlias = Callable[[], bool]


def no_progress(step: Step) -> None:
    """Tell nobody."""


def never_cancelled() -> bool:
    """Let the exchange run to its end."""
    return False


@dataclass(frozen=True, slots=True)
class Admitted:
    """A person whose device was let into the organisation during this exchange."""

    person: PersonId
    name: str


@dataclass(slots=True)
class Outcome:
    """What one exchange did. Counts are changes, not frames."""

    sent: int = 0  # changes that are on the hub (or in the courier file) now and were not before
    received: int = 0  # changes of others applied
    spaces: set[SpaceId] = field(default_factory=set)  # spaces that moved here
    questions: int = 0  # open questions after the exchange
    new_questions: int = 0  # of them, opened by this exchange
    waiting: int = 0  # segments that wait for others they had seen
    refused: int = 0  # frames refused; each has a notice
    notices: int = 0  # notices added to the sync centre
    admitted: list[Admitted] = field(default_factory=list)
    joined: bool = False  # this vault was admitted during this exchange
    waiting_for_admission: bool = False  # head office has not answered the request yet
    hub_reached: bool = True
    chunks_sent: int = 0  # pieces of attachments handed in
    chunks_received: int = 0
    chunks_left: int = 0  # pieces that still have to travel: their turn comes in the next exchange
