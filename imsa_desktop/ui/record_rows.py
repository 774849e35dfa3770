"""Says which fields of a record the sheets show, and in which order."""

from __future__ import annotations

from imsa_desktop.ui.form import FormRow, Section
from imsa_desktop.ui.words import tr

TASK_ROWS: tuple[FormRow, ...] = (
    "what",
    ("due", "due_time"),
    "deadline",
    "urgency",
    "state",
    "waiting_on",
    "client_does",
    "notes",
    "outcome",
)

RISK_ROWS: tuple[FormRow, ...] = (
    "level",
    "reasons",
    "judged_on",
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
        "triage_on",
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
    "reading",
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
    ("works_from", "works_until"),
    "role_explained_on",
    "regulated",
    "learned_from_us",
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
