"""Case files: opening one from its first word, and the rows of the list of cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from imsa_desktop.services.showing import Delivery
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class CaseStart:
    """The first word of a case; every part may be left out. Values are fields of the kinds `case` and `client`."""

    case: Mapping[str, Any] = field(default_factory=dict)
    client: Mapping[str, Any] = field(default_factory=dict)
    languages: Sequence[Mapping[str, Any]] = ()
    contact_ways: Sequence[Mapping[str, Any]] = ()


@dataclass(frozen=True, slots=True)
class OpenedCase:
    """What opening made."""

    space: SpaceId
    reference: str
    case: RecordId
    client: RecordId


class CaseOrder(StrEnum):
    """Orders of the list of cases."""

    NAME = "name"
    REFERENCE = "reference"
    NEXT = "next"  # the earliest open task first
    LAST_ENCOUNTER = "last_encounter"  # the longest silence first
    OPENED = "opened"
    NEEDS_LOOK = "needs_look"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases to list; all parts must fit."""

    text: str = ""  # folded: "dang" finds "Đặng"
    mine: bool = False  # only cases this laptop opened
    needs_look: bool = False
    strand: str | None = None
    stage: str | None = None
    not_received: bool = False  # something in it has not been received by head office
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the list of cases."""

    space: SpaceId
    reference: str
    case: RecordId
    client: RecordId | None
    name: str  # the name to use, else the full name, else ""
    full_name: str
    pronouns: str
    strand: str | None  # codes; their labels are in the declaration
    strand_words: str
    stage: str | None
    stage_words: str
    risk: str | None
    risk_words: str
    interpreter_words: str  # "Vietnamese, a woman", or ""
    next_task: str
    next_due: str | None  # ISO date
    overdue: bool
    last_encounter: str | None  # ISO date
    quiet_days: int | None  # days since the last encounter in which the client took part
    opened: str | None
    opened_by: str
    needs_look: int  # open questions in the case
    unfinished: int
    delivery: Delivery  # the least far of all its records


class Cases:
    """What may be asked of the list of cases."""

    def open_case(self, start: CaseStart) -> OpenedCase:
        """Make a case file: space, `case`, `client` and what came with them, in one transaction."""
        raise NotImplementedError

    def rows(self, which: CaseFilter = CaseFilter(), order: CaseOrder = CaseOrder.NAME) -> list[CaseRow]:
        """The list of cases."""
        raise NotImplementedError

    def row(self, space: SpaceId) -> CaseRow:
        """One case's line, for the identity bar; raises :class:`NoSuchCase`."""
        raise NotImplementedError

    def by_reference(self, reference: str) -> SpaceId:
        """The space of a case; raises :class:`NoSuchCase`."""
        raise NotImplementedError

    def reference(self, space: SpaceId) -> str:
        """The reference of a case."""
        raise NotImplementedError
