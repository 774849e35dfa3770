"""Closing a case and opening it again: everything open goes to a named person, and nothing in the file is lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.closing_rule import Look, Open, is_open, to_look_at
from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.merge.changes import FINISHED
from imsa_desktop.services.clock import today
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage import journal
from imsa_desktop.storage import records as stored
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import PersonId, RecordId, SpaceId

_WORDS: Mapping[Look, str] = to_say(
    {
        Look.REASON: "Why the work ends has not been said yet.",
        Look.CONTACT_PLAN: "Contact counts as lost only after the contact plan: has all of it been tried?",
        Look.DEADLINES: "Legal deadlines are open. Who has them from now on?",
        Look.TASKS: "Tasks are open. Who has them from now on?",
        Look.APPOINTMENTS: "Appointments are still to come. Who goes, or who cancels them?",
        Look.PAPERS: "Have the client's papers been given back?",
        Look.SAFE_TO_WRITE: "Is it safe to write to the client afterwards?",
        Look.PERMISSIONS: "Permissions to share are still there. Do they end now?",
        Look.LEGAL_HOLD: "The client may be a witness. Must the file be kept for a trial?",
        Look.DOOR: "How can the client come back?",
        Look.OUTCOMES: "The six outcomes have not been talked about yet.",
    }
)
_REASON_OF_STAGE = "closed"


@dataclass(frozen=True, slots=True)
class ClosingPoint:
    """Something worth a look before closing; it holds nothing up."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class ClosingLook:
    """What stands before a closing."""

    points: Sequence[ClosingPoint]
    deadlines: Sequence[RecordView]  # open ones
    tasks: Sequence[RecordView]
    appointments: Sequence[RecordView]
    consents: Sequence[RecordView]  # that are given
    prepared: RecordView | None  # a closing that is being prepared


