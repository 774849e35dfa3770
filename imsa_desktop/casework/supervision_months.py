"""Counts supervision by month – one to one and group, offered and taken – and the hours of training by its kind.

Source: DOMAIN, "Training, supervision, the team": monthly one-to-one and group clinical supervision, offered and taken;
initial training about two weeks, then shadowing, 20 to 40 hours being usual in other advocacy roles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

COUNTED = ("one_to_one", "group")
USUAL_SHADOWING_HOURS = (20, 40)
_MINUTES = 60


@dataclass(slots=True)
class Month:
    """One month: how often each kind was offered and taken."""

    month: str  # "2026-11"
    offered: Counter[str] = field(default_factory=Counter)
    taken: Counter[str] = field(default_factory=Counter)


def months(sessions: Iterable[Mapping[str, Any]], today: date, count: int = 6) -> list[Month]:
    """The last months, this one first. What was taken was offered too; a session still to come counts on its day."""
    found = {name: Month(name) for name in _names(today, count)}
    for each in sessions:
        kind = each.get("session_kind")
        day, offered = str(each.get("on") or ""), str(each.get("offered") or "")
        month = found.get((day or offered)[:7])
        if month is None or kind not in COUNTED or (day or offered)[:10] > today.isoformat():
            continue
        month.offered[kind] += 1
        if each.get("taken") == "taken":
            month.taken[kind] += 1
    return list(found.values())


def training_hours(entries: Iterable[Mapping[str, Any]], year: str = "") -> dict[str, float]:
    """Hours of training by kind (of days in ``year``, where one is given)."""
    minutes: Counter[str] = Counter()
    for each in entries:
        if str(each.get("on") or "").startswith(year):
            minutes[str(each.get("training_kind") or "not_said")] += int(each.get("lasted") or 0)
    return {kind: total / _MINUTES for kind, total in minutes.items()}


def _names(today: date, count: int) -> list[str]:
    first = today.year * 12 + today.month - 1
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(first, first - count, -1)]
