"""Declares the people who work here: advocates, head office and their supervisors."""

from __future__ import annotations

import dataclasses

from imsa_desktop.casework.declaration import (
    SpaceClass,
    choice,
    choices_of,
    date,
    long_text,
    record_kind,
    text,
)

ROLES = choices_of(
    (
        ("advocate", "Advocate"),
        ("senior_advocate", "Senior advocate"),
        ("head_office", "Head office"),
        ("host_lead", "Lead at a host organisation"),
        ("supervisor", "Supervisor"),
        ("evaluator", "Evaluator"),
        ("survey_interviewer", "Survey interviewer"),
    )
)


@record_kind("person", "Colleague", space=SpaceClass.SHELF, title_field="name")
@dataclasses.dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the service; the record's id is the person's id in the organisation."""

    name: str | None = text("Name", searched=True)
    role: str | None = choice("Role", ROLES)
    host_organisation: str | None = text("Employed by", help="The host organisation, where it is not head office.")
    telephone: str | None = text("Work telephone")
    email: str | None = text("Work e-mail")
    languages: str | None = text(
        "Languages spoken with clients",
        help="Only languages in which the competence is on file; an advocate who speaks the client’s language "
        "counts as well as an interpreter.",
    )
    specialisms: str | None = text("Knows about", help="Areas colleagues may ask about.", searched=True)
    started: str | None = date("Started on")
    left: str | None = date("Left on")
    notes: str | None = long_text("Notes for colleagues")
