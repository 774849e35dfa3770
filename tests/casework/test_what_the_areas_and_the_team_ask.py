"""What each of the eleven areas asks, and what is kept of help, closing, reviews and the team, has field and answers.

Beside ``test_what_the_model_asks.py``, which holds the rest of a case file. That each field is on its sheet, once, is
tested in ``ui/casework/test_every_sheet.py``; that the sheet of each area opens from its panel, in ``ui/needs``.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from imsa_desktop.casework.declaration import FieldKind, kind_named
from imsa_desktop.casework.kinds.survey import HIGHEST, LOWEST, STATEMENTS
from imsa_desktop.services.area_files import FACTS_OF, LISTS_OF

ASKED: Mapping[str, str] = {
    "benefits_facts": "benefit paying_body recourse residence_test ni_number next_payment_on next_payment deductions "
    "account_controlled_by appointee control_is_safe claims_by_others health_assessment_on evidence_due_on",
    "housing_facts": "tonight tonight_until tonight_safe place_kind provider who_knows council duty_stage "
    "local_connection unsafe_areas suitability tenancy arrears notice leave_by",
    "compensation_facts": "routes first_incident last_incident reported_on report_reference last_day late_reasons "
    "unspent_convictions effect_on_benefits paid_safely",
    "compensation_claim": "route last_day late_reasons offer answer_by answered_on state paid_how",
    "convictions_facts": "raised_then nrm_then still_affects lawyer any_warrant bail_conditions",
    "conviction": "offence offence_on age_then country court convicted_on plea sentence orders trafficking_raised "
    "nrm_stage route lawyer effect spent_on",
    "warrant": "warrant_kind state bail_conditions",
    "immigration_facts": "permission may_work public_funds expires application lodged_on adviser adviser_level "
    "legal_aid bail_conditions next_reporting passport_held_by online_account dependants_words family_reunion",
    "family_facts": "proceedings court next_hearing lawyer orders orders_end contact handover_safe other_party "
    "address_kept social_worker child_protection",
    "dependant": "where with_whom parental_responsibility address_kept_from",
    "health_facts": "gp registered_as wants_known medicine_runs_out pregnancy mental_health waiting_since "
    "helps_in_crisis ring_in_crisis suicide_safety exempt_from_charges bills clinician_gender "
    "interpreter_at_appointments triggers",
    "nrm_facts": "referred_by referred_on number duty_to_notify_only provider support_entered support_ends "
    "subsistence disqualification rna_number rna_found rna_ends proof_held copies_with",
    "public_law_facts": "lawyer legal_aid",
    "challenge": "what by_body arose_on lawyer legal_aid letter_sent_on answer_due interim_asked claim_number outcome",
    "care_facts": "law cannot_manage asked_on assessed_on decision substantial_difficulty statutory_advocate plan "
    "budget charge review_due safeguarding_enquiry",
    "debt": "creditor reference amount whose stage stage_on crime_reference evidence protection",
    "money_facts": "has_account account_opened_on opened_with who_else_sees",
    "crisis_help": "emergency tried_first duty_of refused_by done state result",
    "crisis_spend": "on what amount paid_by approver approved_on after_the_fact receipt no_receipt_why",
    "wellbeing_support": "support_kind what provider offered_on taken begun_on ended_on sessions_agreed funded_by",
    "funded_session": "number on state cost interpreter_cost invoice",
    "turning_point": "on area before our_step after says_who",
    "key_outcome": "outcome answer says_client client_words says_advocate says_reviewer reviewer evidence as_of",
    "resilience_check": "occasion asked_on copes safe hope people engaged_criminal engaged_civil",
    "case_closing": "reason reason_words contact_plan_followed contact_tried deadlines_to deadlines_named "
    "papers_returned safe_to_write permissions_ended keep_until legal_hold door_left_open experience_asked_by",
    "service_concern": "service what client_wants raised_with answer standing",
    "complaint": "words taken_by wants wants_other_advocate looked_into_by answer released released_to standing",
    "independence": "declaration_kind host on what handled agreed_with ends",
    "duty_sheet": "permission safe_contact interpreter dangers bed_tonight bed_until plan may_be_told valid_until",
    "survey_sheet": "interviewer by_phone interpreter permission told_limits understands_rights understands_systems "
    "secured_rights informed_choices others_benefit safer less_risk help_given effect compared change passed_on",
    "training_entry": "training_kind area on lasted provider",
    "supervision_session": "session_kind on with_whom offered taken debrief_after caseload",
    "visit_safety": "with_whom risks back_at check_back then debrief_wanted",
    "specialism": "area level may_be_asked",
    "policy_learning": "area body seen words effect no_identities",
    "service_review": "empowering_relationship trauma_informed criminal_justice complex_systems mental_health "
    "partnership training_supervision clients_said agreed check_again",
    "charter_review": "clarity_of_purpose independence confidentiality person_led empowerment equality_diversity "
    "accessibility accountability safeguarding supporting_advocates agreed check_again",
}

TOLD_APART: Mapping[tuple[str, str], str] = {
    ("benefits_facts", "paying_body"): "dwp council social_security_scotland dfc",
    ("compensation_claim", "route"): "cica ni_scheme tribunal civil reparation human_rights wages",
    ("warrant", "warrant_kind"): "eaw tca part2 interpol",
    ("dependant", "parental_responsibility"): "client shared another local_authority disputed",
    ("health_facts", "mental_health"): "to_refer waiting seen refused",
    ("nrm_journey", "authority"): "sca ieca child_pilot",
    ("care_facts", "law"): "care_act wales scotland northern_ireland s17 s20",
    ("debt", "whose"): "client others under_force not_sure",
    ("debt", "protection"): "breathing_space protective_registration vulnerability company_corrected vehicle_corrected",
    ("wellbeing_support", "support_kind"): "signposting counselling community",
    ("funded_session", "state"): "offered taken ended",
    ("key_outcome", "answer"): "yes partly no not_known",
    ("resilience_check", "occasion"): "start review end",
    ("case_closing", "reason"): "aims_met clients_wish moved died removed detained contact_lost",
    ("independence", "declaration_kind"): "independence conflict",
    ("training_entry", "training_kind"): "initial shadowing area external_review accreditation",
    ("supervision_session", "session_kind"): "one_to_one group debrief",
    ("supervision_session", "debrief_after"): "death assault disclosure trial",
}

MONEY = {
    ("crisis_spend", "amount"),
    ("funded_session", "cost"),
    ("funded_session", "interpreter_cost"),
    ("debt", "amount"),
    ("compensation_claim", "offer"),
    ("benefits_facts", "next_payment"),
    ("housing_facts", "rent"),
}


@pytest.mark.parametrize("kind", ASKED)
def test_what_an_area_or_the_team_asks_has_its_field(kind: str) -> None:
    there = {field.name for field in kind_named(kind).fields}
    assert sorted(set(ASKED[kind].split()) - there) == []


@pytest.mark.parametrize(("kind", "field"), TOLD_APART, ids=[".".join(each) for each in TOLD_APART])
def test_what_an_area_or_the_team_tells_apart_are_answers_of_their_own(kind: str, field: str) -> None:
    codes = {choice.code for choice in kind_named(kind).field(field).choices}
    assert sorted(set(TOLD_APART[kind, field].split()) - codes) == []


def test_every_area_has_its_facts_and_the_records_that_are_its_own() -> None:
    assert len(FACTS_OF) == 11
    own = {"compensation": "compensation_claim", "convictions": "conviction warrant", "family_law": "dependant"}
    own |= {"nrm": "nrm_journey", "public_law": "challenge", "fraud_debt": "debt"}
    for area, lists in own.items():
        assert set(lists.split()) <= set(LISTS_OF[area])
    assert set(FACTS_OF.values()) <= set(ASKED)


@pytest.mark.parametrize(("kind", "field"), sorted(MONEY))
def test_money_is_kept_in_pence(kind: str, field: str) -> None:
    assert kind_named(kind).field(field).kind is FieldKind.MONEY


def test_the_survey_has_the_seven_statements_each_a_number_from_one_to_five() -> None:
    asked = "understands_rights understands_systems secured_rights informed_choices others_benefit safer less_risk"
    assert " ".join(STATEMENTS) == asked
    assert (LOWEST, HIGHEST) == (1, 5)
    sheet = kind_named("survey_sheet")
    assert all(sheet.field(each).kind is FieldKind.NUMBER for each in STATEMENTS)
    assert not any(field.prints for field in sheet.fields)
