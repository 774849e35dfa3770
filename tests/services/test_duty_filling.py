"""A duty sheet is filled with what a night needs and with nothing that leads anybody to the client."""

from __future__ import annotations

from typing import Any

import pytest

from imsa_protocol.identifiers import SpaceId
from tests.services.conftest import Laptop


@pytest.fixture
def space(ana: Laptop) -> SpaceId:
    """Linh's case; it is 23 November 2026."""
    return ana.case("Linh").space


def _likely(ana: Laptop, space: SpaceId, kind: str, values: dict[str, Any]) -> dict[str, Any]:
    ana.workspace.records.add(kind, values, space=space)
    return ana.workspace.duty.likely(space)


@pytest.mark.parametrize(
    ("safety", "stands"), [("safe", True), ("at_times", True), ("not_safe", False), ("never", False), (None, False)]
)
def test_only_ways_that_are_safe_to_use_are_taken_over(
    ana: Laptop, space: SpaceId, safety: str | None, stands: bool
) -> None:
    way = {"way": "mobile", "value": "07700 900123", "safety": safety, "hours": "after six"}
    found = str(_likely(ana, space, "contact_way", way).get("safe_contact", ""))
    assert ("07700 900123" in found) is stands
    assert ("after six" in found) is stands
    assert ("only at the agreed times" in found) is (safety == "at_times")


@pytest.mark.parametrize("answer", ["yes", "no", "not_asked", None])
def test_only_a_clear_yes_lets_a_stranger_leave_a_voicemail_or_show_our_number(
    ana: Laptop, space: SpaceId, answer: str | None
) -> None:
    way = {"way": "mobile", "value": "07700 900123", "safety": "safe", "voicemail": answer, "number_may_show": answer}
    others = {"if_another_answers": "Ask for the nail bar", "who_else_sees": "Her aunt Hoa"}
    found = str(_likely(ana, space, "contact_way", {**way, **others})["safe_contact"])
    assert ("voicemail may be left" in found) is (answer == "yes")
    assert ("no voicemail" in found) is (answer != "yes")
    assert ("do not let our number show" in found) is (answer != "yes")
    assert "nail bar" not in found
    assert "Hoa" not in found


@pytest.mark.parametrize(
    ("confidential", "stands"), [("no", True), ("yes", False), ("not_asked", False), (None, False)]
)
def test_an_address_is_written_out_only_where_it_need_not_be_kept_secret(
    ana: Laptop, space: SpaceId, confidential: str | None, stands: bool
) -> None:
    ana.workspace.records.add("address", {"place": "2 Old Road", "confidential": "no", "left": "2026-10"}, space=space)
    stay = {"place": "12 Hope Street", "confidential": confidential, "stays_until": "2026-12-01"}
    found = _likely(ana, space, "address", stay)
    assert ("12 Hope Street" in found["bed_tonight"]) is stands
    assert ("kept secret" in found["bed_tonight"]) is not stands
    assert found["bed_until"] == "2026-12-01"
    assert "Old Road" not in str(found)  # the client has left it


@pytest.mark.parametrize(
    ("contact", "told"),
    [
        ({"permission": "given"}, True),
        ({"permission": "given_in_part"}, True),
        ({"permission": "given", "permission_until": "2026-11-23"}, True),
        ({"permission": "given", "permission_until": "2026-11-22"}, False),
        ({"permission": "given", "works_until": "2026-11-22"}, False),
        ({"permission": "given", "works_until": "2026-12-31"}, True),
        ({"permission": "withdrawn"}, False),
        ({"permission": "refused"}, False),
        ({"permission": "not_asked"}, False),
        ({}, False),
    ],
)
def test_who_may_be_told_tonight_is_who_has_the_clients_leave_today(
    ana: Laptop, space: SpaceId, contact: dict[str, str], told: bool
) -> None:
    found = _likely(ana, space, "professional_contact", {"name": "Grace Okafor", **contact})
    assert ("Grace Okafor" in found.get("may_be_told", "")) is told


@pytest.mark.parametrize(
    ("who", "danger", "said"),
    [
        ("Hùng Nguyen", "Hùng Nguyen threatened to come", "Her boss: this person threatened to come"),
        ("Hùng Nguyen", "Hùng threatened to come", "Her boss: H. threatened to come"),
        ("her uncle Quang", "Quang and the uncle have a key", "Her boss: Q. and the uncle have a key"),
        ("Mr Long", "Mr Long waits. A long beard.", "Her boss: this person waits. A long beard."),
        ("The man from the nail bar", "The man has a red van", "Her boss: The man has a red van"),
        ("", "He has a red van", "Her boss: He has a red van"),
    ],
)
def test_a_danger_is_said_without_the_name_also_where_only_half_of_it_was_typed(
    ana: Laptop, space: SpaceId, who: str, danger: str, said: str
) -> None:
    values = {"who": who, "link_to_client": "Her boss", "danger": danger, "standing": "danger_now"}
    ana.workspace.records.add("danger_person", values, space=space)
    (found,) = ana.workspace.duty.dangers(space)
    assert found.without_name == said
    assert who in found.words


def test_places_of_danger_are_offered_until_they_are_over_and_nothing_comes_by_itself(
    ana: Laptop, space: SpaceId
) -> None:
    records = ana.workspace.records
    market = records.add("danger_place", {"where": "Grey Street market", "why": "His stall"}, space=space)
    records.add("danger_person", {"who": "Mr Long", "danger": "Gone", "standing": "no_longer"}, space=space)
    (found,) = ana.workspace.duty.dangers(space)
    assert found.without_name == "Keep away from: Grey Street market"
    assert "dangers" not in ana.workspace.duty.likely(space)
    records.change("danger_place", market, {"standing": "no_longer"})
    assert list(ana.workspace.duty.dangers(space)) == []
