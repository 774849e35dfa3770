"""The policy table is the one of the page, and speaks of the spaces that the casework model has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from imsa_desktop.casework.declaration import SpaceClass as CaseworkSpaceClass
from imsa_protocol.errors import HubRefusal, UnknownClass
from imsa_protocol.policy import POLICY, RING_OF_READER, Reader, RingClass, SpaceClass, ring_class, space_class

PAGE = (Path(__file__).parents[2] / "docs" / "sync.md").read_text(encoding="utf-8")


def test_the_protocol_and_the_casework_model_name_the_same_spaces() -> None:
    assert [each.value for each in SpaceClass] == [each.value for each in CaseworkSpaceClass]


def test_every_class_has_its_policy_and_its_line_on_the_page() -> None:
    assert set(POLICY) == set(SpaceClass)
    for each in SpaceClass:
        assert f"| `{each}` |" in PAGE


def test_only_the_notebook_is_received_by_nobody() -> None:
    assert [each for each, policy in POLICY.items() if not policy.receive] == [SpaceClass.NOTEBOOK]


def test_whoever_opens_a_space_of_a_client_can_read_it_and_head_office_too() -> None:
    assert set(POLICY[SpaceClass.CASE].read) == {Reader.CREATOR, Reader.HEAD_OFFICE}
    assert set(POLICY[SpaceClass.CASE].write) == {Reader.CREATOR, Reader.HEAD_OFFICE}
    assert POLICY[SpaceClass.CASE].receive == (Reader.HEAD_OFFICE,)


def test_nobody_but_its_person_reads_a_notebook() -> None:
    policy = POLICY[SpaceClass.NOTEBOOK]
    assert policy.read == policy.write == (Reader.CREATOR,)


def test_every_reader_but_the_creators_own_is_a_class_of_ring() -> None:
    assert set(RING_OF_READER) == set(Reader) - {Reader.CREATOR, Reader.CHOSEN}


def test_classes_are_known_by_name() -> None:
    assert space_class("case") is SpaceClass.CASE
    assert ring_class("head office") is RingClass.HEAD_OFFICE
    for read in (space_class, ring_class):
        with pytest.raises(UnknownClass):
            read("a class of the future")


def test_the_page_lists_every_code_a_hub_answers_with() -> None:
    listed = PAGE.split("the codes are:")[1].split("*Session*")[0]
    assert set(re.findall(r"`([a-z ]+)`", listed)) == {each.value for each in HubRefusal}
