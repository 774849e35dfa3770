"""Reads records that are told as data: kinds, values, what hangs on what, with days round today.

A record has its kind, its values, the record it hangs on (``in``) and a name others refer to it by (``as``).
``today-14`` is a day, ``today+7 19:00`` a moment; ``{"to": name}`` is a link, ``{"id of": name}`` a record's id as
text, ``{"reference of": client}`` the reference of a case. ``content`` is a paper that is made for a document.
``frozen`` has a hand-over keep what the plan said that day.

Each record says when it was written (``on``) and what was changed since (``then``, a list of ``on`` and ``values``).
Unsaid, it was written as soon as everything it tells of had happened: an hour after the latest past day it names, and
not before the record it hangs on or links to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from io import BytesIO
from typing import Any

from imsa_desktop.casework.declaration import FieldKind, Kind, kind_named
from imsa_desktop.casework.identity import case_reference, new_id, once_id
from imsa_desktop.merge.changes import FINISHED
from imsa_desktop.services.attachments import media_type_of
from imsa_desktop.services.clock import now
from imsa_desktop.services.made_up.dated import Dated, StoryClock
from imsa_desktop.services.made_up.papers import PaperUnknown, made_paper
from imsa_desktop.services.plan_view import HandOver
from imsa_desktop.services.registers import concludes, sets_for
from imsa_desktop.storage import attachments
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_DAY = re.compile(r"today(?:([+-]\d+))?(?: (\d\d):(\d\d))?")


class PracticeFileUnreadable(ValueError):
    """A shipped practice file that says something no record can hold; ``name`` is the file's name."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name}: {why}")
        self.name = name


_AN_HOUR = timedelta(hours=1)
_USUALLY = time(10)  # the hour of what is told with a day only


@dataclass(slots=True)
class Known:
    """What was told before and can be named: records by the name they were given, cases by their client's."""

    records: dict[str, RecordId] = field(default_factory=dict)
    cases: dict[str, SpaceId] = field(default_factory=dict)
    written: dict[RecordId, datetime] = field(default_factory=dict)


