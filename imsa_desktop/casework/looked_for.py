"""Lists, for each kind of record, what a reader of the file looks for first; the rest may stay empty without a word.

Chapter by chapter, in the order of a form. It is data for :mod:`imsa_desktop.casework.completeness`: what is missing
is "not yet talked about" and never holds anything up. Source: DOMAIN and AREAS.
"""

from __future__ import annotations

from collections.abc import Mapping

Fields = Mapping[str, tuple[str, ...]]

_PERSON: Fields = {
    "case": ("safe_to_talk", "danger_now", "child_involved", "strand", "stage", "triage_outcome", "advocate"),
    "client": ("name_to_use", "may_be_child", "wants"),
    "other_name": ("name", "name_kind"),
    "client_language": ("language", "fluency"),
    "dependant": ("name", "relation", "where"),
    "client_wish": ("wish",),
    "asserted_age": ("body", "says_adult"),
    "identity_paper": ("paper_kind", "held_by_kind"),
    "client_reference": ("reference_kind", "value"),
    "resilience_check": ("occasion", "asked_on"),
    "turning_point": ("before", "our_step", "after"),
    "contact_way": ("value", "safety"),
    "address": ("confidential",),
    "contact_plan": ("ordinary_silence", "then"),
    "interpreter_need": ("needed", "language"),
    "do_not_use": ("who",),
}
_TOGETHER: Fields = {
    "agreement": ("agreement_kind", "explained_on", "agreed"),
    "consent": ("recipient", "purpose", "what_exactly", "standing", "told_immigration"),
    "disclosure": ("recipient", "what", "basis", "reason", "client_told", "why_not_told"),
    "assessment_area": ("state",),
    "need": ("area", "title", "state", "next_step", "outcome", "not_achieved_why", "waiting_on"),
    "need_attempt": ("tried", "result"),
    "need_tie": ("tie", "other"),
    "plan_goal": ("goal", "state"),
    "plan_action": ("what", "whose", "by_when"),
}
_AREAS: Fields = {
    "housing_facts": ("tonight", "tonight_until", "tonight_safe"),
    "health_facts": ("gp", "ring_in_crisis"),
    "care_facts": ("law", "cannot_manage"),
    "benefits_facts": ("benefit", "next_payment_on", "control_is_safe"),
    "compensation_facts": ("client_wants", "last_day"),
    "compensation_claim": ("route", "last_day", "state"),
    "money_facts": ("has_account", "who_else_sees"),
    "debt": ("creditor", "whose", "stage"),
    "convictions_facts": ("any_convictions", "any_warrant"),
    "immigration_facts": ("permission", "expires", "adviser"),
    "family_facts": ("lawyer", "address_kept"),
    "nrm_facts": ("support_wanted",),
    "public_law_facts": ("lawyer",),
    "challenge": ("what", "by_body", "state"),
    "decision": ("body", "what", "dated", "seen"),
    "deadline": ("what", "who_acts", "proof"),
}
_DAYS: Fields = {
    "appointment": ("what", "when", "safe_to_attend"),
    "interpreter_booking": ("state", "agency_reference"),
    "encounter": ("encounter_kind", "happened", "safe_to_talk", "what_happened"),
    "encounter_interpreter": ("how",),
    "encounter_participant": ("who", "part"),
    "option": ("option", "likely_outcome", "may_fail", "understanding_checked", "decision"),
    "correspondence": ("sender", "sent"),
    "task": ("what", "due"),
    "letter": ("title", "to_whom", "client_agreed", "advice_basis", "proof"),
    "document": ("title", "document_kind", "privileged"),
    "note": ("title", "words"),
}
_SAFETY: Fields = {
    "safety_plan": ("wish", "review_on", "paper_could_harm"),
    "plan_contact": ("name", "telephone", "safe_to_call"),
    "plan_review": ("on", "still_right", "next_on"),
    "check_in": ("due", "way", "second_person", "second_knows_how", "then_does"),
    "risk_judgement": ("level", "reasons", "review_on"),
    "risk_review": ("on", "level_then", "re_exploitation_known"),
    "danger_person": ("who", "danger", "knows_where"),
    "danger_order": ("order_kind", "ends"),
    "danger_place": ("where", "why"),
    "client_link": ("link_kind", "sides_opposed"),
    "duty_sheet": ("permission", "safe_contact", "bed_tonight", "plan", "may_be_told", "valid_until"),
    "misfiling": ("why", "seen_by", "breach_recorded", "told"),
    "crisis_help": ("what", "tried_first", "done", "result"),
    "crisis_spend": ("what", "amount", "approver", "receipt"),
}
_JUSTICE: Fields = {
    "nrm_preparation": ("agrees", "first_responder", "safe_contact", "read_through"),
    "nrm_journey": ("stage", "consent_or_duty", "number", "exit_on"),
    "criminal_matter": ("roles", "may_be_witness", "willing", "options_explained"),
    "crime_report": ("to", "result"),
    "special_measure": ("measure", "client_wants", "state"),
    "suspect": ("who", "state"),
    "hearing": ("court", "when", "client_needed", "interpreter_booked"),
    "conviction": ("offence", "offence_on", "from_exploitation", "lawyer"),
    "warrant": ("warrant_kind", "country", "state", "lawyer"),
    "material_request": ("by", "what", "client_told", "answer"),
    "account_source": ("source_kind", "taken_by", "where_kept", "privileged"),
    "lawyer_search": ("firm", "asked_on", "answer"),
    "second_opinion": ("asked_of", "said"),
    "professional_contact": ("name", "profession", "permission"),
    "wellbeing_support": ("what", "taken"),
    "funded_session": ("on", "state"),
}
_END: Fields = {
    "strand_change": ("to_strand", "why", "agreed_with_client"),
    "hand_over": ("to_person", "client_told", "what_is_open", "to_know"),
    "case_closing": ("reason", "papers_returned", "safe_to_write", "permissions_ended", "door_left_open"),
    "key_outcome": ("says_client", "says_advocate"),
    "case_review": ("reviewer", "overall"),
    "domain_judgement": ("judgement",),
}
_APART: Fields = {
    "safeguarding_concern": (
        "about",
        "danger_now",
        "words_heard",
        "children_in_home",
        "client_wants",
        "shared",
        "share_why",
        "told_client",
        "told_client_why",
        "told_to",
    ),
    "capacity_decision": ("decision", "help_given", "able", "judged_by", "why"),
    "concern_step": ("what",),
    "service_concern": ("service", "what", "client_knows"),
    "complaint": ("about", "words", "wants_other_advocate"),
    "survey_sheet": ("permission", "told_limits"),
    "advice_query": ("danger_now", "child_involved", "safe_to_ring_back", "question", "answer", "offered_referral"),
    "supervision_session": ("session_kind", "on", "taken"),
    "training_entry": ("training_kind", "on"),
    "specialism": ("level",),
    "visit_safety": ("back_at", "check_back", "then"),
    "independence": ("what", "handled"),
    "person": ("name", "role"),
    "interpreter": ("name", "languages"),
    "interpreter_agency": ("name", "telephone"),
    "organisation": ("name", "does", "last_checked"),
    "shelf_phrase": ("language", "words", "checked_by"),
    "policy_learning": ("seen", "no_identities"),
    "service_review": ("what", "on", "reviewers", "agreed"),
    "charter_review": ("what", "on", "reviewers", "agreed"),
}

