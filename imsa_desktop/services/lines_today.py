"""Says in a record's line what only the day can tell: whether a permission holds, which day of a deadline governs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from imsa_desktop.casework.calendar_words import write_day
from imsa_desktop.casework.consent_rule import Holds, holds_on
from imsa_desktop.casework.deadlines.governing import is_late
from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.services.deadline_lines import deadline_lines, unchecked

Values = Mapping[str, Any]

_SOON = timedelta(days=28)
_HOLDS: Mapping[Holds, str] = to_say(
    {
        Holds.WITHDRAWN: "Withdrawn: share nothing more",
        Holds.REFUSED: "Refused",
        Holds.EXPIRED: "No longer holds: ask again",
        Holds.NOT_YET: "Holds only from a later day",
        Holds.NOT_ASKED: "Not asked yet",
        Holds.IN_PART: "Holds in part",
        Holds.HOLDS: "Holds",
    }
)
_CODES = {Holds.IN_PART: "given_in_part", Holds.HOLDS: "given"}  # those of the answer, where they are other ones

READ: Mapping[str, tuple[str, ...]] = {
    "consent": ("standing", "given_on", "expires", "withdrawn_on"),
    "deadline": (
        "printed", "computed_last_day", "act_by", "who_acts", "trigger_used", "trigger_guessed", "state",
        "only_suggestion", "override", "override_day", "override_why", "override_document", "adviser",
        "arrive_or_sent", "rule_check_by",
    ),
}  # fmt: skip  # reason: a list of names reads better in three lines than in seventeen


def state_today(kind: str, values: Values, day: date) -> tuple[str, str] | None:
    """Code and words of the chip, where the day decides them; None for kinds that say it themselves."""
    if kind == "deadline":
        return ("missed", said("Late – ask today")) if is_late(values, day) else None
    if kind != "consent":
        return None
    holds = holds_on(values, day)
    ends = values.get("expires")
    if holds in (Holds.HOLDS, Holds.IN_PART) and isinstance(ends, str) and ends[:10] <= (day + _SOON).isoformat():
        return "expired", said("Ends on {day}").format(day=write_day(ends))
    return _CODES.get(holds, holds.value), said(_HOLDS[holds])


def _deadline(values: Values, day: date) -> str:
    act_by = values.get("act_by")
    over = is_late(values, day)
    parts = [said("Act by {day}").format(day=write_day(act_by))] if isinstance(act_by, str) and not over else []
    told = deadline_lines(values, over=over)
    return " · ".join(part for part in (*parts, told, unchecked(values, day)) if part)


_SECOND: Mapping[str, Callable[[Values, date], str]] = {"deadline": _deadline}


def second_today(kind: str, values: Values, day: date) -> str | None:
    """The second line of a kind whose days need weighing, as seen from a day; None for all others."""
    says = _SECOND.get(kind)
    return says(values, day) if says is not None else None
