"""Tells head office that somebody else interpreted: a task in the case, once for each encounter.

Source: DOMAIN, "Interpreters": a friend, a relative or a stranger who interprets is recorded with the reason, and head
office is told, so that the next time an interpreter is there. It is nobody's failing, and nothing about it is urgent.
"""

from __future__ import annotations

from typing import Any

from imsa_desktop.casework.tongue import said
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage import membership
from imsa_desktop.storage import records as stored
from imsa_desktop.storage.unlocked import Connection
from imsa_desktop.sync.founding import HEAD_OFFICE
from imsa_protocol.identifiers import PersonId


def tell_head_office(conn: Connection, records: Records, encounter: RecordView, how: RecordView | None) -> None:
    """Put the task into the case where this encounter was interpreted by somebody else and there is none yet."""
    if how is None or how["how"] != "someone_else":
        return
    what = said("Head office: somebody else interpreted – look at it")
    there = stored.list_kind(conn, "task", space=encounter.space, withdrawn=True)
    if any(each.values.get("promised_in") == encounter.id and each.values.get("what") == what for each in there):
        return
    told: dict[str, Any] = {
        "what": what,
        "state": "open",
        "who": _of_head_office(conn),
        "about_whom": how["who"],
        "notes": how["why_someone_else"],
        "promised_in": encounter.id,
    }
    values = {name: value for name, value in told.items() if value}
    records.add_within(conn, "task", values, space=encounter.space)


def _of_head_office(conn: Connection) -> PersonId | None:
    """Who is head office, where it is one person; where several are, whoever comes to it first takes it."""
    found = [each.person for each in membership.people(conn) if each.role == HEAD_OFFICE]
    return found[0] if len(found) == 1 else None
