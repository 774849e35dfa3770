"""Each of the seven domains: which answers of which records are evidence, and which of the same records are none."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from imsa_desktop.casework.declaration import kinds
from imsa_desktop.casework.framework import DOMAINS, Domain

DAY = date(2026, 11, 23)


def _evidence(of: str, kind: str, /, **values: Any) -> set[str]:
    """What one record is evidence of, in a domain."""
    (found,) = [each for each in DOMAINS if each.code == of]
    return {each.code for each in found.evidence if each.kind == kind and each.counts(values, DAY)}


def _kinds_of(of: str) -> set[str]:
    return {evidence.kind for each in DOMAINS if each.code == of for evidence in each.evidence}


def _answers(of: str, kind: str, field: str, evidence: str, /, **values: Any) -> set[str | None]:
    """The answers of a field, no answer among them, with which a record is this evidence."""
    answers = [None, *(each.code for each in kinds()[kind].field(field).choices)]
    return {answer for answer in answers if evidence in _evidence(of, kind, **{**values, field: answer})}


def test_an_empowering_relationship_shows_in_options_choices_own_words_wishes_goals_and_agreements():
    of = "empowering_relationship"
    assert _kinds_of(of) == {"option", "encounter", "client_wish", "plan_goal", "agreement"}
    assert _evidence(of, "option", may_fail="They may say no again.") == {"options"}
    assert _evidence(of, "option", option="Appeal") == set()
    assert _answers(of, "option", "decision", "choices") == {"chose", "did_not_choose"}
    assert "yes" not in _answers(of, "option", "pressed_by_others", "choices", decision="chose")
    assert _evidence(of, "encounter", own_words="I want my own door.") == {"own_words"}
    assert _evidence(of, "encounter", what_happened="She wants her own door.") == set()
    assert _evidence(of, "client_wish") == {"wishes"}
    assert (_evidence(of, "plan_goal", goal="A home"), _evidence(of, "plan_goal")) == ({"goals"}, set())
    assert _evidence(of, "agreement", explained_on="2026-11-02") == {"agreements"}
    assert _evidence(of, "agreement", agreement_kind="confidentiality") == set()


def test_a_trauma_informed_approach_shows_in_what_made_it_safe_to_speak_and_spared_telling_again():
    of = "trauma_informed"
    expected = {"encounter_interpreter", "encounter", "safety_plan", "plan_review", "account_source", "risk_review"}
    assert _kinds_of(of) == expected
    assert _answers(of, "encounter_interpreter", "how", "interpreted") == {"interpreter", "advocate_speaks"}
    asked = {"yes", "no", "prefers_not_to_say", "declined"}
    assert _answers(of, "encounter", "safe_to_talk", "safe_first") == asked
    talked_through = {"wants", "wants_without_paper", "thinking", "declined"}
    assert _answers(of, "safety_plan", "wish", "safety_plans") == talked_through
    found = [_evidence(of, kind) for kind in ("plan_review", "account_source", "risk_review")]
    assert found == [{"plan_reviews"}, {"not_retold"}, {"risk_reviews"}]


def test_informed_engagement_with_criminal_justice_shows_in_what_was_asked_for_challenged_and_answered():
    of = "criminal_justice"
    expected = {"criminal_matter", "special_measure", "hearing", "crime_report", "conviction", "material_request"}
    assert _kinds_of(of) == expected
    asked = {"yes", "unsure", "no", "conditions"}
    assert _answers(of, "criminal_matter", "willing", "willing") == asked
    assert _evidence(of, "criminal_matter", rights_asked=frozenset({"review"})) == {"rights"}
    assert _evidence(of, "criminal_matter", rights_asked=frozenset(), stage="trial") == set()
    asked_for = {"asked", "refused", "in_part", "granted"}
    assert _answers(of, "special_measure", "state", "measures") == asked_for
    assert _answers(of, "hearing", "state", "hearings") == {"happened"}
    assert _evidence(of, "crime_report") == {"reports"}
    assert _answers(of, "conviction", "state", "convictions") == {"advice", "appeal", "overturned"}
    assert _evidence(of, "conviction", lawyer=b"the lawyer of the trial", state="stands") == set()
    answered = {"refused", "in_part", "given", "order", "nothing_held"}
    assert _answers(of, "material_request", "answer", "requests") == answered


def test_knowledge_of_complex_systems_shows_in_needs_what_was_tried_decisions_and_deadlines_kept():
    of = "complex_systems"
    assert _kinds_of(of) == {"need", "need_attempt", "decision", "deadline", "letter"}
    states = {None, *(each.code for each in kinds()["need"].field("state").choices)}
    assert _answers(of, "need", "state", "needs") == states - {"not_talked"}
    assert _answers(of, "need", "state", "resolved") == {"resolved", "partly"}
    assert _evidence(of, "need_attempt") == {"tried"}
    assert _evidence(of, "decision") == {"decisions"}
    assert _evidence(of, "decision", submitted_on="2026-11-02") == {"decisions", "challenged"}
    in_time = {"printed": "2026-11-20", "done_on": "2026-11-20"}
    assert _answers(of, "deadline", "state", "deadlines", **in_time) == {"done"}
    assert _evidence(of, "deadline", state="done", **{**in_time, "done_on": "2026-11-21"}) == set()
    assert (_evidence(of, "letter", sent_on="2026-11-02"), _evidence(of, "letter")) == ({"letters"}, set())


def test_mental_health_and_wellbeing_shows_in_support_sessions_that_took_place_and_the_clients_own_view():
    of = "mental_health"
    assert _kinds_of(of) == {"wellbeing_support", "funded_session", "resilience_check", "crisis_help", "need"}
    assert "not_available" not in _answers(of, "wellbeing_support", "taken", "offered")
    assert "declined" in _answers(of, "wellbeing_support", "taken", "offered")
    assert _answers(of, "wellbeing_support", "taken", "taken") == {"taken", "ended"}
    assert _answers(of, "funded_session", "state", "sessions") == {"taken"}
    assert _evidence(of, "resilience_check", occasion="start") == set()
    assert _evidence(of, "resilience_check", copes="prefers_not_to_say") == {"asked"}
    assert _evidence(of, "resilience_check", own_words="Some days are better.") == {"asked"}
    assert _answers(of, "crisis_help", "state", "crisis") == {"held"}
    assert _answers(of, "crisis_help", "state", "crisis", done="A doctor the same night.") == {"held", "over"}
    assert _answers(of, "need", "area", "health", state="waiting") == {"health"}
    no_need = {"not_talked", "no_need", "does_not_apply"}
    states = {None, *(each.code for each in kinds()["need"].field("state").choices)}
    assert _answers(of, "need", "state", "health", area="health") == states - no_need


def test_partnership_shows_in_professionals_what_they_were_told_permissions_that_hold_and_second_opinions():
    of = "partnership"
    assert _kinds_of(of) == {"professional_contact", "consent", "lawyer_search", "second_opinion", "encounter"}
    assert _evidence(of, "professional_contact") == {"professionals"}
    explained = {"role_explained_on": "2026-11-02", "learned_from_us": "What the NRM is."}
    assert _evidence(of, "professional_contact", **explained) == {"professionals", "roles", "learned"}
    assert _answers(of, "consent", "standing", "permissions") == {"given", "given_in_part"}
    assert _evidence(of, "consent", standing="given", expires="2026-11-22") == set()
    assert _evidence(of, "lawyer_search") == {"lawyers"}
    assert _answers(of, "encounter", "encounter_kind", "with_others") == {"without_client"}


def test_a_second_opinion_is_evidence_once_it_was_asked_for_or_given_and_not_because_it_was_thought_of():
    assert _evidence("partnership", "second_opinion", asked_on="2026-11-02") == {"second"}
    assert _evidence("partnership", "second_opinion", said="The appeal has a chance.") == {"second"}
    assert _evidence("partnership", "second_opinion", about="The appeal", client_wants="no") == set()


def test_training_and_supervision_shows_in_reviews_what_can_be_learned_and_turning_points():
    of = "training_supervision"
    assert _kinds_of(of) == {"case_review", "turning_point"}
    assert _evidence(of, "case_review") == {"reviews"}
    assert _answers(of, "case_review", "occasion", "in_supervision") == {"supervision"}
    assert _evidence(of, "case_review", learned="Ask about the phone first.") == {"reviews", "learned"}
    assert _evidence(of, "turning_point") == {"turning"}


@pytest.mark.parametrize("domain", DOMAINS, ids=[each.code for each in DOMAINS])
def test_every_piece_of_evidence_of_a_domain_is_told_once_and_in_its_own_words(domain: Domain):
    assert len({each.code for each in domain.evidence}) == len(domain.evidence)
    assert len({each.label for each in domain.evidence}) == len(domain.evidence)
