"""Says which fields of a record make the two lines by which a reader knows it in a list.

A kind that is not in the table is read from its declaration: its title, then its first answers and days. Fields of
the account of exploitation stand in no list but that of its sources, which is opened on purpose.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from imsa_desktop.casework.declaration import Field, FieldKind, Kind, Sensitivity, kind_named
from imsa_desktop.casework.tongue import to_say

_MOST = 3
_STATES = ("state", "standing", "answer", "agreed", "permission", "decision", "level", "stage")
_SHORT = frozenset({FieldKind.TEXT, FieldKind.CHOICE, FieldKind.CHOICES, FieldKind.MONEY, FieldKind.LINK})
_DAYS = frozenset({FieldKind.DATE, FieldKind.APPROXIMATE_DATE, FieldKind.MOMENT})


@dataclass(frozen=True, slots=True)
class LineOf:
    """The fields of one kind: names of fields, in reading order."""

    first: tuple[str, ...]
    second: tuple[str, ...] = ()
    state: str | None = None  # the answer that stands as a chip
    when: str | None = None  # the day records are put in order by, the latest first
    order: str | None = None  # or a number they are put in order by, the smallest first
    ends: str | None = None  # the day from which it belongs to the past, and stands behind the others
    said_as: str = ""  # how the chip says the answer where the answer alone would leave open what it is about


_LINES: Mapping[str, LineOf] = {
    "client_wish": LineOf(("wish",), ("said_on",), "state", order="place"),
    "client": LineOf(("name_to_use", "full_name"), ("pronouns", "date_of_birth", "nationalities")),
    "other_name": LineOf(("name",), ("name_kind",)),
    "client_language": LineOf(("language",), ("dialect", "fluency", "reading")),
    "contact_way": LineOf(("value",), ("way", "hours"), "safety"),
    "address": LineOf(
        ("place",), ("place_kind", "stays_from", "stays_until"), "confidential", said_as=to_say("Confidential: {words}")
    ),
    "contact_plan": LineOf(("ordinary_silence",), ("agreed_on", "review_on")),
    "interpreter_need": LineOf(("language",), ("dialect", "modes"), "needed", said_as=to_say("Needed: {words}")),
    "identity_paper": LineOf(("paper_kind",), ("country", "where_is_it", "expires"), "held_by_kind"),
    "client_reference": LineOf(("value",), ("body", "who_gave"), "reference_kind"),
    "asserted_age": LineOf(
        ("body",), ("age_or_birth", "on"), "says_adult", when="on", said_as=to_say("An adult: {words}")
    ),
    "dependant": LineOf(("name",), ("relation", "born", "where")),
    "equality_answers": LineOf((), ("asked_on",)),
    "nrm_journey": LineOf(("stage",), ("number", "referred_on", "provider", "exit_on"), when="referred_on"),
    "nrm_preparation": LineOf(("first_responder",), ("typed_on", "form_reference"), "state"),
    "criminal_matter": LineOf(("title",), ("roles", "police_force", "crime_reference"), "stage"),
    "crime_report": LineOf(("to",), ("on", "officer", "reference"), "result", when="on"),
    "suspect": LineOf(("who",), ("bail_ends", "release_on"), "state"),
    "special_measure": LineOf(("measure",), ("asked_on", "granted_on"), "state"),
    "hearing": LineOf(("what_for",), ("when", "hearing_kind", "court", "who_goes"), "state", when="when"),
    "conviction": LineOf(("offence",), ("convicted_on", "court", "country", "deadline"), "state", when="convicted_on"),
    "warrant": LineOf(("warrant_kind",), ("country", "issued", "next"), "state", when="issued"),
    "material_request": LineOf(("by",), ("what", "on", "answer_by"), "answer", when="on"),
    "crisis_help": LineOf(("what",), ("emergency", "on"), "state", when="on"),
    "crisis_spend": LineOf(("what",), ("amount", "on", "approver"), when="on"),
    "wellbeing_support": LineOf(
        ("what",), ("support_kind", "provider", "offered_on"), "taken", when="offered_on", ends="ended_on"
    ),
    "funded_session": LineOf(("on",), ("number", "cost"), "state", when="on"),
    "resilience_check": LineOf(("occasion",), ("asked_on", "copes", "safe", "hope"), when="asked_on"),
    "turning_point": LineOf(("our_step",), ("on", "area"), when="on"),
    "risk_judgement": LineOf(("level",), ("judged_on", "review_on")),
    "risk_review": LineOf(("on",), ("occasion", "by"), "level_then", when="on"),
    "duty_sheet": LineOf(("valid_until",), ("name_on_sheet", "bed_until"), "permission"),
    "strand_change": LineOf(("to_strand",), ("from_strand", "on"), when="on"),
    "hand_over": LineOf(("to_person",), ("on", "until"), "state", when="on"),
    "case_closing": LineOf(("reason",), ("on", "keep_until", "reopened_on"), "state", when="on"),
    "key_outcome": LineOf(("outcome",), ("as_of",), "answer"),
    "case_review": LineOf(("occasion",), ("on", "reviewer", "next_on"), when="on"),
    "domain_judgement": LineOf(("domain",), (), "judgement"),
    "case": LineOf(("stage",), ("strand", "referred_by", "opened"), "triage_outcome"),
    "misfiling": LineOf(("what_kind",), ("hidden_on", "moved_on"), "breach_recorded", when="hidden_on"),
    "note": LineOf(("title",), ("on", "source"), "area", when="on"),
    "account_source": LineOf(("source_kind",), ("taken_by", "taken_on", "where_kept"), when="taken_on"),
    "decision": LineOf(("what",), ("body", "dated", "notified"), "result", when="dated"),
    "deadline": LineOf(("what",), ("printed", "computed_last_day", "act_by", "who_acts"), "state"),
    "appointment": LineOf(("what",), ("when", "where", "with_whom"), "state", when="when"),
    "interpreter_booking": LineOf(("language",), ("interpreter", "who", "agency", "mode"), "state"),
    "letter": LineOf(
        ("title",), ("to_whom", "sent_on", "sent_how", "answer_due", "answer_came"), "state", when="written_on"
    ),
    "professional_contact": LineOf(
        ("name",),
        ("profession", "organisation", "telephone", "works_from", "works_until"),
        "permission",
        ends="works_until",
        said_as=to_say("Permission: {words}"),
    ),
    "second_opinion": LineOf(("asked_of",), ("asked_on", "on", "client_wants"), when="on"),
    "lawyer_search": LineOf(("firm",), ("area", "asked_on", "answered_on"), "answer", when="asked_on"),
    "danger_person": LineOf(("who",), ("link_to_client", "knows_where", "review_on"), "standing"),
    "danger_order": LineOf(("order_kind",), ("what", "from_on", "ends"), "state", ends="ends"),
    "danger_place": LineOf(("where",), ("since",), "standing"),
    "client_link": LineOf(("other_reference",), ("link_kind", "sides_opposed")),
    "consent": LineOf(("recipient",), ("purpose", "given_on", "expires", "withdrawn_on"), "standing", when="given_on"),
    "agreement": LineOf(
        ("agreement_kind",),
        ("explained_on", "explained_how"),
        "agreed",
        when="explained_on",
        said_as=to_say("Agreed: {words}"),
    ),
    "disclosure": LineOf(("recipient",), ("shared_on", "shared_how", "client_told"), "basis", when="shared_on"),
    "document": LineOf(("title",), ("dated", "from_whom", "reference"), "document_kind", when="dated"),
    "plan_goal": LineOf(("goal",), ("hoped_by", "review_on"), "state", order="place"),
    "plan_action": LineOf(("what",), ("whose", "who", "by_when"), "state", order="place"),
    "plan_review": LineOf(("on",), ("occasion", "with_whom", "next_on"), "still_right", when="on"),
    "assessment_area": LineOf(("area",), ("talked_on",), "state"),
    "need": LineOf(("title",), ("area", "body", "next_step"), "state", order="client_order"),
    "need_attempt": LineOf(("tried",), ("on", "refused_by"), "result", when="on"),
    "need_tie": LineOf(("other",), ("why",), "tie"),
    "debt": LineOf(("creditor",), ("amount", "act_by"), "stage"),
    "compensation_claim": LineOf(("against",), ("route", "last_day", "offer"), "state"),
    "challenge": LineOf(("what",), ("by_body", "answer_due", "issued_on"), "state"),
    "task": LineOf(("what",), ("due", "waiting_on", "done_on"), "state", when="due"),
    "encounter": LineOf(("about",), ("encounter_kind", "happened", "place"), when="happened"),
    "safety_plan": LineOf(("title",), ("made_on", "review_on"), "state", when="made_on"),
}


@cache
def line_of(name: str) -> LineOf:
    """The lines of a kind; only fields it really has, and none of the account of exploitation."""
    kind = kind_named(name)
    named = _LINES.get(name)
    if named is None:
        return _from_declaration(kind)
    there = {each.name for each in kind.fields if _may_stand(kind, each)}
    first = tuple(each for each in named.first if each in there)
    second = tuple(each for each in named.second if each in there)
    state, when, order, ends = (
        each if each in there else None for each in (named.state, named.when, named.order, named.ends)
    )
    return LineOf(first, second, state, when, order, ends, named.said_as)


def _from_declaration(kind: Kind) -> LineOf:
    told = [
        each for each in kind.fields if not each.is_parent and each.name != kind.title_field and _may_stand(kind, each)
    ]
    first = (kind.title_field,) if kind.title_field else ((kind.once_key,) if kind.once_key else ())
    state = next((each.name for each in told if each.name in _STATES and _is_choice(each)), None)
    rest = [each.name for each in told if each.name not in (state, *first) and each.kind in _SHORT | _DAYS]
    when = next((each.name for each in told if each.kind in _DAYS), None)
    return LineOf(first, tuple(rest[:_MOST]), state, when)


def _is_choice(field: Field) -> bool:
    return field.kind in (FieldKind.CHOICE, FieldKind.ANSWER)


def _may_stand(kind: Kind, field: Field) -> bool:
    """Whether a field may stand in a list; the account only in a list of accounts, which is opened on purpose."""
    if field.sensitivity is not Sensitivity.ACCOUNT_OF_EXPLOITATION:
        return True
    title = kind.title_field
    return title is not None and kind.field(title).sensitivity is Sensitivity.ACCOUNT_OF_EXPLOITATION
