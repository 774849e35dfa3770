"""What the model wants told apart in a case file has its field and its answers; dropping one is no silent change.

The words are those of the model advocates work by. That each field is on its sheet, once, is tested over all kinds in
``ui/casework/test_every_sheet.py``; that a sheet gives back what it was given, in ``ui/test_form.py``.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from imsa_desktop.casework.chapters import is_case_kind
from imsa_desktop.casework.declaration import ANSWERS, FieldKind, Sensitivity, kind_named, kinds
from imsa_desktop.casework.plan_sections import SECTIONS

ASKED: Mapping[str, str] = {
    "client": "name_to_use full_name pronouns gender date_of_birth birth_source may_be_child nationalities wants "
    "strengths likes important_people accessibility exploitation exploitation_where exploitation_when "
    "exploitation_said_by",
    "other_name": "name name_kind",
    "asserted_age": "body age_or_birth says_adult on evidence challenged",
    "client_language": "language language_note dialect fluency reading script",
    "contact_way": "way value safety hours voicemail number_may_show if_another_answers who_else_sees",
    "address": "place place_kind confidential stays_from stays_until left who_knows",
    "client_reference": "reference_kind value body",
    "dependant": "name relation born lives_with_client where parental_responsibility address_kept_from",
    "client_wish": "place wish words_are said_on",
    "equality_answers": "ethnicity religion sexual_orientation gender_same_as_birth disability relationship",
    "identity_paper": "paper_kind number where_is_it held_by_kind held_by expires",
    "contact_plan": "ordinary_silence then may_tell",
    "interpreter_need": "needed language dialect spoken_or_signed relay modes gender community agreement may_be_told "
    "may_be_told_what",
    "do_not_use": "who who_kind why standing",
    "encounter_interpreter": "how who language dialect mode understood stopped not_usable asked_alone why_someone_else",
    "interpreter_booking": "state agency_reference who_pays requested_at confirmed_at",
    "agreement": "agreement_kind explained_on explained_how with_interpreter alone understood_how agreed",
    "consent": "recipient purpose what_exactly standing given_on expires withdrawn_on explained_how with_interpreter "
    "alone told_immigration",
    "disclosure": "recipient what basis reason decided_by client_told why_not_told",
    "need": "area title state urgency client_order wants in_the_way leads leads_contact body body_reference nation "
    "waiting_on waiting_since next_step outcome outcome_on evidence not_achieved_why",
    "need_attempt": "tried on by_whom result refused_by refused_why",
    "need_tie": "tie other why",
    "plan_goal": "place goal goal_are need",
    "plan_action": "what whose by_when",
    "encounter": "encounter_kind begun_by happened place lasted others_there safe_to_talk areas seen_or_heard "
    "own_words own_words_are bad_news promised promised_by next_steps shared_part understood_in_writing privileged",
    "encounter_participant": "who role part",
    "option": "option likely_outcome may_fail understanding_checked decision own_words own_words_are what_i_did basis "
    "adviser",
    "appointment": "when where with_whom safe_to_attend encounter",
    "safety_plan": "wish reason going_to leaving back bed_until advised code_word paper_could_harm printing review_on",
    "plan_contact": "name telephone parts safe_to_call",
    "plan_issue": "way asked_harm who_else_looks given_on frozen fingerprint standing",
    "check_in": "due way second_person second_knows_how then_does",
    "risk_judgement": "level reasons assessor indicators",
    "risk_review": "on re_exploitation_known next_on",
    "safeguarding_concern": "about danger_now called_999 words_heard children_in_home client_wants shared share_why "
    "told_client told_client_why told_to told_how told_on reference answer escalated received_by",
    "capacity_decision": "decision help_given able judged_by nation",
    "danger_person": "who link_to_client danger standing review_on",
    "danger_order": "order_kind ends state reviewed_on",
    "danger_place": "where why",
    "client_link": "other_reference link_kind sides_opposed",
    "account_source": "source_kind taken_by taken_on why privileged",
    "nrm_journey": "stage consent_or_duty first_responder authority provider rg_on recovery_until cg_on rna_on rna_end "
    "exit_on reach_in disqualification preparation",
    "nrm_preparation": "agrees first_responder names_as_in_papers nationality language safe_contact exploitation where "
    "when how_it_began what_was_done how_controlled how_it_ended signs read_through typed_on form_reference",
    "misfiling": "belongs_to moved_as hidden_on moved_on why seen_by breach_recorded told told_client",
    "person": "name role host_organisation telephone languages specialisms",
    "decision": "body area nation what dated sent notified seen printed_deadline remedy submitted_on proof extension "
    "result next_decision adviser",
    "criminal_matter": "roles may_be_witness stage police_force officer willing willing_why rights_asked rights_answer "
    "review_by support_round_court safety_round_court",
    "crime_report": "on to officer reference result",
    "special_measure": "measure client_wants asked_on state granted_on",
    "suspect": "who state bail_ends sentence release_on client_told",
    "hearing": "court when state who_goes",
    "conviction": "offence country convicted_on from_exploitation route state overturned_on",
    "warrant": "warrant_kind country state next",
    "material_request": "by on what answer_by client_told answer what_given",
    "professional_contact": "name profession works_from works_until handed_over_to does does_not role_explained_on "
    "permission advised second_opinion learned_from_us",
    "second_opinion": "asked_of said difference",
    "lawyer_search": "firm whom asked_on answer answered_on needed_by",
    "letter": "to_whom advice_basis adviser template template_version sent_on sent_how answer_due document fingerprint",
    "document": "document_kind privileged attachment saved_outside",
    "case": "strand advocate deputy host_organisation nation safe_to_talk danger_now child_involved asked_for "
    "triage_outcome triage_reason passed_to waiting_until meanwhile staff_safety other_support other_support_holds "
    "justice_means",
    "strand_change": "from_strand to_strand on why agreed_with_client",
    "advice_query": "danger_now child_involved safe_to_ring_back contact_back question answer basis adviser "
    "became_case",
}

TOLD_APART: Mapping[tuple[str, str], str] = {
    ("other_name", "name_kind"): "by_exploiter former",
    ("client_language", "fluency"): "none some everyday fluent_not_under_stress fluent",
    ("client_language", "reading"): "not_at_all with_help well",
    ("contact_way", "safety"): "safe at_times not_safe never",
    ("client_reference", "reference_kind"): "nrm home_office police court ni nhs",
    ("identity_paper", "held_by_kind"): "client us solicitor home_office exploiter lost",
    ("interpreter_need", "spoken_or_signed"): "spoken signed both",
    ("interpreter_need", "modes"): "in_person telephone video",
    ("interpreter_need", "gender"): "woman_only man_only no_preference",
    ("interpreter_need", "may_be_told"): "first_name nothing more",
    ("do_not_use", "who_kind"): "person agency community relation",
    ("encounter_interpreter", "how"): "not_recorded interpreter advocate_speaks client_contacted_us client_choice "
    "could_not_be_used none_found someone_else",
    ("encounter_interpreter", "understood"): "well partly not",
    ("encounter_interpreter", "not_usable"): "dialect known_to_client line client_stopped",
    ("interpreter_booking", "state"): "requested confirmed cancelled did_not_come",
    ("agreement", "agreement_kind"): "what_we_do confidentiality ground_rules",
    ("consent", "standing"): "given given_in_part refused withdrawn",
    ("consent", "recipient_kind"): "police home_office",
    ("disclosure", "basis"): "with_permission life_or_serious_harm child serious_crime no_capacity court_order",
    ("disclosure", "client_told"): "not_told told_after told_before",
    ("assessment_area", "area"): "safety wellbeing identity_papers money_today dependants criminal_justice "
    "support_network work_learning",
    ("need", "state"): "not_talked need in_progress waiting resolved partly not_achieved declined does_not_apply "
    "prefers_not",
    ("need_tie", "tie"): "waits_for helps endangers",
    ("encounter", "encounter_kind"): "meeting call message letter email attempt",
    ("encounter", "own_words_are"): "in_own_language as_interpreted as_noted",
    ("encounter_participant", "part"): "in_room on_line could_hear",
    ("option", "decision"): "chose not_yet wants_time asked_me",
    ("option", "own_words_are"): "in_own_language as_interpreted as_noted",
    ("safety_plan", "wish"): "wants wants_without_paper declined",
    ("plan_contact", "parts"): "to_call comes_along knows",
    ("plan_issue", "way"): "paper small_card read_aloud photographed",
    ("safeguarding_concern", "about"): "adult child others",
    ("safeguarding_concern", "shared"): "with_consent without not",
    ("safeguarding_concern", "told_how"): "through_program by_phone",
    ("capacity_decision", "able"): "able not_able unsure",
    ("client_link", "link_kind"): "couple family same_exploitation same_address alleges_harm",
    ("account_source", "source_kind"): "statement_by_lawyer nrm_form",
    ("nrm_journey", "stage"): "pre_nrm referred rg_positive rg_negative recovery cg_positive cg_negative rna exit "
    "reach_in disqualified",
    ("nrm_journey", "consent_or_duty"): "consent duty_to_notify",
    ("nrm_journey", "authority"): "sca ieca",
    ("criminal_matter", "roles"): "witness defendant",
    ("criminal_matter", "willing"): "yes unsure no",
    ("criminal_matter", "rights_asked"): "review complaint",
    ("suspect", "state"): "bail prison released",
    ("warrant", "warrant_kind"): "eaw tca",
    ("option", "basis"): "information given_by checked_by",
    ("letter", "advice_basis"): "information given_by checked_by",
    ("advice_query", "basis"): "information given_by checked_by",
    ("case", "strand"): "advice intervention full_advocacy",
    ("case", "triage_outcome"): "taken_on waiting advice_given passed_on child_route declined not_reached staff_risk",
}

# Where several answers may hold at once, one must not push out the other.
SEVERAL_AT_ONCE = (
    ("client", "exploitation"),
    ("interpreter_need", "modes"),
    ("criminal_matter", "roles"),
    ("criminal_matter", "rights_asked"),
    ("plan_contact", "parts"),
    ("risk_judgement", "indicators"),
    ("encounter", "areas"),
)

WHOLLY_OFF_PAPER = ("danger_person", "danger_order", "danger_place", "client_link", "account_source", "suspect")
KEPT_OFF_PAPER = (
    ("other_name", "name"),
    ("contact_way", "if_another_answers"),
    ("contact_way", "who_else_sees"),
    ("address", "who_knows"),
    ("dependant", "where"),
    ("dependant", "address_kept_from"),
    ("identity_paper", "where_is_it"),
    ("contact_plan", "may_tell"),
    ("do_not_use", "who"),
    ("encounter", "others_there"),
    ("client", "exploitation"),
    ("client", "exploitation_where"),
    ("client", "important_people"),
    ("safety_plan", "code_word"),
    ("safety_plan", "going_to"),
    ("safety_plan", "advised"),
    ("check_in", "second_person"),
    ("plan_issue", "who_else_looks"),
    ("case", "staff_safety"),
    ("criminal_matter", "safety_round_court"),
)


@pytest.mark.parametrize("kind", ASKED)
def test_everything_the_model_asks_of_a_record_has_its_field(kind: str) -> None:
    fields = {each.name for each in kind_named(kind).fields if not each.is_parent}
    assert set(ASKED[kind].split()) - fields == set()


@pytest.mark.parametrize(("kind", "field"), TOLD_APART, ids=[".".join(each) for each in TOLD_APART])
def test_what_the_model_tells_apart_are_answers_of_their_own(kind: str, field: str) -> None:
    codes = {each.code for each in kind_named(kind).field(field).choices}
    assert set(TOLD_APART[kind, field].split()) - codes == set()


@pytest.mark.parametrize(("kind", "field"), SEVERAL_AT_ONCE)
def test_several_answers_hold_at_once_where_several_may_be_true(kind: str, field: str) -> None:
    assert kind_named(kind).field(field).kind is FieldKind.CHOICES


@pytest.mark.parametrize("kind", WHOLLY_OFF_PAPER)
def test_nothing_of_dangers_links_suspects_and_accounts_is_for_paper(kind: str) -> None:
    fields = [each for each in kind_named(kind).fields if not each.is_parent]
    assert not any(each.prints or each.sensitivity is Sensitivity.NORMAL for each in fields)


@pytest.mark.parametrize(("kind", "field"), KEPT_OFF_PAPER)
def test_what_could_lead_somebody_to_the_client_is_not_for_paper(kind: str, field: str) -> None:
    assert not kind_named(kind).field(field).prints


def test_not_asked_preferring_not_to_say_and_declining_are_answers_everywhere() -> None:
    assert {"not_asked", "prefers_not_to_say", "declined"} <= {each.code for each in ANSWERS}


def test_any_number_of_what_a_life_has_several_of() -> None:
    """One client has many names, languages, papers, needs …: none of them may be declared as once in a case."""
    several = (
        "other_name asserted_age client_language contact_way address client_reference dependant identity_paper "
        "do_not_use need need_tie consent agreement disclosure decision criminal_matter conviction warrant "
        "danger_person client_link professional_contact lawyer_search safety_plan account_source"
    )
    assert [name for name in several.split() if kind_named(name).once_in is not None] == []


def test_the_plan_has_a_heading_for_everything_that_is_talked_through() -> None:
    wanted = (
        "decision worries before on_the_way while_there if_unsafe who_comes who_knows who_to_call must_not_see "
        "belongings consequences way_back plan_harm advocate_will"
    )
    headings = {each.key: each for each in SECTIONS}
    assert set(wanted.split()) <= set(headings)
    assert not headings["must_not_see"].prints
    assert not headings["plan_harm"].prints


def test_the_table_speaks_of_most_kinds_a_case_file_holds() -> None:
    told = {*ASKED, *(kind for kind, _ in TOLD_APART)}
    assert told <= set(kinds())
    assert len([each for each in told if is_case_kind(kinds()[each])]) > 45


def test_an_interpreter_is_told_the_first_name_alone_unless_more_was_agreed() -> None:
    field = kind_named("interpreter_need").field("may_be_told")
    assert "first name only" in field.help
    assert field.safest_first == ("nothing", "first_name", "more")  # of two answers the one that tells less stands
