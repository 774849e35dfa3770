"""Says which fields of a record make the two lines by which a reader knows it in a list.

A kind that is not in the table is read from its declaration: its title, then its first answers and days. Fields of
the account of exploitation never stand in a list.
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
    said_as: str = ""  # how the chip says the answer where the answer alone would leave open what it is about


_LINES: Mapping[str, LineOf] = {
    "client_wish": LineOf(("wish",), (), "state", order="place"),
    "client": LineOf(("name_to_use", "full_name"), ("pronouns", "date_of_birth", "nationalities")),
    "other_name": LineOf(("name",), ("name_kind",)),
    "client_language": LineOf(("language",), ("dialect", "fluency", "reading")),
    "contact_way": LineOf(("value",), ("way", "hours"), "safety"),
    "address": LineOf(("place",), ("lived_from", "stays_until")),
    "contact_plan": LineOf(("ordinary_silence",), ("then",)),
    "interpreter_need": LineOf(("language",), ("dialect", "modes"), "needed"),
    "identity_paper": LineOf(("paper_kind",), ("country", "where_is_it", "expires"), "held_by_kind"),
    "client_reference": LineOf(("value",), ("who_gave",), "reference_kind"),
    "asserted_age": LineOf(
        ("body",), ("age_or_birth", "on"), "says_adult", when="on", said_as=to_say("An adult: {words}")
    ),
    "dependant": LineOf(("name",), ("relation", "born", "where")),
    "nrm_journey": LineOf(("stage",), ("number", "referred_on", "provider", "exit_on"), when="referred_on"),
    "criminal_matter": LineOf(("title",), ("roles", "police_force", "crime_reference"), "stage"),
    "hearing": LineOf(("court",), ("when", "hearing_kind", "what_for"), "client_needed", when="when"),
    "conviction": LineOf(("offence",), ("convicted_on", "court", "country"), "state", when="convicted_on"),
    "warrant": LineOf(("warrant_kind",), ("country", "issued"), "state", when="issued"),
    "material_request": LineOf(("by",), ("what", "on"), "answer", when="on"),
    "crime_report": LineOf(("to",), ("on", "officer", "reference"), when="on"),
    "special_measure": LineOf(("measure",), ("asked_on", "granted_on"), "state"),
    "crisis_help": LineOf(("emergency",), ("on", "result"), when="on"),
    "crisis_spend": LineOf(("what",), ("amount", "on", "approver"), when="on"),
    "wellbeing_support": LineOf(("what",), ("support_kind", "provider", "offered_on"), "taken", when="offered_on"),
    "funded_session": LineOf(("on",), ("number", "cost"), "state", when="on"),
    "resilience_check": LineOf(("occasion",), ("asked_on",), when="asked_on"),
    "turning_point": LineOf(("after",), ("on", "area"), when="on"),
    "risk_review": LineOf(("on",), ("what_changed",), "level_then", when="on"),
    "strand_change": LineOf(("to_strand",), ("on", "why"), when="on"),
    "hand_over": LineOf(("to_person",), ("on", "why"), "state", when="on"),
    "case_closing": LineOf(("reason",), ("on", "keep_until"), when="on"),
    "case_review": LineOf(("occasion",), ("on", "reviewer"), when="on"),
    "case": LineOf(("stage",), ("strand", "referred_by", "opened"), "triage_outcome"),
    "account_source": LineOf(("source_kind",), ("taken_by", "taken_on", "where_kept"), "privileged", when="taken_on"),
    "decision": LineOf(("what",), ("body", "dated", "came_how"), "result", when="dated"),
    "deadline": LineOf(("rule",), ("act_by", "who_acts"), "state"),
    "appointment": LineOf(("what",), ("when", "where", "with_whom"), "state", when="when"),
    "interpreter_booking": LineOf(("language",), ("interpreter", "who", "agency", "mode"), "state"),
    "letter": LineOf(("title",), ("to_whom", "sent_on", "sent_how"), "state", when="written_on"),
    "professional_contact": LineOf(
        ("name",),
        ("profession", "organisation", "telephone", "works_from", "works_until"),
        "permission",
        said_as=to_say("Permission: {words}"),
    ),
    "second_opinion": LineOf(("asked_of",), ("on", "said"), when="on"),
    "lawyer_search": LineOf(("firm",), ("area", "asked_on", "answered_on"), "answer", when="asked_on"),
    "danger_person": LineOf(("who",), ("link_to_client", "knows_where"), "standing"),
    "danger_order": LineOf(("order_kind",), ("what", "from_on", "ends"), when="ends"),
    "client_link": LineOf(("other_reference",), ("link_kind",)),
    "consent": LineOf(("recipient",), ("purpose", "expires"), "standing", when="given_on"),
    "agreement": LineOf(
        ("agreement_kind",),
        ("explained_on", "explained_how"),
        "agreed",
        when="explained_on",
        said_as=to_say("Agreed: {words}"),
    ),
    "disclosure": LineOf(("recipient",), ("what", "shared_on"), "basis", when="shared_on"),
    "document": LineOf(("title",), ("dated", "from_whom"), "document_kind", when="dated"),
    "plan_goal": LineOf(("goal",), ("reviewed",), "state", order="place"),
    "plan_action": LineOf(("what",), ("whose", "who", "by_when"), "state"),
    "need": LineOf(("title",), ("area", "body", "next_step"), "state"),
    "need_attempt": LineOf(("tried",), ("on", "refused_by"), when="on"),
    "task": LineOf(("what",), ("due", "waiting_on"), "state", when="due"),
    "key_outcome": LineOf(("outcome",), ("as_of",), "answer"),
    "domain_judgement": LineOf(("domain",), (), "judgement"),
}


@cache
def line_of(name: str) -> LineOf:
    """The lines of a kind; only fields it really has, and none of the account of exploitation."""
    kind = kind_named(name)
    named = _LINES.get(name)
    if named is None:
        return _from_declaration(kind)
    there = {each.name for each in kind.fields if each.sensitivity is not Sensitivity.ACCOUNT_OF_EXPLOITATION}
    first = tuple(each for each in named.first if each in there)
    second = tuple(each for each in named.second if each in there)
    state, when, order = (each if each in there else None for each in (named.state, named.when, named.order))
    return LineOf(first, second, state, when, order, named.said_as)


def _from_declaration(kind: Kind) -> LineOf:
    told = [
        each
        for each in kind.fields
        if not each.is_parent
        and each.name != kind.title_field
        and each.sensitivity is not Sensitivity.ACCOUNT_OF_EXPLOITATION
    ]
    first = (kind.title_field,) if kind.title_field else ((kind.once_key,) if kind.once_key else ())
    state = next((each.name for each in told if each.name in _STATES and _is_choice(each)), None)
    rest = [each.name for each in told if each.name not in (state, *first) and each.kind in _SHORT | _DAYS]
    when = next((each.name for each in told if each.kind in _DAYS), None)
    return LineOf(first, tuple(rest[:_MOST]), state, when)


def _is_choice(field: Field) -> bool:
    return field.kind in (FieldKind.CHOICE, FieldKind.ANSWER)
