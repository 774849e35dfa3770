"""Three or four letters find the client; every hit says in which field it was."""

from __future__ import annotations

import pytest

from imsa_desktop.services.cases import CaseStart
from tests.services.conftest import Laptop


@pytest.mark.parametrize(
    ("typed", "label", "excerpt"),
    [
        ("dang", "Full name", "Đặng Thị Linh"),
        ("linh", "Name to use", ""),
        ("linh dang", "Full name", "Đặng Thị Linh"),
        ("dung", "Other name", "Kim Dung"),
    ],
)
def test_a_client_is_found_by_every_name_and_says_by_which(ana: Laptop, typed: str, label: str, excerpt: str) -> None:
    ana.case("Andrei")
    case = ana.case()
    ana.workspace.records.add("other_name", {"name": "Kim Dung"}, space=case.space)
    found = [each for each in ana.workspace.finding.find(typed) if each.space == case.space]
    assert (found[0].kind, found[0].field_label, found[0].excerpt) == ("client", label, excerpt)
    assert len(found) == 1


def test_clients_come_before_what_was_written_and_open_cases_before_closed(ana: Laptop) -> None:
    closed = ana.workspace.cases.open_case(CaseStart(case={"stage": "closed"}, client={"name_to_use": "Mai"}))
    opened = ana.workspace.cases.open_case(CaseStart(case={"stage": "open"}, client={"name_to_use": "Mai"}))
    other = ana.case("Zara")
    ana.workspace.records.add("encounter", {"about": "She knows Mai"}, space=other.space)
    found = ana.workspace.finding.find("mai")
    assert [each.space for each in found] == [opened.space, closed.space, other.space]
    assert (found[2].kind, found[2].field_label) == ("encounter", "What it was about")


def test_a_reference_and_a_part_of_a_number_find_the_case(ana: Laptop) -> None:
    case = ana.case()
    ana.workspace.records.add("contact_way", {"value": "+44 7700 900123"}, space=case.space)
    by_reference = ana.workspace.finding.find(case.reference[:5].lower())
    assert (by_reference[0].space, by_reference[0].field_label) == (case.space, "Reference")
    by_number = ana.workspace.finding.find("900 123")
    assert (by_number[0].kind, by_number[0].case) == ("contact_way", case.reference)


@pytest.mark.parametrize("typed", ["alsayed", "al-say", "sayed", "al sayed", "obrien", "o'br", "o’brien"])
def test_a_name_tied_by_a_hyphen_or_an_apostrophe_is_found_however_it_is_typed(ana: Laptop, typed: str) -> None:
    ana.case("Zara")
    case = ana.workspace.cases.open_case(
        CaseStart(client={"name_to_use": "Nour", "full_name": "Nour Al-Sayed O’Brien"})
    )
    ana.workspace.records.add("encounter", {"about": "Al-Sayed and O’Brien"}, space=case.space)
    client, encounter = ana.workspace.finding.find(typed)
    assert (client.kind, client.space, client.excerpt) == ("client", case.space, "Nour Al-Sayed O’Brien")
    assert encounter.kind == "encounter"


@pytest.mark.parametrize("typed", ["qq123456c", "QQ 12 34 56 C", "123456", "qq1234", "34 56"])
def test_a_reference_with_letters_is_found_however_it_is_grouped(ana: Laptop, typed: str) -> None:
    case = ana.case()
    ana.workspace.records.add("client_reference", {"reference_kind": "ni", "value": "QQ 12 34 56 C"}, space=case.space)
    assert [each.kind for each in ana.workspace.finding.find(typed)] == ["client_reference"]


def test_words_of_other_people_and_of_the_account_are_found_but_not_shown(ana: Laptop) -> None:
    case = ana.case()
    ana.workspace.records.add("encounter", {"others_there": "Mr Rackham the landlord"}, space=case.space)
    (found,) = ana.workspace.finding.find("rackham")
    assert found.excerpt == ""
    assert found.field_label


def test_choosing_a_client_without_letters_offers_those_heard_of_last(ana: Laptop) -> None:
    quiet, heard = ana.case("Linh"), ana.case("Zara")
    values = {"encounter_kind": "call", "happened": "2026-11-20T10:00+00:00", "client_took_part": "yes"}
    ana.workspace.records.add("encounter", values, space=heard.space)
    assert [row.space for row in ana.workspace.finding.clients("")] == [heard.space, quiet.space]
    assert [row.space for row in ana.workspace.finding.clients("li")] == [quiet.space]


def test_what_is_withdrawn_says_so(ana: Laptop) -> None:
    case = ana.case()
    task = ana.workspace.records.add("task", {"what": "Umbrella"}, space=case.space)
    ana.workspace.records.withdraw("task", task, "Twice")
    (found,) = ana.workspace.finding.find("umbrella")
    assert found.withdrawn
