"""Whether somebody may be known is said of this laptop's own cases: by any spelling of a name, or by a number."""

from __future__ import annotations

import pytest

from imsa_desktop.services.cases import CaseStart
from tests.services.conftest import Laptop


@pytest.fixture
def linh(ana: Laptop) -> bytes:
    """Linh, with another name and a telephone."""
    client = {"name_to_use": "Linh", "full_name": "Đặng Thị Linh"}
    ways = [{"value": "+44 7700 900 123", "way": "mobile"}, {"value": "linh@example.org", "way": "email"}]
    space = ana.workspace.cases.open_case(CaseStart({"stage": "closed"}, client, contact_ways=ways)).space
    ana.workspace.records.add("other_name", {"name": "Lotus Tran"}, space=space)
    return space


@pytest.mark.parametrize(
    "name", ["Đặng Thị Linh", "dang thi linh", "LINH DANG", "Linh Thi", "Linh", "lotus tran", "Tran Lotus"]
)
def test_any_spelling_and_order_of_a_name_finds_the_file(ana: Laptop, linh: bytes, name: str) -> None:
    (found,) = ana.workspace.known_people.look([name], [])
    assert (found.space, found.name, found.stage_words, found.by_number) == (linh, "Linh", "Closed", False)


@pytest.mark.parametrize("name", ["Dang Van Minh", "Thi", "Li", "", "Hanna Linh-Berg"])
def test_one_word_in_common_is_not_the_same_person(ana: Laptop, linh: bytes, name: str) -> None:
    assert not ana.workspace.known_people.look([name], [])


@pytest.mark.parametrize("number", ["07700 900123", "+447700900123", "0044 7700 900123", "linh@example.org"])
def test_a_number_however_it_is_written_finds_the_file_first(ana: Laptop, linh: bytes, number: str) -> None:
    (found,) = ana.workspace.known_people.look([], [number])
    assert (found.space, found.by_number) == (linh, True)


def test_another_number_and_the_file_itself_are_not_named(ana: Laptop, linh: bytes) -> None:
    known = ana.workspace.known_people
    assert not known.look([], ["07700 900999"])
    assert not known.look(["Đặng Thị Linh"], ["07700 900123"], but=linh)


def test_a_withdrawn_number_is_no_sign(ana: Laptop, linh: bytes) -> None:
    way = ana.workspace.records.list("contact_way", space=linh)[0]
    ana.workspace.records.withdraw("contact_way", way.id, "Not hers any more")
    assert not ana.workspace.known_people.look([], ["07700 900123"])
