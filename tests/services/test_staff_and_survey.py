"""The staff file is made at first use and is one's own; a survey sheet is never asked by the client's advocate."""

from __future__ import annotations

import pytest

from imsa_desktop.services.errors import OwnClientAsked
from imsa_desktop.storage import spaces
from tests.services.conftest import Laptop, Two


def _classes(laptop: Laptop) -> list[str]:
    with laptop.vault.read() as conn:
        return sorted(each.space_class for each in spaces.spaces(conn))


def test_the_staff_file_is_made_when_something_is_written(ana: Laptop) -> None:
    at = ana.workspace
    assert at.staff.space() is None
    assert at.staff.supervision() is None
    assert at.staff.records("training_entry") == []
    at.staff.add("training_entry", {"what": "Housing law"})
    at.staff.add("specialism", {"area": "housing"})
    assert _classes(ana).count("staff") == 1
    assert [each.title for each in at.staff.records("training_entry")] == ["Housing law"]
    editor = at.staff.open_new("supervision_session", {"session_kind": "group"})
    assert editor.values["on"] == "2026-11-23"
    assert _classes(ana).count("staff") == 1


def test_supervision_is_asked_for_31_days_after_the_last(ana: Laptop) -> None:
    at = ana.workspace
    at.staff.add("training_entry", {"what": "Housing law"})
    found = at.staff.supervision()
    assert found is not None
    assert (found.last, found.days, found.overdue) == (None, 31, False)
    at.staff.add("supervision_session", {"session_kind": "one_to_one", "on": "2026-11-20", "taken": "taken"})
    ana.clock.forward(days=28)
    found = at.staff.supervision()
    assert found is not None
    assert (found.days, found.overdue) == (0, False)
    ana.clock.forward(days=1)
    found = at.staff.supervision()
    assert found is not None
    assert found.overdue


def test_a_check_in_leaves_the_notebook_only_by_ones_own_act(ana: Laptop) -> None:
    at = ana.workspace
    mine = at.records.add("wellbeing_check_in", {"on": "2026-11-23", "load": "heavy", "words": "Tired."})
    assert at.staff.records("wellbeing_check_in") == []
    copied = at.staff.share_check_in(mine)
    shared = at.records.get("wellbeing_check_in", copied)
    assert (shared.space, shared["load"], shared["words"]) == (at.staff.space(), "heavy", "Tired.")
    assert at.records.get("wellbeing_check_in", mine)["shared"] == "supervisor"


def test_without_supervisors_a_staff_file_stays_here(two: Two) -> None:
    two.ana.workspace.staff.add("training_entry", {"what": "Housing law"})
    two.exchange()
    assert two.office.workspace.records.list("training_entry") == []
    assert [each.title for each in two.ana.workspace.staff.records("training_entry")] == ["Housing law"]


def test_nobody_asks_their_own_client(ana: Laptop) -> None:
    at = ana.workspace
    case = ana.case()
    assert not at.survey.may_ask(case.reference)
    with pytest.raises(OwnClientAsked):
        at.survey.begin(case.reference.lower())
    assert at.survey.may_ask("")
    assert at.survey.may_ask("not a reference")


def test_a_sheet_that_turns_out_to_be_about_ones_own_client_is_not_finished(ana: Laptop) -> None:
    survey = ana.workspace.survey
    sheet = survey.begin("", {"permission": "yes"})
    ana.workspace.records.change("survey_sheet", sheet, {"case_reference": ana.case().reference})
    with pytest.raises(OwnClientAsked):
        survey.finish(sheet)
    assert survey.open(sheet).values["state"] == "being_asked"


def test_head_office_may_ask_the_client_of_an_advocate(two: Two) -> None:
    case = two.ana.case()
    two.exchange()
    survey = two.office.workspace.survey
    sheet = survey.begin(case.reference, {"permission": "yes", "safer": 5})
    assert survey.open(sheet).values["interviewer"] == "Olive"
    survey.finish(sheet)
    two.exchange()
    assert two.ana.workspace.survey.sheets() == []  # not even that there is one
    assert "survey" not in _classes(two.ana)
    (seen,) = survey.sheets()
    assert seen.finished
    assert (seen["safer"], seen["state"], seen["case_reference"]) == (5, "finished", case.reference)


def test_each_sheet_has_a_space_of_its_own(ana: Laptop) -> None:
    for _ in range(2):
        ana.workspace.survey.begin()
    assert _classes(ana).count("survey") == 2
