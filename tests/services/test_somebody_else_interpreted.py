"""Head office is told once that somebody else interpreted, with who and why; whoever speaks it has it on file."""

from __future__ import annotations

import pytest

from imsa_desktop.casework.spoken import names_language
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_protocol.identifiers import RecordId, SpaceId
from tests.services.conftest import Laptop, Two

WHAT = "Head office: somebody else interpreted – look at it"


def _encounter(records: Records, space: SpaceId, how: str = "someone_else") -> RecordId:
    made = records.add("encounter", {"encounter_kind": "meeting", "client_took_part": "yes"}, space=space)
    told = {"how": how, "who": "Her cousin Lan", "why_someone_else": "The booked one did not come"}
    records.add("encounter_interpreter", told, parent=made)
    return made


def _notices(laptop: Laptop, space: SpaceId) -> list[RecordView]:
    return [each for each in laptop.workspace.records.list("task", space=space) if each["what"] == WHAT]


def test_head_office_finds_it_in_the_case_with_who_and_why_and_once(two: Two) -> None:
    at, space = two.ana.workspace, two.ana.case().space
    made = _encounter(at.records, space)
    at.encounters.finish(made)
    at.encounters.finish(made)
    two.exchange()
    (notice,) = _notices(two.office, space)
    assert notice["who"] == two.office.workspace.roster.me()
    assert notice["promised_in"] == made
    assert (notice["about_whom"], notice["notes"]) == ("Her cousin Lan", "The booked one did not come")
    assert notice["urgency"] is None
    assert notice["due"] is None
    day = two.office.workspace.today.day()
    assert WHAT in [each.what for each in day.undated]
    two.office.workspace.today.close_task(notice.id)
    two.exchange()
    assert [each["state"] for each in _notices(two.ana, space)] == ["done"]


@pytest.mark.parametrize("how", ["interpreter", "advocate_speaks", "none_found"])
def test_nothing_is_told_of_any_other_answer(ana: Laptop, how: str) -> None:
    space = ana.case().space
    ana.workspace.encounters.finish(_encounter(ana.workspace.records, space, how))
    assert _notices(ana, space) == []


def test_before_there_is_a_head_office_the_task_is_nobodys_yet(ana: Laptop) -> None:
    space = ana.case().space
    ana.workspace.encounters.finish(_encounter(ana.workspace.records, space))
    (notice,) = _notices(ana, space)
    assert notice["who"] is None


@pytest.mark.parametrize(
    ("written", "code", "named"),
    [
        ("Vietnamese, French", "vi", True),
        ("tiếng việt", "vi", True),
        ("fluent: VIETNAMESE (court)", "vi", True),
        ("French", "vi", False),
        ("", "vi", False),
        ("Roma", "ro", False),
        ("Kinyamulenge; English", "Kinyamulenge", True),
    ],
)
def test_a_language_is_named_in_any_words_and_only_whole(ana: Laptop, written: str, code: str, named: bool) -> None:
    assert names_language(written, code, ana.workspace.interpreting._languages) is named


def test_it_is_said_until_the_competence_is_on_file(two: Two) -> None:
    at = two.ana.workspace
    me = at.roster.me()
    assert at.interpreting.not_on_file(None, me) == ""
    entries = {each.title: each.unwritten for each in at.directory.lines("colleagues") if each.unwritten}
    for name, languages in (("Olive", "Vietnamese"), ("Ana", "French")):
        at.records.resume(entries[name]).save({"name": name, "languages": languages})
    assert "Vietnamese" in at.interpreting.not_on_file("vi", me)  # what a colleague speaks is not one's own
    at.records.change("person", me, {"languages": "French and Vietnamese"})
    assert at.interpreting.not_on_file("vi", me) == ""
