"""Duty sheets: filled from the file, made for paper, recorded when they leave, and listed while they hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.casework.kinds.client import NEVER_ON_PAPER
from imsa_desktop.casework.tongue import said
from imsa_desktop.documents.duty_sheet import DutyFile, DutyWish, duty_sheet
from imsa_desktop.documents.plan_file import OpenQuestion, Sheet
from imsa_desktop.services.case_file import CaseFile
from imsa_desktop.services.cases import CaseRow, Cases
from imsa_desktop.services.clock import moment, today
from imsa_desktop.services.duty_filling import DangersOnFile, dangers_on_file, filled
from imsa_desktop.services.names import Names
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import FieldStanding, RecordView
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import RecordId, SpaceId

__all__ = ["DangersOnFile", "DutyLine", "DutySheets", "DutyWish"]

DAYS_GOOD = 7
_MAY_PRINT = ("given", "in_part")


@dataclass(frozen=True, slots=True)
class DutyLine:
    """One sheet of one's own list."""

    view: RecordView
    space: SpaceId
    case: str
    name: str
    ended: bool  # its last day has passed


class DutySheets:
    """What may be asked of duty sheets."""

    def __init__(self, vault: Vault, records: Records, cases: Cases, case_file: CaseFile, names: Names) -> None:
        self._vault = vault
        self._records = records
        self._cases = cases
        self._case_file = case_file
        self._names = names

    def likely(self, space: SpaceId) -> dict[str, Any]:
        """What the file says already, field by field; only what may print is taken over by itself."""
        now = today(self._vault)
        with self._vault.read() as conn:
            own = self._names.own(conn)
        found = filled(self._records, self._case_file.overview(space), space, now)
        days = {"valid_from": now.isoformat(), "valid_until": (now + timedelta(days=DAYS_GOOD)).isoformat()}
        return {**found, "colleague": own, **days}

    def dangers(self, space: SpaceId) -> Sequence[DangersOnFile]:
        """What the file says of people and places of danger; it never prints by itself."""
        return dangers_on_file(self._records, space)

    def preview(self, space: SpaceId, values: Mapping[str, Any], wish: DutyWish) -> Sheet:
        """The sheet as these values of the form would print; nothing is recorded."""
        return duty_sheet(self._file(space, values), wish)

    def may_print(self, values: Mapping[str, Any]) -> bool:
        """Whether the client's permission to such a sheet is on file; it informs, and never blocks."""
        return values.get("permission") in _MAY_PRINT

    def record_printed(self, sheet: RecordId, for_whom: str) -> RecordView:
        """Write down for whom it was printed, and when."""
        words = said("{whom}, printed {when}").format(whom=for_whom or said("the duty person"), when=_when(self._vault))
        return self._records.change("duty_sheet", sheet, {"printed_for": words})

    def used(self, sheet: RecordId, what: str) -> RecordView:
        """Write down that the sheet was used in the night, and what was done."""
        return self._records.change("duty_sheet", sheet, {"used_on": moment(self._vault), "used_what": what})

    def sheets(self) -> list[DutyLine]:
        """Every sheet on this laptop, those that still hold first."""
        now = today(self._vault)
        rows = {each.space: each for each in self._cases.everything()}
        found = [each for each in self._records.list("duty_sheet") if each.space in rows]
        lines = [_line(each, rows[each.space], now) for each in found]
        return sorted(lines, key=lambda each: (each.ended, each.name.casefold()))

    def _file(self, space: SpaceId, values: Mapping[str, Any]) -> DutyFile:
        row = self._cases.row(space)
        there = self._records.only("duty_sheet", space=space)
        permission = kind_named("duty_sheet").field("permission")
        chosen = next((each.label for each in permission.choices if each.code == values.get("permission")), "")
        plans = self._records.list("safety_plan", space=space)
        contacts = [str(each["name"] or "") for each in self._records.list("professional_contact", space=space)]
        others = [each for each in self._records.list("other_name", space=space) if each["name"]]
        never = [str(each["name"]) for each in others if (each["name_kind"] or "not_asked") in NEVER_ON_PAPER]
        rest = [str(each["name"]) for each in others if str(each["name"]) not in never]
        return DutyFile(
            values=values,
            reference=row.reference,
            permission_words=said(chosen) if chosen else said("not asked yet"),
            printed_for=str(values.get("printed_for") or ""),
            questions=_questions(there) if there is not None else (),
            code_words=[str(each["code_word"]) for each in plans if each["code_word"]],
            names=[each for each in (row.name, row.full_name, *rest, *contacts) if each],
            never=never,
        )


def _line(view: RecordView, row: CaseRow, now: date) -> DutyLine:
    until = str(view["valid_until"] or "")
    return DutyLine(view, view.space, row.reference, row.name, bool(until) and until < now.isoformat())


def _questions(view: RecordView) -> tuple[OpenQuestion, ...]:
    """What two people answered differently, or what was joined and not read: it stands first and by itself."""
    found = []
    for state in view.fields.values():
        if not state.field.prints:
            continue
        if state.question is not None:
            answers = tuple(each.words for each in state.question.answers)
            found.append(OpenQuestion(said(state.field.label), answers))
        elif state.standing is FieldStanding.JOINED:
            found.append(OpenQuestion(said(state.field.label), (state.words,), joined=True))
    return tuple(found)


def _when(vault: Vault) -> str:
    return moment(vault)[:16].replace("T", " ")
