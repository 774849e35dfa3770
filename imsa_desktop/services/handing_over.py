"""Handing a case from one advocate to another: the record of it, and who carries the case, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.closing_rule import is_open
from imsa_desktop.merge.changes import FINISHED
from imsa_desktop.services.clock import today
from imsa_desktop.services.closing import Closing
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import PersonId, RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class StillOpen:
    """What the next advocate takes over."""

    deadlines: Sequence[RecordView]
    tasks: Sequence[RecordView]
    appointments: Sequence[RecordView]
    check_ins: Sequence[RecordView]

    @property
    def count(self) -> int:
        """How many things there are."""
        return len(self.deadlines) + len(self.tasks) + len(self.appointments) + len(self.check_ins)


class HandingOver:
    """What may be asked of handing over a case."""

    def __init__(self, vault: Vault, records: Records, closing: Closing) -> None:
        self._vault = vault
        self._records = records
        self._closing = closing

    def still_open(self, space: SpaceId) -> StillOpen:
        """What is open in a case, each list by its day as the records hold it."""
        listed = {
            kind: [each for each in self._records.list(kind, space=space) if is_open(kind, each.values)]
            for kind in ("deadline", "task", "appointment")
        }
        waiting = [
            each for each in self._records.list("check_in", space=space) if each["state"] not in ("came", "cancelled")
        ]
        return StillOpen(listed["deadline"], listed["task"], listed["appointment"], waiting)

    def plan(self, space: SpaceId, to_person: PersonId | None, values: Mapping[str, Any] | None = None) -> RecordId:
        """Write down a hand-over that is to come: nobody carries anything yet."""
        told = {**self._known(space), "state": "planned", **(values or {}), "to_person": to_person}
        return self._records.add("hand_over", told, space=space)

    def hand_over(
        self,
        space: SpaceId,
        to_person: PersonId,
        values: Mapping[str, Any] | None = None,
        *,
        planned: RecordId | None = None,
        with_open_things: bool = True,
    ) -> RecordId:
        """Hand the case over: the record, finished; the case's advocate; and open deadlines and tasks with it.

        ``planned`` is a hand-over that was written down before. Nothing else in the file changes.
        """
        told = {"on": today(self._vault).isoformat(), **self._known(space), **(values or {})}
        told |= {"to_person": to_person, "state": "done"}
        case = self._records.only("case", space=space)
        with self._vault.write() as conn:
            if planned is None:
                made = self._records.add_within(conn, "hand_over", told, space=space)
            else:
                made = planned
                self._records.set_within(conn, "hand_over", made, told, space=space)
            if case is not None:
                self._records.set_within(conn, "case", case.id, {"advocate": to_person}, space=space)
            if with_open_things:
                self._closing.hand_on_within(conn, space, to_person)
            self._records.conclude_within(conn, "hand_over", made, FINISHED, True)
        return made

    def _known(self, space: SpaceId) -> dict[str, Any]:
        case = self._records.only("case", space=space)
        return {"from_person": case["advocate"]} if case and case["advocate"] else {}
