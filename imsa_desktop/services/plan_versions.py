"""What becomes of a safety plan after its hand-over: versions side by side, looks together, a sheet that was lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from imsa_desktop.casework.calendar_words import first_day
from imsa_desktop.casework.tongue import said
from imsa_desktop.documents.plan_file import SheetWish
from imsa_desktop.documents.safety_plan_sheet import sheet
from imsa_desktop.services.clock import today
from imsa_desktop.services.plan_changes import PlanComparison, compare_sheets
from imsa_desktop.services.plan_reading import PlanReading
from imsa_desktop.services.records import Records
from imsa_desktop.services.safety_plans import words_of_sheet
from imsa_desktop.storage import records as kept
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId

LOOK_AGAIN_AFTER = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class Looked:
    """What noting a look together did, for the way back."""

    review: RecordId
    plan: RecordId
    next_on: str
    before: str | None  # the plan's own review date before


@dataclass(frozen=True, slots=True)
class Lost:
    """What noting a loss did, for the way back."""

    issue: RecordId
    task: RecordId
    before: str | None


class PlanVersions:
    """What may be asked of the versions of a plan."""

    def __init__(self, vault: Vault, records: Records, reading: PlanReading) -> None:
        self._vault = vault
        self._records = records
        self._reading = reading

    def compare(self, plan: RecordId, before: RecordId, after: RecordId | None = None) -> PlanComparison:
        """An issue beside another one, or beside the plan as it stands now, set as that issue was."""
        with self._vault.read() as conn:
            first = kept.get(conn, "plan_issue", before)
            if after is None:
                words = self._words_now(conn, plan, first)
            else:
                words = str(kept.get(conn, "plan_issue", after).values.get("frozen") or "")
        library = self._reading.library
        frozen = str(first.values.get("frozen") or "")
        return PlanComparison(before, after, compare_sheets(library, frozen, words))

    def _words_now(self, conn: Connection, plan: RecordId, as_issue: Record) -> str:
        values = as_issue.values
        wish = SheetWish(
            language=str(values.get("language") or "en"),
            plain_title=values.get("plain_title") == "yes",
            without_names=values.get("without_names") == "yes",
            small_card=values.get("way") == "small_card",
            read_aloud=True,  # nothing is printed: also a plan that may not be can be compared
        )
        return words_of_sheet(sheet(self._reading.file(conn, plan), wish, self._reading.library))

    def next_look(self, plan: RecordId) -> date:
        """When to look at the plan again, as far from today as the last look was from its day, else in four weeks."""
        with self._vault.read() as conn:
            return self._next_look(conn, plan)

    def still_right(self, plan: RecordId) -> Looked:
        """Note, in one act, that the plan was looked at together today and is still right."""
        with self._vault.write() as conn:
            next_on = self._next_look(conn, plan).isoformat()
            values = {
                "on": today(self._vault).isoformat(),
                "occasion": "regular",
                "still_right": "yes",
                "next_on": next_on,
            }
            there = kept.get(conn, "safety_plan", plan)
            review = self._records.add_within(
                conn, "plan_review", values, space=there.space, parent=plan, finished=True
            )
            self._records.set_within(conn, "safety_plan", plan, {"review_on": next_on}, space=there.space)
            return Looked(review, plan, next_on, there.values.get("review_on"))

    def not_looked(self, done: Looked) -> None:
        """Undo: it was not looked at."""
        self._records.withdraw("plan_review", done.review, said("Undone at once"))
        self._records.change("safety_plan", done.plan, {"review_on": done.before})

    def take_date(self, plan: RecordId, day: str) -> None:
        """Let the plan's own review date be the one that was agreed when it was looked at."""
        self._records.change("safety_plan", plan, {"review_on": day})

    def mark_lost(self, issue: RecordId) -> Lost:
        """Note that a sheet was lost or seen by somebody: it shows on the plan, and a task asks for a look at it.

        What was given stays frozen; only where it is now changes.
        """
        with self._vault.write() as conn:
            there = kept.get(conn, "plan_issue", issue)
            self._records.set_within(conn, "plan_issue", issue, {"standing": "lost"}, space=there.space)
            values: dict[str, Any] = {
                "what": said("Look at the safety plan: a sheet of it was lost or seen by somebody"),
                "state": "open",
                "urgency": "urgent",
                "due": today(self._vault).isoformat(),
            }
            task = self._records.add_within(conn, "task", values, space=there.space)
            return Lost(issue, task, there.values.get("standing"))

    def found_again(self, done: Lost) -> None:
        """Undo: nothing was lost."""
        with self._vault.write() as conn:
            there = kept.get(conn, "plan_issue", done.issue)
            self._records.set_within(conn, "plan_issue", done.issue, {"standing": done.before}, space=there.space)
        self._records.withdraw("task", done.task, said("Undone at once"))

    def taken_back(self, issue: RecordId) -> None:
        """Note that a sheet was taken back or destroyed."""
        with self._vault.write() as conn:
            there = kept.get(conn, "plan_issue", issue)
            self._records.set_within(conn, "plan_issue", issue, {"standing": "taken_back"}, space=there.space)

    def _next_look(self, conn: Connection, plan: RecordId) -> date:
        there = kept.get(conn, "safety_plan", plan)
        reviews = kept.list_kind(conn, "plan_review", space=there.space, parent=plan)
        spans = []
        for each in reviews:
            on, next_on = (_day(each.values.get(name)) for name in ("on", "next_on"))
            if on is not None and next_on is not None and next_on > on:
                spans.append((on, next_on - on))
        span = max(spans)[1] if spans else LOOK_AGAIN_AFTER
        return today(self._vault) + span


def _day(value: object) -> date | None:
    return first_day(value) if isinstance(value, str) and value else None
