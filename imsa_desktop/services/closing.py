"""Closing a case and opening it again: everything open goes to a named person, and nothing in the file is lost.

With an editor – the sheet of a window – an act is written through it: it replaces what that sheet had shown and no
more, takes the draft with it, and names what had been seen, so that what comes in meanwhile stays in sight.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.closing_rule import CARRIED, Look, Open, is_open, passes_on, to_look_at
from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.merge.changes import FINISHED
from imsa_desktop.services.clock import today
from imsa_desktop.services.editor import Editor, drafts_kept
from imsa_desktop.services.records import Records
from imsa_desktop.services.roster import own_id
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage import journal
from imsa_desktop.storage import records as stored
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import Author, PersonId, RecordId, SpaceId

_WORDS: Mapping[Look, str] = to_say(
    {
        Look.CLOSED: "It is closed already; what is said now stands in the file beside that.",
        Look.REASON: "Why the work ends has not been said yet.",
        Look.CONTACT_PLAN: "Contact counts as lost only after the contact plan: has all of it been tried?",
        Look.DEADLINES: "Legal deadlines are open. Who has them from now on?",
        Look.TASKS: "Tasks are open. Who has them from now on?",
        Look.APPOINTMENTS: "Appointments are still to come. Who goes, or who cancels them?",
        Look.CHECK_INS: "A sign of life is still awaited. Who waits for it from now on?",
        Look.PAPERS: "Have the client's papers been given back?",
        Look.SAFE_TO_WRITE: "Is it safe to write to the client afterwards?",
        Look.PERMISSIONS: "Permissions to share are still there. Do they end now?",
        Look.LEGAL_HOLD: "The client may be a witness. Must the file be kept for a trial?",
        Look.DOOR: "How can the client come back?",
        Look.OUTCOMES: "The six outcomes have not been talked about yet.",
    }
)
_NAMED: Mapping[Look, str] = {
    Look.DEADLINES: "deadline",
    Look.TASKS: "task",
    Look.APPOINTMENTS: "appointment",
    Look.CHECK_INS: "check_in",
    Look.PERMISSIONS: "consent",
}
_REOPENING = frozenset({"reopened_why"})


@dataclass(frozen=True, slots=True)
class ClosingPoint:
    """Something worth a look before closing; it holds nothing up. ``which`` names what is meant, one by one."""

    code: str
    words: str
    which: Sequence[RecordView] = ()


@dataclass(frozen=True, slots=True)
class ClosingLook:
    """What stands before a closing."""

    points: Sequence[ClosingPoint]
    deadlines: Sequence[RecordView]  # open ones
    tasks: Sequence[RecordView]
    appointments: Sequence[RecordView]
    check_ins: Sequence[RecordView]
    consents: Sequence[RecordView]  # that are given
    prepared: RecordView | None  # a closing that is being prepared


class Closing:
    """What may be asked of the end of the work with a client."""

    def __init__(self, vault: Vault, records: Records) -> None:
        self._vault = vault
        self._records = records

    # -- looking ----------------------------------------------------------------------------------------------

    def look(self, space: SpaceId, values: Mapping[str, Any] | None = None) -> ClosingLook:
        """What is open and what is worth a look; ``values`` are those of the form, else of a prepared closing."""
        prepared = self.prepared(space)
        found = {
            kind: [each for each in self._records.list(kind, space=space) if is_open(kind, each.values)]
            for kind in ("deadline", "task", "appointment", "check_in")
        }
        found["consent"] = [
            each
            for each in self._records.list("consent", space=space)
            if each["standing"] in ("given", "given_in_part")
        ]
        matters = self._records.list("criminal_matter", space=space)
        still = Open(
            deadlines=[each.values for each in found["deadline"]],
            tasks=[each.values for each in found["task"]],
            appointments=[each.values for each in found["appointment"]],
            check_ins=[each.values for each in found["check_in"]],
            consents=[each.values for each in found["consent"]],
            outcomes=[each.values for each in self._records.list("key_outcome", space=space)],
            closed=self._last(space, closed_now=True) is not None,
            may_be_witness=any(each["may_be_witness"] == "yes" for each in matters),
        )
        closing = values if values is not None else (prepared.values if prepared else {})
        points = [
            ClosingPoint(each.value, said(_WORDS[each]), found.get(_NAMED.get(each, ""), ()))
            for each in to_look_at(closing, still)
        ]
        return ClosingLook(
            points,
            deadlines=found["deadline"],
            tasks=found["task"],
            appointments=found["appointment"],
            check_ins=found["check_in"],
            consents=found["consent"],
            prepared=prepared,
        )

    def prepared(self, space: SpaceId) -> RecordView | None:
        """The closing that is being prepared, if there is one."""
        found = self._records.list("case_closing", space=space)
        return next((each for each in reversed(found) if each["state"] in (None, "preparing")), None)

    def held(self, space: SpaceId) -> dict[str, Any]:
        """What an earlier closing said of keeping the file for a trial; it holds until somebody says otherwise."""
        held = [each for each in self._records.list("case_closing", space=space) if each["legal_hold"] == "yes"]
        return {name: held[-1][name] for name in ("legal_hold", "legal_hold_why")} if held else {}

    def editor(self, space: SpaceId) -> Editor:
        """What holds the next closing: a draft that waits, the closing that is being prepared, or a new one.

        Of a case that is closed it is that closing: more can be said in it, and there is no second.
        """
        with self._vault.read() as conn:
            waiting = [each for each in drafts_kept(conn) if each.kind.name == "case_closing" and each.space == space]
        for draft in waiting:
            if draft.is_new and not draft.values.keys() <= _REOPENING:
                return self._records.resume(draft)
        there = self.prepared(space) or self._last(space, closed_now=True)
        return self._records.open_editor("case_closing", there.id if there else None, space=space)

    def reopening_editor(self, space: SpaceId) -> Editor:
        """What holds the words of a reopening: the last closing, or a record of its own where there is none."""
        last = self._last(space)
        if last is not None:
            return self._records.open_editor("case_closing", last.id)
        with self._vault.read() as conn:
            waiting = [each for each in drafts_kept(conn) if each.kind.name == "case_closing" and each.space == space]
        mine = next((each for each in waiting if each.is_new and each.values.keys() <= _REOPENING), None)
        return self._records.resume(mine) if mine else self._records.open_editor("case_closing", space=space)

    # -- doing ------------------------------------------------------------------------------------------------

    def prepare(
        self, space: SpaceId, values: Mapping[str, Any] | None = None, editor: Editor | None = None
    ) -> RecordId:
        """Begin a closing, or go on with the one begun; the case stands at "closing" meanwhile."""
        there = self.prepared(space)
        told = {"state": "preparing", **(values or {})}
        with self._vault.write() as conn:
            if editor is not None:
                made = editor.save_within(conn, told, finished=False)
            elif there is None:
                made = self._records.add_within(conn, "case_closing", told, space=space)
            else:
                made = there.id
                self._records.set_within(conn, "case_closing", made, values or {}, space=space)
            self._set_case(conn, space, {"stage": "closing"})
        return made

    def call_off(self, space: SpaceId, editor: Editor, reason: str) -> None:
        """Forget what was typed, withdraw what was prepared, and let the case stand where it stood: open."""
        editor.discard_draft()
        if not editor.is_new:
            self._records.withdraw("case_closing", editor.record, reason)
        with self._vault.write() as conn:
            case = self._case(conn, space)
            if case is not None and case.values.get("stage") == "closing":
                self._set_case(conn, space, {"stage": "open"})

    def close(self, space: SpaceId, values: Mapping[str, Any], editor: Editor | None = None) -> RecordId:
        """Close the case: the closing's record, finished, and the case's stage, day and reason in one transaction.

        Open deadlines, tasks and what else somebody must see to go to ``deadlines_to`` where it names a colleague.
        Nothing is asked for and nothing is refused; :meth:`look` says beforehand what is worth a look. A case that is
        closed already is not closed a second time: what is said now stands in the same closing.
        """
        there = None if editor is not None else self.prepared(space) or self._last(space, closed_now=True)
        kept = (there.values if there else editor.values if editor else {}) or {}
        first = {"on": today(self._vault).isoformat(), **self.held(space)}
        told = {**first, **_filled(kept), **values, "state": "closed"}
        told |= {name: value for name, value in first.items() if told.get(name) is None}
        with self._vault.write() as conn:
            if editor is not None:
                made = editor.save_within(conn, {**values, **_only(told, (*first, "state"))}, finished=True)
            else:
                made = self._write(conn, space, there, _filled(told))
            if told.get("deadlines_to"):
                self.hand_on_within(conn, space, told["deadlines_to"])
            reason = told.get("reason_words") or self._words_of(told.get("reason"))
            saw = editor.saw_within(conn) if editor is not None else None
            self._conclude_case(conn, space, {"stage": "closed", "closed": told["on"], "closing_reason": reason}, saw)
        return made

    def reopen(self, space: SpaceId, why: str, editor: Editor | None = None) -> RecordId:
        """Open the case again: the last closing says when and why, and everything else stands as it stood.

        A case that was never closed – it was not taken on – gets a record of its own that says why. Nobody's: whoever
        opens a case that nobody carries carries it.
        """
        told = {"state": "reopened", "reopened_on": today(self._vault).isoformat(), "reopened_why": why}
        closed = [each for each in self._records.list("case_closing", space=space) if each["state"] == "closed"]
        last = closed[-1] if closed else None
        with self._vault.write() as conn:
            for each in closed[:-1]:  # two laptops closed it: neither closing stands any longer
                self._records.set_within(conn, "case_closing", each.id, {"state": "reopened"}, space=space)
            if editor is not None:
                made = editor.save_within(conn, told, finished=True)
            else:
                made = self._write(conn, space, last, told)
            case = self._case(conn, space)
            carried = {} if case is None or case.values.get("advocate") else {"advocate": own_id(self._vault, conn)}
            self._set_case(conn, space, {"stage": "open", "closed": None, "closing_reason": None, **carried})
        return made

    def hand_on(self, space: SpaceId, person: PersonId, held_by: Collection[PersonId] | None = None) -> int:
        """Give what is open and must be seen to to a colleague; returns how many. See :meth:`hand_on_within`."""
        with self._vault.write() as conn:
            return self.hand_on_within(conn, space, person, held_by)

    def hand_on_within(
        self, conn: Connection, space: SpaceId, person: PersonId, held_by: Collection[PersonId] | None = None
    ) -> int:
        """The same inside a transaction that is already open; what others than ``held_by`` have stays theirs."""
        handed = 0
        for kind, how in CARRIED.items():
            for each in stored.list_kind(conn, kind, space=space):
                if passes_on(kind, each.values, held_by) and each.values.get(how.field) != person:
                    self._records.set_within(conn, kind, each.id, {how.field: person}, space=space)
                    handed += 1
        return handed

    # -- inside -----------------------------------------------------------------------------------------------

    def _last(self, space: SpaceId, *, closed_now: bool = False) -> RecordView | None:
        """The last closing that stands; with ``closed_now`` only where the case is closed at this moment."""
        case = self._records.only("case", space=space) if closed_now else None
        if closed_now and (case is None or case["stage"] != "closed"):
            return None
        found = self._records.list("case_closing", space=space)
        return next((each for each in reversed(found) if each["state"] == "closed"), None)

    def _write(self, conn: Connection, space: SpaceId, there: RecordView | None, told: Mapping[str, Any]) -> RecordId:
        if there is None:
            made = self._records.add_within(conn, "case_closing", told, space=space)
        else:
            made = there.id
            self._records.conclude_within(conn, "case_closing", made, FINISHED, False)
            self._records.set_within(conn, "case_closing", made, told, space=space)
        self._records.conclude_within(conn, "case_closing", made, FINISHED, True)
        return made

    def _case(self, conn: Connection, space: SpaceId) -> Record | None:
        return next(iter(stored.list_kind(conn, "case", space=space, withdrawn=True)), None)

    def _set_case(self, conn: Connection, space: SpaceId, values: Mapping[str, Any]) -> None:
        case = self._case(conn, space)
        if case is not None:
            self._records.set_within(conn, "case", case.id, values, space=space)

    def _conclude_case(
        self, conn: Connection, space: SpaceId, values: Mapping[str, Any], saw: Mapping[Author, int] | None
    ) -> None:
        """Set the case closed as a concluding act: what it had not seen shows beside it afterwards."""
        case = self._case(conn, space)
        if case is not None:
            journal.save(self._vault, conn, [Edit(space, "case", case.id, dict(values), concluding=True, saw=saw)])

    def _words_of(self, reason: object) -> str:
        kind = next(each for each in self._records.kinds() if each.name == "case_closing")
        return next((said(each.label) for each in kind.field("reason").choices if each.code == reason), "")


def _filled(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _only(values: Mapping[str, Any], names: Collection[str]) -> dict[str, Any]:
    return {name: values[name] for name in names}
