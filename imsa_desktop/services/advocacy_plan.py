"""The advocacy plan: goals in the client's words and order, and who does what for each of them by when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.services.clock import today
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import records as kept
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_OVER = frozenset({"reached", "partly", "not_reached", "changed", "not_wanted"})
_DONE = frozenset({"done", "not_needed", "not_done"})
_LAST = 1_000
OURS = ("advocate", "together")


@dataclass(frozen=True, slots=True)
class ActionSeen:
    """One step towards a goal."""

    record: RecordView
    done: bool
    ours: bool  # may become a task of ours …
    has_task: bool  # … and has become one


@dataclass(frozen=True, slots=True)
class GoalSeen:
    """One goal and its steps, those still to do first."""

    record: RecordView
    over: bool
    actions: Sequence[ActionSeen]


class AdvocacyPlan:
    """What may be asked of the advocacy plan."""

    def __init__(self, vault: Vault, records: Records, viewing: Viewing) -> None:
        self._vault = vault
        self._records = records
        self._viewing = viewing

    def goals(self, space: SpaceId) -> list[GoalSeen]:
        """The goals in the client's own order; those that are over come last."""
        with self._vault.read() as conn:
            return self.goals_within(conn, space)

    def goals_within(self, conn: Connection, space: SpaceId) -> list[GoalSeen]:
        """The same inside a transaction that is already open."""
        goals = kept.list_kind(conn, "plan_goal", space=space)
        actions = kept.list_kind(conn, "plan_action", space=space)
        views = {each.id: each for each in self._viewing.views(conn, [*goals, *actions])}
        found = [
            GoalSeen(
                record=views[goal.id],
                over=goal.values.get("state") in _OVER,
                actions=sorted(
                    (_action(views[each.id]) for each in actions if each.parent == goal.id),
                    key=lambda each: (each.done, _place(each.record), each.record["by_when"] or "9999"),
                ),
            )
            for goal in goals
        ]
        return sorted(found, key=lambda each: (each.over, _place(each.record), each.record.created_ms))

    def make_task(self, action: RecordId) -> RecordId:
        """Make a task of a step of ours, in one act; the step knows its task. Twice makes no second one."""
        with self._vault.write() as conn:
            step = kept.get(conn, "plan_action", action)
            known = step.values.get("task")
            if isinstance(known, bytes) and self._records.is_there(conn, "task", known, step.space):
                return known
            values: dict[str, Any] = {
                "what": step.values.get("what"),
                "due": step.values.get("by_when"),
                "state": "open",
                "area": self._area_of(conn, step.parent),
            }
            task = self._records.add_within(conn, "task", values, space=step.space)
            self._records.set_within(conn, "plan_action", action, {"task": task}, space=step.space)
            return task

    def set_done(self, action: RecordId, done: bool = True) -> None:
        """Note that a step is done, or is not yet; its task goes along."""
        day = today(self._vault).isoformat() if done else None
        values = {"state": "done" if done else "open", "done_on": day}
        with self._vault.write() as conn:
            step = kept.get(conn, "plan_action", action)
            self._records.set_within(conn, "plan_action", action, values, space=step.space)
            task = step.values.get("task")
            if isinstance(task, bytes) and self._records.is_there(conn, "task", task, step.space):
                self._records.set_within(conn, "task", task, values, space=step.space)

    def _area_of(self, conn: Connection, goal: RecordId | None) -> str | None:
        """The area of the need that the goal belongs to."""
        found = kept.get_many(conn, "plan_goal", [goal]).get(goal) if goal else None
        need = found.values.get("need") if found else None
        there = kept.get_many(conn, "need", [need]).get(need) if isinstance(need, bytes) else None
        area = there.values.get("area") if there else None
        return str(area) if area else None


def _action(view: RecordView) -> ActionSeen:
    return ActionSeen(view, view["state"] in _DONE, view["whose"] in OURS, view["task"] is not None)


def _place(view: RecordView) -> int:
    place = view["place"]
    return place if isinstance(place, int) else _LAST
