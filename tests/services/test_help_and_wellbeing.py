"""Help in an emergency, support for wellbeing and turning points on a real vault: what is kept, shown and left out."""

from __future__ import annotations

from imsa_desktop.services.chapters import Line
from imsa_protocol.identifiers import RecordId
from tests.services.conftest import Laptop


def _open(laptop: Laptop, record: RecordId, space: bytes) -> list[str]:
    """The fields of a record that the quiet list of what was not talked about names."""
    found = [each for each in laptop.workspace.completeness.of_case(space).records if each.record == record]
    return [name for each in found for name, _ in each.fields]


def _lines(laptop: Laptop, space: bytes, above: str, kind: str) -> list[Line]:
    return list(laptop.workspace.chapters.read(space, [above])[kind])


def test_an_emergency_asks_what_was_tried_first_and_says_how_it_stands(ana: Laptop) -> None:
    space, add = ana.case().space, ana.workspace.records.add
    help_given = add("crisis_help", {"what": "Slept at the station", "emergency": "no_bed"}, space=space)
    assert _open(ana, help_given, space) == ["tried_first", "done"]
    told = {"tried_first": "14:10 the council, 15:00 the contract", "done": "A hotel for the night", "state": "held"}
    ana.workspace.records.change("crisis_help", help_given, told)
    assert _open(ana, help_given, space) == ["result"]
    (line,) = _lines(ana, space, "crisis_help", "crisis_help")
    assert (line.first, line.state_words) == ("Slept at the station", "Helped for now")
    assert "No bed tonight" in line.second


def test_what_was_spent_is_kept_in_pence_with_who_decided_also_afterwards_and_asks_for_a_receipt(ana: Laptop) -> None:
    space, records = ana.case().space, ana.workspace.records
    help_given = records.add("crisis_help", {"what": "No bed"}, space=space)
    hotel = {"what": "Hotel, one night", "amount": 6450, "on": "2026-11-20", "approver": "Olive"}
    night = records.add("crisis_spend", hotel, parent=help_given)
    records.add("crisis_spend", {"what": "Food", "amount": 1999}, parent=help_given)
    records.change("crisis_spend", night, {"after_the_fact": "yes", "approved_on": "2026-11-21"})
    shown = records.get("crisis_spend", night)
    assert (shown["amount"], shown.fields["amount"].words) == (6450, "£64.50")
    assert (shown["approver"], shown["after_the_fact"], shown["approved_on"]) == ("Olive", "yes", "2026-11-21")
    assert sum(each["amount"] for each in records.list("crisis_spend", parent=help_given)) == 8449
    by_what = {line.first: line for line in _lines(ana, space, "crisis_help", "crisis_spend")}
    assert {line.parent for line in by_what.values()} == {help_given}
    assert "£64.50" in by_what["Hotel, one night"].second
    assert "Olive" in by_what["Hotel, one night"].second
    assert _open(ana, night, space) == ["receipt"]
    records.change("crisis_spend", night, {"no_receipt_why": "The till was broken"})
    assert _open(ana, night, space) == []


def test_support_for_wellbeing_says_whether_it_was_taken_and_its_sessions_stand_beneath_it(ana: Laptop) -> None:
    space, records = ana.case().space, ana.workspace.records
    offered = {"what": "Counselling", "support_kind": "counselling", "offered_on": "2026-11-02", "sessions_agreed": 6}
    support = records.add("wellbeing_support", offered, space=space)
    assert _open(ana, support, space) == ["taken"]
    records.change("wellbeing_support", support, {"taken": "taken", "begun_on": "2026-11-09"})
    states = {"offered": "Offered", "taken": "Taken", "ended": "Ended early"}
    for number, state in enumerate(states, 1):
        records.add("funded_session", {"number": number, "state": state, "cost": 5500}, parent=support)
    (line,) = _lines(ana, space, "wellbeing_support", "wellbeing_support")
    assert (line.first, line.state) == ("Counselling", "taken")
    sessions = _lines(ana, space, "wellbeing_support", "funded_session")
    assert {each.state_words for each in sessions} == set(states.values())
    assert {each.parent for each in sessions} == {support}
    assert all("£55.00" in each.second for each in sessions)


def test_a_turning_point_stands_on_its_day_with_what_was_before_our_step_and_what_came_after(ana: Laptop) -> None:
    space, records = ana.case().space, ana.workspace.records
    told = {"before": "She slept at the station.", "our_step": "A letter to the council", "after": "A room that night."}
    point = records.add("turning_point", {"on": "2026-11-12", **told}, space=space)
    (entry,) = [each for each in ana.workspace.case_file.timeline(space) if each.kind == "turning_point"]
    assert (entry.record, entry.when) == (point, "2026-11-12")
    shown = f"{entry.title} {entry.summary}"
    assert all(words in shown for words in told.values())
    records.add("turning_point", {"our_step": "Rang"}, space=space)
    half = next(each for each in records.list("turning_point", space=space) if each["our_step"] == "Rang")
    assert _open(ana, half.id, space) == ["before", "after"]
