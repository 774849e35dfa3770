"""A decision letter that was left before its deadline was kept stands on Today by the day the rules make of it."""

from __future__ import annotations

from typing import Any

import pytest

from imsa_desktop.services.day_lines import ToDo
from tests.services.conftest import Laptop

HOMELESS = {"area": "housing", "nation": "england", "decision_kind": "housing_negative", "what": "No duty to house"}


def _lines(laptop: Laptop) -> list[ToDo]:
    day = laptop.workspace.today.day()
    return [line for lines in (day.overdue, day.today, day.this_week, day.later, day.undated) for line in lines]


def _left(laptop: Laptop, **values: Any) -> tuple[bytes, bytes]:
    space = laptop.case().space
    return space, laptop.workspace.records.add("decision", {**HOMELESS, **values}, space=space, finished=False)


def test_a_letter_left_unfinished_stands_on_today_by_its_day_to_act(ana: Laptop) -> None:
    space, letter = _left(ana, notified="2026-11-20")
    (line,) = _lines(ana)
    assert (line.record, line.space, line.kind, line.urgent) == (letter, space, "decision", True)
    assert (line.due, line.last_day) == ("2026-12-08", "2026-12-10")
    assert line.what == "Letter not finished, its deadline is not kept yet: No duty to house"
    assert "Last day" in line.note


def test_the_earlier_computed_day_stands_there_and_not_the_later_printed_one(ana: Laptop) -> None:
    _left(ana, notified="2026-11-20", printed_deadline="2026-12-18")
    (line,) = _lines(ana)
    assert line.last_day == "2026-12-10"
    assert "printed" in line.note


def test_the_earlier_printed_day_governs_here_as_well(ana: Laptop) -> None:
    _left(ana, notified="2026-11-20", printed_deadline="2026-12-03")
    (line,) = _lines(ana)
    assert line.last_day == "2026-12-03"


def test_the_line_goes_once_the_deadline_is_kept(ana: Laptop) -> None:
    _, letter = _left(ana, notified="2026-11-20")
    deadline = ana.workspace.deadlines.make(letter, "housing.review_england")
    assert [line.record for line in _lines(ana)] == [deadline]


@pytest.mark.parametrize("over", [{"submitted_on": "2026-11-21"}, {"result": "changed"}])
def test_a_letter_that_wants_nothing_any_more_is_not_named(ana: Laptop, over: dict[str, str]) -> None:
    _left(ana, notified="2026-11-20", **over)
    assert _lines(ana) == []


def test_a_finished_letter_whose_deadline_somebody_did_not_want_is_not_named(ana: Laptop) -> None:
    _, letter = _left(ana, notified="2026-11-20")
    ana.workspace.records.finish("decision", letter)
    assert _lines(ana) == []


def test_the_list_of_cases_tells_of_it_too(ana: Laptop) -> None:
    space, _ = _left(ana, notified="2026-11-20")
    (row,) = [each for each in ana.workspace.cases.rows() if each.space == space]
    assert row.next_last_day == "2026-12-10"
