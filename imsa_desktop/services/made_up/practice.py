"""Writes the practice cases: made-up clients, told as data in ``resources/practice_cases/``, with days round today.

A file is one client: ``opened`` and ``records``, each with its kind, its values, the record it hangs on (``in``) and a
name others refer to it by (``as``). ``today-14`` is a day, ``today+7 19:00`` a moment; ``{"to": name}`` is a link.
``questions`` are second answers that stand beside the first, so that there is something to settle.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from imsa_desktop.casework.declaration import FieldKind, Kind, SpaceClass, kind_named
from imsa_desktop.casework.identity import case_reference, new_id, once_id
from imsa_desktop.merge.changes import FINISHED
from imsa_desktop.services.clock import now
from imsa_desktop.services.registers import concludes, sets_for
from imsa_desktop.storage import journal, records, spaces
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

PERSON = "You"
PASSPHRASE = "made up people and nothing that is secret"  # noqa: S105  # reason: it is no secret
"""Of every practice vault: nothing in it is secret, so nobody has to remember anything."""

_DAY = re.compile(r"today(?:([+-]\d+))?(?: (\d\d):(\d\d))?")


class PracticeFileUnreadable(ValueError):
    """A shipped practice case that says something no record can hold; ``name`` is the file's name."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name}: {why}")
        self.name = name


def read_practice_cases(resources: Path) -> list[tuple[str, Mapping[str, Any]]]:
    """Every shipped client, by file name."""
    found = sorted((resources / "practice_cases").glob("*.json"))
    return [(each.name, json.loads(each.read_text("utf-8"))) for each in found]


def write_practice_cases(vault: Vault, resources: Path) -> int:
    """Write all of them in one transaction, unless some are there already; returns how many cases were written."""
    told = read_practice_cases(resources)
    with vault.write() as conn:
        if any(records.in_space(conn, each.id) for each in spaces.spaces(conn, SpaceClass.CASE)):
            return 0
        for name, case in told:
            _Telling(vault, conn, name).tell(case)
    return len(told)


class _Telling:
    """One case on its way into the vault."""

    def __init__(self, vault: Vault, conn: Connection, name: str) -> None:
        self._vault, self._conn, self._file = vault, conn, name
        self._now = now(vault).replace(second=0, microsecond=0)
        self._space: SpaceId = spaces.create_space(vault, conn, SpaceClass.CASE)
        self._ids: dict[str, RecordId] = {}
        self._finishing: list[Edit] = []

    def tell(self, case: Mapping[str, Any]) -> None:
        """Write it; what is finished is finished last, what hangs on others before them."""
        for each in ("case", "client"):
            self._ids[each] = once_id(self._space, self._space, each)
        edits = [self._edit(each, case) for each in case["records"]]
        edits += [self._question(each) for each in case.get("questions", ())]
        journal.save(self._vault, self._conn, [*edits, *reversed(self._finishing)])

    def _edit(self, told: Mapping[str, Any], case: Mapping[str, Any]) -> Edit:
        kind = kind_named(told["kind"])
        values = {name: self._value(kind, name, value) for name, value in told["values"].items()}
        above, parent = kind.parent_field, None
        if above is not None:
            parent = self._known(told.get("in") or above.links_to or "")
            values[above.name] = parent
        if kind.name == "case":
            values |= {"reference": case_reference(self._space), "opened": self._day(case["opened"])}
        record = self._id(kind, parent, values)
        if "as" in told:
            self._ids[told["as"]] = record
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

    def _id(self, kind: Kind, parent: RecordId | None, values: Mapping[str, Any]) -> RecordId:
        if kind.once_in is None:
            return new_id(self._vault.surroundings.now_ms(), self._vault.surroundings.random)
        inside = parent if kind.once_in != "space" and parent is not None else self._space
        return once_id(self._space, inside, kind.name, str(values[kind.once_key]) if kind.once_key else "")

    def _value(self, kind: Kind, name: str, value: Any) -> Any:
        try:
            field = kind.field(name)
        except KeyError:
            raise PracticeFileUnreadable(self._file, f"{kind.name} has no {name}") from None
        if isinstance(value, Mapping):
            return self._known(value["to"])
        if field.kind is FieldKind.CHOICES:
            value = frozenset(value)
        codes = {each.code for each in field.choices}
        if codes and not ({value} if isinstance(value, str) else set(value)) <= codes:
            raise PracticeFileUnreadable(self._file, f"{kind.name}.{name} cannot be {value}")
        if isinstance(value, str) and field.kind in (FieldKind.DATE, FieldKind.APPROXIMATE_DATE, FieldKind.MOMENT):
            return self._day(value)
        return value

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
        if name not in self._ids:
            raise PracticeFileUnreadable(self._file, f"nothing is called {name}")
        return self._ids[name]


def kinds_told(cases: Sequence[tuple[str, Mapping[str, Any]]]) -> frozenset[str]:
    """The kinds of records that occur in these cases."""
    return frozenset(record["kind"] for _, case in cases for record in case["records"])
