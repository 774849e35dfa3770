"""Reads everything that wants attention by a day, straight from columns, and puts each into one line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from imsa_desktop.casework.calendar_words import write_day
from imsa_desktop.casework.declaration import FieldKind, Kind, kind_named
from imsa_desktop.casework.due_days import (
    DUE_DAYS,
    LEFT_TO,
    LEFT_TO_ANY,
    ONLY_LATEST,
    OVER_WITH_PARENT,
    SAID_BY_THE_NEXT,
)
from imsa_desktop.casework.today import KINDS_WITH_A_DAY, Due, dues_of
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.deadline_lines import deadline_lines, late_lines
from imsa_desktop.services.interpreter_lines import InterpreterAt, interpreters_at
from imsa_desktop.services.viewing import title
from imsa_desktop.services.wording import Wording
from imsa_desktop.storage import lists
from imsa_desktop.storage.lists import Wanted
from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.identifiers import RecordId, SpaceId

_LONG = frozenset({FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.CHOICES})
_OVER: Mapping[str, Mapping[str, Collection[str]]] = {"task": {"state": ("done", "not_needed")}}
_ALSO_READ: Mapping[str, tuple[str, ...]] = {
    "deadline": ("override_why", "adviser"),  # an override that lacks one of them does not count
}
_SAYS_IT_ITSELF = ("task", "appointment", "hearing", "deadline")
_DAY_IS_PLAIN = (*_SAYS_IT_ITSELF, "check_in")  # one day each, and everybody knows which
_Light = tuple[SpaceId, RecordId, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Undertaking:
    """Something to be done, as far as it does not depend on what day it is."""

    kind: str
    record: RecordId
    space: SpaceId
    due: Due
    words: str
    note: str = ""  # what else stands with it: the governing last day, how the interpreter stands
    warned: bool = False  # the note asks to be seen to
    once_late: str = ""  # what stands with it instead, once its last day has passed

    @property
    def day(self) -> date | None:
        """The day it is to be done by."""
        return self.due.day

    @property
    def act_before(self) -> date | None:
        """The last day of what is to be acted on before it: a deadline, or what is in time only promptly."""
        by_law = self.kind in ("deadline", "decision") or self.due.field == "arose_on"
        return self.due.last_day if by_law else None

    @property
    def told_day(self) -> date | None:
        """The day it is said to be: the day to act by, or its own where attention is only wanted some time before."""
        return self.due.day if self.act_before else self.due.last_day or self.due.day

    def note_on(self, now: date) -> tuple[str, bool]:
        """The note as seen from a day, and whether it asks to be seen to: a rule may have to be checked by now."""
        note, warned, last_day = self.note, self.warned, self.due.last_day
        if self.once_late and last_day is not None and last_day < now:
            note, warned = self.once_late, True
        due = self.due.check_by
        if due is None or due >= now:
            return note, warned
        return " · ".join(part for part in (note, said("check before relying")) if part), True


def undertakings(
    conn: Connection, wording: Wording, spaces: Collection[SpaceId] | None = None
) -> dict[SpaceId, list[Undertaking]]:
    """All that is open in these spaces (default: in all), each kind read once."""
    found: dict[SpaceId, list[Undertaking]] = defaultdict(list)
    booked = interpreters_at(conn, spaces)
    for name in KINDS_WITH_A_DAY:
        kind = kind_named(name)
        fields = fields_read(kind)
        days = tuple(each.field for each in DUE_DAYS.get(name, ()))
        wanted = Wanted(spaces=spaces, unless=_OVER.get(name), filled=days if name not in ONLY_LATEST else ())
        read = lists.light(conn, name, fields, wanted)
        each_one = ((space, record, dict(zip(fields, values, strict=True))) for space, record, values in read)
        elsewhere, taken_over = _left_to_others(conn, name, spaces), _left_to_any(conn, name, spaces)
        above, over = _over_above(conn, name, spaces)
        wanting, follows = _what_follows(name, _latest(name, each_one))
        for space, record, shown in wanting:
            if space in taken_over or (space, record) in elsewhere or shown.get(above) in over:
                continue
            for due in dues_of(name, shown):
                if (space, due.field, due.day) in follows:
                    continue
                note, warned = _note(kind, record, due, shown, booked)
                words = _words(kind, due, shown, wording)
                once_late = late_lines(shown) if name == "deadline" else ""
                found[space].append(Undertaking(name, record, space, due, words, note, warned, once_late))
    return found


def _left_to_others(
    conn: Connection, kind: str, spaces: Collection[SpaceId] | None
) -> frozenset[tuple[SpaceId, RecordId]]:
    """The records of a kind on which others hang that are wanted in their place."""
    if kind not in LEFT_TO:
        return frozenset()
    other, parent = LEFT_TO[kind]
    return frozenset((space, above) for space, _, (above,) in lists.light(conn, other, (parent,), Wanted(spaces)))


def _left_to_any(conn: Connection, kind: str, spaces: Collection[SpaceId] | None) -> frozenset[SpaceId]:
    """The cases in which records of another kind say what the records of this one would."""
    if kind not in LEFT_TO_ANY:
        return frozenset()
    other, fields = LEFT_TO_ANY[kind]
    return frozenset(space for space, _, _ in lists.light(conn, other, (), Wanted(spaces, filled=fields)))


def _over_above(conn: Connection, kind: str, spaces: Collection[SpaceId] | None) -> tuple[str, frozenset[RecordId]]:
    """The field that names what a record of this kind hangs on, and which of those are over."""
    if kind not in OVER_WITH_PARENT:
        return "", frozenset()
    field, parent, answers = OVER_WITH_PARENT[kind]
    read = lists.light(conn, parent, tuple(answers), Wanted(spaces))
    ends = tuple(answers.values())
    over = (record for _, record, told in read if any(each in end for each, end in zip(told, ends, strict=True)))
    return field, frozenset(over)


def _what_follows(
    kind: str, read: Iterable[_Light]
) -> tuple[Iterable[_Light], frozenset[tuple[SpaceId, str | None, date | None]]]:
    """The same records, and which day of which case stands in a record of its own already."""
    if kind not in SAID_BY_THE_NEXT:
        return read, frozenset()
    told, own = SAID_BY_THE_NEXT[kind]
    every = list(read)
    days = ((space, str(shown.get(own) or "")[:10]) for space, _, shown in every)
    return every, frozenset((space, told, date.fromisoformat(day)) for space, day in days if day)


def _latest(kind: str, read: Iterable[_Light]) -> Iterator[_Light]:
    """All of them; of kinds where a later record takes the place of the earlier ones, the latest under each parent."""
    if kind not in ONLY_LATEST:
        yield from read
        return
    parent, on = ONLY_LATEST[kind]
    latest: dict[tuple[SpaceId, Any], _Light] = {}
    for each in sorted(read, key=lambda each: (str(each[2].get(on) or ""), each[1])):
        latest[each[0], each[2].get(parent)] = each
    yield from latest.values()


def fields_read(kind: Kind) -> tuple[str, ...]:
    """What a line needs of a kind: what the table of days names, else everything short; its title; never paragraphs."""
    if kind.name in DUE_DAYS:
        needed = {name for each in DUE_DAYS[kind.name] for name in each.fields()}
        needed.update(ONLY_LATEST.get(kind.name, ()), (kind.title_field,) if kind.title_field else ())
        return tuple(each.name for each in kind.fields if each.name in needed)
    return tuple(
        each.name
        for each in kind.fields
        if ((each.kind not in _LONG or each.name == kind.title_field) and not each.is_parent)
        or each.name in _ALSO_READ.get(kind.name, ())
    )


def _words(kind: Kind, due: Due, values: Mapping[str, Any], wording: Wording) -> str:
    label = said(kind.label)
    if due.field in ("review_on", "next_on"):
        return said("Look again at: {what}").format(what=label)
    words = title(kind, values, wording)
    if kind.name == "concern_step":
        return said("Ask again about a concern: {what}").format(what=words)
    if due.field == "stays_until":
        return said("The place to stay ends: {what}").format(what=words)
    if due.field == "keep_until":
        return said("The file was kept as long as was agreed: look at what becomes of it")
    if due.field == "arose_on":
        return said("Judicial review, in time only promptly: ask a solicitor – {what}").format(what=words)
    if due.field == "proof_asked_by":
        return said("Has it been done? Ask for proof: {what}").format(what=words)
    if kind.name == "deadline" and due.day is None:
        return said("Type the last day from the paper: {what}").format(what=words)
    whole = words if kind.name in _SAYS_IT_ITSELF or words == label else f"{label}: {words}"
    if kind.name in _DAY_IS_PLAIN or due.field is None:
        return whole
    return said("{what} – {day}").format(what=whole, day=said(kind.field(due.field).label))


def _note(
    kind: Kind, record: RecordId, due: Due, values: Mapping[str, Any], booked: Mapping[RecordId, InterpreterAt]
) -> tuple[str, bool]:
    if kind.name == "deadline":
        return deadline_lines(values), False
    if due.field == "arose_on" and due.last_day is not None:
        day = write_day(due.last_day.isoformat())
        return said("A suggestion: three months from the grounds end on {day}; check it").format(day=day), False
    if due.last_day is not None:
        return said("On {day}").format(day=write_day(due.last_day.isoformat())), False
    at = booked.get(record)
    return (at.words, at.warned) if at is not None else ("", False)
