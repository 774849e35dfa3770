"""The calendar: appointments, hearings, check-ins, and every last day, act-by and review, by their day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.case_rows import CaseRow
from imsa_desktop.services.caseload import Caseload, Held
from imsa_desktop.services.clock import today
from imsa_desktop.services.interpreter_lines import InterpreterAt, interpreters_at
from imsa_desktop.services.undertakings import Undertaking, fields_read
from imsa_desktop.services.viewing import Viewing, title
from imsa_desktop.storage import lists
from imsa_desktop.storage.lists import Wanted
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_AT_A_TIME: Mapping[str, str] = {"appointment": "when", "hearing": "when", "check_in": "due"}
_CALLED_OFF = ("cancelled", "moved", "adjourned")
_BOOKED = ("requested", "confirmed")
_OVER = frozenset({"happened", "not_attended", "cancelled", "moved", "came", "adjourned"})


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """One thing of a day."""

    day: str  # ISO date
    time: str  # "10:30", or "" for the whole day
    kind: str
    record: RecordId
    space: SpaceId
    case: str | None
    name: str  # of the client
    words: str
    note: str
    warned: bool  # somebody should see to it
    over: bool  # it happened, was moved or called off
    state_words: str = ""
    interpreter: str = ""  # how the interpreter stands: a booking's state, "needed", or "" for none


class Calendar:
    """What may be asked of the calendar."""

    def __init__(self, vault: Vault, viewing: Viewing, caseload: Caseload) -> None:
        self._vault = vault
        self._viewing = viewing
        self._caseload = caseload

    def between(self, first: date, before: date, *, mine: bool = False) -> list[CalendarLine]:
        """Everything from ``first`` until the day before ``before``, by day and time."""
        with self._vault.read() as conn:
            held = self._caseload.held(conn)
            seen = {
                space: each for space, each in held.items() if not each.row.withdrawn and (each.row.mine or not mine)
            }
            timed = list(self._timed(conn, seen, first, before))
            now = today(self._vault)
            whole_days = [line for each in seen.values() for line in _of_case(each, first, before, now)]
        return sorted((*timed, *whole_days), key=lambda line: (line.day, line.time or "99", line.words, line.record))

    def _timed(
        self, conn: Connection, seen: Mapping[SpaceId, Held], first: date, before: date
    ) -> Iterator[CalendarLine]:
        wording = self._viewing.wording(conn)
        booked = interpreters_at(conn)
        for name, field in _AT_A_TIME.items():
            kind = kind_named(name)
            fields = fields_read(kind)
            wanted = Wanted(between=(field, first.isoformat(), before.isoformat()))
            for space, record, values in lists.light(conn, name, fields, wanted):
                if space not in seen:
                    continue
                shown: dict[str, Any] = dict(zip(fields, values, strict=True))
                words = said(kind.label) if name == "check_in" else title(kind, shown, wording)
                at = booked.get(record, InterpreterAt(""))
                state = shown.get("state")
                still_booked = state in _CALLED_OFF and at.state in _BOOKED
                yield _line(
                    seen[space].row,
                    day=shown[field][:10],
                    time=shown[field][11:16],
                    kind=name,
                    record=record,
                    words=words,
                    note=said("The interpreter is still booked: tell them") if still_booked else at.words,
                    warned=still_booked or (at.warned and state not in _OVER),
                    over=state in _OVER,
                    state_words=wording.of_field(kind.field("state"), state),
                    interpreter=at.state,
                )


def _of_case(held: Held, first: date, before: date, now: date) -> Iterator[CalendarLine]:
    for each in held.to_do:
        if each.kind in _AT_A_TIME:
            continue
        note, warned = each.note_on(now)
        for day, words in _days(each):
            if first <= day < before:
                yield _line(
                    held.row,
                    day=day.isoformat(),
                    time=each.due.time or "",
                    kind=each.kind,
                    record=each.record,
                    words=words,
                    note=note,
                    warned=warned,
                    over=False,
                )


def _days(each: Undertaking) -> Iterator[tuple[date, str]]:
    """The day to act by, and the last day where it is another."""
    last = each.due.last_day
    if each.day is not None:
        ahead = last is not None and last != each.day and each.kind == "deadline"
        yield each.day, said("Act by today: {what}").format(what=each.words) if ahead else each.words
    if last is not None and last != each.day:
        yield last, said("Last day: {what}").format(what=each.words)


def _line(row: CaseRow, **about: Any) -> CalendarLine:
    return CalendarLine(space=row.space, case=row.reference, name=row.name, **about)
