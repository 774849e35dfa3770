"""Printed and computed stand side by side; the earlier governs, and only three things change that."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsa_desktop.casework.deadlines.governing import (
    GovernedBy,
    Override,
    govern,
    governing_day,
    is_late,
    is_open,
    override_lacks,
)
from imsa_desktop.casework.deadlines.printed import rules_printed_for
from imsa_desktop.casework.deadlines.reckoning import Reckoned, TriggerFound
from imsa_desktop.casework.deadlines.rule import Certainty
from imsa_desktop.casework.kinds.decisions import DEADLINE_STATES, OVERRIDES
from tests.casework.deadlines.rules import a_rule

EARLY, LATE = date(2026, 11, 20), date(2026, 11, 25)
DAYS = st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1))


@pytest.mark.parametrize(
    ("printed", "computed", "day", "by", "differ"),
    [
        (EARLY, LATE, EARLY, GovernedBy.PRINTED, True),
        (LATE, EARLY, EARLY, GovernedBy.COMPUTED, True),
        (EARLY, EARLY, EARLY, GovernedBy.BOTH, False),
        (EARLY, None, EARLY, GovernedBy.PRINTED, False),
        (None, EARLY, EARLY, GovernedBy.COMPUTED, False),
        (None, None, None, GovernedBy.NOTHING, False),
    ],
)
def test_the_earlier_governs(
    printed: date | None, computed: date | None, day: date | None, by: GovernedBy, differ: bool
) -> None:
    found = govern(printed, computed)
    assert (found.day, found.by, found.differ) == (day, by, differ)


@given(DAYS, DAYS)
def test_a_suggestion_alone_never_governs(printed: date | None, computed: date | None) -> None:
    assert govern(printed, computed, only_suggestion=True).day == printed


@given(DAYS, DAYS)
def test_no_day_later_than_the_other_ever_governs_by_itself(printed: date | None, computed: date | None) -> None:
    known = [day for day in (printed, computed) if day]
    assert govern(printed, computed).day == min(known, default=None)


def _reckoned(code: str, last: date | None, *, sure: bool = True) -> Reckoned:
    rule = a_rule(code=code, certainty=Certainty.A if sure else Certainty.C)
    return Reckoned(rule, TriggerFound(None), last, None, None, ())


@pytest.mark.parametrize(
    ("found", "taken_for"),
    [
        ([("month", EARLY, True), ("court", date(2027, 2, 20), True)], {"month"}),
        ([("month", date(2026, 10, 1), True), ("court", LATE, True)], {"court"}),
        ([("unsure", LATE, False), ("sure", LATE, True)], {"sure"}),
        ([("after", date(2026, 11, 24), True), ("before", date(2026, 11, 22), True)], {"before"}),
        ([("typed", None, True), ("month", LATE, True)], {"month"}),
        ([("typed", None, True), ("also_typed", None, True)], {"typed", "also_typed"}),
        ([], set()),
    ],
)
def test_one_printed_day_is_taken_for_the_rule_it_fits_best(
    found: list[tuple[str, date | None, bool]], taken_for: set[str]
) -> None:
    reckoned = [_reckoned(code, last, sure=sure) for code, last, sure in found]
    assert rules_printed_for(date(2026, 11, 23), reckoned) == taken_for
    assert rules_printed_for(None, reckoned) == frozenset()


def test_there_are_three_overrides_and_no_more() -> None:
    assert {each.value for each in Override} | {"none"} == {choice.code for choice in OVERRIDES}
    assert len(Override) == 3


@pytest.mark.parametrize(
    ("override", "lacks"),
    [
        ({"override": "extension", "override_day": "2026-12-01"}, ("override_document",)),
        ({"override": "extension", "override_document": b"x" * 16}, ("override_day",)),
        ({"override": "wrong_date", "override_day": "2026-12-01"}, ("override_why",)),
        ({"override": "adviser_says", "override_day": "2026-12-01"}, ("adviser",)),
        ({"override": "extension", "override_day": "2026-12-01", "override_document": b"x" * 16}, ()),
        ({"override": "wrong_date", "override_day": "2026-12-01", "override_why": "The postmark"}, ()),
        ({"override": "adviser_says", "override_day": "2026-12-01", "adviser": "Ms Okafor"}, ()),
        ({"override": "none", "override_day": "2026-12-01"}, ()),
        ({}, ()),
    ],
)
def test_an_override_counts_only_once_it_is_whole(override: dict[str, Any], lacks: tuple[str, ...]) -> None:
    deadline = {"printed": "2026-11-25", "computed_last_day": "2026-11-20", **override}
    assert override_lacks(deadline) == lacks
    governing = governing_day(deadline)
    whole = override.get("override") in set(Override) and not lacks
    assert governing.day == (date(2026, 12, 1) if whole else EARLY)
    assert governing.differ


def test_a_suggestion_is_kept_beside_the_printed_day() -> None:
    governing = governing_day(
        {"printed": "2026-11-25", "computed_last_day": "2026-11-20", "only_suggestion": "yes"},
    )
    assert (governing.day, governing.by, governing.differ) == (LATE, GovernedBy.PRINTED, True)


@pytest.mark.parametrize(
    ("state", "late"),
    [("open", True), (None, True), ("with_solicitor", True), ("done", False), ("not_needed", False)],
)
def test_a_missed_deadline_stays_late_until_somebody_ends_it(state: str | None, late: bool) -> None:
    deadline = {"computed_last_day": "2026-11-20", "state": state}
    assert not is_late(deadline, EARLY)
    assert is_late(deadline, date(2026, 11, 21)) is late
    assert is_late(deadline, date(2036, 11, 21)) is late


def test_every_standing_is_either_open_or_over() -> None:
    assert {each.code for each in DEADLINE_STATES if is_open({"state": each.code})} == {"open", "with_solicitor"}
