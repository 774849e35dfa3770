"""The lines of a case file say what matters, keep other people's affairs apart, and know what day it is."""

from __future__ import annotations

from datetime import timedelta

import pytest

from imsa_desktop.services.chapters import Line
from imsa_desktop.storage import records
from tests.services.conftest import Laptop


def _line(laptop: Laptop, space: bytes, kind: str) -> Line:
    (line,) = laptop.workspace.chapters.read(space, [kind])[kind]
    return line


def test_a_line_names_the_record_and_the_answer_that_matters(ana: Laptop) -> None:
    space = ana.case().space
    values = {"name": "Grace Okafor", "profession": "solicitor", "organisation": "Okafor & Co", "permission": "given"}
    made = ana.workspace.records.add("professional_contact", values, space=space)
    line = _line(ana, space, "professional_contact")
    assert (line.record, line.first, line.second) == (made, "Grace Okafor", "Solicitor · Okafor & Co")
    assert (line.state, line.state_words) == ("given", "Permission: given")
    assert not line.for_colleagues


def test_days_say_what_they_are_and_plain_ones_stand_alone(ana: Laptop) -> None:
    space = ana.case().space
    ana.workspace.records.add("client_wish", {"wish": "A job", "said_on": "2026-11-02"}, space=space)
    ana.workspace.records.add("note", {"title": "Keys", "on": "2026-11-03"}, space=space)
    assert _line(ana, space, "client_wish").second == "Said on 2 November 2026"
    assert _line(ana, space, "note").second == "3 November 2026"


def test_what_speaks_of_other_people_stands_aside_or_makes_the_whole_line_theirs(ana: Laptop) -> None:
    space = ana.case().space
    ana.workspace.records.add("danger_person", {"who": "Mr Long", "link_to_client": "Held her papers"}, space=space)
    paper = {"paper_kind": "passport", "country": "Vietnam", "where_is_it": "In his safe"}
    ana.workspace.records.add("identity_paper", paper, space=space)
    assert _line(ana, space, "danger_person").for_colleagues
    line = _line(ana, space, "identity_paper")
    assert (line.second, line.aside) == ("Vietnam", "In his safe")
    assert not line.for_colleagues


def test_what_hangs_on_a_record_comes_with_it(ana: Laptop) -> None:
    space = ana.case().space
    decision = ana.workspace.records.add("decision", {"what": "Refused"}, space=space)
    deadline = ana.workspace.records.add("deadline", {"what": "Appeal"}, space=space, parent=decision)
    lines = ana.workspace.chapters.read(space, ["decision"])
    assert [(each.record, each.parent) for each in lines["deadline"]] == [(deadline, decision)]


def test_a_deadline_says_both_days_and_which_governs(ana: Laptop) -> None:
    space = ana.case().space
    decision = ana.workspace.records.add("decision", {"what": "Refused"}, space=space)
    days = {"what": "Appeal", "printed": "2026-12-08", "computed_last_day": "2026-12-10", "act_by": "2026-12-01"}
    ana.workspace.records.add("deadline", days, space=space, parent=decision)
    words = _line(ana, space, "deadline").second
    assert "Act by 4 December 2026" in words  # reckoned anew from the day that governs
    assert "Last day 8 December 2026" in words
    assert "printed 8 December 2026, computed 10 December 2026" in words


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"standing": "given", "expires": "2027-11-01"}, "Holds"),
        ({"standing": "given", "expires": "2026-12-01"}, "Ends on 1 December 2026"),
        ({"standing": "given", "expires": "2026-11-01"}, "No longer holds: ask again"),
        ({"standing": "withdrawn"}, "Withdrawn: share nothing more"),
        ({"standing": "given", "given_on": "2027-01-01"}, "Holds only from a later day"),
        ({}, "Not asked yet"),
    ],
)
def test_a_permission_says_whether_it_holds_today(ana: Laptop, values: dict[str, str], words: str) -> None:
    space = ana.case().space
    ana.workspace.records.add("consent", {"recipient": "Police", **values}, space=space)
    assert _line(ana, space, "consent").state_words == words


