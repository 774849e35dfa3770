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


def test_a_letter_left_before_its_deadline_was_kept_is_named_among_what_is_unfinished(ana: Laptop) -> None:
    case, records = ana.case("Linh"), ana.workspace.records
    left = records.add("decision", {"what": "No priority need"}, space=case.space, finished=False)
    records.add("decision", {"what": "Came from elsewhere, without a mark"}, space=case.space)
    records.add("decision", {"what": "Read and kept"}, space=case.space, finished=True)
    assert [(note.id, note.title) for note in ana.workspace.today.day().unfinished] == [(left, "No priority need")]
    editor = records.open_editor("decision", left)
    editor.keep({"what": "No priority need, they say"})
    day = ana.workspace.today.day()
    assert ([each.record for each in day.drafts], day.unfinished) == ([left], [])


def test_the_next_hearing_falls_silent_once_it_is_a_hearing_of_its_own(ana: Laptop) -> None:
    case, other, records = ana.case("Linh"), ana.case("Minh"), ana.workspace.records
    held = {"what_for": "Plea", "when": "2026-09-01T10:00+01:00", "state": "happened", "next": "2026-11-02T09:30+00:00"}
    records.add("hearing", held, space=case.space)
    assert [each.due for each in ana.workspace.today.day().overdue] == ["2026-11-02"]
    follows = {"what_for": "Trial", "when": "2026-11-02T11:00+00:00", "state": "moved"}
    elsewhere = records.add("hearing", follows, space=other.space)
    assert [each.due for each in ana.workspace.today.day().overdue] == ["2026-11-02"]
    records.withdraw("hearing", elsewhere, "Wrong file")
    records.add("hearing", follows, space=case.space)
    assert not ana.workspace.today.day().overdue


def test_what_is_said_some_weeks_ahead_is_said_with_its_own_day_and_is_not_late_before_it(ana: Laptop) -> None:
    case, records = ana.case("Linh"), ana.workspace.records
    boss = records.add("danger_person", {"who": "The owner"}, space=case.space)
    records.add("danger_order", {"what": "Not to come near", "ends": "2026-12-05"}, space=case.space, parent=boss)
    (line,) = ana.workspace.today.day().today
    assert (line.due, line.days, line.note) == ("2026-12-05", 12, "")
    row = next(each for each in ana.workspace.cases.rows() if each.space == case.space)
    assert (row.next_due, row.overdue) == ("2026-12-05", False)
