"""Says which fields of a record the sheets show, and in which order.

A field that is declared and named nowhere here stands at the end of its kind's sheet, so that adding one to a kind
needs no change of any form; what no sheet asks for is listed in ``_FILLED_BY_ACTS``.
"""

from __future__ import annotations

from collections.abc import Sequence

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.ui.case_form import names_of
from imsa_desktop.ui.form import FormRow, Section
from imsa_desktop.ui.sheets import sheet
from imsa_desktop.ui.words import tr

TASK_ROWS: tuple[FormRow, ...] = (
    "what",
    ("due", "due_time"),
    "deadline",
    "urgency",
    "state",
    ("waiting_on", "waiting_since"),
    "client_does",
    "notes",
    "outcome",
    ("done_on", "area"),
    ("who", "promised_in"),
    "about_whom",
)

RISK_ROWS: tuple[FormRow, ...] = (
    "level",
    "reasons",
    ("judged_on", "assessor"),
    "client_view",
    "what_helps",
    "indicators",
    "review_on",
)

WANTS_ROWS: tuple[FormRow, ...] = ("wants", "strengths", "likes")

PERSON_ROWS: tuple[FormRow, ...] = (
    "name_to_use",
    "full_name",
    "pronouns",
    "gender",
    ("date_of_birth", "birth_source"),
    "may_be_child",
    "nationalities",
    "dependants",
    "accessibility",
    "important_people",
    "notes",
)

ACCOUNT_ROWS: tuple[FormRow, ...] = (
    "exploitation",
    "exploitation_where",
    "exploitation_when",
    "exploitation_said_by",
)


def work_rows() -> tuple[FormRow, ...]:
    """The fields of the work itself, from where it stands to how it was closed."""
    return (
        "stage",
        "strand",
        ("advocate", "deputy"),
        "nation",
        "host_organisation",
        "justice_means",
        "other_support",
        "other_support_holds",
        Section(tr("Referral")),
        ("referred_by", "referrer"),
        "referrer_contact",
        "referred_on",
        "knows_of_referral",
        "asked_for",
        Section(tr("Safety when this began")),
        "safe_to_talk",
        "danger_now",
        "child_involved",
        "safe_ways_back",
        "staff_safety",
        Section(tr("Triage")),
        "triage_outcome",
        "triage_reason",
        ("triage_on", "triage_by"),
        "passed_to",
        "waiting_until",
        "meanwhile",
        Section(tr("Closing")),
        "closed",
        "closing_reason",
    )


CONTACT_ROWS: tuple[FormRow, ...] = (
    ("value", "way"),
    "safety",
    "hours",
    "voicemail",
    "number_may_show",
    "if_another_answers",
    "who_else_sees",
    "preferred",
)

LANGUAGE_ROWS: tuple[FormRow, ...] = (
    "language",
    "dialect",
    "fluency",
    ("reading", "script"),
    "prefers",
    "language_note",
)

SILENCE_ROWS: tuple[FormRow, ...] = ("ordinary_silence", "then", "may_tell", "agreed_on", "review_on")

PROFESSIONAL_ROWS: tuple[FormRow, ...] = (
    "name",
    ("profession", "organisation"),
    ("telephone", "email"),
    "reference",
    "permission",
    "permission_for",
    "permission_until",
    "does",
    "does_not",
    "advised",
    "second_opinion",
    ("works_from", "works_until"),
    "handed_over_to",
    "role_explained_on",
    "regulated",
    "learned_from_us",
    "notes",
)

INTERPRETER_ROWS: tuple[FormRow, ...] = ("language", "dialect", "needed", "modes", "gender", "agreement")

INTERPRETER_MORE: tuple[FormRow, ...] = (
    "community",
    "may_be_told",
    "may_be_told_what",
    "spoken_or_signed",
    "relay",
    "relay_through",
    "talked_on",
    "notes",
)

ROWS_OF: dict[str, tuple[FormRow, ...]] = {
    "task": TASK_ROWS,
    "risk_judgement": RISK_ROWS,
    "contact_way": CONTACT_ROWS,
    "client_language": LANGUAGE_ROWS,
    "contact_plan": SILENCE_ROWS,
    "professional_contact": PROFESSIONAL_ROWS,
    "client": PERSON_ROWS,
}

# What a new record of a kind most likely says; nobody is bound by it.
LIKELY: dict[str, dict[str, str]] = {
    "task": {"state": "open"},
    "decision": {},
    "appointment": {"state": "planned"},
    "interpreter_booking": {"state": "requested"},
    "letter": {"state": "draft"},
    "deadline": {"state": "open"},
    "need": {"state": "need"},
    "danger_person": {},
}

APPOINTMENT_START: tuple[FormRow, ...] = (  # a new one, made in four acts; the rest is asked when it is opened again
    "what",
    "when",
    ("where", "with_whom"),
    ("how", "lasts"),
    "safe_to_attend",
)

# Sheets that show a part of their kind on purpose: the rest stands elsewhere.
_PARTS: dict[str, tuple[tuple[FormRow, ...], ...]] = {
    "client": (WANTS_ROWS, ACCOUNT_ROWS),
    "appointment": (APPOINTMENT_START,),
    "interpreter_need": (INTERPRETER_ROWS,),
}

# What the program or another act fills in, so that no sheet asks for it.
_FILLED_BY_ACTS: dict[str, frozenset[str]] = {
    "case": frozenset({"reference", "opened"}),
    "misfiling": frozenset({"record_link", "moved_as"}),
    "deadline": frozenset({"rule_version", "only_suggestion"}),
    "letter": frozenset({"template", "template_version", "fingerprint"}),
    "document": frozenset({"attachment", "file_name_kept", "media_type", "size", "fingerprint"}),
    "correspondence": frozenset({"place", "thread", "fingerprint"}),
    "encounter": frozenset({"shared_key"}),
    "safety_plan": frozenset({"code_word", "code_word_means", "made_on"}),
    "plan_section": frozenset({"section"}),
}


def rest_of(kind: str, *named: Sequence[FormRow]) -> tuple[str, ...]:
    """The declared fields that none of these rows names and no act fills in."""
    declared = kind_named(kind)
    known = {name for rows in named for name in names_of(rows)} | _FILLED_BY_ACTS.get(kind, frozenset())
    known.add(declared.once_key or "")
    return tuple(each.name for each in declared.fields if each.name not in known and not each.is_parent)


def sheet_of(kind: str) -> tuple[FormRow, ...]:
    """The rows of a kind's own sheet, less what no field of it answers to."""
    if kind == "case":
        return work_rows()
    return ROWS_OF.get(kind) or sheet(kind) or ()


def whole_sheet(kind: str, rows: Sequence[FormRow] | None) -> Sequence[FormRow]:
    """These rows (of ``None`` the kind's own) and, where they are its whole sheet, what nobody has placed yet."""
    parts = _PARTS.get(kind, ())
    if rows is not None and tuple(rows) in parts:
        return rows
    named = sheet_of(kind) if rows is None else rows
    return (*named, *rest_of(kind, named, *(parts if rows is not None else ())))


def interpreter_more() -> tuple[FormRow, ...]:
    """The fields of the interpreter card that are folded at first."""
    return (*INTERPRETER_MORE, *rest_of("interpreter_need", INTERPRETER_ROWS, INTERPRETER_MORE))
