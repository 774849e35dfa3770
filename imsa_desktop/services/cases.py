"""Case files: opening one from its first word, and the rows of the list of cases."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.casework.folding import fold
from imsa_desktop.casework.identity import case_reference, read_reference
from imsa_desktop.services.case_rows import CaseRow, RowsOfCases, begun_in
from imsa_desktop.services.caseload import Caseload
from imsa_desktop.services.clock import today
from imsa_desktop.services.errors import NoSuchCase
from imsa_desktop.services.records import Records
from imsa_desktop.services.roster import own_id
from imsa_desktop.services.showing import Delivery
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import spaces
from imsa_desktop.storage.errors import UnknownSpace
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

__all__ = ["CaseFilter", "CaseOrder", "CaseRow", "CaseStart", "Cases", "OpenedCase", "arrange"]


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
    INTERPRETER = "interpreter"
    RISK = "risk"  # high first
    STAGE = "stage"
    ADVOCATE = "advocate"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases to list; all parts must fit."""

    text: str = ""  # folded: "dang" finds "Đặng"
    mine: bool = False  # only cases this laptop opened or its person carries
    needs_look: bool = False
    overdue: bool = False
    quiet: bool = False
    interpreter: bool = False  # only where one is needed
    risk: str | None = None
    strand: str | None = None
    stage: str | None = None
    not_received: bool = False  # something in it has not been received by head office
    withdrawn: bool = False


class Cases:
    """What may be asked of the list of cases."""

    def __init__(self, vault: Vault, records: Records, viewing: Viewing, caseload: Caseload | None = None) -> None:
        self._vault = vault
        self._records = records
        self._rows = RowsOfCases(vault, viewing)
        self._caseload = caseload or Caseload(vault, viewing)

    def open_case(self, start: CaseStart) -> OpenedCase:
        """Make a case file: space, `case`, `client` and what came with them, in one transaction."""
        with self._vault.write() as conn:
            return self.open_within(conn, start)

    def open_within(self, conn: Connection, start: CaseStart) -> OpenedCase:
        """The same inside a transaction that is already open."""
        space = spaces.create_space(self._vault, conn, SpaceClass.CASE)
        reference = case_reference(space)
        first = {"reference": reference, "opened": today(self._vault).isoformat(), **start.case}
        if start.case.get("stage") == "open" or start.case.get("triage_outcome") == "taken_on":
            first.setdefault("advocate", own_id(self._vault, conn))  # whoever takes somebody on carries the case
        case = self._records.add_within(conn, "case", {**first, "reference": reference}, space=space)
        client = self._records.add_within(conn, "client", start.client, space=space)
        for kind, many in (("client_language", start.languages), ("contact_way", start.contact_ways)):
            for values in many:
                self._records.add_within(conn, kind, values, space=space)
        return OpenedCase(space, reference, case, client)

    def rows(self, which: CaseFilter = CaseFilter(), order: CaseOrder = CaseOrder.NAME) -> list[CaseRow]:
        """The list of cases."""
        return arrange(self.everything(), which, order)

    def everything(self) -> list[CaseRow]:
        """Every case, withdrawn ones too, for :func:`arrange`; read once, then only what changed."""
        with self._vault.read() as conn:
            return [each.row for each in self._caseload.held(conn).values()]

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


def arrange(
    rows: Sequence[CaseRow],
    which: CaseFilter = CaseFilter(),
    order: CaseOrder = CaseOrder.NAME,
    *,
    downwards: bool = False,
) -> list[CaseRow]:
    """The cases that fit, in order; quick enough to be asked at every key."""
    found = [row for row in begun_in(rows, fold(which.text).split()) if _fits(row, which)]
    found.sort(key=_KEYS[order], reverse=downwards)
    return found


def _fits(row: CaseRow, which: CaseFilter) -> bool:
    return (
        (which.withdrawn or not row.withdrawn)
        and (row.mine or not which.mine)
        and (row.needs_look > 0 or not which.needs_look)
        and (row.overdue or not which.overdue)
        and (row.quiet_days is not None or not which.quiet)
        and (row.interpreter_words != "" or not which.interpreter)
        and which.strand in (None, row.strand)
        and which.stage in (None, row.stage)
        and which.risk in (None, row.risk)
        and (row.delivery is not Delivery.RECEIVED or not which.not_received)
    )


_LAST = "9999"  # after every day
_RISKS = {"high": 0, "medium": 1, "not_judged": 2, None: 3, "low": 4}
_KEYS: Mapping[CaseOrder, Callable[[CaseRow], tuple[Any, ...]]] = {
    CaseOrder.NAME: lambda row: (not row.sort_name, row.sort_name, row.reference),
    CaseOrder.REFERENCE: lambda row: (row.reference,),
    CaseOrder.NEXT: lambda row: (row.next_due or _LAST, row.sort_name, row.reference),
    CaseOrder.LAST_ENCOUNTER: lambda row: (row.last_encounter or _LAST, row.sort_name, row.reference),
    CaseOrder.OPENED: lambda row: (row.opened or _LAST, row.reference),
    CaseOrder.NEEDS_LOOK: lambda row: (-row.needs_look, row.sort_name, row.reference),
    CaseOrder.INTERPRETER: lambda row: (not row.interpreter_words, row.interpreter_words, row.sort_name),
    CaseOrder.RISK: lambda row: (_RISKS.get(row.risk, 3), row.sort_name, row.reference),
    CaseOrder.STAGE: lambda row: (row.stage_words, row.strand_words, row.sort_name),
    CaseOrder.ADVOCATE: lambda row: (row.advocate_words, row.sort_name, row.reference),
}
