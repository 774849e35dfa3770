"""Today: what is overdue, due today, due this week; unfinished notes; who has gone quiet; what needs a look."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from imsa_desktop.casework.declaration import Kind, kind_named
from imsa_desktop.casework.today import When
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.case_rows import CaseRow
from imsa_desktop.services.caseload import Caseload, Held
from imsa_desktop.services.clock import moment, today
from imsa_desktop.services.day_lines import DayLines, Lines
from imsa_desktop.services.drafting import DraftKept, drafts_kept
from imsa_desktop.services.records import Records
from imsa_desktop.services.reminders import Reminder, Reminders
from imsa_desktop.services.showing import RecordView
from imsa_desktop.services.viewing import Viewing, milliseconds
from imsa_desktop.storage import lists, questions
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_CAN_BE_UNFINISHED = ("encounter", "safety_plan", "plan_issue", "decision")
_LEFT_SO = frozenset({"decision"})  # a letter left before its deadline was kept; from elsewhere it comes without a mark
_MOST_NOTES = 200


@dataclass(frozen=True, slots=True)
class Note:
    """Something written and not marked as finished."""

    kind: Kind
    id: RecordId
    space: SpaceId
    case: str | None
    name: str
    title: str
    changed_ms: int


@dataclass(frozen=True, slots=True)
class Day:
    """All that Today shows."""

    date: str
    overdue: Lines
    today: Lines
    this_week: Lines
    later: Lines
    undated: Lines
    unfinished: Sequence[Note]  # the latest
    unfinished_many: int
    drafts: Sequence[DraftKept]
    quiet: Sequence[CaseRow]  # contact silent longer than is ordinary, the longest silence first
    needs_look: int
    cases: int
    of_others: int  # cases here that somebody else carries
    reminders: Sequence[Reminder] = ()


class Today:
    """What may be asked of today's work."""

    def __init__(self, vault: Vault, records: Records, viewing: Viewing, caseload: Caseload | None = None) -> None:
        self._vault = vault
        self._records = records
        self._viewing = viewing
        self._caseload = caseload or Caseload(vault, viewing)
        self._lines = DayLines()
        self._reminders = Reminders(vault, records, viewing)

    def day(self, *, mine: bool = False) -> Day:
        """Everything, or only of the cases this laptop's person carries (``mine``)."""
        now = today(self._vault)
        reminders = self._reminders.now()
        with self._vault.read() as conn:
            held = self._caseload.held(conn)
            listed = {
                space: each for space, each in held.items() if not each.row.withdrawn and (each.row.mine or not mine)
            }
            sorted_out = self._lines.of(listed, self._caseload.elsewhere(conn), now, mine=mine)
            drafts = drafts_kept(conn)
            unfinished, many = self._unfinished(conn, listed, {each.record for each in drafts})
            quiet = [each.row for each in listed.values() if each.row.quiet_days is not None]
            return Day(
                date=now.isoformat(),
                overdue=sorted_out[When.OVERDUE],
                today=sorted_out[When.TODAY],
                this_week=sorted_out[When.THIS_WEEK],
                later=sorted_out[When.LATER],
                undated=sorted_out[When.UNDATED],
                unfinished=unfinished,
                unfinished_many=many,
                drafts=drafts,
                quiet=sorted(quiet, key=lambda row: (row.last_encounter or "", row.sort_name)),
                needs_look=questions.count(conn),
                cases=len(listed),
                of_others=sum(1 for each in held.values() if not each.row.mine and not each.row.withdrawn),
                reminders=reminders,
            )

    def _unfinished(
        self, conn: Connection, listed: Mapping[SpaceId, Held], typed: Collection[RecordId]
    ) -> tuple[list[Note], int]:
        notes: list[Note] = []
        many = 0
        for name in _CAN_BE_UNFINISHED:
            kind = kind_named(name)
            count, found = lists.unfinished(conn, name, kind.title_field, _MOST_NOTES, left=name in _LEFT_SO)
            many += count
            for space, record, words, changed in found:
                held = listed.get(space)
                if held is not None and not (name in _LEFT_SO and record in typed):  # its words are offered already
                    row, written = held.row, str(words or said(kind.label))
                    notes.append(Note(kind, record, space, row.reference, row.name, written, milliseconds(changed)))
        notes.sort(key=lambda note: -note.changed_ms)
        return notes, many

    def close_task(self, task: RecordId) -> RecordView:
        """Mark a task as done."""
        return self._records.change("task", task, {"state": "done", "done_on": today(self._vault).isoformat()})

    def reopen_task(self, task: RecordId) -> RecordView:
        """Undo."""
        return self._records.change("task", task, {"state": "open", "done_on": None})

    def keep_outcome(self, task: RecordId, words: str) -> None:
        """Keep what is being typed of what came of a task as a draft; makes no change."""
        self._records.open_editor("task", task).keep({"outcome": words})

    def forget_outcome(self, task: RecordId) -> None:
        """Throw that draft away."""
        self._records.open_editor("task", task).discard_draft()

    def say_outcome(self, task: RecordId, words: str) -> RecordView:
        """Note what came of a task."""
        self.forget_outcome(task)
        return self._records.change("task", task, {"outcome": words.strip()})

    def as_encounter(self, task: RecordId, words: str) -> tuple[SpaceId, RecordId]:
        """Begin an encounter from what happened with a task; it is left unfinished, to be looked through."""
        self.forget_outcome(task)
        done = self._records.get("task", task)
        values = {"about": done["what"], "happened": moment(self._vault), "what_happened": words.strip() or None}
        values["areas"] = frozenset({done["area"]}) if done["area"] else None
        given = {name: value for name, value in values.items() if value}
        return done.space, self._records.add("encounter", given, space=done.space, finished=False)