def test_wishes_stand_in_the_clients_order_and_days_with_the_latest_first(ana: Laptop) -> None:
    space = ana.case().space
    for place, wish in ((2, "A job"), (None, "A garden"), (1, "My sister")):
        ana.workspace.records.add("client_wish", {"place": place, "wish": wish}, space=space)
    for day in ("2026-10-01", "2026-11-01"):
        ana.workspace.records.add("note", {"title": day, "on": day}, space=space)
    read = ana.workspace.chapters.read(space, ["client_wish", "note"])
    assert [each.first for each in read["client_wish"]] == ["My sister", "A job", "A garden"]
    assert [each.first for each in read["note"]] == ["2026-11-01", "2026-10-01"]
    assert ana.workspace.case_file.overview(space).wishes == ["My sister", "A job", "A garden"]


def test_only_what_was_left_half_written_is_called_unfinished(ana: Laptop) -> None:
    space = ana.case().space
    ana.workspace.records.add("note", {"title": "Whole"}, space=space)
    assert not _line(ana, space, "note").unfinished
    editor = ana.workspace.records.open_editor("task", space=space)
    editor.save({"what": "Call"})
    assert _line(ana, space, "task").unfinished
    editor.finish()
    assert not _line(ana, space, "task").unfinished


def test_withdrawn_records_and_other_cases_are_left_out(ana: Laptop) -> None:
    space, other = ana.case().space, ana.case("Quynh").space
    note = ana.workspace.records.add("note", {"title": "Wrong"}, space=space)
    ana.workspace.records.add("note", {"title": "Other"}, space=other)
    ana.workspace.records.withdraw("note", note, "A mistake")
    assert ana.workspace.chapters.read(space, ["note"])["note"] == []


def test_the_first_page_reads_no_finished_encounter_whole(ana: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    space = ana.case().space
    for about in ("First", "Second"):
        made = ana.workspace.records.add("encounter", {"about": about, "what_happened": "Long words"}, space=space)
        ana.workspace.records.finish("encounter", made)
    open_one = ana.workspace.encounters.open_new(space)
    open_one.save({"about": "Third"})
    ana.workspace.records.add("task", {"what": "Done long ago", "state": "done"}, space=space)
    read: list[tuple[str, int]] = []
    whole = records._record

    def counted(*given: object) -> object:
        found = whole(*given)  # type: ignore[arg-type]  # reason: passed on as it came
        read.append((found.kind, 1))
        return found

    monkeypatch.setattr(records, "_record", counted)
    overview = ana.workspace.case_file.overview(space)
    assert [each["about"] for each in overview.unfinished] == ["Third"]
    assert [kind for kind, _ in read].count("encounter") == 1
    assert [kind for kind, _ in read].count("task") == 0


def test_until_somebody_asked_a_client_in_a_criminal_matter_may_be_a_witness(ana: Laptop) -> None:
    space = ana.case().space
    assert not ana.workspace.case_file.overview(space).may_be_witness
    matter = ana.workspace.records.add("criminal_matter", {"title": "R v Long"}, space=space)
    assert ana.workspace.case_file.overview(space).may_be_witness
    ana.workspace.records.change("criminal_matter", matter, {"may_be_witness": "no"})
    assert not ana.workspace.case_file.overview(space).may_be_witness


def test_a_permission_stops_holding_when_its_day_has_passed(ana: Laptop) -> None:
    space = ana.case().space
    ends = (ana.workspace.now().date() + timedelta(days=40)).isoformat()
    ana.workspace.records.add("consent", {"recipient": "GP", "standing": "given", "expires": ends}, space=space)
    assert _line(ana, space, "consent").state == "given"
    ana.clock.forward(days=41)
    assert _line(ana, space, "consent").state_words == "No longer holds: ask again"


def test_who_is_no_longer_around_the_client_stands_behind_the_others(ana: Laptop) -> None:
    space = ana.case().space
    for name, until in (
        ("Before", "2026-01-31"),
        ("Ahead", "2027-01-31"),
        ("Now", None),
        ("Unclear", "when she moved"),
    ):
        values = {"name": name, "works_until": until} if until else {"name": name}
        ana.workspace.records.add("professional_contact", values, space=space)
    lines = ana.workspace.chapters.read(space, ["professional_contact"])["professional_contact"]
    assert [(each.first, each.past) for each in lines] == [
        ("Ahead", False),
        ("Now", False),
        ("Unclear", False),
        ("Before", True),
    ]
