"""Handing a case from one advocate to another: the record of it, and who carries the case, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.closing_rule import is_open
from imsa_desktop.merge.changes import FINISHED
from imsa_desktop.services.clock import today
from imsa_desktop.services.closing import Closing
from imsa_desktop.services.editor import Editor, drafts_kept
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
        listed = [
            [each for each in self._records.list(kind, space=space) if is_open(kind, each.values)]
            for kind in ("deadline", "task", "appointment", "check_in")
        ]
        return StillOpen(*listed)

    def planned(self, space: SpaceId) -> RecordView | None:
        """The hand-over that is planned and not done, if there is one."""
        found = self._records.list("hand_over", space=space)
        return next((each for each in reversed(found) if each["state"] in (None, "planned", "under_way")), None)

    def editor(self, space: SpaceId) -> Editor:
        """What holds the next hand-over: a draft that waits, the one that is planned, or a new one."""
        with self._vault.read() as conn:
            waiting = [each for each in drafts_kept(conn) if each.kind.name == "hand_over" and each.space == space]
        draft = next((each for each in waiting if each.is_new), None)
        if draft is not None:
            return self._records.resume(draft)
        there = self.planned(space)
        return self._records.open_editor("hand_over", there.id if there else None, space=space)

    def plan(
        self,
        space: SpaceId,
        to_person: PersonId | None,
        values: Mapping[str, Any] | None = None,
        editor: Editor | None = None,
    ) -> RecordId:
        """Write down a hand-over that is to come: nobody carries anything yet."""
        told = {**self._known(space), "state": "planned", **(values or {}), "to_person": to_person}
        with self._vault.write() as conn:
            if editor is not None:
                return editor.save_within(conn, told, finished=False)
            return self._records.add_within(conn, "hand_over", told, space=space)

    def call_off(self, editor: Editor) -> None:
        """Forget what was typed; what was planned stands as called off."""
        editor.discard_draft()
        if not editor.is_new:
            with self._vault.write() as conn:
                editor.save_within(conn, {"state": "called_off"}, finished=True)

    def hand_over(
        self,
        space: SpaceId,
        to_person: PersonId,
        values: Mapping[str, Any] | None = None,
        *,
        planned: RecordId | None = None,
        with_open_things: bool = True,
        editor: Editor | None = None,
    ) -> RecordId:
        """Hand the case over: the record, finished; the case's advocate; and what is open and was theirs or nobody's.

        That is deadlines, tasks, appointments, check-ins and actions; what another colleague has in the case stays with
        that colleague. ``planned`` is a hand-over that was written down before, ``editor`` the sheet it was written in:
        then what that sheet had shown is replaced, and no more. Nothing else in the file changes.
        """
        told = {"on": today(self._vault).isoformat(), **self._known(space), **(values or {})}
        told |= {"to_person": to_person, "state": "done"}
        case = self._records.only("case", space=space)
        holders = (told.get("from_person"), case["advocate"] if case is not None else None)
        before = frozenset(each for each in holders if each is not None)
        with self._vault.write() as conn:
            if editor is not None:
                made = editor.save_within(conn, told, finished=True)
            elif planned is None:
                made = self._records.add_within(conn, "hand_over", told, space=space)
            else:
                made = planned
                self._records.set_within(conn, "hand_over", made, told, space=space)
            if case is not None:
                self._records.set_within(conn, "case", case.id, {"advocate": to_person}, space=space)
            if with_open_things:
                self._closing.hand_on_within(conn, space, to_person, before or None)
            if editor is None:
                self._records.conclude_within(conn, "hand_over", made, FINISHED, True)
        return made

    def _known(self, space: SpaceId) -> dict[str, Any]:
        case = self._records.only("case", space=space)
        return {"from_person": case["advocate"]} if case and case["advocate"] else {}