class Telling:
    """The records of one space, made ready to be written; ``shared`` names are known to every other telling."""

    def __init__(self, vault: Vault, clock: StoryClock, file: str, space: SpaceId, known: Known) -> None:
        self._vault, self._clock, self._file, self._space, self._shared = vault, clock, file, space, known
        self._now = now(vault).replace(second=0, microsecond=0)
        self._own: dict[str, RecordId] = {}
        self._contents: list[tuple[RecordId, attachments.Kept]] = []

    def case(self, case: Mapping[str, Any]) -> Iterator[Dated]:
        """A whole case file, in the order it is told."""
        for each in ("case", "client"):
            self._own[each] = once_id(self._space, self._space, each)
        return self.told(case["records"], case.get("questions", ()), opened=case["opened"])

    def told(
        self, told: Sequence[Mapping[str, Any]], questions: Sequence[Mapping[str, Any]] = (), *, opened: str
    ) -> Iterator[Dated]:
        """These records; what is finished is finished after all that was written of it on that day."""
        finishing: list[Dated] = []
        for each in told:
            yield from self._record(each, opened, finishing)
        for each in questions:
            yield self._question(each)
        yield from reversed(finishing)

    def name_contents(self, conn: Connection) -> None:
        """Let the documents that were written have the papers that were made for them."""
        for document, kept in self._contents:
            attachments.name(conn, self._space, document, kept)

    def share_names(self) -> None:
        """Let other tellings name the records of this one."""
        self._shared.records |= self._own

    def _record(self, told: Mapping[str, Any], opened: str, finishing: list[Dated]) -> Iterator[Dated]:
        kind = kind_named(told["kind"])
        values = {name: self._value(kind, name, value) for name, value in told["values"].items()}
        above, parent = kind.parent_field, None
        if above is not None:
            parent = self._known(told.get("in") or above.links_to or "")
            values[above.name] = parent
        if kind.name == "case":
            values |= {"reference": case_reference(self._space), "opened": self._day(opened)}
        on = self._moment(told["on"]) if "on" in told else self._when_known(told["values"], values, opened)
        record = self._id(kind, parent, values, on)
        self._shared.written[record] = on
        if "as" in told:
            self._own[told["as"]] = record
        if "content" in told:
            with self._clock.standing_at(on):
                values |= self._content(record, told["content"])
        sets = sets_for(kind, values, {})
        if "finished" in told:
            sets[FINISHED] = False
            if told["finished"]:
                del sets[FINISHED]
                done = Edit(self._space, kind.name, record, {FINISHED: True}, concluding=True)
                finishing.append(Dated(on, done))
        edit = Edit(self._space, kind.name, record, sets, {}, concluding=concludes(kind, sets))
        yield Dated(on, edit, (parent, _handed_over(values)) if told.get("frozen") and parent is not None else None)
        yield from self._changes(kind, record, on, values, told.get("then", ()))

    def _changes(
        self,
        kind: Kind,
        record: RecordId,
        latest: datetime,
        values: dict[str, Any],
        changes: Sequence[Mapping[str, Any]],
    ) -> Iterator[Dated]:
        """What became of a record since it was first written."""
        for each in changes:
            changed = {name: self._value(kind, name, value) for name, value in each["values"].items()}
            sets = sets_for(kind, changed, values)
            if not sets:
                raise PracticeFileUnreadable(self._file, f"{kind.name}: nothing changes on {each['on']}")
            on = self._moment(each["on"])
            if on < latest:
                raise PracticeFileUnreadable(self._file, f"{kind.name}: {each['on']} comes before what it changes")
            latest = on
            values |= changed
            edit = Edit(self._space, kind.name, record, sets, concluding=concludes(kind, sets))
            yield Dated(on, edit)

    def _question(self, told: Mapping[str, Any]) -> Dated:
        """Another answer that has not seen the first."""
        kind = kind_named(told["kind"])
        record = self._known(told.get("of") or kind.name)
        sets = sets_for(kind, {told["field"]: told["value"]}, {})
        on = self._moment(told["on"]) if "on" in told else self._shared.written[record]
        return Dated(on, Edit(self._space, kind.name, record, sets, {}))

    def _when_known(self, told: Mapping[str, Any], values: Mapping[str, Any], opened: str) -> datetime:
        """When everything a record tells of had happened, and all it hangs on was written."""
        days = [
            self._moment(each) + _AN_HOUR for each in told.values() if isinstance(each, str) and _DAY.fullmatch(each)
        ]
        linked = [self._shared.written[each] for each in values.values() if each in self._shared.written]
        return max([self._moment(opened), *linked, *(each for each in days if each <= self._now)])

    def _moment(self, words: str) -> datetime:
        """The moment that is told; a day alone is meant about ten in the morning. Nothing was written in the future."""
        found = _DAY.fullmatch(words)
        if found is None:
            raise PracticeFileUnreadable(self._file, f"no day: {words}")
        days, hour, minute = found.groups()
        at = time(int(hour), int(minute)) if hour else _USUALLY
        day = self._now.date() + timedelta(days=int(days or 0))
        moment = datetime.combine(day, at).astimezone()
        return self._now if day == self._now.date() and moment > self._now else moment

    def _content(self, document: RecordId, told: Mapping[str, Any]) -> dict[str, Any]:
        """Make the paper a document names, seal it, and say what the document holds."""
        try:
            paper = made_paper(told, self._now)
        except PaperUnknown as error:
            raise PracticeFileUnreadable(self._file, str(error)) from error
        kept = attachments.keep(self._vault, BytesIO(paper.content), len(paper.content))
        self._contents.append((document, kept))
        return {
            "attachment": kept.text,
            "file_name_kept": paper.name,
            "media_type": media_type_of(paper.content, paper.name),
            "size": len(paper.content),
            "fingerprint": kept.fingerprint,
        }

    def _id(self, kind: Kind, parent: RecordId | None, values: Mapping[str, Any], on: datetime) -> RecordId:
        if kind.once_in is None:
            return new_id(int(on.timestamp() * 1000), self._vault.surroundings.random)
        inside = parent if kind.once_in != "space" and parent is not None else self._space
        return once_id(self._space, inside, kind.name, str(values[kind.once_key]) if kind.once_key else "")

    def _value(self, kind: Kind, name: str, value: Any) -> Any:
        try:
            declared = kind.field(name)
        except KeyError:
            raise PracticeFileUnreadable(self._file, f"{kind.name} has no {name}") from None
        if value is None:  # was emptied
            return None
        if isinstance(value, Mapping):
            return self._named(value)
        if declared.kind is FieldKind.CHOICES:
            value = frozenset(value)
        codes = {each.code for each in declared.choices}
        if codes and not ({value} if isinstance(value, str) else set(value)) <= codes:
            raise PracticeFileUnreadable(self._file, f"{kind.name}.{name} cannot be {value}")
        if isinstance(value, str) and declared.kind in (FieldKind.DATE, FieldKind.APPROXIMATE_DATE, FieldKind.MOMENT):
            return self._day(value)
        return value

    def _named(self, value: Mapping[str, str]) -> RecordId | str:
        if "reference of" in value:
            try:
                return case_reference(self._shared.cases[value["reference of"]])
            except KeyError:
                raise PracticeFileUnreadable(self._file, f"no case is told of {value['reference of']}") from None
        return self._known(value["id of"]).hex() if "id of" in value else self._known(value["to"])

    def _day(self, words: str) -> str:
        found = _DAY.fullmatch(words)
        if found is None:
            return words
        days, hour, minute = found.groups()
        moment: datetime = self._now + timedelta(days=int(days or 0))
        if hour is None:
            return moment.date().isoformat()
        return moment.replace(hour=int(hour), minute=int(minute)).isoformat(timespec="minutes")

    def _known(self, name: str) -> RecordId:
        found = self._own.get(name) or self._shared.records.get(name)
        if found is None:
            raise PracticeFileUnreadable(self._file, f"nothing is called {name}")
        return found


def _handed_over(values: Mapping[str, Any]) -> HandOver:
    """A hand-over as the plan's sheet asks for it, from the record of it."""
    asked = {name: values[name] for name in ("asked_harm", "read_through") if name in values}
    language = values.get("language")
    return HandOver(
        way=values["way"],
        languages=(language,) if language else ("en",),
        plain_title=values.get("plain_title") == "yes",
        without_names=values.get("without_names") == "yes",
        **asked,
    )
