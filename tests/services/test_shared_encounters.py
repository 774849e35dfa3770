"""A meeting with a couple is typed once and stands in both files; what is one's own stays in one's own."""

from __future__ import annotations

from typing import Any

from tests.services.conftest import Laptop, Two

MEETING: dict[str, Any] = {
    "encounter_kind": "meeting",
    "happened": "2026-11-20T10:00+00:00",
    "lasted": 60,
    "place": "Library",
    "shared_part": "We looked at the letter from the council together.",
    "what_happened": "She said afterwards that she is afraid of him.",
    "own_words": "I want a room of my own.",
}


def test_what_was_said_together_stands_in_both_files_and_nothing_else(ana: Laptop) -> None:
    at = ana.workspace
    linh, minh = ana.case("Linh"), ana.case("Minh")
    hers = at.records.add("encounter", MEETING, space=linh.space)
    (his,) = at.shared_encounters.share(hers, [minh.space])
    seen = at.records.get("encounter", his)
    assert seen.space == minh.space
    assert (seen["shared_part"], seen["lasted"], seen["place"]) == (MEETING["shared_part"], 60, "Library")
    assert (seen["what_happened"], seen["own_words"]) == (None, None)
    assert not seen.finished
    assert [each.id for each in at.shared_encounters.of_meeting(hers)] == [hers, his]
    assert [each.id for each in at.shared_encounters.of_meeting(his)] == [his, hers]


def test_sharing_again_brings_what_changed_and_makes_no_second_entry(ana: Laptop) -> None:
    at = ana.workspace
    linh, minh = ana.case("Linh"), ana.case("Minh")
    hers = at.records.add("encounter", MEETING, space=linh.space)
    (his,) = at.shared_encounters.share(hers, [minh.space])
    at.records.change("encounter", his, {"what_happened": "He was quiet."})
    at.records.change("encounter", hers, {"shared_part": "And at the map."})
    assert at.shared_encounters.share(hers, [minh.space]) == [his]
    assert at.shared_encounters.spread(hers) == [his]
    seen = at.records.get("encounter", his)
    assert (seen["shared_part"], seen["what_happened"]) == ("And at the map.", "He was quiet.")
    assert len(at.records.list("encounter", space=minh.space)) == 1


def test_a_finished_entry_is_never_written_into(ana: Laptop) -> None:
    at = ana.workspace
    linh, minh, mai = ana.case("Linh"), ana.case("Minh"), ana.case("Mai")
    hers = at.records.add("encounter", MEETING, space=linh.space)
    at.encounters.finish(hers)
    his, third = at.shared_encounters.share(hers, [minh.space, mai.space])
    assert "amended" not in at.records.get("encounter", hers).flags
    assert {each.id for each in at.shared_encounters.of_meeting(third)} == {hers, his, third}
    at.encounters.finish(his)
    at.records.change("encounter", third, {"shared_part": "Otherwise."})
    at.shared_encounters.spread(third)
    assert at.records.get("encounter", his)["shared_part"] == MEETING["shared_part"]
    assert "amended" not in at.records.get("encounter", his).flags


def test_an_entry_of_its_own_is_a_meeting_of_one(ana: Laptop) -> None:
    at = ana.workspace
    hers = at.records.add("encounter", MEETING, space=ana.case().space)
    assert [each.id for each in at.shared_encounters.of_meeting(hers)] == [hers]
    assert at.shared_encounters.spread(hers) == []


def test_both_entries_reach_head_office_as_two(two: Two) -> None:
    at = two.ana.workspace
    linh, minh = two.ana.case("Linh"), two.ana.case("Minh")
    hers = at.records.add("encounter", MEETING, space=linh.space)
    (his,) = at.shared_encounters.share(hers, [minh.space])
    two.exchange()
    there = two.office.workspace
    assert [each.id for each in there.shared_encounters.of_meeting(his)] == [his, hers]
    assert there.records.get("encounter", his)["own_words"] is None
