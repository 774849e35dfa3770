"""Closing says what is worth a look, and never refuses."""

from __future__ import annotations

from typing import Any

import pytest

from imsa_desktop.casework.closing_rule import Look, Open, is_open, to_look_at
from imsa_desktop.casework.declaration import kinds

WELL: dict[str, Any] = {
    "reason": "aims_met",
    "papers_returned": "yes",
    "safe_to_write": "no",
    "permissions_ended": "yes",
    "legal_hold": "no",
    "door_left_open": "Ring us, any day",
}
TALKED = Open(outcomes=[{"answer": "yes"}])


def test_a_closing_that_was_talked_through_has_nothing_to_say():
    assert to_look_at(WELL, TALKED) == ()


def test_an_empty_closing_is_only_given_hints():
    found = to_look_at({}, Open())
    assert found == (Look.REASON, Look.PAPERS, Look.SAFE_TO_WRITE, Look.DOOR, Look.OUTCOMES)


@pytest.mark.parametrize(("followed", "said"), [("yes", False), ("no", True), ("not_asked", True), (None, True)])
def test_contact_counts_as_lost_only_after_the_contact_plan(followed: str | None, said: bool):
    closing = {**WELL, "reason": "contact_lost", "contact_plan_followed": followed}
    assert (Look.CONTACT_PLAN in to_look_at(closing, TALKED)) is said


def test_open_deadlines_and_tasks_want_a_named_person():
    still = Open(deadlines=[{"state": "open"}], tasks=[{}], outcomes=[{"answer": "no"}])
    assert to_look_at(WELL, still) == (Look.DEADLINES, Look.TASKS)
    assert to_look_at({**WELL, "deadlines_to": b"p" * 16}, still) == ()
    assert to_look_at({**WELL, "deadlines_named": "Mr Hope, solicitor"}, still) == ()


def test_permissions_and_appointments_are_named_while_they_stand():
    still = Open(consents=[{}], appointments=[{}], outcomes=[{"answer": "partly"}])
    assert to_look_at({**WELL, "permissions_ended": "not_asked"}, still) == (Look.APPOINTMENTS, Look.PERMISSIONS)


@pytest.mark.parametrize("reason", ["died", "removed"])
def test_nobody_is_asked_to_write_to_a_client_who_died_or_was_removed(reason: str):
    assert to_look_at({"reason": reason}, TALKED) == ()


def test_a_file_of_a_possible_witness_is_perhaps_kept():
    still = Open(may_be_witness=True, outcomes=[{"answer": "yes"}])
    assert to_look_at({**WELL, "legal_hold": None}, still) == (Look.LEGAL_HOLD,)
    assert to_look_at({**WELL, "legal_hold": "no"}, still) == ()


@pytest.mark.parametrize("kind", ["deadline", "task", "appointment", "check_in", "plan_action"])
def test_every_standing_is_either_open_or_over(kind: str):
    codes = [each.code for each in kinds()[kind].field("state").choices]
    still = {each for each in codes if is_open(kind, {"state": each})}
    assert still
    assert set(codes) - still
    assert is_open(kind, {})
    assert not {"done", "happened", "came"} & still


def test_a_sign_of_life_that_is_awaited_wants_a_colleague_who_waits():
    still = Open(check_ins=[{"state": "expected"}], outcomes=[{"answer": "no"}])
    assert to_look_at(WELL, still) == (Look.CHECK_INS,)
    assert to_look_at({**WELL, "deadlines_to": b"p" * 16}, still) == ()


def test_other_kinds_are_never_open():
    assert not is_open("note", {})
