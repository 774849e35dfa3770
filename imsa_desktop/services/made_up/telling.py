"""Writes records that are told as data: kinds, values, what hangs on what, with days round today.

A record has its kind, its values, the record it hangs on (``in``) and a name others refer to it by (``as``).
``today-14`` is a day, ``today+7 19:00`` a moment; ``{"to": name}`` is a link, ``{"id of": name}`` a record's id as
text, ``{"reference of": client}`` the reference of a case. ``content`` is a paper that is made for a document.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any

from imsa_desktop.casework.declaration import FieldKind, Kind, kind_named
from imsa_desktop.casework.identity import case_reference, new_id, once_id
from imsa_desktop.merge.changes import FINISHED
from imsa_desktop.services.attachments import media_type_of
from imsa_desktop.services.clock import now
from imsa_desktop.services.made_up.papers import PaperUnknown, made_paper
from imsa_desktop.services.registers import concludes, sets_for
from imsa_desktop.storage import attachments, journal
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_DAY = re.compile(r"today(?:([+-]\d+))?(?: (\d\d):(\d\d))?")


class PracticeFileUnreadable(ValueError):
    """A shipped practice file that says something no record can hold; ``name`` is the file's name."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name}: {why}")
        self.name = name


@dataclass(slots=True)
class Known:
    """What was told before and can be named: records by the name they were given, cases by their client's."""

    records: dict[str, RecordId] = field(default_factory=dict)
    cases: dict[str, SpaceId] = field(default_factory=dict)


class Telling:
    """The records of one space on their way into the vault; ``shared`` names are known to every other telling."""

    def __init__(self, vault: Vault, conn: Connection, file: str, space: SpaceId, known: Known) -> None:
        self._vault, self._conn, self._file, self._space, self._shared = vault, conn, file, space, known
        self._now = now(vault).replace(second=0, microsecond=0)
        self._own: dict[str, RecordId] = {}
        self._finishing: list[Edit] = []
        self._contents: list[tuple[RecordId, attachments.Kept]] = []

    def tell_case(self, case: Mapping[str, Any]) -> None:
        """Write a whole case file."""
        for each in ("case", "client"):
            self._own[each] = once_id(self._space, self._space, each)
        self.tell(case["records"], case.get("questions", ()), opened=case["opened"])

    def tell(
        self, told: Sequence[Mapping[str, Any]], questions: Sequence[Mapping[str, Any]] = (), *, opened: str = "today"
    ) -> None:
        """Write these records; what is finished is finished last, what hangs on others before them."""
        edits = [self._edit(each, opened) for each in told]
        edits += [self._question(each) for each in questions]
        journal.save(self._vault, self._conn, [*edits, *reversed(self._finishing)])
        for document, kept in self._contents:
            attachments.name(self._conn, self._space, document, kept)

    def share_names(self) -> None:
        """Let other tellings name the records of this one."""
        self._shared.records |= self._own

    def _edit(self, told: Mapping[str, Any], opened: str) -> Edit:
        kind = kind_named(told["kind"])
        values = {name: self._value(kind, name, value) for name, value in told["values"].items()}
        above, parent = kind.parent_field, None
        if above is not None:
            parent = self._known(told.get("in") or above.links_to or "")
            values[above.name] = parent
        if kind.name == "case":
            values |= {"reference": case_reference(self._space), "opened": self._day(opened)}
        record = self._id(kind, parent, values)
        if "as" in told:
            self._own[told["as"]] = record
        if "content" in told:
            values |= self._content(record, told["content"])
        sets = sets_for(kind, values, {})
        if "finished" in told:
            sets[FINISHED] = False
            if told["finished"]:
                del sets[FINISHED]
                self._finishing.append(Edit(self._space, kind.name, record, {FINISHED: True}, concluding=True))
        return Edit(self._space, kind.name, record, sets, {}, concluding=concludes(kind, sets))

    def _question(self, told: Mapping[str, Any]) -> Edit:
        """Another answer that has not seen the first."""
        kind = kind_named(told["kind"])
        sets = sets_for(kind, {told["field"]: told["value"]}, {})
        return Edit(self._space, kind.name, self._known(told.get("of") or kind.name), sets, {})

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

    def _id(self, kind: Kind, parent: RecordId | None, values: Mapping[str, Any]) -> RecordId:
        if kind.once_in is None:
            return new_id(self._vault.surroundings.now_ms(), self._vault.surroundings.random)
        inside = parent if kind.once_in != "space" and parent is not None else self._space
        return once_id(self._space, inside, kind.name, str(values[kind.once_key]) if kind.once_key else "")

    def _value(self, kind: Kind, name: str, value: Any) -> Any:
        try:
            declared = kind.field(name)
        except KeyError:
            raise PracticeFileUnreadable(self._file, f"{kind.name} has no {name}") from None
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
