"""What must hold of the kinds around the client's needs, permissions, papers, decisions and deadlines."""

from __future__ import annotations

import pytest

from imsa_desktop.casework.declaration import FieldKind, MergeClass, Sensitivity, SpaceClass, kind_named, kinds
from imsa_desktop.casework.kinds.assessment import ASSESSED_AREAS, NEED_STATES
from imsa_desktop.casework.kinds.decisions import DECISION_AREAS
from imsa_desktop.casework.kinds.encounters import AREAS

AREA_FACTS = (
    "benefits_facts",
    "housing_facts",
    "compensation_facts",
    "convictions_facts",
    "immigration_facts",
    "family_facts",
    "health_facts",
    "nrm_facts",
    "public_law_facts",
    "care_facts",
    "money_facts",
)


@pytest.mark.parametrize(
    ("kind", "field", "safest", "least_safe"),
    [
        ("consent", "standing", "withdrawn", "given"),
        ("consent", "told_immigration", "no", "yes"),
        ("agreement", "agreed", "no", "yes"),
        ("disclosure", "client_told", "not_told", "told_before"),
        ("interpreter", "standing", "do_not_use", "use"),
        ("interpreter_agency", "standing", "do_not_use", "use"),
        ("interpreter_booking", "state", "needed", "came"),
        ("appointment", "safe_to_attend", "no", "yes"),
        ("asserted_age", "says_adult", "no", "yes"),
        ("need", "state", "need", "does_not_apply"),
        ("need", "urgency", "today", "later"),
        ("assessment_area", "state", "need", "does_not_apply"),
        ("decision", "privileged", "privileged", "not_privileged"),
        ("deadline", "state", "open", "done"),
        ("deadline", "who_acts", "advocate", "solicitor"),
        ("deadline", "only_suggestion", "yes", "no"),
        ("deadline", "override", "none", "wrong_date"),
        ("deadline_rule", "certainty", "unsure", "a"),
        ("housing_facts", "tonight_safe", "no", "yes"),
        ("family_facts", "address_kept", "yes", "no"),
        ("debt", "stage", "bailiffs", "paid"),
    ],
)
def test_the_safer_answer_stands_until_a_person_settles_it(kind: str, field: str, safest: str, least_safe: str) -> None:
    declared = kind_named(kind).field(field)
    assert declared.merge is MergeClass.PROTECTIVE
    assert (declared.safest_first[0], declared.safest_first[-1]) == (safest, least_safe)


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("dependant", "parental_responsibility"),
        ("debt", "whose"),
        ("immigration_facts", "permission"),
        ("identity_paper", "held_by_kind"),
    ],
)
def test_where_facts_are_disputed_no_answer_wins(kind: str, field: str) -> None:
    assert kind_named(kind).field(field).merge is MergeClass.UNDECIDED


@pytest.mark.parametrize("kind", ["consent", "decision", "deadline", "appointment", "identity_paper", "housing_facts"])
def test_of_two_days_that_must_not_be_missed_the_earlier_stands(kind: str) -> None:
    names = {
        "consent": ("expires", "withdrawn_on"),
        "decision": ("dated", "sent", "notified", "served", "made_in_court", "event_on", "printed_deadline"),
        "deadline": ("printed", "computed_last_day", "act_by", "proof_asked_by", "trigger_on"),
        "appointment": ("when",),
        "identity_paper": ("expires",),
        "housing_facts": ("tonight_until", "leave_by", "duty_ends_on"),
    }[kind]
    assert all(kind_named(kind).field(name).safest_first == ("earliest",) for name in names)


def test_each_area_has_its_facts_once_in_a_case() -> None:
    assert len(AREA_FACTS) == len(AREAS) == 11
    for name in AREA_FACTS:
        kind = kind_named(name)
        assert (kind.once_in, kind.space) == ("case", SpaceClass.CASE)


def test_the_areas_are_the_same_wherever_they_are_asked() -> None:
    codes = [choice.code for choice in AREAS]
    assert [choice.code for choice in ASSESSED_AREAS][:11] == codes
    assert [choice.code for choice in DECISION_AREAS][:11] == codes
    assert len(ASSESSED_AREAS) == 19
    assert kind_named("need").field("area").choices == AREAS
    assert kind_named("assessment_area").field("state").choices == NEED_STATES


def test_silence_and_refusal_are_answers_of_a_need() -> None:
    codes = {choice.code for choice in NEED_STATES}
    assert {"not_talked", "declined", "does_not_apply", "prefers_not", "not_achieved", "waiting"} <= codes


def test_the_assessment_is_one_and_each_of_its_areas_once() -> None:
    area = kind_named("assessment_area")
    assert (kind_named("assessment").once_in, area.once_in, area.once_key) == ("case", "assessment", "area")


def test_equality_answers_stand_apart_and_never_print() -> None:
    kind = kind_named("equality_answers")
    answers = [field for field in kind.fields if not field.is_parent]
    assert not any(field.prints or field.searched for field in answers)
    assert all(field.kind is not FieldKind.CHOICES for field in answers)


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("dependant", "with_whom"),
        ("dependant", "address_kept_from"),
        ("identity_paper", "held_by"),
        ("interpreter_booking", "who"),
        ("money_facts", "who_else_sees"),
        ("benefits_facts", "account_controlled_by"),
        ("immigration_facts", "passport_held_by"),
        ("family_facts", "other_party"),
        ("housing_facts", "who_knows"),
    ],
)
def test_what_concerns_others_is_marked_and_never_printed(kind: str, field: str) -> None:
    declared = kind_named(kind).field(field)
    assert (declared.sensitivity, declared.prints) == (Sensitivity.THIRD_PARTY, False)


def test_another_day_is_one_answer_with_its_reason() -> None:
    group = kind_named("deadline").groups()["other_day"]
    assert [field.name for field in group] == [
        "override",
        "override_day",
        "override_why",
        "override_document",
        "adviser",
    ]


def test_deadlines_hang_on_decisions_and_rules_stand_on_the_shelf() -> None:
    parent = kind_named("deadline").parent_field
    assert parent is not None
    assert parent.links_to == "decision"
    assert {name for name, kind in kinds().items() if kind.space is SpaceClass.SHELF} >= {
        "deadline_rule",
        "interpreter",
        "interpreter_agency",
    }
