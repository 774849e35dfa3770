"""Decides which day of a deadline governs: the earlier of printed and computed, but for three overrides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from imsa_desktop.casework.deadlines.reckoning import day_of

Values = Mapping[str, Any]

_OVER = frozenset({"done", "not_needed", "not_wanted"})


class Override(StrEnum):
    """The only three reasons for which another day counts (DEADLINES.md §1.5)."""

    EXTENSION = "extension"  # granted, with the document
    WRONG_DATE = "wrong_date"  # a date was wrong and has been put right
    ADVISER_SAYS = "adviser_says"  # a regulated adviser, by name


class GovernedBy(StrEnum):
    """Where the governing day comes from."""

    PRINTED = "printed"
    COMPUTED = "computed"
    BOTH = "both"  # the same day
    OVERRIDE = "override"
    NOTHING = "nothing"  # no day may be relied on: it is typed from the paper


@dataclass(frozen=True, slots=True)
class Governing:
    """The last day that counts, and why."""

    day: date | None
    by: GovernedBy
    differ: bool = False  # printed and computed are not the same


def govern(
    printed: date | None, computed: date | None, *, only_suggestion: bool = False, override: date | None = None
) -> Governing:
    """Decide which day governs (DEADLINES.md §1.2, §1.5, §1.10).

    The earlier of printed and computed, until one of the three overrides names another day. A computed day that is
    only a suggestion (below certainty B) is shown and never governs.
    """
    differ = printed is not None and computed is not None and printed != computed
    if override is not None:
        return Governing(override, GovernedBy.OVERRIDE, differ)
    basis = None if only_suggestion else computed
    if printed is None and basis is None:
        return Governing(None, GovernedBy.NOTHING)
    if printed is None or basis is None:
        return Governing(printed or basis, GovernedBy.PRINTED if printed else GovernedBy.COMPUTED, differ)
    if printed == basis:
        return Governing(printed, GovernedBy.BOTH)
    return Governing(min(printed, basis), GovernedBy.PRINTED if printed < basis else GovernedBy.COMPUTED, differ=True)


def governing_day(deadline: Values) -> Governing:
    """The same for the stored values of a deadline record; an override that lacks something changes nothing yet."""
    overridden = deadline.get("override") in set(Override) and not override_lacks(deadline)
    return govern(
        day_of(deadline.get("printed")),
        day_of(deadline.get("computed_last_day")),
        only_suggestion=deadline.get("only_suggestion") == "yes",
        override=day_of(deadline.get("override_day")) if overridden else None,
    )


def is_open(deadline: Values) -> bool:
    """Whether a deadline still wants to be met."""
    return deadline.get("state") not in _OVER


def is_late(deadline: Values, today: date) -> bool:
    """Whether its governing day has passed while it was open; it never turns quiet by itself."""
    day = governing_day(deadline).day
    return is_open(deadline) and day is not None and day < today


def override_lacks(deadline: Values) -> tuple[str, ...]:
    """Return the fields an override still lacks: its day; its paper, its why or its adviser.

    Until they are there the override is kept and shown, and does not govern (DEADLINES.md §1.5).
    """
    wanted = {
        Override.EXTENSION.value: ("override_day", "override_document"),
        Override.WRONG_DATE.value: ("override_day", "override_why"),
        Override.ADVISER_SAYS.value: ("override_day", "adviser"),
    }
    return tuple(name for name in wanted.get(str(deadline.get("override")), ()) if not deadline.get(name))
