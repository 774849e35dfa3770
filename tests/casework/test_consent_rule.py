"""Before something is shared the file says what the client allowed; it informs, and never blocks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from imsa_desktop.casework.consent_rule import Advice, Holds, Wanted, before_sharing, holds_on, kind_by_name

DAY = date(2026, 11, 23)


def _given(**more: Any) -> dict[str, Any]:
    return {"recipient": "Hope Solicitors", "purpose": "asylum appeal", "standing": "given", **more}


@pytest.mark.parametrize(
    ("more", "holds"),
    [
        ({}, Holds.HOLDS),
        ({"standing": "given_in_part"}, Holds.IN_PART),
        ({"standing": "refused"}, Holds.REFUSED),
        ({"standing": "withdrawn"}, Holds.WITHDRAWN),
        ({"standing": "expired"}, Holds.EXPIRED),
        ({"standing": "not_asked"}, Holds.NOT_ASKED),
        ({"standing": None}, Holds.NOT_ASKED),
        ({"expires": "2026-11-23"}, Holds.HOLDS),  # the last day counts
        ({"expires": "2026-11-22"}, Holds.EXPIRED),
        ({"withdrawn_on": "2026-11-23"}, Holds.WITHDRAWN),
        ({"withdrawn_on": "2026-11-24"}, Holds.HOLDS),
        ({"given_on": "2026-11-24"}, Holds.NOT_YET),
        ({"given_on": "about then"}, Holds.HOLDS),  # a date nobody can read takes no permission away
        ({"standing": "refused", "expires": "2026-11-22"}, Holds.REFUSED),
    ],
)
def test_how_a_permission_stands_on_a_day(more: dict[str, Any], holds: Holds):
    assert holds_on(_given(**more), DAY) is holds


def test_a_permission_ends_by_itself():
    until = _given(expires="2026-12-01")
    days = [DAY + timedelta(days=each) for each in range(14)]
    held = [each for each in days if holds_on(until, each) is Holds.HOLDS]
    assert held == [each for each in days if each <= date(2026, 12, 1)]


@pytest.mark.parametrize(
    ("consents", "advice"),
    [
        ([], Advice.NONE),
        ([_given()], Advice.GO),
        ([_given(standing="given_in_part")], Advice.READ_FIRST),
        ([_given(expires="2026-01-01")], Advice.ASK_AGAIN),
        ([_given(standing="refused")], Advice.STOPPED),
        ([_given(), _given(standing="withdrawn")], Advice.STOPPED),  # the safer answer
        ([_given(standing="withdrawn"), _given()], Advice.STOPPED),
        ([_given(purpose="housing")], Advice.NONE),  # leave for another purpose is no leave
        ([_given(purpose="housing", standing="withdrawn"), _given()], Advice.GO),
        ([_given(purpose=None)], Advice.GO),
        ([_given(recipient="Other & Co")], Advice.NONE),
    ],
)
def test_what_is_said_before_sharing(consents: list[dict[str, Any]], advice: Advice):
    wanted = Wanted("Hope Solicitors", "asylum appeal")
    assert before_sharing(consents, wanted, DAY).advice is advice


@pytest.mark.parametrize(
    ("named", "asked", "fits"),
    [
        ("Hope Solicitors", "hope solicitors", True),
        ("Hope", "Hope Solicitors", True),
        ("Hope Solicitors LLP", "Hope Solicitors", True),
        ("Lê Thị Mai", "le thi mai", True),
        ("Hope", "Hopewell Trust", False),
        ("", "Hope Solicitors", False),
    ],
)
def test_recipients_are_known_by_their_names(named: str, asked: str, fits: bool):
    found = before_sharing([_given(recipient=named)], Wanted(asked), DAY).fits
    assert bool(found) is fits


def test_a_professional_is_known_whatever_the_name_says():
    found = before_sharing([_given(recipient="Mr H.", recipient_contact=b"x" * 16)], Wanted(contact=b"x" * 16), DAY)
    assert found.advice is Advice.GO


def test_a_kind_of_recipient_is_enough_where_no_name_is_known():
    to_police = [_given(recipient="", recipient_kind="police", told_immigration="yes")]
    assert before_sharing(to_police, Wanted(recipient_kind="police"), DAY).advice is Advice.GO
    assert before_sharing(to_police, Wanted(recipient_kind="health"), DAY).advice is Advice.NONE


@pytest.mark.parametrize("kind", ["police", "home_office"])
@pytest.mark.parametrize(("told", "warned"), [("yes", False), ("no", True), ("not_asked", True), (None, True)])
def test_that_it_may_reach_immigration_enforcement_is_said_first(kind: str, told: str | None, warned: bool):
    consent = _given(recipient="", recipient_kind=kind, told_immigration=told)
    assert before_sharing([consent], Wanted(recipient_kind=kind), DAY).warn_enforcement is warned
    assert before_sharing([], Wanted(recipient_kind=kind), DAY).warn_enforcement
    assert not before_sharing([_given()], Wanted("Hope Solicitors"), DAY).warn_enforcement


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("Police", "police"),
        ("DC Jones, West Midlands Police", "police"),
        ("the Home Office (asylum team)", "home_office"),
        ("Single Competent Authority", "home_office"),
        ("Hope Solicitors", None),
        ("Policeman’s Yard Housing", None),
        ("", None),
    ],
)
def test_police_and_home_office_are_known_by_what_they_are_called(typed: str, kind: str | None):
    assert kind_by_name(typed) == kind


def test_the_safest_answer_for_this_purpose_is_read_first():
    consents = [_given(), _given(purpose="housing", standing="refused"), _given(standing="withdrawn")]
    found = before_sharing(consents, Wanted("Hope Solicitors", "asylum appeal"), DAY)
    assert [each.index for each in found.fits] == [2, 0, 1]
    assert [each.same_purpose for each in found.fits] == [True, True, False]
