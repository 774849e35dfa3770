"""The last day of a claim, of a challenge, and until when a closed file is kept stand on Today when they are wanted."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from imsa_desktop.services.cases import OpenedCase
from imsa_desktop.services.day_lines import ToDo
from tests.services.conftest import Laptop


@pytest.fixture
def case(ana: Laptop) -> OpenedCase:
    return ana.case()


def _lines(ana: Laptop, kind: str) -> Sequence[ToDo]:
    day = ana.workspace.today.day()
    return [each for part in (day.overdue, day.today, day.this_week, day.later) for each in part if each.kind == kind]


def test_until_when_a_closed_file_is_kept_is_said_when_that_day_has_come_and_not_before(
    ana: Laptop, case: OpenedCase
) -> None:
    at = ana.workspace
    closing = at.closing.close(case.space, {"reason": "aims_met", "keep_until": "2026-12-10"})
    assert _lines(ana, "case_closing") == []
    assert at.cases.row(case.space).next_due is None
    ana.clock.forward(days=17)  # the 10th
    (line,) = _lines(ana, "case_closing")
    assert line.days == 0
    assert "kept as long as was agreed" in line.what
    at.records.change("case_closing", closing, {"legal_hold": "yes"})
    assert _lines(ana, "case_closing") == []


def test_a_case_that_was_opened_again_is_not_asked_about_keeping(ana: Laptop, case: OpenedCase) -> None:
    ana.workspace.closing.close(case.space, {"keep_until": "2026-11-20"})
    assert len(_lines(ana, "case_closing")) == 1
    ana.workspace.closing.reopen(case.space, "She came back")
    assert _lines(ana, "case_closing") == []


def test_three_months_from_the_grounds_are_said_as_a_suggestion_until_the_claim_is_issued(
    ana: Laptop, case: OpenedCase
) -> None:
    at = ana.workspace
    challenge = at.records.add("challenge", {"what": "No bed", "arose_on": "2026-09-10"}, space=case.space)
    (line,) = _lines(ana, "challenge")
    assert line.due == "2026-11-11"  # four weeks before the 9th of December, the last of three months
    assert line.days is not None
    assert line.days < 0
    assert line.last_day == "2026-12-09"  # so it is said to be acted on, and not to be late
    assert line in at.today.day().today  # the day to ask has passed, the last day has not
    assert "A suggestion" in line.note
    assert "9 December 2026" in line.note
    at.records.change("challenge", challenge, {"issued_on": "2026-11-30"})
    assert _lines(ana, "challenge") == []


def test_the_last_day_of_a_claim_stands_with_the_facts_until_a_claim_carries_it(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    at.records.add("compensation_facts", {"last_day": "2026-12-01"}, space=case.space)
    (line,) = _lines(ana, "compensation_facts")
    assert (line.due, line.urgent) == ("2026-12-01", True)
    at.records.add("compensation_claim", {"against": "The state"}, space=case.space)
    assert len(_lines(ana, "compensation_facts")) == 1  # a claim without a day takes nothing over
    at.records.add("compensation_claim", {"against": "The state", "last_day": "2026-12-01"}, space=case.space)
    assert _lines(ana, "compensation_facts") == []
    assert len(_lines(ana, "compensation_claim")) == 1
