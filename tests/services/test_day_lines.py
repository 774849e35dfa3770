"""The lines of Today are kept from look to look, and say at each look what they would say if they were made afresh."""

from __future__ import annotations

from imsa_desktop.casework.today import When
from imsa_desktop.services import day_lines
from imsa_desktop.services.day_lines import Lines
from imsa_desktop.services.today import Day, Today
from tests.services.conftest import Laptop


def _lines(day: Day) -> dict[When, Lines]:
    parts = (day.overdue, day.today, day.this_week, day.later, day.undated)
    return dict(zip((When.OVERDUE, When.TODAY, When.THIS_WEEK, When.LATER, When.UNDATED), parts, strict=True))


def _afresh(ana: Laptop, *, mine: bool = False) -> dict[When, Lines]:
    workspace = ana.workspace
    return _lines(Today(workspace._vault, workspace.records, workspace.today._viewing).day(mine=mine))


def test_what_is_kept_is_what_would_be_made_afresh(ana: Laptop, monkeypatch) -> None:  # type: ignore[no-untyped-def]  # reason: pytest's own
    monkeypatch.setattr(day_lines, "_SORTED_AT_ONCE", 2)
    cases = [ana.case(name) for name in ("Linh", "Zara", "Minh")]
    today, records = ana.workspace.today, ana.workspace.records
    made = [
        records.add("task", {"what": f"Task {at} {day}", "due": day or None}, space=case.space)
        for at, case in enumerate(cases)
        for day in ("2026-11-20", "2026-11-19", "", "2026-12-01", "2027-03-04", "2026-11-19")
    ]
    first = _lines(today.day())
    assert first == _afresh(ana)
    assert sum(map(len, first.values())) >= len(made)
    told = {when: list(lines) for when, lines in first.items()}
    today.close_task(made[0])
    records.change("task", made[7], {"due": "2026-11-01", "urgency": "urgent"})
    records.add("task", {"what": "For nobody's file"}, space=ana.workspace.shelf.space())
    records.change("client", cases[2].client, {"name_to_use": "Mimi"})
    records.change("case", cases[1].case, {"stage": "closed"})
    for mine in (False, True):
        assert _lines(today.day(mine=mine)) == _afresh(ana, mine=mine)
    assert made[0] not in {record for lines in _lines(today.day()).values() for record in lines.records()}
    assert {when: list(lines) for when, lines in first.items()} == told  # what a page still shows does not change


def test_a_line_that_nobody_looks_at_is_not_made(ana: Laptop, monkeypatch) -> None:  # type: ignore[no-untyped-def]  # reason: pytest's own
    case = ana.case("Linh")
    for number in range(6):
        ana.workspace.records.add("task", {"what": f"Task {number}", "due": "2026-11-01"}, space=case.space)
    made = []
    real = day_lines._line
    monkeypatch.setattr(day_lines, "_line", lambda *given: made.append(1) or real(*given))
    overdue = ana.workspace.today.day().overdue
    assert (len(overdue), len(made)) == (6, 0)
    assert [each.what for each in overdue[:2]] == ["Task 0", "Task 1"]
    assert len(made) == 2