class Closing:
    """What may be asked of the end of the work with a client."""

    def __init__(self, vault: Vault, records: Records) -> None:
        self._vault = vault
        self._records = records

    def look(self, space: SpaceId, values: Mapping[str, Any] | None = None) -> ClosingLook:
        """What is open and what is worth a look; ``values`` are those of the form, else of a prepared closing."""
        prepared = self.prepared(space)
        open_of = {
            kind: [each for each in self._records.list(kind, space=space) if is_open(kind, each.values)]
            for kind in ("deadline", "task", "appointment")
        }
        consents = [
            each
            for each in self._records.list("consent", space=space)
            if each["standing"] in ("given", "given_in_part")
        ]
        matters = self._records.list("criminal_matter", space=space)
        still = Open(
            deadlines=[each.values for each in open_of["deadline"]],
            tasks=[each.values for each in open_of["task"]],
            appointments=[each.values for each in open_of["appointment"]],
            consents=[each.values for each in consents],
            outcomes=[each.values for each in self._records.list("key_outcome", space=space)],
            may_be_witness=any(each["may_be_witness"] == "yes" for each in matters),
        )
        closing = values if values is not None else (prepared.values if prepared else {})
        points = [ClosingPoint(each.value, said(_WORDS[each])) for each in to_look_at(closing, still)]
        return ClosingLook(points, open_of["deadline"], open_of["task"], open_of["appointment"], consents, prepared)

    def prepared(self, space: SpaceId) -> RecordView | None:
        """The closing that is being prepared, if there is one."""
        found = [each for each in self._records.list("case_closing", space=space) if not each.finished]
        return next((each for each in reversed(found) if each["state"] in (None, "preparing")), None)

    def prepare(self, space: SpaceId, values: Mapping[str, Any] | None = None) -> RecordId:
        """Begin a closing, or go on with the one begun; the case stands at "closing" meanwhile."""
        there = self.prepared(space)
        with self._vault.write() as conn:
            if there is None:
                told = {"state": "preparing", **(values or {})}
                made = self._records.add_within(conn, "case_closing", told, space=space)
            else:
                made = there.id
                self._records.set_within(conn, "case_closing", made, values or {}, space=space)
            self._set_case(conn, space, {"stage": "closing"})
        return made

    def close(self, space: SpaceId, values: Mapping[str, Any]) -> RecordId:
        """Close the case: the closing's record, finished, and the case's stage, day and reason in one transaction.

        Open deadlines and tasks go to ``deadlines_to`` where it names a colleague. Nothing is asked for and nothing is
        refused; :meth:`look` says beforehand what is worth a look.
        """
        there = self.prepared(space)
        kept = {name: value for name, value in there.values.items() if value is not None} if there else {}
        fresh = {"on": today(self._vault).isoformat(), **self._held(space), **kept, **values}
        told = {name: value for name, value in fresh.items() if value is not None} | {"state": "closed"}
        with self._vault.write() as conn:
            if there is None:
                made = self._records.add_within(conn, "case_closing", told, space=space)
            else:
                made = there.id
                self._records.set_within(conn, "case_closing", made, told, space=space)
            if told.get("deadlines_to"):
                self.hand_on_within(conn, space, told["deadlines_to"])
            self._records.conclude_within(conn, "case_closing", made, FINISHED, True)
            reason = told.get("reason_words") or self._words_of(told.get("reason"))
            self._conclude_case(
                conn, space, {"stage": _REASON_OF_STAGE, "closed": told["on"], "closing_reason": reason}
            )
        return made

    def _held(self, space: SpaceId) -> dict[str, Any]:
        """What an earlier closing said of keeping the file for a trial; it holds until somebody says otherwise."""
        held = [each for each in self._records.list("case_closing", space=space) if each["legal_hold"] == "yes"]
        return {name: held[-1][name] for name in ("legal_hold", "legal_hold_why")} if held else {}

    def reopen(self, space: SpaceId, why: str) -> RecordId | None:
        """Open the case again: the last closing says when and why, and everything else stands as it stood."""
        now = today(self._vault).isoformat()
        closings = self._records.list("case_closing", space=space)
        last = next((each for each in reversed(closings) if each["state"] == "closed"), None)
        with self._vault.write() as conn:
            if last is not None:
                self._records.conclude_within(conn, "case_closing", last.id, FINISHED, False)
                again = {"state": "reopened", "reopened_on": now, "reopened_why": why}
                self._records.set_within(conn, "case_closing", last.id, again, space=space)
                self._records.conclude_within(conn, "case_closing", last.id, FINISHED, True)
            self._set_case(conn, space, {"stage": "open", "closed": None, "closing_reason": None})
        return last.id if last else None

    def hand_on(self, space: SpaceId, person: PersonId) -> int:
        """Give every open deadline and task to a colleague; returns how many."""
        with self._vault.write() as conn:
            return self.hand_on_within(conn, space, person)

    def hand_on_within(self, conn: Connection, space: SpaceId, person: PersonId) -> int:
        """The same inside a transaction that is already open."""
        handed = 0
        for kind, field in (("deadline", "person"), ("task", "who")):
            for each in stored.list_kind(conn, kind, space=space):
                if is_open(kind, each.values) and each.values.get(field) != person:
                    self._records.set_within(conn, kind, each.id, {field: person}, space=space)
                    handed += 1
        return handed

    def _set_case(self, conn: Connection, space: SpaceId, values: Mapping[str, Any]) -> None:
        found = stored.list_kind(conn, "case", space=space, withdrawn=True)
        if found:
            self._records.set_within(conn, "case", found[0].id, values, space=space)

    def _conclude_case(self, conn: Connection, space: SpaceId, values: Mapping[str, Any]) -> None:
        """Set the case closed as a concluding act: what it had not seen shows beside it afterwards."""
        found = stored.list_kind(conn, "case", space=space, withdrawn=True)
        if found:
            edit = Edit(space, "case", found[0].id, dict(values), concluding=True)
            journal.save(self._vault, conn, [edit])

    def _words_of(self, reason: object) -> str:
        kind = next(each for each in self._records.kinds() if each.name == "case_closing")
        return next((said(each.label) for each in kind.field("reason").choices if each.code == reason), "")
