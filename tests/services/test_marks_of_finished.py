"""What came after an entry was finished or withdrawn is marked where that says something, and nowhere else."""

from __future__ import annotations

from tests.services.conftest import Laptop, Two


def test_a_record_that_goes_on_being_written_is_not_called_amended(ana: Laptop) -> None:
    at, space = ana.workspace, ana.case().space
    support = at.records.add("wellbeing_support", {"what": "Counselling"}, space=space, finished=True)
    at.records.add("funded_session", {"number": 1}, parent=support, space=space)
    assert "amended" in at.records.get("wellbeing_support", support).flags  # kept, for whoever asks for it
    assert not at.records.get("wellbeing_support", support).amended
    (line,) = at.chapters.read(space, ["wellbeing_support"])["wellbeing_support"]
    assert not line.amended
    (entry,) = at.case_file.timeline(space, ("wellbeing_support",))
    assert not entry.amended


def test_a_finished_encounter_that_something_was_added_to_is(ana: Laptop) -> None:
    at, space = ana.workspace, ana.case().space
    encounter = at.records.add("encounter", {"about": "Meeting"}, space=space)
    at.encounters.finish(encounter)
    at.encounters.amend(encounter, "She also asked about her brother.")
    assert at.records.get("encounter", encounter).amended
    (entry,) = at.case_file.timeline(space, ("encounter",))
    assert entry.amended


def test_what_a_withdrawal_had_not_seen_is_marked_whatever_the_kind(two: Two) -> None:
    ana, office = two.ana.workspace, two.office.workspace
    space = two.ana.case().space
    support = ana.records.add("wellbeing_support", {"what": "Counselling"}, space=space, finished=True)
    two.exchange()
    office.records.change("wellbeing_support", support, {"notes": "They rang."})
    ana.records.withdraw("wellbeing_support", support, "Written twice")
    two.exchange()
    (entry,) = ana.case_file.timeline(space, ("wellbeing_support",))
    assert (entry.withdrawn, entry.changed_since, entry.amended) == (True, True, False)
    assert ana.records.get("wellbeing_support", support).changed_since
    (line,) = ana.chapters.read(space, ["wellbeing_support"])["wellbeing_support"]
    assert line.withdrawn
