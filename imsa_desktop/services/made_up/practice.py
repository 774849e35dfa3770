"""Writes the practice cases: made-up clients told as data in ``resources/practice_cases/``, with days round today.

A file there is one client: ``opened``, ``records``, and ``questions``, which are second answers that stand beside the
first so that there is something to settle. A file in ``resources/practice_office/`` is what lies outside case files:
``spaces``, each with its class and records. How a record is told stands in ``telling.py``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final, TypeAlias

from imsa_desktop.casework.declaration import SpaceClass
from imsa_desktop.services.made_up.dated import Dated, Freeze, StoryClock, write_dated
from imsa_desktop.services.made_up.telling import Known, PracticeFileUnreadable, Telling
from imsa_desktop.storage import records, spaces
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import SpaceId

__all__ = [
    "PASSPHRASE",
    "PERSON",
    "PracticeFileUnreadable",
    "kinds_told",
    "read_practice_cases",
    "write_practice_cases",
]

PERSON = "You"
PASSPHRASE = "made up people and nothing that is secret"  # noqa: S105  # reason: it is no secret
"""Of every practice vault: nothing in it is secret, so nobody has to remember anything."""

Told: TypeAlias = Sequence[tuple[str, Mapping[str, Any]]]

_OWN: Final = (SpaceClass.DESK, SpaceClass.NOTEBOOK)  # every vault has one from the beginning
_BEFORE_THE_FIRST: Final = 10  # days
_SHARED_FIRST: Final = SpaceClass.SHELF  # cases name interpreters and organisations of the directory


def read_practice_cases(resources: Path) -> Told:
    """Every shipped client, by file name."""
    return _read(resources / "practice_cases")


def read_practice_office(resources: Path) -> Told:
    """What is shipped beside the cases, by file name."""
    return _read(resources / "practice_office")


def _read(folder: Path) -> Told:
    return [(each.name, json.loads(each.read_text("utf-8"))) for each in sorted(folder.glob("*.json"))]


def first_day(resources: Path, today: date) -> datetime:
    """Before anything that is told was written: the practice vault is as old as its oldest case."""
    days = _oldest(read_practice_cases(resources)) + _BEFORE_THE_FIRST
    return datetime.combine(today - timedelta(days=days), time(9)).astimezone()


def _oldest(cases: Told) -> int:
    return max(int(str(case["opened"]).removeprefix("today-")) for _, case in cases)


def write_practice_cases(vault: Vault, resources: Path, clock: StoryClock, freeze: Freeze) -> int:
    """Write all of them in one transaction, unless some are there already; returns how many cases were written.

    ``clock`` is the vault's own; each change has the time at which it is told to have been made.
    """
    cases = read_practice_cases(resources)
    apart = [(name, each) for name, told in read_practice_office(resources) for each in told["spaces"]]
    began = f"today-{_oldest(cases)}"
    known = Known()
    with vault.write() as conn:
        if any(records.in_space(conn, each.id) for each in spaces.spaces(conn, SpaceClass.CASE)):
            return 0
        tellings: list[Telling] = []
        edits: list[Dated] = []

        def outside(told: bool) -> None:
            for name, each in apart:
                if (each["class"] == _SHARED_FIRST) is told:
                    telling = Telling(vault, clock, name, _space(vault, conn, SpaceClass(each["class"])), known)
                    edits.extend(telling.told(each["records"], opened=began))
                    telling.share_names()
                    tellings.append(telling)

        outside(True)
        for name, _ in cases:
            known.cases[client_of(name)] = spaces.create_space(vault, conn, SpaceClass.CASE)
        for name, case in cases:
            telling = Telling(vault, clock, name, known.cases[client_of(name)], known)
            edits.extend(telling.case(case))
            tellings.append(telling)
        outside(False)
        write_dated(vault, conn, clock, edits, freeze)
        for telling in tellings:
            telling.name_contents(conn)
    return len(cases)


def client_of(file: str) -> str:
    """The client a file tells of: ``01-linh.json`` is ``linh``."""
    return Path(file).stem.partition("-")[2]


def _space(vault: Vault, conn: Connection, space_class: SpaceClass) -> SpaceId:
    """One's own desk and notebook are there; all others are made, each concern and each sheet with one of its own."""
    if space_class in _OWN:
        own = next((each.id for each in spaces.spaces(conn, space_class) if each.mine), None)
        if own is not None:
            return own
    return spaces.create_space(vault, conn, space_class)


def kinds_told(told: Told) -> frozenset[str]:
    """The kinds of records that occur in these files."""
    found = set()
    for _, each in told:
        parts = each.get("spaces", (each,))
        found |= {record["kind"] for part in parts for record in part["records"]}
    return frozenset(found)
