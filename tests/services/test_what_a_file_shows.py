"""What the client allowed, what the file evidences, and what has not been talked about: read, and nothing changed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from imsa_desktop.services.cases import CaseStart, OpenedCase
from imsa_desktop.services.consents import Advice, Holds
from imsa_protocol.identifiers import RecordId
from tests.services.conftest import Laptop


@pytest.fixture
def case(ana: Laptop) -> OpenedCase:
    return ana.case()


def test_before_sharing_the_permission_stands_with_its_record(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    assert at.consents.before_sharing(case.space, "Hope & Co").advice is Advice.NONE
    given = {"recipient": "Hope & Co", "purpose": "appeal", "standing": "given", "what_exactly": "The refusal letter."}
    consent = at.records.add("consent", given, space=case.space)
    seen = at.consents.before_sharing(case.space, "hope & co", "appeal")
    assert (seen.advice, seen.basis, seen.enforcement_words) == (Advice.GO, "with_permission", "")
    (permission,) = seen.permissions
    assert (permission.view.id, permission.holds, permission.words) == (consent, Holds.HOLDS, "Given")
    assert permission.view["what_exactly"] == "The refusal letter."
    at.consents.withdraw(consent, "Told Mr Hope")
    seen = at.consents.before_sharing(case.space, "Hope & Co", "appeal")
    assert (seen.advice, seen.basis) == (Advice.STOPPED, "")
    assert at.records.get("consent", consent)["withdrawn_told"] == "Told Mr Hope"


def test_it_informs_and_never_blocks(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    at.records.add(
        "consent", {"recipient": "Police", "recipient_kind": "police", "standing": "refused"}, space=case.space
    )
    seen = at.consents.before_sharing(case.space, "Police", recipient_kind="police")
    assert seen.advice is Advice.STOPPED
    assert "immigration enforcement" in seen.enforcement_words
    shared = at.consents.shared(
        case.space, {"recipient": "Police", "basis": "life_or_serious_harm", "reason": "He was at the door."}
    )
    assert at.records.get("disclosure", shared)["shared_on"] == "2026-11-23"


@pytest.mark.parametrize(
    ("permission", "until", "advice"),
    [
        ("given", None, Advice.GO),
        ("given", "2026-11-22", Advice.ASK_AGAIN),
        ("given_in_part", None, Advice.READ_FIRST),
        ("withdrawn", None, Advice.STOPPED),
        (None, None, Advice.NONE),
        ("not_asked", None, Advice.NONE),
    ],
)
def test_a_professionals_own_permission_counts(
    ana: Laptop, case: OpenedCase, permission: str | None, until: str | None, advice: Advice
) -> None:
    at = ana.workspace
    values = {"name": "Mr Hope", "permission": permission, "permission_until": until}
    contact = at.records.add("professional_contact", values, space=case.space)
    assert at.consents.before_sharing(case.space, contact=contact).advice is advice


def test_a_permission_is_looked_at_on_its_day(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    at.records.add("consent", {"recipient": "School", "standing": "given", "expires": "2026-11-30"}, space=case.space)
    assert at.consents.before_sharing(case.space, "School").advice is Advice.GO
    assert at.consents.before_sharing(case.space, "School", on=date(2026, 12, 1)).advice is Advice.ASK_AGAIN


def test_domains_show_counts_with_the_records_behind_them(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    assert all(each.empty for each in at.framework.domains(case.space))
    encounter = at.records.add("encounter", {"about": "First", "safe_to_talk": "yes"}, space=case.space)
    for decision in ("chose", "not_asked"):
        at.records.add("option", {"option": "Appeal", "decision": decision, "may_fail": "It may"}, parent=encounter)
    review = at.records.add("case_review", {"reviewer": "Olive"}, space=case.space)
    judged = {"domain": "empowering_relationship", "judgement": "shown_well"}
    at.records.add("domain_judgement", judged, parent=review)
    domains = {each.code: each for each in at.framework.domains(case.space, review)}
    assert len(domains) == 7
    shown = {each.code: each for each in domains["empowering_relationship"].evidence}
    assert (shown["options"].count, shown["choices"].count, shown["goals"].count) == (2, 1, 0)
    assert at.records.get("option", shown["choices"].records[0])["decision"] == "chose"
    judgement = domains["empowering_relationship"].judgement
    assert judgement is not None
    assert judgement["judgement"] == "shown_well"
    assert domains["partnership"].judgement is None
    assert domains["partnership"].empty


def test_a_permission_is_evidence_only_on_days_it_holds(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    given = {"recipient": "School", "standing": "given", "expires": "2026-11-30"}
    consent = at.records.add("consent", given, space=case.space)

    def counted(on: date | None = None) -> list[object]:
        partnership = next(each for each in at.framework.domains(case.space, on=on) if each.code == "partnership")
        return [*next(each.records for each in partnership.evidence if each.code == "permissions")]

    assert counted() == counted(date(2026, 11, 30)) == [consent]
    assert counted(date(2026, 12, 1)) == []
    at.consents.withdraw(consent, "Told the school")
    assert counted() == []


def test_evidence_of_one_case_is_not_evidence_of_another(ana: Laptop, case: OpenedCase) -> None:
    other = ana.workspace.cases.open_case(CaseStart())
    ana.workspace.records.add("plan_goal", {"goal": "A home"}, space=other.space)
    assert all(each.empty for each in ana.workspace.framework.domains(case.space))


def test_outcomes_stand_beside_what_people_say(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    at.records.add("need", {"title": "A home", "area": "housing", "state": "resolved"}, space=case.space)
    at.records.add("need", {"title": "Money", "area": "welfare_benefits", "state": "not_achieved"}, space=case.space)
    told = {"outcome": "destitution_avoided", "says_client": "yes", "says_advocate": "partly"}
    at.records.add("key_outcome", told, space=case.space)
    outcomes = {each.code: each for each in at.framework.outcomes(case.space)}
    assert len(outcomes) == 6
    found = outcomes["destitution_avoided"]
    counts = {each.code: (each.count, each.speaks_for) for each in found.signs}
    assert (counts["roof"], counts["no_roof"]) == ((1, True), (1, False))
    assert found.record is not None
    assert found.record["says_advocate"] == "partly"
    assert outcomes["justice"].record is None


def test_what_has_not_been_talked_about_is_a_quiet_list(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    before = at.completeness.of_case(case.space)
    assert "safe_contact" in {each.code for each in before.topics}
    at.records.add("contact_way", {"value": "07700 900100", "safety": "never"}, space=case.space)
    need = at.records.add("need", {"title": "A bed", "area": "housing", "state": "waiting"}, space=case.space)
    after = at.completeness.of_case(case.space)
    assert "safe_contact" not in {each.code for each in after.topics}
    (open_need,) = [each for each in after.records if each.kind == "need"]
    assert (open_need.record, open_need.title) == (need, "A bed")
    assert [name for name, _ in open_need.fields] == ["waiting_on", "next_step"]
    assert all(label for _, label in open_need.fields)
    assert not [each for each in after.records if each.kind == "contact_way"]


_CASE_OF_ALL: tuple[tuple[str, str, str, dict[str, Any], set[str]], ...] = (
    # (domain, kind, the kind it hangs on or "", values, evidence of that domain)
    ("empowering_relationship", "encounter", "", {"own_words": "My own door."}, {"own_words"}),
    ("empowering_relationship", "option", "encounter", {"may_fail": "No", "decision": "chose"}, {"options", "choices"}),
    ("empowering_relationship", "client_wish", "client", {"wish": "A door"}, {"wishes"}),
    ("empowering_relationship", "plan_goal", "", {"goal": "A home"}, {"goals"}),
    ("empowering_relationship", "agreement", "", {"explained_on": "2026-11-02"}, {"agreements"}),
    ("trauma_informed", "encounter_interpreter", "encounter", {"how": "interpreter"}, {"interpreted"}),
    ("trauma_informed", "safety_plan", "", {"wish": "declined"}, {"safety_plans"}),
    ("trauma_informed", "plan_review", "safety_plan", {"on": "2026-11-02"}, {"plan_reviews"}),
    ("trauma_informed", "account_source", "", {"where_kept": "The lawyer"}, {"not_retold"}),
    ("trauma_informed", "risk_review", "", {"on": "2026-11-02"}, {"risk_reviews"}),
    ("criminal_justice", "criminal_matter", "", {"willing": "unsure"}, {"willing"}),
    ("criminal_justice", "special_measure", "criminal_matter", {"state": "asked"}, {"measures"}),
    ("criminal_justice", "hearing", "", {"state": "happened"}, {"hearings"}),
    ("criminal_justice", "crime_report", "criminal_matter", {"to": "Police"}, {"reports"}),
    ("criminal_justice", "conviction", "", {"state": "appeal"}, {"convictions"}),
    ("criminal_justice", "material_request", "", {"answer": "refused"}, {"requests"}),
    ("complex_systems", "need", "", {"area": "housing", "state": "resolved"}, {"needs", "resolved"}),
    ("complex_systems", "need_attempt", "need", {"tried": "The council"}, {"tried"}),
    ("complex_systems", "decision", "", {"submitted_on": "2026-11-02"}, {"decisions", "challenged"}),
    ("complex_systems", "letter", "", {"sent_on": "2026-11-02"}, {"letters"}),
    ("mental_health", "wellbeing_support", "", {"what": "Choir", "taken": "taken"}, {"offered", "taken"}),
    ("mental_health", "funded_session", "wellbeing_support", {"state": "taken"}, {"sessions"}),
    ("mental_health", "resilience_check", "", {"hope": "fairly"}, {"asked"}),
    ("mental_health", "crisis_help", "", {"state": "held"}, {"crisis"}),
    ("partnership", "professional_contact", "", {"name": "Mr Hope"}, {"professionals"}),
    ("partnership", "second_opinion", "professional_contact", {"said": "Appeal"}, {"second"}),
    ("partnership", "consent", "", {"standing": "given"}, {"permissions"}),
    ("partnership", "lawyer_search", "", {"firm": "Harbour Law"}, {"lawyers"}),
    ("training_supervision", "case_review", "", {"occasion": "supervision"}, {"reviews", "in_supervision"}),
    ("training_supervision", "turning_point", "", {"our_step": "A letter", "after": "A home"}, {"turning"}),
)  # fmt: skip  # reason: one record of each kind, one line each


def test_each_domain_names_the_very_records_that_are_its_evidence_and_none_that_was_withdrawn(
    ana: Laptop, case: OpenedCase
) -> None:
    at = ana.workspace
    made: dict[str, RecordId] = {"client": case.client}
    expected: dict[tuple[str, str], RecordId] = {}
    for domain, kind, above, values, codes in _CASE_OF_ALL:
        where: dict[str, Any] = {"parent": made[above]} if above else {"space": case.space}
        made[kind] = at.records.add(kind, values, **where)
        expected |= {(domain, code): made[kind] for code in codes}

    def shown() -> dict[tuple[str, str], list[RecordId]]:
        found = at.framework.domains(case.space)
        return {(each.code, one.code): [*one.records] for each in found for one in each.evidence if one.count}

    assert shown() == {key: [record] for key, record in expected.items()}
    for kind in ("turning_point", "second_opinion", "wellbeing_support"):
        at.records.withdraw(kind, made[kind], "Written down twice")
    left = set(expected) - {("training_supervision", "turning"), ("partnership", "second")}
    left -= {("mental_health", "offered"), ("mental_health", "taken"), ("mental_health", "sessions")}  # hangs on it
    assert set(shown()) == left


def test_each_outcome_names_the_records_that_speak_for_and_against_it(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace

    def add(kind: str, values: dict[str, Any], parent: RecordId | None = None) -> RecordId:
        return at.records.add(kind, values, **({"parent": parent} if parent else {"space": case.space}))

    encounter = add("encounter", {"about": "First"})
    contact = add("professional_contact", {"learned_from_us": "What the NRM is."})
    goal = add("plan_goal", {"goal": "A home", "state": "wanted"})
    expected = {
        ("choice_empowerment", "chose"): add("option", {"decision": "chose"}, encounter),
        ("choice_empowerment", "asked_us"): add("option", {"decision": "asked_me"}, encounter),
        ("choice_empowerment", "own_steps"): add("plan_action", {"whose": "client", "state": "done"}, goal),
        ("destitution_avoided", "crisis"): add("crisis_help", {"state": "over", "done": "A hotel"}),
        ("destitution_avoided", "no_roof"): add("need", {"area": "fraud_debt", "state": "not_achieved"}),
        ("justice", "overturned"): add("conviction", {"state": "overturned"}),
        ("justice", "dropped"): add("criminal_matter", {"stage": "dropped", "outcome": "No evidence"}),
        ("justice", "awards"): add("compensation_claim", {"state": "paid"}),
        ("no_retrafficking", "none_known"): add("risk_review", {"re_exploitation_known": "no"}),
        ("no_retrafficking", "known"): add("risk_review", {"re_exploitation_known": "yes"}),
        ("entitlements", "needs"): add("need", {"area": "health", "state": "resolved"}),
        ("entitlements", "decisions"): add("decision", {"result": "changed"}),
        ("educated", "professionals"): contact,
        ("educated", "explained"): add("option", {"understanding_checked": "She said it back."}, encounter),
    }
    found = {
        (outcome.code, sign.code): [*sign.records]
        for outcome in at.framework.outcomes(case.space)
        for sign in outcome.signs
        if sign.count
    }
    assert found == {key: [record] for key, record in expected.items()}
