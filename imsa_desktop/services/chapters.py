"""Reads the records of a case file chapter by chapter: lines straight from their columns, never whole records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from imsa_desktop.casework.calendar_words import last_day
from imsa_desktop.casework.chapters import about_others, with_what_hangs
from imsa_desktop.casework.declaration import Field, FieldKind, Kind, kind_named
from imsa_desktop.casework.lines import LineOf, line_of
from imsa_desktop.casework.tongue import said
from imsa_desktop.casework.values import is_well_written
from imsa_desktop.services.clock import today
from imsa_desktop.services.lines_today import READ, second_today, state_today
from imsa_desktop.services.showing import is_amended
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.services.wording import Wording
from imsa_desktop.storage import delivery, rows
from imsa_desktop.storage.delivery import Delivery
from imsa_desktop.storage.rows import Row
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_LONGEST = 140
_YES_OR_NO = frozenset({FieldKind.ANSWER})
_DAYS = frozenset({FieldKind.DATE, FieldKind.APPROXIMATE_DATE, FieldKind.MOMENT})
_PLAIN_DAYS = frozenset({"When", "On"})  # labels that say no more than the day does


@dataclass(frozen=True, slots=True)
class Line:
    """One record as a list shows it."""

    kind: str
    record: RecordId
    parent: RecordId | None
    first: str
    second: str  # for anybody's eyes
    aside: str  # of other people: out of sight while the client looks on
    for_colleagues: bool  # the whole line is
    state: str | None  # code of the answer that stands as a chip …
    state_words: str  # … and its words
    key: str | None  # of a kind that exists once a key: which one
    when: str | None  # ISO day or moment it is put in order by
    finished: bool
    unfinished: bool  # saved on leaving, and nobody has said yet that it is whole
    amended: bool  # something came after it was finished; of kinds that are only amended then
    withdrawn: bool  # and changed since, or it would not be listed
    needs_look: bool
    delivery: Delivery
    past: bool  # it ended before today, and stands behind the others
    values: Mapping[str, object]  # the shown values of the fields read

    @property
    def shown(self) -> tuple[object, ...]:
        """What tells one showing of the line from another."""
        return (self.record, self.first, self.second, self.aside, self.state_words, self.unfinished, self.delivery,
                self.needs_look, self.amended, self.withdrawn, self.past)  # fmt: skip  # reason: one thing, two lines


Lines = Mapping[str, Sequence[Line]]


class Chapters:
    """What may be asked of the chapters of a case file."""

    def __init__(self, vault: Vault, viewing: Viewing) -> None:
        self._vault = vault
        self._viewing = viewing

    def read(self, space: SpaceId, kinds: Iterable[str], *, more: Mapping[str, Sequence[str]] | None = None) -> Lines:
        """The lines of these kinds and of all that hangs on them; ``more`` names fields to be read besides."""
        wanted = with_what_hangs(kinds)
        with self._vault.read() as conn:
            wording = self._viewing.wording(conn)
            return {
                name: self._of_kind(conn, space, name, wording, tuple((more or {}).get(name, ()))) for name in wanted
            }

    def _of_kind(
        self, conn: Connection, space: SpaceId, name: str, wording: Wording, more: tuple[str, ...]
    ) -> Sequence[Line]:
        kind, about = kind_named(name), line_of(name)
        fields = fields_read(kind, about, (*more, *READ.get(name, ())))
        found = rows.rows(conn, name, fields, space=space)
        sent = delivery.deliveries(conn, [row.id for row in found])
        day = today(self._vault)
        lines = [_as_of(day, line_from(kind, about, row, wording, sent.get(row.id, Delivery.SAVED))) for row in found]
        return _in_order(lines, about)


def fields_read(kind: Kind, about: LineOf, more: tuple[str, ...] = ()) -> list[str]:
    """The fields that make a record's lines, and those asked for besides."""
    extra = (about.state, about.when, about.order, about.ends, kind.once_key)
    names = (*about.first, *about.second, *(each for each in extra if each), *more)
    there = {each.name for each in kind.fields}
    return [name for name in dict.fromkeys(names) if name in there]


def line_from(kind: Kind, about: LineOf, row: Row, wording: Wording, sent: Delivery) -> Line:
    """One record as a list shows it."""
    first = _words(kind, about.first, row, wording, private=None)
    state = row.values.get(about.state) if about.state else None
    when = row.values.get(about.when) if about.when else None
    key = row.values.get(kind.once_key) if kind.once_key else None
    return Line(
        kind=kind.name,
        record=row.id,
        parent=row.parent,
        first=first or said(kind.label),
        second=_words(kind, about.second, row, wording, private=False),
        aside=_words(kind, about.second, row, wording, private=True),
        for_colleagues=about_others(kind.name) or any(_is_private(kind.field(name)) for name in about.first),
        state=state if isinstance(state, str) else None,
        state_words=_state_words(kind, about, state, wording),
        key=key if isinstance(key, str) else None,
        when=when if isinstance(when, str) else None,
        finished=row.finished,
        unfinished=row.unfinished,
        amended=is_amended(kind, row.flags),
        withdrawn=row.withdrawn,
        needs_look=row.has_question,
        delivery=sent,
        past=False,
        values=dict(row.values),
    )


def _as_of(day: date, line: Line) -> Line:
    """The same line with what only the day can tell."""
    state = state_today(line.kind, line.values, day)
    second = second_today(line.kind, line.values, day)
    ends = line_of(line.kind).ends
    last = line.values.get(ends) if ends is not None else None
    if isinstance(last, str) and is_well_written(FieldKind.APPROXIMATE_DATE, last) and last_day(last) < day:
        line = replace(line, past=True)
    if state is not None:
        line = replace(line, state=state[0], state_words=state[1])
    return line if second is None else replace(line, second=second)


def _words(kind: Kind, names: Sequence[str], row: Row, wording: Wording, *, private: bool | None) -> str:
    told: list[str] = []
    for name in names:
        field = kind.field(name)
        if private is not None and _is_private(field) is not private:
            continue
        words = " ".join(wording.of_field(field, row.values.get(name)).split())
        if words and field.kind in _YES_OR_NO:
            words = f"{said(field.label)} {words.lower()}"
        elif words and field.kind in _DAYS and field.label not in _PLAIN_DAYS and private is not None:
            words = f"{said(field.label)} {words}"
        if words and words not in told:
            told.append(words)
    whole = " · ".join(told)
    return whole if len(whole) <= _LONGEST else whole[: _LONGEST - 1].rstrip() + "…"


def _state_words(kind: Kind, about: LineOf, value: object, wording: Wording) -> str:
    if about.state is None or value in (None, "", "not_asked"):
        return ""
    field = kind.field(about.state)
    words = wording.of_field(field, value)
    if about.said_as:
        return said(about.said_as).format(words=words[:1].lower() + words[1:])
    return f"{said(field.label).rstrip('?')}: {words.lower()}" if field.kind in _YES_OR_NO else words


def _is_private(field: Field) -> bool:
    if field.for_colleagues:
        return True
    return field.kind is FieldKind.LINK and field.links_to is not None and about_others(field.links_to)


def _in_order(lines: list[Line], about: LineOf) -> Sequence[Line]:
    """In their own order, else the latest first, else as they came; what belongs to the past behind the others."""
    found: list[Line] = lines
    if about.order is not None:
        name = about.order
        found = sorted(lines, key=lambda each: (not isinstance(each.values.get(name), int), each.values.get(name) or 0))
    elif about.when is not None:
        found = sorted(lines, key=lambda each: (each.when is not None, each.when or ""), reverse=True)
    return sorted(found, key=lambda each: each.past)
