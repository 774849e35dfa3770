"""Gives a complaint to somebody to read: a copy as it stands, sealed to them; the complaint itself keeps its readers.

Source: DOMAIN, "Concern about a service; complaints and feedback": unreadable to the advocate until released. What is
written into the complaint afterwards – who looks into it, what was learned – stays between its readers, and nobody
comes to hold a key to what was written before (docs/decisions/0028).
"""

from __future__ import annotations

from typing import Any, Final

from imsa_desktop.casework.declaration import FieldKind
from imsa_desktop.services.clock import today
from imsa_desktop.services.concerns import ConcernReaders, Concerns, Raised
from imsa_desktop.services.names import Names
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import PersonId, RecordId

KIND: Final = "complaint"
_NOT_GIVEN: Final = frozenset({"released", "released_to", "released_on", "copy_of", "learned"})


class Releasing:
    """What may be asked of it."""

    def __init__(self, vault: Vault, records: Records, concerns: Concerns, names: Names) -> None:
        self._vault = vault
        self._records = records
        self._concerns = concerns
        self._names = names

    def release(self, complaint: RecordId, to: PersonId) -> Raised:
        """Give a complaint as it stands now to a person of the organisation; head office reads the copy as well.

        The copy has readers of its own, and is there for that person after both have sent and received. Raises
        :class:`~imsa_desktop.services.errors.NoSuchRecord`.
        """
        seen = self._records.get(KIND, complaint)
        with self._vault.read() as conn:
            name = self._names.of_person(conn, to)
        readers = ConcernReaders(head_office=True, people=frozenset({to}))
        values = {**_as_it_stands(seen), "released": "yes", "released_on": today(self._vault).isoformat()}
        made = self._concerns.raise_concern({**values, "copy_of": complaint.hex()}, kind=KIND, readers=readers)
        given = [each for each in (seen["released_to"], name) if each]
        self._records.change(
            KIND,
            complaint,
            {"released": "yes", "released_to": ", ".join(dict.fromkeys(given)), "released_on": values["released_on"]},
        )
        return made


def _as_it_stands(complaint: RecordView) -> dict[str, Any]:
    """What the copy says: what is shown now, without what is about giving it to read and what others learned."""
    return {
        each.name: complaint.values[each.name]
        for each in complaint.kind.fields
        if each.kind is not FieldKind.LINK and each.name not in _NOT_GIVEN and complaint.values.get(each.name)
    }
