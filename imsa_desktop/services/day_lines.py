"""Keeps the lines of Today in their order: a change in one case moves the lines of that case, and no other is made.

With 5,000 cases there are thirty thousand lines, of which a screen shows forty. To make and sort all of them at each
visit took a fifth of a second in which other threads hardly came to work; a line is therefore made when it is looked
at, and the order is kept from one look to the next.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter
from typing import Any, NamedTuple, overload

from imsa_desktop.casework.due_days import WANTED_AFTER_CLOSING
from imsa_desktop.casework.today import When, days_until, when_due
from imsa_desktop.services.case_rows import CaseRow
from imsa_desktop.services.caseload import Held
from imsa_desktop.services.undertakings import Undertaking
from imsa_protocol.identifiers import RecordId, SpaceId

_OVER = frozenset({"closed", "not_taken_on"})
_SORTED_AT_ONCE = 2_000  # a sort lets no other thread work until it is done; sorted pieces are joined quickly


@dataclass(frozen=True, slots=True)
class ToDo:
    """One line of Today."""

    record: RecordId
    kind: str  # "task", "check_in", "safety_plan" (review), "risk_judgement" (review), …
    space: SpaceId
    case: str | None
    name: str
    what: str
    due: str | None  # ISO date; attention may be wanted some weeks before
    due_time: str | None
    days: int | None  # until due; negative when overdue
    urgent: bool
    note: str = ""  # the governing last day, how the interpreter stands
    warned: bool = False  # the note asks to be seen to
    last_day: str | None = None  # ISO date, where ``due`` is the day to act by


class _Entry(NamedTuple):
    order: tuple[str, str, bool, str]
    each: Undertaking
    row: CaseRow | None  # None: it stands in no case file


class Lines(Sequence[ToDo]):
    """Lines in their order, each made when it is looked at; equal to any sequence of the same lines."""

    def __init__(self, entries: Sequence[_Entry], day: date) -> None:
        self._entries = entries
        self._day = day

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, at: int) -> ToDo: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[ToDo]: ...
    def __getitem__(self, at: int | slice) -> ToDo | Sequence[ToDo]:
        if isinstance(at, slice):
            return [_line(each, self._day) for each in self._entries[at]]
        return _line(self._entries[at], self._day)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # reason: equal to lists, which have none either

    def records(self) -> Iterator[RecordId]:
        """The records that the lines stand for."""
        return (entry.each.record for entry in self._entries)


@dataclass
class _Kept:
    day: date
    held: Mapping[SpaceId, Held] = field(default_factory=dict)
    elsewhere: Sequence[Undertaking] = ()
    entries: Mapping[When, list[_Entry]] = field(default_factory=lambda: {each: [] for each in When})


class DayLines:
    """The lines of all cases, and those of the own ones; safe to use from several threads."""

    def __init__(self) -> None:
        self._kept: dict[bool, _Kept] = {}
        self._reading = threading.Lock()

    def of(
        self, held: Mapping[SpaceId, Held], elsewhere: Sequence[Undertaking], day: date, *, mine: bool
    ) -> Mapping[When, Lines]:
        """The lines of these cases on a day, the earliest first; ``mine`` says which selection of cases it is."""
        with self._reading:
            before = self._kept.get(mine)
            if before is None or before.day != day:
                before = _Kept(day)
            self._kept[mine] = now = _Kept(day, dict(held), elsewhere, _brought_up_to_date(before, held, elsewhere))
            return {when: Lines(entries, day) for when, entries in now.entries.items()}


def _brought_up_to_date(
    before: _Kept, held: Mapping[SpaceId, Held], elsewhere: Sequence[Undertaking]
) -> Mapping[When, list[_Entry]]:
    moved = {space for space, each in held.items() if before.held.get(space) is not each}
    moved |= before.held.keys() - held.keys()
    loose = elsewhere is not before.elsewhere
    if not moved and not loose:
        return before.entries
    fresh: dict[When, list[_Entry]] = {each: [] for each in When}
    for space in moved & held.keys():
        _sort_out(held[space].to_do, held[space].row, before.day, fresh)
    if loose:
        _sort_out(elsewhere, None, before.day, fresh)
    stays = {
        when: [each for each in entries if not (loose if each.row is None else each.each.space in moved)]
        for when, entries in before.entries.items()
    }
    return {when: _in_order(stays[when], fresh[when]) for when in When}


def _sort_out(to_do: Iterable[Undertaking], row: CaseRow | None, day: date, into: Mapping[When, list[_Entry]]) -> None:
    over = row is not None and row.stage in _OVER
    for each in to_do:
        when = when_due(each.due, day)
        not_come = row is not None and each.due.once_come and when not in (When.TODAY, When.OVERDUE)
        if not_come or (over and each.kind not in WANTED_AFTER_CLOSING):
            continue
        by = each.day.isoformat() if each.day else "9999"
        into[when].append(_Entry((by, each.due.time or "", not each.due.urgent, each.words), each, row))


def _in_order(there: list[_Entry], fresh: list[_Entry]) -> list[_Entry]:
    by: Any = itemgetter(0)
    found = there
    for start in range(0, len(fresh), _SORTED_AT_ONCE):
        found += sorted(fresh[start : start + _SORTED_AT_ONCE], key=by)
    found.sort(key=by)
    return found


def _line(entry: _Entry, day: date) -> ToDo:
    each, row = entry.each, entry.row
    note, warned = each.note_on(day)
    if each.told_day != each.day:
        note = ""  # the line itself says it
    return ToDo(
        record=each.record,
        kind=each.kind,
        space=each.space,
        case=row.reference if row else None,
        name=row.name if row else "",
        what=each.words,
        due=each.told_day.isoformat() if each.told_day else None,
        due_time=each.due.time,
        days=days_until(each.told_day, day),
        urgent=each.due.urgent,
        note=note,
        warned=warned,
        last_day=each.act_before.isoformat() if each.act_before else None,
    )
