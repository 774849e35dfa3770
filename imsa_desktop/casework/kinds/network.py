"""Declares the professionals around a client, what they may be told, and what they told the client."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    choice,
    choices_of,
    date,
    link,
    long_text,
    protective,
    record_kind,
    text,
)

PROFESSIONS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("solicitor", "Solicitor"),
        ("barrister", "Barrister"),
        ("immigration_adviser", "Immigration adviser"),
        ("debt_adviser", "Debt or benefits adviser"),
        ("support_worker", "Support worker"),
        ("social_worker", "Social worker"),
        ("housing_officer", "Housing officer"),
        ("police", "Police officer"),
        ("home_office", "Home Office"),
        ("doctor", "Doctor or nurse"),
        ("therapist", "Counsellor or therapist"),
        ("probation", "Probation or bail officer"),
        ("job_centre", "Benefits office"),
        ("school", "School or nursery"),
        ("faith_community", "Faith or community"),
        ("charity", "Charity"),
        ("embassy", "Embassy or consulate"),
        ("other", "Another profession"),
    )
)

PERMISSIONS = choices_of(
    (
        ("not_asked", "Not asked"),
        ("given", "Given"),
        ("given_in_part", "Given in part"),
        ("refused", "Refused"),
        ("withdrawn", "Withdrawn"),
        ("expired", "Expired"),
    )
)


@record_kind("professional_contact", "Professional", title_field="name")
@dataclasses.dataclass(frozen=True, slots=True)
class ProfessionalContact:
    """A professional who works with or for the client, from one day to another."""

    case: bytes | None = link("Case", "case", is_parent=True)
    name: str | None = text("Name", searched=True)
    profession: str | None = choice("Profession", PROFESSIONS)
    organisation: str | None = text("Organisation", searched=True)
    telephone: str | None = text("Telephone", searched=True)
    email: str | None = text("E-mail", searched=True)
    reference: str | None = text("Their reference", searched=True)
    regulated: str | None = text(
        "Regulated as", help="Level or number of the regulator, where only such a person may advise."
    )
    works_from: str | None = date("From")
    works_until: str | None = date("Until")
    handed_over_to: bytes | None = link("Handed over to", "professional_contact")
    does: str | None = long_text("What they do")
    does_not: str | None = long_text("What they do not do")
    role_explained_on: str | None = date("Our role explained to them on")
    permission: str | None = choice(
        "Client’s permission to share",
        PERMISSIONS,
        help="It informs; sharing to save a life or protect a child stays possible, with a reason.",
        **protective("withdrawn", "refused", "expired", "not_asked", "given_in_part", "given"),
    )
    permission_for: str | None = long_text("What exactly may be shared, and for what")
    permission_until: str | None = date("Permission until", **protective("earliest"))
    advised: str | None = long_text("What they advised, as the client understood it", searched=True)
    second_opinion: str | None = long_text("Second opinion")
    learned_from_us: str | None = long_text("What they learned from us")
    notes: str | None = long_text("Notes", searched=True)
