"""A made-up caseload is alike for the same seed, holds every kind, and never stands beside anybody's real work."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from imsa_desktop.casework.declaration import SpaceClass, kinds
from imsa_desktop.services.errors import VaultNotEmpty
from imsa_desktop.services.made_up.case_story import LEFT_OUT
from tests.services.conftest import Laptop


def _people(laptop: Laptop) -> list[tuple[object, ...]]:
    return sorted(
        (row.name, row.full_name, row.opened, row.stage, row.last_encounter) for row in laptop.workspace.cases.rows()
    )


def test_the_same_seed_makes_the_same_people_and_stories_and_another_seed_others(
    new_laptop: Callable[[str], Laptop],
) -> None:
    ana, ben, mai = new_laptop("Ana"), new_laptop("Ben"), new_laptop("Mai")
    made = [
        laptop.workspace.generating.generate(15, seed=seed, notes_a_case=5)
        for laptop, seed in ((ana, 4), (ben, 4), (mai, 5))
    ]
    assert made[0] == made[1]
    assert (made[0].cases, made[0].notes) == (15, 75)
    assert _people(ana) == _people(ben) != _people(mai)
    assert {row.reference for row in ana.workspace.cases.rows()}.isdisjoint(
        row.reference for row in ben.workspace.cases.rows()
    )


def test_a_made_up_caseload_has_every_kind_of_record_a_case_file_may_hold_and_is_whole(ana: Laptop) -> None:
    ana.workspace.generating.generate(60, seed=1, notes_a_case=6)
    wanted = {kind.name for kind in kinds().values() if kind.space is SpaceClass.CASE} - LEFT_OUT
    assert {name for name in wanted if not ana.workspace.records.list(name)} == set()
    assert ana.workspace.questions.count() == 0
    assert ana.workspace.care.examine(make_afresh=True).fine


def test_names_come_in_many_scripts_and_are_found_without_their_accents(ana: Laptop) -> None:
    ana.workspace.generating.generate(60, seed=1, notes_a_case=1)
    names = [str(each["name"]) for each in ana.workspace.records.list("other_name")]
    assert len({"LATIN" if name.isascii() else name[0] for name in names}) > 5
    found = ana.workspace.finding.find("ornekoglu")
    assert found
    assert all(
        "Örnekoğlu" in str(ana.workspace.records.list("client", space=each.space)[0]["full_name"]) for each in found
    )


def test_what_is_asked_for_in_a_language_names_the_language_of_the_client(ana: Laptop) -> None:
    ana.workspace.generating.generate(40, seed=5, notes_a_case=2)
    records = ana.workspace.records
    spoken = {each["language"] for each in records.list("client_language")}
    asked = {each["language"] for each in records.list("interpreter_need")} - {None}
    assert len(asked) > 5
    assert asked <= spoken


def test_a_vault_that_holds_anything_is_refused_kindly_and_left_as_it_is(ana: Laptop) -> None:
    ana.case()
    with pytest.raises(VaultNotEmpty):
        ana.workspace.generating.generate(3)
    assert len(ana.workspace.cases.rows()) == 1
