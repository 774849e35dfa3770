"""Today: what is overdue, due today, due this week; unfinished notes; who has gone quiet; what needs a look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.casework.today import KINDS_WITH_A_DAY, When, days_until, due_of, when
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.case_rows import CaseRow, RowsOfCases
from imsa_desktop.services.clock import today
from imsa_desktop.services.editor import DraftKept, drafts_kept
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.services.viewing import Viewing, title
from imsa_desktop.storage import questions, records, rows
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_CAN_BE_UNFINISHED = ("encounter", "safety_plan", "plan_issue")
_FIELDS_READ = frozenset(
    {"state", "wish", "left", "due", "due_time", "deadline", "urgency", "review_on", "promised_by", "stays_until"}
)


@dataclass(frozen=True, slots=True)
class ToDo:
    """One line of Today."""

    record: RecordId
    kind: str  # "task", "check_in", "safety_plan" (review), "risk_judgement" (review), …
    space: SpaceId
    case: str | None
    name: str
    what: str
    due: str | None  # ISO date
    due_time: str | None
    days: int | None  # until due; negative when overdue
    urgent: bool


@dataclass(frozen=True, slots=True)
class Day:
    """All that Today shows."""

    date: str
    overdue: Sequence[ToDo]
    today: Sequence[ToDo]
    this_week: Sequence[ToDo]
    later: Sequence[ToDo]
    undated: Sequence[ToDo]
    unfinished: Sequence[RecordView]
    drafts: Sequence[DraftKept]
    quiet: Sequence[CaseRow]  # contact silent longer than is ordinary
    needs_look: int
    cases: int


class Today:
    """What may be asked of today's work."""

    def __init__(self, vault: Vault, records: Records, viewing: Viewing) -> None:
        self._vault = vault
        self._records = records
        self._viewing = viewing
        self._rows = RowsOfCases(vault, viewing)

    def day(self) -> Day:
        """Everything, in one read."""
        now = today(self._vault)
        with self._vault.read() as conn:
            cases = self._rows.all(conn)
            names = {row.space: row.name for row in cases}
            sorted_out: dict[When, list[ToDo]] = {each: [] for each in When}
            for kind in KINDS_WITH_A_DAY:
                for where, what in self._of_kind(conn, kind, names):
                    sorted_out[where].append(what)
            for each in sorted_out.values():
                each.sort(key=lambda todo: (todo.due or "9999", todo.due_time or "", not todo.urgent, todo.what))
            unfinished = [record for kind in _CAN_BE_UNFINISHED for record in self._unfinished(conn, kind)]
            return Day(
                date=now.isoformat(),
                overdue=sorted_out[When.OVERDUE],
                today=sorted_out[When.TODAY],
                this_week=sorted_out[When.THIS_WEEK],
                later=sorted_out[When.LATER],
                undated=sorted_out[When.UNDATED],
                unfinished=self._viewing.views(conn, unfinished),
                drafts=drafts_kept(conn),
                quiet=[row for row in cases if row.quiet_days is not None],
                needs_look=questions.count(conn),
                cases=len(cases),
            )

    def _unfinished(self, conn: Connection, kind: str) -> list[Record]:
        ids = [row.id for row in rows.rows(conn, kind, ()) if not row.finished]
        return list(records.get_many(conn, kind, ids).values())

    def _of_kind(self, conn: Connection, kind_name: str, names: dict[SpaceId, str]) -> list[tuple[When, ToDo]]:
        now = today(self._vault)
        kind = kind_named(kind_name)
        wording = self._viewing.wording(conn)
        fields = [each.name for each in kind.fields if each.name in _FIELDS_READ or each.name == kind.title_field]
        found = []
        for row in rows.rows(conn, kind_name, fields):
            due = due_of(kind_name, row.values)
            if due is None:
                continue
            words = title(kind, row.values, wording)
            label = said(kind.label)
            what = words if kind_name == "task" or words == label else f"{label}: {words}"
            todo = ToDo(
                record=row.id,
                kind=kind_name,
                space=row.space,
                case=self._viewing.reference(conn, row.space),
                name=names.get(row.space, ""),
                what=what,
                due=due.day.isoformat() if due.day else None,
                due_time=due.time,
                days=days_until(due.day, now),
                urgent=due.urgent,
            )
            found.append((when(due.day, now), todo))
        return found

    def close_task(self, task: RecordId) -> RecordView:
        """Mark a task as done."""
        return self._records.change("task", task, {"state": "done", "done_on": today(self._vault).isoformat()})

    def reopen_task(self, task: RecordId) -> RecordView:
        """Undo."""
        return self._records.change("task", task, {"state": "open", "done_on": None})