LOOKED_FOR: Fields = {**_PERSON, **_TOGETHER, **_AREAS, **_DAYS, **_SAFETY, **_JUSTICE, **_END, **_APART}

NEEDS_NOTHING = frozenset(
    {
        # a wish to be left out is an answer, and so is silence
        "equality_answers",
        "amendment",
        "assessment",
        # made by the program, or complete as they are
        "plan_section",
        "plan_phrase",
        "plan_issue",
        "deadline_rule",
        # nobody looks into a private notebook
        "wellbeing_check_in",
        "private_note",
    }
)
"""Kinds of which nothing is ever missing."""

Answers = Mapping[tuple[str, str], tuple[str, frozenset[str | None]]]

_ANSWERED_NO = frozenset({"no", "not_asked", "declined", "prefers_not_to_say"})
_NO_SHEET = ("permission", frozenset({"declined", "withdrawn"}))
_NO_RETURN = ("reason", frozenset({"died", "removed"}))

NEEDLESS_WHEN: Answers = {
    ("interpreter_need", "language"): ("needed", _ANSWERED_NO),
    ("encounter", "safe_to_talk"): ("encounter_kind", frozenset({"attempt", "without_client", "letter", "email"})),
    ("safety_plan", "review_on"): ("wish", frozenset({"declined"})),
    ("safety_plan", "paper_could_harm"): ("wish", frozenset({"declined", "wants_without_paper"})),
    ("check_in", "then_does"): ("state", frozenset({"came", "cancelled"})),
    ("disclosure", "reason"): ("basis", frozenset({"with_permission"})),
    ("interpreter_booking", "agency_reference"): ("state", frozenset({"cancelled", "did_not_come", "came"})),
    ("nrm_journey", "number"): ("stage", frozenset({None, "not_asked", "pre_nrm", "declined"})),
    ("nrm_journey", "exit_on"): ("stage", frozenset({None, "not_asked", "pre_nrm", "declined", "withdrawn"})),
    ("nrm_preparation", "first_responder"): ("state", frozenset({"not_wanted"})),
    ("nrm_preparation", "safe_contact"): ("state", frozenset({"not_wanted"})),
    ("nrm_preparation", "read_through"): ("state", frozenset({"not_wanted"})),
    ("hearing", "interpreter_booked"): ("client_needed", frozenset({"no"})),
    ("case_closing", "papers_returned"): _NO_RETURN,
    ("case_closing", "safe_to_write"): _NO_RETURN,
    ("case_closing", "door_left_open"): _NO_RETURN,
    ("duty_sheet", "safe_contact"): _NO_SHEET,
    ("duty_sheet", "bed_tonight"): _NO_SHEET,
    ("duty_sheet", "plan"): _NO_SHEET,
    ("duty_sheet", "may_be_told"): _NO_SHEET,
    ("duty_sheet", "valid_until"): _NO_SHEET,
    ("safeguarding_concern", "told_to"): ("shared", frozenset({"not"})),
    ("lawyer_search", "asked_on"): ("answer", frozenset({"client_declined"})),
    ("visit_safety", "then"): ("state", frozenset({"back", "cancelled"})),
    ("crisis_spend", "receipt"): ("no_receipt_why", frozenset()),
}
"""A field (kind, name) that another field's answer makes needless: that field, and the answers; none: whatever it says.
"""

NEEDED_WHEN: Answers = {
    ("consent", "told_immigration"): ("recipient_kind", frozenset({"police", "home_office"})),
    ("disclosure", "why_not_told"): ("client_told", frozenset({"not_told"})),
    ("need", "next_step"): ("state", frozenset({"need", "in_progress", "waiting"})),
    ("need", "waiting_on"): ("state", frozenset({"waiting"})),
    ("need", "outcome"): ("state", frozenset({"resolved", "partly"})),
    ("need", "not_achieved_why"): ("state", frozenset({"not_achieved"})),
    ("deadline", "proof"): ("state", frozenset({"done"})),
    ("letter", "proof"): ("state", frozenset({"sent"})),
    ("safeguarding_concern", "share_why"): ("shared", frozenset({"without", "not"})),
    ("safeguarding_concern", "told_client_why"): ("told_client", frozenset({"no"})),
    ("advice_query", "offered_referral"): ("caller_kind", frozenset({"survivor"})),
    ("crisis_help", "result"): ("state", frozenset({"held", "over", "not_helped"})),
}
"""A field (kind, name) that is looked for only where another field has one of these answers."""
