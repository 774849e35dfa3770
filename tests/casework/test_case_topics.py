"""What has not been talked about yet is a quiet list, and every kind has its part in it."""

from __future__ import annotations

from typing import Any

import pytest

from imsa_desktop.casework.case_topics import TOPICS, kinds_read, not_talked_about_yet
from imsa_desktop.casework.completeness import is_unsaid, open_points
from imsa_desktop.casework.declaration import Kind, kinds
from imsa_desktop.casework.looked_for import LOOKED_FOR, NEEDED_WHEN, NEEDLESS_WHEN, NEEDS_NOTHING

KINDS = list(kinds().values())
EACH_KIND = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


@EACH_KIND
def test_of_every_kind_it_is_decided_what_a_reader_looks_for(kind: Kind):
    assert (kind.name in LOOKED_FOR) is not (kind.name in NEEDS_NOTHING)
    for name in LOOKED_FOR.get(kind.name, ()):
        assert not kind.field(name).is_parent
        assert name != kind.once_key


@EACH_KIND
def test_an_empty_record_is_never_refused_and_a_full_one_has_nothing_open(kind: Kind):
    empty = open_points(kind, {})
    assert {each.field for each in empty} <= set(LOOKED_FOR.get(kind.name, ()))
    full: dict[str, Any] = {each.name: "said" for each in kind.fields}
    assert open_points(kind, full) == ()


@pytest.mark.parametrize(
    ("kind", "field", "other", "answers"),
    [(*at, *rule) for rules in (NEEDLESS_WHEN, NEEDED_WHEN) for at, rule in rules.items()],
)
def test_what_another_answer_decides_names_fields_and_answers_that_exist(
    kind: str, field: str, other: str, answers: frozenset[str | None]
):
    assert field in LOOKED_FOR[kind]
    codes = {each.code for each in kinds()[kind].field(other).choices}
    assert answers - {None} <= codes
    assert (answers - {None} != codes) is bool(codes)  # of words that are typed, whatever they say decides


@pytest.mark.parametrize(
    ("kind", "values", "field", "open_"),
    [
        ("consent", {"recipient_kind": "police"}, "told_immigration", True),
        ("consent", {"recipient_kind": "health"}, "told_immigration", False),
        ("consent", {}, "told_immigration", False),
        ("need", {"state": "waiting"}, "waiting_on", True),
        ("need", {"state": "in_progress"}, "waiting_on", False),
        ("need", {"state": "not_achieved"}, "not_achieved_why", True),
        ("need", {"state": "resolved"}, "next_step", False),
        ("duty_sheet", {"permission": "declined"}, "plan", False),
        ("duty_sheet", {}, "plan", True),
        ("case_closing", {"reason": "died"}, "door_left_open", False),
        ("deadline", {"state": "done"}, "proof", True),
        ("deadline", {"state": "open"}, "proof", False),
        ("safeguarding_concern", {"shared": "without"}, "share_why", True),
        ("safeguarding_concern", {"shared": "not"}, "share_why", True),
        ("safeguarding_concern", {"shared": "with_consent"}, "share_why", False),
        ("safeguarding_concern", {"shared": "not"}, "told_to", False),
        ("safeguarding_concern", {"shared": "without"}, "told_to", True),
        ("safeguarding_concern", {"told_client": "no"}, "told_client_why", True),
        ("safeguarding_concern", {"told_client": "yes"}, "told_client_why", False),
        ("advice_query", {"caller_kind": "survivor"}, "offered_referral", True),
        ("advice_query", {"caller_kind": "solicitor"}, "offered_referral", False),
        ("disclosure", {"basis": "with_permission"}, "reason", False),
        ("disclosure", {"basis": "life_or_serious_harm"}, "reason", True),
        ("disclosure", {"client_told": "not_told"}, "why_not_told", True),
        ("disclosure", {"client_told": "told_after"}, "why_not_told", False),
        ("need", {"state": "resolved"}, "outcome", True),
        ("need", {"state": "need"}, "outcome", False),
        ("safety_plan", {"wish": "declined"}, "review_on", False),
        ("safety_plan", {"wish": "wants_without_paper"}, "review_on", True),
        ("safety_plan", {"wish": "wants_without_paper"}, "paper_could_harm", False),
        ("safety_plan", {"wish": "wants"}, "paper_could_harm", True),
    ],
)
def test_another_answer_makes_a_question_needless(kind: str, values: dict[str, Any], field: str, open_: bool):
    assert (field in {each.field for each in open_points(kind, values)}) is open_


def test_a_new_case_has_talked_about_nothing_and_refuses_nothing():
    assert not_talked_about_yet({}) == TOPICS
    assert len({each.code for each in TOPICS}) == len(TOPICS) > 15


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.code)
def test_each_topic_is_talked_about_once_its_record_says_so(topic: Any):
    kind = kinds()[topic.kind]
    values: dict[str, Any] = dict.fromkeys(topic.fields, "said")
    if topic.having:
        name, answers = topic.having
        assert answers <= {each.code for each in kind.field(name).choices}
        values[name] = min(answers)
    assert all(kind.field(name) for name in topic.fields)
    assert topic in not_talked_about_yet({topic.kind: []})
    assert topic not in not_talked_about_yet({topic.kind: [values]})
    assert topic.kind in kinds_read()


def test_not_asked_is_not_talked_about_and_declined_is():
    def open_(permission: str) -> bool:
        found = not_talked_about_yet({"duty_sheet": [{"permission": permission}]})
        return "duty_sheet" in {each.code for each in found}

    assert open_("not_asked")
    assert not open_("declined")


def test_what_the_assessment_says_need_not_be_said_again():
    swept = [{"area": "identity_papers", "state": "no_need"}, {"area": "dependants", "state": "not_talked"}]
    left = {each.code for each in not_talked_about_yet({"assessment_area": swept})}
    assert "papers" not in left
    assert "dependants" in left
    assert "wishes" not in {each.code for each in not_talked_about_yet({"client": [{"wants": "A home"}]})}


def test_the_areas_that_stand_for_a_topic_exist():
    from imsa_desktop.casework.case_topics import _ASSESSED_INSTEAD, _CLIENT_INSTEAD

    areas = {each.code for each in kinds()["assessment_area"].field("area").choices}
    assert set(_ASSESSED_INSTEAD.values()) <= areas
    assert {*_ASSESSED_INSTEAD, *_CLIENT_INSTEAD} <= {each.code for each in TOPICS}
    assert all(is_unsaid(None) and kinds()["client"].field(each) for each in _CLIENT_INSTEAD.values())
