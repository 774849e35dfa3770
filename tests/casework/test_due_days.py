"""Every day somebody must act by is wanted on Today, in time, and until it is dealt with."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from imsa_desktop.casework.declaration import FieldKind, kind_named, kinds
from imsa_desktop.casework.due_days import DUE_DAYS, ONLY_LATEST
from imsa_desktop.casework.today import KINDS_WITH_A_DAY, Due, When, due_of, dues_of, when_due

TODAY = date(2026, 11, 23)
EACH = [(kind, each) for kind, many in DUE_DAYS.items() for each in many]
IDS = [f"{kind}.{each.field}" for kind, each in EACH]


@pytest.mark.parametrize(("kind", "each"), EACH, ids=IDS)
def test_every_wanted_day_and_whatever_ends_it_is_declared(kind: str, each: Any) -> None:
    declared = kind_named(kind)
    assert declared.field(each.field).kind in (FieldKind.DATE, FieldKind.MOMENT)
    for name in (*each.over_once, *([each.reviewed] if each.reviewed else [])):
        assert declared.field(name)
    for name, answers in (*each.over_when, *([each.only_when] if each.only_when else [])):
        assert answers <= {choice.code for choice in declared.field(name).choices}, name


@pytest.mark.parametrize(("kind", "each"), EACH, ids=IDS)
def test_every_wanted_day_is_wanted_until_it_is_over(kind: str, each: Any) -> None:
    moment = kind_named(kind).field(each.field).kind is FieldKind.MOMENT
    values: dict[str, Any] = {each.field: "2026-12-20T10:30+00:00" if moment else "2026-12-20"}
    if each.only_when:
        assert dues_of(kind, values) == ()
        values[each.only_when[0]] = next(iter(each.only_when[1]))
    (due,) = dues_of(kind, values)
    assert due.day is not None
    assert (each.last_day(date(2026, 12, 20)) - due.day).days == each.days_before
    assert due.time == ("10:30" if moment and not each.days_before else None)
    for name, answers in each.over_when:
        assert all(dues_of(kind, {**values, name: answer}) == () for answer in answers)
    for name in each.over_once:
        assert dues_of(kind, {**values, name: "2026-11-30"}) == ()


@pytest.mark.parametrize(
    ("kind", "values", "day", "last"),
    [
        ("danger_order", {"ends": "2026-12-20"}, "2026-12-06", "2026-12-20"),
        ("suspect", {"release_on": "2026-12-20", "state": "prison"}, "2026-12-06", "2026-12-20"),
        ("suspect", {"bail_ends": "2026-12-20", "state": "bail"}, "2026-12-06", "2026-12-20"),
        ("consent", {"expires": "2026-12-20", "standing": "given"}, "2026-12-20", None),
        ("appointment", {"when": "2026-12-20T10:30+00:00", "state": "planned"}, "2026-12-20", None),
        ("hearing", {"when": "2026-12-20T10:30+00:00", "state": "fixed"}, "2026-12-20", None),
        ("plan_review", {"next_on": "2026-12-20"}, "2026-12-20", None),
        ("housing_facts", {"tonight_until": "2026-11-24"}, "2026-11-24", None),
        ("immigration_facts", {"expires": "2026-12-31"}, "2026-12-03", "2026-12-31"),
        ("challenge", {"arose_on": "2026-11-30", "state": "thinking"}, "2027-01-30", "2027-02-27"),
        ("compensation_facts", {"last_day": "2026-12-20"}, "2026-12-20", None),
        ("case_closing", {"keep_until": "2032-11-30", "state": "closed"}, "2032-11-30", None),
        ("debt", {"act_by": "2026-12-01", "stage": "bailiffs"}, "2026-12-01", None),
    ],
)
def test_what_is_wanted_when(kind: str, values: dict[str, Any], day: str, last: str | None) -> None:
    due = due_of(kind, values)
    assert due is not None
    assert due.day == date.fromisoformat(day)
    assert due.last_day == (date.fromisoformat(last) if last else None)


def test_a_review_since_the_day_it_was_wanted_ends_it_and_an_older_one_does_not() -> None:
    order = {"ends": "2026-12-20"}
    assert due_of("danger_order", {**order, "reviewed_on": "2026-12-05"}) is not None
    assert due_of("danger_order", {**order, "reviewed_on": "2026-12-06"}) is None


def test_a_file_that_must_be_kept_for_a_trial_is_not_asked_about() -> None:
    assert dues_of("case_closing", {"keep_until": "2026-11-01", "state": "closed", "legal_hold": "yes"}) == ()


def test_an_order_without_an_end_wants_nothing() -> None:
    assert dues_of("danger_order", {"what": "Do not come near"}) == ()


def test_one_record_may_want_several_days_and_none_hides_another() -> None:
    facts = {"expires": "2026-12-31", "next_reporting": "2026-11-02", "interview_on": "2027-01-10"}
    assert [due.field for due in dues_of("immigration_facts", facts)] == ["next_reporting", "expires", "interview_on"]


@pytest.mark.parametrize(
    ("deadline", "due"),
    [
        (
            {"computed_last_day": "2026-11-30", "act_by": "2026-11-26"},
            Due(date(2026, 11, 26), None, "act_by", True, date(2026, 11, 30)),
        ),
        (
            {"computed_last_day": "2026-11-30", "printed": "2026-11-27", "act_by": "2026-11-25"},
            Due(date(2026, 11, 25), None, "act_by", True, date(2026, 11, 27)),
        ),
        (
            {"computed_last_day": "2026-11-30", "proof_asked_by": "2026-11-23", "who_acts": "solicitor"},
            Due(date(2026, 11, 23), None, "proof_asked_by", True, date(2026, 11, 30)),
        ),
        ({"printed": "2026-11-30"}, Due(date(2026, 11, 30), None, "last_day", True, date(2026, 11, 30))),
        (
            {"printed": "2026-11-20", "act_by": "2026-11-26"},  # stands from a day that governs no longer
            Due(date(2026, 11, 20), None, "last_day", True, date(2026, 11, 20)),
        ),
        ({}, Due(None, None, "printed", True)),
        ({"computed_last_day": "2026-11-30", "only_suggestion": "yes"}, Due(None, None, "printed", True)),
        ({"computed_last_day": "2026-11-30", "act_by": "2026-11-26", "state": "done"}, None),
        ({"computed_last_day": "2026-11-30", "act_by": "2026-11-26", "state": "not_needed"}, None),
    ],
)
def test_a_deadline_is_wanted_by_the_day_to_act_and_names_the_last(deadline: dict[str, Any], due: Due | None) -> None:
    assert due_of("deadline", deadline) == due


@pytest.mark.parametrize(
    ("day", "last", "expected"),
    [
        ("2026-11-24", "2026-11-26", When.THIS_WEEK),
        ("2026-11-23", "2026-11-25", When.TODAY),
        ("2026-11-20", "2026-11-24", When.TODAY),  # the day to act has passed, the last day has not
        ("2026-11-20", "2026-11-23", When.TODAY),
        ("2026-11-18", "2026-11-20", When.OVERDUE),
        ("2026-11-20", None, When.OVERDUE),
        (None, None, When.UNDATED),
    ],
)
def test_between_the_day_to_act_and_the_last_day_it_is_for_today(
    day: str | None, last: str | None, expected: When
) -> None:
    due = Due(date.fromisoformat(day) if day else None, last_day=date.fromisoformat(last) if last else None)
    assert when_due(due, TODAY) is expected


def test_of_kinds_that_follow_one_another_parent_and_day_are_declared() -> None:
    for kind, (parent, on) in ONLY_LATEST.items():
        assert kind_named(kind).field(parent).is_parent
        assert kind_named(kind).field(on)


def test_every_kind_with_a_day_is_declared_once() -> None:
    assert len(KINDS_WITH_A_DAY) == len(set(KINDS_WITH_A_DAY))
    assert set(KINDS_WITH_A_DAY) <= set(kinds())
