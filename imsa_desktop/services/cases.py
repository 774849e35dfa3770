"""Case files: opening one from its first word, and the rows of the list of cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.casework.folding import fold
from imsa_desktop.casework.identity import case_reference, read_reference
from imsa_desktop.services.case_rows import CaseRow, RowsOfCases
from imsa_desktop.services.clock import today
from imsa_desktop.services.errors import NoSuchCase
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import Delivery
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import spaces
from imsa_desktop.storage.errors import UnknownSpace
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

__all__ = ["CaseFilter", "CaseOrder", "CaseRow", "CaseStart", "Cases", "OpenedCase"]


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


class Cases:
    """What may be asked of the list of cases."""

    def __init__(self, vault: Vault, records: Records, viewing: Viewing) -> None:
        self._vault = vault
        self._records = records
        self._rows = RowsOfCases(vault, viewing)

    def open_case(self, start: CaseStart) -> OpenedCase:
        """Make a case file: space, `case`, `client` and what came with them, in one transaction."""
        with self._vault.write() as conn:
            return self.open_within(conn, start)

    def open_within(self, conn: Connection, start: CaseStart) -> OpenedCase:
        """The same inside a transaction that is already open."""
        space = spaces.create_space(self._vault, conn, SpaceClass.CASE)
        reference = case_reference(space)
        first = {"reference": reference, "opened": today(self._vault).isoformat(), **start.case}
        case = self._records.add_within(conn, "case", {**first, "reference": reference}, space=space)
        client = self._records.add_within(conn, "client", start.client, space=space)
        for kind, many in (("client_language", start.languages), ("contact_way", start.contact_ways)):
            for values in many:
                self._records.add_within(conn, kind, values, space=space)
        return OpenedCase(space, reference, case, client)

    def rows(self, which: CaseFilter = CaseFilter(), order: CaseOrder = CaseOrder.NAME) -> list[CaseRow]:
        """The list of cases."""
        with self._vault.read() as conn:
            found = self._rows.all(conn, withdrawn=which.withdrawn)
        return sorted((row for row in found if _fits(row, which)), key=lambda row: _place(row, order))

    def row(self, space: SpaceId) -> CaseRow:
        """One case's line, for the identity bar; raises :class:`NoSuchCase`."""
        with self._vault.read() as conn:
            found = self._rows.all(conn, space, withdrawn=True)
        if not found:
            raise NoSuchCase(case_reference(space))
        return found[0]

    def by_reference(self, reference: str) -> SpaceId:
        """The space of a case; raises :class:`NoSuchCase`."""
        written = read_reference(reference)
        if written is None:
            raise NoSuchCase(reference, badly_written=True)
        with self._vault.read() as conn:
            for space in spaces.spaces(conn, SpaceClass.CASE):
                if case_reference(space.id) == written:
                    return space.id
        raise NoSuchCase(written)

    def reference(self, space: SpaceId) -> str:
        """The reference of a case; raises :class:`NoSuchCase`."""
        with self._vault.read() as conn:
            try:
                is_case = spaces.space_info(conn, space).space_class == SpaceClass.CASE
            except UnknownSpace:
                is_case = False
        if not is_case:
            raise NoSuchCase(case_reference(space))
        return case_reference(space)


def _fits(row: CaseRow, which: CaseFilter) -> bool:
    words = fold(which.text).split()
    names = fold(f"{row.name} {row.full_name} {row.reference}").split()
    return (
        all(any(name.startswith(word) for name in names) for word in words)
        and (row.mine or not which.mine)
        and (row.needs_look > 0 or not which.needs_look)
        and which.strand in (None, row.strand)
        and which.stage in (None, row.stage)
        and (row.delivery is not Delivery.RECEIVED or not which.not_received)
    )


def _place(row: CaseRow, order: CaseOrder) -> tuple[Any, ...]:
    name = fold(row.name or row.full_name)
    last = date.max.isoformat()
    return {
        CaseOrder.NAME: (not name, name, row.reference),
        CaseOrder.REFERENCE: (row.reference,),
        CaseOrder.NEXT: (row.next_due or last, name, row.reference),
        CaseOrder.LAST_ENCOUNTER: (row.last_encounter or last, name, row.reference),
        CaseOrder.OPENED: (row.opened or last, row.reference),
        CaseOrder.NEEDS_LOOK: (-row.needs_look, name, row.reference),
    }[order]
