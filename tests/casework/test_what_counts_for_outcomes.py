"""Each of the six key outcomes: which answers of which records speak for it, which against, and which say nothing."""

from __future__ import annotations

from typing import Any

import pytest

from imsa_desktop.casework.declaration import kinds
from imsa_desktop.casework.kinds.encounters import AREAS
from imsa_desktop.casework.outcomes import OUTCOMES

FOR, AGAINST = True, False


def _shown(of: str, kind: str, /, **values: Any) -> set[tuple[str, bool]]:
    """The signs of an outcome that one record shows, and whether they speak for it."""
    (found,) = [each for each in OUTCOMES if each.code == of]
    return {(each.code, each.speaks_for) for each in found.signs if each.kind == kind and each.counts(values)}


def _kinds_of(outcome: str) -> set[str]:
    return {sign.kind for each in OUTCOMES if each.code == outcome for sign in each.signs}


def _by_answer(of: str, kind: str, field: str, /, **values: Any) -> dict[str | None, set[tuple[str, bool]]]:
    """What a record shows by each answer of a field, also by none; answers that show nothing are left out."""
    answers = [None, *(each.code for each in kinds()[kind].field(field).choices)]
    found = {answer: _shown(of, kind, **{**values, field: answer}) for answer in answers}
    return {answer: shown for answer, shown in found.items() if shown}


def test_choice_is_shown_by_what_the_client_chose_reached_and_did_and_not_by_what_others_pressed_for():
    of = "choice_empowerment"
    assert _kinds_of(of) == {"option", "plan_goal", "plan_action"}
    chose, left_to_us, pressed = ("chose", FOR), ("asked_us", AGAINST), ("pressed", AGAINST)
    assert _by_answer(of, "option", "decision") == {
        "chose": {chose},
        "did_not_choose": {chose},
        "asked_me": {left_to_us},
    }
    assert _by_answer(of, "option", "pressed_by_others", decision="chose") == {
        **{answer: {chose} for answer in (None, "not_asked", "no", "prefers_not_to_say", "declined")},
        "yes": {pressed},
    }
    assert _by_answer(of, "plan_goal", "state") == {"reached": {("goals", FOR)}, "partly": {("goals", FOR)}}
    done = {"client": {("own_steps", FOR)}, "together": {("own_steps", FOR)}}
    assert _by_answer(of, "plan_action", "whose", state="done") == done
    assert _by_answer(of, "plan_action", "state", whose="client") == {"done": {("own_steps", FOR)}}


def test_destitution_avoided_is_shown_by_home_and_money_and_by_emergencies_that_were_helped():
    of = "destitution_avoided"
    assert _kinds_of(of) == {"need", "crisis_help"}
    met, unmet = {("roof", FOR)}, {("no_roof", AGAINST)}
    of_this = dict.fromkeys(("housing", "welfare_benefits", "fraud_debt"), met)
    assert _by_answer(of, "need", "area", state="resolved") == of_this
    assert _by_answer(of, "need", "state", area="housing") == {"resolved": met, "partly": met, "not_achieved": unmet}
    helped, not_helped = {("crisis", FOR)}, {("crisis_not", AGAINST)}
    assert _by_answer(of, "crisis_help", "state") == {"held": helped, "not_helped": not_helped}
    told = _by_answer(of, "crisis_help", "state", done="A hotel for the night.")
    assert told == {"held": helped, "over": helped, "not_helped": not_helped}


def test_justice_is_shown_by_what_it_means_to_the_client_and_by_what_came_of_it():
    of = "justice"
    assert _kinds_of(of) == {"case", "criminal_matter", "conviction", "warrant", "need", "compensation_claim"}
    assert _shown(of, "case", justice_means="That he says sorry.") == {("said", FOR)}
    assert _shown(of, "case", justice_means="") == set()
    stopped = {"no_action": {("dropped", AGAINST)}, "dropped": {("dropped", AGAINST)}}
    assert _by_answer(of, "criminal_matter", "stage") == stopped
    ended = _by_answer(of, "criminal_matter", "stage", outcome="Found guilty.")
    assert {stage: shown for stage, shown in ended.items() if shown != {("matters", FOR)}} == stopped
    assert _by_answer(of, "conviction", "state") == {"overturned": {("overturned", FOR)}}
    assert set(_by_answer(of, "warrant", "state")) == {"refused", "withdrawn"}
    assert set(_by_answer(of, "compensation_claim", "state")) == {"awarded", "paid"}
    assert _by_answer(of, "need", "area", state="partly") == {"compensation": {("compensation", FOR)}}
    assert set(_by_answer(of, "need", "state", area="compensation")) == {"resolved", "partly"}


def test_retrafficking_prevented_is_shown_only_by_reviews_that_asked_and_by_plans_in_use():
    of = "no_retrafficking"
    assert _kinds_of(of) == {"risk_review", "safety_plan"}
    assert _by_answer(of, "risk_review", "re_exploitation_known") == {
        "no": {("none_known", FOR)},
        "yes": {("known", AGAINST)},
    }
    assert _by_answer(of, "safety_plan", "state") == {"in_use": {("plans", FOR)}}


def test_entitlements_are_shown_where_they_were_reached_or_a_challenge_changed_the_decision():
    of = "entitlements"
    assert _kinds_of(of) == {"need", "decision"}
    reached, missed = {("needs", FOR)}, {("not", AGAINST)}
    entitled = set(_by_answer(of, "need", "area", state="resolved"))
    no_entitlements = {"convictions", "family_law", "public_law", "fraud_debt"}
    assert entitled == {each.code for each in AREAS} - no_entitlements
    assert _by_answer(of, "need", "state", area="health") == {
        "resolved": reached,
        "partly": reached,
        "not_achieved": missed,
    }
    changed = {("decisions", FOR)}
    assert _by_answer(of, "decision", "result") == {"changed": changed, "changed_partly": changed}


def test_educated_is_shown_by_understanding_that_was_checked_and_by_what_professionals_learned():
    of = "educated"
    assert _kinds_of(of) == {"option", "professional_contact"}
    assert _shown(of, "option", understanding_checked="She said it back to me.") == {("explained", FOR)}
    assert _shown(of, "option", option="Appeal", likely_outcome="It may be granted.", decision="chose") == set()
    assert _shown(of, "professional_contact", learned_from_us="What the NRM is.") == {("professionals", FOR)}
    assert _shown(of, "professional_contact", role_explained_on="2026-11-02") == {("roles", FOR)}
    assert _shown(of, "professional_contact", name="Mr Hope", does="Housing", permission="given") == set()


@pytest.mark.parametrize("of", OUTCOMES, ids=[each.code for each in OUTCOMES])
def test_an_empty_record_of_any_kind_shows_nothing(of: Any):
    assert [sign.code for sign in of.signs if sign.counts({})] == []
