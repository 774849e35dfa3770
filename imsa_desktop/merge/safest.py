"""Ranks answers from the safest on, so that the safer one is shown until a person has settled the question.

Of codes, the declared order decides; an answer it does not list comes from a newer version or another hand, nobody
here knows what it warns of, and it ranks first of all. A cleared answer warns of nothing and promises nothing: it
stands where "not asked" stands, or else just before the least safe answer. Of dates the earliest is the safest, one
that cannot be read ranks first and a cleared one last. A tick is safer than none unless the order says otherwise.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from imsa_desktop.merge.changes import Value

EARLIEST = ("earliest",)
_TICKED_FIRST = (True, False)
_NOT_ASKED = "not_asked"
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?~?")
_TIME_OF_DAY = re.compile(r"[0-2]\d:[0-5]\d")

Rank = tuple[int, str]
_UNKNOWN: Rank = (-1, "")
_CLEARED_LAST: Rank = (1, "")


def rank(value: Value, safest_first: tuple[str, ...]) -> Rank:
    """Return where a value stands in a protective order: the smallest is the safest."""
    if safest_first == EARLIEST:
        return _rank_in_time(value)
    order: tuple[Value, ...] = safest_first
    if isinstance(value, bool):
        order = (False, True) if safest_first == ("false", "true") else _TICKED_FIRST
    if value is None:
        return _rank_of_cleared(order)
    return (2 * order.index(value), "") if value in order else _UNKNOWN


def _rank_of_cleared(order: tuple[Value, ...]) -> Rank:
    if _NOT_ASKED in order:
        return 2 * order.index(_NOT_ASKED), ""
    return (2 * len(order) - 3, "") if len(order) > 1 else _CLEARED_LAST


def _rank_in_time(value: Value) -> Rank:
    if value is None:
        return _CLEARED_LAST
    if not isinstance(value, str):
        return _UNKNOWN
    day = _DAY.fullmatch(value)
    try:
        if day:
            return 0, datetime(int(day[1]), int(day[2] or 1), int(day[3] or 1), tzinfo=UTC).isoformat()
        if _TIME_OF_DAY.fullmatch(value):
            return 0, value
        moment = datetime.fromisoformat(value)
        return 0, (moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat()
    except (ValueError, OverflowError):
        return _UNKNOWN
